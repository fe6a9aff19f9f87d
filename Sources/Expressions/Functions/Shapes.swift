// Arrays in other shapes, joined, repeated, turned; and what their shapes are.

internal import Arrays

extension Function {
  static let shapes: [Function] = [
    Function("shape(a)", "The length along each dimension.") { call throws(ExpressionError) in
      .tuple(try call.array("a").shape.map { .array(NDArray($0)) })
    },
    Function("size(a)", "How many elements there are.") { call throws(ExpressionError) in
      .array(NDArray(try call.array("a").count))
    },
    Function("ndim(a)", "How many dimensions there are.") { call throws(ExpressionError) in
      .array(NDArray(try call.array("a").ndim))
    },
    Function("len(a)", "The length along the first dimension.") { call throws(ExpressionError) in
      guard let length = try call.array("a").shape.first else {
        throw call.error("a single value has no length", for: "a")
      }
      return .array(NDArray(length))
    },
    Function("reshape(a, shape, order='C')", "The same elements in another shape; one length may be -1.") {
      call throws(ExpressionError) in
      let (a, shape) = (try call.array("a"), try call.array("shape").integers)
      let isByColumns = try call.word("order", oneOf: ["C", "F", "A"]) == "F"
      return .array(
        try call.locating { () throws(ArrayError) in
          isByColumns ? try a.transposed.reshaped(shape.reversed()).transposed : try a.reshaped(shape)
        })
    },
    Function("ravel(a, order='C')", "All elements in one row, row by row or, with 'F', column by column.") {
      call throws(ExpressionError) in
      let a = try call.array("a")
      return .array(try call.word("order", oneOf: ["C", "F", "A", "K"]) == "F" ? a.transposed.raveled : a.raveled)
    },
    Function("transpose(a, axes=None)", "The dimensions in reverse, or in a given order.") {
      call throws(ExpressionError) in
      let a = try call.array("a")
      guard call.has("axes") else { return .array(a.transposed) }
      let axes = try call.array("axes").integers
      return .array(
        try call.locating { () throws(ArrayError) in
          try a.permuted(try axes.map { axis throws(ArrayError) in try a.axis(axis) })
        })
    },
    Function("concatenate(arrays, axis=0)", "Arrays joined along a dimension; with None all in one row.") {
      call throws(ExpressionError) in
      let arrays = try call.arrays("arrays")
      let isFlat = call["axis"] != nil && !call.has("axis")
      let axis = try call.wholeNumber("axis") ?? 0
      return .array(
        try call.locating { () throws(ArrayError) in
          try .concatenate(isFlat ? arrays.map(\.raveled) : arrays, axis: axis)
        })
    },
    Function("stack(arrays, axis=0)", "Arrays of one shape as the rows of a new dimension.") {
      call throws(ExpressionError) in
      let arrays = try call.arrays("arrays")
      let axis = try call.wholeNumber("axis") ?? 0
      return .array(
        try call.locating { () throws(ArrayError) in
          guard !arrays.isEmpty else { throw .nothingToJoin }
          let rows = try NDArray.stacking(arrays)
          let target = try rows.axis(axis)
          var order = Array(1..<rows.ndim)
          order.insert(0, at: target)
          return try rows.permuted(order)
        })
    },
    Function("vstack(arrays)", "Arrays one below the other; rows count as tables of one row.") {
      call throws(ExpressionError) in
      let arrays = try call.arrays("arrays").map(\.asTable)
      return .array(try call.locating { () throws(ArrayError) in try .concatenate(arrays) })
    },
    Function("hstack(arrays)", "Arrays side by side.") { call throws(ExpressionError) in
      let arrays = try call.arrays("arrays").map { $0.isScalar ? $0.raveled : $0 }
      let axis = arrays.first?.ndim == 1 ? 0 : 1
      return .array(try call.locating { () throws(ArrayError) in try .concatenate(arrays, axis: axis) })
    },
    Function("column_stack(arrays)", "Rows as the columns of a table.") { call throws(ExpressionError) in
      let arrays = try call.arrays("arrays").map { $0.ndim < 2 ? $0.asTable.transposed : $0 }
      return .array(try call.locating { () throws(ArrayError) in try .concatenate(arrays, axis: 1) })
    },
    Function("append(arr, values, axis=None)", "Values behind an array; without an axis all in one row.") {
      call throws(ExpressionError) in
      let (arr, values) = (try call.array("arr"), try call.array("values"))
      guard let axis = try call.axis(of: arr) else {
        return .array(try call.locating { () throws(ArrayError) in try .concatenate([arr.raveled, values.raveled]) })
      }
      return .array(try call.locating { () throws(ArrayError) in try .concatenate([arr, values], axis: axis) })
    },
    Function("insert(arr, obj, values, axis=None)", "An array with values put in before a position.") {
      call throws(ExpressionError) in
      if let axis = try call.axis(of: try call.array("arr")) { return .array(try call.inserted(along: axis)) }
      let (row, values) = (try call.array("arr").raveled, try call.array("values").raveled)
      let place = try call.position("obj", count: row.count + 1)
      return .array(
        try call.locating { () throws(ArrayError) in
          let parts = try [row.taking(Array(0..<place), axis: 0), values, row.taking(Array(place..<row.count), axis: 0)]
          return try NDArray.concatenate(parts).astype(row.dtype)
        })
    },
    Function("delete(arr, obj, axis=None)", "An array without what stands at some positions.") {
      call throws(ExpressionError) in
      let arr = try call.array("arr")
      let chosenAxis = try call.axis(of: arr)
      let (array, axis) = (chosenAxis == nil ? arr.raveled : arr, chosenAxis ?? 0)
      let chosen = try call.array("obj").raveled.integers
      return .array(
        try call.locating { () throws(ArrayError) in
          let places = Array(0..<array.shape[axis])
          let gone = Set(try NDArray(places).taking(chosen, axis: 0).integers)
          return try array.taking(places.filter { !gone.contains($0) }, axis: axis)
        })
    },
    Function("repeat(a, repeats, axis=None)", "Each element, or each row, several times.") {
      call throws(ExpressionError) in
      let given = try call.array("a")
      let axis = try call.axis(of: given)
      let a = axis == nil ? given.raveled : given
      let length = a.shape[axis ?? 0]
      let repeats = try call.array("repeats").raveled.integers
      guard repeats.count == 1 || repeats.count == length, repeats.allSatisfy({ $0 >= 0 }) else {
        throw call.error("repeats must be one number or \(length) of them, 0 or above", for: "repeats")
      }
      var shape = a.shape
      shape[axis ?? 0] =
        repeats.count == 1
        ? repeats[0].saturatingProduct(length) : repeats.reduce(0) { $0.saturatingSum($1) }
      _ = try call.locating(call.place("repeats")) { () throws(ArrayError) in
        try NDArray.checkedCount(of: shape)
      }
      let places = (0..<length).flatMap { Array(repeating: $0, count: repeats[repeats.count == 1 ? 0 : $0]) }
      return .array(try call.locating { () throws(ArrayError) in try a.taking(places, axis: axis ?? 0) })
    },
    Function("tile(A, reps)", "An array repeated along its dimensions.") { call throws(ExpressionError) in
      let a = try call.array("A")
      let reps = try call.array("reps").raveled.integers
      guard reps.allSatisfy({ $0 >= 0 }) else { throw call.error("reps must be 0 or above", for: "reps") }
      let ndim = max(a.ndim, reps.count)
      let shape = Array(repeating: 1, count: ndim - a.ndim) + a.shape
      let times = Array(repeating: 1, count: ndim - reps.count) + reps
      return .array(
        try call.locating { () throws(ArrayError) in
          _ = try NDArray.checkedCount(of: zip(shape, times).map { $0.saturatingProduct($1) })
          var result = try a.reshaped(shape)
          for axis in shape.indices {
            result = try result.taking((0..<shape[axis] * times[axis]).map { $0 % shape[axis] }, axis: axis)
          }
          return result
        })
    },
    Function("roll(a, shift, axis=None)", "The elements moved on, those at the end to the beginning.") {
      call throws(ExpressionError) in
      let a = try call.array("a")
      guard call.has("axis") else {
        let shift = try call.wholeNumber("shift") ?? 0
        return .array(try call.locating { () throws(ArrayError) in try a.raveled.rolled(shift, axis: 0).reshaped(a.shape) })
      }
      let (axes, shifts) = (try call.axes(of: a), try call.array("shift").integers)
      guard shifts.count == axes.count || shifts.count == 1 else {
        throw call.error("\(shifts.count) shifts for \(axes.count) dimensions", for: "shift")
      }
      return .array(
        try call.locating { () throws(ArrayError) in
          var result = a
          for (index, axis) in axes.enumerated() {
            result = try result.rolled(shifts[shifts.count == 1 ? 0 : index], axis: axis)
          }
          return result
        })
    },
    Function("flip(m, axis=None)", "The elements in reverse order along a dimension, or along all.") {
      call throws(ExpressionError) in
      let m = try call.array("m")
      let axis = try call.axis(of: m)
      return .array(
        try call.locating { () throws(ArrayError) in try m.flipped(axis.map { [$0] } ?? Array(m.shape.indices)) })
    },
    Function("fliplr(m)", "The columns in reverse order.") { call throws(ExpressionError) in
      let m = try call.table("m")
      return .array(try call.locating { () throws(ArrayError) in try m.flipped([1]) })
    },
    Function("flipud(m)", "The rows in reverse order.") { call throws(ExpressionError) in
      let m = try call.array("m")
      guard !m.isScalar else { throw call.error("a single value has no rows", for: "m") }
      return .array(try call.locating { () throws(ArrayError) in try m.flipped([0]) })
    },
    Function("rot90(m, k=1)", "A table turned by quarter turns, to the left.") { call throws(ExpressionError) in
      let m = try call.table("m")
      let k = try call.wholeNumber("k") ?? 1
      return .array(
        try call.locating { () throws(ArrayError) in
          switch ((k % 4) + 4) % 4 {
          case 1: try m.flipped([1]).permuted([1, 0])
          case 2: try m.flipped([0, 1])
          case 3: try m.permuted([1, 0]).flipped([1])
          default: m
          }
        })
    },
    Function("squeeze(a, axis=None)", "Without the dimensions of length 1.") { call throws(ExpressionError) in
      let a = try call.array("a")
      let axis = try call.axis(of: a)
      return .array(try call.locating { () throws(ArrayError) in try a.squeezed(axis.map { [$0] }) })
    },
    Function("expand_dims(a, axis)", "With a new dimension of length 1.") { call throws(ExpressionError) in
      let a = try call.array("a")
      let axis = try call.wholeNumber("axis") ?? 0
      guard (-a.ndim - 1...a.ndim).contains(axis) else {
        throw call.error(ArrayError.axisOutOfRange(axis: axis, ndim: a.ndim + 1).description, for: "axis")
      }
      var shape = a.shape
      shape.insert(1, at: axis < 0 ? axis + a.ndim + 1 : axis)
      return .array(try call.locating { () throws(ArrayError) in try a.reshaped(shape) })
    },
    Function("broadcast_to(array, shape)", "The array stretched to a shape.") { call throws(ExpressionError) in
      let (array, shape) = (try call.array("array"), try call.shape("shape"))
      return .array(try call.locating { () throws(ArrayError) in try array.broadcast(to: shape) })
    },
    Function("split(ary, indices_or_sections, axis=0)", "Equal parts, or parts between positions.") {
      call throws(ExpressionError) in try call.parts(areEqual: true)
    },
    Function("array_split(ary, indices_or_sections, axis=0)", "Parts whose lengths differ by 1 at most, or parts between positions.") {
      call throws(ExpressionError) in try call.parts(areEqual: false)
    },
    Function("hsplit(ary, indices_or_sections)", "Parts side by side.") { call throws(ExpressionError) in
      try call.parts(areEqual: true, along: try call.array("ary").ndim == 1 ? 0 : 1)
    },
    Function("vsplit(ary, indices_or_sections)", "Parts one below the other.") { call throws(ExpressionError) in
      _ = try call.table("ary")
      return try call.parts(areEqual: true, along: 0)
    },
    Function("swapaxes(a, axis1, axis2)", "Two dimensions in each other's place.") { call throws(ExpressionError) in
      let a = try call.array("a")
      guard let first = try call.axis("axis1", of: a), let second = try call.axis("axis2", of: a) else {
        throw call.error("two axes are needed")
      }
      var order = Array(a.shape.indices)
      order.swapAt(first, second)
      return .array(try call.locating { [order] () throws(ArrayError) in try a.permuted(order) })
    },
    Function("moveaxis(a, source, destination)", "One or several dimensions moved to other places.") {
      call throws(ExpressionError) in try call.movedAxes()
    },
    Function("diagonal(a, offset=0)", "The elements of a table on a diagonal.") { call throws(ExpressionError) in
      let a = try call.array("a")
      guard a.ndim == 2 else { throw call.error("a must have two dimensions, not \(a.ndim)", for: "a") }
      return .array(a.diagonal(offset: try call.wholeNumber("offset") ?? 0))
    },
    Function("dstack(arrays)", "Arrays one behind the other, along a third dimension.") { call throws(ExpressionError) in
      var boxes: [NDArray] = []
      for array in try call.arrays("arrays") {
        let table = array.asTable
        boxes.append(array.ndim > 2 ? array : NDArray(table.elements, shape: table.shape + [1]))
      }
      return .array(try call.locating { [boxes] () throws(ArrayError) in try .concatenate(boxes, axis: 2) })
    },
    Function("pad(array, pad_width, mode='constant', constant_values=0)", "An array with elements around it: a number, the edge, or the array again.") {
      call throws(ExpressionError) in .array(try call.padded())
    },
    Function("atleast_1d(a)", "The array, with a dimension at least.") { call throws(ExpressionError) in
      let a = try call.array("a")
      return .array(a.isScalar ? a.raveled : a)
    },
    Function("atleast_2d(a)", "The array, with two dimensions at least.") { call throws(ExpressionError) in
      .array(try call.array("a").asTable)
    },
  ]
}

