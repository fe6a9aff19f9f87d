// Every spelling of a colour against matplotlib's reading, what is refused, and bytes.

import Testing

@testable import Colors

/// A spelling and the components that matplotlib reads from it.
struct ColorCase: CustomTestStringConvertible {
  let text: String
  let color: Color

  init(_ text: String, _ red: Double, _ green: Double, _ blue: Double, _ alpha: Double) {
    self.text = text
    color = Color(red: red, green: green, blue: blue, alpha: alpha)
  }

  var testDescription: String { text }

  /// The default colour cycle.
  static let cycle: [UInt32] = [
    0x1F77B4, 0xFF7F0E, 0x2CA02C, 0xD62728, 0x9467BD, 0x8C564B, 0xE377C2, 0x7F7F7F, 0xBCBD22, 0x17BECF,
  ]
}

@Suite("Colours")
struct ColorTests {
  @Test("a spelling is read as matplotlib reads it", arguments: ColorCase.matplotlib)
  func spellings(_ example: ColorCase) throws {
    switch try ColorSpecification(example.text) {
    case .color(let color): #expect(color == example.color)
    case .cycle(let index): #expect(Color(hex: ColorCase.cycle[index]) == example.color)
    case .translucentCycle: Issue.record("no text spells this")
    case .none: #expect(example.color.alpha == 0)
    }
  }

  @Test(
    "C and a number is a place in the cycle",
    arguments: [("C0", 0), ("C9", 9), ("C10", 10), ("C007", 7), ("C123456", 123_456)])
  func cycle(text: String, index: Int) throws {
    #expect(try ColorSpecification(text) == .cycle(index))
  }

  @Test("none is no colour", arguments: ["none", "None", "NONE"])
  func none(_ text: String) throws {
    #expect(try ColorSpecification(text) == .none)
  }

  @Test(
    "what names no colour is refused, with the text and the nearest name",
    arguments: [
      ("blu", "unknown color \"blu\""), ("", "unknown color \"\""), ("#", "unknown color \"#\""),
      ("#12345", "unknown color \"#12345\""), ("#ggg", "unknown color \"#ggg\""),
      ("#1234567890", "unknown color"),
      ("#１２３", "unknown color"), ("1.1", "unknown color \"1.1\""), ("-0.1", "unknown color \"-0.1\""),
      ("nan", "unknown color \"nan\""), ("inf", "unknown color"), ("C", "unknown color \"C\""),
      ("c0", "unknown color \"c0\""), ("C-1", "unknown color \"C-1\""), ("C1a", "unknown color"),
      ("C٣", "unknown color"), ("B", "unknown color \"B\""), ("tab:", "unknown color \"tab:\""),
      ("0x1p-1", "unknown color \"0x1p-1\""), ("purpel", "unknown color \"purpel\""),
    ])
  func refused(text: String, message: String) {
    let error = #expect(throws: ColorError.self) { try ColorSpecification(text) }
    #expect(error?.text == text)
    #expect(error?.description.hasPrefix(message) == true)
  }

  @Test(
    "the message offers a near name",
    arguments: [("purpel", "purple"), ("tab:bleu", "tab:blue"), ("grean", "green")])
  func offered(text: String, name: String) {
    #expect("\(ColorError(text: text))".contains("\"\(name)\""))
  }

  @Test("there are the 148 names of CSS and the ten of the cycle, in lower case, each once")
  func names() {
    let names = Color.named.map(\.name)
    #expect(names.count { !$0.hasPrefix("tab:") } == 148)
    #expect(names.count { $0.hasPrefix("tab:") } >= 10)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0 == $0.lowercased() })
    let cycle = Color.named.filter { $0.name.hasPrefix("tab:") && $0.name != "tab:grey" }.map(\.hex)
    #expect(cycle == ColorCase.cycle)
  }

  @Test(
    "names of the survey are read without regard to case and to the spelling of grey",
    arguments: [
      ("xkcd:sky blue", 0x75BBFD), ("XKCD:Sky Blue", 0x75BBFD), ("xkcd:grey", 0x929591),
      ("xkcd:gray", 0x929591), ("xkcd:light gray", 0xD8DCD6), ("xkcd:robin's egg", 0x6DEDFD),
      ("xkcd:blue/green", 0x0F9B8E),
    ])
  func survey(text: String, hex: UInt32) throws {
    #expect(try ColorSpecification(text) == .color(Color(hex: hex)))
  }

  @Test("the survey has 949 names, and the message for another offers one of them")
  func surveyNames() {
    #expect(Color.surveyedNames.count == 949)
    #expect(Color.surveyedNames.allSatisfy { !$0.contains("gray") && $0 == $0.lowercased() })
    #expect("\(ColorError(text: "xkcd:ski blue"))".contains("\"xkcd:sky blue\""))
    #expect(throws: ColorError.self) { try ColorSpecification("xkcd:") }
  }

  @Test("a colour, one of the cycle too, takes an alpha of its own; nothing stays nothing")
  func ownAlpha() {
    #expect(ColorSpecification.color(.black).withAlpha(0.3) == .color(Color.black.withAlpha(0.3)))
    #expect(ColorSpecification.cycle(3).withAlpha(0.3) == .translucentCycle(3, alpha: 0.3))
    #expect(ColorSpecification.cycle(3).withAlpha(0.3).withAlpha(7) == .translucentCycle(3, alpha: 1))
    #expect(ColorSpecification.cycle(3).withAlpha(.nan) == .translucentCycle(3, alpha: 0))
    #expect(ColorSpecification.none.withAlpha(0.3) == .none)
  }

  @Test(
    "components are limited to 0 … 1",
    arguments: [(-1.0, 0.0), (2, 1), (.nan, 0), (.infinity, 1), (-.infinity, 0), (0.5, 0.5), (-0.0, 0)])
  func limits(component: Double, expected: Double) {
    let color = Color(red: component, green: component, blue: component, alpha: component)
    #expect(color == Color(gray: expected).withAlpha(expected))
  }

  @Test("bytes are rounded, halves upwards")
  func bytes() {
    for byte in 0...255 {
      #expect(Color(gray: Double(byte) / 255).bytes.red == UInt8(byte))
    }
    #expect(Color(gray: 0.5).bytes.green == 128)
    #expect(Color(red: 0, green: 0.75, blue: 1, alpha: 0.8).bytes == (0, 191, 255, 204))
    #expect(Color(hex: 0x123456).bytes == (0x12, 0x34, 0x56, 255))
  }
}
