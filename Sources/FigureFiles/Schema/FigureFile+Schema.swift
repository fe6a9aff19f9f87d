extension FigureFile {
  /// A JSON Schema (draft-07) of figure files, for editors: made from the declarations that files are read
  /// with.
  ///
  /// The same bytes on every call. The schema lets every good file pass, and some that are not good: it knows
  /// no expressions and nothing that lies in other files.
  public static var schema: String {
    var writer = SchemaWriter()
    // What may be read for others alone need not have figures of its own.
    let shared = ["include", "functions", "data", "defaults", "templates"]
    let root = Schema.Mapping(keys: FigureDocument.fields.map(\.key), alternatives: ["figures"] + shared)
    guard case .object(let members) = writer.json(.mapping(root)) else { return "" }
    let definitions = writer.definitions.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    let schema = SchemaSharing.shared(
      [
        ("$schema", .text("http://json-schema.org/draft-07/schema#")),
        ("title", .text("Figure file of Egaku")),
      ] + members, definitions: definitions)
    return schema.line + "\n"
  }
}
