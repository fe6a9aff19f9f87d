// A folder of accepted pictures with its lock: checking new pictures against it, and accepting them into it.

public import ChartComparison
internal import Drawing
internal import Files
public import ImageComparison
internal import Raster
public import SystemPackage

/// A folder of accepted pictures. Checking never writes into it; accepting does, one whole file after the other.
public struct GoldenFolder: Sendable {
  /// The folder.
  public let path: FilePath
  /// What was accepted.
  public let lock: GoldenLock

  /// Opens a folder; one that is not there holds no goldens.
  ///
  /// - Throws: `ComparisonError` or `FileError` if its lock cannot be read.
  public init(_ path: FilePath) throws {
    self.path = path
    lock = try GoldenLock(folder: path)
  }

  /// The names of all goldens: those of the lock and those of the folder, in order.
  ///
  /// - Throws: `FileError` if the folder cannot be read.
  public func names() throws -> [String] {
    let isThere = FileListing.kind(of: path) == .folder
    let files = isThere ? try FileListing.files(in: path, endings: PictureContent.endings) : []
    return Set(files).union(lock.goldens.keys).sorted()
  }

  /// Compares a new picture with its golden.
  ///
  /// Of a golden whose file is not kept the lock's hash decides. A file that is not the picture of the lock's hash
  /// does not pass, even where the new picture equals it.
  /// - Parameters:
  ///   - maker: what drew the new picture.
  ///   - regions: what is left out, in pixels or by element.
  public func check(
    _ new: GoldenPicture, maker: Maker?, limits: ComparisonLimits = .none,
    ignoring regions: [IgnoredRegion] = []
  ) -> PictureComparison {
    let file = path.appending(new.name)
    let record = lock.goldens[new.name]
    let hasFile = FileListing.kind(of: file) == .file
    var result = PictureComparison(
      name: new.name, expected: hasFile ? file.string : nil, actual: new.name, verdict: .extra)
    guard hasFile || record != nil else { return result }
    guard hasFile else {
      result.verdict = record?.picture == new.hash ? .equal : new.content.differingVerdict
      if result.verdict != .equal {
        result.notes.append("the golden itself is not there, only its hash in \(GoldenLock.fileName)")
      }
      result.addMakers(record?.maker, maker)
      return result
    }
    result = PictureComparison(
      name: new.name, golden: file, new: new.content, record: record, limits: limits,
      ignoring: regions + oldRegions(regions, of: new))
    if result.verdict != .equal { result.addMakers(record?.maker, maker) }
    return result
  }

  /// Where what is left out by name lay in the golden, as far as the golden's SVG is there to tell.
  private func oldRegions(_ regions: [IgnoredRegion], of new: GoldenPicture) -> [IgnoredRegion] {
    let named = regions.filter(\.isNamed)
    guard !named.isEmpty, case .bitmap = new.content, let stem = FilePath(new.name).lastComponent?.stem else {
      return []
    }
    let svg = path.pushing(FilePath(new.name)).removingLastComponent().appending(
      stem.prefix { $0 != "@" } + ".svg")
    guard case .svg(let bytes)? = try? PictureContent(file: svg),
      let drawing = try? SVGDrawing(reading: bytes)
    else {
      return []
    }
    // What the old figure did not have needs no place in it.
    return named.flatMap { (try? drawing.pixelRects(of: $0)) ?? [] }.map {
      .pixels($0.scaled(by: new.density))
    }
  }

  /// Puts new pictures in the place of goldens, and what drew them into the lock.
  ///
  /// Each file is replaced whole, the lock last; whoever is killed in between leaves goldens that are old or new, and
  /// can accept again.
  /// - Parameters:
  ///   - removed: names of goldens that are taken away.
  ///   - waits: whether to wait while another run changes the folder.
  /// - Throws: `FileError` naming the file; what was replaced before stays replaced.
  public static func accept(
    _ pictures: [GoldenPicture], removing removed: [String] = [], into folder: FilePath, maker: Maker,
    waits: Bool = false
  ) throws {
    try FolderLock.locking(folder, waits: waits) {
      var lock = try GoldenLock(folder: folder)
      for picture in pictures {
        try AtomicWriting.write(try picture.fileBytes, to: folder.appending(picture.name), inside: folder)
        lock.goldens[picture.name] = GoldenRecord(picture: picture.hash, maker: maker)
      }
      for name in removed {
        try FileRemoval.remove(folder.appending(name))
        lock.goldens[name] = nil
      }
      try lock.write(folder: folder)
    }
  }
}

extension PictureContent {
  /// What a difference of this kind of picture is called.
  fileprivate var differingVerdict: Verdict {
    switch self {
    case .bitmap: .pixels
    case .svg: .drawing
    }
  }
}

extension PictureComparison {
  fileprivate init(
    name: String, golden: FilePath, new: PictureContent, record: GoldenRecord?, limits: ComparisonLimits,
    ignoring regions: [IgnoredRegion]
  ) {
    self.init(name: name, expected: golden.string, actual: name, verdict: .unreadable)
    do {
      let old = try PictureContent(file: golden)
      compare(old, new, limits, regions)
      if let record, old.hash != record.picture {
        notes.append(
          "the golden is not the picture that \(GoldenLock.fileName) names; accept again or restore it")
        if verdict.isPass { verdict = new.differingVerdict }
      }
    } catch let error as FileError {
      notes.append(error.description)
    } catch {
      notes.append("\(golden): \(error)")
    }
  }

  fileprivate mutating func addMakers(_ old: Maker?, _ new: Maker?) {
    guard let old, let new else { return }
    notes += new.differences(from: old)
  }
}
