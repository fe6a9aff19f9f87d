// A figure file with all that it includes, before any figure is looked at closely: figures are put together one by one,
// when they are needed, so that a million of them take no more memory than one.

public import Charts
internal import Files
internal import Spelling
public import SystemPackage
internal import YAMLTree

/// A figure file and what it includes.
public struct FigureDocument: Sendable {
  /// The file as its reader named it.
  public let path: FilePath
  /// The folder for the pictures, relative to the file.
  public internal(set) var output = "output"
  /// What each figure becomes.
  public internal(set) var formats: [PictureFormat] = [.svg, .png]
  /// The figures' entries, those of included files first.
  private(set) var entries: [FigureEntry] = []
  /// All files that were read, this one first.
  public private(set) var files: [FilePath]
  /// What lies under every figure, the farthest first.
  private(set) var defaults: [YAMLNode] = []
  /// Templates by name.
  private(set) var templates: [String: YAMLMapping.Entry] = [:]
  /// The entries of `functions`, for hashing.
  private(set) var functionEntries: [YAMLMapping.Entry] = []
  private(set) var dataNodes: [YAMLNode] = []
  /// Folders whose fonts go before the system's, in order: those of the file itself first.
  public var fontFolders: [String] = []
  /// Where the folder and the formats are told, if they are.
  private(set) var positions: [String: SourcePosition] = [:]
  /// What the figures share.
  var shared: Checker
  /// The values in all files.
  private var valueCount = 0

  /// What came of reading a file.
  public struct Loading: Sendable {
    /// The document; `nil` if any of the diagnostics is an error.
    public let document: FigureDocument?
    /// All there is to say, in the order of the files.
    public let diagnostics: [Diagnostic]
    /// All files that were read, or should have been, this one first.
    public let files: [FilePath]
  }

  /// The most files that include one another in a row, and that a file may include in all.
  private static let includeDepthLimit = 50
  private static let includeLimit = 1000
  /// The most values of all files together.
  private static let valueLimit = YAMLLimits.default.nodeCount

  /// The most figures of a file.
  public static let figureLimit = Matrix.limit

  /// Reads a file and what it includes. Its structure is checked; the figures themselves are not yet.
  ///
  /// - Throws: `FileError` if the file cannot be read.
  public static func load(_ path: FilePath) throws -> Loading {
    parse(try FileReading.bytes(of: path, limit: FigureFile.sizeLimit, acceptsPipe: true), path: path)
  }

  /// Reads the content of a file and what it includes.
  ///
  /// - Parameter path: what messages call the file, and what its folders are relative to.
  public static func parse(_ bytes: [UInt8], path: FilePath) -> Loading {
    let (document, diagnostics) = read(bytes, path: path)
    return Loading(
      document: diagnostics.contains { $0.severity == .error } ? nil : document, diagnostics: diagnostics,
      files: document?.files ?? [path])
  }

  /// Reads as much as can be made out; there is no document only where the text itself cannot be read.
  static func read(_ bytes: [UInt8], path: FilePath) -> (document: FigureDocument?, diagnostics: [Diagnostic])
  {
    let document = YAMLDocument(parsing: bytes)
    var diagnostics = document.problems.map { problem in
      Diagnostic(file: path.string, position: problem.position, message: problem.message)
    }
    var result = FigureDocument(path: path)
    if let root = document.root {
      var checker = Checker(file: path.string)
      result.valueCount = document.nodeCount
      result.read(root, including: [path.lexicallyNormalized()], &checker)
      // A template's mistake would be told for every figure that extends it.
      var told: Set<Diagnostic> = []
      diagnostics += checker.diagnostics.filter { told.insert($0).inserted }
    }
    result.sort(&diagnostics)
    return (document.root == nil ? nil : result, diagnostics)
  }

  /// Whether a file has figures of its own; one that only others include has none. A file that cannot be read is taken
  /// for one with figures, so that reading it says why.
  public static func hasFigures(_ path: FilePath) -> Bool {
    guard let bytes = try? FileReading.bytes(of: path, limit: FigureFile.sizeLimit) else { return true }
    return YAMLDocument(parsing: bytes).root.map { $0.mapping?["figures"] != nil } ?? true
  }

