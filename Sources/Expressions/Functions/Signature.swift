// What a function takes, in Python's notation, and how the arguments of a call find their places.

/// The name and the parameters of a function.
struct Signature: Sendable {
  struct Parameter: Sendable {
    let name: String
    /// Whether every call must give it.
    let isRequired: Bool
    /// Whether it takes any number of arguments: `*xi`.
    let isVariadic: Bool
    /// Whether it can only be given by its name.
    let isKeywordOnly: Bool
  }

  let name: String
  let parameters: [Parameter]
}

extension Signature {
  /// Reads the notation `name(a, b=0, *, c=None)`.
  ///
  /// The defaults are for the reader: a function's body decides what a missing argument means.
  init(_ notation: String) {
    let parts = notation.dropLast().split(separator: "(", maxSplits: 1)
    name = String(parts[0])
    var parameters: [Parameter] = []
    var isKeywordOnly = false
    for word in parts.count > 1 ? parts[1].split(separator: ",") : [] {
      let word = word.drop { $0 == " " }
      if word == "*" {
        isKeywordOnly = true
        continue
      }
      let isVariadic = word.hasPrefix("*")
      parameters.append(
        Parameter(
          name: String((isVariadic ? word.dropFirst() : word).prefix { $0 != "=" }),
          isRequired: !word.contains("=") && !isVariadic, isVariadic: isVariadic,
          isKeywordOnly: isKeywordOnly))
      if isVariadic { isKeywordOnly = true }
    }
    self.parameters = parameters
  }

  /// Whether there is a parameter of that name.
  func has(_ parameter: String) -> Bool { parameters.contains { $0.name == parameter } }

  /// How many arguments may be given by position.
  var positionalCount: ClosedRange<Int> {
    let positional = parameters.filter { !$0.isKeywordOnly }
    let most = positional.contains(where: \.isVariadic) ? Int.max : positional.count
    return min(positional.count(where: \.isRequired), most)...most
  }

  /// What is wrong with that number of arguments.
  func countMessage(_ count: Int) -> String {
    let range = positionalCount
    let noun = range.upperBound == 1 ? "argument" : "arguments"
    let text =
      switch range.upperBound - range.lowerBound {
      case _ where range.upperBound == .max: "\(range.lowerBound) or more"
      case 0: "\(range.lowerBound)"
      case 1: "\(range.lowerBound) or \(range.upperBound)"
      default: "\(range.lowerBound) to \(range.upperBound)"
      }
    return "\(name) takes \(text) \(noun), not \(count)"
  }
}
