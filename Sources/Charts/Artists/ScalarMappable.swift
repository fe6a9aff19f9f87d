public import Colors

/// Values, and how they become colours.
public struct ColorMapping: Sendable {
  /// The values; those that are not finite take the colour map's `bad` colour.
  public let values: [Double]
  /// Turns normed values into colours.
  public var cmap: ColorMap
  /// Spreads the values from 0 to 1; its limits are set.
  public var norm: any Normalization

  /// - Parameter norm: limits that it leaves open are taken from the values.
  public init(values: [Double], cmap: ColorMap, norm: any Normalization) {
    self.values = values
    self.cmap = cmap
    self.norm = norm.autoscaled(to: values)
  }

  /// A mapping by a norm, or else by the linear one between two limits.
  ///
  /// - Throws: where a limit lies on the wrong side of the other one or of all values.
  init(
    checking values: [Double], _ cmap: ColorMap, _ norm: (any Normalization)?, _ vmin: Double?,
    _ vmax: Double?
  ) throws(DataError) {
    let norm = norm ?? Normalize(vmin: vmin, vmax: vmax)
    self.init(values: values, cmap: cmap, norm: norm)
    if let vmin = self.norm.vmin, let vmax = self.norm.vmax, vmin > vmax {
      throw .limitsReversed(vmin: vmin, vmax: vmax)
    }
  }

  /// Whether another mapping gives the same values the same places between the same limits.
  func isSame(as other: ColorMapping) -> Bool {
    func limits(_ mapping: ColorMapping) -> [Double?] { [mapping.norm.vmin, mapping.norm.vmax] }
    return type(of: norm) == type(of: other.norm) && limits(self) == limits(other)
      && values.map(\.bitPattern) == other.values.map(\.bitPattern)
  }

  /// The colour of a value.
  ///
  /// - Parameter alpha: replaces the colour's alpha; `nil` keeps it.
  func color(of value: Double, alpha: Double?) -> Color {
    cmap.color(of: value.isFinite ? value : .nan, by: norm, alpha: alpha)
  }

  /// The colours of all values in turn.
  func colors(alpha: Double?) -> [Color] { values.map { color(of: $0, alpha: alpha) } }

  /// The colours of all values in turn.
  ///
  /// - Parameter opacity: replaces the colours' alpha, of all or of each.
  func colors(_ opacity: PerItem<Double>?) -> [Color] {
    values.indices.map { color(of: values[$0], alpha: opacity?.inTurn($0)) }
  }
}

/// An artist whose colours stand for values: what a colour bar explains.
public protocol ScalarMappable: Sendable {
  /// The values and their way to colours; `nil` if the artist has colours of its own.
  var mapping: ColorMapping? { get }
  /// Replaces the alpha of the colours.
  var alpha: Double? { get }
  /// What the artist is called; `nil` for nothing.
  var label: String? { get }
}

/// An artist whose norm a colour bar may change.
protocol NormedArtist: Artist, ScalarMappable {
  /// Spreads the values from 0 to 1; what is set is left alone where there are no values.
  var norm: any Normalization { get set }
}

extension AxesImage: NormedArtist {}
extension QuadMesh: NormedArtist {}

extension PathCollection: NormedArtist {
  var norm: any Normalization {
    get { mapping?.norm ?? Normalize() }
    set { mapping?.norm = newValue }
  }
}

extension Quiver: NormedArtist {
  var norm: any Normalization {
    get { shapes.norm }
    set { shapes.norm = newValue }
  }
}

extension ColorMapping: ScalarMappable {
  /// The mapping itself: a colour bar can explain one that no artist has.
  public var mapping: ColorMapping? { self }
  /// None: colours keep their own.
  public var alpha: Double? { nil }
}

extension ScalarMappable {
  /// Most such artists are not called anything.
  public var label: String? { nil }
}

extension Axes {
  /// The artists whose colours stand for values, in the order in which they were added.
  public var mappables: [any ScalarMappable] {
    artists.compactMap { $0 as? any ScalarMappable }.filter { $0.mapping != nil }
  }
}
