// Ticks and labels of 2,400 random views against matplotlib's, every one; generate_ticks.py made the table.

import Foundation
import Testing

@testable import Charts

/// A view of an axis, and what matplotlib shows on it.
struct TickView {
  let kind: String
  let parameter: Double
  let isX: Bool
  let view: Interval
  let majors, minors: [Double]
  let labels, minorLabels: [String]
  let offsetText: String
  /// What the concise formatter writes at dates.
  let concise: (labels: [String], offsetText: String)?

  init(line: Substring) throws {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    kind = fields[0]
    parameter = Double(fields[1]) ?? 0
    isX = fields[2] == "x"
    let ends = try Self.numbers(fields[3])
    view = Interval(ends[0], ends[1])
    majors = try Self.numbers(fields[4])
    minors = try Self.numbers(fields[5])
    labels = Self.texts(fields[6], count: majors.count)
    minorLabels = Self.texts(fields[7], count: minors.count)
    offsetText = fields[8]
    concise = fields.count > 9 ? (Self.texts(fields[9], count: majors.count), fields[10]) : nil
  }

  private static func numbers(_ text: String) throws -> [Double] {
    try text.split(separator: "|").map { try #require(Double($0)) }
  }

  private static func texts(_ text: String, count: Int) -> [String] {
    count == 0 ? [] : text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
  }

  /// The axis that matplotlib was asked about.
  var axis: Axis {
    var axis = Axis(isX: true, Style())
    switch kind {
    case "log": axis.scale = .log(base: parameter)
    case "symlog": axis.scale = .symlog(linthresh: parameter)
    case "date": axis.holdsDates = true
    default: axis.minor.locator = AutoMinorLocator()
    }
    axis.firstLimit = view.first
    axis.lastLimit = view.last
    return axis
  }

  /// Of matplotlib's default axes, in points.
  var length: Double { isX ? 496 * 72 / 100 : 369.6 * 72 / 100 }

  static let all: [TickView] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("ticks.tsv")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").compactMap { try? TickView(line: $0) }
  }()
}

@Suite("Ticks of random views")
struct TickTableTests {
  @Test("the table has all of its views")
  func count() { #expect(TickView.all.count == 2400) }

  @Test("ticks and labels are matplotlib's", arguments: ["linear", "log", "symlog", "date"])
  func table(kind: String) {
    var wrong: [String] = []
    for view in TickView.all where view.kind == kind {
      let axis = view.axis
      let ticks = axis.allTicks(length: view.length, labelSize: 10, spacing: view.isX ? 3 : 2)
      let name = "\(view.parameter) \(view.view)"
      if axis.limits != view.view { wrong.append("\(name): limits \(axis.limits)") }
      wrong += differences(ticks.majors, view.majors, in: view).map { "\(name): major \($0)" }
      wrong += differences(ticks.minors, view.minors, in: view).map { "\(name): minor \($0)" }
      if ticks.majorLabels.labels != view.labels {
        wrong.append("\(name): \(ticks.majorLabels.labels), not \(view.labels)")
      }
      if ticks.minorLabels.labels != view.minorLabels {
        wrong.append("\(name): minor \(ticks.minorLabels.labels), not \(view.minorLabels)")
      }
      if ticks.majorLabels.offsetText != view.offsetText {
        wrong.append("\(name): offset \(ticks.majorLabels.offsetText), not \(view.offsetText)")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(10).joined(separator: "\n"))")
  }

  @Test("dates are written as concisely as matplotlib writes them")
  func concise() {
    var wrong: [String] = []
    for view in TickView.all {
      guard let expected = view.concise else { continue }
      let context = TickContext(view: view.view, length: view.length, labelSize: 10, spacing: 3)
      let labels = ConciseDateFormatter().labels(for: view.majors, in: context)
      if labels != TickLabels(expected.labels, offsetText: expected.offsetText) {
        wrong.append("\(view.view): \(labels), not \(expected)")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(10).joined(separator: "\n"))")
  }

  /// Powers may lie a unit of the last place apart: NumPy's result hangs on the processor's vector unit,
  /// which gives 9.999999999999999e-06 for 10⁻⁵ where the C library gives the nearest number.
  private func differences(_ ticks: [Double], _ expected: [Double], in view: TickView) -> [String] {
    guard ticks.count == expected.count else { return ["\(ticks), not \(expected)"] }
    let isExact = view.kind != "log"
    return zip(ticks, expected).compactMap { tick, expected in
      let isEqual = tick == expected || (!isExact && (tick == expected.nextUp || tick == expected.nextDown))
      return isEqual ? nil : "\(tick), not \(expected)"
    }
  }
}
