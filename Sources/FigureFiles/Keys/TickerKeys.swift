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
    Reader(.call(LocatorName.allCases.map(\.rawValue))) { node, name, checker in
      guard let (kind, arguments, place) = checker.call(node, name, LocatorName.self) else { return nil }
      return checker.locator(kind, arguments, at: place)
    }
  }
}

extension Reader where Value == any Formatter {
  /// A format such as `"{x:.2f} kg"`, the name of a class, or a mapping of it to its arguments.
  static var formatter: Reader {
    Reader(.either([.pattern("\\{"), .call(FormatterName.allCases.map(\.rawValue))])) { node, name, checker in
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
  /// The name of a class, or a mapping of it to its arguments.
  fileprivate static func call(_ names: [String]) -> Schema {
    .either([
      .words(names),
      .mapping(
        Mapping(
          others: types([.null, .boolean, .number, .string, .array, .object]),
          otherNames: "^(\(names.joined(separator: "|")))$", length: 1...1)),
    ])
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

extension Checker {
  fileprivate mutating func locator(
    _ name: LocatorName, _ node: YAMLNode?, at place: YAMLNode
  ) -> any Locator {
    var own = LocatorArguments()
    let count = Reader<Int>.integer(in: 1...1000)
    func read(_ fields: [Field<LocatorArguments>]) { arguments(node, name.rawValue, into: &own, fields) }
    switch name {
    case .AutoLocator:
      read([])
      return AutoLocator()
    case .MaxNLocator:
      read([Field("nbins", count, \.count, "The most intervals.")])
      return MaxNLocator(nbins: own.count ?? 10)
    case .MultipleLocator:
      read([
        Field("base", .positive, \.base, "The base."),
        Field("offset", .finite, \.offset, "What multiples are counted from."),
      ])
      return MultipleLocator(own.base ?? 1, offset: own.offset)
    case .FixedLocator:
      read([
        Field("locs", .list(of: .finite), \.locs, "The values."),
        Field("nbins", count, \.count, "The most intervals."),
      ])
      return FixedLocator(own.locs, nbins: own.count)
    case .LinearLocator:
      read([Field("numticks", count, \.count, "How many ticks.")])
      return LinearLocator(numticks: own.count ?? 11)
    case .NullLocator:
      read([])
      return NullLocator()
    case .AutoMinorLocator:
      read([Field("n", count, \.count, "How many parts between major ticks.")])
      return AutoMinorLocator(own.count)
    case .LogLocator:
      read([
        Field("base", .base, \.base, "The base."),
        Field("subs", .list(of: .positive), \.subs, "Which multiples of powers have ticks."),
        Field("numticks", count, \.count, "How many ticks."),
      ])
      return LogLocator(base: own.base ?? 10, subs: .values(own.subs ?? [1]), numticks: own.count)
    case .SymmetricalLogLocator:
      read([
        Field("base", .base, \.base, "The base."),
        Field("linthresh", .positive, \.linthresh, "Up to where the scale is linear."),
      ])
      return SymmetricalLogLocator(base: own.base ?? 10, linthresh: own.linthresh)
    case .LogitLocator:
      read([Field("minor", .boolean, \.isMinor, "Whether these are minor ticks.")])
      return LogitLocator(minor: own.isMinor)
    case .AutoDateLocator:
      read([])
      return AutoDateLocator()
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

extension Checker {
  fileprivate mutating func formatter(
    _ name: FormatterName, _ node: YAMLNode?, at place: YAMLNode
  ) -> (any Formatter)? {
    var own = FormatterArguments()
    func read(_ fields: [Field<FormatterArguments>]) { arguments(node, name.rawValue, into: &own, fields) }
    switch name {
    case .ScalarFormatter:
      read([
        Field("useOffset", .offset, \.scalar.useOffset, "Whether a common offset is taken out, or which."),
        Field("useMathText", .boolean, \.scalar.useMathText, "Whether powers of ten are set as such."),
      ])
      return own.scalar
    case .NullFormatter:
      read([])
      return NullFormatter()
    case .FixedFormatter:
      read([Field("seq", .list(of: .text), \.labels, "The labels, one after the other.")])
      return FixedFormatter(own.labels)
    case .PercentFormatter:
      read([
        Field("xmax", .positive, \.xmax, "What is 100 percent."),
        Field("decimals", .integer(in: 0...20), \.decimals, "How many decimals."),
        Field("symbol", .text, \.symbol, "What stands behind the number."),
      ])
      return PercentFormatter(xmax: own.xmax, decimals: own.decimals, symbol: own.symbol)
    case .StrMethodFormatter:
      read([Field("fmt", .text, \.fmt, "The format.")])
      return template(own.fmt ?? "{x}", at: node ?? place) { text throws(FormatTemplate.Mistake) in
        try FormatTemplate(text)
      }
    case .FormatStrFormatter:
      read([Field("fmt", .text, \.fmt, "The format.")])
      return template(own.fmt ?? "%g", at: node ?? place) { text throws(FormatTemplate.Mistake) in
        try FormatTemplate(printf: text)
      }
    case .FuncFormatter:
      read([
        Field("func", .expression, \.function, "An expression of x."),
        Field("fmt", .text, \.fmt, "The format."),
      ])
      return functionFormatter(own, at: node ?? place)
    case .LogFormatterMathtext:
      read([Field("base", .base, \.base, "The base.")])
      return LogFormatter(base: own.base)
    case .LogitFormatter:
      read([])
      return LogitFormatter()
    case .AutoDateFormatter:
      read([])
      return AutoDateFormatter()
    case .ConciseDateFormatter:
      read([])
      return ConciseDateFormatter()
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
