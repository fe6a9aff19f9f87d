public import Colors
public import Geometry

/// A net of four-sided cells in rows and columns, each filled with one colour: what a quad mesh is drawn
/// from.
///
/// Guarantees after `init`: there are `(rows + 1) · (columns + 1)` corners and `rows · columns` colours.
public struct ColoredCells: Hashable, Sendable {
  /// How many cells stand above and beside each other.
  public let rows, columns: Int
  /// Where the cells meet, row after row.
  public let corners: [Point]
  /// The colour of each cell, row after row; cells of alpha 0 are not drawn.
  public let colors: [Color]

  /// - Precondition: `corners` and `colors` are as many as the cells need.
  public init(rows: Int, columns: Int, corners: [Point], colors: [Color]) {
    precondition(rows >= 0 && columns >= 0, "a net of cells needs counts that are not negative")
    precondition(corners.count == (rows + 1) * (columns + 1), "a net of cells needs all of its corners")
    precondition(colors.count == rows * columns, "a net of cells needs one colour for each")
    self.rows = rows
    self.columns = columns
    self.corners = corners
    self.colors = colors
  }
}
