internal import Colors
internal import YAMLTree

/// A colour map as a figure file gives it in full.
private struct ColorMapDescription {
  var name: String?
  var listed: [Color]?
  var mixed: [Color]?
  var places: [Double]?
  var levels: Int?
  var under: Color?
  var over: Color?
  var bad: Color?
}

extension ColorMapDescription {
  static var fields: [Field<ColorMapDescription>] {
    let list = Reader<[Color]>.list(of: .plainColor)
    return [
      Field(
        "name", Reader<String>(Schema.words(ColorMap.names), Reader<String>.text.read), \.name,
        "The name of a map."),
      Field("listed", list, \.listed, "Colours that are taken as they are."),
      Field("mixed", list, \.mixed, "Colours that are mixed in between."),
      Field(
        "places", .list(of: .share), \.places,
        "Where the mixed colours are, rising from 0 to 1; at even steps unless said."),
      Field("N", .integer(in: 1...65536), \.levels, "How many levels the map has; 256 unless said."),
      Field("under", .plainColor, \.under, "The colour of values below the first; the first unless said."),
      Field("over", .plainColor, \.over, "The colour of values above the last; the last unless said."),
      Field("bad", .plainColor, \.bad, "The colour of missing values; none unless said."),
    ]
  }

  /// The map; reports what keeps it from being one.
  func map(at node: YAMLNode, _ checker: inout Checker) -> ColorMap? {
    guard [name != nil, listed != nil, mixed != nil].filter({ $0 }).count == 1 else {
      checker.error("a colormap has one of \"name\", \"listed\" and \"mixed\"", at: node.position)
      return nil
    }
    guard var map = named(at: node, &checker) ?? listedMap(at: node, &checker) ?? mixedMap(at: node, &checker)
    else { return nil }
    map.under = under ?? map.under
    map.over = over ?? map.over
    map.bad = bad ?? map.bad
    return map
  }

  private func named(at node: YAMLNode, _ checker: inout Checker) -> ColorMap? {
    guard let name else { return nil }
    do throws(ColorMapError) {
      if let levels { return try ColorMap(named: name, levels: levels) }
      return try ColorMap(named: name)
    } catch {
      checker.error("\(error)", at: node.mapping?["name"]?.position ?? node.position)
      return nil
    }
  }

  private func listedMap(at node: YAMLNode, _ checker: inout Checker) -> ColorMap? {
    guard let listed else { return nil }
    guard !listed.isEmpty, levels == nil, places == nil else {
      checker.error(
        "\"listed\" needs at least one color, and neither \"N\" nor \"places\"", at: node.position)
      return nil
    }
    return ColorMap(name: "listed", colors: listed)
  }

  private func mixedMap(at node: YAMLNode, _ checker: inout Checker) -> ColorMap? {
    guard let mixed else { return nil }
    guard mixed.count > 1, (levels ?? 256) > 1 else {
      checker.error("\"mixed\" needs at least two colors and two levels", at: node.position)
      return nil
    }
    if let places {
      let isRising = zip(places, places.dropFirst()).allSatisfy(<)
      guard places.count == mixed.count, places.first == 0, places.last == 1, isRising else {
        checker.error(
          "\"places\" must rise from 0 to 1, one for each of the \(mixed.count) colors", at: node.position)
        return nil
      }
    }
    return ColorMap(name: "mixed", mixing: mixed, at: places, levels: levels ?? 256)
  }
}

extension Reader where Value == ColorMap {
  /// A name, a list of colours, or a mapping.
  static var colorMap: Reader {
    let colors = Reader<[Color]>.list(of: .plainColor)
    let schema = Schema.named(
      "color-map", .either([.words(ColorMap.names), colors.schema, .keys(ColorMapDescription.fields)]))
    return Reader(schema) { node, name, checker in
      if node.mapping != nil {
        var description = ColorMapDescription()
        let before = checker.diagnostics.count
        checker.read(node, named: "\"\(name)\"", into: &description, fields: ColorMapDescription.fields)
        return checker.diagnostics.count == before ? description.map(at: node, &checker) : nil
      }
      if let parts = node.sequence {
        guard let listed = colors.read(node, name, &checker) else { return nil }
        if !parts.isEmpty { return ColorMap(name: "listed", colors: listed) }
        checker.error("\"\(name)\" must have at least one color", at: node.position)
        return nil
      }
      guard let text = Reader<String>.text.read(node, name, &checker) else { return nil }
      do throws(ColorMapError) {
        return try ColorMap(named: text)
      } catch {
        checker.error("\(error)", at: node.position)
        return nil
      }
    }
  }
}