extension NDArray {
  /// A row as a table of one row, a single value as a table of one element.
  fileprivate var asTable: NDArray {
    ndim < 2 ? NDArray(elements, shape: [1, count]) : self
  }

  /// The elements moved on along a dimension, those at the end to the beginning.
  fileprivate func rolled(_ shift: Int, axis: Int) throws(ArrayError) -> NDArray {
    let length = shape[axis]
    guard length > 0 else { return self }
    return try taking((0..<length).map { (($0 - shift % length) % length + length) % length }, axis: axis)
  }

  /// The elements in reverse order along dimensions.
  fileprivate func flipped(_ axes: [Int]) throws(ArrayError) -> NDArray {
    var result = self
    for axis in axes { result = try result.taking((0..<shape[axis]).reversed(), axis: axis) }
    return result
  }
}

extension Int {
  /// The product of two numbers of 0 or above; the greatest whole number where it does not fit, which is
  /// beyond every limit.
  fileprivate func saturatingProduct(_ other: Int) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? .max : product
  }

  /// The sum of two numbers of 0 or above; the greatest whole number where it does not fit.
  fileprivate func saturatingSum(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}

extension Call {
  /// The parts of `split` and its kin.
  ///
  /// - Parameters:
  ///   - areEqual: Whether a number of parts must divide the length.
  ///   - fixedAxis: The dimension; the argument's if not given.
  fileprivate mutating func parts(areEqual: Bool, along fixedAxis: Int? = nil) throws(ExpressionError) -> Value {
    let ary = try array("ary")
    guard !ary.isScalar else { throw error("a single value has no parts", for: "ary") }
    let chosenAxis = fixedAxis == nil ? try axis(of: ary) : fixedAxis
    let axis = chosenAxis ?? 0
    let length = ary.shape[axis]
    let given = try array("indices_or_sections")
    let count = given.isScalar ? given.integers[0] : given.count + 1
    guard count > 0, !given.isScalar || !areEqual || length % count == 0 else {
      throw error(
        "\(length) elements make no \(count)\(areEqual ? " equal" : "") parts", for: "indices_or_sections")
    }
    try charge(count.steps(each: Expression.partWork))
    // The first parts take what is left over.
    let ends =
      given.isScalar
      ? (1..<count).map { $0 * (length / count) + min($0, length % count) }
      : given.raveled.integers.map { max(0, min($0 < 0 ? max($0, -length) + length : $0, length)) }
    let bounds = zip([0] + ends, ends + [length])
    return .list(
      try bounds.map { low, high throws(ExpressionError) in
        .array(try locating { () throws(ArrayError) in try ary.taking(Array(low..<max(low, high)), axis: axis) })
      })
  }

