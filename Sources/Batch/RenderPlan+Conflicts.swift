public import FigureFiles

extension RenderPlan {
  /// Two figures that would write one file: an error for each such pair, at the second one's entry.
  ///
  /// Hashes of all paths are looked at first, so that a million figures take eight bytes each.
  public func conflicts() -> [Diagnostic] {
    var seen: Set<Int> = []
    seen.reserveCapacity(totalCount)
    var suspects: Set<Int> = []
    forEachPath { path, _, _ in
      if !seen.insert(path.hashValue).inserted { suspects.insert(path.hashValue) }
    }
    guard !suspects.isEmpty else { return [] }
    var first: [String: String] = [:]
    var diagnostics: [Diagnostic] = []
    forEachPath { path, document, index in
      guard suspects.contains(path.hashValue) else { return }
      guard let other = first.updateValue(document.position(index), forKey: path) else { return }
      first[path] = other
      guard diagnostics.count < Self.reportedConflicts else { return }
      let figure = document.figure(index)
      let hint = figure.combination.isEmpty ? "" : "; a matrix needs its names in the figure's, such as \"\(figure.combination.map { "{\($0.name)}" }.joined(separator: "-"))\""
      diagnostics.append(
        Diagnostic(
          file: document.document.path.string, position: figure.position,
          message: "figure \"\(figure.name)\" would be written to the same place as the one at \(other)\(hint)"))
    }
    return diagnostics
  }

  /// More pairs than these tell nobody more.
  private static let reportedConflicts = 20

  private func forEachPath(_ body: (String, PlannedDocument, Int) -> Void) {
    for document in documents {
      for index in 0..<document.count {
        body(document.folder.pushing(.init(document.name(index))).lexicallyNormalized().string, document, index)
      }
    }
  }
}
