import Charts
import Testing

@Suite("The size of a figure in pixels")
struct FigureSizeTests {
  @Test(
    "what the product of inches and dots lost is no pixel less, as in matplotlib; fractions are cut off",
    arguments: [
      (4.1, 100.0, 410), (4.6, 100, 460), (5.1, 100, 510), (8.2, 100, 820), (2.3, 100, 230),
      (2.297, 100, 229),
      (4.699, 100, 469), (6.4, 72, 460), (1.15, 100, 115), (3.333, 300, 999),
    ])
  func pixels(_ inches: Double, _ dpi: Double, _ expected: Int) throws {
    let figure = Figure(figsize: FigureSize(width: inches, height: inches), dpi: dpi)
    #expect(try figure.pixelSize() == (expected, expected))
  }

  @Test("every size in steps of a twentieth of an inch is whole at 100 dots to the inch")
  func steps() throws {
    for step in 20..<220 {
      let figure = Figure(figsize: FigureSize(width: Double(step) / 20, height: 1), dpi: 100)
      #expect(try figure.pixelSize().width == step * 5)
    }
  }
}