  /// The array with values put in along a dimension, stretched to its others.
  fileprivate func inserted(along axis: Int) throws(ExpressionError) -> NDArray {
    let (arr, values) = (try array("arr"), try array("values"))
    let place = try position("obj", count: arr.shape[axis] + 1)
    return try locating { () throws(ArrayError) in
      // With fewer dimensions the values are one slice of the array.
      let missing = max(0, arr.ndim - values.ndim)
      var order = Array(0..<values.ndim + missing)
      order.insert(order.removeFirst(), at: axis)
      let slices = try values.reshaped(Array(repeating: 1, count: missing) + values.shape).permuted(order)
      var shape = arr.shape
      shape[axis] = slices.shape[axis]
      let block = try slices.broadcast(to: shape).astype(arr.dtype)
      let before = try arr.taking(Array(0..<place), axis: axis)
      let behind = try arr.taking(Array(place..<arr.shape[axis]), axis: axis)
      return try .concatenate([before, block, behind], axis: axis)
    }
  }

  fileprivate func movedAxes() throws(ExpressionError) -> Value {
    let a = try array("a")
    let (from, to) = (try axes("source", of: a), try axes("destination", of: a))
    guard from.count == to.count else {
      throw error("\(from.count) dimensions cannot move to \(to.count) places", for: "destination")
    }
    var order = a.shape.indices.filter { !from.contains($0) }
    for (place, axis) in zip(to, from).sorted(by: { $0.0 < $1.0 }) { order.insert(axis, at: min(place, order.count)) }
    return .array(try locating { [order] () throws(ArrayError) in try a.permuted(order) })
  }

