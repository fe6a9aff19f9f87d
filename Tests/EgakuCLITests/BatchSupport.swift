// What tests of runs share: many small figures, pictures of a folder, and waiting.

import Foundation
import Images

/// Figure files with many small figures.
enum Figures {
  /// Figures `f000`, `f001` … of a matrix, each a line with the slope and the number.
  static func matrix(_ count: Int, slope: Int = 1, formats: String = "svg", more: String = "") -> String {
    """
    formats: [\(formats)]
    defaults: {figsize: [1, 1], dpi: 30}
    figures:
      "f{n:03d}":
        matrix: {n: "arange(\(count))"}
        draw: [plot: {y: "[0, {n} + \(slope)]"}]
    \(more)
    """
  }
}

extension Program {
  /// The pictures in a folder inside, with their bytes.
  func pictures(_ folder: String = "output") throws -> [String: [UInt8]] {
    var result: [String: [UInt8]] = [:]
    for name in try files() where name.hasPrefix(folder + "/") {
      result[String(name.dropFirst(folder.count + 1))] = try bytes(name)
    }
    return result
  }

  /// When the files in a folder were last changed.
  func times(_ folder: String = "output") throws -> [String: Date] {
    var result: [String: Date] = [:]
    for name in try files() where name.hasPrefix(folder + "/") {
      let place = self.folder.appendingPathComponent(name).path
      result[name] = try FileManager.default.attributesOfItem(atPath: place)[.modificationDate] as? Date
    }
    return result
  }

  func text(_ name: String) -> String { (try? String(decoding: bytes(name), as: UTF8.self)) ?? "" }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
  }

  /// The drafts that lie in the folder.
  func drafts() throws -> [String] { try files().filter { $0.hasSuffix(".partial") } }
}

/// Whether a condition comes true; a minute is far more than any needs, however busy the machine is.
func becomesTrue(_ condition: () throws -> Bool) rethrows -> Bool {
  let end = Date().addingTimeInterval(60)
  while Date() < end {
    if try condition() { return true }
    usleep(20_000)
  }
  return false
}

/// Whether the bytes of a picture are whole.
func isWhole(_ name: String, _ bytes: [UInt8]) -> Bool {
  guard name.hasSuffix(".png") else { return String(decoding: bytes, as: UTF8.self).hasSuffix("</svg>\n") }
  return (try? PNGDecoder.decode(bytes)) != nil
}
