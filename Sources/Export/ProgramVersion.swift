/// The version of this package: what its pictures depend on besides fonts and figure files.
public enum ProgramVersion {
  /// Major, minor and patch number.
  public static let current = "0.1.0"
}
