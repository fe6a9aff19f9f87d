internal import Arrays
internal import Charts
internal import Expressions
internal import YAMLTree

extension Reader where Value == any Formatter {
  /// What `formatter` takes, or a format in C's style such as `%.2f`.
  static var tickFormat: Reader {
    Reader(.either([.text, formatter.schema])) { node, name, checker in
      guard let text = node.scalar?.text, text.contains("%") else {
        return formatter.read(node, name, &checker)
      }
      // A percent sign can be one of Python's style, too.
      if text.contains("{"), (try? FormatTemplate(printf: text)) == nil {
        return formatter.read(node, name, &checker)
      }
      return checker.template(text, at: node) { text throws(FormatTemplate.Mistake) in
        try FormatTemplate(printf: text)
      }
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
}

private enum FormatterName: String, CaseIterable {
  case ScalarFormatter, NullFormatter, FixedFormatter, PercentFormatter, StrMethodFormatter
  case FormatStrFormatter, FuncFormatter, LogFormatterMathtext, LogitFormatter, AutoDateFormatter
  case ConciseDateFormatter
}

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
    case .FixedFormatter: [Field("seq", .list(of: .written), \.labels, "The labels, one after the other.")]
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
      error("\"FuncFormatter\" needs \"func\", an expression of x", ofMissing: "func", in: node)
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
  /// The most work for the label of a tick, of which there are up to a thousand.
  private static var workForTick: Int { Expression.maximumWork / 1000 }

  /// The expression as a function of `x`; NaN where it gives no number.
  func mapping(_ functions: UserFunctions) -> @Sendable (Double) -> Double {
    let expression = expression
    return { value in
      var scope = Scope(functions: functions)
      scope["x"] = .array(NDArray(value))
      let result = try? expression.evaluate(in: scope, WorkMeter(limit: Self.workForTick)).asArray()
      return result?.doubles.first ?? .nan
    }
  }
}
