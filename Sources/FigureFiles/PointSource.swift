internal import Charts
internal import Expressions
internal import Geometry
internal import YAMLTree

/// A point of the data as a figure file gives it.
struct PointSource: Sendable {
  let x, y: NumberSource

  /// The point.
  ///
  /// - Returns: `nil` after reporting what is wrong.
  func point(in scope: Scope, _ checker: inout Checker) -> Point? {
    checker.noteDates(x: x.isDate(in: scope, checker), y: y.isDate(in: scope, checker))
    guard let x = x.value(in: scope, &checker), let y = y.value(in: scope, &checker) else { return nil }
    return Point(x: x, y: y)
  }
}

/// Several points: written out, or the rows of an expression.
enum PointsSource: Sendable {
  case points([PointSource])
  case rows(DataSource)

  /// The points.
  ///
  /// - Returns: `nil` after reporting what is wrong.
  func points(in scope: Scope, _ checker: inout Checker) -> [Point]? {
    switch self {
    case .points(let sources):
      let points = sources.compactMap { $0.point(in: scope, &checker) }
      return points.count == sources.count ? points : nil
    case .rows(let source):
      guard let array = source.array(in: scope, &checker) else { return nil }
      guard array.ndim == 2, array.shape[1] == 2 else {
        checker.error(
          "points are rows of two numbers; the expression gives \(Value.array(array).summary)",
          at: source.position)
        return nil
      }
      let numbers = array.doubles
      return (0..<array.shape[0]).map { Point(x: numbers[2 * $0], y: numbers[2 * $0 + 1]) }
    }
  }
}

extension Reader where Value == PointSource {
  /// `[x, y]`, each a number or an expression.
  static var point: Reader {
    Reader(.list(of: .expression, length: 2...2)) { node, name, checker in
      guard let parts = node.sequence, parts.count == 2 else {
        checker.error("\"\(name)\" must be a list of x and y, not \(node.summary)", at: node.position)
        return nil
      }
      let number = Reader<NumberSource>.numberSource
      guard let x = number.read(parts[0], name, &checker), let y = number.read(parts[1], name, &checker)
      else {
        return nil
      }
      return PointSource(x: x, y: y)
    }
  }
}

extension Reader where Value == PointsSource {
  /// A list of points, or an expression of rows of two numbers.
  static var points: Reader {
    let point = Reader<PointSource>.point
    return Reader(.either([.types([.string]), .list(of: point.schema)])) { node, name, checker in
      if node.scalar?.value == .string {
        return Reader<DataSource>.data.read(node, name, &checker).map(PointsSource.rows)
      }
      return Reader<[PointSource]>.list(of: point).read(node, name, &checker).map(PointsSource.points)
    }
  }
}
