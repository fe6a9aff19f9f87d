internal import Sampling

/// What the coordinates of a mesh mean. Raw values are matplotlib's words.
public enum MeshShading: String, CaseIterable, Hashable, Sendable {
  /// `nearest` where there are as many coordinates as values, `flat` otherwise.
  case auto
  /// The corners of the cells: one more along each side than there are values.
  case flat
  /// The middles of the cells: as many as there are values. Cells meet half-way between them.
  case nearest
  /// Points, as many as there are values; colours are mixed between them.
  case gouraud
}

extension PlaneNet {
  /// The corners of the cells that hold `values`.
  ///
  /// - Throws: `.shapes` if the places are too many or too few for the shading.
  func corners(for values: Grid, _ shading: MeshShading) -> PlaneNet? {
    let isSame = x.rows == values.rows && x.columns == values.columns
    let isLarger = x.rows == values.rows + 1 && x.columns == values.columns + 1
    switch shading {
    case .flat where isLarger, .auto where isLarger: return self
    case .nearest where isSame, .auto where isSame:
      return PlaneNet(x: x.betweenColumns.betweenRows, y: y.betweenColumns.betweenRows)
    case .gouraud where isSame: return self
    case .auto, .flat, .nearest, .gouraud: return nil
    }
  }
}

extension Grid {
  /// The places half-way between neighbours in each row, and as far beyond the first and the last.
  fileprivate var betweenColumns: Grid {
    guard columns > 1 else {
      return Grid(rows: rows, columns: 2, elements: elements.flatMap { [$0, $0] })
    }
    var result: [Double] = []
    result.reserveCapacity(rows * (columns + 1))
    for row in 0..<rows {
      func half(_ column: Int) -> Double { (self[row, column + 1] - self[row, column]) * 0.5 }
      result.append(self[row, 0] - half(0))
      for column in 0..<columns - 1 { result.append(self[row, column] + half(column)) }
      result.append(self[row, columns - 1] + half(columns - 2))
    }
    return Grid(rows: rows, columns: columns + 1, elements: result)
  }

  fileprivate var betweenRows: Grid { transposed.betweenColumns.transposed }
}
