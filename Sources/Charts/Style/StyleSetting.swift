/// One setting of a style: matplotlib's name, what it may be, and how it is read and written.
public struct StyleSetting: Sendable {
  /// matplotlib's name: `lines.linewidth`.
  public let name: String
  /// What the value may be.
  public let kind: Kind
  private let read: @Sendable (StyleValue, inout Style) throws(StyleFault) -> Void
  private let write: @Sendable (Style) -> String

  /// What a setting may be.
  public indirect enum Kind: Hashable, Sendable {
    /// True or false.
    case boolean
    /// A finite number from the first bound to the second, where there are any; what it counts, for messages.
    case number(Bounds, of: String = "")
    /// A whole number.
    case integer(ClosedRange<Int>)
    /// A colour of its own.
    case color
    /// One of some words.
    case words([String])
    /// Any text.
    case text
    /// Several values, or a text with commas; without a count as many as wanted.
    case list(Kind, count: Int?)
    /// A word, or an offset and lengths.
    case linestyle
    /// Lists of properties by name.
    case cycle
    /// One of some kinds.
    case either([Kind])

    /// The ends of what a number may be.
    public struct Bounds: Hashable, Sendable {
      /// The ends; `nil` for none.
      public let minimum, maximum: Double?
      /// Whether the number must be more than the minimum.
      public let isMinimumExcluded: Bool

      init(_ minimum: Double? = nil, _ maximum: Double? = nil, isMinimumExcluded: Bool = false) {
        self.minimum = minimum
        self.maximum = maximum
        self.isMinimumExcluded = isMinimumExcluded
      }

      func contains(_ number: Double) -> Bool {
        guard number.isFinite else { return false }
        if let minimum, isMinimumExcluded ? number <= minimum : number < minimum { return false }
        return maximum.map { number <= $0 } ?? true
      }
    }
  }

  /// A setting that is kept in a property of a part of the style.
  init<Part, Value>(
    _ name: String, _ codec: StyleCodec<Value>, _ part: any WritableKeyPath<Style, Part> & Sendable,
    _ property: any WritableKeyPath<Part, Value> & Sendable
  ) {
    self.name = name
    kind = codec.kind
    read = { value, style throws(StyleFault) in
      style[keyPath: part][keyPath: property] = try codec.read(value, style)
    }
    write = { codec.write($0[keyPath: part][keyPath: property]) }
  }

  /// A setting that is kept in a property.
  init<Value>(
    _ name: String, _ codec: StyleCodec<Value>, _ property: any WritableKeyPath<Style, Value> & Sendable
  ) {
    self.init(name, codec, \.self, property)
  }

  /// A setting that may have no value.
  ///
  /// - Parameter none: matplotlib's word for that.
  init<Part, Value>(
    _ name: String, _ codec: StyleCodec<Value>, orNone none: String,
    _ part: any WritableKeyPath<Style, Part> & Sendable,
    _ property: any WritableKeyPath<Part, Value?> & Sendable
  ) {
    self.init(name, codec.optional(none), part, property)
  }

  /// A setting that may have no value.
  ///
  /// - Parameter none: matplotlib's word for that.
  init<Value>(
    _ name: String, _ codec: StyleCodec<Value>, orNone none: String,
    _ property: any WritableKeyPath<Style, Value?> & Sendable
  ) {
    self.init(name, codec.optional(none), \.self, property)
  }

  /// Sets the value in a style.
  ///
  /// - Throws: `StyleError` if the setting has no such value.
  public func set(_ value: StyleValue, in style: inout Style) throws(StyleError) {
    do throws(StyleFault) {
      try read(value, &style)
    } catch {
      throw .badValue(setting: name, reason: error.reason)
    }
  }

  /// The value that a style has, as it could be written.
  public func text(in style: Style) -> String { write(style) }

  /// All settings, in the order of their names.
  public static let all: [StyleSetting] = groups.flatMap { $0 }.sorted { $0.name < $1.name }

  /// The setting of a name; `nil` if there is none.
  public static func named(_ name: String) -> StyleSetting? {
    numbers[name].map { all[$0] }
  }

  private static let numbers = Dictionary(
    uniqueKeysWithValues: all.indices.map { (all[$0].name, $0) })
}

/// What is wrong with a value: a phrase that goes on after the setting's name.
struct StyleFault: Error {
  let reason: String

  init(_ reason: String) { self.reason = reason }

  /// The value is not what it must be.
  init(_ value: StyleValue, mustBe expectation: String, hint: String = "") {
    reason = "must be \(expectation), not \(value.summary)\(hint)"
  }
}
