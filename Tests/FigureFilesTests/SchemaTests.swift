import Foundation
import Testing

@testable import FigureFiles

@Suite("The schema of figure files")
struct SchemaTests {
  private typealias Object = [String: Any]

  private func parsed() throws -> Object {
    try #require(JSONSerialization.jsonObject(with: Data(FigureFile.schema.utf8)) as? Object)
  }

  /// An object inside another, by its path; a `$ref` is followed.
  private func object(_ path: String..., in root: Object) throws -> Object {
    var object = root
    for step in path {
      object = try resolved(try #require(object[step] as? Object, "\(path)"), in: root).last
    }
    return object
  }

  /// An object, and those that its references lead to.
  private func resolved(_ object: Object, in root: Object) throws -> (all: [Object], last: Object) {
    var objects = [object]
    while let name = (objects[objects.count - 1]["$ref"] as? String)?.split(separator: "/").last {
      objects.append(try #require((root["$defs"] as? Object)?[String(name)] as? Object))
    }
    return (objects, objects[objects.count - 1])
  }

  private func expectKeys<Target>(_ fields: [Field<Target>], in object: Object) throws {
    let root = try parsed()
    let properties = try #require(object["properties"] as? Object)
    #expect(Set(properties.keys) == Set(fields.map(\.name)))
    #expect(object["additionalProperties"] as? Bool == false)
    #expect(object["required"] as? [String] ?? [] == fields.filter(\.isRequired).map(\.name))
    for (key, value) in properties {
      let summary = try resolved(#require(value as? Object), in: root).all
        .compactMap { $0["description"] as? String }.first
      #expect(summary?.isEmpty == false, "\(key) has no description")
      #expect(summary?.contains("\n") == false, "\(key)")
    }
  }

  @Test("it is JSON of the draft that editors know, small, and the same every time")
  func text() throws {
    let text = FigureFile.schema
    #expect(text == FigureFile.schema)
    #expect(text.utf8.count < 200_000)
    #expect(text.hasSuffix("}\n"))
    #expect(try parsed()["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
  }

  @Test("it has the keys of files, figures and axes")
  func keys() throws {
    let root = try parsed()
    try expectKeys(FigureDocument.fields, in: root)
    let figure = try object("$defs", "figure-keys", in: root)
    let names = Set((figure["properties"] as? Object)?.map(\.key) ?? [])
    let fields =
      FigureDescription.fieldsWithSingleAxes.map(\.name) + FigureDescription.fieldsWithList.map(\.name)
      + FigureEntry.fields.map(\.name)
    #expect(names == Set(fields))
    try expectKeys(AxesDescription.fields, in: object("$defs", "axes", in: root))
    try expectKeys(
      GridShape.fields, in: object("$defs", "figure-keys", "properties", "subplots", in: root))
    try expectKeys(GridDescription.fields, in: object("$defs", "grid", in: root))
    let choices = try #require(object("$defs", "legend", in: root)["anyOf"] as? [Object])
    try expectKeys(LegendDescription.fields(), in: #require(choices.first { $0["properties"] != nil }))
    try expectKeys(DataFileDescription.fields, in: object("properties", "data", "items", in: root))
  }

  @Test("it has every artist with its arguments")
  func artists() throws {
    let root = try parsed()
    try expectKeys(DrawEntry.fields, in: object("$defs", "draw", "items", in: root))
    for artist in allArtists { try expectArguments(of: artist, in: root) }
  }

  private func expectArguments<Description: ArtistDescription>(
    of artist: Description.Type, in root: Object
  ) throws {
    try expectKeys(
      artist.fields, in: object("$defs", "draw", "items", "properties", artist.name, in: root))
  }

  @Test("what it refers to is there, and nothing is there in vain")
  func references() throws {
    let definitions = try #require(parsed()["$defs"] as? Object)
    let text = FigureFile.schema
    let referred = text.matches(of: /"#\/\$defs\/([a-z0-9-]+)"/).map { String($0.1) }
    #expect(Set(referred) == Set(definitions.keys))
  }
}
