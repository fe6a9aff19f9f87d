// An SVG of ours read back: which named groups hold which paths and texts. It is the inverse of `SVGCanvas`, for
// comparing two drawings in the words of charts; other programs' SVG is refused.

public import Geometry

/// What an SVG of this package shows, in pixels from the upper left corner, y downwards.
public struct SVGDrawing: Hashable, Sendable {
  /// Width and height of the picture, in pixels.
  public let width, height: Double
  /// The figure: everything else is in it.
  public private(set) var root: DrawnGroup

  /// The drawing without the groups of some names.
  public func leavingOut(_ names: Set<String>) -> SVGDrawing {
    var result = self
    if !names.isEmpty { result.root = root.leavingOut(names) }
    return result
  }
}

/// What was drawn under one name.
public struct DrawnGroup: Hashable, Sendable {
  /// "axes", "x axis", "line2d", "title", "legend" …; empty for the figure.
  public let name: String
  /// What people call it; `nil` for nothing.
  public let label: String?
  /// What it holds, from back to front.
  public fileprivate(set) var children: [DrawnElement] = []

  fileprivate func leavingOut(_ names: Set<String>) -> DrawnGroup {
    var result = self
    result.children = children.compactMap { child in
      guard case .group(let group) = child else { return child }
      return names.contains(group.name) ? nil : .group(group.leavingOut(names))
    }
    return result
  }

  /// The groups of a name among the children.
  public func groups(_ name: String) -> [DrawnGroup] {
    children.compactMap { if case .group(let group) = $0, group.name == name { group } else { nil } }
  }

  /// The texts among the children.
  public var texts: [DrawnText] {
    children.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  /// The paths among the children.
  public var paths: [DrawnPath] {
    children.compactMap { if case .path(let path) = $0 { path } else { nil } }
  }

  /// The smallest box around all that is in it; `nil` if nothing is.
  public var bounds: Rect? {
    children.compactMap(\.bounds).reduce(nil) { box, next in box?.union(next) ?? next }
  }
}

/// A member of a group.
public enum DrawnElement: Hashable, Sendable {
  case group(DrawnGroup)
  case path(DrawnPath)
  case text(DrawnText)

  /// The box around it; `nil` if it is empty.
  var bounds: Rect? {
    switch self {
    case .group(let group): group.bounds
    case .path(let path): path.bounds
    case .text(let text): text.bounds
    }
  }
}

/// A path with what it is painted with.
public struct DrawnPath: Hashable, Sendable {
  /// The path in pixels.
  public let path: Path
  /// The attributes of fill and stroke by their SVG names, clips left out.
  public let paint: [String: String]

  /// The box of the path with its line.
  public var bounds: Rect? {
    let width = paint["stroke-width"].flatMap(Double.init) ?? 0
    return Rect.around(path.points)?.expanded(dx: width / 2, dy: width / 2)
  }
}

/// A line of text.
public struct DrawnText: Hashable, Sendable {
  /// What it says.
  public let text: String
  /// Where its baseline starts.
  public let origin: Point
  /// Its colour, as SVG spells it.
  public let color: String
  /// The box of its ink; `nil` if it has none.
  public let bounds: Rect?
}

extension Rect {
  /// The smallest box around points; `nil` without any.
  static func around(_ points: [Point]) -> Rect? {
    guard let first = points.first else { return nil }
    return points.dropFirst().reduce(Rect(minX: first.x, minY: first.y, maxX: first.x, maxY: first.y)) {
      $0.union(Rect(minX: $1.x, minY: $1.y, maxX: $1.x, maxY: $1.y))
    }
  }
}

/// Why bytes are not an SVG of this package.
public struct SVGReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// A sentence.
  public let message: String

  /// "line 3: the element "foo" is not known"
  public var description: String { "line \(line): \(message)" }
}

// MARK: - Reading

extension SVGDrawing {
  /// Reads what `SVGCanvas` wrote.
  ///
  /// - Throws: `SVGReadingError` at the first line that it did not write.
  public init(reading svg: [UInt8]) throws(SVGReadingError) {
    var reader = SVGReader()
    for (index, line) in svg.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    {
      do throws(SVGSyntaxError) {
        try reader.read(line)
      } catch {
        throw SVGReadingError(line: index + 1, message: error.message)
      }
    }
    guard let drawing = reader.drawing else {
      throw SVGReadingError(line: 1, message: "the drawing does not end")
    }
    self = drawing
  }
}

