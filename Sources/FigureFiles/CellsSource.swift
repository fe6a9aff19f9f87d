internal import Arrays
internal import YAMLTree

extension Reader where Value == DataSource {
  /// Data, or rows that are written out: lists of numbers, or of lists with the parts of a colour.
  static var cells: Reader {
    Reader(.cells) { node, name, checker in
      guard let rows = node.sequence, rows.contains(where: { $0.sequence != nil }) else {
        return data.read(node, name, &checker)
      }
      var cells = WrittenCells()
      do throws(WrittenCells.Mistake) {
        try cells.add(node, depth: 0)
      } catch {
        checker.error("\"\(name)\" \(error.text)", at: error.position)
        return nil
      }
      return DataSource(content: .array(cells.array), node: node)
    }
  }
}

extension Schema {
  /// What `Reader.cells` takes.
  fileprivate static let cells = named(
    "cells", either([data, list(of: list(of: either([types([.number]), list(of: types([.number]))])))]))
}

/// Lists in lists of numbers while they are read.
private struct WrittenCells {
  struct Mistake: Error {
    let text: String
    let position: SourcePosition
  }

  /// How long the lists of each depth are.
  private var shape: [Int] = []
  private var numbers: [Double] = []
  private var areWhole = true

  /// Deeper lists are never wanted.
  private static let deepest = 3

  mutating func add(_ node: YAMLNode, depth: Int) throws(Mistake) {
    guard let list = node.sequence else {
      guard depth == shape.count else {
        throw Mistake(text: "has \(node.summary) where a list is wanted", position: node.position)
      }
      return try addNumber(node)
    }
    guard depth < Self.deepest, numbers.isEmpty || depth < shape.count else {
      throw Mistake(text: "has \(node.summary) where a number is wanted", position: node.position)
    }
    if depth == shape.count { shape.append(list.count) }
    guard list.count == shape[depth] else {
      throw Mistake(
        text: "has a list of \(list.count) beside one of \(shape[depth]); all must be of one length",
        position: node.position)
    }
    for element in list { try add(element, depth: depth + 1) }
  }

  private mutating func addNumber(_ node: YAMLNode) throws(Mistake) {
    switch node.scalar?.value {
    case .integer(let number)?: numbers.append(Double(number))
    case .float(let number)?:
      numbers.append(number)
      areWhole = false
    default:
      throw Mistake(text: "must have numbers in its rows, not \(node.summary)", position: node.position)
    }
  }

  /// As NumPy would make it: of whole numbers if there are no others.
  var array: NDArray {
    guard areWhole, numbers.allSatisfy({ abs($0) <= 0x1p53 }) else { return NDArray(numbers, shape: shape) }
    return NDArray(numbers.map { Int($0) }, shape: shape)
  }
}
