// Locators and formatters by example: what the table of random views does not reach.

import Testing

@testable import Charts

@Suite("Locators")
struct LocatorTests {
  private func context(_ first: Double, _ last: Double) -> TickContext {
    TickContext(view: Interval(first, last), length: 357.12, labelSize: 10, spacing: 3)
  }

  @Test("multiples have one more on either side, and an offset")
  func multiples() {
    #expect(MultipleLocator(1.5).ticks(in: context(-0.3, 6.3)) == [-1.5, 0, 1.5, 3, 4.5, 6, 7.5])
    #expect(MultipleLocator(2, offset: 1).ticks(in: context(0, 4)) == [-1, 1, 3, 5])
  }

  @Test("of fixed places every n-th is taken, the one nearest to zero among them")
  func fixed() {
    let places = (-3...7).map(Double.init)
    #expect(FixedLocator(places).ticks(in: context(0, 1)) == places)
    #expect(FixedLocator(places, nbins: 10).ticks(in: context(0, 1)) == [-2, 0, 2, 4, 6])
  }

  @Test("a linear locator divides the view evenly, a null locator not at all")
  func linear() {
    #expect(LinearLocator(numticks: 5).ticks(in: context(0, 2)) == [0, 0.5, 1, 1.5, 2])
    #expect(NullLocator().ticks(in: context(0, 2)).isEmpty)
    #expect(LinearLocator(numticks: 0).ticks(in: context(0, 2)).isEmpty)
  }

  @Test("probabilities stand at powers of ten on both sides of a half")
  func logit() {
    let ticks = LogitLocator().ticks(in: context(0.004, 0.996))
    #expect(ticks == [0.001, 0.01, 0.1, 0.5, 0.9, 0.99, 0.999])
  }

  @Test(
    "no locator gives more ticks than can be told apart",
    arguments: [
      MultipleLocator(1e-9), MultipleLocator(0), MultipleLocator(.nan), LinearLocator(numticks: 1_000_000),
      LogLocator(base: 1e300, subs: .auto), LogLocator(base: 1.0000001), LogLocator(base: 0),
      SymmetricalLogLocator(base: 1.5, linthresh: 1e-300), AutoDateLocator(), AutoMinorLocator(1_000_000_000),
      LogitLocator(minor: true), FixedLocator([]),
    ] as [any Locator])
  func hostile(_ locator: any Locator) {
    let ends: [Double] = [.nan, .infinity, -.infinity, 0, -1, 1, 1e-300, 1e300, .greatestFiniteMagnitude]
    for first in ends {
      for last in ends {
        var context = context(first, last)
        context.majorTicks = [0, 1]
        let ticks = locator.ticks(in: context)
        #expect(ticks.count <= 10_003)
        for formatter in [LogFormatter(base: 1e300), ConciseDateFormatter(), PercentFormatter()]
          as [any Formatter]
        {
          #expect(formatter.labels(for: ticks, in: context).labels.count == ticks.count)
        }
      }
    }
  }
}

@Suite("Formatters")
struct FormatterTests {
  private let context = TickContext(view: Interval(0, 1), length: 300, labelSize: 10, spacing: 3)

  @Test(
    "a template in C's style writes numbers as C does",
    arguments: [
      ("%1.1fM", 1.25, "1.2M"), ("%d", -3.7, "-3"), ("%05.1f", 2.25, "002.2"), ("%+g", 1e-5, "+1e-05"),
      ("%.3e", 123456, "1.235e+05"), ("%-6.2f|", 1, "1.00  |"), ("%g%%", 50, "50%"), ("%.0f", 0.5, "0"),
      ("%.0f", 1.5, "2"), ("%.1f", 0.05, "0.1"), ("%.2f", 1e22, "10000000000000000000000.00"),
      ("%#g", 1, "1.00000"),
      ("%G", 1e-10, "1E-10"), ("%f", .nan, "nan"), ("%d", -0.4, "0"), ("%#d", 3, "3"), ("%#.0e", 3, "3.e+00"),
    ])
  func printf(_ format: String, _ value: Double, _ expected: String) throws {
    #expect(try FormatTemplate(printf: format).text(value, position: 0) == expected)
  }

