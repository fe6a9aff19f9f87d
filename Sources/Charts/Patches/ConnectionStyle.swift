/// How an arrow runs from one point to another: matplotlib's `connectionstyle`.
///
/// Angles are in degrees counter-clockwise. Lengths are pixels.
public enum ConnectionStyle: Hashable, Sendable {
  /// A curve that bulges to the right of its way by `rad` times the distance.
  case arc3(rad: Double = 0)
  /// A curve that leaves the start and meets the end under angles.
  case angle3(angleA: Double = 90, angleB: Double = 0)
  /// Two straight lines under angles, their corner rounded.
  case angle(angleA: Double = 90, angleB: Double = 0, rad: Double = 0)
  /// Straight arms at either end under angles and a line between them, the corners rounded; an arm that is `nil`
  /// or 0 is left out.
  case arc(
    angleA: Double = 0, angleB: Double = 0, armA: Double? = nil, armB: Double? = nil, rad: Double = 0)
  /// Two parallel arms and a line between them; the arms are as long as the longer of the two and a share of the
  /// distance. The line runs along the distance, or under an angle.
  case bar(armA: Double = 0, armB: Double = 0, fraction: Double = 0.3, angle: Double? = nil)

  /// Whether the connection is a single curve: what arrows that are shapes follow.
  public var isCurve: Bool {
    switch self {
    case .arc3, .angle3: true
    case .angle, .arc, .bar: false
    }
  }
}

// MARK: - matplotlib's words

extension ConnectionStyle {
  /// The style of a text such as `"arc3,rad=0.2"`: a name, then its parameters, all of which may be left out.
  ///
  /// - Throws: `StyleWordsError` for an unknown name or parameter, a parameter that is no number, and angles of
  ///   lines that never meet.
  public init(parsing text: String) throws(StyleWordsError) {
    let words = try StyleWords(text, kind: "connectionstyle")
    switch words.name.lowercased() {
    case "arc3":
      try words.check(parameters: ["rad"])
      self = .arc3(rad: words["rad"] ?? 0)
    case "angle3":
      try words.check(parameters: ["angleA", "angleB"])
      self = .angle3(angleA: words["angleA"] ?? 90, angleB: words["angleB"] ?? 0)
    case "angle":
      try words.check(parameters: ["angleA", "angleB", "rad"])
      self = .angle(
        angleA: words["angleA"] ?? 90, angleB: words["angleB"] ?? 0, rad: words["rad"] ?? 0)
    case "arc":
      try words.check(parameters: ["angleA", "angleB", "armA", "armB", "rad"])
      self = .arc(
        angleA: words["angleA"] ?? 0, angleB: words["angleB"] ?? 0, armA: words["armA"], armB: words["armB"],
        rad: words["rad"] ?? 0)
    case "bar":
      try words.check(parameters: ["armA", "armB", "fraction", "angle"])
      self = .bar(
        armA: words["armA"] ?? 0, armB: words["armB"] ?? 0, fraction: words["fraction"] ?? 0.3,
        angle: words["angle"])
    default: throw words.unknownName(among: ["arc3", "angle3", "angle", "arc", "bar"])
    }
    try checkAngles(text)
  }

  private func checkAngles(_ text: String) throws(StyleWordsError) {
    switch self {
    case .angle3(let first, let second), .angle(let first, let second, _):
      guard (first - second).truncatingRemainder(dividingBy: 180) != 0 else {
        throw StyleWordsError(
          "the angles of the connectionstyle \"\(text)\" must not be equal or half a turn apart: "
            + "the lines would never meet")
      }
    case .arc3, .arc, .bar: break
    }
  }
}

extension ConnectionStyle: ExpressibleByStringLiteral {
  /// - Precondition: the literal is a style.
  public init(stringLiteral value: String) {
    do {
      try self.init(parsing: value)
    } catch {
      preconditionFailure("\(error)")
    }
  }
}
