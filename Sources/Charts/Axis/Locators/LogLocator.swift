internal import RealModule

/// Ticks at powers of a base, or at multiples of them.
///
/// matplotlib's `LogLocator`. Of the decades in the view, so many are taken as labels have room (2 … 9): the
/// largest stride that yields that number, begun so that ticks fall on multiples of the stride where
/// possible; one tick lies
/// beyond either end. Minor ticks are there only while every decade has a major one, and fewer than ten
/// decades are in view. Where hardly any of them would show, the linear rule takes over.
public struct LogLocator: Locator {
  /// Which multiples of a power have ticks.
  public enum Subs: Hashable, Sendable {
    /// All whole multiples below the base but the power itself: minor ticks.
    case auto
    /// All whole multiples below the base.
    case all
    /// The ones given; `[1]` for the powers.
    case values([Double])
  }

  /// The base; more than 1.
  public let base: Double
  /// Which multiples of a power have ticks.
  public let subs: Subs
  /// The number of decades to aim at; `nil` for as many as labels have room.
  public let numticks: Int?
  /// Whether decades are chosen as before matplotlib's version 2.
  private var isClassic = false

  /// - Parameter base: with one that is not more than 1 there are no ticks.
  public init(base: Double = 10, subs: Subs = .values([1]), numticks: Int? = nil) {
    self.base = base
    self.subs = subs
    self.numticks = numticks
  }

  /// As a style has it.
  init(base: Double, subs: Subs = .values([1]), _ settings: AxisSettings) {
    self.init(base: base, subs: subs, numticks: settings.isClassic ? 15 : nil)
    isClassic = settings.isClassic
  }

  /// The ticks; none for a view without positive numbers.
  public func ticks(in context: TickContext) -> [Double] {
    var low = context.view.lower
    let high = context.view.upper
    if low <= 0 { low = context.smallestPositive ?? 0 }
    guard base > 1, base.isFinite, low > 0, low <= high, high.isFinite else { return [] }
    let wanted = max(numticks ?? context.room(within: 2...9), isClassic ? 2 : 1)
    let (start, end) = (low.logarithm(base: base), high.logarithm(base: base))
    let decades =
      isClassic
      ? Decades(classicFrom: start, to: end, wanted: wanted) : Decades(from: start, to: end, wanted: wanted)
    guard let multiples = multiples(decades.available) else { return [] }
    guard multiples != [1] else { return decades.major.map { power(Double($0)) } }
    guard decades.stride == 1 || decades.available <= 1 else { return [] }
    let ticks = (decades.first - 1..<decades.last + 1).flatMap { decade in
      multiples.map { $0 * power(Double(decade)) }
    }
    let shown = ticks.count { low <= $0 && $0 <= high } + decades.major.count - 2
    guard multiples.count > 1, decades.stride == 1, shown <= 1 else { return ticks }
    return AutoLocator().ticks(in: context.view)
  }

  private func power(_ exponent: Double) -> Double { Double.pow(base, exponent) }

  /// The multiples of a power that have ticks; `nil` for none.
  private func multiples(_ available: Int) -> [Double]? {
    if case .values(let values) = subs { return values.isEmpty ? nil : values }
    let isAuto = subs == .auto
    // Beyond a thousand nobody could tell the multiples apart.
    if available >= 10 || base < 3 || base > 1000 { return isAuto ? nil : [1] }
    return stride(from: isAuto ? 2.0 : 1, to: base, by: 1).map { $0 }
  }
}

/// The powers that a view spans, and those of them that have a tick.
private struct Decades {
  /// The exponents of the first and the last power in the view; the last is the smaller one if there is none.
  let first, last: Int
  /// How many powers there are in the view.
  let available: Int
  /// The distance of powers with ticks.
  private(set) var stride: Int
  /// The exponents of the major ticks, one beyond either end among them.
  private(set) var major: [Int]

  init(from low: Double, to high: Double, wanted: Int) {
    first = Int(low.rounded(.up))
    last = Int(high.rounded(.down))
    available = last - first + 1
    let least = available / (wanted + 1) + 1
    let count = min((available + least - 1) / least, wanted)
    switch count {
    case ...0:
      major = [first - 1, last + 1]
      stride = last - first + 2
    case 1:
      let middle = Int(((low + high) / 2).rounded(.toNearestOrEven))
      stride = max(middle - (first - 1), last + 1 - middle)
      major = [middle - stride, middle, middle + stride]
    default:
      stride = Self.stride(available, count)
      let start = Self.start(first: first, available, count, stride)
      major = Array(Swift.stride(from: first + start - stride, through: last + stride, by: stride))
    }
  }

  /// Every n-th power, begun one step before the first.
  init(classicFrom low: Double, to high: Double, wanted: Int) {
    first = Int(low.rounded(.up))
    last = Int(high.rounded(.down))
    available = last - first + 1
    stride = max((available - 1 + wanted - 2) / (wanted - 1), 1)
    major = Array(Swift.stride(from: first - stride, through: last + stride, by: stride))
  }

  /// The largest stride with which so many ticks fall on the powers.
  private static func stride(_ available: Int, _ count: Int) -> Int {
    let largest = (available - 1) / (count - 1)
    return largest * count < available ? available / count : largest
  }

  /// How far the first tick lies behind the first power: so that ticks are multiples of the stride, if that
  /// leaves their number as it is.
  private static func start(first: Int, _ available: Int, _ count: Int, _ stride: Int) -> Int {
    let least = max(available - stride * count, 0)
    let most = min(available - stride * (count - 1), stride)
    let even = ((-first % stride) + stride) % stride
    return least <= even && even < most ? even : least
  }
}

extension Double {
  /// The logarithm to a base, as NumPy's functions for 2, e and 10 give it, else as a quotient.
  func logarithm(base: Double) -> Double {
    switch base {
    case 2: Double.log2(self)
    case 10: Double.log10(self)
    default: Double.log(self) / Double.log(base)
    }
  }
}
