/// Items beside or above each other.
class FormulaList: FormulaBox {
  var children: [FormulaItem]
  var offset = 0.0
  override var shift: Double { offset }
  /// How far each unit of stretching reaches, in pixels.
  fileprivate(set) var glueRatio = 0.0
  /// The glue that stretches; `nil` if none does.
  fileprivate(set) var stretching: FormulaGlue.Kind?

  fileprivate init(children: [FormulaItem]) {
    self.children = children
    super.init()
  }

  override func shrinkContents() { for child in children { child.shrink() } }

  override func scale(by factor: Double) {
    super.scale(by: factor)
    offset *= factor
    glueRatio *= factor
  }

  /// Divides what is left of the room among the glue. What is too much is taken from glue that may be negative.
  fileprivate func setGlue(_ rest: Double) {
    let glue = children.compactMap { ($0 as? FormulaGlue)?.kind }
    let strongest: FormulaGlue.Kind? =
      glue.contains(.filling) && rest > 0 ? .filling : glue.first { $0 == .centering }
    stretching = rest == 0 ? nil : strongest
    guard let stretching else { return }
    glueRatio = abs(rest) / Double(glue.count { $0 == stretching })
    if rest < 0 { glueRatio = -glueRatio }
  }
}

/// Items beside each other on a baseline.
final class FormulaRow: FormulaList {
  /// Whether its room is kept but nothing of it is drawn.
  var isPhantom = false
  /// The name of the function that it is.
  var functionName: String?

  /// - Parameter kerns: whether characters are followed by what their advance is more than their ink.
  init(_ children: [FormulaItem], kerns: Bool = true) {
    super.init(children: children)
    if kerns { addKerns() }
    pack()
  }

  /// Items in the middle of a width.
  static func centered(_ children: [FormulaItem], width: Double? = nil) -> FormulaRow {
    let row = FormulaRow([FormulaGlue(.centering)] + children + [FormulaGlue(.centering)], kerns: false)
    if let width { row.pack(width: width) }
    return row
  }

  override var isFlat: Bool { children.allSatisfy(\.isFlat) }

  /// Puts white space after each item that asks for it.
  func addKerns() {
    var kerned: [FormulaItem] = []
    for (index, child) in children.enumerated() {
      kerned.append(child)
      let distance = child.kern(before: index + 1 < children.count ? children[index + 1] : nil)
      if distance != 0 { kerned.append(FormulaKern(distance)) }
    }
    children = kerned
  }

  /// Finds the extent of the row, or stretches it to a width.
  func pack(width wanted: Double? = nil) {
    var (h, d, x) = (0.0, 0.0, 0.0)
    for child in children {
      switch child {
      case let character as FormulaCharacter:
        x += character.width
        h = max(h, character.height)
        d = max(d, character.depth)
      case let box as FormulaBox:
        x += box.width
        h = max(h, box.height - box.shift)
        d = max(d, box.depth + box.shift)
      case let kern as FormulaKern: x += kern.width
      default: break
      }
    }
    (height, depth) = (h, d)
    width = wanted ?? x
    setGlue(width - x)
  }
}

/// Items below each other.
final class FormulaColumn: FormulaList {
  init(_ children: [FormulaItem]) {
    super.init(children: children)
    pack()
  }

  override var isFlat: Bool { false }

  /// Finds the extent of the column, or stretches it to a height.
  ///
  /// - Parameter limit: how deep it may be; what is more becomes height.
  func pack(height wanted: Double? = nil, limit: Double = .infinity) {
    var (w, d, x) = (0.0, 0.0, 0.0)
    for child in children {
      switch child {
      case let box as FormulaBox:
        x += d + box.height
        d = box.depth
        if box.width.isFinite { w = max(w, box.width + box.shift) }
      case let kern as FormulaKern:
        x += d + kern.width
        d = 0
      case is FormulaGlue:
        x += d
        d = 0
      default: break
      }
    }
    width = w
    if d > limit { x += d - limit }
    depth = min(d, limit)
    height = wanted ?? x
    setGlue(height - x)
  }
}
