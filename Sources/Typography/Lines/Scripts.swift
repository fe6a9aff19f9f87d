internal import CHarfBuzz

/// The scripts of the characters of a line, as text is itemized: what is common to all scripts takes the script around
/// it.
enum Scripts {
  private struct OpenBracket {
    let scalar: UInt32
    let script: hb_script_t
  }

  /// The script of each character.
  static func resolved(_ scalars: [Unicode.Scalar]) -> [hb_script_t] {
    let functions = hb_unicode_funcs_get_default()
    var scripts = scalars.map { own(of: $0, functions) }
    var last: hb_script_t?
    var brackets: [OpenBracket] = []
    for (index, scalar) in scalars.enumerated() {
      guard let known = last, isShared(scripts[index]) else {
        last = scripts[index]
        continue
      }
      var script = known
      if scripts[index] == HB_SCRIPT_COMMON {
        switch bracket(scalar) {
        case .opening: brackets.append(OpenBracket(scalar: scalar.value, script: known))
        case .closing(let opener):
          while let top = brackets.last, top.scalar != opener { brackets.removeLast() }
          if let top = brackets.last { script = top.script }
        case nil: break
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
    if scalar.value < 0x80 { return scalar.isASCIILetter ? HB_SCRIPT_LATIN : HB_SCRIPT_COMMON }
    if hb_unicode_general_category(functions, scalar.value) == HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK {
      return HB_SCRIPT_INHERITED
    }
    return hb_unicode_script(functions, scalar.value)
  }

  private static func isShared(_ script: hb_script_t) -> Bool {
    script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED
  }

  private enum Bracket {
    case opening
    /// With the bracket that it closes.
    case closing(UInt32)
  }

  /// A switch rather than a table: making a table would cost every start.
  private static func bracket(_ scalar: Unicode.Scalar) -> Bracket? {
    switch scalar {
    case "(", "<", "[", "{", "«", "‘", "“", "‹", "〈", "《", "「", "『", "【", "〔", "〖", "〘", "〚": .opening
    case ")": .closing(0x28)
    case ">": .closing(0x3C)
    case "]": .closing(0x5B)
    case "}": .closing(0x7B)
    case "»": .closing(0xAB)
    case "’": .closing(0x2018)
    case "”": .closing(0x201C)
    case "›": .closing(0x2039)
    // From here on a closing bracket follows its opening one.
    case "〉", "》", "」", "』", "】", "〕", "〗", "〙", "〛": .closing(scalar.value - 1)
    default: nil
    }
  }
}
