// The text of an array as Python's prompt shows it, to the character.

extension NDArray {
  /// The array as NumPy 2.4 writes it with its default print options; a single value as Python writes it.
  ///
  /// Numbers have at most eight digits after the point and share one notation, lines have at most 75
  /// characters, and more than a thousand elements are shown in excerpts, with the shape behind them:
  ///
  ///     array([[1. , 0.5],
  ///            [nan, 2. ]])
  ///     array([   0,    1,    2, ..., 1997, 1998, 1999], shape=(2000,))
  ///     array([], shape=(0, 3), dtype=float64)
  ///     0.30000000000000004
  ///
  /// - Complexity: Proportional to the number of elements that are shown.
  public var repr: String {
    if isScalar { return elements.scalarText(at: 0) }
    let text = Listing.prefix + listing
    guard let details else { return text + Listing.suffix }
    let lastLine = text.utf8.reversed().prefix { $0 != UInt8(ascii: "\n") }.count
    let ending = details + Listing.suffix
    let fits = lastLine + ", ".utf8.count + ending.utf8.count <= Listing.lineWidth
    return text + (fits ? ", " : ",\n" + blanks(Listing.prefix.utf8.count)) + ending
  }

  private var listing: String {
    guard count > 0 else { return "[]" }
    let listing = Listing(shape: shape)
    return listing.text(words: elements.words(at: listing.shownOffsets))
  }

  /// What the elements do not tell: the shape of an excerpt, the shape and the kind of no elements.
  private var details: String? {
    let shapeDetail = "shape=\(shapeText(shape))"
    if count > Listing.threshold { return shapeDetail }
    guard count == 0 else { return nil }
    return (shape == [0] ? "" : shapeDetail + ", ") + "dtype=\(dtype.rawValue)"
  }
}

extension NDArray.Elements {
  /// One element as Python writes it.
  fileprivate func scalarText(at offset: Int) -> String {
    switch self {
    case .bool(let truths): pythonText(truths[offset])
    case .int64(let integers): String(integers[offset])
    case .float64(let numbers): pythonText(numbers[offset])
    }
  }

  /// The elements at some places as words of one width.
  fileprivate func words(at offsets: [Int]) -> [String] {
    switch self {
    case .bool(let truths): rightAligned(offsets.map { pythonText(truths[$0]) }, width: 5)
    case .int64(let integers): rightAligned(offsets.map { String(integers[$0]) })
    case .float64(let numbers): words(for: offsets.map { numbers[$0] })
    }
  }

  private func words(for numbers: [Double]) -> [String] {
    let format = FloatFormat(for: numbers)
    return rightAligned(numbers.map(format.text))
  }
}

/// The words with blanks before them, so that all are as wide as the widest or as wide as asked for.
private func rightAligned(_ words: [String], width: Int = 0) -> [String] {
  let width = words.reduce(width) { max($0, $1.utf8.count) }
  return words.map { blanks(width - $0.utf8.count) + $0 }
}
