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
    let heading = title.isEmpty ? "Line chart" : "\(title): line chart"
    let count = lines.count == 1 ? "1 line" : "\(lines.count) lines"
    let labels = lines.filter(\.isListed).compactMap(\.label)
    let names = labels.isEmpty ? "" : " (\(labels.joined(separator: ", ")))"
    return "\(heading) of \(count)\(names); \(xaxis.extent(named: "x")), \(yaxis.extent(named: "y"))."
  }
}

extension Axis {
  fileprivate func extent(named letter: String) -> String {
    let name = label.isEmpty || label == letter ? letter : "\(letter) (\(label))"
    return "\(name) from \(short(limits.first)) to \(short(limits.last))"
  }

  /// Three decimals are enough to hear; large and tiny numbers are said as they are.
  private func short(_ value: Double) -> String {
    guard value != 0, abs(value) >= 0.001, abs(value) < 1e6 else { return "\(value)" }
    var text = FixedDecimal(value, decimals: 3).text[...]
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return String(text)
  }
}
