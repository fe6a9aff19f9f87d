internal import Charts
internal import Colors
internal import Expressions
internal import YAMLTree

// Values for all items of a series, or one for each.

extension Reader where Value == PerItem<ColorSpecification> {
  /// A colour in one word, or a list of colours.
  static var colors: Reader {
    let colors = Reader<[ColorSpecification]>.oneOrMore(of: .color, single: .spelledColor)
    return Reader(colors.schema) { node, name, checker in
      colors.read(node, name, &checker).map {
        node.sequence == nil && $0.count == 1 ? .all($0[0]) : .each($0)
      }
    }
  }
}

extension Reader where Value == PerItem<Double> {
  /// A number of points, or a list of such.
  static var pointsPerItem: Reader { perItem(.points) }
}

extension Reader where Value == PerItem<String> {
  /// A text, or a list of texts.
  static var texts: Reader { perItem(.written) }
}

extension Reader {
  /// A value, or a list of such.
  static func perItem<Item>(_ item: Reader<Item>) -> Reader where Value == PerItem<Item> {
    Reader(.oneOrMore(item.schema)) { node, name, checker in
      if node.sequence != nil {
        return Reader<[Item]>.list(of: item).read(node, name, &checker).map(PerItem.each)
      }
      return item.read(node, name, &checker).map(PerItem.all)
    }
  }
}

extension DataSource {
  /// The values as one for all, if there is a single one, or one for each.
  ///
  /// - Returns: `nil` after reporting what is wrong.
  func perItem(in scope: Scope, _ checker: inout Checker) -> PerItem<Double>? {
    values(in: scope, &checker).map { $0.count == 1 ? .all($0[0]) : .each($0) }
  }
}

extension Checker {
  /// How opaque items are, all or each, of an optional source.
  ///
  /// - Returns: `false` after reporting what is wrong.
  mutating func readAlpha(_ source: DataSource?, into alpha: inout PerItem<Double>?, _ scope: Scope) -> Bool {
    guard let source else { return true }
    guard let shares = source.array(in: scope, &self)?.doubles else { return false }
    if let bad = shares.first(where: { !(0...1).contains($0) }) {
      error("\"alpha\" must be from 0 to 1, not \(bad)", at: source.position)
      return false
    }
    alpha = shares.count == 1 ? .all(shares[0]) : .each(shares)
    return true
  }

  /// Values for all items or for each of an optional source; `usual` without one.
  ///
  /// - Returns: `nil` after reporting what is wrong.
  mutating func perItem(_ source: DataSource?, or usual: PerItem<Double>, _ scope: Scope) -> PerItem<Double>?
  {
    guard let source else { return usual }
    return source.perItem(in: scope, &self)
  }

  /// Says why data cannot be drawn, where the argument in question stands.
  ///
  /// - Parameters:
  ///   - artist: what is drawn.
  ///   - arguments: the arguments that stand somewhere of their own.
  mutating func report(
    _ error: DataError, of artist: String, at position: SourcePosition,
    arguments: KeyValuePairs<String, SourcePosition?> = [:]
  ) {
    let own = arguments.first { $0.key == error.argument }?.value
    self.error("\"\(artist)\": \(error)", at: own ?? position)
  }
}
