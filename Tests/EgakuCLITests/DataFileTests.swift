import Foundation
import Testing

@Suite("Figure files with data")
struct DataFileTests {
  @Test("columns and arrays become variables, beside the figure file and not the reader")
  func columns() throws {
    let program = try Program()
    defer { program.remove() }
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("in"), withIntermediateDirectories: true)
    try program.write("in/points.csv", "t,height,name\n0,1.5,a\n1,2.5,b\n2,,c\n")
    try program.write("in/more.json", "{\"u\": [1, 2, null]}")
    try program.write("in/plain.tsv", "0\t5\n1\t6\n2\t7\n")
    try program.write(
      "in/f.yaml",
      """
      data: points.csv
      figures:
        f:
          data: [more.json, {file: plain.tsv, header: false, names: [v, w], usecols: [w]}]
          draw:
            - plot: {x: t, y: height}
            - plot: {x: t, y: u + w}
      """)
    let result = try program.run("render", "in/f.yaml", "--format", "svg")
    #expect(result == Program.Result(status: 0, output: "in/output/f.svg\n", errors: ""))
    let svg = try String(decoding: program.bytes("in/output/f.svg"), as: UTF8.self)
    #expect(svg.contains("2 lines; x from -0.05 to 1.05, y from 1.175 to 8.325"))
  }

  @Test("columns whose names are none for expressions, and those of two files")
  func names() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("a.csv", "x,気温(℃)\n1,2\n2,3\n")
    try program.write("b.csv", "x,price\n1,\"1,234\"\n2,\"2,345\"\n")
    try program.write(
      "f.yaml",
      """
      figures:
        f: {data: a.csv, draw: [plot: {x: x, y: 'col["気温(℃)"] + 1'}]}
        g: {data: {file: b.csv, thousands: ","}, draw: [plot: {x: x, y: price}]}
      """)
    #expect(try program.run("check", "f.yaml").status == 0)
    try program.write(
      "g.yaml",
      """
      figures:
        f: {data: [a.csv, b.csv], draw: [plot: {x: x, y: [1, 2]}]}
        g: {data: [a.csv, b.csv], draw: [plot: {y: price}]}
        h: {data: a.csv, draw: [plot: {y: 'col["気温"]'}]}
        i: {data: a.csv, draw: [plot: {y: z}]}
      """)
    #expect(
      try program.run("check", "g.yaml")
        == Program.Result(
          status: 2, output: "",
          errors: """
            g.yaml:2:46: "plot": the column "x" is in a.csv and in b.csv; give the columns of one file "names", or choose others with "usecols"
            g.yaml:3:46: "plot": b.csv:2:3: row 1 of the column "price" has "1,234", which is no number; say thousands: ",", or dtype: {price: str} for a column of texts
            g.yaml:4:38: "plot": unknown column "気温"; the data files have "x", "気温(℃)"
            g.yaml:5:37: "plot": unknown name "z"; the data files have "x", "気温(℃)"

            """))
  }

  @Test("what is wrong with a data file is told with both places")
  func mistakes() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("ragged.csv", "x,y\n0,1\n1,2,3\n")
    let header = "{'descr': '<f8', 'fortran_order': False, 'shape': (99999999999999999999,), }"
    let bytes: [UInt8] =
      [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(header.utf8.count), 0] + Array(header.utf8)
    try Data(bytes).write(to: program.folder.appendingPathComponent("hostile.npy"))
    try program.write(
      "f.yaml",
      """
      figures:
        a: {data: ragged.csv, draw: [plot: {y: y}]}
        b: {data: hostile.npy, draw: [plot: {y: y}]}
        c: {data: missing.csv, draw: [plot: {y: y}]}
        d: {data: ragged.cvs, draw: [plot: {y: y}]}
        e: {data: {file: ragged.csv, name: m}, draw: [plot: {y: y}]}
      """)
    let result = try program.run("check", "f.yaml")
    #expect(result.status == 2)
    let lines = result.errors.split(separator: "\n")
    #expect(lines.count == 6)
    #expect(lines[0] == "f.yaml:2:13: ragged.csv:3: the row has 3 cells; the header has 2")
    #expect(lines[1].hasPrefix("f.yaml:3:13: hostile.npy: "))
    #expect(lines[2] == "f.yaml:4:13: missing.csv: cannot read it: No such file or directory")
    #expect(lines[3].contains("(did you mean \".csv\"?)"))
    #expect(lines[4].contains("\"name\" is for the whole array of a .npy file"))
  }
}
