// What changed between two figures, said before any picture is looked at.

public import Drawing
internal import Geometry

/// What changed between two drawings of ours, in the words of charts.
public struct ChartChanges: Hashable, Sendable {
  /// A sentence for each change, in the order of what is drawn: "title text changed from "a" to "b"",
  /// "series 2 (relu): 3 of 100 points changed, the first at x = 0.1". Empty where the drawings are equal.
  public private(set) var changed: [String] = []
  /// What is the same in all axes, where something else is not: "x tick labels equal".
  public private(set) var unchanged: [String] = []
  /// In how many axes a part is the same.
  private var kept: [String: Int] = [:]

  /// All of it, changes first.
  public var sentences: [String] { changed.isEmpty ? [] : changed + unchanged }

  /// Compares two drawings.
  ///
  /// - Parameter ignored: names of parts that are left out: "title", "legend" …
  public init(from old: SVGDrawing, to new: SVGDrawing, ignoring ignored: Set<String> = []) {
    let (old, new) = (old.leavingOut(ignored), new.leavingOut(ignored))
    guard old != new else { return }
    if (old.width, old.height) != (new.width, new.height) {
      changed.append(
        "size changed from \(old.width.short) × \(old.height.short) to \(new.width.short) × \(new.height.short)"
      )
    }
    compareSheets(old.root, new.root)
    let before = old.root.groups("axes").compactMap(AxesReading.init)
    let after = new.root.groups("axes").compactMap(AxesReading.init)
    if before.count != after.count { changed.append("\(before.count) axes became \(after.count)") }
    for (index, pair) in zip(before, after).enumerated() {
      compare(pair.0, pair.1, place: before.count > 1 ? "axes \(index + 1): " : "")
    }
    unchanged = ["x tick labels", "y tick labels", "series", "legend"]
      .filter { kept[$0] == before.count && before.count == after.count }.map { $0 + " equal" }
    if changed.isEmpty { changed.append("something changed that has no name") }
  }

  private mutating func compareSheets(_ old: DrawnGroup, _ new: DrawnGroup) {
    if old.paths != new.paths {
      changed.append("the sheet changed: \(Self.paintChange(old.paths, new.paths))")
    }
    compareTexts(
      "figure text", old.groups("suptitle").flatMap(\.texts), new.groups("suptitle").flatMap(\.texts), "")
  }

  private mutating func compare(_ old: AxesReading, _ new: AxesReading, place: String) {
    if old.box != new.box { changed.append(place + "axes \(Self.move(old.box, new.box))") }
    compareTexts("title", old.title, new.title, place)
    compare(old.x, new.x, "x", place)
    compare(old.y, new.y, "y", place)
    compareSeries(old, new, place)
    compareLegends(old.legend, new.legend, place)
    compareOthers(old.others, new.others, place)
  }

  /// Notes that a part is the same in one of the axes.
  private mutating func keep(_ part: String) { kept[part, default: 0] += 1 }

  mutating func add(_ sentence: String) { changed.append(sentence) }

  // MARK: Texts

  private mutating func compareTexts(_ name: String, _ old: [DrawnText], _ new: [DrawnText], _ place: String)
  {
    guard old != new else { return }
    let (before, after) = (Self.joined(old), Self.joined(new))
    if old.isEmpty {
      changed.append(place + "\(name) added: \(after)")
    } else if new.isEmpty {
      changed.append(place + "\(name) removed: \(before)")
    } else if before != after {
      changed.append(place + "\(name) text changed from \(before) to \(after)")
    } else if old[0].color != new[0].color {
      changed.append(place + "\(name) colour changed from \(old[0].color) to \(new[0].color)")
    } else if old[0].origin != new[0].origin {
      changed.append(place + "\(name) \(Self.move(new[0].origin - old[0].origin))")
    } else {
      changed.append(place + "\(name) is set in another size or font")
    }
  }

  private static func joined(_ texts: [DrawnText]) -> String {
    "\"" + texts.map(\.text).joined(separator: " ") + "\""
  }

  // MARK: Axes

  private mutating func compare(_ old: AxisReading, _ new: AxisReading, _ name: String, _ place: String) {
    if let before = old.limits, let after = new.limits, before != after {
      changed.append(
        place + "\(name) limits changed from \(before.first.short) … \(before.last.short) to "
          + "\(after.first.short) … \(after.last.short)")
    }
    let (before, after) = (old.ticks.map(\.text), new.ticks.map(\.text))
    if before != after {
      changed.append(place + "\(name) tick labels changed from \(Self.list(before)) to \(Self.list(after))")
    } else if old.ticks != new.ticks {
      changed.append(place + "\(name) tick labels equal, but \(Self.move(old.ticks, new.ticks))")
    } else {
      keep("\(name) tick labels")
    }
    if old.grid != new.grid {
      changed.append(
        place + "\(name) grid \(new.grid == 0 ? "removed" : old.grid == 0 ? "added" : "changed")")
    }
    compareTexts("\(name) label", old.label, new.label, place)
    compareTexts("\(name) offset text", old.offsetText, new.offsetText, place)
  }

  private static func list(_ labels: [String]) -> String { labels.joined(separator: " ") }

  private static func move(_ old: [DrawnText], _ new: [DrawnText]) -> String {
    for (before, after) in zip(old, new) where before.origin != after.origin {
      return move(after.origin - before.origin)
    }
    return "painted in another way"
  }

  // MARK: Series

