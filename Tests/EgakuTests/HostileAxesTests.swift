import Charts
import Export
import Testing
import Typography

/// Places of axes that cannot be drawn as they are asked for give a picture all the same.
@Suite("Hostile axes")
struct HostileAxesTests {
  static let bounds = [
    AxesBounds(0, 0, 0, 0), AxesBounds(.nan, 0, 1, 1), AxesBounds(0, 0, .infinity, 1),
    AxesBounds(-1e300, 1e300, 1e300, 1), AxesBounds(0.2, 0.2, -0.1, -0.1), AxesBounds(5, 5, 1, 1),
  ]

  @Test("insets and free axes anywhere", arguments: bounds)
  func places(_ bounds: AxesBounds) throws {
    var figure = Figure()
    figure[0].plot([1, 2], [3, 4])
    figure.addAxes(bounds)
    let inset = figure.insetAxes(0, bounds)
    figure[inset].plot([1, 2], [3, 4])
    figure.insetAxes(0, bounds, coordinates: .data)
    figure.indicateInsetZoom(inset)
    figure.indicateInset(0, bounds, inset: inset)
    figure.insetAxes(inset, bounds)
    figure.twinx(inset)
    try draw(figure)
  }

  @Test("functions that give no numbers, and scales that cannot show what they give")
  func functions() throws {
    let functions: [@Sendable (Double) -> Double] = [
      { _ in .nan }, { 1 / $0 }, { $0 * 1e308 }, { _ in 0 }, { -$0 }, { $0 < 0 ? .infinity : $0 },
    ]
    for forward in functions {
      for scale in [Scale.linear, .log(), .symlog(), .logit()] {
        var figure = Figure()
        figure[0].plot([0, 1], [0.2, 0.4])
        figure[0].xscale(scale)
        figure.secondaryXAxis(0, forward: forward, inverse: forward)
        figure.secondaryYAxis(0, location: 1e300, coordinates: .data, forward: forward, inverse: forward)
        figure.secondaryYAxis(0, location: .nan, forward: forward)
        try draw(figure)
      }
    }
  }

  @Test("twins of twins, with aspects and views that contradict each other")
  func twins() throws {
    var figure = Figure(layout: .tight)
    figure[0].aspect = .equal
    let twin = figure.twinx(0)
    let other = figure.twiny(twin)
    figure[twin].xlim(5, 4)
    figure[other].xscale(.log())
    figure[other].ylim(-1, -1)
    figure.shareX(other, with: 0)
    figure[other].aspect = .ratio(1e-300)
    figure[0].boxAspect = 1e300
    figure[0].anchor = AxesAnchor(.nan, -1e300)
    try draw(figure)
  }

  private func draw(_ figure: Figure) throws {
    _ = try figure.picture(.png, fonts: FontLibrary())
    _ = try figure.picture(.svg, fonts: FontLibrary())
  }
}
