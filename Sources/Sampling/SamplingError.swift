// What can be wrong with a request for sample points, as data, and its wording.

/// Why a range of sample points cannot be made.
///
/// `description` is the text for a reader: it names the function, the argument and the value.
public enum SamplingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// An argument is NaN or infinite. `argument` is its name in NumPy (`start`, `stop`, `step`).
  case notFinite(function: String, argument: String, value: Double)
  /// The step of a range is zero, so it never arrives.
  case zeroStep(function: String)
  /// An end of a geometric range is zero, which no ratio leaves or reaches.
  case zeroEnd(function: String, argument: String)
  /// The ends of a geometric range lie on either side of zero.
  case signsDiffer(function: String, start: Double, stop: Double)
  /// An argument that must be positive is not.
  case notPositive(function: String, argument: String, value: Double)
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
    case .zeroEnd(let function, let argument):
      "\(function): the \(argument) is zero; both ends must be above zero, or both below"
    case .signsDiffer(let function, let start, let stop):
      "\(function): the start is \(numberText(start)) and the stop \(numberText(stop)); "
        + "both must be above zero, or both below"
    case .notPositive(let function, let argument, let value):
      "\(function): the \(argument) is \(numberText(value)); it must be positive"
    case .negativeCount(let function, let count):
      "\(function): the number of points is \(numberText(count)); it must not be negative"
    case .tooManyPoints(let call, let count):
      "\(call) has \(numberText(count)) points; the limit is \(sampleLimit)"
    }
  }
}
