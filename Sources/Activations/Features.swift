// What a plot of a function should show: where it bends and jumps, where it leads, what it reaches.

/// The features of a function of one variable.
public struct Features: Hashable, Sendable {
  /// How the function runs from left to right.
  public enum Monotonicity: String, Hashable, Sendable {
    /// It rises everywhere.
    case increasing
    /// It never falls, but is level somewhere.
    case nonDecreasing = "non-decreasing"
    /// It falls somewhere and rises elsewhere.
    case neither
  }

  /// The values that a function takes.
  public struct Range: Hashable, Sendable, CustomStringConvertible {
    /// The lower and the upper bound, possibly infinite.
    public let lower, upper: Double
    /// Whether the function takes the bound's value.
    public let includesLower, includesUpper: Bool

    /// `(0, 1)`, `[0, inf)`.
    public var description: String {
      "\(includesLower ? "[" : "(")\(Self.text(lower)), \(Self.text(upper))\(includesUpper ? "]" : ")")"
    }

    private static func text(_ bound: Double) -> String {
      Int(exactly: bound).map(String.init) ?? "\(bound)"
    }

    static func open(_ lower: Double, _ upper: Double) -> Range {
      Range(lower: lower, upper: upper, includesLower: false, includesUpper: false)
    }

    static func closed(_ lower: Double, _ upper: Double) -> Range {
      Range(lower: lower, upper: upper, includesLower: true, includesUpper: true)
    }

    static func from(_ lower: Double) -> Range {
      Range(lower: lower, upper: .infinity, includesLower: true, includesUpper: false)
    }

    static func above(_ lower: Double) -> Range { open(lower, .infinity) }

    static let all = open(-.infinity, .infinity)
  }

  /// A place where the function leaps.
  public struct Jump: Hashable, Sendable {
    /// The place.
    public let x: Double
    /// The limit from the left, the limit from the right, and the value at the place itself.
    public let left, right, value: Double
  }

  /// A line that the function approaches.
  public struct Asymptote: Hashable, Sendable {
    /// Which end of the x axis.
    public enum End: Hashable, Sendable { case minusInfinity, plusInfinity }

    /// Towards which end.
    public let end: End
    /// The line slope · x + intercept.
    public let slope, intercept: Double
  }

  /// A place where the function is less, or greater, than all around it.
  public struct Extremum: Hashable, Sendable {
    /// Which of the two.
    public enum Kind: String, Hashable, Sendable { case minimum, maximum }

    /// Which of the two.
    public let kind: Kind
    /// The place and the value.
    public let x, y: Double
  }

  /// The values that the function takes.
  public var range: Range
  /// How it runs.
  public var monotonicity: Monotonicity
  /// Where its slope leaps while its value does not, in rising order.
  public var kinks: [Double] = []
  /// Where its value leaps, in rising order.
  public var jumps: [Jump] = []
  /// The lines it approaches, or runs along, towards either end.
  public var asymptotes: [Asymptote] = []
  /// Its extrema, in rising order; none for those of whole stretches or of endless repetition.
  public var extrema: [Extremum] = []

  init(
    _ range: Range, _ monotonicity: Monotonicity, kinks: [Double] = [], jumps: [Jump] = [],
    asymptotes: [Asymptote] = [], extrema: [Extremum] = []
  ) {
    self.range = range
    self.monotonicity = monotonicity
    self.kinks = kinks
    self.jumps = jumps
    self.asymptotes = asymptotes
    self.extrema = extrema
  }
}

extension [Features.Asymptote] {
  /// The lines towards both ends, each with slope and intercept; `nil` where there is none.
  static func lines(
    _ left: (slope: Double, intercept: Double)?, _ right: (slope: Double, intercept: Double)?
  ) -> Self {
    [
      left.map { Features.Asymptote(end: .minusInfinity, slope: $0.slope, intercept: $0.intercept) },
      right.map { Features.Asymptote(end: .plusInfinity, slope: $0.slope, intercept: $0.intercept) },
    ].compactMap { $0 }
  }

  /// Level lines towards both ends.
  static func levels(_ left: Double, _ right: Double) -> Self { lines((0, left), (0, right)) }
}
