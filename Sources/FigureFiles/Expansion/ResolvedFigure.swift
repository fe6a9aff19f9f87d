// One figure of a document, put together: everything that lies under it, and the values of its combination in place.

internal import Charts
internal import Files
public import SystemPackage
public import YAMLTree

/// A figure before its keys are read: a tree of one figure's keys.
public struct ResolvedFigure: Sendable {
  /// The figure's name: that of its pictures.
  public let name: String
  /// Where its entry stands.
  public let position: SourcePosition
  /// The figure's keys, with placeholders filled.
  public let node: YAMLNode
  /// The values of its combination; empty without a matrix.
  public let combination: [(name: String, text: String)]
}

extension FigureDocument {
  /// How many figures there are.
  public var count: Int { entries.reduce(0) { $0 + $1.count } }

  /// Where the figures of each entry begin, in order, and after the last where all end.
  public var starts: [Int] { entries.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) } }

  /// A figure by its number.
  ///
  /// - Parameter starts: `starts`, which is computed once for many figures.
  /// - Precondition: `0 ≤ index < count`.
  public func figure(_ index: Int, starts: [Int]) -> ResolvedFigure {
    let (entry, combination) = place(index, starts)
    guard let combination else {
      return ResolvedFigure(name: entry.name, position: entry.position, node: entry.node, combination: [])
    }
    return ResolvedFigure(
      name: combination.filled(entry.name) ?? entry.name, position: entry.position,
      node: entry.node.replacingTexts(combination.filled), combination: combination.values)
  }

  /// A figure's name alone, which takes less than the figure.
  public func name(_ index: Int, starts: [Int]) -> String {
    let (entry, combination) = place(index, starts)
    return combination?.filled(entry.name) ?? entry.name
  }

  /// Where a figure's entry stands.
  public func position(_ index: Int, starts: [Int]) -> SourcePosition { place(index, starts).entry.position }

  /// The entry that a figure comes from.
  func entry(_ index: Int, starts: [Int]) -> FigureEntry { place(index, starts).entry }

  private func place(_ index: Int, _ starts: [Int]) -> (entry: FigureEntry, combination: Placeholders?) {
    // The last entry that begins at or before the figure.
    var (low, high) = (0, entries.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= index { low = middle } else { high = middle - 1 }
    }
    let entry = entries[low]
    return (entry, entry.matrix.map { $0[index - starts[low]] })
  }

  /// All figures, in order.
  public var figures: some Sequence<ResolvedFigure> {
    let starts = starts
    return (0..<count).lazy.map { figure($0, starts: starts) }
  }

  /// Reads a figure's keys.
  ///
  /// - Returns: the figure, unless one of the diagnostics is an error.
  public func describe(_ figure: ResolvedFigure) -> (
    description: FigureDescription?, diagnostics: [Diagnostic]
  ) {
    let (description, diagnostics) = describeInPart(figure)
    return (description.isPartial ? nil : description, diagnostics)
  }

  /// Reads as many of a figure's keys as are right.
  func describeInPart(_ figure: ResolvedFigure) -> (description: FigureDescription, diagnostics: [Diagnostic])
  {
    var checker = shared
    checker.work = .ofFigure()
    let entry = YAMLMapping.Entry(key: figure.name, keyPosition: figure.position, value: figure.node)
    var description = checker.figure(entry)
    description.fontFolders = fontFolders
    description.isPartial = checker.hasErrors
    description.knowsAllNames = checker.knowsAllNames
    return (description, checker.diagnostics)
  }
}

extension FigureDocument {
  /// What a figure's picture depends on in the document, in a form for hashing: the figure itself and the functions and
  /// data that all figures share. Where it stands, and what it is called by its file, do not count.
  public func content(of figure: ResolvedFigure) -> [UInt8] {
    var bytes: [UInt8] = []
    figure.node.appendCanonical(to: &bytes)
    for entry in functionEntries {
      YAMLNode(.mapping(YAMLMapping([entry])), at: .start).appendCanonical(to: &bytes)
    }
    for node in dataNodes { node.appendCanonical(to: &bytes) }
    return bytes
  }

  /// The data files and style sheets that a figure reads, shared ones first.
  public func dataFiles(of figure: ResolvedFigure) -> [FilePath] {
    let nodes = dataNodes + (figure.node.mapping?["data"].map { [$0] } ?? [])
    let styles = Style.files(of: figure.node.mapping?["style"], in: path.string)
    return styles
      + nodes.flatMap { $0.sequence ?? [$0] }.compactMap { node in
        guard let text = (node.mapping?["file"] ?? node).scalar?.text, PathRules.problem(of: text) == nil
        else { return nil }
        return FilePath(node.position.file ?? path.string).removingLastComponent().pushing(FilePath(text))
      }
  }
}