  fileprivate func padded() throws(ExpressionError) -> NDArray {
    var result = try array("array")
    let word = try word("mode", oneOf: ["constant"] + PaddingMode.allCases.map(\.rawValue))
    let filler = NDArray(try number("constant_values") ?? 0).astype(result.dtype)
    let widths = try paddingWidths(ndim: result.ndim)
    let shape = zip(result.shape, widths).map { $0.saturatingSum($1.0).saturatingSum($1.1) }
    _ = try locating { () throws(ArrayError) in try NDArray.checkedCount(of: shape) }
    for (axis, width) in widths.enumerated() {
      let length = result.shape[axis]
      let mode = PaddingMode(rawValue: word)
      guard mode == nil || length > 0 || width == (0, 0) else {
        throw error("an empty array has no elements to go on with", for: "array")
      }
      result = try locating { [result] () throws(ArrayError) in
        var block = result.shape
        block[axis] = 1
        let extended = try NDArray.concatenate([result, try filler.broadcast(to: block)], axis: axis)
        // Behind the last element stands the one that fills.
        let places = (-width.0..<length + width.1).map { place in
          mode?.place(place, length: length) ?? ((0..<length).contains(place) ? place : length)
        }
        return try extended.taking(places, axis: axis)
      }
    }
    return result
  }

