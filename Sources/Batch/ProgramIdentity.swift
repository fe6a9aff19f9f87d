internal import CBuildID
internal import Files
internal import SystemPackage

/// Which build of the program is running: a change of its sources is a change of what it draws.
enum ProgramIdentity {
  /// The id that the linker wrote into the program, in hexadecimal digits. Of a program without one, the size and time
  /// of its file.
  static var current: String {
    var bytes = [UInt8](repeating: 0, count: 64)
    let length = egaku_build_id(&bytes, bytes.count)
    guard length == 0 else {
      return bytes.prefix(length).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
    let stamp = FileStamp(of: FilePath(CommandLine.arguments.first ?? "/proc/self/exe"))
    return stamp.map { "\($0.size) \($0.modified)" } ?? ""
  }
}
