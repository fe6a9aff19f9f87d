internal import Colors
internal import Spelling
internal import Typography

/// How values of one type are read from a style sheet and written for one.
struct StyleCodec<Value>: Sendable {
  let kind: StyleSetting.Kind
  /// Takes the style as it is so far, whose cycle a colour may name.
  let read: @Sendable (StyleValue, Style) throws(StyleFault) -> Value
  let write: @Sendable (Value) -> String
}

extension StyleCodec {
  /// A codec for texts without regard to the style.
  ///
  /// - Parameter expectation: what the value must be, for messages.
  fileprivate init(
    _ kind: StyleSetting.Kind, _ expectation: String, _ parse: @escaping @Sendable (String) -> Value?,
    _ write: @escaping @Sendable (Value) -> String
  ) {
    self.kind = kind
    self.write = write
    read = { value, _ throws(StyleFault) in
      guard case .text(let text) = value, let result = parse(String(text.trimmed)) else {
        throw StyleFault(value, mustBe: expectation)
      }
      return result
    }
  }

  /// The same type with a word for no value, which for `None` may begin with a small letter.
  func optional(_ word: String) -> StyleCodec<Value?> {
    let words = word == "None" ? [word, "none"] : [word]
    return StyleCodec<Value?>(kind: .either([kind, .words(words)])) { value, style throws(StyleFault) in
      if case .text(let text) = value, words.contains(String(text.trimmed)) {
        return nil
      }
      return try read(value, style)
    } write: {
      $0.map(write) ?? word
    }
  }

  /// A type that wraps this one.
  func mapped<Other>(
    _ wrap: @escaping @Sendable (Value) -> Other, _ unwrap: @escaping @Sendable (Other) -> Value
  ) -> StyleCodec<Other> {
    StyleCodec<Other>(kind: kind) { value, style throws(StyleFault) in
      wrap(try read(value, style))
    } write: {
      write(unwrap($0))
    }
  }
}

// MARK: - Plain values

extension StyleCodec where Value == Bool {
  static let boolean = StyleCodec(.boolean, "true or false") { text in
    switch text {
    case "True", "true": true
    case "False", "false": false
    default: nil
    }
  } _: {
    $0 ? "True" : "False"
  }
}

extension StyleCodec where Value == Double {
  static func number(_ bounds: StyleSetting.Kind.Bounds, of unit: String = "") -> StyleCodec {
    StyleCodec(.number(bounds, of: unit), bounds.expectation(of: unit)) { text in
      Double(text).flatMap { bounds.contains($0) ? $0 : nil }
    } _: {
      "\($0)"
    }
  }

  static let finite = number(.init())
  static let share = number(.init(0, 1))
  static let positive = number(.init(0, isMinimumExcluded: true))
  /// More than the limit is a slip, and would take long to paint.
  static let points = number(.init(0, 10_000), of: "points")
  /// A distance, which may point the other way.
  static let distance = number(.init(-10_000, 10_000), of: "points")
  static let fontSizes = number(.init(-1000, 1000), of: "font sizes")
  static let inches = number(.init(0, 100), of: "inches")
  static let margin = number(.init(-0.5, isMinimumExcluded: true))
}

extension StyleSetting.Kind.Bounds {
  fileprivate func expectation(of unit: String) -> String {
    let kind = unit.isEmpty ? "a number" : "a number of \(unit)"
    return switch (minimum, maximum) {
    case (let low?, let high?): "\(kind) from \(short(low)) to \(short(high))"
    case (let low?, nil): low == 0 ? "a positive number" : "\(kind) above \(short(low))"
    default: "a finite number"
    }
  }

  private func short(_ number: Double) -> String { Int(exactly: number).map { "\($0)" } ?? "\(number)" }
}

extension StyleCodec where Value == Int {
  static func integer(_ range: ClosedRange<Int>) -> StyleCodec {
    StyleCodec(.integer(range), "a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
      // Style sheets write whole numbers as they please.
      Double(text).flatMap { Int(exactly: $0) }.flatMap { range.contains($0) ? $0 : nil }
    } _: {
      "\($0)"
    }
  }
}

// MARK: - Words

extension StyleCodec {
  /// One of some words.
  ///
  /// - Parameter words: each with what it stands for; of several for the same the first is written.
  static func word(_ words: [(name: String, value: Value)]) -> StyleCodec where Value: Equatable & Sendable {
    let names = words.map(\.name)
    return StyleCodec(kind: .words(names)) { value, _ throws(StyleFault) in
      guard case .text(let text) = value else { throw StyleFault(value, mustBe: "a word") }
      let word = String(text.trimmed)
      if let known = words.first(where: { $0.name == word }) { return known.value }
      let list = names.filter { !$0.trimmed.isEmpty }.joined(separator: ", ")
      throw StyleFault(value, mustBe: "one of \(list)", hint: suggestion(for: word, among: names))
    } write: { value in
      words.first { $0.value == value }?.name ?? ""
    }
  }

  /// One of the words of an enumeration.
  static func word() -> StyleCodec
  where Value: CaseIterable & RawRepresentable & Equatable & Sendable, Value.RawValue == String {
    word(Value.allCases.map { ($0.rawValue, $0) })
  }
}

extension StyleCodec where Value == CapStyle {
  static let capstyle = word([("butt", .butt), ("round", .round), ("projecting", .projecting)])
}

