// The short form of a line's look, read as matplotlib reads it.

import Colors
import Testing

@testable import Charts

@Suite("Format strings")
struct FormatStringTests {
  private static let blue = ColorSpecification.color(Color(red: 0, green: 0, blue: 1))
  private static let red = ColorSpecification.color(Color(red: 1, green: 0, blue: 0))
  private static let black = ColorSpecification.color(.black)
  private static let green = ColorSpecification.color(Color(red: 0, green: 0.5, blue: 0))
  private static let gray = ColorSpecification.color(Color(gray: 0.5))

  @Test(
    "colour, marker and line style in any order",
    arguments: [
      ("", nil, nil, nil), ("-", nil, nil, .solid), ("--", nil, nil, .dashed), ("-.", nil, nil, .dashdot),
      (":", nil, nil, .dotted), ("b", blue, nil, nil), ("ro", red, .circle, LineStyle.none),
      ("or", red, .circle, LineStyle.none), ("k--", black, nil, .dashed), ("--k", black, nil, .dashed),
      ("bs-", blue, .square, .solid), ("-sb", blue, .square, .solid), ("g^:", green, .triangleUp, .dotted),
      (".", nil, .point, LineStyle.none), (".-", nil, .point, .solid), ("-.", nil, nil, .dashdot),
      ("C1", .cycle(1), nil, nil), ("C10--", .cycle(10), nil, .dashed), ("C1.:", .cycle(1), .point, .dotted),
      ("oC2", .cycle(2), .circle, LineStyle.none), ("1", nil, .triDown, LineStyle.none),
      ("8", nil, .octagon, LineStyle.none), ("r4", red, .triRight, LineStyle.none),
      ("g", green, nil, nil), ("green", .color(Color(hex: 0x008000)), nil, nil), ("#0000ff", blue, nil, nil),
      ("tab:blue", .color(Color(hex: 0x1F77B4)), nil, nil), ("none", ColorSpecification.none, nil, nil),
      ("y,", .color(Color(red: 0.75, green: 0.75, blue: 0)), .pixel, LineStyle.none),
      ("g,--", green, .pixel, .dashed),
      ("o ", nil, .circle, LineStyle.none), (" ", nil, nil, LineStyle.none),
      ("xkcd:sky blue", .color(Color(hex: 0x75BBFD)), nil, nil), ("dr", red, .thinDiamond, LineStyle.none),
      ("x-", nil, .x, .solid), ("|", nil, .verticalLine, LineStyle.none),
      ("k_", black, .horizontalLine, LineStyle.none), ("*k", black, .star, LineStyle.none),
      ("C00", .cycle(0), nil, nil), ("8C3", .cycle(3), .octagon, LineStyle.none),
      // Numbers are levels of grey, but a "1" is a marker.
      ("0.5", gray, nil, nil), (".5", gray, nil, nil), ("1.0", .color(.white), nil, nil),
    ] as [(String, ColorSpecification?, MarkerStyle?, LineStyle?)])
  func good(text: String, color: ColorSpecification?, marker: MarkerStyle?, linestyle: LineStyle?) throws {
    let format = try FormatString(parsing: text)
    #expect(format.color == color)
    #expect(format.marker == marker)
    #expect(format.linestyle == linestyle)
  }

  @Test(
    "what is no format is refused with the reason",
    arguments: [
      ("rb", "bad format string \"rb\": two colors"), ("C1C2", "bad format string \"C1C2\": two colors"),
      ("os", "bad format string \"os\": two markers"), ("---", "bad format string \"---\": two line styles"),
      (":-", "bad format string \":-\": two line styles"),
      ("q", "bad format string \"q\": unknown character \"q\""),
      ("r q", "bad format string \"r q\": unknown character \"q\""),
      ("r  ", "bad format string \"r  \": two line styles"),
      ("C", "bad format string \"C\": unknown character \"C\""),
      ("greenn", "bad format string \"greenn\": two colors"),
      ("é", "bad format string \"é\": unknown character \"é\""),
      ("k--\n", "bad format string \"k--\n\": unknown character \"\n\""),
      ("-.-", "bad format string \"-.-\": two line styles"),
      ("1.-", "bad format string \"1.-\": two markers"),
      ("0", "bad format string \"0\": unknown character \"0\""),
      ("tab:blue--", "bad format string \"tab:blue--\": unknown character \"t\""),
    ])
  func bad(text: String, message: String) {
    #expect(performing: { try FormatString(parsing: text) }, throws: { "\($0)" == message })
  }

  @Test("an index of the cycle that no number holds is refused")
  func endlessIndex() {
    #expect(throws: FormatString.ParsingError.self) {
      try FormatString(parsing: "C" + String(repeating: "9", count: 40))
    }
  }

  @Test("arguments override the format, and a marker without a line style draws no line")
  func overrides() {
    var axes = Figure().axes
    axes.plot([0], [0], "ro")
    axes.plot([0], [0], "ro", color: .color(.black), linestyle: .dashed, marker: .square)
    axes.plot([0], [0], "--")
    #expect(axes.lines[0].linestyle == .none)
    #expect(axes.lines[0].marker == .circle)
    #expect(axes.lines[1].color == .black)
    #expect(axes.lines[1].linestyle == .dashed)
    #expect(axes.lines[1].marker == .square)
    #expect(axes.lines[2].color == Color(hex: 0x1F77B4), "a given color uses up none of the cycle")
  }
}
