internal import ArgumentParser
internal import Charts
internal import Drawing
internal import FigureFiles
internal import Typography

/// `egaku fonts`: lists fonts, or says which texts use which.
struct FontsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fonts",
    abstract: "List the fonts that are found, or those that the texts of a file use.",
    discussion: """
      Each face is a line: its family, its style and weight, its place in the default chain (the fonts that are asked \
      for a character that no other font of a text has), and its file, with tabs between. With --used each text of the \
      file's figures is a line: the figure, the text, and the files of its fonts.
      """)

  @OptionGroup var fonts: FontOptions

  @Option(
    name: .long, help: ArgumentHelp("Say which fonts the texts of this figure file use.", valueName: "file"))
  var used: String?

  func run() throws {
    do {
      let library = try FontLibrary(folders: fonts.folders)
      if let used { try tellUse(of: used, library) } else { try list(library) }
    } catch let error as TextError {
      Terminal.standardError("\(error)")
      throw ExitCode(2)
    }
  }

  private func list(_ library: FontLibrary) throws {
    let chain = try library.defaultChain()
    for font in try library.installedFonts() {
      let place = chain.firstIndex { $0?.path == font.file.path && $0?.faceIndex == font.file.faceIndex }
      let cells = [
        font.family, "\(font.style.rawValue) \(font.weight.value)", place.map { "chain \($0 + 1)" } ?? "",
        font.file.description, font.refusal.map { "not drawn: \($0)" } ?? "",
      ]
      Terminal.standardOutput(cells.filter { $0 != cells[4] || !$0.isEmpty }.joined(separator: "\t"))
    }
    for (index, file) in chain.enumerated() where file == nil {
      Terminal.standardError(
        "chain \(index + 1): none of \(DefaultChain.links[index].joined(separator: ", ")) is installed")
    }
  }

  private func tellUse(of path: String, _ library: FontLibrary) throws {
    let file = try InputFile.load(path, fontFolders: fonts.folders)
    var isGood = true
    for description in file.figures {
      do {
        guard let figure = description.evaluated(file: path).figure else {
          throw ExpressionTextError(description.name, message: "the figure cannot be drawn; see egaku check")
        }
        let drawing = try figure.laidOut(fonts: library)
        let recorder = TextRecorder(width: drawing.width, height: drawing.height)
        drawing.draw(on: recorder)
        for line in recorder.lines where !line.text.isEmpty {
          Terminal.standardOutput(
            "\(description.name)\t\(line.text)\t\(line.fontFiles.joined(separator: ", "))")
        }
      } catch {
        Terminal.standardError("\(path): figure \"\(description.name)\": \(error)")
        isGood = false
      }
    }
    guard isGood else { throw ExitCode(2) }
  }
}

extension TextLine {
  /// The files of the fonts of its glyphs, each once, in the order in which they come.
  fileprivate var fontFiles: [String] {
    var seen: Set<FontFile> = []
    return glyphs.map(\.font.file).filter { seen.insert($0).inserted }.map(\.description)
  }
}
