// `egaku check` finds all that does not need drawing in one run.

import Testing

@Suite("Checking files")
struct CheckCommandTests {
  private func messages(_ text: String) throws -> [String] {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", text)
    let result = try program.run("check", "f.yaml")
    #expect(result.status == 2)
    return result.errors.split(separator: "\n").map { String($0.dropFirst("f.yaml:".count)) }
  }

  @Test("mistakes in keys do not hide those of data, of other parts and of other figures")
  func all() throws {
    let found = try messages(
      """
      figures:
        a:
          titel: A
          xscale: lgo
          draw: [plot: {x: [1, 2], y: [1, 2], lnewidth: 3}, plot: {x: zz, y: [1, 2]}, bar: {x: [1, 2], height: [1, 2, 3]}]
          legend: {}
          colorbar: {}
        b:
          draw: [plot: {x: [1, 2], y: [1, 2]}]
          colorbar: {}
        c: {title: "\\uE123", draw: [plot: {x: [1, 2], y: [1, 2]}]}
        d:
          subplots: {ncols: 2}
          axes: [{draw: [imshow: {X: "[[1, 2], [3]]"}]}, {xlim: [0, inf]}]
      """)
    #expect(
      found == [
        #"3:5: unknown key "titel" in the figure (did you mean "title"?)"#,
        #"4:13: unknown value "lgo" (did you mean "log"?)"#,
        #"5:41: unknown key "lnewidth" in "plot" (did you mean "linewidth"?)"#,
        #"5:65: "plot": unknown name "zz""#, #"5:90: "bar": x has 2 values for 3 bars"#,
        #"10:15: a colorbar needs an artist with a colour map in its axes"#, #"11:14: no font has U+E123"#,
        #"14:32: "imshow": the rows have different shapes, (2,) and (1,)"#,
        "14:63: a limit must be a finite number, not inf",
      ])
  }

  @Test("where names could not be read nothing is said of what uses them")
  func names() throws {
    let found = try messages(
      """
      figures:
        a: {let: {q: "1 +"}, draw: [plot: {x: q, y: [1, 2]}]}
        b: {data: {file: p.csv, namess: [a]}, draw: [plot: {x: q, y: [1, 2]}]}
      """)
    #expect(
      found == [
        #"2:19: a value is missing after "+""#,
        #"3:27: unknown key "namess" in an entry of "data" (did you mean "names"?)"#,
      ])
  }
}
