public import FigureFiles
internal import Files
internal import Spelling

extension RenderPlan {
  /// What keeps pictures from being written, found before any is drawn: two figures that would write one file, or of
  /// which one would write a file where the other needs a folder, and names that no file can have. Each is an error at
  /// the second figure's entry.
  ///
  /// Hashes of all paths are looked at first, so that a million figures take eight bytes each.
  public func conflicts() -> [Diagnostic] {
    let (suspects, isTooLong) = suspects()
    guard !suspects.isEmpty || isTooLong else { return [] }
    var (files, folders): ([String: String], [String: String]) = ([:], [:])
    var conflicts = Conflicts()
    forEachPath { path, start, document, index in
      if let problem = PathRules.problem(of: path) {
        return conflicts.add(document, index) { _ in "cannot be written: its path \(problem)" }
      }
      for folder in Self.folders(of: path, from: start) where suspects.contains(folder.hashValue) {
        if let other = files[folder] {
          conflicts.add(document, index) { _ in
            "needs the folder \(folder), which is the file of the one at \(other)"
          }
        } else if folders[folder] == nil {
          folders[folder] = document.position(index)
        }
      }
      guard suspects.contains(path.hashValue) else { return }
      if let other = folders[path] {
        conflicts.add(document, index) { _ in
          "needs the file \(path), which is a folder of the one at \(other)"
        }
      } else if let other = files[path] {
        conflicts.add(document, index) { hint in
          "would be written to the same place as the one at \(other)\(hint)"
        }
      } else {
        files[path] = document.position(index)
      }
    }
    return conflicts.diagnostics
  }

  /// The hashes of paths that more than one figure needs, and whether a path is too long.
  private func suspects() -> (hashes: Set<Int>, isTooLong: Bool) {
    var (files, folders, suspects): (Set<Int>, Set<Int>, Set<Int>) = ([], [], [])
    files.reserveCapacity(totalCount)
    var isTooLong = false
    forEachPath { path, start, _, _ in
      if !files.insert(path.hashValue).inserted { suspects.insert(path.hashValue) }
      for folder in Self.folders(of: path, from: start) { folders.insert(folder.hashValue) }
      if path.utf8.count > PathRules.longestName, PathRules.problem(of: path) != nil { isTooLong = true }
    }
    return (suspects.union(folders.intersection(files)), isTooLong)
  }

  /// - Parameter body: is given a path, and where in it the figure's name begins, in bytes.
  private func forEachPath(_ body: (String, Int, PlannedDocument, Int) -> Void) {
    for document in documents {
      let folder = document.folder.lexicallyNormalized().string
      let start = folder.utf8.count + 1
      for index in 0..<document.count {
        let name = document.name(index)
        for format in document.formats {
          body("\(folder)/\(name)\(format.fileSuffix)", start, document, index)
        }
      }
    }
  }
}

extension RenderPlan {
  /// The folders between that of the pictures and a picture.
  private static func folders(of path: String, from start: Int) -> [String] {
    let name = path.utf8.dropFirst(start)
    guard name.contains(UInt8(ascii: "/")) else { return [] }
    return name.indices.filter { name[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
  }
}

/// Pairs of figures that would write one file.
private struct Conflicts {
  private(set) var diagnostics: [Diagnostic] = []
  /// The figure that was told last: its other formats are no news.
  private var last: (file: String, figure: Int)?

  /// More pairs than these tell nobody more.
  private static let limit = 20

  /// - Parameter message: what follows the figure's name; it is given a hint for figures of one name.
  mutating func add(_ document: PlannedDocument, _ index: Int, _ message: (String) -> String) {
    let file = document.document.path.string
    guard diagnostics.count < Self.limit, last.map({ $0 != (file, index) }) ?? true else { return }
    last = (file, index)
    let figure = document.figure(index)
    let names = figure.combination.map { "{\($0.name)}" }.joined(separator: "-")
    let hint = names.isEmpty ? "" : "; a matrix needs its names in the figure's, such as \"\(names)\""
    diagnostics.append(
      Diagnostic(
        file: file, position: figure.position,
        message: "figure \"\(figure.name.abbreviated(to: 200))\" \(message(hint))"))
  }
}
