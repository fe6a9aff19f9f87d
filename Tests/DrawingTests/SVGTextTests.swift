// Numbers, colours and characters as SVG has them.

import Colors
import Testing

@testable import Drawing

@Suite("SVG text")
struct SVGTextTests {
  @Test(
    "numbers have up to three decimals and nothing that can be left out",
    arguments: [
      (0, "0"), (-0.0, "0"), (1, "1"), (-1, "-1"), (0.5, ".5"), (-0.5, "-.5"), (1.5, "1.5"), (0.001, ".001"),
      (0.01, ".01"), (0.1, ".1"), (0.0004, "0"), (-0.0004, "0"), (0.0005, ".001"), (-0.0005, "-.001"),
      (12.3456, "12.346"), (-12.3454, "-12.345"), (100, "100"), (1.1, "1.1"), (1.01, "1.01"),
      (1.001, "1.001"),
      (10.25, "10.25"), (0.9999, "1"), (-0.9999, "-1"), (999_999.9996, "1000000"), (1e300, "1000000000"),
      (-.infinity, "-1000000000"),
    ] as [(Double, String)])
  func numbers(value: Double, expected: String) {
    #expect(SVGText.number(value) == expected)
    #expect("a\(svg: value)b" == "a\(expected)b")
  }

  @Test("what is written is what is read, to half a thousandth", arguments: [0.0, 1, 17, 480, 99999])
  func roundTrip(base: Double) throws {
    for step in 0..<500 {
      let value = (step.isMultiple(of: 2) ? 1 : -1) * (base + Double(step) * 0.00217)
      let text = SVGText.number(value)
      let read = try #require(Double(text.hasPrefix(".") ? "0" + text : text))
      #expect(abs(read - value) <= 0.0005 + 1e-9)
      #expect(!text.hasSuffix(".") && !(text.contains(".") && text.hasSuffix("0")))
    }
  }

  @Test(
    "colours are written short where that says the same",
    arguments: [
      (0x000000, "#000"), (0xFFFFFF, "#fff"), (0xFF8800, "#f80"), (0x1F77B4, "#1f77b4"),
      (0x112234, "#112234"),
      (0x00000F, "#00000f"), (0xABCDEF, "#abcdef"), (0xAABBCC, "#abc"),
    ] as [(UInt32, String)])
  func colors(hex: UInt32, expected: String) {
    #expect(SVGText.hex(Color(hex: hex)) == expected)
  }
}
