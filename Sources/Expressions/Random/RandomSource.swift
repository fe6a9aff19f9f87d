// A generator of random numbers as a value of the language.
//
// It is the one value that changes: as in NumPy, each call draws the numbers that come next. What an
// expression gives therefore hangs on the order of calls, and that order is fixed: as written, from the left.

internal import RandomNumbers
internal import Synchronization

/// A generator of random numbers, shared by everyone who has it.
public final class RandomSource: Sendable, CustomStringConvertible {
  private let state: Mutex<any RandomNumberSource>

  init(_ source: any RandomNumberSource) {
    state = Mutex(source)
  }

  /// Draws numbers; the generator goes on from behind them, also when drawing fails.
  func draw<Result>(
    _ body: (inout any RandomNumberSource) throws(RandomError) -> Result
  ) throws(RandomError) -> Result {
    // The lock's closure cannot throw errors of a type of its own choice along with a result.
    let outcome: Swift.Result<Result, RandomError> = state.withLock { source in
      do throws(RandomError) {
        return .success(try body(&source))
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  /// Which of the two it is, as Python prints it.
  public var description: String { isLegacy ? "RandomState(MT19937)" : "Generator(PCG64)" }

  var isLegacy: Bool { state.withLock { $0 is RandomState } }
}

extension Function {
  static let generators: [Function] = [
    Function("RandomState(seed)", "NumPy's legacy generator of random numbers, the Mersenne Twister.") {
      call throws(ExpressionError) in
      let seed = try call.seed()
      guard let seed = UInt32(exactly: seed) else {
        throw call.error("the seed is \(seed); it must lie in 0…4294967295", for: "seed")
      }
      return .generator(RandomSource(RandomState(seed: seed)))
    },
    Function("default_rng(seed)", "NumPy's generator of random numbers, PCG64.") {
      call throws(ExpressionError) in
      let seed = try call.seed()
      guard seed >= 0 else { throw call.error("the seed is \(seed); it must not be negative", for: "seed") }
      return .generator(RandomSource(RandomGenerator(seed: UInt128(seed))))
    },
  ]
}

extension Call {
  fileprivate func seed() throws(ExpressionError) -> Int {
    guard let seed = try wholeNumber("seed") else {
      throw error("the seed must be a whole number: the same figure, the same numbers", for: "seed")
    }
    return seed
  }
}
