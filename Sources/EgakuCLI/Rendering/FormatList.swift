internal import ArgumentParser
internal import Charts
internal import Spelling

/// The value of `--format`: names of formats, separated by commas.
struct FormatList {
  let formats: [PictureFormat]

  init(_ text: String) throws {
    formats = try text.split(separator: ",", omittingEmptySubsequences: false).map { name in
      guard let format = PictureFormat(String(name)) else {
        throw ValidationError(
          "unknown format \"\(name)\"\(suggestion(for: String(name), among: PictureFormat.names))")
      }
      return format
    }
  }
}
