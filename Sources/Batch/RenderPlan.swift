// What a run will draw, and where it will put it: figures of several files, chosen by name, split into shards.

public import Charts
public import FigureFiles
public import SystemPackage

/// What a run will draw and where it will put it.
public struct RenderPlan: Sendable {
  /// The files that are drawn, in order.
  public let documents: [PlannedDocument]
  /// The figures that are drawn, in the order of files; all of them where nothing was left out.
  private let selection: [PlannedFigure]?
  /// How many figures there are before any were left out.
  public let totalCount: Int

  /// Where a figure is found.
  struct PlannedFigure: Sendable {
    let document: Int32
    let figure: Int32
  }

  /// How many figures are drawn.
  public var count: Int { selection?.count ?? totalCount }

  /// Plans the figures of documents.
  ///
  /// - Parameters:
  ///   - folder: where all pictures go; `nil` takes each file's own output folder.
  ///   - formats: what figures become; `nil` takes each file's own.
  public init(
    _ documents: [FigureDocument], folder: FilePath? = nil, formats: [PictureFormat]? = nil,
    choosing choice: FigureChoice = FigureChoice()
  ) {
    self.documents = documents.map { PlannedDocument($0, folder: folder, formats: formats) }
    totalCount = documents.reduce(0) { $0 + $1.count }
    guard !choice.isEverything else {
      selection = nil
      return
    }
    var chosen: [PlannedFigure] = []
    for (number, document) in self.documents.enumerated() {
      for index in 0..<document.count where choice.names.isEmpty || choice.wants(document.name(index)) {
        chosen.append(PlannedFigure(document: Int32(number), figure: Int32(index)))
      }
    }
    selection =
      choice.shard.map { shard in
        chosen.indices.filter(shard.contains).map { chosen[$0] }
      } ?? chosen
  }

  /// The document of a figure that is drawn, and its number in it.
  func place(_ index: Int) -> (document: PlannedDocument, figure: Int) {
    if let selection { return (documents[Int(selection[index].document)], Int(selection[index].figure)) }
    var rest = index
    for document in documents {
      if rest < document.count { return (document, rest) }
      rest -= document.count
    }
    preconditionFailure("the plan has \(count) figures; there is no \(index)")
  }

  /// A figure that is drawn, by its place in the plan.
  public func figure(_ index: Int) -> (document: PlannedDocument, figure: ResolvedFigure) {
    let (document, figure) = place(index)
    return (document, document.figure(figure))
  }

  /// The name of a figure that is drawn, which takes less than the figure.
  public func name(_ index: Int) -> (document: PlannedDocument, name: String) {
    let (document, figure) = place(index)
    return (document, document.name(figure))
  }
}

/// A document with the place of its pictures.
public struct PlannedDocument: Sendable {
  /// What is drawn.
  public let document: FigureDocument
  /// The folder of the pictures.
  public let folder: FilePath
  /// What each figure becomes, each format once.
  public let formats: [PictureFormat]
  /// How many figures there are.
  public let count: Int
  private let starts: [Int]

  init(_ document: FigureDocument, folder: FilePath?, formats: [PictureFormat]?) {
    self.document = document
    self.folder = folder ?? document.path.removingLastComponent().pushing(FilePath(document.output))
    self.formats = (formats ?? document.formats).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    starts = document.starts
    count = starts.last ?? 0
  }

  /// A figure by its number in the document.
  func figure(_ index: Int) -> ResolvedFigure { document.figure(index, starts: starts) }

  func name(_ index: Int) -> String { document.name(index, starts: starts) }

  func position(_ index: Int) -> String {
    let position = document.position(index, starts: starts)
    return "\(position.file ?? document.path.string):\(position)"
  }

  /// Where a picture goes: the figure's name in the folder.
  public func path(of name: String, _ format: PictureFormat) -> FilePath {
    folder.pushing(FilePath(name + format.fileSuffix))
  }
}

/// Which figures are drawn.
public struct FigureChoice: Sendable {
  /// Patterns of names that are drawn and left out; `*` stands for any text. Without patterns to draw all are drawn.
  public var only, skip: [String]
  /// Which part of them.
  public var shard: Shard?

  /// By default everything.
  public init(only: [String] = [], skip: [String] = [], shard: Shard? = nil) {
    self.only = only
    self.skip = skip
    self.shard = shard
  }

  var names: [String] { only + skip }
  var isEverything: Bool { names.isEmpty && shard == nil }

  /// Whether a figure of a name is drawn, shards aside.
  func wants(_ name: String) -> Bool {
    (only.isEmpty || only.contains { NamePattern($0).matches(name) })
      && !skip.contains { NamePattern($0).matches(name) }
  }
}

/// A name in which `*` stands for any text, none included.
struct NamePattern {
  private let parts: [Substring]

  init(_ text: String) { parts = text.split(separator: "*", omittingEmptySubsequences: false) }

  func matches(_ name: String) -> Bool {
    guard parts.count > 1, let first = parts.first, let last = parts.last else {
      return name == parts.first ?? ""
    }
    guard name.hasPrefix(first) else { return false }
    var rest = name.dropFirst(first.count)
    for part in parts[1..<(parts.count - 1)] where !part.isEmpty {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return rest.count >= last.count && rest.hasSuffix(last)
  }
}
