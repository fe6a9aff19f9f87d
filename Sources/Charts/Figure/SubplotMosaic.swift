/// A grid of axes drawn as a pattern of labels: equal neighbours are one axes.
public struct SubplotMosaic: Hashable, Sendable {
  /// The numbers of rows and of columns.
  public let nrows, ncols: Int
  /// The labels, in the order in which they appear.
  public let labels: [String]
  /// What each of them covers.
  public let specs: [SubplotSpec]

  /// The label of cells that stay empty.
  public static let empty = "."

  /// Why a pattern makes no grid.
  public enum Mistake: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no row, or a row without a cell.
    case noCells
    /// A row, counted from 0, has another number of cells than the first.
    case unevenRow(Int)
    /// The cells of a label are no rectangle.
    case noRectangle(String)

    /// What is wrong, without a full stop.
    public var description: String {
      switch self {
      case .noCells: "a mosaic needs at least one row and one column"
      case .unevenRow(let row): "row \(row + 1) of the mosaic is not as long as the first"
      case .noRectangle(let label): "the cells \"\(label)\" of the mosaic are not a rectangle"
      }
    }
  }

  /// A pattern of one letter a cell: `"AAB;CDD"`, or with line feeds between the rows.
  public init(_ text: String) throws(Mistake) {
    let rows = text.split { $0 == ";" || $0.isNewline }.map { row in
      row.filter { $0 != " " }.map(String.init)
    }
    try self.init(rows.filter { !$0.isEmpty })
  }

  /// A pattern of labels in rows.
  public init(_ rows: [[String]]) throws(Mistake) {
    guard let width = rows.first?.count, width > 0 else { throw .noCells }
    if let row = rows.firstIndex(where: { $0.count != width }) { throw .unevenRow(row) }
    nrows = rows.count
    ncols = width
    var labels: [String] = []
    var known: Set<String> = [Self.empty]
    for label in rows.joined() where known.insert(label).inserted { labels.append(label) }
    var specs: [SubplotSpec] = []
    for label in labels { specs.append(try Self.spec(of: label, in: rows)) }
    self.labels = labels
    self.specs = specs
  }

  private static func spec(of label: String, in rows: [[String]]) throws(Mistake) -> SubplotSpec {
    let lines = rows.indices.filter { rows[$0].contains(label) }
    guard let top = lines.first, let bottom = lines.last, let left = rows[top].firstIndex(of: label),
      let right = rows[top].lastIndex(of: label)
    else { throw .noRectangle(label) }
    let count = rows.joined().count { $0 == label }
    let isFull = rows[top...bottom].allSatisfy { $0[left...right].allSatisfy { $0 == label } }
    guard isFull, count == (bottom - top + 1) * (right - left + 1) else { throw .noRectangle(label) }
    return SubplotSpec(rows: top..<bottom + 1, columns: left..<right + 1)
  }
}