  private mutating func compareSeries(_ old: AxesReading, _ new: AxesReading, _ place: String) {
    let (before, after) = (old.series, new.series)
    let common = min(before.count, after.count)
    for index in 0..<common {
      let name = place + Self.name(of: index, before[index].label ?? after[index].label)
      compare(before[index], after[index], name, axis: old.x, sameView: old.hasView(of: new))
    }
    for index in common..<max(common, before.count) {
      changed.append(place + Self.name(of: index, before[index].label) + " removed")
    }
    for index in common..<max(common, after.count) {
      changed.append(place + Self.name(of: index, after[index].label) + " added")
    }
    if common > 0, before.elementsEqual(after, by: { $0.paths == $1.paths }) {
      keep("series")
    }
  }

  static func name(of index: Int, _ label: String?) -> String {
    "series \(index + 1)" + (label.map { " (\($0))" } ?? "")
  }

  private mutating func compare(
    _ old: SeriesReading, _ new: SeriesReading, _ name: String, axis: AxisReading, sameView: Bool
  ) {
    if old.label != new.label {
      changed.append("\(name) label changed from \(Self.quoted(old.label)) to \(Self.quoted(new.label))")
    }
    if old.paints != new.paints { changed.append("\(name): \(Self.paintChange(old.paths, new.paths))") }
    // In another view every point lies elsewhere, which the limits have said.
    guard sameView, old.points != new.points else { return }
    changed.append("\(name): \(Self.pointChange(old.points, new.points, axis))")
  }

  private static func quoted(_ text: String?) -> String { text.map { "\"\($0)\"" } ?? "none" }

  private static func pointChange(_ old: [Point], _ new: [Point], _ axis: AxisReading) -> String {
    let moved = zip(old, new).filter { $0 != $1 }
    guard let (before, after) = moved.first, old.count == new.count else {
      return "\(old.count) drawn points became \(new.count)"
    }
    let place = axis.value(at: before.x).map { "x = \($0.short)" } ?? "pixel \(before.x.short)"
    return
      "\(moved.count) of \(old.count) drawn points changed, the first at \(place), \(move(after - before))"
  }

  private static func paintChange(_ old: [DrawnPath], _ new: [DrawnPath]) -> String {
    guard old.count == new.count else { return "\(old.count) shapes became \(new.count)" }
    for (before, after) in zip(old, new) where before.paint != after.paint {
      let keys = Set(before.paint.keys).union(after.paint.keys).sorted()
      let changes = keys.filter { before.paint[$0] != after.paint[$0] }.map { key in
        "\(key) changed from \(before.paint[key] ?? "none") to \(after.paint[key] ?? "none")"
      }
      return changes.joined(separator: ", ")
    }
    return "its shape changed"
  }

  // MARK: Legends and the rest

  private mutating func compareLegends(_ old: DrawnGroup?, _ new: DrawnGroup?, _ place: String) {
    guard old != new else {
      if old != nil { keep("legend") }
      return
    }
    guard let old else { return changed.append(place + "legend added") }
    guard let new else { return changed.append(place + "legend removed") }
    let (before, after) = (old.texts.map(\.text), new.texts.map(\.text))
    if before != after {
      changed.append(place + "legend entries changed from \(Self.list(before)) to \(Self.list(after))")
    } else if let first = old.bounds, let second = new.bounds, first != second {
      changed.append(place + "legend \(Self.move(first, second))")
    } else {
      changed.append(place + "legend is painted in another way")
    }
  }

  private mutating func compareOthers(_ old: [DrawnGroup], _ new: [DrawnGroup], _ place: String) {
    let names = (old + new).map(\.name).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    for name in names {
      let (before, after) = (old.filter { $0.name == name }, new.filter { $0.name == name })
      guard before != after else { continue }
      if before.isEmpty || after.isEmpty {
        changed.append(place + "\(name) \(before.isEmpty ? "added" : "removed")")
      } else {
        changed.append(
          place + "\(name) changed: \(Self.paintChange(before.flatMap(\.paths), after.flatMap(\.paths)))")
      }
    }
  }

  // MARK: Movement

  private static func move(_ old: Rect, _ new: Rect) -> String {
    let isResized = abs(old.width - new.width) > 0.001 || abs(old.height - new.height) > 0.001
    guard isResized else { return move(Point(x: new.minX - old.minX, y: new.minY - old.minY)) }
    return
      "resized from \(old.width.short) × \(old.height.short) to \(new.width.short) × \(new.height.short) px"
  }

  /// "moved by 3 px to the right and 1.5 px down"
  private static func move(_ step: Point) -> String {
    var parts: [String] = []
    if step.x != 0 { parts.append("\(abs(step.x).short) px \(step.x > 0 ? "to the right" : "to the left")") }
    if step.y != 0 { parts.append("\(abs(step.y).short) px \(step.y > 0 ? "down" : "up")") }
    return "moved by " + parts.joined(separator: " and ")
  }
}

extension AxesReading {
  /// Whether values lie in the same places, as far as the labels tell.
  fileprivate func hasView(of other: AxesReading) -> Bool {
    guard box == other.box else { return false }
    return [(x, other.x), (y, other.y)].allSatisfy { own, other in
      own.limits == other.limits && (own.limits != nil || own.ticks == other.ticks)
    }
  }
}

extension Double {
  /// Up to four decimals: more than can be seen.
  fileprivate var short: String {
    guard abs(self) >= 0.001 || self == 0, abs(self) < 1e6 else { return "\(self)" }
    let text = "\((self * 10_000).rounded() / 10_000)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
