// The report for people: one page of HTML that needs nothing beside itself.

internal import Hashing

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension ComparisonReport {
  /// The report as a page of HTML in UTF-8, complete in itself: style, script and all pictures are inside, so
  /// that it can be opened from disk, attached to a mail or kept.
  ///
  /// Difference pictures are drawn from the files anew, so that a report read from its JSON gives the page as
  /// well as one just made. Of pictures that are equal the expected one is shown alone. Without scripts the
  /// page shows everything side by side; with them it compares by blinking, by a slider and pixel by pixel.
  /// Equal reports and pictures give equal bytes.
  /// - Parameter pictures: gives the bytes of a picture from the name of its file, as the comparisons have it; `nil`
  ///   where it cannot be read, which the page then says in the picture's place. Each file is asked for once.
  public func html(pictures: (_ path: String) -> [UInt8]?) -> [UInt8] {
    let entries = comparisons.enumerated().map { index, comparison in
      ReportEntry(comparison, number: index + 1, read: pictures)
    }
    return ReportPage(report: self, entries: entries).html.bytes
  }
}

/// A page about the comparisons of a report.
struct ReportPage {
  let report: ComparisonReport
  let entries: [ReportEntry]

  /// The whole page.
  var html: HTML {
    """
    <!DOCTYPE html>
    <html lang="en" data-view="side">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(headline)</title>
    <link rel="icon" href="\(icon)">
    <style>
    \(HTML(trusted: Self.style))
    </style>
    </head>
    <body>
    <a class="skip" href="#pictures">Skip to the pictures</a>
    <div class="page">
    \(navigation)
    <div class="content">
    \(Self.toolbar)
    <main id="pictures">
    \(groups)
    </main>
    </div>
    </div>
    \(Self.help)
    <div class="readout" id="readout" hidden></div>
    <script>\(HTML(trusted: Self.script))</script>
    </body>
    </html>

    """
  }

  /// "2 of 14 pictures did not pass"
  private var headline: String {
    let count = report.comparisons.count
    let noun = count == 1 ? "picture" : "pictures"
    guard count > 0 else { return "No pictures were compared" }
    guard !report.isPass else { return count == 1 ? "The picture passed" : "All \(count) \(noun) passed" }
    return "\(report.comparisons.count { !$0.verdict.isPass }) of \(count) \(noun) did not pass"
  }

  /// A dot for the browser's tab, green or red.
  private var icon: String {
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E"
      + "%3Ccircle cx='8' cy='8' r='6' fill='%23\(report.isPass ? "1f883d" : "d1242f")'/%3E%3C/svg%3E"
  }

  /// What the browser may do: run this page's script and no other, show what is inlined, fetch nothing.
  private static var policy: String {
    let digest = Data(SHA256.hash(Array(script.utf8)).bytes).base64EncodedString()
    return "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-\(digest)'; "
      + "base-uri 'none'; form-action 'none'"
  }
}

extension ReportPage {
  /// The entries of a group, by verdict and then by name.
  private func entries(of group: ReportGroup) -> [ReportEntry] {
    group.verdicts.flatMap { verdict in entries.filter { $0.comparison.verdict == verdict } }
  }

  /// The groups that have entries.
  private var filledGroups: [(group: ReportGroup, entries: [ReportEntry])] {
    ReportGroup.allCases.map { ($0, entries(of: $0)) }.filter { !$0.entries.isEmpty }
  }

  /// Passed pictures are folded away where there is something graver to see.
  private func isOpen(_ group: ReportGroup) -> Bool { group != .passed || report.isPass }

  private var groups: HTML {
    guard !entries.isEmpty else { return "<p class=\"nothing\">There were no pictures to compare.</p>" }
    return filledGroups.html { group, entries in
      """
      <section class="group \(group.rawValue)" id="\(group.rawValue)" aria-labelledby="\(group.rawValue)-title">
      <details\(isOpen(group) ? " open" : "")>
      <summary><h2 id="\(group.rawValue)-title">\(group.title)</h2>
      <span class="count" data-total="\(entries.count)">\(entries.count)</span>
      <span class="explanation">\(group.explanation)</span></summary>
      <div class="entries">
      \(entries.html(\.html))</div>
      </details>
      </section>

      """
    }
  }

  private var navigation: HTML {
    """
    <nav class="side" aria-label="Pictures">
    <header class="\(report.isPass ? "passed" : "failed")">
    <h1>\(headline)</h1>
    <dl class="sources"><div><dt>Expected</dt><dd><bdi>\(report.expected)</bdi></dd></div>
    <div><dt>Actual</dt><dd><bdi>\(report.actual)</bdi></dd></div></dl>
    <p class="counts">\(filledGroups.html(Self.count))</p>
    <div class="search scripted"><input type="search" id="search" placeholder="Filter by name"
    aria-label="Filter pictures by name" aria-keyshortcuts="/" autocomplete="off" spellcheck="false">
    <output id="matches" for="search" aria-live="polite"></output></div>
    </header>
    <div class="index">
    \(filledGroups.html(index))</div>
    </nav>
    """
  }

  private static func count(_ group: ReportGroup, _ entries: [ReportEntry]) -> HTML {
    """
    <a class="\(group.rawValue)" href="#\(group.rawValue)"><b>\(entries.count)</b> \(group.rawValue)</a>

    """
  }

  private func index(_ group: ReportGroup, _ entries: [ReportEntry]) -> HTML {
    """
    <details class="\(group.rawValue)"\(isOpen(group) ? " open" : "")>
    <summary>\(group.title) <span class="count">\(entries.count)</span></summary>
    <ol>
    \(entries.html { "<li><a href=\"#\($0.id)\"><bdi>\($0.comparison.name)</bdi></a></li>\n" })</ol>
    </details>

    """
  }
}
