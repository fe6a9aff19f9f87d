// An axis that steps lead to, and what matplotlib shows on it: a line of a table that generate_tick_views.py wrote.

@testable import Charts

/// What is asked of an axis, and matplotlib's answer.
struct ShownAxis {
  let kind: String
  let view: Interval
  let majors, minors: [Double]
  let majorLabels, minorLabels: [String]
  let offsetText: String
  private let steps: [Step]

  /// A word, and what it takes.
  private struct Step {
    let name: String
    let arguments: [String]

    init(_ text: Substring) {
      let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      name = String(parts[0])
      arguments = parts.count > 1 ? parts[1].split(separator: "|").map(String.init) : []
    }

    var numbers: [Double] { arguments.compactMap(Double.init) }
  }

  /// `nil` for a line that is not of the table's form.
  init?(line: Substring) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 8 else { return nil }
    func numbers(_ text: String) -> [Double] { text.split(separator: "|").compactMap { Double($0) } }
    func texts(_ text: String, _ count: Int) -> [String] {
      count == 0 ? [] : text.split(separator: " | ", omittingEmptySubsequences: false).map(String.init)
    }
    let ends = numbers(fields[2])
    guard ends.count == 2 else { return nil }
    kind = fields[0]
    steps = fields[1].split(separator: ";").map(Step.init)
    view = Interval(ends[0], ends[1])
    majors = numbers(fields[3])
    majorLabels = texts(fields[4], majors.count)
    offsetText = fields[5]
    minors = numbers(fields[6])
    minorLabels = texts(fields[7], minors.count)
  }
}

// MARK: - Our answer

extension ShownAxis {
  /// What differs from matplotlib's answer; empty if nothing does.
  var differences: [String] {
    let axis = axis
    let pixels = argument("size", 1)
    let dpi = argument("size", 2)
    let ticks = axis.allTicks(
      length: TickContext.points(pixels, dpi: dpi), labelSize: 10, spacing: isX ? 3 : 2)
    let limits = axis.limits
    return [
      Self.same([limits.first, limits.last], [view.first, view.last], !isLinear)
        ? "" : "limits \(limits), not \(view)",
      Self.same(ticks.majors, majors, !isLinear) ? "" : "ticks \(ticks.majors), not \(majors)",
      Self.same(ticks.minors, minors, !isLinear) ? "" : "minor ticks \(ticks.minors), not \(minors)",
      Self.difference(ticks.majorLabels.labels, majorLabels),
      Self.difference(ticks.minorLabels.labels, minorLabels),
      Self.difference([ticks.majorLabels.offsetText], [offsetText]),
    ].filter { !$0.isEmpty }
  }

  /// The steps as they stand in the table.
  var name: String {
    steps.map { "\($0.name):\($0.arguments.joined(separator: "|"))" }.joined(separator: ";")
  }

  private static func difference(_ texts: [String], _ expected: [String]) -> String {
    texts == expected ? "" : "\(texts), not \(expected)"
  }

  /// Powers may lie a few units of the last place apart: NumPy's hang on the processor's vector unit.
  private static func same(_ numbers: [Double], _ expected: [Double], _ isRounded: Bool) -> Bool {
    numbers.count == expected.count
      && zip(numbers, expected).allSatisfy { number, expected in
        number == expected || isRounded && abs(number - expected) <= 1e-14 * abs(expected)
      }
  }

  private var isX: Bool { steps.first { $0.name == "size" }?.arguments.first != "y" }

  private var isLinear: Bool { !steps.contains { $0.name == "scale" } }

  private func argument(_ name: String, _ index: Int) -> Double {
    steps.first { $0.name == name }.flatMap { Double($0.arguments[index]) } ?? .nan
  }

  private var axis: Axis {
    var axes = Figure().axes
    for step in steps { apply(step, to: &axes) }
    return isX ? axes.xaxis : axes.yaxis
  }

  private func apply(_ step: Step, to axes: inout Axes) {
    let axis = isX ? \Axes.xaxis : \Axes.yaxis
    let numbers = step.numbers
    switch step.name {
    case "scale":
      let scale = Self.scale(step.arguments)
      if isX { axes.xscale(scale) } else { axes.yscale(scale) }
    case "dates": axes[keyPath: axis].holdsDates = true
    case "concise": axes[keyPath: axis].major.formatter = ConciseDateFormatter()
    case "multiple": axes[keyPath: axis].major.locator = MultipleLocator(numbers[0])
    case "data":
      let others = numbers.indices.map(Double.init)
      if isX { axes.plot(numbers, others) } else { axes.plot(others, numbers) }
    case "margin": axes.margins(numbers[0])
    case "invert": if isX { axes.invertXAxis() } else { axes.invertYAxis() }
    case "ticks": if isX { axes.xticks(numbers) } else { axes.yticks(numbers) }
    case "limits": if isX { axes.xlim(numbers[0], numbers[1]) } else { axes.ylim(numbers[0], numbers[1]) }
    default: break
    }
  }

  private static func scale(_ arguments: [String]) -> Scale {
    let numbers = arguments.dropFirst().compactMap(Double.init)
    switch arguments[0] {
    case "log": return .log(base: numbers[0])
    case "symlog": return .symlog(base: numbers[0], linthresh: numbers[1], linscale: numbers[2])
    default: return .logit(nonpositive: arguments[1] == "clip" ? .clip : .mask)
    }
  }
}
