/// One channel of a colour map that is mixed between nodes: matplotlib's segment data.
struct ColorMapChannel {
  /// A place between 0 and 1, and the channel just below and just above it: where the two differ, the channel
  /// jumps.
  private struct Node {
    var place, below, above: Double
  }

  /// At least two, by rising place, the first at 0 and the last at 1.
  private let nodes: [Node]

  private init(nodes: [Node]) { self.nodes = nodes }

  /// Reads the three numbers of each node, parted by spaces.
  init(_ text: Substring) {
    let values = text.split(separator: " ").map { Double($0) ?? 0 }
    nodes = stride(from: 0, to: values.count, by: 3).map { start in
      Node(place: values[start], below: values[start + 1], above: values[start + 2])
    }
  }

  /// Values at even steps from 0 to 1.
  init(evenSteps values: [Double]) {
    let step = 1 / Double(values.count - 1)
    nodes = values.enumerated().map { index, value in
      let place = index == values.count - 1 ? 1 : Double(index) * step
      return Node(place: place, below: value, above: value)
    }
  }

  /// Values at places, the first of which is 0 and the last 1.
  init(_ values: [Double], at places: [Double]) {
    nodes = zip(places, values).map { Node(place: $0, below: $1, above: $1) }
  }

  /// The channel read from its other end, if asked for.
  func reversed(_ isReversed: Bool) -> ColorMapChannel {
    guard isReversed else { return self }
    return ColorMapChannel(
      nodes: nodes.reversed().map { Node(place: 1 - $0.place, below: $0.above, above: $0.below) })
  }

  /// The channel at even steps from 0 to 1, in matplotlib's order of operations.
  func levels(count: Int) -> [Double] {
    guard count > 1 else { return [nodes[nodes.count - 1].below] }
    let last = Double(count - 1)
    let step = 1 / last
    var upper = 1
    var levels = [nodes[0].above]
    for index in 1..<count - 1 {
      let place = last * (Double(index) * step)
      // The first node that does not lie before the place.
      while upper < nodes.count - 1 && nodes[upper].place * last < place { upper += 1 }
      let (low, high) = (nodes[upper - 1], nodes[upper])
      let start = low.place * last
      let share = (place - start) / (high.place * last - start)
      levels.append(share * (high.below - low.above) + low.above)
    }
    return levels + [nodes[nodes.count - 1].below]
  }
}
