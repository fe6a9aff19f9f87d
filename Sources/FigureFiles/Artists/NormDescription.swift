internal import Colors
internal import YAMLTree

/// How values are spread over the colours of a map.
struct NormDescription: Sendable {
  /// The norms and their words.
  enum Kind: String, CaseIterable, Sendable {
    case linear, log, symlog, power, centered, boundary, none
    case twoSlope = "two-slope"
  }

  var kind = Kind.linear
  var vmin: Double?
  var vmax: Double?
  var linthresh = 2.0
  var linscale = 1.0
  var base = 10.0
  var gamma = 1.0
  var vcenter = 0.0
  var halfrange: Double?
  var boundaries: [Double] = []
  var extend = ColorExtend.neither

  /// The norm; its own limits go before those of the artist.
  func norm(vmin: Double?, vmax: Double?) -> any Normalization {
    let (vmin, vmax) = (self.vmin ?? vmin, self.vmax ?? vmax)
    return switch kind {
    case .linear: Normalize(vmin: vmin, vmax: vmax)
    case .log: LogNorm(vmin: vmin, vmax: vmax)
    case .symlog:
      SymLogNorm(linthresh: linthresh, linscale: linscale, base: base, vmin: vmin, vmax: vmax)
    case .power: PowerNorm(gamma: gamma, vmin: vmin, vmax: vmax)
    case .centered: CenteredNorm(vcenter: vcenter, halfrange: halfrange)
    case .boundary: BoundaryNorm(boundaries, extend: extend)
    case .none: NoNorm(vmin: vmin, vmax: vmax)
    case .twoSlope: TwoSlopeNorm(vcenter: vcenter, vmin: vmin, vmax: vmax)
    }
  }
}

extension NormDescription {
  static var fields: [Field<NormDescription>] {
    [
      Field("value", .word, \.kind, "The name of the norm."),
      Field("vmin", .finite, \.vmin, "The value of the map's first colour."),
      Field("vmax", .finite, \.vmax, "The value of the map's last colour."),
      Field("linthresh", .positive, \.linthresh, "symlog: up to where the norm is linear; 2 unless said."),
      Field(
        "linscale", .positive, \.linscale, "symlog: how many decades the linear part is long; 1 unless said."),
      Field("base", .normBase, \.base, "symlog: the base of logarithms; 10 unless said."),
      Field("gamma", .positive, \.gamma, "power: the power that values are raised to; 1 unless said."),
      Field(
        "vcenter", .finite, \.vcenter, "two-slope, centered: the value of the middle colour; 0 unless said."),
      Field("halfrange", .positive, \.halfrange, "centered: how far the ends lie from the middle."),
      Field(
        "boundaries", .list(of: .finite), \.boundaries, "boundary: where the classes meet, in rising order."),
      Field("extend", .word, \.extend, "boundary: which classes lie beyond; neither unless said."),
    ]
  }
}

extension Reader where Value == NormDescription {
  /// The name of a norm, or a mapping of `value` and what the norm takes.
  static var norm: Reader {
    Reader(
      .named("norm", .either([Reader<NormDescription.Kind>.word.schema, .keys(NormDescription.fields)]))
    ) {
      node, name, checker in
      var norm = NormDescription()
      if node.mapping == nil {
        guard let kind = Reader<NormDescription.Kind>.word.read(node, name, &checker) else { return nil }
        norm.kind = kind
      } else {
        let before = checker.diagnostics.count
        checker.read(node, named: "\"\(name)\"", into: &norm, fields: NormDescription.fields)
        checker.require("value", of: "\"\(name)\"", in: node)
        guard checker.diagnostics.count == before else { return nil }
      }
      if let problem = norm.problem {
        checker.error(problem, at: node.position)
        return nil
      }
      return norm
    }
  }
}

extension NormDescription {
  /// What keeps the norm from being one; `nil` for nothing.
  fileprivate var problem: String? {
    if kind == .log, let bad = [vmin, vmax].compactMap(\.self).first(where: { $0 <= 0 }) {
      return "the norm \"log\" needs positive limits, not \(bad)"
    }
    if let vmin, let vmax, vmin > vmax { return "vmin \(vmin) must not lie above vmax \(vmax)" }
    if kind == .twoSlope {
      if let vmin, vmin > vcenter { return "vmin \(vmin) must not lie above vcenter \(vcenter)" }
      if let vmax, vmax < vcenter { return "vmax \(vmax) must not lie below vcenter \(vcenter)" }
    }
    guard kind == .boundary else { return nil }
    guard boundaries.count > 1 else { return "the norm \"boundary\" needs at least two \"boundaries\"" }
    guard let pair = zip(boundaries, boundaries.dropFirst()).first(where: { $0 >= $1 }) else { return nil }
    return "the boundaries of a norm must rise; \(pair.1) follows \(pair.0)"
  }
}

extension Reader where Value == Double {
  fileprivate static var normBase: Reader {
    number("a number above 1", in: NumberBounds(minimum: 1, isMinimumExcluded: true))
  }
}
