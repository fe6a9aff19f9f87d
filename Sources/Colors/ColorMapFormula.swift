internal import RealModule

/// Colour maps that are reckoned, not tabulated.
enum ColorMapFormula: String, CaseIterable {
  case afmhot, cubehelix, flag
  case gray = "gist_gray"
  case grey = "gist_grey"
  case heat = "gist_heat"
  case yarg = "gist_yarg"
  case yerg = "gist_yerg"
  case gnuplot, gnuplot2, ocean, prism, rainbow

  /// The colour at a place from 0 to 1, cut off at the ends.
  func color(at x: Double) -> Color {
    let (red, green, blue) = channels(x)
    return Color(red: red, green: green, blue: blue)
  }

  private func channels(_ x: Double) -> (Double, Double, Double) {
    let pi = Double.pi
    switch self {
    case .afmhot: return (2 * x, 2 * x - 0.5, 2 * x - 1)
    case .cubehelix: return Self.helix(x)
    case .flag:
      return (
        0.75 * .sin((x * 31.5 + 0.25) * pi) + 0.5, .sin(x * 31.5 * pi),
        0.75 * .sin((x * 31.5 - 0.25) * pi) + 0.5
      )
    case .gray, .grey: return (x, x, x)
    case .heat: return (1.5 * x, 2 * x - 1, 4 * x - 3)
    case .yarg, .yerg: return (1 - x, 1 - x, 1 - x)
    case .gnuplot: return (x.squareRoot(), x * x * x, .sin(x * 2 * pi))
    case .gnuplot2: return (x / 0.32 - 0.78125, 2 * x - 0.84, Self.rise(x))
    case .ocean: return (3 * x - 2, abs((3 * x - 1) / 2), x)
    case .prism:
      return (
        0.75 * .sin((x * 20.9 + 0.25) * pi) + 0.67, 0.75 * .sin((x * 20.9 - 0.25) * pi) + 0.33,
        -1.1 * .sin((x * 20.9) * pi)
      )
    case .rainbow: return (abs(2 * x - 0.5), .sin(x * pi), .cos(x * pi / 2))
    }
  }

  /// Up, down, and up again.
  private static func rise(_ x: Double) -> Double {
    if x < 0.25 { return 4 * x }
    return x < 0.92 ? -2 * x + 1.84 : x / 0.08 - 11.5
  }

  /// One and a half turns from black to white about the axis of greys.
  private static func helix(_ x: Double) -> (Double, Double, Double) {
    let amplitude = x * (1 - x) / 2
    let angle = 2 * Double.pi * (0.5 / 3 - 1.5 * x)
    func channel(_ cosine: Double, _ sine: Double) -> Double {
      x + amplitude * (cosine * .cos(angle) + sine * .sin(angle))
    }
    return (channel(-0.14861, 1.78277), channel(-0.29227, -0.90649), channel(1.97294, 0))
  }

  /// The colours at even steps, from the last to the first if asked for.
  func colors(isReversed: Bool, count: Int = 256) -> [Color] {
    (0..<count).map { index in
      let place = index == count - 1 ? 1 : Double(index) * (1 / Double(count - 1))
      return color(at: isReversed ? 1 - place : place)
    }
  }
}