  /// How many elements are put before and behind each dimension: one number for all, a pair for all or for each.
  private func paddingWidths(ndim: Int) throws(ExpressionError) -> [(Int, Int)] {
    let given = try array("pad_width")
    let stretched = try? given.broadcast(to: [ndim, 2])
    guard ndim > 0, let widths = stretched?.integers, widths.allSatisfy({ $0 >= 0 }), given.dtype < .float64 else {
      throw error(
        "pad_width must be a whole number of 0 or above, a pair of them or a pair for each dimension",
        for: "pad_width")
    }
    return (0..<ndim).map { (widths[2 * $0], widths[2 * $0 + 1]) }
  }

  /// A position in a row of a length, from the end if negative.
  fileprivate func position(_ parameter: String, count: Int) throws(ExpressionError) -> Int {
    let position = try wholeNumber(parameter) ?? 0
    guard (-count..<count).contains(position) else {
      throw error("the \(parameter) \(position) is out of range for a length of \(count - 1)", for: parameter)
    }
    return position < 0 ? position + count - 1 : position
  }

  /// An argument of two dimensions or more.
  fileprivate func table(_ parameter: String) throws(ExpressionError) -> NDArray {
    let array = try array(parameter)
    guard array.ndim >= 2 else {
      throw error("\(parameter) must have two dimensions, not \(array.ndim)", for: parameter)
    }
    return array
  }
}
