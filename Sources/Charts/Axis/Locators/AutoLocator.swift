internal import RealModule

/// Chooses ticks at round numbers: multiples of a few steps, such as 1, 2, 2.5 and 5, times a power of ten.
///
/// matplotlib's `AutoLocator` and `MaxNLocator`, to the last bit of every tick.
public struct AutoLocator: Locator {
  /// The number of intervals to aim at; `nil` for as many as labels have room, at most nine.
  let nbins: Int?
  /// The step sizes within a power of ten, with those of the neighbouring powers on either side.
  private let steps: [Double]
  /// A step is taken only if this many of its multiples lie in the view, where any does.
  private let leastTicks: Int
  /// Whether a step is taken only if as many of its multiples as there are intervals reach over the view.
  private let coversView: Bool
  /// Whether ticks lie at whole numbers, if enough of these lie in the view.
  private let isInteger: Bool

  /// Aims at as many intervals as labels have room, at most nine.
  public init() { self.init(nbins: nil, steps: [1, 2, 2.5, 5, 10], leastTicks: 2) }

  /// - Parameter steps: the step sizes within a power of ten, from 1 to 10.
  init(
    nbins: Int?, steps: [Double], leastTicks: Int, coversView: Bool = false, isInteger: Bool = false
  ) {
    self.coversView = coversView
    self.nbins = nbins
    self.isInteger = isInteger
    self.steps = steps.dropLast().map { 0.1 * $0 } + steps + [10 * (steps.dropFirst().first ?? 1)]
    self.leastTicks = leastTicks
  }

  /// As many intervals as labels have room, at most nine.
  ///
  /// - Parameters:
  ///   - length: the length of the axis in points.
  ///   - labelSize: the font size of the labels in points; 0 leaves any number of labels room.
  ///   - spacing: the font sizes that a label needs along the axis: 3 for x, 2 for y.
  init(length: Double, labelSize: Double, spacing: Double) {
    let context = TickContext(view: Interval(0, 1), length: length, labelSize: labelSize, spacing: spacing)
    self.init(nbins: context.room(within: 1...9), steps: [1, 2, 2.5, 5, 10], leastTicks: 2)
  }

  /// The choice of levels for contours, as matplotlib's `MaxNLocator` makes it.
  ///
  /// - Parameter count: the number of intervals that there may be at most; at least 1.
  init(levels count: Int) {
    self.init(nbins: max(count, 1), steps: Self.finerSteps, leastTicks: 1)
  }

  /// The steps of matplotlib's `MaxNLocator`.
  static let finerSteps: [Double] = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]

  /// The same limits with their ends moved outwards to ticks.
  ///
  /// - Parameter room: how many intervals labels have room for.
  func roundedOutwards(_ limits: Interval, room: Int) -> Interval {
    let view = limits.nonsingular(expander: 1e-12, tiny: 1e-13)
    let ticks = ticks(in: view, nbins: nbins ?? room)
    guard let first = ticks.first, let last = ticks.last else { return view }
    return Interval(first, last)
  }

  /// As many ticks as labels have room.
  public func ticks(in context: TickContext) -> [Double] {
    ticks(in: context.view, nbins: nbins ?? context.room(within: 1...9))
  }

  /// Ticks for a view, nine intervals at most unless there is a number to aim at.
  func ticks(in view: Interval) -> [Double] { ticks(in: view, nbins: nbins ?? 9) }

  /// Ticks for a view. One or a few lie outside it; they take part in how labels are written.
  ///
  /// An extent that is not finite has no ticks.
  private func ticks(in view: Interval, nbins: Int) -> [Double] {
    let view = Interval(view.lower, view.upper).nonsingular(expander: 1e-13, tiny: 1e-14)
    guard (view.last - view.first).isFinite, view.last > view.first else { return [] }
    let (scale, offset) = scaleAndOffset(view, nbins)
    let low = view.first - offset
    let high = view.last - offset
    let target = (high - low) / Double(nbins)
    let steps = self.steps.map { $0 * scale }.filter {
      !isInteger || $0 < 1 || abs($0 - $0.rounded(.toNearestOrEven)) < 0.001
    }
    let fitting = steps.firstIndex { step in
      guard step >= target else { return false }
      guard coversView else { return true }
      return floorDivide(low, by: step).quotient * step + step * Double(nbins) >= high
    }
    let largest = fitting ?? steps.count - 1
    let isWhole = isInteger && high.rounded(.down) - low.rounded(.up) >= Double(leastTicks - 1)
    var ticks: [Double] = []
    for step in steps[...largest].reversed() {
      let step = isWhole ? max(1, step) : step
      ticks = multiples(of: step, from: low, to: high, offset: offset)
      if ticks.count(where: { low <= $0 && $0 <= high }) >= leastTicks { break }
    }
    // Beyond the largest number there is no tick.
    return ticks.map { $0 + offset }.filter(\.isFinite)
  }

  /// The power of ten that steps are made of, and a round number near a view far away from zero.
  private func scaleAndOffset(_ view: Interval, _ nbins: Int) -> (scale: Double, offset: Double) {
    let extent = abs(view.last - view.first)
    let mean = (view.last + view.first) / 2
    let scale = Double.pow(10, Double.log10(extent / Double(nbins)).rounded(.down))
    guard abs(mean) / extent >= 100 else { return (scale, 0) }
    let power = Double.pow(10, Double.log10(abs(mean)).rounded(.down))
    return (scale, mean < 0 ? -power : power)
  }

  private func multiples(of step: Double, from low: Double, to high: Double, offset: Double) -> [Double] {
    let base = floorDivide(low, by: step).quotient * step
    let edge = Edge(step: step, offset: offset)
    let first = edge.below(low - base)
    let last = edge.above(high - base)
    guard first <= last, last - first < 1000 else { return [] }
    return (Int(first)...Int(last)).map { Double($0) * step + base }
  }

  /// Which multiple of a step bounds a value, with tolerance for values that are a multiple but for rounding.
  private struct Edge {
    let step: Double
    let tolerance: Double

    init(step: Double, offset: Double) {
      self.step = step
      guard offset != 0 else {
        tolerance = 1e-10
        return
      }
      let digits = Double.log10(abs(offset) / step)
      tolerance = min(0.4999, max(1e-10, Double.pow(10, digits - 12)))
    }

    func below(_ value: Double) -> Double {
      let (quotient, remainder) = floorDivide(value, by: step)
      return abs(remainder / step - 1) < tolerance ? quotient + 1 : quotient
    }

    func above(_ value: Double) -> Double {
      let (quotient, remainder) = floorDivide(value, by: step)
      return abs(remainder / step) < tolerance ? quotient : quotient + 1
    }
  }
}

/// Python's `divmod` for a positive divisor: the quotient rounded down, and a remainder that is not negative.
func floorDivide(_ value: Double, by divisor: Double) -> (quotient: Double, remainder: Double) {
  var remainder = value.truncatingRemainder(dividingBy: divisor)
  var quotient = (value - remainder) / divisor
  if remainder < 0 {
    remainder += divisor
    quotient -= 1
  }
  let down = quotient.rounded(.down)
  return (quotient - down > 0.5 ? down + 1 : down, remainder)
}
