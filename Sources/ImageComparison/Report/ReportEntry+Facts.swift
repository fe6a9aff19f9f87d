// What stands below the pictures of an entry: limits, numbers, changes, notes.

internal import Raster

extension ReportEntry {
  /// Everything known beside the verdict; empty where there is nothing.
  var facts: HTML {
    let blocks = [
      limits, numbers, list("Changes", comparison.changes), list("Notes", comparison.notes), ignored,
    ]
    let filled = blocks.filter { !$0.bytes.isEmpty }
    return filled.isEmpty ? "" : "<div class=\"facts\">\n\(filled.html(\.self))</div>\n"
  }

  private var limits: HTML {
    guard !comparison.limits.isEmpty else { return "" }
    return """
      <table class="limits"><caption>Limits</caption>
      <thead><tr><th scope="col">Of</th><th scope="col">Found</th><th scope="col">Allowed</th>\
      <th scope="col">Kept</th></tr></thead>
      <tbody>
      \(comparison.limits.html(Self.row))</tbody></table>

      """
  }

  private static func row(_ check: LimitCheck) -> HTML {
    """
    <tr class="\(check.holds ? "kept" : "broken")"><th scope="row">\(check.title)</th><td>\(check.valueText)</td>\
    <td>\(check.limitText)</td><td>\(check.holds ? "yes" : "no")</td></tr>

    """
  }

  private var numbers: HTML {
    guard let difference = comparison.difference else { return "" }
    let rows = difference.rows.html { "<div><dt>\($0.name)</dt><dd>\($0.value)</dd></div>\n" }
    return "<div class=\"numbers\"><h4>Difference</h4><dl>\n\(rows)</dl></div>\n"
  }

  private func list(_ title: String, _ lines: [String]) -> HTML {
    guard !lines.isEmpty else { return "" }
    return """
      <div class="lines"><h4>\(title)</h4><ul>
      \(lines.html { "<li>\($0)</li>\n" })</ul></div>

      """
  }

  private var ignored: HTML { list("Ignored regions", comparison.ignored.map(\.pageText)) }
}

extension LimitCheck {
  /// What is limited, as a page says it.
  fileprivate var title: String {
    switch name {
    case "pixels": "Differing pixels"
    case "window": "In 32 × 32 pixels"
    case "distance": "Distance"
    default: name
    }
  }
}

extension PixelDifference {
  /// The numbers worth reading, each with its name.
  fileprivate var rows: [(name: String, value: String)] {
    var rows = [("Changed pixels", "\(changedCount)")]
    if antialiasedCount > 0 { rows.append(("By antialiasing", "\(antialiasedCount)")) }
    if let bounds { rows.append(("Area", bounds.pageText)) }
    if let densestWindow { rows.append(("Densest square", densestWindow.pageText)) }
    rows.append(
      (
        "Channel steps",
        zip(["R", "G", "B", "A"], channelMaxima).map { "\($0) \($1)" }.joined(separator: ", ")
      ))
    rows.append(("RMS", "\(rms.rounded(decimals: 4))"))
    return rows
  }
}

extension PixelRect {
  /// "x 10–19, y 4–5": the first and the last column and row.
  fileprivate var pageText: String { "x \(minX)–\(maxX &- 1), y \(minY)–\(maxY &- 1)" }
}