  /// Puts diagnostics into the order of the files and of their lines.
  func sort(_ diagnostics: inout [Diagnostic]) {
    let order = Dictionary(
      files.enumerated().map { ($1.string, $0) }, uniquingKeysWith: { first, _ in first })
    func place(_ diagnostic: Diagnostic) -> Int { order[diagnostic.file] ?? 0 }
    diagnostics.sort {
      place($0) != place($1) ? place($0) < place($1) : ($0.position ?? .start) < ($1.position ?? .start)
    }
  }

  private init(path: FilePath) {
    self.path = path
    files = [path]
    shared = Checker(file: path.string)
  }
}

/// An entry of `figures:`: one figure, or one for each combination of its matrix.
struct FigureEntry: Sendable {
  /// The key, with placeholders.
  let name: String
  let position: SourcePosition
  /// The figure with everything that lies under it.
  let node: YAMLNode
  let matrix: Matrix?

  var count: Int { matrix?.count ?? 1 }
}

// MARK: - Reading

extension FigureDocument {
  /// Reads a root and, before it, what it includes.
  fileprivate mutating func read(_ root: YAMLNode, including open: [FilePath], _ checker: inout Checker) {
    if open.count == 1 {
      for key in ["output", "formats"] { positions[key] = root.mapping?[key]?.position }
    }
    if let included = root.mapping?["include"] { include(included, open, &checker) }
    // What the figures share comes first, wherever it stands.
    if let node = root.mapping?["functions"], let mapping = node.mapping {
      functionEntries += mapping.entries
    }
    if let node = root.mapping?["data"] { dataNodes.append(node) }
    if let node = root.mapping?["fonts"] { addFontFolders(node, &checker) }
    if let node = root.mapping?["defaults"] { addDefaults(node, &checker) }
    if let node = root.mapping?["templates"] { addTemplates(node, &checker) }
    // Those of included files are known by now.
    if let node = root.mapping?["functions"] { checker.define(functions: node) }
    checker.read(
      root, named: "a figure file", into: &self, fields: open.count == 1 ? Self.fields : Self.includedFields)
    if open.count == 1 {
      checker.data = dataNodes.flatMap { checker.dataFiles($0) }
      shared.functions = checker.functions
      shared.data = checker.data
      // A mistake in an included file may be why there are none.
      let isNeedless = !entries.isEmpty || (files.count > 1 && checker.hasErrors)
      checker.require("figures", of: "a figure file", in: root, unless: isNeedless)
    }
  }

  private mutating func include(_ node: YAMLNode, _ open: [FilePath], _ checker: inout Checker) {
    for element in node.sequence ?? [node] {
      guard let name = Reader<String>.path.read(element, "include", &checker) else { continue }
      let file = (open.last ?? path).removingLastComponent().pushing(FilePath(name)).lexicallyNormalized()
      if open.contains(file) {
        let chain = (open + [file]).map(\.string).joined(separator: " → ").abbreviated(to: 1000)
        checker.error("the file includes itself: \(chain)", at: element.position)
      } else if !files.contains(file) {
        guard open.count <= Self.includeDepthLimit, files.count <= Self.includeLimit else {
          checker.error(
            files.count > Self.includeLimit
              ? "more than \(Self.includeLimit) files are included, the limit"
              : "files include one another more than \(Self.includeDepthLimit) deep, the limit",
            at: element.position)
          return
        }
        files.append(file)
        include(file, at: element.position, open, &checker)
      }
    }
  }

  private mutating func include(
    _ file: FilePath, at position: SourcePosition, _ open: [FilePath], _ checker: inout Checker
  ) {
    do {
      let document = YAMLDocument(parsing: try FileReading.bytes(of: file, limit: FigureFile.sizeLimit))
      for problem in document.problems {
        var position = problem.position
        position.file = file.string
        checker.error(problem.message, at: position)
      }
      valueCount += document.nodeCount
      guard valueCount <= Self.valueLimit else {
        checker.error(
          "with \(file) the files hold more than \(Self.valueLimit) values together, the limit", at: position)
        return
      }
      guard let root = document.root else { return }
      read(root.naming(file: file.string), including: open + [file], &checker)
    } catch {
      checker.error("\(error)", at: position)
    }
  }

