// The distance itself against a table, then what is offered, what is not, and which of several wins.

import Testing

@testable import Spelling

@Suite("Nearest word")
struct NearestWordTests {
  @Test(
    "the distance counts insertions, deletions, substitutions and swaps of neighbours",
    arguments: [
      ("", "", 0), ("abc", "abc", 0), ("", "abc", 3), ("abc", "", 3), ("log", "lgo", 1), ("log", "logs", 1),
      ("log", "lg", 1), ("log", "lag", 1), ("kitten", "sitting", 3), ("sigmiod", "sigmoid", 1),
      ("abcd", "badc", 2), ("ab", "ba", 1), ("arange", "range", 1), ("flaw", "lawn", 2),
      // The restricted distance edits no letter twice: unrestricted, this pair would be 2.
      ("ca", "abc", 3),
    ])
  func distance(a: String, b: String, expected: Int) {
    #expect(editDistance(Array(a), Array(b)) == expected)
    #expect(editDistance(Array(b), Array(a)) == expected)
  }

  static let words = ["linear", "log", "symlog", "logit", "plot", "fill_between", "legend", "x"]

  @Test(
    "a word that is near for its length is offered",
    arguments: [
      ("lgo", "log"), ("log", "log"), ("Plot", "plot"), ("PLOT", "plot"), ("liner", "linear"),
      ("fill_betwen", "fill_between"), ("filbetween", "fill_between"), ("fill-between", "fill_between"),
      ("semlog", "symlog"), ("SYMLGO", "symlog"), ("X", "x"),
    ])
  func offered(text: String, expected: String) {
    #expect(nearest(to: text, among: Self.words) == expected)
  }

  @Test(
    "a word farther away, an empty text and an endless one are offered nothing",
    arguments: [
      "", "banana", "abc", "lig-ht", "xyz", "legnad_of", "y", "c", "lg", "fog", "fill", "legend2", "lagand",
      String(repeating: "log", count: 40),
    ])
  func notOffered(text: String) {
    #expect(nearest(to: text, among: Self.words) == nil)
    #expect(suggestion(for: text, among: Self.words) == "")
  }

  @Test("of equally close words the first wins, and a closer one wins wherever it stands")
  func ties() {
    #expect(nearest(to: "bat", among: ["bar", "bad"]) == "bar")
    #expect(nearest(to: "bat", among: ["bad", "bar"]) == "bad")
    #expect(nearest(to: "linestile", among: ["lenestale", "linestyle"]) == "linestyle")
    #expect(nearest(to: "Log", among: ["lag", "log"]) == "log")
    #expect(nearest(to: "log", among: ["LOG", "log"]) == "LOG")
  }

  @Test(
    "what means something else is not near",
    arguments: [
      ("DateFormatter", "NullFormatter"), ("xlim", "ylim"), ("axhline", "axvline"), ("log3", "log2"),
      ("edgecolors", "facecolors"), ("ylabel", "xlabel"), ("set_title", "title"), ("fc", "c"),
    ])
  func another(text: String, word: String) {
    #expect(nearest(to: text, among: [word]) == nil)
  }

  @Test("a part that both words have does not count")
  func parts() {
    #expect(nearest(to: "DatFormatter", among: ["NullFormatter", "DateFormatter"]) == "DateFormatter")
    #expect(nearest(to: "tick_parms", among: ["tick_params"]) == "tick_params")
    #expect(nearest(to: "yx", among: ["xx", "xy"]) == "xy")
  }

  @Test("no known words give no hint")
  func empty() {
    #expect(nearest(to: "log", among: []) == nil)
  }

  @Test("letters outside ASCII count as one each")
  func unicode() {
    #expect(nearest(to: "温渡", among: ["湿度", "温度"]) == "温度")
    #expect(nearest(to: "ÉTÉ", among: ["été"]) == "été")
  }

  @Test("the suggestion is a phrase to stand behind a message")
  func phrase() {
    #expect(suggestion(for: "lgo", among: Self.words) == " (did you mean \"log\"?)")
  }
}
