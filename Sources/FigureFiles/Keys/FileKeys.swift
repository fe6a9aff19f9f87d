internal import Charts
internal import Files
internal import SystemPackage
internal import YAMLTree

// The keys of a file, and those of a figure that are gone once it is put together.

extension FigureDocument {
  /// The keys of a file that another one includes.
  static var includedFields: [Field<FigureDocument>] {
    let version = Reader<Int>.integer(in: 1...1)
    return [
      Field("version", version.schema, "The version of the format: 1.") { node, _, checker in
        _ = version.read(node, "version", &checker)
      },
      Field(
        "include", .oneOrMore(.text), readBefore: "Figure files that come before this one, relative to it."),
      Field("functions", .functions, readBefore: "Functions for all expressions: {f(x, a=1): \"a * x\"}."),
      Field(
        "data", DataFileDescription.schema,
        readBefore: "Data files whose columns become variables everywhere."),
      Field(
        "fonts", .oneOrMore(.text),
        readBefore: "Folders whose fonts go before those of the system, relative to this file."),
      Field("defaults", FigureEntry.keysSchema, readBefore: "A figure's keys that lie under every figure."),
      Field(
        "templates", .mapping(Schema.Mapping(others: FigureEntry.keysSchema)),
        readBefore: "Figures by name that others extend."),
      Field("figures", FigureEntry.schema, "The figures by name: the name of their pictures.") {
        node, document, checker in document.addFigures(node, &checker)
      },
    ]
  }

  /// The keys of a file.
  static var fields: [Field<FigureDocument>] {
    includedFields + [
      Field(
        "output", .path, \.output, "The folder for the pictures, relative to this file; output unless said."),
      Field("formats", .list(of: .format), \.formats, "What each figure becomes; SVG and PNG unless said."),
    ]
  }
}

extension FigureDocument {
  /// Takes the folders of `fonts:`, which must be there.
  mutating func addFontFolders(_ node: YAMLNode, _ checker: inout Checker) {
    for element in node.sequence ?? [node] {
      guard let name = Reader<String>.text.read(element, "fonts", &checker) else { continue }
      guard !name.isEmpty, !name.unicodeScalars.contains("\0") else {
        checker.error("\"fonts\" must name a folder, not \(element.summary)", at: element.position)
        continue
      }
      let file = FilePath(element.position.file ?? path.string)
      let folder = file.removingLastComponent().pushing(FilePath(name))
      guard FileListing.kind(of: folder) == .folder else {
        checker.error("there is no folder \(folder.string) for fonts", at: element.position)
        continue
      }
      fontFolders.append(folder.string.isEmpty ? "." : folder.string)
    }
  }
}

extension FigureEntry {
  /// The keys that say how a figure is put together.
  static var fields: [Field<FigureEntry>] {
    [
      Field(
        "extends", .oneOrMore(.text), readBefore: "Templates that lie under the figure, the farthest first."),
      Field(
        "matrix", Matrix.schema,
        readBefore: "One figure for each combination of values; {name} stands for them."),
    ]
  }

  /// Any keys of a figure, those of one with a single axes and those of one with several.
  static var keysSchema: Schema {
    let single = FigureDescription.fieldsWithSingleAxes
    let names = Set(single.map(\.name))
    let others = FigureDescription.fieldsWithList.filter { !names.contains($0.name) }
    let keys = (single + others).map(\.key) + fields.map(\.key)
    return .inFigure(.named("figure-keys", .mapping(Schema.Mapping(keys: keys))))
  }

  /// Figures by name. A name is a path inside the output folder.
  fileprivate static var schema: Schema {
    let part = "(?!\\.{1,2}(/|$))[^/\\u0000-\\u001f\\u007f-\\u009f]+"
    let names = FigureDescription.fieldsWithList.map(\.name) + fields.map(\.name)
    let figure = Schema.named("figure", .restricted(keysSchema, having: "axes", to: names))
    return .inFigure(
      .mapping(Schema.Mapping(others: figure, otherNames: "^\(part)(/\(part))*$", length: 1...Int.max)))
  }
}

extension Matrix {
  /// Names with lists of values, or an expression of a row; and two keys of its own.
  fileprivate static var schema: Schema {
    let value = Schema.types([.string, .number, .boolean, .null])
    let combinations = Schema.list(of: .mapping(Schema.Mapping(others: value, length: 1...Int.max)))
    let keys = [
      Schema.Mapping.Key(
        name: "include", summary: "Combinations that come on top.", schema: combinations, isRequired: false),
      Schema.Mapping.Key(
        name: "exclude", summary: "Combinations that are left out.", schema: combinations, isRequired: false),
    ]
    let values = Schema.either([.expression, .list(of: value, length: 1...Int.max)])
    return .mapping(
      Schema.Mapping(keys: keys, others: values, otherNames: Schema.variableNamePattern, length: 1...Int.max))
  }
}