/// A mistake in a line.
struct SVGSyntaxError: Error {
  let message: String
}

/// Goes through the lines of a drawing, one element each, and keeps the groups that are open.
private struct SVGReader {
  private(set) var drawing: SVGDrawing?
  private var size: (width: Double, height: Double)?
  private var open: [DrawnGroup] = []
  /// The tags that are open, innermost last.
  private var tags: [String] = []
  /// Glyph outlines by id.
  private var glyphs: [String: Path] = [:]
  private var text: OpenText?

  /// A text whose glyphs are being read.
  private struct OpenText {
    let label, color: String
    let transform: AffineTransform
    var points: [Point] = []
  }

  mutating func read(_ line: ArraySlice<UInt8>) throws(SVGSyntaxError) {
    guard let tag = try SVGTag(line) else { return }
    guard drawing == nil else { throw SVGSyntaxError(message: "something follows the end of the drawing") }
    if tag.isClosing { return try close(tag.name) }
    switch tag.name {
    case "svg": try begin(tag)
    case _ where size == nil: throw SVGSyntaxError(message: "the drawing must begin with \"<svg\"")
    case "title", "desc", "rect": break
    case "defs", "clipPath", "pattern": break
    case "g": try beginGroup(tag)
    case "path": try append(path: tag)
    case "image": try append(image: tag)
    case "use": try append(use: tag)
    default: throw SVGSyntaxError(message: "the element \"\(tag.name)\" is not one of this package's")
    }
    if !tag.isEmpty { tags.append(tag.name) }
  }

  private mutating func begin(_ tag: SVGTag) throws(SVGSyntaxError) {
    size = (try tag.number("width"), try tag.number("height"))
    open = [DrawnGroup(name: "", label: nil)]
  }

  private mutating func beginGroup(_ tag: SVGTag) throws(SVGSyntaxError) {
    if let transform = tag["transform"] {
      text = OpenText(
        label: tag["aria-label"] ?? "", color: tag["fill"] ?? "", transform: try SVGTransform.parse(transform)
      )
    }
    open.append(DrawnGroup(name: tag["class"] ?? "", label: tag["aria-label"]))
  }

  private mutating func append(path tag: SVGTag) throws(SVGSyntaxError) {
    let path = try SVGPathReader.path(tag["d"] ?? "")
    if tags.contains("defs") {
      glyphs[tag["id"] ?? ""] = path
    } else {
      let paint = tag.attributes.filter { $0.key != "d" && $0.key != "clip-path" }
      open[open.count - 1].children.append(.path(DrawnPath(path: path, paint: paint)))
    }
  }

  /// A picture of pixels counts as a rectangle that is painted with it.
  private mutating func append(image tag: SVGTag) throws(SVGSyntaxError) {
    let box = Rect(
      x: try tag.number("x"), y: try tag.number("y"), width: try tag.number("width"),
      height: try tag.number("height"))
    let paint = ["fill": tag["href"] ?? ""]
    open[open.count - 1].children.append(.path(DrawnPath(path: Path(box), paint: paint)))
  }

  private mutating func append(use tag: SVGTag) throws(SVGSyntaxError) {
    guard let text, let outline = glyphs[String((tag["href"] ?? "").dropFirst())] else {
      throw SVGSyntaxError(message: "\"\(tag["href"] ?? "")\" is not a glyph of the drawing")
    }
    let offset = Point(x: try tag.number("x", default: 0), y: try tag.number("y", default: 0))
    self.text?.points += outline.points.map { text.transform.apply($0 + offset) }
  }

  private mutating func close(_ name: String) throws(SVGSyntaxError) {
    guard tags.popLast() == name else {
      throw SVGSyntaxError(message: "\"</\(name)>\" closes nothing")
    }
    if name == "svg", let size {
      drawing = SVGDrawing(width: size.width, height: size.height, root: open[0])
    }
    guard name == "g" else { return }
    let group = open.removeLast()
    open[open.count - 1].children.append(element(closing: group))
    text = nil
  }

  private func element(closing group: DrawnGroup) -> DrawnElement {
    guard let text else { return .group(group) }
    return .text(
      DrawnText(
        text: text.label, origin: text.transform.apply(.zero), color: text.color,
        bounds: Rect.around(text.points)))
  }
}