  private mutating func addDefaults(_ node: YAMLNode, _ checker: inout Checker) {
    guard node.mapping != nil else {
      checker.error(
        "\"defaults\" must be a mapping of a figure's keys to values, not \(node.summary)", at: node.position)
      return
    }
    for entry in node.mapping?.entries ?? [] where entry.key == "extends" {
      checker.error(
        "\"defaults\" cannot extend a template; they lie under the templates", at: entry.keyPosition)
    }
    defaults.append(node)
  }

  private mutating func addTemplates(_ node: YAMLNode, _ checker: inout Checker) {
    guard let mapping = node.mapping else {
      checker.error(
        "\"templates\" must be a mapping of names to figures, not \(node.summary)", at: node.position)
      return
    }
    for entry in mapping.entries {
      guard entry.value.mapping != nil else {
        checker.error(
          "the template \"\(entry.key)\" must be a mapping, not \(entry.value.summary)",
          at: entry.value.position)
        continue
      }
      // Of two files the one that includes the other decides.
      templates[entry.key] = entry
    }
  }

  mutating func addFigures(_ node: YAMLNode, _ checker: inout Checker) {
    guard let mapping = node.mapping, !mapping.entries.isEmpty else {
      checker.error(
        "\"figures\" must be a mapping of names to figures, not \(node.summary)", at: node.position)
      return
    }
    var layering = Layering()
    for entry in mapping.entries {
      let base = layering.base(of: entry.value, defaults, templates, &checker)
      let node =
        base.map {
          layering.lay(entry.value, over: $0).givingToAxes(keysOf: $0, exceptOf: entry.value, &layering)
        } ?? entry.value
      guard !layering.isExceeded else {
        checker.error(
          "figures up to \"\(entry.key)\" are put together from more than \(Layering.limit) keys, the limit",
          at: entry.keyPosition)
        return
      }
      let matrix = node.mapping?["matrix"].map { checker.matrix($0) }
      if case .some(.none) = matrix { continue }
      let figures = FigureEntry(
        name: entry.key, position: entry.keyPosition,
        node: node.removing(keys: Set(FigureEntry.fields.map(\.name))), matrix: matrix ?? nil)
      checker.checkFormats(of: figures)
      entries.append(figures)
    }
    if count > Self.figureLimit {
      checker.error("the file has more than \(Self.figureLimit) figures", at: node.position)
    }
  }
}

extension YAMLNode {
  /// A figure that lists its axes, with the keys of an axes that come from below it given to each of them. Such keys in
  /// the figure itself stay where they are, for the checker to find.
  fileprivate func givingToAxes(
    keysOf below: YAMLNode, exceptOf own: YAMLNode, _ layering: inout Layering
  ) -> YAMLNode {
    guard let list = mapping?["axes"], let axes = list.sequence else { return self }
    let figureKeys = Set(FigureDescription.fieldsWithList.map(\.name))
    let axesKeys = Set(AxesDescription.fields.map(\.name)).subtracting(figureKeys)
    let given = (below.mapping?.entries ?? []).filter {
      axesKeys.contains($0.key) && own.mapping?[$0.key] == nil
    }
    guard !given.isEmpty else { return self }
    let base = YAMLNode(.mapping(YAMLMapping(given)), at: below.position)
    let elements = axes.map { $0.mapping == nil ? $0 : layering.lay($0, over: base) }
    let entries = (mapping?.entries ?? []).filter { entry in !given.contains { $0.key == entry.key } }.map {
      entry in
      entry.key == "axes"
        ? YAMLMapping.Entry(
          key: entry.key, keyPosition: entry.keyPosition,
          value: YAMLNode(.sequence(elements), at: list.position))
        : entry
    }
    return YAMLNode(.mapping(YAMLMapping(entries)), at: position)
  }
}
