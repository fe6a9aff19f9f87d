internal import Charts

/// The axis that the places of an artist lie on, where matplotlib has a method for each axis: `bar` and `barh`,
/// `axvline` and `axhline`.
protocol PlaceAxis: Sendable {
  static var isX: Bool { get }
}

/// The places are values of x.
enum PlacesOnX: PlaceAxis { static let isX = true }

/// The places are values of y.
enum PlacesOnY: PlaceAxis { static let isX = false }

extension PlaceAxis {
  /// What the axis is called, and the one across it.
  static var names: (places: String, across: String) { isX ? ("x", "y") : ("y", "x") }

  static var axis: WritableKeyPath<Axes, Axis> { isX ? \.xaxis : \.yaxis }

  static var axisAcross: WritableKeyPath<Axes, Axis> { isX ? \.yaxis : \.xaxis }
}
