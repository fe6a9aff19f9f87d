/// What an arrow looks like along its way: matplotlib's `arrowstyle`.
///
/// Lengths and widths are in the arrow's size, which for an annotation is the size of its text.
public enum ArrowStyle: Hashable, Sendable {
  /// A line with an end of its own at the start and at the end.
  case line(begin: End = .none, end: End = .none, headLength: Double = 0.4, headWidth: Double = 0.2)
  /// A shape with a head and a straight tail.
  case simple(headLength: Double = 0.5, headWidth: Double = 0.5, tailWidth: Double = 0.2)
  /// A shape with a head and a tail that tapers towards it.
  case fancy(headLength: Double = 0.4, headWidth: Double = 0.4, tailWidth: Double = 0.4)
  /// A shape that tapers from the start to the end.
  case wedge(tailWidth: Double = 0.3, shrinkFactor: Double = 0.5)

  /// What a line ends in.
  public enum End: Hashable, Sendable {
    /// Nothing.
    case none
    /// An open head.
    case head
    /// A head that is a filled triangle.
    case filledHead
    /// A line across with two legs outwards. The width is from the middle to one end; the angle turns it, in
    /// degrees counter-clockwise.
    case bracket(width: Double = 1, length: Double = 0.2, angle: Double = 0)
  }

  /// Whether it is a shape, which follows only ways of a single curve.
  public var isShape: Bool { if case .line = self { false } else { true } }
}

// MARK: - matplotlib's words

extension ArrowStyle {
  /// The style of a text such as `"-[,widthB=2"`: a name, then its parameters, all of which may be left out.
  ///
  /// - Throws: `StyleWordsError` for an unknown name or parameter, or a parameter that is no number.
  public init(parsing text: String) throws(StyleWordsError) {
    let words = try StyleWords(text, kind: "arrowstyle")
    switch words.name.lowercased() {
    case "simple":
      try words.check(parameters: ["head_length", "head_width", "tail_width"])
      self = .simple(
        headLength: words["head_length"] ?? 0.5, headWidth: words["head_width"] ?? 0.5,
        tailWidth: words["tail_width"] ?? 0.2)
    case "fancy":
      try words.check(parameters: ["head_length", "head_width", "tail_width"])
      self = .fancy(
        headLength: words["head_length"] ?? 0.4, headWidth: words["head_width"] ?? 0.4,
        tailWidth: words["tail_width"] ?? 0.4)
    case "wedge":
      try words.check(parameters: ["tail_width", "shrink_factor"])
      self = .wedge(tailWidth: words["tail_width"] ?? 0.3, shrinkFactor: words["shrink_factor"] ?? 0.5)
    default:
      guard let line = Self.lines.first(where: { $0.name == words.name }) else {
        throw words.unknownName(among: Self.lines.map(\.name) + ["simple", "fancy", "wedge"])
      }
      self = try Self.line(words, line.begin, line.end)
    }
    guard lengthsAreDrawable else {
      throw StyleWordsError("the head of the arrowstyle \"\(text)\" must be longer and wider than 0")
    }
  }

  /// The names of lines with their ends.
  private static let lines: [(name: String, begin: LineEnd, end: LineEnd)] = [
    ("-", .none, .none), ("<-", .head, .none), ("->", .none, .head), ("<->", .head, .head),
    ("<|-", .filled, .none), ("-|>", .none, .filled), ("<|-|>", .filled, .filled), ("]-", .bracket, .none),
    ("-[", .none, .bracket), ("]-[", .bracket, .bracket), ("|-|", .bar, .bar), ("]->", .bracket, .head),
    ("<-[", .head, .bracket),
  ]

  /// The signs that lines end in.
  private enum LineEnd {
    case none, head, filled, bracket, bar

    var isHead: Bool { self == .head || self == .filled }

    /// What can be said about a bracket.
    var parameters: [String] {
      switch self {
      case .none, .head, .filled: []
      case .bracket: ["width", "length", "angle"]
      case .bar: ["width", "angle"]
      }
    }

    /// - Parameter suffix: what the names of its parameters end in.
    func end(_ words: StyleWords, _ suffix: String) -> End {
      switch self {
      case .none: .none
      case .head: .head
      case .filled: .filledHead
      case .bracket, .bar:
        .bracket(
          width: words["width" + suffix] ?? 1, length: self == .bar ? 0 : words["length" + suffix] ?? 0.2,
          angle: words["angle" + suffix] ?? 0)
      }
    }
  }

  private static func line(
    _ words: StyleWords, _ begin: LineEnd, _ end: LineEnd
  ) throws(StyleWordsError) -> ArrowStyle {
    let heads = begin.isHead || end.isHead ? ["head_length", "head_width"] : []
    try words.check(
      parameters: heads + begin.parameters.map { $0 + "A" } + end.parameters.map { $0 + "B" })
    return .line(
      begin: begin.end(words, "A"), end: end.end(words, "B"), headLength: words["head_length"] ?? 0.4,
      headWidth: words["head_width"] ?? 0.2)
  }

  /// Whether heads have an extent.
  private var lengthsAreDrawable: Bool {
    switch self {
    case .line(_, _, let length, let width), .simple(let length, let width, _),
      .fancy(let length, let width, _):
      length > 0 && width > 0
    case .wedge: true
    }
  }
}

extension ArrowStyle: ExpressibleByStringLiteral {
  /// - Precondition: the literal is a style.
  public init(stringLiteral value: String) {
    do {
      try self.init(parsing: value)
    } catch {
      preconditionFailure("\(error)")
    }
  }
}
