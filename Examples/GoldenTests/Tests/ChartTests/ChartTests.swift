import Egaku
import EgakuTesting
import Foundation
import Testing

@Suite("Charts")
struct ChartTests {
  /// How steep the curve is; a run with SLOPE=2 draws another picture than the golden.
  static let slope = ProcessInfo.processInfo.environment["SLOPE"].flatMap(Double.init) ?? 1

  static func sigmoidFigure() -> Figure {
    let x = arange(-5.0, 5.0, 0.1)
    var figure = Figure(figsize: FigureSize(width: 4, height: 3))
    figure.axes.plot(x, sigmoid(x.map { slope * $0 }), label: "sigmoid")
    figure.axes.ylim(-0.1, 1.1)
    figure.axes.title("Sigmoid")
    return figure
  }

  @Test("the sigmoid looks as it did")
  func sigmoidLooksAsItDid() {
    expectFigure(Self.sigmoidFigure(), matches: "sigmoid")
  }

  @Test("the curve may change where it is not looked at")
  func frame() {
    expectFigure(Self.sigmoidFigure(), matches: "frame", formats: [.png], ignoring: [.data()])
  }
}
