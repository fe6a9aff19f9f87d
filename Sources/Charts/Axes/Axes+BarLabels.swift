/// Where the labels of bars stand.
public enum BarLabelType: String, CaseIterable, Hashable, Sendable {
  /// Beyond the end of the bar, or of its error bar.
  case edge
  /// In the middle of what is seen of the bar.
  case center
}

extension Axes {
  /// Writes at each bar how long it is.
  ///
  /// - Parameters:
  ///   - bars: what `bar` or `barh` gave.
  ///   - labels: what is written instead; bars beyond the last keep their length.
  ///   - fmt: how the length is written, as with `%.1f` or `{:.1f}`.
  ///   - labelType: beyond the end of the bar, or in its middle.
  ///   - padding: how far the labels are moved away from the end, in points.
  ///   - look: what the labels look like.
  /// - Throws: `DataError` if there are more labels than bars, or not as many paddings.
  public mutating func barLabel(
    _ bars: BarContainer, labels: [String] = [], fmt: FormatTemplate = .general,
    labelType: BarLabelType = .edge, padding: PerItem<Double> = 0, _ look: TextProperties = TextProperties()
  ) throws(DataError) {
    settle()
    let count = bars.patches.count
    guard labels.count <= count else {
      throw DataError("labels", "labels has \(labels.count) texts for \(count) bars")
    }
    let paddings = try padding.values(for: count, "bars", "padding")
    for (index, patch) in bars.patches.enumerated() {
      guard let box = patch.shape.rectangle, !bars.datavalues[index].isNaN else { continue }
      let value = bars.datavalues[index]
      var text = Text(0, 0, labels.indices.contains(index) ? labels[index] : fmt.text(value, position: index))
      text.properties = look
      text.barPlace = BarLabelPlace(
        bar: box, value: value, end: (bars.reaches?[index]).map { value >= 0 ? $0.upper : $0.lower },
        orientation: bars.orientation, type: labelType,
        padding: paddings[index])
      addArtist(text)
    }
  }
}
