// How far every function and its derivatives lie from the true values, in units in the last place.

import Activations
import Foundation
import Testing

@Suite("Accuracy")
struct AccuracyTests {
  /// The worst of one function and order.
  struct Worst {
    var distance = 0
    var x = 0.0
  }

  @Test("values and both derivatives are within two units in the last place of the true ones")
  func accuracy() throws {
    var references = try References()
    var lines = [
      "function            value   at                       f'      at                       f''     at"
    ]
    for activation in Activation.all where activation.name != "threshold" {
      let function = try activation([:])
      let kernels = [function.callAsFunction, function.derivative, function.secondDerivative]
      var line = activation.name.padding(toLength: 20, withPad: " ", startingAt: 0)
      let (short, whole) = references.next()
      for (order, kernel) in kernels.enumerated() {
        let worst = try worst(of: kernel, short[order], whole[order], activation.name)
        line += "≤ \(worst.distance).5   ".padding(toLength: 8, withPad: " ", startingAt: 0)
        line += "\(worst.x)".padding(toLength: 25, withPad: " ", startingAt: 0)
        // A result d units from the rounded true value is at most d + ½ from the true one.
        #expect(worst.distance <= 1, "\(activation.name), derivative \(order), at \(worst.x)")
      }
      lines.append(line)
    }
    #expect(references.isAtEnd)
    lines.append("\(hostileArguments.count) arguments each; in units in the last place, from mpmath's values")
    print(lines.joined(separator: "\n"))
  }

  private func worst(
    of kernel: (Double) -> Double, _ short: [UInt16], _ whole: [UInt64], _ name: String
  ) throws -> Worst {
    var worst = Worst()
    for (index, x) in hostileArguments.enumerated() {
      let result = kernel(x)
      if index % 32 == 0 {
        let expected = Double(bitPattern: whole[index / 32])
        let isNear = abs(result - expected) <= 2 * expected.ulp || result == expected
        #expect(isNear, "\(name)(\(x)) is \(result), not \(expected)")
      }
      #expect(!result.isNaN, "\(name)(\(x))")
      // The difference of the last 16 bits, as a number with sign: 0 and −0 are one apart from everything.
      let bits = UInt16(truncatingIfNeeded: result.bitPattern)
      let distance = Int(Int16(bitPattern: bits &- short[index])).magnitude
      if distance > UInt(worst.distance) { worst = Worst(distance: Int(distance), x: x) }
    }
    return worst
  }
}

/// The file of true values, function by function.
struct References {
  private let bytes: [UInt8]
  private var position = 0

  init() throws {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    bytes = [UInt8](try Data(contentsOf: url.appendingPathComponent("references.bin")))
  }

  var isAtEnd: Bool { position == bytes.count }

  /// For the value and each derivative the last 16 bits of all numbers, and every 32nd number whole.
  mutating func next() -> (short: [[UInt16]], whole: [[UInt64]]) {
    let count = hostileArguments.count
    let short = (0..<3).map { _ in (0..<count).map { _ in UInt16(take(2)) } }
    let whole = (0..<3).map { _ in (0..<(count + 31) / 32).map { _ in take(8) } }
    return (short, whole)
  }

  private mutating func take(_ count: Int) -> UInt64 {
    defer { position += count }
    return (0..<count).reduce(0) { $0 | UInt64(bytes[position + $1]) << UInt64(8 * $1) }
  }
}
