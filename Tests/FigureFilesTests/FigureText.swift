import FigureFiles

/// A figure file in a test, checked and evaluated.
enum FigureText {
  /// Everything that is said about a file, first about its structure, then about its data.
  static func diagnostics(of text: String) -> [Diagnostic] {
    let loading = FigureFile.parse(Array(text.utf8), path: "f.yaml")
    let evaluated = loading.file?.figures.flatMap { $0.evaluated(file: "f.yaml").diagnostics } ?? []
    return loading.diagnostics + evaluated
  }

  /// The same without the places.
  static func messages(about text: String) -> [String] { diagnostics(of: text).map(\.message) }
}
