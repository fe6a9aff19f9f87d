public import Colors

/// The shape drawn at each point of a line. Raw values are matplotlib's characters.
public enum MarkerStyle: String, CaseIterable, Hashable, Sendable {
  case point = "."
  /// One pixel, whatever the size.
  case pixel = ","
  case circle = "o"
  case triangleDown = "v"
  case triangleUp = "^"
  case triangleLeft = "<"
  case triangleRight = ">"
  case triDown = "1"
  case triUp = "2"
  case triLeft = "3"
  case triRight = "4"
  case octagon = "8"
  case square = "s"
  case pentagon = "p"
  case plusFilled = "P"
  case star = "*"
  case hexagon1 = "h"
  case hexagon2 = "H"
  case plus = "+"
  case x = "x"
  case xFilled = "X"
  case diamond = "D"
  case thinDiamond = "d"
  case verticalLine = "|"
  case horizontalLine = "_"
  // A tick as long as the size, away from the point.
  case tickLeft = "tickleft"
  case tickRight = "tickright"
  case tickUp = "tickup"
  case tickDown = "tickdown"
  // A wedge whose tip is at the point.
  case caretLeft = "caretleft"
  case caretRight = "caretright"
  case caretUp = "caretup"
  case caretDown = "caretdown"
  // A wedge whose base is at the point.
  case caretLeftBase = "caretleftbase"
  case caretRightBase = "caretrightbase"
  case caretUpBase = "caretupbase"
  case caretDownBase = "caretdownbase"
}

/// Which part of a marker has its face colour. Raw values are matplotlib's words.
///
/// The other half has the marker's second face colour. Markers of mere strokes, and the single pixel, have no halves.
public enum FillStyle: String, CaseIterable, Hashable, Sendable {
  case full, left, right, bottom, top
  /// No part.
  case none

  var opposite: FillStyle {
    switch self {
    case .left: .right
    case .right: .left
    case .bottom: .top
    case .top: .bottom
    case .full, .none: self
    }
  }
}

/// The colour of a part of a marker.
public enum MarkerColor: Hashable, Sendable {
  /// The line's.
  case auto
  /// None: the part is not painted.
  case none
  /// One of its own.
  case color(Color)

  /// The colour on a line of a colour.
  func color(for line: Color?) -> Color? {
    switch self {
    case .auto: line
    case .none: nil
    case .color(let color): color
    }
  }
}
