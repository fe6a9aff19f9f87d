internal import Charts
internal import YAMLTree

// What only lines have: styles with dashes of one's own, and the choice of the points that have markers.

extension Reader where Value == LineStyle {
  /// A word, or `[offset, [on, off, …]]` in line widths.
  static var linestyle: Reader {
    Reader(.named("linestyle", .either([named.schema, dashes]))) { node, name, checker in
      guard let parts = node.sequence else { return named.read(node, name, &checker) }
      guard parts.count == 2, parts[1].sequence != nil else {
        checker.error(
          "\"\(name)\" must be a word or a list such as [0, [5, 1]]: an offset, and lengths of dashes and gaps",
          at: node.position)
        return nil
      }
      guard let offset = Reader<Double>.finite.read(parts[0], name, &checker),
        let lengths = Reader<[Double]>.list(of: .finite).read(parts[1], name, &checker)
      else { return nil }
      let style = LineStyle.dashes(lengths, offset: offset)
      if style.isDrawable { return style }
      checker.error(
        "the lengths of \"\(name)\" must not be negative, and one must be above zero", at: parts[1].position)
      return nil
    }
  }

  /// An offset, and lengths.
  private static var dashes: Schema {
    .list(of: .either([.expression, Reader<[Double]>.list(of: .finite).schema]), length: 2...2)
  }

  private static var named: Reader {
    word {
      LineStyle($0)
    } names: {
      LineStyle.names.map(\.name)
    }
  }
}

extension Reader where Value == MarkEveryDescription {
  /// A whole number of points, a share of the axes' diagonal, a list of numbers or truth values, or an expression.
  static var markevery: Reader {
    Reader(.either([.expression, .list(of: .types([.number, .boolean]))])) { node, name, checker in
      if let choice = MarkEvery(written: node) { return .fixed(choice, at: node.position) }
      guard node.scalar?.value == .string else {
        checker.error(
          "\"\(name)\" must be a number, a list of whole numbers or of truth values, "
            + "or an expression such as (5, 10), not \(node.summary)", at: node.position)
        return nil
      }
      return Reader<DataSource>.data.read(node, name, &checker).map(MarkEveryDescription.source)
    }
  }
}

extension MarkEvery {
  fileprivate init?(written node: YAMLNode) {
    if let elements = node.sequence {
      let indices = elements.compactMap { if case .integer(let index) = $0.scalar?.value { index } else { nil } }
      let truths = elements.compactMap { if case .boolean(let truth) = $0.scalar?.value { truth } else { nil } }
      if indices.count == elements.count {
        self = .indices(indices)
      } else if truths.count == elements.count {
        self = .mask(truths)
      } else {
        return nil
      }
      return
    }
    switch node.scalar?.value {
    case .integer(let step): self = .every(step)
    case .float(let step): self = .distance(step)
    default: return nil
    }
  }
}
