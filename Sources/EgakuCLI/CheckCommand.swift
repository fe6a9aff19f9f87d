internal import ArgumentParser
internal import Batch
internal import Charts
internal import FigureFiles
internal import SystemPackage
internal import Typography

/// `egaku check`: finds all that is wrong with files without drawing them.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check figure files without drawing them.",
    discussion:
      "Keys, values and expressions are checked and evaluated; every problem is reported in one run.")

  @OptionGroup var input: InputFiles

  func run() throws {
    var isGood = true
    var documents: [FigureDocument] = []
    for path in try input.paths() {
      let (document, hasNoProblem) = check(path.string)
      if let document { documents.append(document) }
      isGood = isGood && hasNoProblem
    }
    // What one file alone is wrong in was told with it.
    let conflicts = documents.count > 1 && isGood ? RenderPlan(documents).conflicts() : []
    for conflict in conflicts { Terminal.standardError("\(conflict)") }
    guard isGood, conflicts.isEmpty else { throw ExitCode(2) }
  }

  /// What is wrong with a figure: with its data, or with its texts. A figure without mistakes is laid out, which finds
  /// what no font can show among the labels that come from data.
  private func check(
    _ description: FigureDescription, _ file: String, _ library: inout FontLibrary?
  ) -> [Diagnostic] {
    let evaluated = description.evaluated(file: file)
    do {
      let fonts = try library ?? FontLibrary()
      library = fonts
      let diagnostics = evaluated.diagnostics + description.textDiagnostics(fonts: fonts, file: file)
      guard let figure = evaluated.figure, !diagnostics.contains(where: { $0.severity == .error }) else {
        return diagnostics
      }
      do {
        _ = try figure.laidOut(fonts: fonts)
        return diagnostics
      } catch {
        return diagnostics + [description.failure(error, file: file)]
      }
    } catch {
      return evaluated.diagnostics + [description.failure(error, file: file)]
    }
  }

  /// Says what is wrong with a file, or that nothing is.
  ///
  /// - Returns: the file, and whether nothing is.
  private func check(_ file: String) -> (document: FigureDocument?, isGood: Bool) {
    // What is wrong with the keys is told by then.
    guard let loading = try? InputFile.read(file, fontFolders: input.fontFolders) else { return (nil, false) }
    var library: FontLibrary?
    let conflicts = loading.document.map { RenderPlan([$0]).conflicts() } ?? []
    for conflict in conflicts { Terminal.standardError("\(conflict)") }
    var isGood = loading.file != nil && conflicts.isEmpty
    // A mistake in a matrix would be told for every combination.
    var told = Set(loading.diagnostics)
    for description in loading.figures {
      let diagnostics = check(description, file, &library).filter { told.insert($0).inserted }
      for diagnostic in diagnostics { Terminal.standardError("\(diagnostic)") }
      if diagnostics.contains(where: { $0.severity == .error }) { isGood = false }
    }
    guard isGood else { return (loading.document, false) }
    let count = loading.figures.count
    Terminal.standardOutput("\(file): \(count) \(count == 1 ? "figure" : "figures"), no problems")
    return (loading.document, true)
  }
}
