internal import RealModule

/// Minor ticks that divide the steps of the major ones.
///
/// matplotlib's `AutoMinorLocator`: five parts if the step is 1, 2.5, 5 or 10 times a power of ten, else
/// four. They are counted from the first major tick over the whole view.
public struct AutoMinorLocator: Locator {
  /// Into how many parts a step is divided; `nil` to decide by the step.
  public let ndivs: Int?

  /// - Parameter ndivs: into how many parts a step is divided; `nil` to decide by the step.
  public init(_ ndivs: Int? = nil) { self.ndivs = ndivs }

  /// The ticks, those among them that coincide with major ones; none with fewer than two of these.
  public func ticks(in context: TickContext) -> [Double] {
    let majors = Set(context.majorTicks).sorted()
    guard majors.count >= 2 else { return [] }
    let majorStep = majors[1] - majors[0]
    let step = majorStep / Double(max(ndivs ?? Self.parts(of: majorStep), 1))
    let first = ((context.view.lower - majors[0]) / step).rounded(.toNearestOrEven)
    let last = ((context.view.upper - majors[0]) / step).rounded(.toNearestOrEven)
    guard first.isFinite, last.isFinite, last - first < Double(mostTicks) else { return [] }
    return stride(from: first, through: last, by: 1).map { $0 * step + majors[0] }
  }

  private static func parts(of step: Double) -> Int {
    let exponent = Double.log10(step)
    let mantissa = Double.pow(10, exponent - exponent.rounded(.down))
    // NumPy's `isclose`.
    let isEven = [1, 2.5, 5, 10].contains { abs(mantissa - $0) <= 1e-8 + 1e-5 * $0 }
    return isEven ? 5 : 4
  }
}
