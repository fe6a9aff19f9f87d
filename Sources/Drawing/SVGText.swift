internal import Colors

/// How single values are written in SVG.
enum SVGText {
  /// `#rrggbb`, or `#rgb` where that says the same.
  static func hex(_ color: Color) -> String {
    let bytes = color.bytes
    let digits = [bytes.red, bytes.green, bytes.blue].map { byte in
      [hexDigits[Int(byte) / 16], hexDigits[Int(byte) % 16]]
    }
    let isShort = digits.allSatisfy { $0[0] == $0[1] }
    return "#" + String(digits.flatMap { isShort ? [$0[0]] : $0 })
  }

  private static let hexDigits = Array("0123456789abcdef")

  /// A number with up to three decimals: a thousandth of a pixel is far below what can be seen.
  static func number(_ value: Double) -> String { number(thousandths: thousandths(value)) }

  /// A number in whole thousandths; what is absurdly far out is brought nearer.
  static func thousandths(_ value: Double) -> Int {
    Int((min(max(value, -1e9), 1e9) * 1000).rounded(.toNearestOrAwayFromZero))
  }

  static func number(thousandths: Int) -> String {
    let magnitude = thousandths.magnitude
    var text = thousandths < 0 ? "-" : ""
    let fraction = magnitude % 1000
    if magnitude >= 1000 || fraction == 0 { text += String(magnitude / 1000) }
    guard fraction > 0 else { return text }
    var digits = fraction
    var count = 3
    while digits % 10 == 0 {
      digits /= 10
      count -= 1
    }
    let written = String(digits)
    return text + "." + String(repeating: "0", count: count - written.utf8.count) + written
  }
}

extension DefaultStringInterpolation {
  /// Writes a number as SVG has it.
  mutating func appendInterpolation(svg value: Double) {
    appendLiteral(SVGText.number(value))
  }
}
