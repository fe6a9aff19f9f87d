import Testing

/// What is said about mistakes in shapes, bands and pies, and what passes.
@Suite("Keys of shapes and pies")
struct ShapeKeyTests {
  private func diagnostics(_ artist: String) -> [String] {
    FigureText.messages(about: "figures:\n  f: {let: {v: arange(4)}, draw: [{\(artist)}]}")
  }

  @Test(
    "what matplotlib knows is known",
    arguments: [
      "rectangle: {xy: [0, 'v[1]'], width: 1, height: 2, angle: 30, color: red, alpha: 0.5, hatch: //}",
      "circle: {xy: [0, 0], facecolor: none, edgecolor: k}", "ellipse: {xy: [0, 0], width: 1, height: 2}",
      "polygon: {xy: [[0, 0], [1, 2], ['v[2]', 0]], closed: false}",
      "polygon: {xy: 'stack([v, v ** 2], axis=1)'}",
      "regularpolygon: {xy: [0, 0], numVertices: 5}",
      "wedge: {center: [0, 0], r: 1, theta1: 0, theta2: 90, width: 0.5}",
      "pathpatch: {vertices: [[0, 0], [1, 1], [2, 0], [0, 0]], codes: [MOVETO, CURVE3, CURVE3, CLOSEPOLY]}",
      "pathpatch: {vertices: [[0, 0], [1, 1]]}",
      "fancyarrow: {x: 0, y: 0, dx: 1, dy: 1, width: 0.1, shape: left}",
      "arrow: {x: 0, y: 0, dx: 1, dy: 1, head_width: 0.1, length_includes_head: true, hatchcolor: C1}",
      "axhspan: {ymin: 0, ymax: 1, xmin: 0.5, facecolor: '0.9'}",
      "axvspan: {xmin: 0, xmax: 'v[1]', color: C1}",
      "pie: {x: v, labels: [a, b, c, d], autopct: '%d%%', explode: 'v / 10', hatch: [/, o], labeldistance: null}",
      "pie: {x: v, shadow: true}", "pie: {x: v, shadow: {ox: 0.1, shade: 0.5}}",
      "fancybboxpatch: {xy: [0, 0], width: 1, height: 1, boxstyle: 'round4,pad=0.2', mutation_scale: 2}",
      "pie: {x: [1, 2], wedgeprops: {width: 0.3, edgecolor: w}, textprops: {color: r, size: 8}, center: [1, 1]}",
    ])
  func known(_ artist: String) { #expect(diagnostics(artist) == []) }

  @Test(
    "mistakes are told",
    arguments: [
      ("circle: {xy: [0], radius: 1}", "\"xy\" must be a list of x and y, not a list of 1"),
      ("circle: {radius: 1}", "\"circle\" needs \"xy\""),
      ("cirlce: {xy: [0, 0]}", "unknown artist \"cirlce\" (did you mean \"circle\"?)"),
      (
        "polygon: {xy: v}",
        "\"polygon\": points are rows of two numbers; the expression gives an array of the shape (4,)"
      ),
      (
        "regularpolygon: {xy: [0, 0], numVertices: 2}",
        "\"numVertices\" must be a whole number from 3 to 10000, not 2"
      ),
      (
        "pathpatch: {vertices: [[0, 0], [1, 1]], codes: [MOVETO, CURVE3]}",
        "\"pathpatch\": \"codes\" must have CURVE3 in pairs and CURVE4 in threes"
      ),
      ("pathpatch: {vertices: [[0, 0]], codes: [LINETO]}", "\"pathpatch\": \"codes\" must begin with MOVETO"),
      (
        "rectangle: {xy: [0, 0], width: 1, height: 1, hatch: a}",
        "hatch \"a\" holds \"a\"; the characters of hatches are -+|/\\xXoO.*"
      ),
      ("axhspan: {ymin: 0, ymax: inf}", "\"axhspan\": a limit must be a finite number, not inf"),
      ("pie: {x: [1, -1]}", "\"pie\": x holds -1.0; pieces must be finite numbers, not below zero"),
      ("pie: {x: v, labels: [a]}", "\"pie\": labels has 1 texts for 4 pieces"),
      (
        "pie: {x: v, autopct: '%z'}",
        "\"autopct\": a field for a number ends with one of e, f, g and d, not \"z\""
      ),
    ])
  func mistakes(_ artist: String, _ message: String) {
    #expect(diagnostics(artist).contains(message), "\(diagnostics(artist))")
  }
}
