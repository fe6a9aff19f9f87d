extension Figure {
  /// What the figure is called: the first title of its axes; empty if none has one.
  public var accessibleTitle: String {
    allAxes.lazy.map(\.title).first { !$0.isEmpty } ?? ""
  }

  /// What the figure shows, in a sentence for each axes, for people who do not see it.
  public var accessibleDescription: String {
    allAxes.map(\.accessibleDescription).joined(separator: " ")
  }
}

extension Axes {
  /// "Sigmoid: a line chart of sigmoid, derivative; x from −6 to 6, y from 0 to 1."
  fileprivate var accessibleDescription: String {
    let others =
      artists.compactMap(\.accessibleDescription) + groups.compactMap(\.accessibleDescription)
      + (patchesDescription.map { [$0] } ?? [])
    let kind = others.isEmpty ? "line chart" : "chart"
    let heading = title.isEmpty ? kind.prefix(1).uppercased() + kind.dropFirst() : "\(title): \(kind)"
    let hasLines = others.isEmpty || !lines.isEmpty
    let contents = (others + (hasLines ? [linesDescription] : [])).joined(separator: ", ")
    return "\(heading) of \(contents); \(xaxis.extent(named: "x")), \(yaxis.extent(named: "y"))."
  }

  /// Shapes that are not part of something larger.
  private var patchesDescription: String? {
    let shapes = patches.filter { !$0.isPart }
    guard !shapes.isEmpty else { return nil }
    let count = shapes.count == 1 ? "1 shape" : "\(shapes.count) shapes"
    let labels = shapes.compactMap { LegendHandle.patch($0).isListed ? $0.label : nil }
    return labels.isEmpty ? count : "\(count) (\(labels.joined(separator: ", ")))"
  }

  private var linesDescription: String {
    let count = lines.count == 1 ? "1 line" : "\(lines.count) lines"
    let labels = lines.filter(\.isListed).compactMap(\.label)
    return labels.isEmpty ? count : "\(count) (\(labels.joined(separator: ", ")))"
  }
}

extension QuadMesh {
  /// "12 × 9 cells with values from 0.5 to 2"
  var accessibleDescription: String? {
    let size = "\(values.columns) × \(values.rows) cells"
    guard let range = Interval(of: values.elements) else { return "\(size) without values" }
    return "\(size) with values from \(short(range.lower)) to \(short(range.upper))"
  }
}

extension AxesImage {
  /// "an image of 12 × 9 cells with values from 0.5 to 2"
  var accessibleDescription: String? {
    let size = "an image of \(data.columns) × \(data.rows) cells"
    guard let mapping else { return size }
    guard let range = Interval(of: mapping.values) else { return "\(size) without values" }
    return "\(size) with values from \(short(range.lower)) to \(short(range.upper))"
  }
}

extension ContourSet {
  /// "contour lines at 4 levels from 0 to 1.5"
  var accessibleDescription: String? {
    let kind = lines == nil ? "filled contours" : "contour lines"
    guard let first = levels.first, let last = levels.last else { return "\(kind) without levels" }
    if levels.count == 1 { return "\(kind) at \(short(first))" }
    return "\(kind) at \(levels.count) levels from \(short(first)) to \(short(last))"
  }
}

extension PathCollection {
  /// "40 points (samples)"
  var accessibleDescription: String? {
    let shapes = count == 1 ? "1 \(kind.rawValue)" : "\(count) \(kind.rawValue)s"
    guard let label, !label.isEmpty, !label.hasPrefix("_") else { return shapes }
    return "\(shapes) (\(label))"
  }
}

extension Axis {
  fileprivate func extent(named letter: String) -> String {
    let name = label.isEmpty || label == letter ? letter : "\(letter) (\(label))"
    return "\(name) from \(short(limits.first)) to \(short(limits.last))"
  }
}

/// Three decimals are enough to hear; large and tiny numbers are said as they are.
private func short(_ value: Double) -> String {
  guard value != 0, abs(value) >= 0.001, abs(value) < 1e6 else { return "\(value)" }
  var text = FixedDecimal(value, decimals: 3).text[...]
  while text.last == "0" { text.removeLast() }
  if text.last == "." { text.removeLast() }
  return String(text)
}
