// The markup of an entry: name and verdict, the pictures, and what is known of them.

internal import Raster

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension ReportEntry {
  /// The entry as an article.
  var html: HTML {
    """
    <article class="entry \(isPair ? "pair" : "single") \(comparison.verdict.rawValue)" id="\(id)" tabindex="-1"
    data-name="\(comparison.name)"\(areaAttribute) aria-labelledby="\(id)-name"
    style="--width:\(extent.width);--height:\(extent.height)">
    <header><h3 id="\(id)-name"><a href="#\(id)"><bdi>\(comparison.name)</bdi></a></h3>
    <span class="badge \(comparison.verdict.isPass ? "good" : "bad")">\(comparison.verdict.label)</span>
    <span class="size">\(sizeText)</span></header>
    \(summary)\(stage)\(facts)</article>

    """
  }

  private var areaAttribute: HTML {
    guard let area = changedArea else { return "" }
    return " data-area=\"\(area.minX) \(area.minY) \(area.maxX) \(area.maxY)\""
  }

  private var sizeText: String {
    let sizes = [comparison.expectedSize, comparison.actualSize].compactMap(\.self)
    guard let first = sizes.first, let last = sizes.last else { return "" }
    return first == last ? "\(first)" : "\(first) → \(last)"
  }

  /// The verdict in words, where neither badge nor limits have said it yet.
  private var summary: HTML {
    switch comparison.verdict {
    case .layout, .flat, .unreadable: "<p class=\"summary\">\(comparison.summary)</p>\n"
    default: ""
    }
  }

  private var stage: HTML {
    guard !pictures.isEmpty else { return "" }
    return "<div class=\"stage\">\n\(pictures.html { $0.html(of: comparison.name, in: extent) })</div>\n"
  }
}

extension ReportPicture {
  /// The picture as a figure.
  ///
  /// - Parameter extent: the sides of the largest picture beside it; all of them share one scale.
  fileprivate func html(of name: String, in extent: (width: Int, height: Int)) -> HTML {
    """
    <figure class="\(role.rawValue)"><figcaption>\(caption)</figcaption>
    \(pane(name, extent))</figure>

    """
  }

  private var caption: HTML {
    let title: HTML =
      "<span class=\"role\">\(role.rawValue.prefix(1).uppercased() + role.rawValue.dropFirst())</span>"
    guard let file else { return title }
    return "\(title) <span class=\"file\" title=\"\(file)\"><bdi>\(file)</bdi></span>"
  }

  private func pane(_ name: String, _ extent: (width: Int, height: Int)) -> HTML {
    guard let content, let size else {
      return "<p class=\"absent\">\(reason ?? "there is no picture")</p>"
    }
    return """
      <div class="pane"><img alt="\(alternative(name))" width="\(size.width)" height="\(size.height)" \
      style="--own:\(size.width);--share:\(Self.percent(size.width, of: extent.width))" \
      loading="lazy" decoding="async" src="data:\(mediaType);base64,\(Self.base64(content))"></div>
      """
  }

  private func alternative(_ name: String) -> String {
    role == .difference ? "Where the pictures of \(name) differ" : "The \(role.rawValue) picture of \(name)"
  }

  /// The share as CSS writes it, to a thousandth of a percent.
  private static func percent(_ part: Int, of whole: Int) -> HTML {
    guard part < whole else { return "100%" }
    let thousandths = part * 100_000 / whole
    return HTML(trusted: "\(Double(thousandths) / 1000)%")
  }

  private static func base64(_ bytes: [UInt8]) -> HTML { HTML(trusted: Data(bytes).base64EncodedString()) }
}