extension StyleCodec where Value == JoinStyle {
  static let joinstyle = word([("miter", .miter), ("round", .round), ("bevel", .bevel)])
}

extension StyleCodec where Value == Axes.AxisBelow {
  static let axisbelow = word([("True", .below), ("line", .line), ("False", .above)])
}

extension StyleCodec where Value == SaveOptions.BoundingBox {
  static let bbox = word([("None", .figure), ("standard", .figure), ("tight", .tight)])
}

extension StyleCodec where Value == MarkerStyle? {
  /// A marker, or none.
  static let marker = StyleCodec<MarkerStyle>.word().optional("None")
}

extension StyleCodec where Value == HorizontalLocation {
  /// matplotlib's words for places along the y axis.
  static let verticalLocation = word([("bottom", .left), ("center", .center), ("top", .right)])
}

extension StyleCodec where Value == HistogramBins {
  /// How many bins, their edges, or a rule.
  static let bins = StyleCodec<HistogramBins>(
    kind: .either([
      StyleCodec<Int>.integer(1...mostBins).kind, .words(HistogramBins.Rule.allCases.map(\.rawValue)),
      StyleCodec<[Double]>.list(of: .finite).kind,
    ])
  ) { value, style throws(StyleFault) in
    if case .text(let text) = value {
      if let rule = HistogramBins.Rule(rawValue: String(text.trimmed)) { return .rule(rule) }
      if !text.contains(",") { return .count(try StyleCodec<Int>.integer(1...mostBins).read(value, style)) }
    }
    return .edges(try StyleCodec<[Double]>.list(of: .finite).read(value, style))
  } write: { bins in
    switch bins {
    case .count(let count): "\(count)"
    case .rule(let rule): rule.rawValue
    case .edges(let edges): StyleCodec<[Double]>.list(of: .finite).write(edges)
    }
  }

  private static let mostBins = 1_000_000
}

// MARK: - Fonts

extension StyleCodec where Value == FontSize {
  static let fontsize = StyleCodec<FontSize>(
    kind: .either([StyleCodec<Double>.points.kind, .words(FontSize.Name.allCases.map(\.rawValue))])
  ) { value, style throws(StyleFault) in
    if case .text(let text) = value, let name = FontSize.Name(rawValue: String(text.trimmed)) {
      return .named(name)
    }
    guard case .text(let text) = value, Double(text.trimmed) == nil else {
      return .points(try StyleCodec<Double>.points.read(value, style))
    }
    let names = FontSize.Name.allCases.map(\.rawValue)
    throw StyleFault(
      value, mustBe: "a number of points or one of \(names.joined(separator: ", "))",
      hint: suggestion(for: text, among: names))
  } write: { size in
    switch size {
    case .points(let points): "\(points)"
    case .named(let name): name.rawValue
    }
  }
}

extension StyleCodec where Value == FontWeight {
  static let fontweight = StyleCodec<FontWeight>(
    kind: .either([.words(FontWeight.names.map(\.name)), .integer(0...1000)])
  ) { value, _ throws(StyleFault) in
    if case .text(let text) = value, let weight = FontWeight(String(text.trimmed)) { return weight }
    let names = FontWeight.names.map(\.name)
    var hint = ""
    if case .text(let text) = value { hint = suggestion(for: text, among: names) }
    throw StyleFault(
      value, mustBe: "a number from 0 to 1000 or one of \(names.joined(separator: ", "))", hint: hint)
  } write: { weight in
    FontWeight.names.first { $0.value == weight.value }?.name ?? "\(weight.value)"
  }
}

// MARK: - Lists

extension StyleCodec {
  /// Values in a list, or in a text with commas.
  static func list<Element>(of element: StyleCodec<Element>, count: Int? = nil) -> StyleCodec
  where Value == [Element] {
    StyleCodec(kind: .list(element.kind, count: count)) { value, style throws(StyleFault) in
      guard let parts = value.elements, count.map({ $0 == parts.count }) ?? true else {
        throw StyleFault(value, mustBe: count.map { "a list of \($0) values" } ?? "a list")
      }
      var values: [Element] = []
      for part in parts { values.append(try element.read(part, style)) }
      return values
    } write: {
      $0.map(element.write).joined(separator: ", ")
    }
  }
}

extension StyleCodec where Value == String {
  static let text = StyleCodec(.text, "a text") {
    $0
  } _: {
    $0
  }
}

extension StyleCodec where Value == FigureSize {
  static let figsize = StyleCodec<[Double]>.list(of: .positive, count: 2)
    .mapped {
      FigureSize(width: $0[0], height: $0[1])
    } _: {
      [$0.width, $0.height]
    }
}

extension StyleCodec where Value == ScalarFormatter.PowerLimits {
  static let powerlimits = StyleCodec<[Int]>.list(of: .integer(-400...400), count: 2)
    .mapped {
      ScalarFormatter.PowerLimits($0[0], $0[1])
    } _: {
      [$0.low, $0.high]
    }
}

extension StyleCodec where Value == [Double] {
  /// Lengths of dashes and gaps.
  static let dashes = StyleCodec<[Double]>(kind: list(of: .points).kind) { value, style throws(StyleFault) in
    let lengths = try StyleCodec<[Double]>.list(of: .points).read(value, style)
    guard LineStyle.dashes(lengths).isDrawable else {
      throw StyleFault(value, mustBe: "lengths of dashes and gaps, one of them above zero")
    }
    return lengths
  } write: {
    list(of: .points).write($0)
  }
}
