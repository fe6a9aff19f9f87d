import Testing

/// What is said about mistakes in boxes and annotations.
@Suite("Keys of boxes and annotations")
struct AnnotationKeyTests {
  private func diagnostics(_ artist: String) -> [String] {
    FigureText.messages(about: "figures:\n  f: {draw: [{\(artist)}]}")
  }

  @Test(
    "what matplotlib knows is known",
    arguments: [
      "text: {x: 0, y: 0, s: a, bbox: {}}",
      "text: {x: 0, y: 0, s: a, bbox: {boxstyle: 'round,pad=0.3', fc: w, ec: none}}",
      "annotate: {text: a, xy: [0, 1]}",
      "annotate: {text: '', xy: [pi, 'sin(1)'], xytext: [1, 2], arrowprops: {}}",
      "annotate: {text: a, xy: [2024-01-15, 1], xycoords: [data, axes fraction], annotation_clip: false}",
      "annotate: {text: a, xy: [0, 1], xytext: [5, 5], textcoords: offset points, arrowprops: {arrowstyle: '->'}}",
      "annotate: {text: a, xy: [0, 1], arrowprops: {width: 1, headwidth: 3, headlength: 4, shrink: 0.1, color: C1}}",
      "annotate: {text: a, xy: [0, 1], arrowprops: {arrowstyle: '-[,widthB=2', connectionstyle: bar, relpos: [0, 1]}}",
      "annotate: {text: a, xy: [0, 1], ha: center, size: large, bbox: {boxstyle: circle, pad: 1}}",
    ])
  func known(_ artist: String) { #expect(diagnostics(artist) == []) }

  @Test(
    "mistakes are told",
    arguments: [
      ("annotate: {xy: [0, 1]}", "\"annotate\" needs \"text\""),
      ("annotate: {text: a}", "\"annotate\" needs \"xy\""),
      ("annotate: {text: a, xy: [1]}", "\"xy\" must be a list of x and y, not a list of 1"),
      (
        "annotate: {text: a, xy: [0, 1], xycoords: axes}",
        "unknown xycoords \"axes\"; it is one of data, "
          + "axes fraction, axes points, axes pixels, axes fontsize, figure fraction, figure points, figure pixels, "
          + "figure fontsize"
      ),
      (
        "annotate: {text: a, xy: [0, 1], textcoords: offset point}",
        "unknown textcoords \"offset point\" (did you mean \"offset points\"?)"
      ),
      (
        "annotate: {text: a, xy: [0, 1], arrowprops: ->}",
        "\"arrowprops\" must be a mapping of keys to values, not \"->\""
      ),
      (
        "annotate: {text: a, xy: [0, 1], arrowprops: {arrowstyle: fncy}}",
        "unknown arrowstyle \"fncy\" (did you mean \"fancy\"?)"
      ),
      (
        "annotate: {text: a, xy: [0, 1], arrowprops: {arrowstyle: fancy, connectionstyle: bar}}",
        "the arrow \"fancy\" is a shape, which needs a connectionstyle of one curve: arc3 or angle3"
      ),
      (
        "annotate: {text: a, xy: [0, 1], arrowprops: {arrowstyle: '->', shrink: 0.1}}",
        "\"shrink\" is for arrows without an \"arrowstyle\""
      ),
      (
        "annotate: {text: a, xy: [0, 1], arrowprops: {relpos: [0, 1]}}",
        "\"relpos\" is for arrows with an \"arrowstyle\""
      ),
      (
        "text: {x: 0, y: 0, s: a, bbox: {boxstyl: round}}",
        "unknown key \"boxstyl\" in \"bbox\" (did you mean \"boxstyle\"?)"
      ),
      (
        "text: {x: 0, y: 0, s: a, bbox: round}", "\"bbox\" must be a mapping of keys to values, not \"round\""
      ),
    ])
  func mistakes(_ artist: String, _ message: String) { #expect(diagnostics(artist) == [message]) }
}
