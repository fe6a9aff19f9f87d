// Places of axes and of every text around them, against matplotlib's.

import Geometry
import Testing
import Typography

@testable import Charts

/// A figure, and the boxes in which matplotlib puts its axes and their texts.
struct LayoutCase: CustomTestStringConvertible {
  struct Content {
    let x, y: [Double]
    let title, xlabel, ylabel: String
    let hasZeroLines: Bool

    init(
      _ x: [Double], _ y: [Double], _ title: String, _ xlabel: String, _ ylabel: String, hasZeroLines: Bool
    ) {
      self.x = x
      self.y = y
      self.title = title
      self.xlabel = xlabel
      self.ylabel = ylabel
      self.hasZeroLines = hasZeroLines
    }
  }

  struct Expected {
    let box: [Double]
    let texts: [[Double]]

    init(_ box: [Double], _ texts: [[Double]]) {
      self.box = box
      self.texts = texts
    }
  }

  let name: String
  let figure: Figure
  let expected: [Expected]

  init(
    _ name: String, nrows: Int, ncols: Int, size: [Double], dpi: Double, isTight: Bool, _ contents: [Content],
    _ expected: [Expected]
  ) {
    self.name = name
    self.expected = expected
    var figure = Figure(
      figsize: FigureSize(width: size[0], height: size[1]), dpi: dpi,
      grid: SubplotGrid(nrows: nrows, ncols: ncols), layout: isTight ? .tight : nil)
    for (index, content) in contents.enumerated() {
      let (row, column) = (index / ncols, index % ncols)
      if content.hasZeroLines {
        figure[row, column].axhline(0)
        figure[row, column].axvline(0)
      }
      figure[row, column].plot(content.x, content.y)
      figure[row, column].title(content.title)
      figure[row, column].xlabel(content.xlabel)
      figure[row, column].ylabel(content.ylabel)
    }
    self.figure = figure
  }

  var testDescription: String { name }

  func layouts() throws -> [AxesLayout] {
    try figure.axesLayouts(LayoutContext(fonts: FontLibrary(), dpi: figure.dpi, style: figure.style))
  }
}

@Suite("Layout")
struct LayoutTests {
  @Test("axes lie where matplotlib puts them", arguments: LayoutCase.matplotlib)
  func boxes(_ example: LayoutCase) throws {
    for (layout, expected) in zip(try example.layouts(), example.expected) {
      #expect(isClose(layout.box.edges, expected.box), "\(layout.box.edges) ≠ \(expected.box)")
    }
  }

  @Test("every text around the axes lies where matplotlib puts it", arguments: LayoutCase.matplotlib)
  func texts(_ example: LayoutCase) throws {
    for (layout, expected) in zip(try example.layouts(), example.expected) {
      let texts =
        layout.x.ticks.map(\.label) + layout.y.ticks.map(\.label)
        + [layout.x.label, layout.y.label, layout.x.offsetText, layout.y.offsetText, layout.title]
      let boxes = texts.compactMap { $0?.bounds.edges }
      #expect(boxes.count == expected.texts.count)
      // A tick at 1e5 in a view of 0.3 stands where two numbers of 1e8 pixels cancel; they end at 1.5e-8.
      for (box, other) in zip(boxes, expected.texts) {
        #expect(isClose(box, other, within: 1e-7), "\(box) ≠ \(other)")
      }
    }
  }

  @Test("the default axes lie at 80 … 576 by 52.8 … 422.4 pixels")
  func defaults() throws {
    let figure = Figure()
    let context = LayoutContext(fonts: try FontLibrary(), dpi: 100, style: figure.style)
    let layout = try figure.axesLayouts(context)[0]
    #expect(isClose(layout.box.edges, [80, 52.8, 576, 422.4]))
    // A tick label: right edge 7 points left of the axes, half its ascent above and below the tick.
    let label = try #require(layout.y.ticks[2].label)
    #expect(abs(label.bounds.maxX - (80 - 7 * 100 / 72.0)) < 1e-9)
    #expect(abs(label.lines[0].origin.y - (layout.y.ticks[2].position.y - 10.552300347 / 2)) < 1e-6)
  }

  @Test(
    "a grid is cut into cells with gaps of a share of their size",
    arguments: [
      (0, 0, [0.125, 0.53, 0.4772727272727273, 0.88]), (0, 1, [0.5477272727272727, 0.53, 0.9, 0.88]),
      (1, 0, [0.125, 0.11, 0.4772727272727273, 0.46]),
    ])
  func cells(row: Int, column: Int, expected: [Double]) {
    let cell = SubplotParameters().box(
      of: SubplotSpec(row: row, column: column), in: SubplotGrid(nrows: 2, ncols: 2))
    #expect(isClose(cell.edges, expected))
  }
}
