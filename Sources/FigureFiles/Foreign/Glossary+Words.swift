internal import Spelling

extension Glossary {
  /// For the words that may stand under a key, by the key.
  ///
  /// - Parameter key: What the word stands under.
  static func words(under key: String) -> Glossary {
    if key.hasSuffix("locator") { return locators }
    if key.hasSuffix("formatter") || key == "formatter" { return formatters }
    if key == "axis" { return axis }
    if key == "norm" || key == "value" { return norms }
    return Glossary(
      program: "matplotlib", instead: values, lacking: "asinh functionlog function-log compressed")
  }

  private static let values = [
    "None": ["none"], "centre": ["center"], "grayscale": ["gray"], "x-center": ["center"],
    "middle": ["center"],
    "baseline": ["bottom"], "dash": ["dashed"], "dot": ["dotted"], "dashdotted": ["dashdot"],
    "line": ["solid"],
    "outside": ["best"], "outside upper right": ["upper right"], "outside right upper": ["upper right"],
    "best fit": ["best"], "top": ["upper center"], "bottom": ["lower center"], "top right": ["upper right"],
    "top left": ["upper left"], "bottom right": ["lower right"], "bottom left": ["lower left"],
    "logarithmic": ["log"],
    "ln": ["log"], "lin": ["linear"], "jpg": ["png"], "jpeg": ["png"], "pdf": ["svg"], "eps": ["svg"],
    "ps": ["svg"],
    "tif": ["png"], "tiff": ["png"], "webp": ["png"], "gif": ["png"], "svgz": ["svg"], "raw": ["png"],
    "pgf": ["svg"],
  ]

  private static var norms: Glossary {
    Glossary(
      program: "matplotlib",
      instead: [
        "BoundaryNorm": ["boundary"], "CenteredNorm": ["centered"], "LogNorm": ["log"], "Norm": ["linear"],
        "Normalize": ["linear"], "PowerNorm": ["power"], "SymLogNorm": ["symlog"],
        "TwoSlopeNorm": ["two-slope"],
        "NoNorm": ["none"], "logarithmic": ["log"], "twoslope": ["two-slope"],
      ], lacking: "AsinhNorm FuncNorm MultiNorm asinh functionlog")
  }

  private static var locators: Glossary {
    Glossary(
      program: "matplotlib",
      instead: [
        "DateLocator": ["AutoDateLocator"], "DayLocator": ["AutoDateLocator"],
        "HourLocator": ["AutoDateLocator"],
        "MicrosecondLocator": ["AutoDateLocator"], "MinuteLocator": ["AutoDateLocator"],
        "MonthLocator": ["AutoDateLocator"], "RRuleLocator": ["AutoDateLocator"],
        "SecondLocator": ["AutoDateLocator"], "WeekdayLocator": ["AutoDateLocator"],
        "YearLocator": ["AutoDateLocator"], "IndexLocator": ["MultipleLocator"], "Locator": ["AutoLocator"],
      ], lacking: "AsinhLocator")
  }

  private static var formatters: Glossary {
    Glossary(
      program: "matplotlib",
      instead: [
        "DateFormatter": ["ConciseDateFormatter"], "LogFormatter": ["LogFormatterMathtext"],
        "LogFormatterSciNotation": ["LogFormatterMathtext"], "Formatter": ["ScalarFormatter"],
      ], lacking: "EngFormatter LogFormatterExponent")
  }

  /// matplotlib's `axis` also shapes the axes.
  private static var axis: Glossary {
    Glossary(
      program: "matplotlib",
      instead: [
        "equal": ["aspect: equal"], "image": ["aspect: equal"], "scaled": ["aspect: equal"],
        "square": ["box_aspect: 1"], "auto": ["aspect: auto"], "tight": ["margins: 0"],
      ])
  }
}
