internal import CFreeType
internal import Spelling

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The font files of a library: found, opened and sized once.
///
/// There are so few of each that they stand in lists: the first use of a dictionary with a key of its own costs a start
/// more than a million instructions.
final class FontStore {
  let folders: [String]
  let places: FontPlaces
  let engines: TextEngines
  private var faces: [FontFace] = []
  private var sized: [SizedFont] = []
  private var ownIndex: FontIndex?
  private var systemIndex: FontIndex?
  private var chainFiles: [ChainFile] = []
  private var namedFiles: [NamedFile] = []

  /// The font of a link of the default chain.
  private struct ChainFile {
    let link: Int
    let weight: FontWeight
    let style: FontStyle
    let file: FontFile?
  }

  /// What was found for a file's name.
  private struct NamedFile {
    let name: String
    let file: FontFile?
  }

  init(folders: [String], _ places: FontPlaces, _ engines: TextEngines) {
    self.folders = folders
    self.places = places
    self.engines = engines
  }

  /// The files that have been opened, by their names.
  var openedFiles: [String: String] {
    Dictionary(faces.map { ($0.file.fileName, $0.file.path) }) { min($0, $1) }
  }

  /// A face at a size, ready to measure and to draw. Equal requests give the same object.
  ///
  /// - Throws: `TextError` if the file is broken or the size is out of range.
  func font(_ file: FontFile, points: Double, dpi: Double) throws(TextError) -> SizedFont {
    for known in sized where known.points == points && known.dpi == dpi && known.file == file { return known }
    let result = try SizedFont(face: face(file), points: points, dpi: dpi)
    sized.append(result)
    return result
  }

  func face(_ file: FontFile) throws(TextError) -> FontFace {
    if let known = faces.first(where: { $0.file == file }) { return known }
    let face = try FontFace(file, engines)
    faces.append(face)
    return face
  }
}

// MARK: - Looking up

extension FontStore {
  /// The files of the families that a text asks for, in order.
  ///
  /// - Throws: `TextError` if none is installed, or a named one is there but cannot be drawn with.
  func files(of properties: FontProperties) throws(TextError) -> [FontFile] {
    var files: [FontFile] = []
    for family in properties.families {
      if let file = try file(of: family, properties), !files.contains(file) { files.append(file) }
    }
    guard files.isEmpty else { return files }
    throw try notFound(properties.families)
  }

  private func file(of family: FontFamilyChoice, _ properties: FontProperties) throws(TextError) -> FontFile?
  {
    switch family {
    case .named(let name): return try file(of: name, properties)
    case .firstOf(let names):
      for name in names {
        if let file = try file(of: name, properties) { return file }
      }
      return nil
    }
  }

  /// The face of a family that comes nearest to what is asked for; `nil` if there is no such family.
  private func file(of name: String, _ properties: FontProperties) throws(TextError) -> FontFile? {
    if FontFile.isName(name) { return try file(at: name) }
    if let family = DejaVuFamily(name: name),
      let file = file(
        named: family.fileName(isBold: properties.weight.isBold, isSlanted: properties.style != .normal))
    {
      return file
    }
    guard let entry = try entry(of: name, properties) else { return nil }
    if let refusal = entry.refusal { throw .unreadable(path: entry.file.path, reason: refusal) }
    return entry.file
  }

  private func entry(of name: String, _ properties: FontProperties) throws(TextError) -> FontEntry? {
    if let own = try indexOfFolders().nearest(family: name, properties) { return own }
    return try indexOfSystem().nearest(family: name, properties)
  }

  /// A file by its name: in one of the named folders, or where its path says.
  private func file(at name: String) throws(TextError) -> FontFile {
    let candidates = name.hasPrefix("/") ? [name] : folders.map { $0 + "/" + name }
    let path = name.utf8.contains(0) ? nil : candidates.first(where: Self.isReadable)
    if let path { return FontFile(path: path) }
    throw .fileNotFound(name, nil, searched: folders.isEmpty ? ["no folder, since none is named"] : folders)
  }

  /// A font file by its name, in the folders that are probed; `nil` if it is in none.
  func file(named fileName: String) -> FontFile? {
    if let known = namedFiles.first(where: { $0.name == fileName }) { return known.file }
    let file = Self.file(named: fileName, in: folders + places.probed)
    namedFiles.append(NamedFile(name: fileName, file: file))
    return file
  }

  static func file(named fileName: String, in folders: [String]) -> FontFile? {
    for folder in folders {
      let path = folder + "/" + fileName
      if isReadable(path) { return FontFile(path: path) }
    }
    return nil
  }

  /// What to say of a file that is in none of the folders that are probed.
  func fileNotFound(_ fileName: String, _ packages: FontPackages) -> TextError {
    .fileNotFound(fileName, packages, searched: folders + places.probed)
  }

  /// The font of a link of the default chain; `nil` if none of its families is installed.
  func chainFile(_ link: Int, _ properties: FontProperties) throws(TextError) -> FontFile? {
    let known = chainFiles.first {
      $0.link == link && $0.weight == properties.weight && $0.style == properties.style
    }
    if let known { return known.file }
    let found = try file(of: .firstOf(DefaultChain.links[link]), properties)
    chainFiles.append(
      ChainFile(link: link, weight: properties.weight, style: properties.style, file: found))
    return found
  }

  private static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 }

  private func indexOfFolders() throws(TextError) -> FontIndex {
    if let ownIndex { return ownIndex }
    let index = try FontIndex(folders, isStrict: true, engines)
    ownIndex = index
    return index
  }

  private func indexOfSystem() throws(TextError) -> FontIndex {
    if let systemIndex { return systemIndex }
    let index = try FontIndex(places.indexed, isStrict: false, engines)
    systemIndex = index
    return index
  }

  private func notFound(_ families: [FontFamilyChoice]) throws(TextError) -> TextError {
    let names = families.flatMap { family in
      switch family {
      case .named(let name): [name]
      case .firstOf(let names): names
      }
    }
    if let family = names.lazy.compactMap(DejaVuFamily.init(name:)).first {
      return .fileNotFound(
        family.fileName(isBold: false, isSlanted: false), .dejaVuCore, searched: folders + places.probed)
    }
    let known = try entries().map(\.family) + DejaVuFamily.allCases.map(\.rawValue)
    return .familyNotFound(names, hint: names.count == 1 ? suggestion(for: names[0], among: known) : "")
  }

  /// Every face that is found: those of the named folders, then the system's.
  func entries() throws(TextError) -> [FontEntry] {
    try indexOfFolders().entries + indexOfSystem().entries
  }
}
