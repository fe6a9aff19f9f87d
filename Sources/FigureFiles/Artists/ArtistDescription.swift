internal import Charts
internal import Expressions
internal import YAMLTree

/// An entry of `draw:`: an artist method with its keyword arguments.
///
/// One file says all about one artist: its arguments, the keys that give them, and how it comes into an axes.
protocol ArtistDescription: Sendable {
  /// What the method is called.
  static var name: String { get }
  /// A line for authors of figure files: what it draws.
  static var summary: String { get }
  /// Its keyword arguments.
  static var fields: [Field<Self>] { get }

  /// The artist without any arguments.
  ///
  /// - Parameter position: where its name stands.
  init(position: SourcePosition)

  /// Evaluates the data and adds what is drawn, or reports what is wrong.
  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker)
}

/// What is known where an artist is added.
struct DrawContext {
  /// The variables that expressions may name.
  let scope: Scope
  /// The size of the axes.
  let view: AxesView
}

/// What artists that look after their own density want to know of the axes.
struct AxesView {
  /// Pixels.
  struct Size {
    let width, height: Double
  }

  let size: Size
  /// The ends of the y axis, if both are given.
  let ylim: ClosedRange<Double>?
}
