internal import Geometry

/// What a place along one axis of a figure is given in. Raw values are matplotlib's words.
public enum AnnotationCoordinate: String, CaseIterable, Hashable, Sendable {
  /// Values along the axes.
  case data
  /// Shares of the axes' width or height.
  case axesFraction = "axes fraction"
  /// Points from the lower left corner of the axes.
  case axesPoints = "axes points"
  /// Pixels from the lower left corner of the axes.
  case axesPixels = "axes pixels"
  /// Font sizes from the lower left corner of the axes.
  case axesFontsize = "axes fontsize"
  /// Shares of the figure's width or height.
  case figureFraction = "figure fraction"
  /// Points from the lower left corner of the figure.
  case figurePoints = "figure points"
  /// Pixels from the lower left corner of the figure.
  case figurePixels = "figure pixels"
  /// Font sizes from the lower left corner of the figure.
  case figureFontsize = "figure fontsize"
  /// Points from the annotated place; for texts only.
  case offsetPoints = "offset points"
  /// Pixels from the annotated place; for texts only.
  case offsetPixels = "offset pixels"
  /// Font sizes from the annotated place; for texts only.
  case offsetFontsize = "offset fontsize"

  /// Whether it counts from the annotated place.
  public var isOffset: Bool { rawValue.hasPrefix("offset") }
}

/// What the two numbers of a place are given in.
public struct AnnotationCoordinates: Hashable, Sendable {
  /// Along each of the axes.
  public var x, y: AnnotationCoordinate

  /// Different ones for x and y.
  public init(x: AnnotationCoordinate, y: AnnotationCoordinate) {
    self.x = x
    self.y = y
  }

  /// The same for both.
  public init(_ both: AnnotationCoordinate) { self.init(x: both, y: both) }

  /// Values along the axes.
  public static let data = AnnotationCoordinates(.data)
  /// Shares of the axes.
  public static let axesFraction = AnnotationCoordinates(.axesFraction)
  /// Points from the lower left corner of the axes.
  public static let axesPoints = AnnotationCoordinates(.axesPoints)
  /// Pixels from the lower left corner of the axes.
  public static let axesPixels = AnnotationCoordinates(.axesPixels)
  /// Shares of the figure.
  public static let figureFraction = AnnotationCoordinates(.figureFraction)
  /// Points from the lower left corner of the figure.
  public static let figurePoints = AnnotationCoordinates(.figurePoints)
  /// Pixels from the lower left corner of the figure.
  public static let figurePixels = AnnotationCoordinates(.figurePixels)
  /// Points from the annotated place.
  public static let offsetPoints = AnnotationCoordinates(.offsetPoints)
  /// Pixels from the annotated place.
  public static let offsetPixels = AnnotationCoordinates(.offsetPixels)
  /// Font sizes from the annotated place.
  public static let offsetFontsize = AnnotationCoordinates(.offsetFontsize)

  /// Whether one of them counts from the annotated place.
  public var isOffset: Bool { x.isOffset || y.isOffset }
}

/// What the coordinates of annotations are turned into pixels with.
struct AnnotationFrame {
  let frame: TextFrame
  /// Pixels in a point.
  let scale: Double
  /// Points.
  let fontsize: Double

  /// A place in pixels.
  ///
  /// - Parameter origin: the annotated place, for offsets.
  func point(_ x: Double, _ y: Double, _ coordinates: AnnotationCoordinates, from origin: Point = .zero)
    -> Point
  {
    let axes = frame.transform?.box ?? frame.figure
    let data = frame.transform.map { ($0.x, $0.y) }
    return Point(
      x: place(
        x, coordinates.x, axes: (axes.minX, axes.width), figure: (frame.figure.minX, frame.figure.width),
        from: origin.x, data: data?.0),
      y: place(
        y, coordinates.y, axes: (axes.minY, axes.height), figure: (frame.figure.minY, frame.figure.height),
        from: origin.y, data: data?.1))
  }

  private func place(
    _ value: Double, _ coordinate: AnnotationCoordinate, axes: (start: Double, size: Double),
    figure: (start: Double, size: Double), from origin: Double, data: ((Double) -> Double)?
  ) -> Double {
    switch coordinate {
    case .data: data?(value) ?? figure.size * value + figure.start
    case .axesFraction: axes.size * value + axes.start
    case .axesPoints: scale * value + axes.start
    case .axesPixels: value + axes.start
    case .axesFontsize: fontsize * scale * value + axes.start
    case .figureFraction: figure.size * value + figure.start
    case .figurePoints: scale * value + figure.start
    case .figurePixels: value + figure.start
    case .figureFontsize: fontsize * scale * value + figure.start
    case .offsetPoints: scale * value + origin
    case .offsetPixels: value + origin
    case .offsetFontsize: fontsize * scale * value + origin
    }
  }
}
