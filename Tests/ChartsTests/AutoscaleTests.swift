// The view that data, reference lines and given limits lead to, against matplotlib's.

import Testing

@testable import Charts

/// What is done to an axes, and the view that matplotlib has then.
struct LimitsCase: CustomTestStringConvertible {
  enum Step {
    case plot([Double], [Double])
    case axhline(Double)
    case axvline(Double)
    case xlim(Double?, Double?)
    case ylim(Double?, Double?)
  }

  let name: String
  let steps: [Step]
  let x, y: [Double]

  init(_ name: String, _ steps: [Step], x: [Double], y: [Double]) {
    self.name = name
    self.steps = steps
    self.x = x
    self.y = y
  }

  var testDescription: String { name }

  func axes() -> Axes {
    var axes = Figure().axes
    for step in steps {
      switch step {
      case .plot(let x, let y): axes.plot(x, y)
      case .axhline(let y): axes.axhline(y)
      case .axvline(let x): axes.axvline(x)
      case .xlim(let left, let right): axes.xlim(left, right)
      case .ylim(let bottom, let top): axes.ylim(bottom, top)
      }
    }
    return axes
  }
}

@Suite("Limits")
struct AutoscaleTests {
  @Test("the view is matplotlib's to the last bit", arguments: LimitsCase.matplotlib)
  func limits(_ example: LimitsCase) {
    let axes = example.axes()
    #expect([axes.xaxis.limits.first, axes.xaxis.limits.last] == example.x)
    #expect([axes.yaxis.limits.first, axes.yaxis.limits.last] == example.y)
  }

  @Test("an end that is not given follows the data drawn later")
  func follows() {
    var axes = Figure().axes
    axes.ylim(-1)
    axes.plot([0, 1], [0, 9])
    axes.plot([0, 1], [0, 19])
    #expect(axes.yaxis.limits == Interval(-1, 19.95))
  }

  @Test("the margin is the style's")
  func margin() {
    var style = Style()
    style.axes.xmargin = 0
    style.axes.ymargin = 0.5
    var axes = Figure(style: style).axes
    axes.plot([0, 1], [0, 1])
    #expect(axes.xaxis.limits == Interval(0, 1))
    #expect(axes.yaxis.limits == Interval(-0.5, 1.5))
  }

  @Test("the margins of data near the largest numbers do not reach infinity")
  func largest() {
    var axes = Figure().axes
    axes.plot([0, 1], [-1.7e308, 1.7e308])
    let limits = axes.yaxis.limits
    #expect(limits.first.isFinite && limits.last.isFinite && limits.first < limits.last)
  }
}
