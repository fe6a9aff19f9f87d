// What can be wrong with a request for sample points, as data, and its wording.

/// Why a range of sample points cannot be made.
///
/// `description` is the text for a reader: it names the function, the argument and the value.
public enum SamplingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// An argument is NaN or infinite. `argument` is its name in NumPy (`start`, `stop`, `step`).
  case notFinite(function: String, argument: String, value: Double)
  /// The step of a range is zero, so it never arrives.
  case zeroStep(function: String)
  /// Fewer than no points were asked for. `count` is a whole number.
  case negativeCount(function: String, count: Double)
  /// The points would be more than `sampleLimit`. `call` is the request as it would be written, such as
  /// `arange(0, 1000000000000)`; `count` is how many points it has, infinite where a `Double` cannot say.
  case tooManyPoints(call: String, count: Double)

  public var description: String {
    switch self {
    case .notFinite(let function, let argument, let value):
      "\(function): the \(argument) is \(numberText(value)), not a finite number"
    case .zeroStep(let function):
      "\(function): the step is zero"
    case .negativeCount(let function, let count):
      "\(function): the number of points is \(numberText(count)); it must not be negative"
    case .tooManyPoints(let call, let count):
      "\(call) has \(numberText(count)) points; the limit is \(sampleLimit)"
    }
  }
}
