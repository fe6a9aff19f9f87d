/// The perceptual distance of two pixels, with the colours met last kept in a table: charts have few.
struct ColorDistance {
  /// What a colour looks like in front of white and of black.
  private struct Look {
    let onWhite, onBlack: OKLab
  }

  private static let slotBits = 12
  /// The colour in each slot.
  private var words: [UInt32]
  private var looks: [Look]

  init() {
    words = [UInt32](repeating: 0, count: 1 << Self.slotBits)
    looks = [Look](repeating: Self.newLook(of: 0), count: 1 << Self.slotBits)
  }

  /// The HyAB distance in OKLab; of colours that are not opaque the larger one of those over white and over black.
  mutating func callAsFunction(_ a: UInt32, _ b: UInt32) -> Float {
    guard a != b else { return 0 }
    let (first, second) = (look(of: a), look(of: b))
    let distance = first.onWhite.distance(to: second.onWhite)
    guard a & b < 0xFF00_0000 else { return distance }
    return max(distance, first.onBlack.distance(to: second.onBlack))
  }

  /// The lightness L_r over white, 0 to 1.
  mutating func lightness(_ word: UInt32) -> Float { look(of: word).onWhite.lightness }

  private mutating func look(of word: UInt32) -> Look {
    let slot = Int((word &* 0x9E37_79B1) >> (32 - UInt32(Self.slotBits)))
    if words[slot] != word {
      words[slot] = word
      looks[slot] = Self.newLook(of: word)
    }
    return looks[slot]
  }

  private static func newLook(of word: UInt32) -> Look {
    let alpha = word >> 24
    let onWhite = color(of: word, alpha: alpha, over: 255)
    return Look(onWhite: onWhite, onBlack: alpha == 255 ? onWhite : color(of: word, alpha: alpha, over: 0))
  }

  private static func color(of word: UInt32, alpha: UInt32, over background: UInt32) -> OKLab {
    func light(_ shift: UInt32) -> Float {
      let channel = word >> shift & 255
      // Blended in bytes, as viewers do: at most 255 · 255 + 127.
      return LinearLight.table[Int((channel * alpha + background * (255 - alpha) + 127) / 255)]
    }
    return OKLab(red: light(0), green: light(8), blue: light(16))
  }
}
