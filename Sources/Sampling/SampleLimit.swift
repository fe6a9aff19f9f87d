// How many points one request may have, so that a slip of the pen does not exhaust the memory.

/// The most points that one range or array may have: ten million, which is 80 MB.
///
/// It is checked before memory is asked for.
public let sampleLimit = 10_000_000

/// The number of points as an `Int`, if within the limit.
///
/// - Parameters:
///   - count: A whole number, possibly beyond what an `Int` holds, or infinite.
///   - call: The request as it would be written, for the message.
/// - Throws: `SamplingError.tooManyPoints`.
package func checkedCount(_ count: Double, call: @autoclosure () -> String) throws(SamplingError) -> Int {
  guard count <= Double(sampleLimit) else { throw .tooManyPoints(call: call(), count: count) }
  return Int(count)
}
