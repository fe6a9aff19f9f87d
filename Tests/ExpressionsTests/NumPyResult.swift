/// An expression and NumPy's result; without a kind of element, NumPy raises an error.
struct NumPyResult: Sendable {
  let expression: String
  let dtype: String?
  let shape: [Int]
  let elements: [Double]

  init(_ expression: String, _ dtype: String?, _ shape: [Int], _ elements: [Double]) {
    (self.expression, self.dtype, self.shape, self.elements) = (expression, dtype, shape, elements)
  }
}
