import FigureFiles
import SystemPackage
import Testing

@Suite("Functions, sampled functions and planes in figure files")
struct FunctionTests {
  private func evaluated(_ text: String) -> (diagnostics: [String], figures: [EvaluatedFigure]) {
    let loading = FigureFile.parse(Array(text.utf8), path: "f.yaml")
    let figures = loading.file?.figures.map { $0.evaluated(file: "f.yaml") } ?? []
    return ((loading.diagnostics + figures.flatMap(\.diagnostics)).map(\.description), figures)
  }

  @Test(
    "mistakes are told with their place",
    arguments: [
      (
        "functions: {f(x): \"x +\"}\nfigures: {a: {draw: [plot: {y: \"f(1)\"}]}}",
        ["f.yaml:1:22: a value is missing after \"+\""]
      ),
      (
        "functions: {f(x): \"g(x)\", g(x): \"f(x)\"}\nfigures: {a: {}}",
        ["f.yaml:1:20: a function cannot come back to itself: f → g → f"]
      ),
      (
        "functions: {f: x}\nfigures: {a: {}}",
        ["f.yaml:1:13: a function is defined by its name and parameters, such as f(x, a=1)"]
      ),
      (
        "functions: [f]\nfigures: {a: {}}",
        ["f.yaml:1:12: \"functions\" must be a mapping such as {f(x): \"x * sigmoid(x)\"}, not a list of 1"]
      ),
      (
        "functions: {f(x): x + z}\nfigures: {a: {draw: [plot: {y: \"1 + f(1)\"}]}}",
        ["f.yaml:2:37: \"plot\": f: unknown name \"z\""]
      ),
      (
        "figures: {a: {let: {\"a, b\": \"(1, 2, 3)\"}}}",
        ["f.yaml:1:29: 2 names need as many values; the expression gives a tuple of 3"]
      ),
      (
        "figures: {a: {let: {\"a, 2b\": \"(1, 2)\"}}}",
        ["f.yaml:1:21: \"2b\" is no name for a variable: letters, digits and _ only, no digit first"]
      ),
      (
        "figures: {a: {draw: [plot: {y: \"[[1, 2]]\"}]}}",
        [
          "f.yaml:1:32: \"plot\": one row of numbers is wanted here; the expression gives an array of the shape (1, 2)"
        ]
      ),
      (
        "figures: {a: {draw: [plot: {y: \"'red'\"}]}}",
        ["f.yaml:1:32: \"plot\": numbers are wanted here; the expression gives the text 'red'"]
      ),
      (
        "figures: {a: {draw: [fplot: {f: sin(x)}]}}", ["f.yaml:1:29: \"fplot\" needs \"xlim\""]
      ),
      (
        "figures: {a: {draw: [fplot: {f: sin(x), xlim: [1, 0]}]}}",
        ["f.yaml:1:22: \"fplot\": \"xlim\" must rise; it is 1.0, 0.0"]
      ),
      (
        "figures: {a: {draw: [fplot: {f: sin(y), xlim: [0, 1]}]}}",
        ["f.yaml:1:37: \"fplot\": unknown name \"y\""]
      ),
      (
        "figures: {a: {draw: [fplot: {f: arange(3), xlim: [0, 1]}]}}",
        [
          "f.yaml:1:33: \"fplot\": a function of \"x\" gives one number for each; this gives an array of the shape (3,)"
        ]
      ),
      (
        "figures: {a: {draw: [fplot: {f: x, xlim: [0, 1], jumps: gaps}]}}",
        ["f.yaml:1:57: unknown jumps \"gaps\" (did you mean \"gap\"?)"]
      ),
      (
        "figures: {a: {draw: [pcolormesh: {c: \"[[1, 2]]\", cmap: viridsi}]}}",
        ["f.yaml:1:56: unknown colormap \"viridsi\" (did you mean \"viridis\"?)"]
      ),
      (
        "figures: {a: {draw: [pcolormesh: {c: arange(3)}]}}",
        [
          "f.yaml:1:38: \"pcolormesh\": values over a plane have two dimensions; the expression gives an array of the shape (3,)"
        ]
      ),
      (
        "figures: {a: {draw: [contourf: {z: \"[[1, 2], [3, 4]]\", x: arange(3)}]}}",
        ["f.yaml:1:22: \"contourf\": x of shape (3,) and y of shape (2,) do not fit values of shape (2, 2)"]
      ),
      (
        "figures: {a: {draw: [contour: {z: \"[[1, 2], [3, 4]]\", levels: [2, 1]}]}}",
        ["f.yaml:1:22: \"contour\": contour levels must rise; 1.0 follows 2.0"]
      ),
      ("figures: {a: {draw: [contour: {x: arange(3)}]}}", ["f.yaml:1:31: \"contour\" needs \"z\""]),
    ])
  func mistakes(_ text: String, _ expected: [String]) {
    #expect(evaluated(text).diagnostics == expected)
  }

  @Test("a sampled function with jumps and kinks is a line with marks in its colour")
  func sampled() throws {
    let text = """
      functions: {f(t): "step(t) + relu6(t - 1)"}
      figures:
        a:
          draw: [fplot: {f: f(x), xlim: [-2, 9], jumps: dots, kinks: s, color: red}]
      """
    let (diagnostics, figures) = evaluated(text)
    #expect(diagnostics == [])
    let lines = try #require(figures.first?.figure?[0, 0].lines)
    #expect(lines.count == 4)
    #expect(lines[0].x.contains { $0.isNaN })
    #expect(lines[1].x == [1, 7] && lines[1].y == [1, 7] && lines[1].marker == .square)
    #expect(lines[2].x == [0] && lines[2].y == [1])
    #expect(lines[3].x == [0] && lines[3].y == [0])
    #expect(Set(lines.map(\.color)).count == 1)
  }
}
