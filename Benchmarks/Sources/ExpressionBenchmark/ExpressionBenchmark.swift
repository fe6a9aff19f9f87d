// Times the evaluation of expressions over ten million points. Prints a line for each: the best of several
// runs in milliseconds, and the most memory in use at once beyond the variables, in arrays of that length.

import Expressions

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@main
struct ExpressionBenchmark {
  static let count = 10_000_000

  static func main() throws {
    var scope = Scope()
    scope["x"] = try Expression(parsing: "linspace(-10, 10, \(count))").evaluate(in: Scope())
    for text in CommandLine.arguments.dropFirst() {
      let expression = try Expression(parsing: text)
      let before = Memory.inUse
      Memory.forgetPeak()
      _ = try expression.evaluate(in: scope)
      let arrays = Double(Memory.peak - before) / Double(8 * count)
      let best =
        try (0..<7).map { _ in try milliseconds { _ = try expression.evaluate(in: scope) } }.min() ?? 0
      print("\(text)\t\((best * 10).rounded() / 10)\t\((arrays * 100).rounded() / 100)")
    }
  }

  static func milliseconds(_ work: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try work()
    return (ContinuousClock.now - start) / .milliseconds(1)
  }
}

/// The process's memory as Linux counts it, in bytes; 0 elsewhere.
enum Memory {
  static var inUse: Int { value(of: "VmRSS:") }

  static var peak: Int { value(of: "VmHWM:") }

  /// Lets the peak begin anew at what is in use.
  static func forgetPeak() {
    guard let file = fopen("/proc/self/clear_refs", "w") else { return }
    fputs("5", file)
    fclose(file)
  }

  private static func value(of key: String) -> Int {
    guard let file = fopen("/proc/self/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      guard text.hasPrefix(key) else { continue }
      return (text.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0) * 1024
    }
    return 0
  }
}
