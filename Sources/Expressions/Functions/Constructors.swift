// Arrays out of nothing, or in the shape of another. Their lengths are checked before memory is asked for.

internal import Sampling

extension Function {
  static let constructors: [Function] = [
    Function("arange", 1...3, body: arange),
    Function("linspace", 2...4, body: linspace),
    Function("zeros", 1...1) { call throws(ExpressionError) in
      .array(Array(repeating: 0, count: try call.pointCount(0)))
    },
    Function("ones", 1...1) { call throws(ExpressionError) in
      .array(Array(repeating: 1, count: try call.pointCount(0)))
    },
    Function("full", 2...2) { call throws(ExpressionError) in
      .array(Array(repeating: try call.number(1, "value"), count: try call.pointCount(0)))
    },
    .unary("zeros_like") { _ in 0 },
    .unary("ones_like") { _ in 1 },
    Function("full_like", 2...2) { call throws(ExpressionError) in
      let value = try call.number(1, "value")
      return Value(call.arguments[0].numbers.map { _ in value })
    },
  ]

  /// `arange(stop)`, `arange(start, stop)` or `arange(start, stop, step)`.
  @Sendable
  private static func arange(_ call: Call) throws(ExpressionError) -> Value {
    guard call.arguments.count > 1 else {
      let stop = try call.number(0, "stop")
      return try values(of: call, argumentNames: ["stop"]) { () throws(SamplingError) in
        try .arange(0, stop)
      }
    }
    let start = try call.number(0, "start")
    let stop = try call.number(1, "stop")
    let step = call[optional: 2] == nil ? 1 : try call.number(2, "step")
    return try values(of: call, argumentNames: ["start", "stop", "step"]) { () throws(SamplingError) in
      try .arange(start, stop, step)
    }
  }

  /// `linspace(start, stop)`, with the number of points (50 if not given) and whether the stop is one of them
  /// (true).
  @Sendable
  private static func linspace(_ call: Call) throws(ExpressionError) -> Value {
    let start = try call.number(0, "start")
    let stop = try call.number(1, "stop")
    let count = call[optional: 2] == nil ? 50 : try call.pointCount(2)
    let endpoint = call[optional: 3] == nil ? true : try call.number(3, "endpoint") != 0
    return try values(of: call, argumentNames: ["start", "stop"]) { () throws(SamplingError) in
      try .linspace(start, stop, count, endpoint: endpoint)
    }
  }

  /// The points of a range, or its error at the argument that it is about.
  private static func values(
    of call: Call, argumentNames: [String], _ range: () throws(SamplingError) -> SampleRange
  ) throws(ExpressionError) -> Value {
    do throws(SamplingError) {
      return .array(try range().values)
    } catch {
      let index = error.argument.flatMap(argumentNames.firstIndex(of:))
      throw ExpressionError(error.description, column: index.map { call.argumentColumns[$0] } ?? call.column)
    }
  }
}

extension SamplingError {
  /// The name of the argument at fault; `nil` when they are so together.
  fileprivate var argument: String? {
    switch self {
    case .notFinite(_, let argument, _), .zeroEnd(_, let argument), .notPositive(_, let argument, _): argument
    case .zeroStep: "step"
    case .negativeCount, .tooManyPoints, .signsDiffer: nil
    }
  }
}