  @Test(
    "a template in Python's style writes numbers as Python does, with true minus signs",
    arguments: [
      ("{x:.2f} kg", -1.5, "\u{2212}1.50 kg"), ("{x}", 3, "3.0"), ("{x:,.0f}", 1_234_567, "1,234,567"),
      ("{x:.0%}", 0.256, "26%"), ("{{{x:g}}}", 2, "{2}"), ("{x:*^9.1f}", 2, "***2.0***"),
      ("{x:+.1e}", 0, "+0.0e+00"),
      ("{pos}: {x:.1f}", 1, "7: 1.0"), ("{x:08.2f}", -1, "\u{2212}0001.00"), ("{x}", 1e16, "1e+16"),
    ])
  func python(_ format: String, _ value: Double, _ expected: String) throws {
    #expect(try FormatTemplate(format).text(value, position: 7) == expected)
  }

  @Test(
    "a template that is none is refused", arguments: ["{y}", "{x", "}", "{x:q}", "{x:.2d}", "{x:.9999f}"])
  func refused(_ format: String) {
    #expect(throws: FormatTemplate.Mistake.self) { try FormatTemplate(format) }
    #expect(throws: FormatTemplate.Mistake.self) { try FormatTemplate(printf: "%q") }
    #expect(throws: FormatTemplate.Mistake.self) { try FormatTemplate(printf: "%") }
  }

  @Test("percentages have as many decimals as the view needs")
  func percent() {
    #expect(
      PercentFormatter(xmax: 1).labels(for: [-0.2, 0, 1], in: context).labels == [
        "\u{2212}20%", "0%", "100%",
      ])
    #expect(PercentFormatter().labels(for: [0.5], in: context).labels == ["0.50%"])
    #expect(
      PercentFormatter(xmax: 1, decimals: 2, symbol: "").labels(for: [0.5], in: context).labels == ["50.00"])
  }

  @Test("scientific notation factors out a power of ten, as a formula if asked for")
  func scientific() {
    let view = Interval(-450, 9450)
    let context = TickContext(view: view, length: 300, labelSize: 10, spacing: 3)
    var formatter = ScalarFormatter(powerlimits: .init(0, 0), useMathText: true)
    #expect(
      formatter.labels(for: [0, 2000, 4000], in: context)
        == TickLabels(
          ["$\\mathdefault{0}$", "$\\mathdefault{2}$", "$\\mathdefault{4}$"],
          offsetText: "$\\times\\mathdefault{10^{3}}\\mathdefault{}$"))
    formatter.scientific = false
    formatter.useMathText = false
    #expect(formatter.labels(for: [0, 2000], in: context) == TickLabels(["0", "2000"]))
  }

  @Test(
    "a date that is none is not read",
    arguments: ["2024-02-30", "2024-1-5", "2024", "x", "2024-01-01T25:00", ""])
  func noDates(_ text: String) { #expect(DateTime(text) == nil) }

  @Test("dates are counted from the beginning of 1970")
  func dates() {
    #expect(DateTime("1970-01-01")?.days == 0)
    #expect(DateTime("2024-01-15")?.days == 19737)
    #expect(DateTime("2024-02-29 12:00")?.days == 19782.5)
    #expect(DateTime(days: 19737.25)?.text("%d %b %Y, %H:%M:%S.%f %%") == "15 Jan 2024, 06:00:00.000000 %")
    #expect(DateTime(days: 1e9) == nil)
  }
}

@Suite("Limits of axes with ticks and scales")
struct ScaledLimitTests {
  private func axes(_ x: [Double] = [1, 2], _ y: [Double] = [0, 1]) -> Axes {
    var figure = Figure()
    figure.axes.plot(x, y)
    return figure.axes
  }

  @Test("given ticks widen limits that follow the data, until they are asked for again")
  func ticks() {
    var axes = axes()
    axes.yticks([-1, 0, 3])
    #expect(axes.yaxis.limits == Interval(-1, 3))
    axes.invertYAxis()
    #expect(axes.yaxis.limits == Interval(3, -1))
    axes.plot([1, 2], [0, 1])
    #expect(axes.yaxis.limits == Interval(1.05, -0.05))
  }

  @Test("a logarithmic axis begins at the smallest positive value")
  func log() {
    var axes = axes([1, 2, 3], [-1, 0.1, 10])
    axes.margins(0)
    axes.yscale(.log())
    #expect(axes.yaxis.limits.first > 0.0999 && axes.yaxis.limits.first < 0.1001)
    axes.ylim(-5, 100)
    #expect(axes.yaxis.limits.last == 100)
    #expect(axes.yaxis.limits.first > 0)
  }

  @Test("the limits of a symmetrical axis are matplotlib's")
  func symlog() {
    var axes = axes([1, 2], [-1000, 1000])
    axes.yscale(.symlog(linthresh: 1))
    #expect(axes.yaxis.limits == Interval(-2576.980374514879, 2576.980374514879))
  }
}
