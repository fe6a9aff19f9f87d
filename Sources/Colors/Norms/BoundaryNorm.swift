/// Classes between given values, each with one of the map's colours. matplotlib's `BoundaryNorm`.
public struct BoundaryNorm: Normalization, Hashable, Sendable {
  /// Where the classes meet, in rising order, at least two.
  public let boundaries: [Double]
  /// Whether there are classes below the first and above the last boundary.
  public let extend: ColorExtend

  /// - Precondition: the boundaries rise and are at least two.
  public init(_ boundaries: [Double], extend: ColorExtend = .neither) {
    precondition(boundaries.count > 1, "classes need two boundaries")
    precondition(zip(boundaries, boundaries.dropFirst()).allSatisfy(<), "the boundaries of classes must rise")
    self.boundaries = boundaries
    self.extend = extend
  }

  public var vmin: Double? { boundaries[0] }
  public var vmax: Double? { boundaries[boundaries.count - 1] }

  public func autoscaled(to values: some Sequence<Double>) -> BoundaryNorm { self }

  /// How many classes there are.
  public var classes: Int { boundaries.count - 1 + (extend.below ? 1 : 0) + (extend.above ? 1 : 0) }

  /// The number of the class of a value, spread over the colours; one class has the middle colour.
  public func level(of value: Double, count: Int) -> Int? {
    if value < boundaries[0] { return -1 }
    if value >= boundaries[boundaries.count - 1] { return count }
    let number = (boundaries.firstIndex { $0 > value } ?? boundaries.count) - 1 + (extend.below ? 1 : 0)
    guard count > classes else { return number }
    if classes == 1 { return (count - 1) / 2 }
    return Int(Double(count - 1) / Double(classes - 1) * Double(number))
  }

  /// The middle of the class in an even spread; of little use, since classes have colours of their own.
  public func callAsFunction(_ value: Double) -> Double {
    let count = 256
    guard !value.isNaN, let level = level(of: value, count: count) else { return .nan }
    return (Double(level) + 0.5) / Double(count)
  }

  public func inverse(_ share: Double) -> Double {
    let place = share * Double(boundaries.count - 1)
    let index = Int(Swift.min(Swift.max(place, 0), Double(boundaries.count - 2)))
    return boundaries[index] + (place - Double(index)) * (boundaries[index + 1] - boundaries[index])
  }

  public var spread: NormSpread { .boundaries(boundaries, below: extend.below, above: extend.above) }
}

/// No spreading: values are the numbers of colours. matplotlib's `NoNorm` for whole numbers.
public struct NoNorm: Normalization, Hashable, Sendable {
  public let vmin: Double?
  public let vmax: Double?

  /// A norm whose limits are those of a colour bar.
  public init(vmin: Double? = nil, vmax: Double? = nil) {
    self.vmin = vmin
    self.vmax = vmax
  }

  public func autoscaled(to values: some Sequence<Double>) -> NoNorm {
    guard vmin == nil || vmax == nil, let range = dataRange(of: values) else { return self }
    return NoNorm(vmin: vmin ?? range.low, vmax: vmax ?? range.high)
  }

  /// The number of the colour is the value, cut off downwards.
  public func level(of value: Double, count: Int) -> Int? {
    value < 0 ? -1 : Int(Swift.min(value, Double(count)))
  }

  public func callAsFunction(_ value: Double) -> Double { value }
  public func inverse(_ share: Double) -> Double { share }
  public var spread: NormSpread { .levels }
}
