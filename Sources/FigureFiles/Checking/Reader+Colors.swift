internal import Colors
internal import YAMLTree

// The spellings of a colour in a figure file: text, or matplotlib's tuples as lists.

extension Reader where Value == ColorSpecification {
  /// A name, `[r, g, b]`, `[r, g, b, a]` with components from 0 to 1, or `[color, alpha]`.
  static var color: Reader {
    Reader(.color) { node, name, checker in
      guard let parts = node.sequence else { return spelled(node, name, &checker) }
      if parts.count == 2 { return translucent(parts, name, &checker) }
      guard parts.count == 3 || parts.count == 4 else {
        checker.error(
          "\"\(name)\" must be a color, a list of 3 or 4 components, or of a color and its alpha, "
            + "not \(node.summary)", at: node.position)
        return nil
      }
      guard let components = Reader<[Double]>.list(of: .share).read(node, name, &checker) else { return nil }
      return .color(
        Color(
          red: components[0], green: components[1], blue: components[2],
          alpha: components.count == 4 ? components[3] : 1))
    }
  }

  private static func spelled(
    _ node: YAMLNode, _ name: String, _ checker: inout Checker
  ) -> ColorSpecification? {
    guard let text = Reader<String>.text.read(node, name, &checker) else { return nil }
    do {
      return try ColorSpecification(text)
    } catch {
      checker.error("\(error)", at: node.position)
      return nil
    }
  }

  /// A colour, which may be a list of components itself, and its alpha.
  private static func translucent(
    _ parts: [YAMLNode], _ name: String, _ checker: inout Checker
  ) -> ColorSpecification? {
    guard let color = color.read(parts[0], name, &checker) else { return nil }
    return Reader<Double>.share.read(parts[1], name, &checker).map(color.withAlpha)
  }
}

extension Reader where Value == Color {
  /// A colour of its own, not one of the cycle; none is one that is not seen.
  static var plainColor: Reader {
    Reader(.plainColor) { node, name, checker in
      guard let specification = Reader<ColorSpecification>.color.read(node, name, &checker) else {
        return nil
      }
      switch specification {
      case .color(let color): return color
      case .none: return Color.black.withAlpha(0)
      default: break
      }
      checker.error("\"\(name)\" must be a color of its own, not \(node.summary)", at: node.position)
      return nil
    }
  }
}
