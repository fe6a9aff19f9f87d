internal import Synchronization

/// Counts what evaluations do, so that all expressions of a figure end together in bounded time.
///
/// Unlike a clock, the count is the same on every machine.
public final class WorkMeter: Sendable {
  private let limit: Int
  /// What is told of work beyond the limit: "the expression takes".
  private let subject: String
  private let done = Atomic(0)

  /// A meter of one expression, for the most work that there may be.
  public convenience init() { self.init(limit: Expression.maximumWork, "the expression takes") }

  /// A meter of all expressions of a figure.
  public static func ofFigure() -> WorkMeter {
    WorkMeter(limit: Expression.maximumWork, "the expressions of the figure take")
  }

  /// - Parameter limit: the most work, in elements that are written or looked at.
  public init(limit: Int, _ subject: String = "the expression takes") {
    self.limit = limit
    self.subject = subject
  }

  func charge(_ steps: Int, column: Int) throws(ExpressionError) {
    let (sum, isTooMuch) = done.load(ordering: .relaxed).addingReportingOverflow(steps)
    done.store(isTooMuch ? .max : sum, ordering: .relaxed)
    guard !isTooMuch, sum <= limit else {
      throw .tooMuchWork(subject, limit: limit, column: column)
    }
  }
}

extension ExpressionError {
  static func tooMuchWork(_ subject: String, limit: Int, column: Int) -> ExpressionError {
    ExpressionError("\(subject) more than \(limit) steps, the limit", column: column)
  }
}
