import EgakuTesting
import XCTest

/// The same with XCTest.
final class ClassicChartTests: XCTestCase {
  func testSigmoid() {
    expectFigure(ChartTests.sigmoidFigure(), matches: "classic/sigmoid", formats: [.svg])
  }
}
