// The boxes that formulas are put together from, after TeX's (Knuth, "TeX: The Program", parts 10 and 34): items with a
// width, a height above and a depth below the baseline, in horizontal and vertical lists.
//
// Lengths are pixels. Inside of lists y runs downwards.

/// What stands in a list.
///
/// Items are objects, since a script becomes smaller after it was made, and all that hangs on it with it.
class FormulaItem {
  /// How many steps smaller than the formula the item has become.
  private(set) var level = 0

  /// How much smaller each step is, and after how many steps nothing becomes smaller any more.
  static let shrinkFactor = 0.7
  static let levels = 6

  /// Makes the item one step smaller.
  final func shrink() {
    shrinkContents()
    level += 1
    if level < Self.levels { scale(by: Self.shrinkFactor) }
    shrinkEnded()
  }

  /// What becomes smaller before the item itself.
  func shrinkContents() {}
  /// Multiplies all lengths.
  func scale(by factor: Double) {}
  /// What is measured anew once the item is smaller.
  func shrinkEnded() {}

  /// The distance to what follows in a horizontal list, beyond the item's width.
  func kern(before next: FormulaItem?) -> Double { 0 }

  /// Whether nothing in it is put above something else: scripts then stand at the usual heights.
  var isFlat: Bool { true }
}

/// White space of a fixed length, along the list.
final class FormulaKern: FormulaItem {
  var width: Double

  init(_ width: Double) { self.width = width }

  override func scale(by factor: Double) { width *= factor }
}

/// White space that stretches.
final class FormulaGlue: FormulaItem {
  enum Kind {
    /// As much on either side of what is centred; it may be negative.
    case centering
    /// As much as there is.
    case filling
  }

  let kind: Kind

  init(_ kind: Kind) { self.kind = kind }
}

/// An item with an extent; by itself, empty room.
class FormulaBox: FormulaItem {
  var width, height, depth: Double

  init(width: Double = 0, height: Double = 0, depth: Double = 0) {
    (self.width, self.height, self.depth) = (width, height, depth)
  }

  override func scale(by factor: Double) {
    width *= factor
    height *= factor
    depth *= factor
  }

  /// How far the box is moved: down in a horizontal list, to the right in a vertical one.
  var shift: Double { 0 }
}

/// A horizontal line as wide as the vertical list that it stands in.
final class FormulaRule: FormulaBox {
  init(thickness: Double) { super.init(width: .infinity, height: thickness * 0.5, depth: thickness * 0.5) }
}
