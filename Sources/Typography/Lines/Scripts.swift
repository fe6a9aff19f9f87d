internal import CHarfBuzz

/// The scripts of the characters of a line, as text is itemized: what is common to all scripts takes the script around
/// it.
enum Scripts {
  /// The script of each character.
  static func resolved(_ scalars: [Unicode.Scalar]) -> [hb_script_t] {
    let functions = hb_unicode_funcs_get_default()
    var scripts = scalars.map { own(of: $0, functions) }
    var last: hb_script_t?
    var brackets: [(opener: UInt32, script: hb_script_t)] = []
    for (index, scalar) in scalars.enumerated() {
      guard let known = last, isShared(scripts[index]) else {
        last = scripts[index]
        continue
      }
      var script = known
      if scripts[index] == HB_SCRIPT_COMMON {
        if closers[scalar.value] != nil {
          brackets.append((scalar.value, known))
        } else if let opener = openers[scalar.value] {
          while let top = brackets.last, top.opener != opener { brackets.removeLast() }
          if let top = brackets.last { script = top.script }
        }
      }
      scripts[index] = script
      last = script
    }
    for index in scripts.indices.dropLast().reversed() where isShared(scripts[index]) {
      scripts[index] = scripts[index + 1]
    }
    return scripts
  }

  private static func own(of scalar: Unicode.Scalar, _ functions: OpaquePointer?) -> hb_script_t {
    if hb_unicode_general_category(functions, scalar.value) == HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK {
      return HB_SCRIPT_INHERITED
    }
    return hb_unicode_script(functions, scalar.value)
  }

  private static func isShared(_ script: hb_script_t) -> Bool {
    script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED
  }

  private static let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("(", ")"), ("<", ">"), ("[", "]"), ("{", "}"), ("«", "»"), ("‘", "’"), ("“", "”"), ("‹", "›"), ("〈", "〉"),
    ("《", "》"), ("「", "」"), ("『", "』"), ("【", "】"), ("〔", "〕"), ("〖", "〗"), ("〘", "〙"), ("〚", "〛"),
  ]
  private static let closers = Dictionary(uniqueKeysWithValues: pairs.map { ($0.0.value, $0.1.value) })
  private static let openers = Dictionary(uniqueKeysWithValues: pairs.map { ($0.1.value, $0.0.value) })
}
