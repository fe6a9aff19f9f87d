internal import RealModule

/// How the values between the places of an image are found when it is enlarged or reduced: matplotlib's
/// `interpolation`. Raw values are its words.
public enum ImageFilter: String, CaseIterable, Hashable, Sendable {
  case nearest, bilinear, bicubic, spline16, spline36, hanning, hamming, hermite, kaiser, quadric, catrom,
    gaussian, bessel, mitchell, sinc, lanczos, blackman

  /// The radius of filters that may have any, unless another one is given.
  public static let defaultRadius = 4.0

  /// How far from its place a value counts, in distances between places.
  func radius(_ chosen: Double) -> Double {
    switch self {
    case .nearest, .bilinear, .hanning, .hamming, .hermite, .kaiser: 1
    case .quadric: 1.5
    case .bicubic, .catrom, .gaussian, .mitchell, .spline16: 2
    case .spline36: 3
    case .bessel: 3.2383
    case .sinc, .lanczos, .blackman: max(chosen, 2)
    }
  }

  /// How much a value counts at a distance from its place.
  ///
  /// - Parameters:
  ///   - x: 0 or more.
  ///   - radius: as `radius(_:)` gives it.
  func weight(_ x: Double, radius: Double) -> Double {
    switch self {
    case .nearest: x < 0.5 ? 1 : 0
    case .bilinear: 1 - x
    case .hanning: 0.5 + 0.5 * .cos(.pi * x)
    case .hamming: 0.54 + 0.46 * .cos(.pi * x)
    case .hermite: (2 * x - 3) * x * x + 1
    case .kaiser:
      Self.besselI0(Self.kaiserShape * (1 - x * x).squareRoot()) * (1 / Self.besselI0(Self.kaiserShape))
    case .quadric: Self.quadric(x)
    case .bicubic: Self.bicubic(x)
    case .catrom: Self.catmullRom(x)
    case .mitchell: Self.mitchell(x)
    case .spline16: Self.spline16(x)
    case .spline36: Self.spline36(x)
    case .gaussian: .exp(-2 * x * x) * (2 / Double.pi).squareRoot()
    case .bessel: x == 0 ? .pi / 4 : Self.besselJ1(.pi * x) / (2 * x)
    case .sinc: Self.sinc(x)
    case .lanczos: x > radius ? 0 : Self.sinc(x) * Self.sinc(x, over: radius)
    case .blackman: x > radius ? 0 : Self.sinc(x) * Self.blackmanWindow(x, radius)
    }
  }
}

// MARK: - Curves

extension ImageFilter {
  private static func quadric(_ x: Double) -> Double {
    if x < 0.5 { return 0.75 - x * x }
    guard x < 1.5 else { return 0 }
    return 0.5 * (x - 1.5) * (x - 1.5)
  }

  private static func bicubic(_ x: Double) -> Double {
    func cube(_ x: Double) -> Double { x <= 0 ? 0 : x * x * x }
    return (1.0 / 6.0) * (cube(x + 2) - 4 * cube(x + 1) + 6 * cube(x) - 4 * cube(x - 1))
  }

  private static func catmullRom(_ x: Double) -> Double {
    if x < 1 { return 0.5 * (2 + x * x * (-5 + x * 3)) }
    return x < 2 ? 0.5 * (4 + x * (-8 + x * (5 - x))) : 0
  }

  /// With both of its parameters a third.
  private static func mitchell(_ x: Double) -> Double {
    let b = 1.0 / 3.0
    let c = 1.0 / 3.0
    if x < 1 {
      let (p0, p2, p3) = ((6 - 2 * b) / 6, (-18 + 12 * b + 6 * c) / 6, (12 - 9 * b - 6 * c) / 6)
      return p0 + x * x * (p2 + x * p3)
    }
    guard x < 2 else { return 0 }
    let (q0, q1) = ((8 * b + 24 * c) / 6, (-12 * b - 48 * c) / 6)
    let (q2, q3) = ((6 * b + 30 * c) / 6, (-b - 6 * c) / 6)
    return q0 + x * (q1 + x * (q2 + x * q3))
  }

  private static func spline16(_ x: Double) -> Double {
    if x < 1 { return ((x - 9.0 / 5.0) * x - 1.0 / 5.0) * x + 1 }
    return ((-1.0 / 3.0 * (x - 1) + 4.0 / 5.0) * (x - 1) - 7.0 / 15.0) * (x - 1)
  }

  private static func spline36(_ x: Double) -> Double {
    if x < 1 { return ((13.0 / 11.0 * x - 453.0 / 209.0) * x - 3.0 / 209.0) * x + 1 }
    if x < 2 {
      return ((-6.0 / 11.0 * (x - 1) + 270.0 / 209.0) * (x - 1) - 156.0 / 209.0) * (x - 1)
    }
    return ((1.0 / 11.0 * (x - 2) - 45.0 / 209.0) * (x - 2) + 26.0 / 209.0) * (x - 2)
  }

  private static func sinc(_ x: Double, over radius: Double = 1) -> Double {
    guard x != 0 else { return 1 }
    let angle = x * .pi / radius
    return .sin(angle) / angle
  }

  private static func blackmanWindow(_ x: Double, _ radius: Double) -> Double {
    guard x != 0 else { return 1 }
    let angle = x * .pi / radius
    return 0.42 + 0.5 * .cos(angle) + 0.08 * .cos(2 * angle)
  }

  private static let kaiserShape = 6.33

  /// The modified Bessel function of order 0, from its power series.
  private static func besselI0(_ x: Double) -> Double {
    let quarter = x * x / 4
    var (sum, term, index) = (1.0, quarter, 2.0)
    while term > 1e-12 {
      sum += term
      term *= quarter / (index * index)
      index += 1
    }
    return sum
  }

  /// The Bessel function of order 1 for arguments up to about 12.
  ///
  /// Counted down from an order where it is as good as 0; the sum of the even orders says how large it is.
  private static func besselJ1(_ x: Double) -> Double {
    var (above, current) = (0.0, 1e-30)
    var (first, evenOrders) = (0.0, 0.0)
    for order in stride(from: 60, to: 0, by: -1) {
      let below = 2 * Double(order) / x * current - above
      if order == 1 { first = current }
      (above, current) = (current, below)
      if order > 1, !order.isMultiple(of: 2) { evenOrders += current }
    }
    return first / (current + 2 * evenOrders)
  }
}
