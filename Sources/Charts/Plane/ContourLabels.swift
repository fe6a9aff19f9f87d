public import Colors
internal import Geometry

/// What is written on contour lines, and how.
public struct ContourLabels: Sendable {
  /// How the value of a level is written.
  public enum Format: Sendable {
    /// Plainly, with as many decimals as the labelled levels need.
    case automatic
    /// By a template, each level for itself.
    case template(FormatTemplate)
    /// As ticks at the labelled levels would be.
    case formatter(any Formatter)
    /// A text for each value; levels without one are written with three decimals.
    case texts([Double: String])
  }

  /// The levels that have labels; `nil` for all.
  public var levels: [Double]?
  /// The font size; `nil` takes the style's.
  public var fontsize: FontSize?
  /// Whether lines are broken where labels stand.
  public var inline = true
  /// What of a line is broken away on either side of a label, in pixels.
  public var inlineSpacing = 5.0
  /// How values are written.
  public var fmt = Format.automatic
  /// The colours of the labels in turn, level by level; `nil` takes those of the lines.
  public var colors: [ColorSpecification]?
  /// Whether labels turn with the lines if the axes are stretched later, as by an aspect.
  public var useClabeltext = false
  /// Labels stand where lines are nearest to these points of the data; `nil` finds places for all lines.
  public var manual: [(x: Double, y: Double)]?
  /// Whether no label stands on its head.
  public var rightsideUp = true
  /// Labels are drawn by rising zorder; `nil` is 2 above the lines.
  public var zorder: Double?

  /// Labels on all lines that are long enough, in the colours of these.
  public init() {}
}

/// Labels of contours that wait for the figure to be laid out.
///
/// As in matplotlib, they find their places in the axes as it is when they are asked for. Limits, aspects, colour
/// bars and layouts that come later move them with their lines, but do not place them anew.
struct ContourLabeling: Sendable {
  let labels: ContourLabels
  /// The numbers of the levels.
  let levels: [Int]
  /// The axes as they were.
  let xaxis, yaxis: Axis
  /// The place that the axes had, in shares of the figure; `nil` while nothing has changed it.
  var place: Rect?
}

extension ContourLabels {
  /// The text of a level.
  ///
  /// - Parameter all: the labelled levels.
  func text(of level: Double, among all: [Double]) -> String {
    switch fmt {
    case .automatic: return Self.label(of: level, among: all, ScalarFormatter(useOffset: .never))
    case .formatter(let formatter): return Self.label(of: level, among: all, formatter)
    case .template(let template): return template.text(level, position: 0)
    case .texts(let texts):
      return texts.first { $0.key.isSameLevel(as: level) }?.value ?? Self.threeDecimals(level)
    }
  }

  /// The label of a tick beside those of all levels, on an axis that nothing is known of.
  private static func label(of level: Double, among all: [Double], _ formatter: any Formatter) -> String {
    guard let range = Interval(of: all), (range.upper - range.lower).isFinite else {
      return FormatTemplate.general.text(level, position: 0)
    }
    let context = TickContext(view: Interval(0, 1), length: 100, labelSize: 0, spacing: 1)
    return formatter.labels(for: all + [level], in: context).labels.last ?? ""
  }

  private static func threeDecimals(_ level: Double) -> String {
    (try? FormatTemplate(printf: "%1.3f"))?.text(level, position: 0) ?? ""
  }

  /// The numbers of the levels that are labelled.
  ///
  /// - Throws: `.unknownLevel` for a value that is none of the levels.
  func indices(in all: [Double]) throws(PlaneError) -> [Int] {
    if case .texts(let texts) = fmt {
      for value in texts.keys.sorted() { _ = try Self.index(of: value, in: all) }
    }
    guard let levels else { return Array(all.indices) }
    var indices: [Int] = []
    for level in levels { indices.append(try Self.index(of: level, in: all)) }
    return Set(indices).sorted()
  }

  private static func index(of level: Double, in all: [Double]) throws(PlaneError) -> Int {
    guard let index = all.firstIndex(where: { level.isSameLevel(as: $0) }) else {
      throw .unknownLevel(level, levels: all)
    }
    return index
  }
}

extension Double {
  /// Whether two numbers are the same but for errors of calculation, as of `0.1 + 0.2` and `0.3`.
  fileprivate func isSameLevel(as other: Double) -> Bool {
    self == other || abs(self - other) <= 1e-12 * Swift.max(abs(self), abs(other))
  }
}
