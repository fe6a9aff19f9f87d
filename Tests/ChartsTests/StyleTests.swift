import Charts
import Colors
import Foundation
import Testing

@Suite("Styles")
struct StyleTests {
  @Test("every style sheet has the values that matplotlib gives it")
  func sheets() throws {
    var expected: [String: [String: String]] = [:]
    for row in try MatplotlibStyles.rows() { expected[row.sheet, default: [:]][row.setting] = row.value }
    let usual = try #require(expected["default"])
    // Over the default style this one changes nothing.
    #expect(Set(expected.keys).union(["_classic_test_patch"]) == Set(Style.names))
    for name in Style.names {
      let style = try Style(named: name)
      for setting in StyleSetting.all {
        var value = expected[name]?[setting.name] ?? usual[setting.name]
        // Left out of the shipped sheets, so that they look the same on every machine.
        value = value?.replacing("Arial, Liberation Sans, DejaVu Sans,", with: "DejaVu Sans,")
        #expect(setting.text(in: style) == value, "\(name): \(setting.name)")
      }
    }
  }

  @Test("what a style sheet says is obeyed, but for what is known to be left out")
  func namesOfSettings() throws {
    let known = Set(StyleSetting.all.map(\.name))
    let left = Set(try MatplotlibStyles.rows().map(\.setting)).subtracting(known)
    #expect(left == MatplotlibStyles.leftOut)
  }

  @Test("what a setting is written as can be read again")
  func rereading() throws {
    for name in Style.names {
      let style = try Style(named: name)
      var copy = Style()
      for setting in StyleSetting.all where setting.name != "axes.prop_cycle" {
        try setting.set(.text(setting.text(in: style)), in: &copy)
        #expect(setting.text(in: copy) == setting.text(in: style), "\(name): \(setting.name)")
      }
    }
  }

  @Test("styles lie one over the other")
  func merging() throws {
    let style = try Style().merging(named: "ggplot", "seaborn-v0_8-paper")
    #expect(style.axes.facecolor == Color(hex: 0xE5E5E5))
    #expect(style.lines.linewidth == 1.4)
    #expect(try style.merging(named: "default") == Style())
    let own = try Style(named: "ggplot").merging([
      "lines.linewidth": 3, "axes.edgecolor": "C1", "axes.prop_cycle": ["color": ["red", "348ABD"]],
      "font.family": ["Helvetica", "DejaVu Serif"], "legend.framealpha": "None",
    ])
    #expect(own.lines.linewidth == 3)
    #expect(own.axes.edgecolor == Color(hex: 0x348ABD))
    #expect(own.axes.colorCycle == [Color(hex: 0xFF0000), Color(hex: 0x348ABD)])
    #expect(own.font.family == ["Helvetica", "DejaVu Serif"])
    #expect(own.legend.framealpha == nil)
  }

  @Test(
    "matplotlib's spellings of a cycle",
    arguments: [
      "cycler('color', ['r', 'g']) + cycler(\"lw\", [1, 2])", "cycler(color='rg', linewidth=[1, 2])",
      "cycler( c = ['r','g'], lw=[1,2] )",
    ])
  func cycles(_ text: String) throws {
    var style = Style()
    try style.set("axes.prop_cycle", .text(text))
    let text = try #require(StyleSetting.named("axes.prop_cycle")).text(in: style)
    #expect(text == "color: #ff0000, #008000; linewidth: 1.0, 2.0")
  }

