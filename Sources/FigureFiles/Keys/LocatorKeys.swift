internal import Charts
internal import YAMLTree

extension Reader where Value == any Locator {
  /// `NullLocator`, or `{MultipleLocator: 1.5}`, or `{MultipleLocator: {base: 1.5, offset: 1}}`.
  static var locator: Reader {
    Reader(.named("locator", .call(LocatorName.allCases.map { ($0.rawValue, $0.summary, $0.fields) }))) {
      node, name, checker in
      guard let (kind, arguments, place) = checker.call(node, name, LocatorName.self) else { return nil }
      return checker.locator(kind, arguments, at: place)
    }
  }
}

private enum LocatorName: String, CaseIterable {
  case AutoLocator, MaxNLocator, MultipleLocator, FixedLocator, LinearLocator, NullLocator, AutoMinorLocator
  case LogLocator, SymmetricalLogLocator, LogitLocator, AutoDateLocator
}

/// What locators take.
private struct LocatorArguments {
  var base: Double?
  var offset = 0.0
  var count: Int?
  var locs: [Double] = []
  var linthresh = 2.0
  var subs: [Double]?
  var isMinor = false
}

extension LocatorName {
  fileprivate var summary: String {
    switch self {
    case .AutoLocator: "Ticks at round values, as many as there is room for."
    case .MaxNLocator: "Ticks at round values, no more than there may be."
    case .MultipleLocator: "Ticks at the multiples of a number."
    case .FixedLocator: "Ticks at given values."
    case .LinearLocator: "A number of ticks from end to end."
    case .NullLocator: "No ticks."
    case .AutoMinorLocator: "Minor ticks that part the room between major ones."
    case .LogLocator: "Ticks at powers, and at their multiples."
    case .SymmetricalLogLocator: "Ticks at powers of both signs."
    case .LogitLocator: "Ticks at shares between 0 and 1."
    case .AutoDateLocator: "Ticks at the beginnings of years, months, days or hours."
    }
  }

  fileprivate var fields: [Field<LocatorArguments>] {
    let count = Reader<Int>.integer(in: 1...1000)
    return switch self {
    case .AutoLocator, .NullLocator, .AutoDateLocator: []
    case .MaxNLocator: [Field("nbins", count, \.count, "The most intervals; 10 unless said.")]
    case .MultipleLocator:
      [
        Field("base", .positive, \.base, "The number whose multiples have ticks; 1 unless said."),
        Field("offset", .finite, \.offset, "What multiples are counted from; 0 unless said."),
      ]
    case .FixedLocator:
      [
        Field("locs", .list(of: .finite), \.locs, "The values."),
        Field("nbins", count, \.count, "The most intervals; some values are left out to keep to it."),
      ]
    case .LinearLocator: [Field("numticks", count, \.count, "How many ticks there are; 11 unless said.")]
    case .AutoMinorLocator:
      [Field("n", count, \.count, "How many parts there are between major ticks; 4 or 5 unless said.")]
    case .LogLocator:
      [
        Field("base", .base, \.base, "The base of the powers; 10 unless said."),
        Field("subs", .list(of: .positive), \.subs, "Which multiples of powers have ticks; 1 unless said."),
        Field("numticks", count, \.count, "The most ticks; as many as there is room for unless said."),
      ]
    case .SymmetricalLogLocator:
      [
        Field("base", .base, \.base, "The base of the powers; 10 unless said."),
        Field("linthresh", .positive, \.linthresh, "Up to where the scale is linear; 2 unless said."),
      ]
    case .LogitLocator:
      [Field("minor", .boolean, \.isMinor, "Whether these are minor ticks; false unless said.")]
    }
  }
}

extension Checker {
  fileprivate mutating func locator(
    _ name: LocatorName, _ node: YAMLNode?, at place: YAMLNode
  ) -> any Locator {
    var own = LocatorArguments()
    arguments(node, name.rawValue, into: &own, name.fields)
    return switch name {
    case .AutoLocator: AutoLocator()
    case .MaxNLocator: MaxNLocator(nbins: own.count ?? 10)
    case .MultipleLocator: MultipleLocator(own.base ?? 1, offset: own.offset)
    case .FixedLocator: FixedLocator(own.locs, nbins: own.count)
    case .LinearLocator: LinearLocator(numticks: own.count ?? 11)
    case .NullLocator: NullLocator()
    case .AutoMinorLocator: AutoMinorLocator(own.count)
    case .LogLocator:
      LogLocator(base: own.base ?? 10, subs: .values(own.subs ?? [1]), numticks: own.count)
    case .SymmetricalLogLocator: SymmetricalLogLocator(base: own.base ?? 10, linthresh: own.linthresh)
    case .LogitLocator: LogitLocator(minor: own.isMinor)
    case .AutoDateLocator: AutoDateLocator()
    }
  }
}
