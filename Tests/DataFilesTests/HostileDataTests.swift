import DataFiles
import SeededRandom
import Testing

@Suite("Hostile data files")
struct HostileDataTests {
  private static let marks =
    Array("\",;\t\n\r #[]{}:'\\u(),-+.eE0192NItf".utf8) + [0, 0x80, 0xC3, 0xF0, 0xFF]

  /// A file with a few bytes changed, taken out, put in, or repeated.
  private func mutated(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &random)
      let end = min(bytes.count, place + Int.random(in: 1...20, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(Self.marks.randomElement(using: &random) ?? 0, at: place)
      case 3: bytes[place] = Self.marks.randomElement(using: &random) ?? 0
      case 4: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: bytes.indices, using: &random))
      default: bytes.removeSubrange(place..<end)
      }
    }
    return bytes
  }

  /// Reads each file in many broken forms: a table or an error in one line comes out, and both do happen.
  private func attack(
    _ files: [[UInt8]], as format: DataFormat, _ options: DataOptions = DataOptions(), rounds: Int
  ) {
    var random = SplitMix64(seed: 7)
    var (tables, errors) = (0, 0)
    for file in files {
      for _ in 0..<rounds {
        do {
          let bytes = mutated(file, &random)
          let table = try DataTable(parsing: bytes, as: format, options, file: "d")
          #expect(table.columns.reduce(0) { $0 + $1.count } <= bytes.count)
          tables += 1
        } catch {
          let isOneLine = !error.description.contains(where: \.isNewline) && error.description.hasPrefix("d:")
          #expect(isOneLine, "\(error)")
          errors += 1
        }
      }
    }
    #expect(tables > 0 && errors > rounds)
  }

  @Test("a broken CSV file is read or refused, never a crash")
  func delimited() {
    let files = DelimitedCase.all.map { Array($0.text.utf8) }
    attack(files, as: .csv, rounds: 30)
    attack(files, as: .tsv, options { $0.comments = "#" }, rounds: 10)
    attack(files, as: .csv, options { $0.usecols = [.index(0)] }, rounds: 10)
  }

  @Test("a broken JSON file is read or refused, never a crash")
  func json() {
    let files = JSONCase.all.map { Array($0.text.utf8) }
    attack(files, as: .json, rounds: 40)
    attack(files, as: .json, options { $0.usecols = [.index(0)] }, rounds: 20)
  }

  @Test("a broken .npy file is read or refused, never a crash")
  func npy() {
    attack(NpyCase.all.map(\.bytes), as: .npy, rounds: 50)
  }
}
