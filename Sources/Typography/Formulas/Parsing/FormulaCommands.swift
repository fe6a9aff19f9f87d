internal import Spelling

/// The words of formulas.
enum FormulaCommands {
  static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// Commands that stand for a character, without their backslash.
  static let characters: [Substring: Unicode.Scalar] = {
    var table: [Substring: Unicode.Scalar] = [:]
    for entry in characterTable.split(separator: ";") {
      let parts = entry.split(whereSeparator: \.isWhitespace)
      guard let code = parts.first.flatMap({ UInt32($0, radix: 16) }), let scalar = Unicode.Scalar(code)
      else { continue }
      for name in parts.dropFirst() { table[name] = scalar }
    }
    return table
  }()

  /// Names that are set upright, with a thin space after them.
  static let functions = words(
    """
    arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max
    min Pr sec sin sinh sup tan tanh
    """)

  /// Functions whose scripts stand above and below.
  static let functionsWithLimits = words("lim liminf limsup sup max min")

  /// Symbols whose scripts stand above and below.
  static let symbolsWithLimits = words(
    "sum prod coprod bigcap bigcup bigsqcup bigvee bigwedge bigodot bigotimes bigoplus biguplus")

  /// Symbols whose scripts stand at their feet and heads.
  static let integrals = words("int oint iint oiint iiint oiiint iiiint")

  static let punctuation: Set<String> = [",", ";", ".", "!", "cdotp"]

  /// Marks over an item, with the command for what is drawn.
  static let accents: [Substring: Substring] = [
    "hat": "circumflexaccent", "breve": "combiningbreve", "bar": "combiningoverline",
    "grave": "combininggraveaccent", "acute": "combiningacuteaccent", "tilde": "combiningtilde",
    "dot": "combiningdotabove", "ddot": "combiningdiaeresis", "dddot": "combiningthreedotsabove",
    "ddddot": "combiningfourdotsabove", "vec": "combiningrightarrowabove", "\"": "combiningdiaeresis",
    "`": "combininggraveaccent", "'": "combiningacuteaccent", "~": "combiningtilde", ".": "combiningdotabove",
    "^": "circumflexaccent", "overrightarrow": "rightarrow", "overleftarrow": "leftarrow", "mathring": "circ",
    "widehat": "widehat", "widetilde": "widetilde", "widebar": "widebar",
  ]

  static let wideAccents: Set<Substring> = ["widehat", "widetilde", "widebar"]

  /// White space in ems, by what is written. Longer ones stand before their beginnings.
  static let spaces: [(source: String, ems: Double)] = [
    ("\\thinspace", 0.16667), ("\\enspace", 0.5), ("\\qquad", 2), ("\\quad", 1), ("\\,", 0.16667),
    ("\\/", 0.16667),
    ("\\>", 0.22222), ("\\:", 0.22222), ("\\;", 0.27778), ("\\ ", 0.33333), ("~", 0.33333), ("\\!", -0.16667),
  ]

  /// The thin space that follows functions.
  static let thinSpace = 0.16667

  /// Brackets that may grow, as they are written; longer ones before their beginnings.
  static let delimiters: [String] =
    (words(
      #"""
      | \| / \backslash \uparrow \downarrow \updownarrow \Uparrow \Downarrow \Updownarrow . \vert \Vert
      ( [ \{ < \lfloor \langle \lceil \lbrace \leftbrace \lbrack \leftparen \lgroup
      ) ] \} > \rfloor \rangle \rceil \rbrace \rightbrace \rbrack \rightparen \rgroup
      """#)).sorted { ($0.utf8.count, $1) > ($1.utf8.count, $0) }

  /// Brackets of one character: no thin space stands between a function and one of these.
  static let shortDelimiters: Set<Unicode.Scalar> = ["(", ")", "[", "]", "<", ">", "|", "/", "."]

  /// What makes an operator the sign of the number behind it, where it stands before it.
  static let leftOfSigns: Set<Unicode.Scalar> = ["{", "(", "[", "<", "=", ">", ":"]

  /// Commands that take arguments, by what a message says of their form.
  static let withArguments = [
    "frac": #"\frac{num}{den}"#, "dfrac": #"\dfrac{num}{den}"#, "binom": #"\binom{num}{den}"#,
    "genfrac": #"\genfrac{ldelim}{rdelim}{rulesize}{style}{num}{den}"#,
    "overset": #"\overset{annotation}{body}"#,
    "underset": #"\underset{annotation}{body}"#, "sqrt": #"\sqrt[root]{body}"#,
    "overline": #"\overline{body}"#,
    "underline": #"\underline{body}"#, "text": #"\text{words}"#, "operatorname": #"\operatorname{name}"#,
    "boldsymbol": #"\boldsymbol{symbols}"#, "substack": #"\substack{first \\ second}"#,
    "phantom": #"\phantom{body}"#,
    "llap": #"\llap{body}"#, "rlap": #"\rlap{body}"#, "hspace": #"\hspace{ems}"#,
    "begin": #"\begin{cases} … \end{cases}"#,
  ]

  /// What is nearest to a command that is not known, for messages; else empty.
  static func hint(for command: String) -> String {
    if let other = replacements[command] { return "; \(other)" }
    let known =
      withArguments.keys.sorted() + ["left", "right", "middle", "end"] + functions.sorted()
      + accents.keys.filter { $0.count > 1 }.map(String.init).sorted()
      + FormulaStyle.Alphabet.allCases.map { "math" + $0.rawValue }
      + characters.keys.map(String.init).sorted()
    return nearest(to: command, among: known).map { " (did you mean \"\\\($0)\"?)" } ?? ""
  }

  /// Commands of LaTeX that are lacking, with what to write instead.
  private static let replacements: [String: String] = [
    "textbf": #"write \mathbf{…}"#, "textrm": #"write \text{…}"#, "textit": #"write \mathit{…}"#,
    "texttt": #"write \mathtt{…}"#, "mbox": #"write \text{…}"#,
    "displaystyle": #"\dfrac makes a large fraction"#,
    "tfrac": #"write \frac{…}{…}"#, "stackrel": #"write \overset{…}{…}"#, "lvert": #"write \left| … \right|"#,
    "rvert": #"write \left| … \right|"#, "lVert": #"write \left\| … \right\|"#,
    "rVert": #"write \left\| … \right\|"#, "implies": #"write \Rightarrow"#, "iff": #"write \Leftrightarrow"#,
    "land": #"write \wedge"#, "lor": #"write \vee"#, "lnot": #"write \neg"#, "gets": #"write \leftarrow"#,
    "argmax": #"write \operatorname{argmax}"#, "argmin": #"write \operatorname{argmin}"#,
    "big": #"\left and \right make brackets grow"#, "Big": #"\left and \right make brackets grow"#,
    "bigg": #"\left and \right make brackets grow"#, "Bigg": #"\left and \right make brackets grow"#,
    "limits": #"sums and products have limits as they are"#, "nolimits": #"write {\sum}_i"#,
    "mathds": #"write \mathbb{…}"#, "over": #"write \frac{…}{…}"#, "color": "a text has one colour",
  ]
}
