internal import Geometry

/// The outline of a box around something: matplotlib's `boxstyle`.
///
/// All lengths are in the size of what the box is for: font sizes for a text, units of the data for a box in the
/// data.
public struct BoxStyle: Hashable, Sendable {
  /// The kinds of outlines. Raw values are matplotlib's words.
  public enum Shape: String, CaseIterable, Hashable, Sendable {
    case square, circle, ellipse, larrow, rarrow, darrow, round, round4, sawtooth, roundtooth
  }

  /// The kind of outline.
  public let shape: Shape
  /// The room between the content and the outline; `nil` takes what is usual where the box stands (0.3).
  public var pad: Double?
  /// The radius of corners, for `round` and `round4`; `nil` or 0 takes the pad and half of it.
  public let roundingSize: Double?
  /// The size of teeth, for `sawtooth` and `roundtooth`; `nil` takes half the pad.
  public let toothSize: Double?
  /// How much wider than its shaft the head of an arrow is.
  public let headWidth: Double
  /// The angle at the tip of an arrow in degrees; more than 180 or less than 0 turns the head inside out.
  public let headAngle: Double

  private init(
    _ shape: Shape, pad: Double?, roundingSize: Double? = nil, toothSize: Double? = nil,
    headWidth: Double = 1.5, headAngle: Double = 90
  ) {
    self.shape = shape
    self.pad = pad
    self.roundingSize = roundingSize
    self.toothSize = toothSize
    self.headWidth = headWidth
    self.headAngle = headAngle
  }

  /// A rectangle.
  public static func square(pad: Double? = nil) -> BoxStyle { BoxStyle(.square, pad: pad) }

  /// A circle as wide as the longer side.
  public static func circle(pad: Double? = nil) -> BoxStyle { BoxStyle(.circle, pad: pad) }

  /// An ellipse through the corners.
  public static func ellipse(pad: Double? = nil) -> BoxStyle { BoxStyle(.ellipse, pad: pad) }

  /// An arrow to the left.
  public static func larrow(pad: Double? = nil, headWidth: Double = 1.5, headAngle: Double = 90) -> BoxStyle {
    BoxStyle(.larrow, pad: pad, headWidth: headWidth, headAngle: headAngle)
  }

  /// An arrow to the right.
  public static func rarrow(pad: Double? = nil, headWidth: Double = 1.5, headAngle: Double = 90) -> BoxStyle {
    BoxStyle(.rarrow, pad: pad, headWidth: headWidth, headAngle: headAngle)
  }

  /// An arrow in both directions.
  public static func darrow(pad: Double? = nil, headWidth: Double = 1.5, headAngle: Double = 90) -> BoxStyle {
    BoxStyle(.darrow, pad: pad, headWidth: headWidth, headAngle: headAngle)
  }

  /// A rectangle with rounded corners.
  public static func round(pad: Double? = nil, roundingSize: Double? = nil) -> BoxStyle {
    BoxStyle(.round, pad: pad, roundingSize: roundingSize)
  }

  /// A rectangle with bulging sides.
  public static func round4(pad: Double? = nil, roundingSize: Double? = nil) -> BoxStyle {
    BoxStyle(.round4, pad: pad, roundingSize: roundingSize)
  }

  /// A rectangle with pointed teeth.
  public static func sawtooth(pad: Double? = nil, toothSize: Double? = nil) -> BoxStyle {
    BoxStyle(.sawtooth, pad: pad, toothSize: toothSize)
  }

  /// A rectangle with round teeth.
  public static func roundtooth(pad: Double? = nil, toothSize: Double? = nil) -> BoxStyle {
    BoxStyle(.roundtooth, pad: pad, toothSize: toothSize)
  }

  /// The pad of boxes that are given none.
  static let usualPad = 0.3
}

// MARK: - matplotlib's words

extension BoxStyle {
  /// The style of a text such as `"round,pad=0.3"`: a name, then its parameters, all of which may be left out.
  ///
  /// - Throws: `StyleWordsError` for an unknown name or parameter, or a parameter that is no number.
  public init(parsing text: String) throws(StyleWordsError) {
    let words = try StyleWords(text, kind: "boxstyle")
    guard let shape = Shape(rawValue: words.name.lowercased()) else {
      throw words.unknownName(among: Shape.allCases.map(\.rawValue))
    }
    try words.check(parameters: shape.parameters)
    self.init(
      shape, pad: words["pad"], roundingSize: words["rounding_size"], toothSize: words["tooth_size"],
      headWidth: words["head_width"] ?? 1.5, headAngle: words["head_angle"] ?? 90)
    guard headWidth >= 0 else {
      throw StyleWordsError("\"head_width\" of the boxstyle \"\(text)\" must not be negative")
    }
    guard headAngle.truncatingRemainder(dividingBy: 360) != 0 else {
      throw StyleWordsError("\"head_angle\" of the boxstyle \"\(text)\" must not be a multiple of 360")
    }
  }
}

extension BoxStyle.Shape {
  /// matplotlib's names of what can be said about the shape.
  fileprivate var parameters: [String] {
    switch self {
    case .square, .circle, .ellipse: ["pad"]
    case .larrow, .rarrow, .darrow: ["pad", "head_width", "head_angle"]
    case .round, .round4: ["pad", "rounding_size"]
    case .sawtooth, .roundtooth: ["pad", "tooth_size"]
    }
  }
}

extension BoxStyle: ExpressibleByStringLiteral {
  /// - Precondition: the literal is a style.
  public init(stringLiteral value: String) {
    do {
      try self.init(parsing: value)
    } catch {
      preconditionFailure("\(error)")
    }
  }
}
