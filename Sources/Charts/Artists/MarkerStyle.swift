public import Colors

/// The shape drawn at each point of a line. Raw values are matplotlib's characters.
public enum MarkerStyle: String, CaseIterable, Hashable, Sendable {
  case point = "."
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
