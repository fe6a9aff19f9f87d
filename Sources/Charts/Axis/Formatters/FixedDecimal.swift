internal import RealModule

/// A number with a fixed count of decimals, correctly rounded (ties to even), as C's `%.nf` writes it.
///
/// Written here because the C function asks the process's locale for the decimal point, and the formatters of
/// Foundation would bring all of it into every start of the program.
public struct FixedDecimal: Hashable, Sendable {
  /// How many decimals there are at most.
  static let mostDecimals = 22
  /// The digits, with a point if there are decimals.
  public let text: String

  /// - Parameters:
  ///   - value: a finite number.
  ///   - decimals: how many digits follow the point; at most 22, whose power of ten is still exact.
  public init(_ value: Double, decimals: Int) {
    let decimals = min(max(decimals, 0), Self.mostDecimals)
    let power = Double.pow(10, Double(decimals))
    let magnitude = abs(value)
    let product = magnitude * power
    guard product < 0x1p126 else {
      text = "\(value)"
      return
    }
    // The product is rounded once; the fused multiply-add says by how much, so that the decision is exact.
    let residue = (-product).addingProduct(magnitude, power)
    let digits = String(Self.rounded(product, residue: residue))
    let padding = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count))
    let padded = padding + digits
    let sign = value < 0 ? "-" : ""
    guard decimals > 0 else {
      text = sign + padded
      return
    }
    text = sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }

  /// The integer nearest to `product + residue`, of which the second is below half a unit of the first's last bit.
  private static func rounded(_ product: Double, residue: Double) -> Int128 {
    let down = product.rounded(.down)
    let fraction = product - down
    if fraction == 0.5 && residue != 0 { return Int128(down) + (residue > 0 ? 1 : 0) }
    return Int128(product.rounded(.toNearestOrEven)) + Int128(residue.rounded(.toNearestOrEven))
  }
}
