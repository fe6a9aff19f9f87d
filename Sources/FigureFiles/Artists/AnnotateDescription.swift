internal import Charts
internal import YAMLTree

/// A text about a place, with or without an arrow.
struct AnnotateDescription: ArtistDescription {
  static let name = "annotate"
  static let summary = "A text about a place, with an arrow to it if there are \"arrowprops\"."
  static var fields: [Field<AnnotateDescription>] {
    [
      Field("text", .written, \.annotation.text.text, "What it says.").required,
      Field("xy", .place, \.xy, "The place that it is about.").required,
      Field("xytext", .place, \.xytext, "Where the text stands; at that place unless said."),
      Field("xycoords", .placeCoordinates, \.annotation.xycoords, "What xy is given in; data unless said."),
      Field(
        "textcoords", .textCoordinates, \.annotation.textcoords,
        "What xytext is given in, such as offset points; as xycoords unless said."),
      Field(
        "arrowprops", .arrowprops, \.annotation.arrowprops,
        "The arrow from the text to the place; none unless said."),
      Field(
        "annotation_clip", .boolean, \.annotation.annotationClip,
        "Whether nothing is drawn if xy lies outside of the axes; for data unless said."),
    ] + Text.lookFields().map { $0.lifted(\.annotation.text) }
  }

  /// All but the places.
  private var annotation = Annotation("", x: 0, y: 0)
  private var xy: PlaceDescription?
  private var xytext: PlaceDescription?

  init(position: SourcePosition) {}

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let place = xy?.values(context, &checker) else { return }
    var annotation = annotation
    (annotation.x, annotation.y) = place
    (annotation.text.x, annotation.text.y) = place
    if let xytext {
      guard let place = xytext.values(context, &checker) else { return }
      (annotation.text.x, annotation.text.y) = place
    }
    axes.addArtist(annotation)
  }
}

/// A place as a figure file gives it.
struct PlaceDescription: Sendable {
  let x, y: NumberSource

  /// The numbers; `nil` after reporting what is wrong.
  func values(_ context: DrawContext, _ checker: inout Checker) -> (Double, Double)? {
    guard let x = x.value(in: context.scope, &checker), let y = y.value(in: context.scope, &checker) else {
      return nil
    }
    checker.noteDates(
      x: self.x.isDate(in: context.scope, checker), y: self.y.isDate(in: context.scope, checker))
    return (x, y)
  }
}

extension Reader where Value == PlaceDescription {
  /// `[x, y]`: numbers, expressions or dates.
  fileprivate static var place: Reader {
    Reader(.list(of: .expression, length: 2...2)) { node, name, checker in
      guard let parts = node.sequence, parts.count == 2 else {
        checker.error("\"\(name)\" must be a list of x and y, not \(node.summary)", at: node.position)
        return nil
      }
      let number = Reader<NumberSource>.numberSource
      guard let x = number.read(parts[0], name, &checker), let y = number.read(parts[1], name, &checker)
      else { return nil }
      return PlaceDescription(x: x, y: y)
    }
  }
}

extension Reader where Value == AnnotationCoordinates {
  /// A word, or two for x and y; offsets are for texts only.
  fileprivate static var placeCoordinates: Reader {
    coordinates(of: AnnotationCoordinate.allCases.filter { !$0.isOffset })
  }

  fileprivate static var textCoordinates: Reader { coordinates(of: AnnotationCoordinate.allCases) }

  private static func coordinates(of known: [AnnotationCoordinate]) -> Reader {
    let one = Reader<AnnotationCoordinate>.word { text in
      known.first { $0.rawValue == text }
    } names: {
      known.map(\.rawValue)
    }
    return Reader(.either([one.schema, .list(of: one.schema, length: 2...2)])) { node, name, checker in
      guard let parts = node.sequence else {
        return one.read(node, name, &checker).map { AnnotationCoordinates($0) }
      }
      guard parts.count == 2 else {
        checker.error("\"\(name)\" must be a word or a list of two, not \(node.summary)", at: node.position)
        return nil
      }
      guard let x = one.read(parts[0], name, &checker), let y = one.read(parts[1], name, &checker) else {
        return nil
      }
      return AnnotationCoordinates(x: x, y: y)
    }
  }
}
