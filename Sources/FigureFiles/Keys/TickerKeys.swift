internal import Arrays
internal import Charts
internal import Expressions
internal import Spelling
internal import YAMLTree

// Locators and formatters by the names of matplotlib's classes: a name, or a mapping of the name to its
// arguments.

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

extension Reader where Value == any Formatter {
  /// A format such as `"{x:.2f} kg"`, the name of a class, or a mapping of it to its arguments.
  static var formatter: Reader {
    Reader(.named("formatter", .either([.pattern("\\{"), .formatterCall]))) { node, name, checker in
      if let scalar = node.scalar, scalar.text.contains("{") {
        return checker.template(scalar.text, at: node) { text throws(FormatTemplate.Mistake) in
          try FormatTemplate(text)
        }
      }
      guard let (kind, arguments, place) = checker.call(node, name, FormatterName.self) else { return nil }
      return checker.formatter(kind, arguments, at: place)
    }
  }
}

extension Schema {
  fileprivate static var formatterCall: Schema {
    .call(FormatterName.allCases.map { ($0.rawValue, $0.summary, $0.fields) })
  }

  /// The name of a class, or a mapping of it to its arguments: a mapping of these, or the first of them alone.
  fileprivate static func call<Arguments>(
    _ classes: [(name: String, summary: String, arguments: [Field<Arguments>])]
  ) -> Schema {
    let keys = classes.map { name, summary, arguments in
      Mapping.Key(
        name: name, summary: summary,
        schema: .either([.keys(arguments)] + (arguments.first.map { [$0.schema] } ?? [])), isRequired: false)
    }
    return .either([.words(classes.map(\.name)), .mapping(Mapping(keys: keys, length: 1...1))])
  }
}

private enum LocatorName: String, CaseIterable {
  case AutoLocator, MaxNLocator, MultipleLocator, FixedLocator, LinearLocator, NullLocator, AutoMinorLocator
  case LogLocator, SymmetricalLogLocator, LogitLocator, AutoDateLocator
}

private enum FormatterName: String, CaseIterable {
  case ScalarFormatter, NullFormatter, FixedFormatter, PercentFormatter, StrMethodFormatter
  case FormatStrFormatter, FuncFormatter, LogFormatterMathtext, LogitFormatter, AutoDateFormatter
  case ConciseDateFormatter
}

extension Checker {
  /// The name of a class, and its arguments if there are any.
  fileprivate mutating func call<Name: RawRepresentable & CaseIterable & Sendable>(
    _ node: YAMLNode, _ key: String, _ names: Name.Type
  ) -> (name: Name, arguments: YAMLNode?, node: YAMLNode)?
  where Name.RawValue == String, Name.AllCases == [Name] {
    guard let entries = node.mapping?.entries else {
      return Reader<Name>.word.read(node, key, &self).map { ($0, nil, node) }
    }
    guard entries.count == 1 else {
      error("\"\(key)\" must be one name with its arguments, not \(node.summary)", at: node.position)
      return nil
    }
    guard let name = Name(rawValue: entries[0].key) else {
      let hint = suggestion(for: entries[0].key, among: Name.allCases.map(\.rawValue))
      error("unknown \(key) \"\(entries[0].key)\"\(hint)", at: entries[0].keyPosition)
      return nil
    }
    return (name, entries[0].value, node)
  }

  /// Reads the arguments of a class: a mapping, or the value of the first of them alone.
  fileprivate mutating func arguments<Target>(
    _ node: YAMLNode?, _ name: String, into target: inout Target, _ fields: [Field<Target>]
  ) {
    guard let node else { return }
    if node.mapping != nil {
      read(node, named: "\"\(name)\"", into: &target, fields: fields)
    } else if let first = fields.first {
      first.read(node, &target, &self)
    } else {
      error("\"\(name)\" takes no arguments", at: node.position)
    }
  }
}

// MARK: - Locators

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

// MARK: - Formatters

/// What formatters take.
private struct FormatterArguments {
  var labels: [String] = []
  var xmax = 100.0
  var decimals: Int?
  var symbol = "%"
  var fmt: String?
  var function: ExpressionSource?
  var base = 10.0
  var scalar = ScalarFormatter()
}

extension FormatterName {
  fileprivate var summary: String {
    switch self {
    case .ScalarFormatter: "Plain numbers, with what they have in common at the end of the axis."
    case .NullFormatter: "Nothing."
    case .FixedFormatter: "Given texts."
    case .PercentFormatter: "Numbers as percentages."
    case .StrMethodFormatter: "A format in Python's style, in which x is the value and pos the tick's number."
    case .FormatStrFormatter: "A format in C's style."
    case .FuncFormatter: "What a function makes of the value."
    case .LogFormatterMathtext: "Numbers as powers."
    case .LogitFormatter: "Shares between 0 and 1."
    case .AutoDateFormatter: "Dates, as much of them as the distance of ticks asks for."
    case .ConciseDateFormatter:
      "Dates, each with no more than what changes, and the rest at the end of the axis."
    }
  }

