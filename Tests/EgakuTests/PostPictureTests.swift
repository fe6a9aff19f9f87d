import Charts
import Export
import FigureFiles
import Foundation
import Images
import SystemPackage
import Testing
import Typography

/// The figures of a Japanese article, `Fixtures/post.yaml`, beside the pictures that someone looked at.
@Suite("The article's figures", .enabled(if: Post.areFontsInstalled, "needs fonts-ipaexfont-gothic"))
struct PostPictureTests {
  @Test("each has the pixels of its picture, with IPAexGothic as the font for Japanese")
  func pixels() throws {
    // Of other fonts for Japanese nothing is known here, wherever the tests run.
    let fonts = try FontLibrary(directories: Post.directories)
    for (name, figure) in try Post.figures() {
      let path = Fixture.path("post/\(name).png")
      let picture = try figure.picture(.png, fonts: fonts)
      if ProcessInfo.processInfo.environment["EGAKU_RECORD"] == "all" {
        try Data(picture).write(to: path)
        Issue.record("recorded \(path.path)")
      }
      let differing = try differingPixels(
        PNGDecoder.decode(picture), PNGDecoder.decode(Fixture.bytes("post/\(name).png")))
      #expect(differing == 0, "\(name)")
    }
    #expect(fonts.openedFiles.keys.contains("ipaexg.ttf"))
  }

  @Test("without a font for Japanese each text with Japanese is told at its place, and nothing is drawn")
  func withoutJapanese() throws {
    let fonts = try FontLibrary(directories: Array(Post.directories.dropLast()))
    let file = try #require(try FigureFile.load(FilePath(Fixture.path("post.yaml").path)).file)
    let text = try String(contentsOf: Fixture.path("post.yaml"), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for description in file.figures {
      let diagnostics = description.textDiagnostics(fonts: fonts, file: "post.yaml")
      #expect(!diagnostics.isEmpty)
      for diagnostic in diagnostics {
        let position = try #require(diagnostic.position)
        let character = Array(lines[position.line - 1].unicodeScalars)[position.column - 1]
        #expect(character.value > 0x3000, "\(diagnostic)")
        #expect(diagnostic.severity == .error)
        #expect(diagnostic.message.hasPrefix("no font has \"\(character)\" (U+"))
        #expect(diagnostic.message.hasSuffix("(the package fonts-ipaexfont-gothic would)"))
      }
      let figure = try #require(description.evaluated(file: "post.yaml").figure)
      #expect(throws: TextError.self) { try figure.picture(.png, fonts: fonts) }
    }
  }
}

enum Post {
  /// Where Debian's packages of the article's fonts put them; that for Japanese is the last.
  static let directories = [
    "/usr/share/fonts/truetype/dejavu", "/usr/share/matplotlib/mpl-data/fonts/ttf",
    "/usr/share/fonts/opentype/ipaexfont-gothic",
  ]

  static let areFontsInstalled = directories.allSatisfy(FileManager.default.fileExists)

  static func figures() throws -> [(name: String, figure: Figure)] {
    let loading = try FigureFile.load(FilePath(Fixture.path("post.yaml").path))
    let file = try #require(loading.file, "\(loading.diagnostics)")
    return try file.figures.map { description in
      let evaluated = description.evaluated(file: "post.yaml")
      return (description.name, try #require(evaluated.figure, "\(evaluated.diagnostics)"))
    }
  }
}
