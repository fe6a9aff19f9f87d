import FigureFiles

/// What is said about an artist in a figure file, from its keys to its data.
///
/// - Parameters:
///   - artist: an entry of `draw`, such as `"plot: {y: v}"`.
///   - variables: what its expressions may name.
func diagnostics(drawing artist: String, `let` variables: String = "{v: \"array([1, 2])\"}") -> [String] {
  let text = "figures:\n  f: {let: \(variables), draw: [{\(artist)}]}"
  let loading = FigureFile.parse(Array(text.utf8), path: "f.yaml")
  let evaluated = loading.file?.figures.flatMap { $0.evaluated(file: "f.yaml").diagnostics } ?? []
  return (loading.diagnostics + evaluated).map(\.message)
}
