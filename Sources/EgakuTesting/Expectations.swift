// Expectations about pictures, for Swift Testing and for XCTest.

public import ChartComparison
public import Charts
public import ImageComparison
public import Raster

/// Expects a figure to look as its golden.
///
/// The golden is a file for each format, `NAME.svg` and `NAME.png`, in the folder `Goldens` beside the test's file, with
/// a record of what drew it in `goldens.lock`. A failure says what changed, first in the words of charts, and leaves the
/// new picture beside the golden as `NAME.png.new`; no failure overwrites a golden. Tests may run in parallel.
/// - Parameters:
///   - figure: what is drawn.
///   - name: the golden's name without an ending; it may hold folders: "losses/hinge".
///   - formats: which pictures are compared; SVG and PNG by default.
///   - limits: how much the pixels may differ; by default not at all.
///   - ignored: parts that are left out: `.element("title")`, `.data(x: 0...1)`, `.pixels(…)`.
///   - record: whether goldens are written; `nil` follows the environment variable `EGAKU_RECORD`.
///   - folder: the folder of the goldens, relative to the test's file.
/// - Returns: the comparisons, for whoever wants to know more.
@discardableResult
public func expectFigure(
  _ figure: Figure, matches name: String, formats: [PictureFormat] = [.svg, .png],
  limits: ComparisonLimits = .none,
  ignoring ignored: [IgnoredRegion] = [], record: RecordMode? = nil, folder: String = "Goldens",
  fileID: String = #fileID, filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
) -> [PictureComparison] {
  let place = TestPlace(fileID: fileID, filePath: filePath, line: line, column: column)
  return GoldenExpectation(place, folder: folder, record: record, limits: limits).check { fonts in
    try GoldenExpectation.pictures(of: figure, name: name, formats: formats, ignoring: ignored, fonts: fonts)
  }
}

/// Expects a picture, whatever drew it, to equal its golden `NAME.png`; otherwise as `expectFigure`.
///
/// - Parameter ignored: parts that are left out, in pixels from the upper left corner.
@discardableResult
public func expectImage(
  _ image: Bitmap, matches name: String, limits: ComparisonLimits = .none, ignoring ignored: [PixelRect] = [],
  record: RecordMode? = nil, folder: String = "Goldens", fileID: String = #fileID,
  filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
) -> [PictureComparison] {
  let place = TestPlace(fileID: fileID, filePath: filePath, line: line, column: column)
  return GoldenExpectation(place, folder: folder, record: record, limits: limits).check { _ in
    [(.init(name: name + ".png", bitmap: image), ignored.map { .pixels($0) })]
  }
}

/// Expects an SVG to equal its golden `NAME.svg`, byte for byte; otherwise as `expectFigure`.
///
/// - Parameter ignored: names of elements that are left out, in SVGs of this package.
@discardableResult
public func expectSVG(
  _ svg: String, matches name: String, ignoring ignored: [String] = [], record: RecordMode? = nil,
  folder: String = "Goldens", fileID: String = #fileID, filePath: StaticString = #filePath, line: Int = #line,
  column: Int = #column
) -> [PictureComparison] {
  let place = TestPlace(fileID: fileID, filePath: filePath, line: line, column: column)
  return GoldenExpectation(place, folder: folder, record: record, limits: .none).check { _ in
    [(.init(name: name + ".svg", svg: Array(svg.utf8)), ignored.map { .element($0) })]
  }
}
