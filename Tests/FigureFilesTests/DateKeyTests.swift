import Charts
import FigureFiles
import Testing

/// Dates for single numbers, in lists, in data and in variables.
@Suite("Dates in figure files")
struct DateKeyTests {
  private func figure(_ body: String) -> Figure? {
    let loading = FigureFile.parse(Array("figures:\n  f: {\(body)}".utf8), path: "f.yaml")
    return loading.file?.figures.first?.evaluated(file: "f.yaml").figure
  }

  @Test(
    "a single date stands at its place, and makes the axis one of dates",
    arguments: [
      "axvline: {x: 2024-02-01}", "axvspan: {xmin: 2024-02-01, xmax: 2024-02-01}",
      "vlines: {x: 2024-02-01, ymin: 0, ymax: 1}", "hlines: {y: 1, xmin: 2024-02-01, xmax: 2024-02-01}",
      "text: {x: 2024-02-01, y: 0, s: a}", "annotate: {text: a, xy: [2024-02-01, 0]}",
      "plot: {x: 2024-02-01, y: 1}", "scatter: {x: 2024-02-01, y: 1}", "bar: {x: 2024-02-01, height: 1}",
      "arrow: {x: 2024-02-01, y: 0, dx: 0, dy: 1}", "rectangle: {xy: [2024-02-01, 0], width: 1, height: 1}",
      "broken_barh: {xranges: [[2024-02-01, 1]], yrange: [0, 1]}", "axvline: {x: day}",
      "axvline: {x: 'days[1]'}",
      "plot: {x: days, y: [0, 1]}", "scatter: {x: 'days[days >= day]', y: 1}",
    ])
  func single(_ artist: String) {
    let figure = figure("let: {day: 2024-02-01, days: [2024-01-01, 2024-02-01]}, draw: [\(artist)]")
    #expect(figure?[0].xaxis.holdsDates == true)
    #expect(figure?[0].yaxis.holdsDates == false)
  }

  @Test("reckoned with, dates are numbers of days")
  func reckoning() {
    let figure = figure("let: {day: 2024-02-01, past: day - 19754}, draw: [{axvline: {x: past}}]")
    #expect(figure?[0].xaxis.holdsDates == false)
  }

  @Test("a single number of a variable has no dimensions, as in NumPy")
  func scalar() {
    #expect(
      FigureText.messages(about: "figures: {f: {let: {a: 5, b: 'a[0]'}}}") == [
        "an index needs an array, not a single value"
      ])
  }

  @Test(
    "what is no date is told at its place",
    arguments: [
      ("axvline: {x: 2024-02-30}", "the date 2024-02-30 does not exist"),
      ("axvline: {x: 2024-2-1}", "the date 2024-2-1 needs two digits for month and day"),
      ("plot: {x: [2024-01-01, 2024-02-30], y: [0, 1]}", "the date 2024-02-30 does not exist"),
      ("plot: {x: [2024-01-01, tea], y: [0, 1]}", "\"x\" is a list of dates, but it has \"tea\""),
      ("plot: {x: [2024-01-01, 7], y: [0, 1]}", "\"x\" is a list of dates, but it has 7"),
      (
        "plot: {y: 1, linewidth: 2024-01-01}",
        "\"linewidth\" must be a number of points from 0 to 10000, not the date \"2024-01-01\""
      ),
      ("pie: {x: kinds}", "\"pie\": numbers are wanted here, not words"),
    ])
  func mistakes(_ artist: String, _ message: String) {
    let messages = FigureText.messages(about: "figures: {f: {let: {kinds: [a, b]}, draw: [{\(artist)}]}}")
    #expect(messages.first == message)
  }
}
