// What colours and format strings look like, as regular expressions beside the lists of their words.

internal import Charts
internal import Colors

extension Schema {
  /// A colour, one of the cycle, or none.
  static let color = named("color", either([plainColors, notOwn]))

  /// A colour in one word, not as a tuple: where a list is one of colours.
  static let spelledColor = named(
    "spelled-color", either([named("own-color", spelledColors), notOwn]))

  private static let notOwn = pattern("^(C[0-9]+|[nN][oO][nN][eE])$")

  /// A colour of its own, or none.
  static let plainColor = named("plain-color", either([plainColors, pattern("^[nN][oO][nN][eE]$")]))

  /// A colour, a marker and a line style, each at most once; that they are not there twice is not said here.
  static let formatString = named(
    "format-string", either([pattern("^(\(formatParts)){0,3}$"), color, types([.number])]))

  private static let plainColors = either([named("own-color", spelledColors), tuple])

  private static let spelledColors = either([
    words(ColorSpecification.names), pattern("^(\(hexDigits)|\(gray)|\(namesInAnyCase))$"),
    literal(NumberBounds(minimum: 0, maximum: 1)), pattern("^[xX][kK][cC][dD]:"),
  ])

  /// Three or four components, or a colour and its alpha.
  private static let tuple = list(of: types([.number, .string, .array]), length: 2...4)

  private static let hexDigits = "#([0-9a-fA-F]{3}|[0-9a-fA-F]{4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})"

  /// A number from 0 to 1 in decimal digits; one with an exponent may be more.
  private static let gray =
    "-?0+\\.?0*|\\+?(0*\\.[0-9]+|0+\\.?[0-9]*|0*1\\.?0*)|\\+?([0-9]+\\.?[0-9]*|\\.[0-9]+)[eE][-+]?[0-9]+"

  /// The words of colours; regular expressions have no common way to overlook case.
  private static var namesInAnyCase: String {
    ColorSpecification.names.filter { $0.count > 1 }.map { name in
      name.map { $0.isLetter ? "[\($0)\($0.uppercased())]" : "\($0)" }.joined()
    }.joined(separator: "|")
  }

  private static var formatParts: String {
    let lines = ["--", "-\\.", "-", ":", " "]
    let letters = ColorSpecification.names.filter { $0.count == 1 }
    let markers = MarkerStyle.allCases.filter { $0.rawValue.count == 1 }.map { marker in
      marker.rawValue.map { "^$.*+?()[]{}|\\".contains($0) ? "\\\($0)" : "\($0)" }.joined()
    }
    return (lines + ["C[0-9]+"] + letters + markers).joined(separator: "|")
  }
}
