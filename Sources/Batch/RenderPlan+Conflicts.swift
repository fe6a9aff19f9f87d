public import FigureFiles

extension RenderPlan {
  /// Two figures that would write one file: an error for each such pair, at the second one's entry.
  ///
  /// Hashes of all paths are looked at first, so that a million figures take eight bytes each.
  public func conflicts() -> [Diagnostic] {
    let suspects = suspects()
    guard !suspects.isEmpty else { return [] }
    var first: [String: String] = [:]
    var conflicts = Conflicts()
    forEachPath { path, document, index in
      guard suspects.contains(path.hashValue) else { return }
      let position = document.position(index)
      if let other = first[path] {
        conflicts.add(document, index, other: other)
      } else {
        first[path] = position
      }
    }
    return conflicts.diagnostics
  }

  /// The hashes that more than one path has.
  private func suspects() -> Set<Int> {
    var seen: Set<Int> = []
    seen.reserveCapacity(totalCount)
    var suspects: Set<Int> = []
    forEachPath { path, _, _ in
      if !seen.insert(path.hashValue).inserted { suspects.insert(path.hashValue) }
    }
    return suspects
  }

  private func forEachPath(_ body: (String, PlannedDocument, Int) -> Void) {
    for document in documents {
      let folder = document.folder.lexicallyNormalized().string
      for index in 0..<document.count {
        let name = document.name(index)
        for format in document.formats { body("\(folder)/\(name)\(format.fileSuffix)", document, index) }
      }
    }
  }
}

/// Pairs of figures that would write one file.
private struct Conflicts {
  private(set) var diagnostics: [Diagnostic] = []
  /// The figure that was told last: its other formats are no news.
  private var last: (file: String, figure: Int)?

  /// More pairs than these tell nobody more.
  private static let limit = 20

  mutating func add(_ document: PlannedDocument, _ index: Int, other: String) {
    let file = document.document.path.string
    guard diagnostics.count < Self.limit, last.map({ $0 != (file, index) }) ?? true else { return }
    last = (file, index)
    let figure = document.figure(index)
    let names = figure.combination.map { "{\($0.name)}" }.joined(separator: "-")
    let hint = names.isEmpty ? "" : "; a matrix needs its names in the figure's, such as \"\(names)\""
    diagnostics.append(
      Diagnostic(
        file: file, position: figure.position,
        message: "figure \"\(figure.name)\" would be written to the same place as the one at \(other)\(hint)")
    )
  }
}
