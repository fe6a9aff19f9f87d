import Charts
import EgakuTesting
import Foundation
import Testing

/// The expectations, with goldens in a folder of the test's own. Failures are expected ones.
@Suite(
  "Expecting figures", .disabled(if: ProcessInfo.processInfo.environment["CI"] == "true", "recording is off"))
final class ExpectationTests {
  let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("egaku-\(UUID().uuidString)").path
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func figure(title: String) -> Figure {
    var figure = Figure(figsize: FigureSize(width: 3, height: 2))
    figure.axes.plot([0, 1, 2], [0, 1, 0], label: "tent")
    figure.axes.title(title)
    return figure
  }

  private var names: [String] {
    get throws { try FileManager.default.subpathsOfDirectory(atPath: folder).sorted() }
  }

  /// The messages with which the expectations of `body` fail.
  private func failures(_ body: () -> Void) -> [String] {
    let messages = Messages()
    withKnownIssue {
      body()
    } matching: { issue in
      messages.all.append(issue.comments.map(\.rawValue).joined())
      return true
    }
    return messages.all
  }

  private final class Messages: @unchecked Sendable {
    var all: [String] = []
  }

  @Test("a missing golden fails, is recorded only when asked for, and then passes")
  func recording() throws {
    let figure = figure(title: "A")
    let refused = failures { expectFigure(figure, matches: "a", record: .never, folder: folder) }
    #expect(refused.count == 2)
    #expect(refused[0].contains("a.svg: there is no expected picture"))
    #expect(refused[0].contains("EGAKU_RECORD=missing"))
    #expect(try names == ["a.png.new", "a.svg.new"])
    let recorded = failures { expectFigure(figure, matches: "a", record: .missing, folder: folder) }
    #expect(recorded.count == 2 && recorded.allSatisfy { $0.hasPrefix("recorded ") }, "\(recorded)")
    #expect(try names == ["a.png", "a.svg", "goldens.lock"])
    #expect(expectFigure(figure, matches: "a", folder: folder).map(\.verdict) == [.equal, .equal])
  }

  @Test("a failure says what changed, keeps the new picture and leaves the golden alone")
  func failing() throws {
    _ = failures { expectFigure(figure(title: "A"), matches: "a", record: .missing, folder: folder) }
    let golden = try Data(contentsOf: URL(fileURLWithPath: folder + "/a.png"))
    for mode in [RecordMode.never, .missing] {
      let messages = failures { expectFigure(figure(title: "B"), matches: "a", record: mode, folder: folder) }
      #expect(messages.count == 2)
      #expect(messages[0].contains("title text changed from \"A\" to \"B\""))
      #expect(messages[1].contains("(limit 0)") && messages[1].contains("title text changed"))
      #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/a.png")) == golden)
      #expect(try names == ["a.png", "a.png.new", "a.svg", "a.svg.new", "goldens.lock"])
    }
    let ignoring = expectFigure(
      figure(title: "B"), matches: "a", ignoring: [.element("title")], folder: folder)
    #expect(ignoring.map(\.verdict.isPass) == [true, true])
    #expect(
      expectFigure(
        figure(title: "B"), matches: "a", formats: [.png], limits: ComparisonLimits(pixels: 500),
        folder: folder
      )
      .map(\.verdict) == [.withinLimits])
    _ = failures { expectFigure(figure(title: "B"), matches: "a", record: .failed, folder: folder) }
    #expect(try names == ["a.png", "a.svg", "goldens.lock"])
    expectFigure(figure(title: "B"), matches: "a", folder: folder)
  }

  @Test("pictures and SVGs from elsewhere are held beside goldens too")
  func others() throws {
    var image = Bitmap(width: 20, height: 10)
    image.fill(PixelRect(minX: 5, minY: 5, maxX: 8, maxY: 9))
    _ = failures { expectImage(image, matches: "deep/image", record: .missing, folder: folder) }
    _ = failures { expectSVG("<svg/>", matches: "deep/drawing", record: .missing, folder: folder) }
    #expect(try names == ["deep", "deep/drawing.svg", "deep/image.png", "goldens.lock"])
    expectImage(image, matches: "deep/image", folder: folder)
    expectSVG("<svg/>", matches: "deep/drawing", folder: folder)
    let messages = failures { expectSVG("<svg />", matches: "deep/drawing", folder: folder) }
    #expect(messages.count == 1)
    image.fill(PixelRect(minX: 0, minY: 0, maxX: 20, maxY: 10))
    let flat = failures { expectImage(image, matches: "deep/image", folder: folder) }
    #expect(flat.first?.contains("the new picture has one colour only") == true)
  }

  @Test("many expectations at once lose no golden")
  func parallel() async throws {
    let folder = folder
    await withTaskGroup(of: Void.self) { group in
      for index in 0..<12 {
        group.addTask {
          var image = Bitmap(width: 8, height: 8)
          image.fill(PixelRect(minX: index / 4, minY: index % 4, maxX: 4 + index / 4, maxY: 5))
          withKnownIssue { _ = expectImage(image, matches: "\(index)", record: .all, folder: folder) }
        }
      }
    }
    #expect(try names.count == 13)
  }
}

extension Bitmap {
  /// Paints a rectangle black.
  fileprivate mutating func fill(_ rect: PixelRect) {
    var pixels = pixels
    for y in rect.minY..<rect.maxY {
      for x in rect.minX..<rect.maxX {
        pixels.replaceSubrange((y * width + x) * 4..<(y * width + x + 1) * 4, with: [0, 0, 0, 255])
      }
    }
    self = Bitmap(width: width, height: height, pixels: pixels)
  }
}
