internal import CFreeType
internal import Files
internal import SystemPackage

/// The faces of all font files below some folders, found when a family is first looked for.
struct FontIndex {
  let entries: [FontEntry]

  /// Reads the names in every font file.
  ///
  /// - Parameters:
  ///   - folders: in the order in which equal fonts are preferred. One that is not there is passed over.
  ///   - isStrict: whether a file that cannot be read is told, as in folders that the user named; else it is passed
  ///     over.
  /// - Throws: `.unreadable` naming the folder or file.
  init(_ folders: [String], isStrict: Bool, _ library: TextEngines) throws(TextError) {
    var entries: [FontEntry] = []
    for folder in folders {
      for file in try Self.files(in: folder, isStrict: isStrict) {
        let path = folder + "/" + file
        do throws(TextError) {
          entries += try Self.entries(in: path, library)
        } catch {
          if isStrict { throw error }
        }
      }
    }
    self.entries = entries
  }

  private static func files(in folder: String, isStrict: Bool) throws(TextError) -> [String] {
    do throws(FileError) {
      return try FileListing.files(in: FilePath(folder), endings: FontFile.endings)
    } catch {
      if isStrict { throw .unreadable(path: folder, reason: "\(error)") }
      return []
    }
  }

  private static func entries(in path: String, _ library: TextEngines) throws(TextError) -> [FontEntry] {
    var entries: [FontEntry] = []
    var count = 1
    var index = 0
    while index < count {
      var face: FT_Face?
      let status = FT_New_Face(library.freeType, path, FT_Long(index), &face)
      guard status == 0, let face else {
        throw .unreadable(path: path, reason: "FreeType cannot read it (error \(status))")
      }
      count = Int(face.pointee.num_faces)
      entries.append(FontEntry(face, file: FontFile(path: path, faceIndex: index)))
      FT_Done_Face(face)
      index += 1
    }
    return entries
  }

  /// The face of a family that comes nearest; the first of equally near ones.
  func nearest(family: String, _ properties: FontProperties) -> FontEntry? {
    let wanted = family.lowercased()
    return entries.filter { $0.family.lowercased() == wanted }
      .min { $0.distance(to: properties) < $1.distance(to: properties) }
  }
}