  fileprivate var fields: [Field<FormatterArguments>] {
    switch self {
    case .NullFormatter, .LogitFormatter, .AutoDateFormatter, .ConciseDateFormatter: []
    case .ScalarFormatter:
      [
        Field("useOffset", .offset, \.scalar.useOffset, "Whether a common offset is taken out, or which."),
        Field("useMathText", .boolean, \.scalar.useMathText, "Whether powers of ten are set as such."),
      ]
    case .FixedFormatter: [Field("seq", .list(of: .text), \.labels, "The labels, one after the other.")]
    case .PercentFormatter:
      [
        Field("xmax", .positive, \.xmax, "What is 100 percent; 100 unless said."),
        Field(
          "decimals", .integer(in: 0...20), \.decimals,
          "How many decimals there are; as many as the axis asks for unless said."),
        Field("symbol", .text, \.symbol, "What stands behind the number; % unless said."),
      ]
    case .StrMethodFormatter: [Field("fmt", .text, \.fmt, "The format, such as \"{x:.2f} kg\".")]
    case .FormatStrFormatter: [Field("fmt", .text, \.fmt, "The format, such as \"%.2f kg\".")]
    case .FuncFormatter:
      [
        Field("func", .expression, \.function, "An expression of x."),
        Field("fmt", .text, \.fmt, "The format in C's style; %g unless said."),
      ]
    case .LogFormatterMathtext: [Field("base", .base, \.base, "The base of the powers; 10 unless said.")]
    }
  }
}

extension Checker {
  fileprivate mutating func formatter(
    _ name: FormatterName, _ node: YAMLNode?, at place: YAMLNode
  ) -> (any Formatter)? {
    var own = FormatterArguments()
    arguments(node, name.rawValue, into: &own, name.fields)
    switch name {
    case .ScalarFormatter: return own.scalar
    case .NullFormatter: return NullFormatter()
    case .FixedFormatter: return FixedFormatter(own.labels)
    case .PercentFormatter:
      return PercentFormatter(xmax: own.xmax, decimals: own.decimals, symbol: own.symbol)
    case .StrMethodFormatter:
      return template(own.fmt ?? "{x}", at: node ?? place) { text throws(FormatTemplate.Mistake) in
        try FormatTemplate(text)
      }
    case .FormatStrFormatter:
      return template(own.fmt ?? "%g", at: node ?? place) { text throws(FormatTemplate.Mistake) in
        try FormatTemplate(printf: text)
      }
    case .FuncFormatter: return functionFormatter(own, at: node ?? place)
    case .LogFormatterMathtext: return LogFormatter(base: own.base)
    case .LogitFormatter: return LogitFormatter()
    case .AutoDateFormatter: return AutoDateFormatter()
    case .ConciseDateFormatter: return ConciseDateFormatter()
    }
  }

  fileprivate mutating func template(
    _ text: String, at node: YAMLNode, _ parse: (String) throws(FormatTemplate.Mistake) -> FormatTemplate
  ) -> (any Formatter)? {
    do throws(FormatTemplate.Mistake) {
      return TemplateFormatter(try parse(text))
    } catch {
      self.error("\(error)", at: node.position)
      return nil
    }
  }

  /// An expression of the value `x` and the tick's number `pos`, written with a format in C's style.
  private mutating func functionFormatter(_ own: FormatterArguments, at node: YAMLNode) -> (any Formatter)? {
    guard let function = own.function else {
      error("\"FuncFormatter\" needs \"func\", an expression of x", at: node.position)
      return nil
    }
    guard
      let template = template(
        own.fmt ?? "%g", at: node,
        { text throws(FormatTemplate.Mistake) in
          try FormatTemplate(printf: text)
        }) as? TemplateFormatter
    else { return nil }
    let mapping = function.mapping(functions)
    return FuncFormatter { value, position in
      template.template.text(mapping(value), position: position)
    }
  }
}

extension ExpressionSource {
  /// The expression as a function of `x`; NaN where it gives no number.
  func mapping(_ functions: UserFunctions) -> @Sendable (Double) -> Double {
    let expression = expression
    return { value in
      var scope = Scope(functions: functions)
      scope["x"] = .array(NDArray(value))
      let result = try? expression.evaluate(in: scope).asArray()
      return result?.doubles.first ?? .nan
    }
  }
}