  @Test(
    "bad styles are told with what would be right",
    arguments: [
      (
        "lines.linewidht", "2",
        "unknown style setting \"lines.linewidht\" (did you mean \"lines.linewidth\"?)"
      ),
      ("linewidth", "2", "unknown style setting \"linewidth\""),
      (
        "lines.linewidth", "thick",
        "\"lines.linewidth\" must be a number of points from 0 to 10000, not \"thick\""
      ),
      (
        "lines.linewidth", "1e999",
        "\"lines.linewidth\" must be a number of points from 0 to 10000, not \"1e999\""
      ),
      ("figure.dpi", "0", "\"figure.dpi\" must be a positive number, not \"0\""),
      (
        "lines.solid_capstyle", "buttt",
        "\"lines.solid_capstyle\" must be one of butt, round, projecting, not \"buttt\" (did you mean \"butt\"?)"
      ),
      (
        "axes.facecolor", "blu",
        "\"axes.facecolor\" must be a color; unknown color \"blu\" (did you mean \"blue\"?)"
      ),
      ("axes.grid", "maybe", "\"axes.grid\" must be true or false, not \"maybe\""),
      ("figure.figsize", "3", "\"figure.figsize\" must be a list of 2 values, not \"3\""),
      (
        "lines.dashed_pattern", "0, 0",
        "\"lines.dashed_pattern\" must be lengths of dashes and gaps, one of them above zero, not \"0, 0\""
      ),
      (
        "axes.prop_cycle", "cycler(colour='rg')",
        "\"axes.prop_cycle\" cannot cycle \"colour\" (did you mean \"color\"?)"
      ),
      (
        "image.cmap", "virdis",
        "\"image.cmap\" must be the name of a color map; unknown colormap \"virdis\" (did you mean \"viridis\"?)"
      ),
    ])
  func mistakes(_ name: String, _ value: String, _ message: String) {
    var style = Style()
    let error = #expect(throws: StyleError.self) { try style.set(name, .text(value)) }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
    #expect(style == Style())
  }

  @Test("a style that is not there is told with the nearest one")
  func unknownName() {
    let error = #expect(throws: StyleError.self) { try Style(named: "gplot") }
    #expect(error?.description == "unknown style \"gplot\" (did you mean \"ggplot\"?)")
  }

  @Test("a sheet is read line by line")
  func parsing() throws {
    let sheet = try StyleSheet(
      parsing: "# a comment\n\n  lines.linewidth : 2.5  # wide\naxes.facecolor: eeeeee\r\n")
    let style = try Style(sheet)
    #expect(style.lines.linewidth == 2.5)
    #expect(style.axes.facecolor == Color(hex: 0xEEEEEE))
    #expect(throws: StyleError.badLine("lines.linewidth 2")) { try StyleSheet(parsing: "lines.linewidth 2") }
  }

  @Test("no value brings a setting down", arguments: StyleSetting.all.map(\.name))
  func hostile(_ name: String) throws {
    let setting = try #require(StyleSetting.named(name))
    let values: [StyleValue] = [
      "", " ", "nan", "inf", "-1e308", "1e-320", "99999999999999999999", "None", "true", ",", ", ,", [], [[]],
      ["a": []], ["color": [""]], ["x", 1, 2, 3, 4], "cycler(", "cycler('color', [", "\u{0}", "(0, (1, 2))",
    ]
    for value in values {
      var style = Style()
      try? setting.set(value, in: &style)
      _ = setting.text(in: style)
    }
  }
}

/// What matplotlib's style sheets say, as `generate_styles.py` printed it.
enum MatplotlibStyles {
  static func rows() throws -> [(sheet: String, setting: String, value: String)] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "styles.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return (cells[0], cells[1], cells[2])
    }
  }

  /// Settings that pictures do not follow: of things that there are not, or that are always so.
  static let leftOut: Set<String> = [
    "axes.formatter.use_locale", "axes.zmargin", "contour.algorithm",
    "contour.corner_mask", "date.converter", "date.epoch",
    "date.interval_multiples", "font.cursive", "font.enable_last_resort", "font.fantasy", "font.stretch",
    "font.variant", "image.aspect",
    "image.composite_image", "image.interpolation", "image.interpolation_stage", "image.lut",
    "image.origin", "image.resample", "mathtext.bf", "mathtext.bfit", "mathtext.cal",
    "mathtext.fallback", "mathtext.it", "mathtext.rm", "mathtext.sf",
    "mathtext.tt", "path.effects", "path.sketch", "path.snap", "pcolor.shading", "pcolormesh.snap",
    "polaraxes.grid", "text.antialiased",
    "text.hinting", "text.hinting_factor", "text.kerning_factor", "text.language", "text.latex.engine",
    "text.latex.preamble", "text.usetex",
  ]
}
