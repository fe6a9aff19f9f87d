// Ticks, labels and limits of 390 axes against matplotlib's, every one; generate_tick_views.py made the table.

import Foundation
import Testing

@testable import Charts

@Suite("Ticks, labels and limits of axes")
struct TickViewTests {
  private static let table: [ShownAxis] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let text = try? String(contentsOf: folder.appendingPathComponent("tick_views.tsv"), encoding: .utf8)
    return (text ?? "").split(separator: "\n").compactMap { ShownAxis(line: $0) }
  }()

  @Test("the table has all of its lines")
  func count() { #expect(Self.table.count == 390) }

  @Test(
    "what an axis shows is what matplotlib shows",
    arguments: ["date limits", "date data", "date ticks", "logit", "constant", "scaled"])
  func table(kind: String) {
    let wrong = Self.table.filter { $0.kind == kind }.flatMap { axis in
      axis.differences.map { "\(axis.name): \($0)" }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(10).joined(separator: "\n"))")
  }
}
