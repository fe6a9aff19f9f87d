internal import CFriBidi

/// The directions of the characters of a line: levels of Unicode's bidirectional algorithm (UAX #9), odd ones running
/// from right to left.
enum BidiLevels {
  /// Characters that run in one direction.
  struct Run {
    let start: Int
    var end: Int
    let level: Int

    /// Whether they run from right to left.
    var isLeftwards: Bool { level % 2 == 1 }
  }

  /// The levels; `nil` if all of the line runs from left to right.
  ///
  /// The first letter with a direction decides that of the line.
  static func levels(of scalars: [Unicode.Scalar]) -> [Int]? {
    guard scalars.contains(where: mayRunLeftwards) else { return nil }
    let count = scalars.count
    let text = scalars.map { FriBidiChar($0.value) }
    var types = [FriBidiCharType](repeating: FriBidiCharType(0), count: count)
    var brackets = [FriBidiBracketType](repeating: 0, count: count)
    var levels = [FriBidiLevel](repeating: 0, count: count)
    let length = FriBidiStrIndex(count)
    fribidi_get_bidi_types(text, length, &types)
    fribidi_get_bracket_types(text, length, types, &brackets)
    var direction = FriBidiParType(egaku_fribidi_automatic)
    guard fribidi_get_par_embedding_levels_ex(types, brackets, length, &direction, &levels) > 0,
      fribidi_reorder_line(0, types, length, 0, direction, &levels, nil, nil) > 0
    else { return nil }
    return levels.map(Int.init)
  }

  /// Whether a character is of a script that runs leftwards, or says that text does.
  private static func mayRunLeftwards(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x590: false
    case 0x590...0x8FF, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFB1D...0xFDFF, 0xFE70...0xFEFE,
      0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }

  /// Runs of equal levels in the order in which they stand on the line, from the left (rule L2).
  static func visualRuns(_ levels: [Int]) -> [Run] {
    var runs: [Run] = []
    for (index, level) in levels.enumerated() {
      if let last = runs.last, last.level == level {
        runs[runs.count - 1].end = index + 1
      } else {
        runs.append(Run(start: index, end: index + 1, level: level))
      }
    }
    let highest = levels.max() ?? 0
    for level in stride(from: highest, to: 0, by: -1) {
      var start = 0
      while start < runs.count {
        guard runs[start].level >= level else {
          start += 1
          continue
        }
        let end = runs[start...].firstIndex { $0.level < level } ?? runs.count
        runs[start..<end].reverse()
        start = end
      }
    }
    return runs
  }
}
