import Egaku
import Foundation
import Testing

@Suite("Saving a figure from Swift")
struct SaveTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  @Test("missing folders are created and no draft is left behind")
  func folders() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try Figure().save(path("a/b/empty.svg"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: path("a/b")) == ["empty.svg"])
  }

  @Test("an unknown ending is refused with the nearest known one")
  func endings() {
    #expect { try Figure().save(path("x.pgn")) } throws: { error in
      "\(error)".hasSuffix("x.pgn: unknown picture format \"pgn\" (did you mean \"png\"?)")
    }
    #expect { try Figure().save(path("x")) } throws: { error in
      "\(error)".hasSuffix("x: the name has no ending; pictures end in .png or .svg")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }

  @Test("a place that cannot be written is named and nothing is left")
  func unwritable() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data().write(to: folder.appendingPathComponent("file"))
    #expect { try Figure().save(path("file/x.png")) } throws: { error in
      "\(error)".contains("cannot create the folder") || "\(error)".contains("cannot write")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["file"])
  }

  @Test("a figure of impossible size is refused")
  func sizes() {
    #expect(throws: FigureError.self) {
      try Figure(figsize: FigureSize(width: 1e6, height: 1)).save(path("x.png"))
    }
    #expect(throws: FigureError.self) {
      try Figure(figsize: FigureSize(width: 0.001, height: 1)).save(path("x.png"))
    }
    #expect(throws: FigureError.self) {
      try Figure(figsize: FigureSize(width: .nan, height: 1)).save(path("x.png"))
    }
  }
}
