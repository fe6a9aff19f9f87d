public import Colors

/// How far values may be off, to either side.
public enum ErrorValues: Hashable, Sendable {
  /// As far for all values, and to both sides.
  case all(Double)
  /// As far to both sides.
  case each([Double])
  /// Farther to one side than to the other; a single number is for all values.
  case unequal(lower: [Double], upper: [Double])
}

extension ErrorValues: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral {
  /// As far for all values.
  public init(floatLiteral value: Double) { self = .all(value) }

  /// As far for all values.
  public init(integerLiteral value: Int) { self = .all(Double(value)) }

  /// As far to both sides, for each value.
  public init(arrayLiteral elements: Double...) { self = .each(elements) }
}

extension ErrorValues {
  /// The distances to both sides of so many values.
  ///
  /// - Parameter argument: what they are called.
  func distances(count: Int, _ argument: String) throws(DataError) -> (lower: [Double], upper: [Double]) {
    let sides: ([Double], [Double])
    switch self {
    case .all(let value): sides = ([value], [value])
    case .each(let values): sides = (values, values)
    case .unequal(let lower, let upper): sides = (lower, upper)
    }
    let lower = try PerItem.each(sides.0).values(for: count, "points", argument)
    let upper = try PerItem.each(sides.1).values(for: count, "points", argument)
    if let negative = (lower + upper).first(where: { $0 < 0 }) {
      throw DataError(argument, "\(argument) holds \(negative); errors must not be below zero")
    }
    return (lower, upper)
  }
}

/// What error bars look like. Without a value the style, or the line that they belong to, decides.
public struct ErrorBarProperties: Hashable, Sendable {
  /// The colour of bars and caps; by default that of the line.
  public var ecolor: ColorSpecification?
  /// The width of the bars in points; by default that of the line.
  public var elinewidth: Double?
  /// How the bars are broken up; solid by default.
  public var elinestyle: LineStyle?
  /// Half the length of caps in points; 0 draws none.
  public var capsize: Double?
  /// The width of caps in points; 1 by default.
  public var capthick: Double?
  /// Whether the bars lie above the line.
  public var barsabove = false
  /// Whether values along y are least ones: their bars point up.
  public var lolims: PerItem<Bool> = false
  /// Whether values along y are greatest ones: their bars point down.
  public var uplims: PerItem<Bool> = false
  /// The same along x.
  public var xlolims: PerItem<Bool> = false
  /// The same along x.
  public var xuplims: PerItem<Bool> = false
  /// Which values have bars: every so many, from a first one on.
  public var errorevery = Every(1)
  /// Replaces the alpha of bars and caps.
  public var alpha: Double?
  /// Whether bars and caps end at the border of the axes.
  var clipOn = true
  /// Artists are drawn by rising zorder; by default that of the line.
  public var zorder: Double?

  /// Every so many, counted from 0.
  public struct Every: Hashable, Sendable {
    /// How many values on the next one is.
    public let step: Int
    /// The first one.
    public let start: Int

    /// - Parameters:
    ///   - step: at least 1; less counts as 1.
    ///   - start: at least 0; less counts as 0.
    public init(_ step: Int, from start: Int = 0) {
      self.step = max(step, 1)
      self.start = max(start, 0)
    }

    func contains(_ index: Int) -> Bool { index >= start && (index - start).isMultiple(of: step) }
  }

  /// A look; what is `nil` is left to the style.
  public init(
    ecolor: ColorSpecification? = nil, elinewidth: Double? = nil, elinestyle: LineStyle? = nil,
    capsize: Double? = nil, capthick: Double? = nil, barsabove: Bool = false, lolims: PerItem<Bool> = false,
    uplims: PerItem<Bool> = false, xlolims: PerItem<Bool> = false, xuplims: PerItem<Bool> = false,
    errorevery: Every = Every(1), alpha: Double? = nil, zorder: Double? = nil
  ) {
    self.ecolor = ecolor
    self.elinewidth = elinewidth
    self.elinestyle = elinestyle
    self.capsize = capsize
    self.capthick = capthick
    self.barsabove = barsabove
    self.lolims = lolims
    self.uplims = uplims
    self.xlolims = xlolims
    self.xuplims = xuplims
    self.errorevery = errorevery
    self.alpha = alpha
    self.zorder = zorder
  }
}
