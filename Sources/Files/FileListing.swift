public import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Finds files.
public enum FileListing {
  /// What lies at a path.
  public enum Kind: Hashable, Sendable {
    case file, folder
    /// A device, a pipe or a socket.
    case other
  }

  /// What lies at a path, links followed; `nil` if nothing does.
  public static func kind(of path: FilePath) -> Kind? {
    FileKind(of: path, followsLinks: true).map(Kind.init)
  }

  /// The files in a folder and the folders inside, by their paths in it, in order. Folders behind links, and files and
  /// folders whose names begin with a dot, are left out.
  ///
  /// - Parameter endings: what names end with, in lower case, without the dot.
  /// - Throws: `FileError` if a folder cannot be read.
  public static func files(in folder: FilePath, endings: [String]) throws(FileError) -> [String] {
    var found: [String] = []
    try collect(folder, inside: "", endings, &found)
    return found.sorted()
  }

  private static func collect(
    _ folder: FilePath, inside place: String, _ endings: [String], _ found: inout [String]
  ) throws(FileError) {
    var names: [String] = []
    try forEachName(in: folder) { names.append($0) }
    for name in names where !name.hasPrefix(".") {
      let path = folder.appending(name)
      switch linkKind(of: path) {
      case .folder: try collect(path, inside: place + name + "/", endings, &found)
      case .file where endings.contains(path.extension?.lowercased() ?? ""): found.append(place + name)
      default: break
      }
    }
  }

  /// Names all that lies in a folder, in the system's order.
  static func forEachName(in folder: FilePath, _ body: (String) -> Void) throws(FileError) {
    guard let stream = opendir(folder.string) else {
      throw FileError("read the folder", folder, Errno(rawValue: errno))
    }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      body(name)
    }
  }

  /// What lies at a path; of a link, what it leads to if that is a file.
  private static func linkKind(of path: FilePath) -> Kind? {
    let kind = FileKind(of: path, followsLinks: false)
    if kind == .link { return Self.kind(of: path) == .file ? .file : nil }
    return kind.map(Kind.init)
  }
}

extension FileListing.Kind {
  fileprivate init(_ kind: FileKind) {
    self =
      switch kind {
      case .file: .file
      case .folder: .folder
      case .link, .pipe, .other: .other
      }
  }
}
