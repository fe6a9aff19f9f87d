public import Charts
internal import Export
public import FigureFiles
internal import Files
public import SystemPackage
internal import Typography

/// What a run will draw and where it will put it.
public struct RenderPlan: Sendable {
  /// The file that is drawn.
  public let file: FigureFile
  /// The folder of the pictures.
  public let folder: FilePath
  /// What each figure becomes.
  public let formats: [PictureFormat]

  /// - Parameters:
  ///   - folder: `nil` takes the file's own output folder.
  ///   - formats: `nil` takes the file's own.
  public init(file: FigureFile, folder: FilePath? = nil, formats: [PictureFormat]? = nil) {
    self.file = file
    self.folder = folder ?? file.path.removingLastComponent().pushing(FilePath(file.output))
    self.formats = formats ?? file.formats
  }

  /// Where a picture goes: the figure's name in the folder.
  func path(of figure: FigureDescription, _ format: PictureFormat) -> FilePath {
    folder.appending(figure.name + format.fileSuffix)
  }
}

/// Something that happened during a run.
public enum RenderEvent: Sendable {
  /// A picture was written.
  case wrote(FilePath)
  /// There is something to tell: a figure that cannot be drawn, or that may not look as meant.
  case diagnostic(Diagnostic)
}

extension RenderPlan {
  /// Draws figure by figure and reports what happens; a figure that fails does not stop the others.
  ///
  /// A figure is written only when all its pictures could be drawn.
  /// - Returns: whether every figure was drawn and written.
  public func run(_ report: (RenderEvent) -> Void) -> Bool {
    let fonts: FontLibrary
    do {
      fonts = try FontLibrary()
    } catch {
      report(.diagnostic(Diagnostic(file: file.path.string, message: "\(error)")))
      return false
    }
    var isGood = true
    for description in file.figures {
      isGood = render(description, fonts, report) && isGood
    }
    return isGood
  }

  private func render(
    _ description: FigureDescription, _ fonts: FontLibrary, _ report: (RenderEvent) -> Void
  ) -> Bool {
    let evaluated = description.evaluated(file: file.path.string)
    for diagnostic in evaluated.diagnostics { report(.diagnostic(diagnostic)) }
    guard let figure = evaluated.figure else { return false }
    do {
      let pictures = try formats.map { format in
        (path(of: description, format), try figure.picture(format, title: description.name, fonts: fonts))
      }
      for (path, bytes) in pictures {
        try AtomicWriting.write(bytes, to: path)
        report(.wrote(path))
      }
      return true
    } catch {
      report(
        .diagnostic(
          Diagnostic(
            file: file.path.string, position: description.position,
            message: "figure \"\(description.name)\": \(error)")))
      return false
    }
  }
}
