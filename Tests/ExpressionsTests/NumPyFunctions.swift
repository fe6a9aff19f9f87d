// Calls of functions with the values of NumPy 2.4.6, printed by generate_functions.py. Do not edit.
// swift-format-ignore-file

extension ValueCase {
  static let calls0: [ValueCase] = [
    .init(
      "reshape(array([3, 1, 2, 1, -4]), -1)", .int64, [5], .exact,
      [3.0, 1.0, 2.0, 1.0, -4.0]),
    .init(
      "reshape(array([0.5, -1.5, 2.5, 2.5]), -1)", .float64, [4], .exact,
      [0.5, -1.5, 2.5, 2.5]),
    .init(
      "reshape(array([True, False, True]), -1)", .bool, [3], .exact,
      [1.0, 0.0, 1.0]),
    .init(
      "reshape(array([[1, 2, 3], [4, 5, 6]]), -1)", .int64, [6], .exact,
      [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]),
    .init(
      "reshape(array([[0.5, -2.0], [1.5, 0.0]]), -1)", .float64, [4], .exact,
      [0.5, -2.0, 1.5, 0.0]),
    .init(
      "reshape(array([[[1, 2]], [[3, 4]]]), -1)", .int64, [4], .exact,
      [1.0, 2.0, 3.0, 4.0]),
    .init(
      "reshape(array([2.5]), -1)", .float64, [1], .exact,
      [2.5]),
    .init(
      "ravel(array([3, 1, 2, 1, -4]))", .int64, [5], .exact,
      [3.0, 1.0, 2.0, 1.0, -4.0]),
    .init(
      "ravel(array([0.5, -1.5, 2.5, 2.5]))", .float64, [4], .exact,
      [0.5, -1.5, 2.5, 2.5]),
    .init(
      "ravel(array([True, False, True]))", .bool, [3], .exact,
      [1.0, 0.0, 1.0]),
    .init(
      "ravel(array([[1, 2, 3], [4, 5, 6]]))", .int64, [6], .exact,
      [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]),
    .init(
      "ravel(array([[0.5, -2.0], [1.5, 0.0]]))", .float64, [4], .exact,
      [0.5, -2.0, 1.5, 0.0]),
    .init(
      "ravel(array([[[1, 2]], [[3, 4]]]))", .int64, [4], .exact,
      [1.0, 2.0, 3.0, 4.0]),
    .init(
      "ravel(array([2.5]))", .float64, [1], .exact,
      [2.5]),
    .init(
      "transpose(array([3, 1, 2, 1, -4]))", .int64, [5], .exact,
      [3.0, 1.0, 2.0, 1.0, -4.0]),
    .init(
      "transpose(array([0.5, -1.5, 2.5, 2.5]))", .float64, [4], .exact,
      [0.5, -1.5, 2.5, 2.5]),
    .init(
      "transpose(array([True, False, True]))", .bool, [3], .exact,
      [1.0, 0.0, 1.0]),
    .init(
      "transpose(array([[1, 2, 3], [4, 5, 6]]))", .int64, [3, 2], .exact,
      [1.0, 4.0, 2.0, 5.0, 3.0, 6.0]),
    .init(
      "transpose(array([[0.5, -2.0], [1.5, 0.0]]))", .float64, [2, 2], .exact,
      [0.5, 1.5, -2.0, 0.0]),
    .init(
      "transpose(array([[[1, 2]], [[3, 4]]]))", .int64, [2, 1, 2], .exact,
      [1.0, 3.0, 2.0, 4.0]),
    .init(
      "transpose(array([2.5]))", .float64, [1], .exact,
      [2.5]),
    .init(
      "size(array([3, 1, 2, 1, -4]))", .int64, [], .exact,
      [5.0]),
    .init(
      "size(array([0.5, -1.5, 2.5, 2.5]))", .int64, [], .exact,
      [4.0]),
    .init(
      "size(array([True, False, True]))", .int64, [], .exact,
      [3.0]),
    .init(
      "size(array([[1, 2, 3], [4, 5, 6]]))", .int64, [], .exact,
      [6.0]),
    .init(
      "size(array([[0.5, -2.0], [1.5, 0.0]]))", .int64, [], .exact,
      [4.0]),
    .init(
      "size(array([[[1, 2]], [[3, 4]]]))", .int64, [], .exact,
      [4.0]),
    .init(
      "size(array([2.5]))", .int64, [], .exact,
      [1.0]),
    .init(
      "ndim(array([3, 1, 2, 1, -4]))", .int64, [], .exact,
      [1.0]),
    .init(
      "ndim(array([0.5, -1.5, 2.5, 2.5]))", .int64, [], .exact,
      [1.0]),
    .init(
      "ndim(array([True, False, True]))", .int64, [], .exact,
      [1.0]),
    .init(
      "ndim(array([[1, 2, 3], [4, 5, 6]]))", .int64, [], .exact,
      [2.0]),
    .init(
      "ndim(array([[0.5, -2.0], [1.5, 0.0]]))", .int64, [], .exact,
      [2.0]),
    .init(
      "ndim(array([[[1, 2]], [[3, 4]]]))", .int64, [], .exact,
      [3.0]),
    .init(
      "ndim(array([2.5]))", .int64, [], .exact,
      [1.0]),
    .init(
      "squeeze(array([3, 1, 2, 1, -4]))", .int64, [5], .exact,
      [3.0, 1.0, 2.0, 1.0, -4.0]),
    .init(
      "squeeze(array([0.5, -1.5, 2.5, 2.5]))", .float64, [4], .exact,
      [0.5, -1.5, 2.5, 2.5]),
    .init(
      "squeeze(array([True, False, True]))", .bool, [3], .exact,
      [1.0, 0.0, 1.0]),
    .init(
      "squeeze(array([[1, 2, 3], [4, 5, 6]]))", .int64, [2, 3], .exact,
      [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]),
    .init(
      "squeeze(array([[0.5, -2.0], [1.5, 0.0]]))", .float64, [2, 2], .exact,
      [0.5, -2.0, 1.5, 0.0]),
    .init(
      "squeeze(array([[[1, 2]], [[3, 4]]]))", .int64, [2, 2], .exact,
      [1.0, 2.0, 3.0, 4.0]),
    .init(
      "squeeze(array([2.5]))", .float64, [], .exact,
      [2.5]),
    .init(
      "atleast_1d(array([3, 1, 2, 1, -4]))", .int64, [5], .exact,
      [3.0, 1.0, 2.0, 1.0, -4.0]),
    .init(
      "atleast_1d(array([0.5, -1.5, 2.5, 2.5]))", .float64, [4], .exact,
      [0.5, -1.5, 2.5, 2.5]),
    .init(
      "atleast_1d(array([True, False, True]))", .bool, [3], .exact,
      [1.0, 0.0, 1.0]),
    .init(
      "atleast_1d(array([[1, 2, 3], [4, 5, 6]]))", .int64, [2, 3], .exact,
      [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]),
    .init(
      "atleast_1d(array([[0.5, -2.0], [1.5, 0.0]]))", .float64, [2, 2], .exact,
      [0.5, -2.0, 1.5, 0.0]),
    .init(
      "atleast_1d(array([[[1, 2]], [[3, 4]]]))", .int64, [2, 1, 2], .exact,
      [1.0, 2.0, 3.0, 4.0]),
    .init(
      "atleast_1d(array([2.5]))", .float64, [1], .exact,
      [2.5]),
    .init(
      "atleast_2d(array([3, 1, 2, 1, -4]))", .int64, [1, 5], .exact,
      [3.0, 1.0, 2.0, 1.0, -4.0]),
    .init(
      "atleast_2d(array([0.5, -1.5, 2.5, 2.5]))", .float64, [1, 4], .exact,
      [0.5, -1.5, 2.5, 2.5]),
    .init(
      "atleast_2d(array([True, False, True]))", .bool, [1, 3], .exact,
      [1.0, 0.0, 1.0]),
    .init(
      "atleast_2d(array([[1, 2, 3], [4, 5, 6]]))", .int64, [2, 3], .exact,
      [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]),
    .init(
      "atleast_2d(array([[0.5, -2.0], [1.5, 0.0]]))", .float64, [2, 2], .exact,
      [0.5, -2.0, 1.5, 0.0]),
    .init(
      "atleast_2d(array([[[1, 2]], [[3, 4]]]))", .int64, [2, 1, 2], .exact,
      [1.0, 2.0, 3.0, 4.0]),
    .init(
      "atleast_2d(array([2.5]))", .float64, [1, 1], .exact,
      [2.5]),
    .init(
      "flip(array([3, 1, 2, 1, -4]))", .int64, [5], .exact,
      [-4.0, 1.0, 2.0, 1.0, 3.0]),
    .init(
      "flip(array([0.5, -1.5, 2.5, 2.5]))", .float64, [4], .exact,
      [2.5, 2.5, -1.5, 0.5]),
    .init(
      "flip(array([True, False, True]))", .bool, [3], .exact,
      [1.0, 0.0, 1.0]),
    .init(
      "flip(array([[1, 2, 3], [4, 5, 6]]))", .int64, [2, 3], .exact,
      [6.0, 5.0, 4.0, 3.0, 2.0, 1.0]),
    .init(
      "flip(array([[0.5, -2.0], [1.5, 0.0]]))", .float64, [2, 2], .exact,
      [0.0, 1.5, -2.0, 0.5]),
    .init(
      "flip(array([[[1, 2]], [[3, 4]]]))", .int64, [2, 1, 2], .exact,
      [4.0, 3.0, 2.0, 1.0]),
    .init(
      "flip(array([2.5]))", .float64, [1], .exact,
      [2.5]),
    .init(
      "repeat(array([3, 1, 2, 1, -4]), 2)", .int64, [10], .exact,
      [3.0, 3.0, 1.0, 1.0, 2.0, 2.0, 1.0, 1.0, -4.0, -4.0]),
    .init(
      "repeat(array([0.5, -1.5, 2.5, 2.5]), 2)", .float64, [8], .exact,
      [0.5, 0.5, -1.5, -1.5, 2.5, 2.5, 2.5, 2.5]),
    .init(
      "repeat(array([True, False, True]), 2)", .bool, [6], .exact,
      [1.0, 1.0, 0.0, 0.0, 1.0, 1.0]),
    .init(
      "repeat(array([[1, 2, 3], [4, 5, 6]]), 2)", .int64, [12], .exact,
      [1.0, 1.0, 2.0, 2.0, 3.0, 3.0, 4.0, 4.0, 5.0, 5.0, 6.0, 6.0]),
    .init(
      "repeat(array([[0.5, -2.0], [1.5, 0.0]]), 2)", .float64, [8], .exact,
      [0.5, 0.5, -2.0, -2.0, 1.5, 1.5, 0.0, 0.0]),
    .init(
      "repeat(array([[[1, 2]], [[3, 4]]]), 2)", .int64, [8], .exact,
      [1.0, 1.0, 2.0, 2.0, 3.0, 3.0, 4.0, 4.0]),
    .init(
      "repeat(array([2.5]), 2)", .float64, [2], .exact,
      [2.5, 2.5]),
    .init(
      "tile(array([3, 1, 2, 1, -4]), 2)", .int64, [10], .exact,
      [3.0, 1.0, 2.0, 1.0, -4.0, 3.0, 1.0, 2.0, 1.0, -4.0]),
    .init(
      "tile(array([0.5, -1.5, 2.5, 2.5]), 2)", .float64, [8], .exact,
      [0.5, -1.5, 2.5, 2.5, 0.5, -1.5, 2.5, 2.5]),
    .init(
      "tile(array([True, False, True]), 2)", .bool, [6], .exact,
      [1.0, 0.0, 1.0, 1.0, 0.0, 1.0]),
    .init(
      "tile(array([[1, 2, 3], [4, 5, 6]]), 2)", .int64, [2, 6], .exact,
      [1.0, 2.0, 3.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 4.0, 5.0, 6.0]),
    .init(
      "tile(array([[0.5, -2.0], [1.5, 0.0]]), 2)", .float64, [2, 4], .exact,
      [0.5, -2.0, 0.5, -2.0, 1.5, 0.0, 1.5, 0.0]),
    .init(
      "tile(array([[[1, 2]], [[3, 4]]]), 2)", .int64, [2, 1, 4], .exact,
      [1.0, 2.0, 1.0, 2.0, 3.0, 4.0, 3.0, 4.0]),
    .init(
      "tile(array([2.5]), 2)", .float64, [2], .exact,
      [2.5, 2.5]),
    .init(
      "tile(array([3, 1, 2, 1, -4]), (2, 1))", .int64, [2, 5], .exact,
      [3.0, 1.0, 2.0, 1.0, -4.0, 3.0, 1.0, 2.0, 1.0, -4.0]),
    .init(
      "tile(array([0.5, -1.5, 2.5, 2.5]), (2, 1))", .float64, [2, 4], .exact,
      [0.5, -1.5, 2.5, 2.5, 0.5, -1.5, 2.5, 2.5]),
    .init(
      "tile(array([True, False, True]), (2, 1))", .bool, [2, 3], .exact,
      [1.0, 0.0, 1.0, 1.0, 0.0, 1.0]),
    .init(
      "tile(array([[1, 2, 3], [4, 5, 6]]), (2, 1))", .int64, [4, 3], .exact,
      [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0]),
    .init(
      "tile(array([[0.5, -2.0], [1.5, 0.0]]), (2, 1))", .float64, [4, 2], .exact,
      [0.5, -2.0, 1.5, 0.0, 0.5, -2.0, 1.5, 0.0]),
    .init(
      "tile(array([[[1, 2]], [[3, 4]]]), (2, 1))", .int64, [2, 2, 2], .exact,
      [1.0, 2.0, 1.0, 2.0, 3.0, 4.0, 3.0, 4.0]),
    .init(
      "tile(array([2.5]), (2, 1))", .float64, [2, 1], .exact,
      [2.5, 2.5]),
    .init(
      "roll(array([3, 1, 2, 1, -4]), 1)", .int64, [5], .exact,
      [-4.0, 3.0, 1.0, 2.0, 1.0]),
    .init(
      "roll(array([0.5, -1.5, 2.5, 2.5]), 1)", .float64, [4], .exact,
      [2.5, 0.5, -1.5, 2.5]),
    .init(
      "roll(array([True, False, True]), 1)", .bool, [3], .exact,
      [1.0, 1.0, 0.0]),
    .init(
      "roll(array([[1, 2, 3], [4, 5, 6]]), 1)", .int64, [2, 3], .exact,
      [6.0, 1.0, 2.0, 3.0, 4.0, 5.0]),
    .init(
      "roll(array([[0.5, -2.0], [1.5, 0.0]]), 1)", .float64, [2, 2], .exact,
      [0.0, 0.5, -2.0, 1.5]),
    .init(
      "roll(array([[[1, 2]], [[3, 4]]]), 1)", .int64, [2, 1, 2], .exact,
      [4.0, 1.0, 2.0, 3.0]),
    .init(
      "roll(array([2.5]), 1)", .float64, [1], .exact,
      [2.5]),
    .init(
      "roll(array([3, 1, 2, 1, -4]), -2)", .int64, [5], .exact,
      [2.0, 1.0, -4.0, 3.0, 1.0]),
    .init(
      "roll(array([0.5, -1.5, 2.5, 2.5]), -2)", .float64, [4], .exact,
      [2.5, 2.5, 0.5, -1.5]),
    .init(
      "roll(array([True, False, True]), -2)", .bool, [3], .exact,
      [1.0, 1.0, 0.0]),
    .init(
      "roll(array([[1, 2, 3], [4, 5, 6]]), -2)", .int64, [2, 3], .exact,
      [3.0, 4.0, 5.0, 6.0, 1.0, 2.0]),
    .init(
      "roll(array([[0.5, -2.0], [1.5, 0.0]]), -2)", .float64, [2, 2], .exact,
      [1.5, 0.0, 0.5, -2.0]),
    .init(
      "roll(array([[[1, 2]], [[3, 4]]]), -2)", .int64, [2, 1, 2], .exact,
      [3.0, 4.0, 1.0, 2.0]),
    .init(
      "roll(array([2.5]), -2)", .float64, [1], .exact,
      [2.5]),
    .init(
      "expand_dims(array([3, 1, 2, 1, -4]), 0)", .int64, [1, 5], .exact,
      [3.0, 1.0, 2.0, 1.0, -4.0]),
    .init(
      "expand_dims(array([0.5, -1.5, 2.5, 2.5]), 0)", .float64, [1, 4], .exact,
      [0.5, -1.5, 2.5, 2.5]),
    .init(
      "expand_dims(array([True, False, True]), 0)", .bool, [1, 3], .exact,
      [1.0, 0.0, 1.0]),
    .init(
      "expand_dims(array([[1, 2, 3], [4, 5, 6]]), 0)", .int64, [1, 2, 3], .exact,
      [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]),
    .init(
      "expand_dims(array([[0.5, -2.0], [1.5, 0.0]]), 0)", .float64, [1, 2, 2], .exact,
      [0.5, -2.0, 1.5, 0.0]),
    .init(
      "expand_dims(array([[[1, 2]], [[3, 4]]]), 0)", .int64, [1, 2, 1, 2], .exact,
      [1.0, 2.0, 3.0, 4.0]),
    .init(
      "expand_dims(array([2.5]), 0)", .float64, [1, 1], .exact,
      [2.5]),
    .init(
      "expand_dims(array([3, 1, 2, 1, -4]), -1)", .int64, [5, 1], .exact,
      [3.0, 1.0, 2.0, 1.0, -4.0]),
    .init(
      "expand_dims(array([0.5, -1.5, 2.5, 2.5]), -1)", .float64, [4, 1], .exact,
      [0.5, -1.5, 2.5, 2.5]),
    .init(
      "expand_dims(array([True, False, True]), -1)", .bool, [3, 1], .exact,
      [1.0, 0.0, 1.0]),
    .init(
      "expand_dims(array([[1, 2, 3], [4, 5, 6]]), -1)", .int64, [2, 3, 1], .exact,
      [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]),
    .init(
      "expand_dims(array([[0.5, -2.0], [1.5, 0.0]]), -1)", .float64, [2, 2, 1], .exact,
      [0.5, -2.0, 1.5, 0.0]),
    .init(
      "expand_dims(array([[[1, 2]], [[3, 4]]]), -1)", .int64, [2, 1, 2, 1], .exact,
      [1.0, 2.0, 3.0, 4.0]),
    .init(
      "expand_dims(array([2.5]), -1)", .float64, [1, 1], .exact,
      [2.5]),
    .init(
      "append(array([3, 1, 2, 1, -4]), array([3, 1, 2, 1, -4]))", .int64, [10], .exact,
      [3.0, 1.0, 2.0, 1.0, -4.0, 3.0, 1.0, 2.0, 1.0, -4.0]),
    .init(
      "append(array([0.5, -1.5, 2.5, 2.5]), array([0.5, -1.5, 2.5, 2.5]))", .float64, [8], .exact,
      [0.5, -1.5, 2.5, 2.5, 0.5, -1.5, 2.5, 2.5]),
    .init(
      "append(array([True, False, True]), array([True, False, True]))", .bool, [6], .exact,
      [1.0, 0.0, 1.0, 1.0, 0.0, 1.0]),
    .init(
      "append(array([[1, 2, 3], [4, 5, 6]]), array([[1, 2, 3], [4, 5, 6]]))", .int64, [12], .exact,
      [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0]),
    .init(
      "append(array([[0.5, -2.0], [1.5, 0.0]]), array([[0.5, -2.0], [1.5, 0.0]]))", .float64, [8], .exact,
      [0.5, -2.0, 1.5, 0.0, 0.5, -2.0, 1.5, 0.0]),
    .init(
      "append(array([[[1, 2]], [[3, 4]]]), array([[[1, 2]], [[3, 4]]]))", .int64, [8], .exact,
      [1.0, 2.0, 3.0, 4.0, 1.0, 2.0, 3.0, 4.0]),
    .init(
      "append(array([2.5]), array([2.5]))", .float64, [2], .exact,
      [2.5, 2.5]),
    .init(
      "flatnonzero(array([3, 1, 2, 1, -4]))", .int64, [5], .exact,
      [0.0, 1.0, 2.0, 3.0, 4.0]),
    .init(
      "flatnonzero(array([0.5, -1.5, 2.5, 2.5]))", .int64, [4], .exact,
      [0.0, 1.0, 2.0, 3.0]),
    .init(
      "flatnonzero(array([True, False, True]))", .int64, [2], .exact,
      [0.0, 2.0]),
    .init(
      "flatnonzero(array([[1, 2, 3], [4, 5, 6]]))", .int64, [6], .exact,
      [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]),
    .init(
      "flatnonzero(array([[0.5, -2.0], [1.5, 0.0]]))", .int64, [3], .exact,
      [0.0, 1.0, 2.0]),
    .init(
      "flatnonzero(array([[[1, 2]], [[3, 4]]]))", .int64, [4], .exact,
      [0.0, 1.0, 2.0, 3.0]),
    .init(
      "flatnonzero(array([2.5]))", .int64, [1], .exact,
      [0.0]),
    .init(
      "argwhere(array([3, 1, 2, 1, -4]))", .int64, [5, 1], .exact,
      [0.0, 1.0, 2.0, 3.0, 4.0]),
    .init(
      "argwhere(array([0.5, -1.5, 2.5, 2.5]))", .int64, [4, 1], .exact,
      [0.0, 1.0, 2.0, 3.0]),
    .init(
      "argwhere(array([True, False, True]))", .int64, [2, 1], .exact,
      [0.0, 2.0]),
    .init(
      "argwhere(array([[1, 2, 3], [4, 5, 6]]))", .int64, [6, 2], .exact,
      [0.0, 0.0, 0.0, 1.0, 0.0, 2.0, 1.0, 0.0, 1.0, 1.0, 1.0, 2.0]),
    .init(
      "argwhere(array([[0.5, -2.0], [1.5, 0.0]]))", .int64, [3, 2], .exact,
      [0.0, 0.0, 0.0, 1.0, 1.0, 0.0]),
    .init(
      "argwhere(array([[[1, 2]], [[3, 4]]]))", .int64, [4, 3], .exact,
      [0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 0.0, 0.0, 1.0, 0.0, 1.0]),
    .init(
      "argwhere(array([2.5]))", .int64, [1, 1], .exact,
      [0.0]),
    .init(
      "zeros_like(array([3, 1, 2, 1, -4]))", .int64, [5], .exact,
      [0.0, 0.0, 0.0, 0.0, 0.0]),
    .init(
      "zeros_like(array([0.5, -1.5, 2.5, 2.5]))", .float64, [4], .exact,
      [0.0, 0.0, 0.0, 0.0]),
    .init(
      "zeros_like(array([True, False, True]))", .bool, [3], .exact,
      [0.0, 0.0, 0.0]),
    .init(
      "zeros_like(array([[1, 2, 3], [4, 5, 6]]))", .int64, [2, 3], .exact,
      [0.0, 0.0, 0.0, 0.0, 0.0, 0.0]),
    .init(
      "zeros_like(array([[0.5, -2.0], [1.5, 0.0]]))", .float64, [2, 2], .exact,
      [0.0, 0.0, 0.0, 0.0]),
    .init(
      "zeros_like(array([[[1, 2]], [[3, 4]]]))", .int64, [2, 1, 2], .exact,
      [0.0, 0.0, 0.0, 0.0]),
    .init(
      "zeros_like(array([2.5]))", .float64, [1], .exact,
      [0.0]),
    .init(
      "full_like(array([3, 1, 2, 1, -4]), 2)", .int64, [5], .exact,
      [2.0, 2.0, 2.0, 2.0, 2.0]),
    .init(
      "full_like(array([0.5, -1.5, 2.5, 2.5]), 2)", .float64, [4], .exact,
      [2.0, 2.0, 2.0, 2.0]),
    .init(
      "full_like(array([True, False, True]), 2)", .bool, [3], .exact,
      [1.0, 1.0, 1.0]),
    .init(
      "full_like(array([[1, 2, 3], [4, 5, 6]]), 2)", .int64, [2, 3], .exact,
      [2.0, 2.0, 2.0, 2.0, 2.0, 2.0]),
    .init(
      "full_like(array([[0.5, -2.0], [1.5, 0.0]]), 2)", .float64, [2, 2], .exact,
      [2.0, 2.0, 2.0, 2.0]),
    .init(
      "full_like(array([[[1, 2]], [[3, 4]]]), 2)", .int64, [2, 1, 2], .exact,
      [2.0, 2.0, 2.0, 2.0]),
    .init(
      "full_like(array([2.5]), 2)", .float64, [1], .exact,
      [2.0]),
    .init(
      "full_like(array([3, 1, 2, 1, -4]), 2.7)", .int64, [5], .exact,
      [2.0, 2.0, 2.0, 2.0, 2.0]),
    .init(
      "full_like(array([0.5, -1.5, 2.5, 2.5]), 2.7)", .float64, [4], .exact,
      [2.7, 2.7, 2.7, 2.7]),
    .init(
      "full_like(array([True, False, True]), 2.7)", .bool, [3], .exact,
      [1.0, 1.0, 1.0]),
    .init(
      "full_like(array([[1, 2, 3], [4, 5, 6]]), 2.7)", .int64, [2, 3], .exact,
      [2.0, 2.0, 2.0, 2.0, 2.0, 2.0]),
    .init(
      "full_like(array([[0.5, -2.0], [1.5, 0.0]]), 2.7)", .float64, [2, 2], .exact,
      [2.7, 2.7, 2.7, 2.7]),
    .init(
      "full_like(array([[[1, 2]], [[3, 4]]]), 2.7)", .int64, [2, 1, 2], .exact,
      [2.0, 2.0, 2.0, 2.0]),
    .init(
      "full_like(array([2.5]), 2.7)", .float64, [1], .exact,
      [2.7]),
    .init(
      "astype(array([3, 1, 2, 1, -4]), int)", .int64, [5], .exact,
      [3.0, 1.0, 2.0, 1.0, -4.0]),
    .init(
      "astype(array([0.5, -1.5, 2.5, 2.5]), int)", .int64, [4], .exact,
      [0.0, -1.0, 2.0, 2.0]),
    .init(
      "astype(array([True, False, True]), int)", .int64, [3], .exact,
      [1.0, 0.0, 1.0]),
    .init(
      "astype(array([[1, 2, 3], [4, 5, 6]]), int)", .int64, [2, 3], .exact,
      [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]),
    .init(
      "astype(array([[0.5, -2.0], [1.5, 0.0]]), int)", .int64, [2, 2], .exact,
      [0.0, -2.0, 1.0, 0.0]),
    .init(
      "astype(array([[[1, 2]], [[3, 4]]]), int)", .int64, [2, 1, 2], .exact,
      [1.0, 2.0, 3.0, 4.0]),
    .init(
      "astype(array([2.5]), int)", .int64, [1], .exact,
      [2.0]),
    .init(
      "astype(array([3, 1, 2, 1, -4]), bool)", .bool, [5], .exact,
      [1.0, 1.0, 1.0, 1.0, 1.0]),
    .init(
      "astype(array([0.5, -1.5, 2.5, 2.5]), bool)", .bool, [4], .exact,
      [1.0, 1.0, 1.0, 1.0]),
    .init(
      "astype(array([True, False, True]), bool)", .bool, [3], .exact,
      [1.0, 0.0, 1.0]),
    .init(
      "astype(array([[1, 2, 3], [4, 5, 6]]), bool)", .bool, [2, 3], .exact,
      [1.0, 1.0, 1.0, 1.0, 1.0, 1.0]),
    .init(
      "astype(array([[0.5, -2.0], [1.5, 0.0]]), bool)", .bool, [2, 2], .exact,
      [1.0, 1.0, 1.0, 0.0]),
    .init(
      "astype(array([[[1, 2]], [[3, 4]]]), bool)", .bool, [2, 1, 2], .exact,
      [1.0, 1.0, 1.0, 1.0]),
    .init(
      "astype(array([2.5]), bool)", .bool, [1], .exact,
      [1.0]),
    .init(
      "isin(array([3, 1, 2, 1, -4]), [1, 2.5])", .bool, [5], .exact,
      [0.0, 1.0, 0.0, 1.0, 0.0]),
    .init(
      "isin(array([0.5, -1.5, 2.5, 2.5]), [1, 2.5])", .bool, [4], .exact,
      [0.0, 0.0, 1.0, 1.0]),
    .init(
      "isin(array([True, False, True]), [1, 2.5])", .bool, [3], .exact,
      [1.0, 0.0, 1.0]),
    .init(
      "isin(array([[1, 2, 3], [4, 5, 6]]), [1, 2.5])", .bool, [2, 3], .exact,
      [1.0, 0.0, 0.0, 0.0, 0.0, 0.0]),
    .init(
      "isin(array([[0.5, -2.0], [1.5, 0.0]]), [1, 2.5])", .bool, [2, 2], .exact,
      [0.0, 0.0, 0.0, 0.0]),
    .init(
      "isin(array([[[1, 2]], [[3, 4]]]), [1, 2.5])", .bool, [2, 1, 2], .exact,
      [1.0, 0.0, 0.0, 0.0]),
    .init(
      "isin(array([2.5]), [1, 2.5])", .bool, [1], .exact,
      [1.0]),
    .init(
      "where(array([3, 1, 2, 1, -4]), 1, 2)", .int64, [5], .exact,
      [1.0, 1.0, 1.0, 1.0, 1.0]),
    .init(
      "where(array([0.5, -1.5, 2.5, 2.5]), 1, 2)", .int64, [4], .exact,
      [1.0, 1.0, 1.0, 1.0]),
    .init(
      "where(array([True, False, True]), 1, 2)", .int64, [3], .exact,
      [1.0, 2.0, 1.0]),
    .init(
      "where(array([[1, 2, 3], [4, 5, 6]]), 1, 2)", .int64, [2, 3], .exact,
      [1.0, 1.0, 1.0, 1.0, 1.0, 1.0]),
    .init(
      "where(array([[0.5, -2.0], [1.5, 0.0]]), 1, 2)", .int64, [2, 2], .exact,
      [1.0, 1.0, 1.0, 2.0]),
    .init(
      "where(array([[[1, 2]], [[3, 4]]]), 1, 2)", .int64, [2, 1, 2], .exact,
      [1.0, 1.0, 1.0, 1.0]),
    .init(
      "where(array([2.5]), 1, 2)", .int64, [1], .exact,
      [1.0]),
    .init(
      "where(array([3, 1, 2, 1, -4]), array([3, 1, 2, 1, -4]), 0)", .int64, [5], .exact,
      [3.0, 1.0, 2.0, 1.0, -4.0]),
    .init(
      "where(array([0.5, -1.5, 2.5, 2.5]), array([0.5, -1.5, 2.5, 2.5]), 0)", .float64, [4], .exact,
      [0.5, -1.5, 2.5, 2.5]),
    .init(
      "where(array([True, False, True]), array([True, False, True]), 0)", .int64, [3], .exact,
      [1.0, 0.0, 1.0]),
    .init(
      "where(array([[1, 2, 3], [4, 5, 6]]), array([[1, 2, 3], [4, 5, 6]]), 0)", .int64, [2, 3], .exact,
      [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]),
    .init(
      "where(array([[0.5, -2.0], [1.5, 0.0]]), array([[0.5, -2.0], [1.5, 0.0]]), 0)", .float64, [2, 2], .exact,
      [0.5, -2.0, 1.5, 0.0]),
    .init(
      "where(array([[[1, 2]], [[3, 4]]]), array([[[1, 2]], [[3, 4]]]), 0)", .int64, [2, 1, 2], .exact,
      [1.0, 2.0, 3.0, 4.0]),
    .init(
      "where(array([2.5]), array([2.5]), 0)", .float64, [1], .exact,
      [2.5]),
    .init(
      "nan_to_num(array([3, 1, 2, 1, -4]))", .int64, [5], .exact,
      [3.0, 1.0, 2.0, 1.0, -4.0]),
    .init(
      "nan_to_num(array([0.5, -1.5, 2.5, 2.5]))", .float64, [4], .exact,
      [0.5, -1.5, 2.5, 2.5]),
    .init(
      "nan_to_num(array([True, False, True]))", .bool, [3], .exact,
      [1.0, 0.0, 1.0]),
    .init(
      "nan_to_num(array([[1, 2, 3], [4, 5, 6]]))", .int64, [2, 3], .exact,
      [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]),
    .init(
      "nan_to_num(array([[0.5, -2.0], [1.5, 0.0]]))", .float64, [2, 2], .exact,
      [0.5, -2.0, 1.5, 0.0]),
    .init(
      "nan_to_num(array([[[1, 2]], [[3, 4]]]))", .int64, [2, 1, 2], .exact,
      [1.0, 2.0, 3.0, 4.0]),
    .init(
      "nan_to_num(array([2.5]))", .float64, [1], .exact,
      [2.5]),
    .init(
      "logical_not(array([3, 1, 2, 1, -4]))", .bool, [5], .exact,
      [0.0, 0.0, 0.0, 0.0, 0.0]),
    .init(
      "logical_not(array([0.5, -1.5, 2.5, 2.5]))", .bool, [4], .exact,
      [0.0, 0.0, 0.0, 0.0]),
    .init(
      "logical_not(array([True, False, True]))", .bool, [3], .exact,
      [0.0, 1.0, 0.0]),
    .init(
      "logical_not(array([[1, 2, 3], [4, 5, 6]]))", .bool, [2, 3], .exact,
      [0.0, 0.0, 0.0, 0.0, 0.0, 0.0]),
    .init(
      "logical_not(array([[0.5, -2.0], [1.5, 0.0]]))", .bool, [2, 2], .exact,
      [0.0, 0.0, 0.0, 1.0]),
    .init(
      "logical_not(array([[[1, 2]], [[3, 4]]]))", .bool, [2, 1, 2], .exact,
      [0.0, 0.0, 0.0, 0.0]),
    .init(
      "logical_not(array([2.5]))", .bool, [1], .exact,
      [0.0]),
    .init(
      "logical_and(array([3, 1, 2, 1, -4]), [[True], [False]])", .bool, [2, 5], .exact,
      [1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0]),
    .init(
      "logical_and(array([0.5, -1.5, 2.5, 2.5]), [[True], [False]])", .bool, [2, 4], .exact,
      [1.0, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0, 0.0]),
    .init(
      "logical_and(array([True, False, True]), [[True], [False]])", .bool, [2, 3], .exact,
      [1.0, 0.0, 1.0, 0.0, 0.0, 0.0]),
    .init(
      "logical_and(array([[1, 2, 3], [4, 5, 6]]), [[True], [False]])", .bool, [2, 3], .exact,
      [1.0, 1.0, 1.0, 0.0, 0.0, 0.0]),
    .init(
      "logical_and(array([[0.5, -2.0], [1.5, 0.0]]), [[True], [False]])", .bool, [2, 2], .exact,
      [1.0, 1.0, 0.0, 0.0]),
    .init(
      "logical_and(array([[[1, 2]], [[3, 4]]]), [[True], [False]])", .bool, [2, 2, 2], .exact,
      [1.0, 1.0, 0.0, 0.0, 1.0, 1.0, 0.0, 0.0]),
    .init(
      "logical_and(array([2.5]), [[True], [False]])", .bool, [2, 1], .exact,
      [1.0, 0.0]),
    .init(
      "logical_xor(array([3, 1, 2, 1, -4]), True)", .bool, [5], .exact,
      [0.0, 0.0, 0.0, 0.0, 0.0]),
    .init(
      "logical_xor(array([0.5, -1.5, 2.5, 2.5]), True)", .bool, [4], .exact,
      [0.0, 0.0, 0.0, 0.0]),
    .init(
      "logical_xor(array([True, False, True]), True)", .bool, [3], .exact,
      [0.0, 1.0, 0.0]),
    .init(
      "logical_xor(array([[1, 2, 3], [4, 5, 6]]), True)", .bool, [2, 3], .exact,
      [0.0, 0.0, 0.0, 0.0, 0.0, 0.0]),
    .init(
      "logical_xor(array([[0.5, -2.0], [1.5, 0.0]]), True)", .bool, [2, 2], .exact,
      [0.0, 0.0, 0.0, 1.0]),
    .init(
      "logical_xor(array([[[1, 2]], [[3, 4]]]), True)", .bool, [2, 1, 2], .exact,
      [0.0, 0.0, 0.0, 0.0]),
    .init(
      "logical_xor(array([2.5]), True)", .bool, [1], .exact,
      [0.0]),
    .init(
      "isclose(array([3, 1, 2, 1, -4]), 2)", .bool, [5], .exact,
      [0.0, 0.0, 1.0, 0.0, 0.0]),
    .init(
      "isclose(array([0.5, -1.5, 2.5, 2.5]), 2)", .bool, [4], .exact,
      [0.0, 0.0, 0.0, 0.0]),
    .init(
      "isclose(array([True, False, True]), 2)", .bool, [3], .exact,
      [0.0, 0.0, 0.0]),
    .init(
      "isclose(array([[1, 2, 3], [4, 5, 6]]), 2)", .bool, [2, 3], .exact,
      [0.0, 1.0, 0.0, 0.0, 0.0, 0.0]),
    .init(
      "isclose(array([[0.5, -2.0], [1.5, 0.0]]), 2)", .bool, [2, 2], .exact,
      [0.0, 0.0, 0.0, 0.0]),
    .init(
      "isclose(array([[[1, 2]], [[3, 4]]]), 2)", .bool, [2, 1, 2], .exact,
      [0.0, 1.0, 0.0, 0.0]),
    .init(
      "isclose(array([2.5]), 2)", .bool, [1], .exact,
      [0.0]),
    .init(
      "array_equal(array([3, 1, 2, 1, -4]), array([3, 1, 2, 1, -4]))", .bool, [], .exact,
      [1.0]),
    .init(
      "array_equal(array([0.5, -1.5, 2.5, 2.5]), array([0.5, -1.5, 2.5, 2.5]))", .bool, [], .exact,
      [1.0]),
    .init(
      "array_equal(array([True, False, True]), array([True, False, True]))", .bool, [], .exact,
      [1.0]),
    .init(
      "array_equal(array([[1, 2, 3], [4, 5, 6]]), array([[1, 2, 3], [4, 5, 6]]))", .bool, [], .exact,
      [1.0]),
    .init(
      "array_equal(array([[0.5, -2.0], [1.5, 0.0]]), array([[0.5, -2.0], [1.5, 0.0]]))", .bool, [], .exact,
      [1.0]),
    .init(
      "array_equal(array([[[1, 2]], [[3, 4]]]), array([[[1, 2]], [[3, 4]]]))", .bool, [], .exact,
      [1.0]),
    .init(
      "array_equal(array([2.5]), array([2.5]))", .bool, [], .exact,
      [1.0]),
    .init(
      "add(array([3, 1, 2, 1, -4]), 1)", .int64, [5], .exact,
      [4.0, 2.0, 3.0, 2.0, -3.0]),
    .init(
      "add(array([0.5, -1.5, 2.5, 2.5]), 1)", .float64, [4], .exact,
      [1.5, -0.5, 3.5, 3.5]),
    .init(
      "add(array([True, False, True]), 1)", .int64, [3], .exact,
      [2.0, 1.0, 2.0]),
    .init(
      "add(array([[1, 2, 3], [4, 5, 6]]), 1)", .int64, [2, 3], .exact,
      [2.0, 3.0, 4.0, 5.0, 6.0, 7.0]),
    .init(
      "add(array([[0.5, -2.0], [1.5, 0.0]]), 1)", .float64, [2, 2], .exact,
      [1.5, -1.0, 2.5, 1.0]),
    .init(
      "add(array([[[1, 2]], [[3, 4]]]), 1)", .int64, [2, 1, 2], .exact,
      [2.0, 3.0, 4.0, 5.0]),
    .init(
      "add(array([2.5]), 1)", .float64, [1], .exact,
      [3.5]),
    .init(
      "multiply(array([3, 1, 2, 1, -4]), 0.5)", .float64, [5], .exact,
      [1.5, 0.5, 1.0, 0.5, -2.0]),
    .init(
      "multiply(array([0.5, -1.5, 2.5, 2.5]), 0.5)", .float64, [4], .exact,
      [0.25, -0.75, 1.25, 1.25]),
    .init(
      "multiply(array([True, False, True]), 0.5)", .float64, [3], .exact,
      [0.5, 0.0, 0.5]),
    .init(
      "multiply(array([[1, 2, 3], [4, 5, 6]]), 0.5)", .float64, [2, 3], .exact,
      [0.5, 1.0, 1.5, 2.0, 2.5, 3.0]),
    .init(
      "multiply(array([[0.5, -2.0], [1.5, 0.0]]), 0.5)", .float64, [2, 2], .exact,
      [0.25, -1.0, 0.75, 0.0]),
    .init(
      "multiply(array([[[1, 2]], [[3, 4]]]), 0.5)", .float64, [2, 1, 2], .exact,
      [0.5, 1.0, 1.5, 2.0]),
    .init(
      "multiply(array([2.5]), 0.5)", .float64, [1], .exact,
      [1.25]),
    .init(
      "equal(array([3, 1, 2, 1, -4]), 2)", .bool, [5], .exact,
      [0.0, 0.0, 1.0, 0.0, 0.0]),
    .init(
      "equal(array([0.5, -1.5, 2.5, 2.5]), 2)", .bool, [4], .exact,
      [0.0, 0.0, 0.0, 0.0]),
    .init(
      "equal(array([True, False, True]), 2)", .bool, [3], .exact,
      [0.0, 0.0, 0.0]),
    .init(
      "equal(array([[1, 2, 3], [4, 5, 6]]), 2)", .bool, [2, 3], .exact,
      [0.0, 1.0, 0.0, 0.0, 0.0, 0.0]),
    .init(
      "equal(array([[0.5, -2.0], [1.5, 0.0]]), 2)", .bool, [2, 2], .exact,
      [0.0, 0.0, 0.0, 0.0]),
    .init(
      "equal(array([[[1, 2]], [[3, 4]]]), 2)", .bool, [2, 1, 2], .exact,
      [0.0, 1.0, 0.0, 0.0]),
    .init(
      "equal(array([2.5]), 2)", .bool, [1], .exact,
      [0.0]),
    .init(
      "less_equal(array([3, 1, 2, 1, -4]), 1)", .bool, [5], .exact,
      [0.0, 1.0, 0.0, 1.0, 1.0]),
    .init(
      "less_equal(array([0.5, -1.5, 2.5, 2.5]), 1)", .bool, [4], .exact,
      [1.0, 1.0, 0.0, 0.0]),
    .init(
      "less_equal(array([True, False, True]), 1)", .bool, [3], .exact,
      [1.0, 1.0, 1.0]),
    .init(
      "less_equal(array([[1, 2, 3], [4, 5, 6]]), 1)", .bool, [2, 3], .exact,
      [1.0, 0.0, 0.0, 0.0, 0.0, 0.0]),
    .init(
      "less_equal(array([[0.5, -2.0], [1.5, 0.0]]), 1)", .bool, [2, 2], .exact,
      [1.0, 1.0, 0.0, 1.0]),
    .init(
      "less_equal(array([[[1, 2]], [[3, 4]]]), 1)", .bool, [2, 1, 2], .exact,
      [1.0, 0.0, 0.0, 0.0]),
    .init(
      "less_equal(array([2.5]), 1)", .bool, [1], .exact,
      [0.0]),
    .init(
      "copysign(1, array([3, 1, 2, 1, -4]))", .float64, [5], .exact,
      [1.0, 1.0, 1.0, 1.0, -1.0]),
    .init(
      "copysign(1, array([0.5, -1.5, 2.5, 2.5]))", .float64, [4], .exact,
      [1.0, -1.0, 1.0, 1.0]),
    .init(
      "copysign(1, array([True, False, True]))", .float64, [3], .exact,
      [1.0, 1.0, 1.0]),
    .init(
      "copysign(1, array([[1, 2, 3], [4, 5, 6]]))", .float64, [2, 3], .exact,
      [1.0, 1.0, 1.0, 1.0, 1.0, 1.0]),
    .init(
      "copysign(1, array([[0.5, -2.0], [1.5, 0.0]]))", .float64, [2, 2], .exact,
      [1.0, -1.0, 1.0, 1.0]),
    .init(
      "copysign(1, array([[[1, 2]], [[3, 4]]]))", .float64, [2, 1, 2], .exact,
      [1.0, 1.0, 1.0, 1.0]),
    .init(
      "copysign(1, array([2.5]))", .float64, [1], .exact,
      [1.0]),
    .init(
      "signbit(array([3, 1, 2, 1, -4]))", .bool, [5], .exact,
      [0.0, 0.0, 0.0, 0.0, 1.0]),
    .init(
      "signbit(array([0.5, -1.5, 2.5, 2.5]))", .bool, [4], .exact,
      [0.0, 1.0, 0.0, 0.0]),
    .init(
      "signbit(array([True, False, True]))", .bool, [3], .exact,
      [0.0, 0.0, 0.0]),
    .init(
      "signbit(array([[1, 2, 3], [4, 5, 6]]))", .bool, [2, 3], .exact,
      [0.0, 0.0, 0.0, 0.0, 0.0, 0.0]),
    .init(
      "signbit(array([[0.5, -2.0], [1.5, 0.0]]))", .bool, [2, 2], .exact,
      [0.0, 1.0, 0.0, 0.0]),
    .init(
      "signbit(array([[[1, 2]], [[3, 4]]]))", .bool, [2, 1, 2], .exact,
      [0.0, 0.0, 0.0, 0.0]),
    .init(
      "signbit(array([2.5]))", .bool, [1], .exact,
      [0.0]),
    .init(
      "spacing(array([3, 1, 2, 1, -4]))", .float64, [5], .exact,
      [4.440892098500626e-16, 2.220446049250313e-16, 4.440892098500626e-16, 2.220446049250313e-16,
        -8.881784197001252e-16]),
    .init(
      "spacing(array([0.5, -1.5, 2.5, 2.5]))", .float64, [4], .exact,
      [1.1102230246251565e-16, -2.220446049250313e-16, 4.440892098500626e-16, 4.440892098500626e-16]),
    .init(
      "spacing(array([[1, 2, 3], [4, 5, 6]]))", .float64, [2, 3], .exact,
      [2.220446049250313e-16, 4.440892098500626e-16, 4.440892098500626e-16, 8.881784197001252e-16,
        8.881784197001252e-16, 8.881784197001252e-16]),
    .init(
      "spacing(array([[0.5, -2.0], [1.5, 0.0]]))", .float64, [2, 2], .exact,
      [1.1102230246251565e-16, -4.440892098500626e-16, 2.220446049250313e-16, 5e-324]),
    .init(
      "spacing(array([[[1, 2]], [[3, 4]]]))", .float64, [2, 1, 2], .exact,
      [2.220446049250313e-16, 4.440892098500626e-16, 4.440892098500626e-16, 8.881784197001252e-16]),
    .init(
      "spacing(array([2.5]))", .float64, [1], .exact,
      [4.440892098500626e-16]),
    .init(
      "fix(array([3, 1, 2, 1, -4]))", .int64, [5], .exact,
      [3.0, 1.0, 2.0, 1.0, -4.0]),
    .init(
      "fix(array([0.5, -1.5, 2.5, 2.5]))", .float64, [4], .exact,
      [0.0, -1.0, 2.0, 2.0]),
    .init(
      "fix(array([True, False, True]))", .bool, [3], .exact,
      [1.0, 0.0, 1.0]),
    .init(
      "fix(array([[1, 2, 3], [4, 5, 6]]))", .int64, [2, 3], .exact,
      [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]),
    .init(
      "fix(array([[0.5, -2.0], [1.5, 0.0]]))", .float64, [2, 2], .exact,
      [0.0, -2.0, 1.0, 0.0]),
    .init(
      "fix(array([[[1, 2]], [[3, 4]]]))", .int64, [2, 1, 2], .exact,
      [1.0, 2.0, 3.0, 4.0]),
    .init(
      "fix(array([2.5]))", .float64, [1], .exact,
      [2.0]),
    .init(
      "negative(array([3, 1, 2, 1, -4]) * 1)", .int64, [5], .exact,
      [-3.0, -1.0, -2.0, -1.0, 4.0]),
    .init(
      "negative(array([0.5, -1.5, 2.5, 2.5]) * 1)", .float64, [4], .exact,
      [-0.5, 1.5, -2.5, -2.5]),
    .init(
      "negative(array([True, False, True]) * 1)", .int64, [3], .exact,
      [-1.0, 0.0, -1.0]),
    .init(
      "negative(array([[1, 2, 3], [4, 5, 6]]) * 1)", .int64, [2, 3], .exact,
      [-1.0, -2.0, -3.0, -4.0, -5.0, -6.0]),
    .init(
      "negative(array([[0.5, -2.0], [1.5, 0.0]]) * 1)", .float64, [2, 2], .exact,
      [-0.5, 2.0, -1.5, -0.0]),
    .init(
      "negative(array([[[1, 2]], [[3, 4]]]) * 1)", .int64, [2, 1, 2], .exact,
      [-1.0, -2.0, -3.0, -4.0]),
    .init(
      "negative(array([2.5]) * 1)", .float64, [1], .exact,
      [-2.5]),
    .init(
      "square(array([3, 1, 2, 1, -4]) * 1)", .int64, [5], .exact,
      [9.0, 1.0, 4.0, 1.0, 16.0]),
    .init(
      "square(array([0.5, -1.5, 2.5, 2.5]) * 1)", .float64, [4], .exact,
      [0.25, 2.25, 6.25, 6.25]),
    .init(
      "square(array([True, False, True]) * 1)", .int64, [3], .exact,
      [1.0, 0.0, 1.0]),
    .init(
      "square(array([[1, 2, 3], [4, 5, 6]]) * 1)", .int64, [2, 3], .exact,
      [1.0, 4.0, 9.0, 16.0, 25.0, 36.0]),
    .init(
      "square(array([[0.5, -2.0], [1.5, 0.0]]) * 1)", .float64, [2, 2], .exact,
      [0.25, 4.0, 2.25, 0.0]),
    .init(
      "square(array([[[1, 2]], [[3, 4]]]) * 1)", .int64, [2, 1, 2], .exact,
      [1.0, 4.0, 9.0, 16.0]),
    .init(
      "square(array([2.5]) * 1)", .float64, [1], .exact,
      [6.25]),
    .init(
      "abs(array([3, 1, 2, 1, -4]) * 1)", .int64, [5], .exact,
      [3.0, 1.0, 2.0, 1.0, 4.0]),
    .init(
      "abs(array([0.5, -1.5, 2.5, 2.5]) * 1)", .float64, [4], .exact,
      [0.5, 1.5, 2.5, 2.5]),
    .init(
      "abs(array([True, False, True]) * 1)", .int64, [3], .exact,
      [1.0, 0.0, 1.0]),
    .init(
      "abs(array([[1, 2, 3], [4, 5, 6]]) * 1)", .int64, [2, 3], .exact,
      [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]),
    .init(
      "abs(array([[0.5, -2.0], [1.5, 0.0]]) * 1)", .float64, [2, 2], .exact,
      [0.5, 2.0, 1.5, 0.0]),
    .init(
      "abs(array([[[1, 2]], [[3, 4]]]) * 1)", .int64, [2, 1, 2], .exact,
      [1.0, 2.0, 3.0, 4.0]),
    .init(
      "abs(array([2.5]) * 1)", .float64, [1], .exact,
      [2.5]),
    .init(
      "sign(array([3, 1, 2, 1, -4]) * 1)", .int64, [5], .exact,
      [1.0, 1.0, 1.0, 1.0, -1.0]),
    .init(
      "sign(array([0.5, -1.5, 2.5, 2.5]) * 1)", .float64, [4], .exact,
      [1.0, -1.0, 1.0, 1.0]),
    .init(
      "sign(array([True, False, True]) * 1)", .int64, [3], .exact,
      [1.0, 0.0, 1.0]),
    .init(
      "sign(array([[1, 2, 3], [4, 5, 6]]) * 1)", .int64, [2, 3], .exact,
      [1.0, 1.0, 1.0, 1.0, 1.0, 1.0]),
    .init(
      "sign(array([[0.5, -2.0], [1.5, 0.0]]) * 1)", .float64, [2, 2], .exact,
      [1.0, -1.0, 1.0, 0.0]),
    .init(
      "sign(array([[[1, 2]], [[3, 4]]]) * 1)", .int64, [2, 1, 2], .exact,
      [1.0, 1.0, 1.0, 1.0]),
    .init(
      "sign(array([2.5]) * 1)", .float64, [1], .exact,
      [1.0]),
    .init(
      "floor(array([3, 1, 2, 1, -4]) * 1)", .int64, [5], .exact,
      [3.0, 1.0, 2.0, 1.0, -4.0]),
    .init(
      "floor(array([0.5, -1.5, 2.5, 2.5]) * 1)", .float64, [4], .exact,
      [0.0, -2.0, 2.0, 2.0]),
    .init(
      "floor(array([True, False, True]) * 1)", .int64, [3], .exact,
      [1.0, 0.0, 1.0]),
    .init(
      "floor(array([[1, 2, 3], [4, 5, 6]]) * 1)", .int64, [2, 3], .exact,
      [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]),
    .init(
      "floor(array([[0.5, -2.0], [1.5, 0.0]]) * 1)", .float64, [2, 2], .exact,
      [0.0, -2.0, 1.0, 0.0]),
    .init(
      "floor(array([[[1, 2]], [[3, 4]]]) * 1)", .int64, [2, 1, 2], .exact,
      [1.0, 2.0, 3.0, 4.0]),
    .init(
      "floor(array([2.5]) * 1)", .float64, [1], .exact,
      [2.0]),
    .init(
      "maximum(array([3, 1, 2, 1, -4]) * 1, 1)", .int64, [5], .exact,
      [3.0, 1.0, 2.0, 1.0, 1.0]),
    .init(
      "maximum(array([0.5, -1.5, 2.5, 2.5]) * 1, 1)", .float64, [4], .exact,
      [1.0, 1.0, 2.5, 2.5]),
    .init(
      "maximum(array([True, False, True]) * 1, 1)", .int64, [3], .exact,
      [1.0, 1.0, 1.0]),
    .init(
      "maximum(array([[1, 2, 3], [4, 5, 6]]) * 1, 1)", .int64, [2, 3], .exact,
      [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]),
    .init(
      "maximum(array([[0.5, -2.0], [1.5, 0.0]]) * 1, 1)", .float64, [2, 2], .exact,
      [1.0, 1.0, 1.5, 1.0]),
    .init(
      "maximum(array([[[1, 2]], [[3, 4]]]) * 1, 1)", .int64, [2, 1, 2], .exact,
      [1.0, 2.0, 3.0, 4.0]),
    .init(
      "maximum(array([2.5]) * 1, 1)", .float64, [1], .exact,
      [2.5]),
    .init(
      "fmin(array([3, 1, 2, 1, -4]) * 1, 1.5)", .float64, [5], .exact,
      [1.5, 1.0, 1.5, 1.0, -4.0]),
    .init(
      "fmin(array([0.5, -1.5, 2.5, 2.5]) * 1, 1.5)", .float64, [4], .exact,
      [0.5, -1.5, 1.5, 1.5]),
    .init(
      "fmin(array([True, False, True]) * 1, 1.5)", .float64, [3], .exact,
      [1.0, 0.0, 1.0]),
    .init(
      "fmin(array([[1, 2, 3], [4, 5, 6]]) * 1, 1.5)", .float64, [2, 3], .exact,
      [1.0, 1.5, 1.5, 1.5, 1.5, 1.5]),
    .init(
      "fmin(array([[0.5, -2.0], [1.5, 0.0]]) * 1, 1.5)", .float64, [2, 2], .exact,
      [0.5, -2.0, 1.5, 0.0]),
    .init(
      "fmin(array([[[1, 2]], [[3, 4]]]) * 1, 1.5)", .float64, [2, 1, 2], .exact,
      [1.0, 1.5, 1.5, 1.5]),
    .init(
      "fmin(array([2.5]) * 1, 1.5)", .float64, [1], .exact,
      [1.5]),
    .init(
      "fmod(array([3, 1, 2, 1, -4]) * 1, 2)", .int64, [5], .exact,
      [1.0, 1.0, 0.0, 1.0, 0.0]),
    .init(
      "fmod(array([0.5, -1.5, 2.5, 2.5]) * 1, 2)", .float64, [4], .exact,
      [0.5, -1.5, 0.5, 0.5]),
    .init(
      "fmod(array([True, False, True]) * 1, 2)", .int64, [3], .exact,
      [1.0, 0.0, 1.0]),
    .init(
      "fmod(array([[1, 2, 3], [4, 5, 6]]) * 1, 2)", .int64, [2, 3], .exact,
      [1.0, 0.0, 1.0, 0.0, 1.0, 0.0]),
    .init(
      "fmod(array([[0.5, -2.0], [1.5, 0.0]]) * 1, 2)", .float64, [2, 2], .exact,
      [0.5, -0.0, 1.5, 0.0]),
    .init(
      "fmod(array([[[1, 2]], [[3, 4]]]) * 1, 2)", .int64, [2, 1, 2], .exact,
      [1.0, 0.0, 1.0, 0.0]),
    .init(
      "fmod(array([2.5]) * 1, 2)", .float64, [1], .exact,
      [0.5]),
    .init(
      "clip(array([3, 1, 2, 1, -4]) * 1, 0, 2)", .int64, [5], .exact,
      [2.0, 1.0, 2.0, 1.0, 0.0]),
    .init(
      "clip(array([0.5, -1.5, 2.5, 2.5]) * 1, 0, 2)", .float64, [4], .exact,
      [0.5, 0.0, 2.0, 2.0]),
    .init(
      "clip(array([True, False, True]) * 1, 0, 2)", .int64, [3], .exact,
      [1.0, 0.0, 1.0]),
    .init(
      "clip(array([[1, 2, 3], [4, 5, 6]]) * 1, 0, 2)", .int64, [2, 3], .exact,
      [1.0, 2.0, 2.0, 2.0, 2.0, 2.0]),
    .init(
      "clip(array([[0.5, -2.0], [1.5, 0.0]]) * 1, 0, 2)", .float64, [2, 2], .exact,
      [0.5, 0.0, 1.5, 0.0]),
    .init(
      "clip(array([[[1, 2]], [[3, 4]]]) * 1, 0, 2)", .int64, [2, 1, 2], .exact,
      [1.0, 2.0, 2.0, 2.0]),
    .init(
      "clip(array([2.5]) * 1, 0, 2)", .float64, [1], .exact,
      [2.0]),
    .init(
      "clip(array([3, 1, 2, 1, -4]) * 1, 0.5, None)", .float64, [5], .exact,
      [3.0, 1.0, 2.0, 1.0, 0.5]),
    .init(
      "clip(array([0.5, -1.5, 2.5, 2.5]) * 1, 0.5, None)", .float64, [4], .exact,
      [0.5, 0.5, 2.5, 2.5]),
    .init(
      "clip(array([True, False, True]) * 1, 0.5, None)", .float64, [3], .exact,
      [1.0, 0.5, 1.0]),
    .init(
      "clip(array([[1, 2, 3], [4, 5, 6]]) * 1, 0.5, None)", .float64, [2, 3], .exact,
      [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]),
    .init(
      "clip(array([[0.5, -2.0], [1.5, 0.0]]) * 1, 0.5, None)", .float64, [2, 2], .exact,
      [0.5, 0.5, 1.5, 0.5]),
    .init(
      "clip(array([[[1, 2]], [[3, 4]]]) * 1, 0.5, None)", .float64, [2, 1, 2], .exact,
      [1.0, 2.0, 3.0, 4.0]),
    .init(
      "clip(array([2.5]) * 1, 0.5, None)", .float64, [1], .exact,
      [2.5]),
    .init(
      "around(array([3, 1, 2, 1, -4]) * 1.37, 1)", .float64, [5], .exact,
      [4.1, 1.4, 2.7, 1.4, -5.5]),
    .init(
      "around(array([0.5, -1.5, 2.5, 2.5]) * 1.37, 1)", .float64, [4], .exact,
      [0.7, -2.1, 3.4, 3.4]),
    .init(
      "around(array([True, False, True]) * 1.37, 1)", .float64, [3], .exact,
      [1.4, 0.0, 1.4]),
    .init(
      "around(array([[1, 2, 3], [4, 5, 6]]) * 1.37, 1)", .float64, [2, 3], .exact,
      [1.4, 2.7, 4.1, 5.5, 6.8, 8.2]),
    .init(
      "around(array([[0.5, -2.0], [1.5, 0.0]]) * 1.37, 1)", .float64, [2, 2], .exact,
      [0.7, -2.7, 2.1, 0.0]),
    .init(
      "around(array([[[1, 2]], [[3, 4]]]) * 1.37, 1)", .float64, [2, 1, 2], .exact,
      [1.4, 2.7, 4.1, 5.5]),
    .init(
      "around(array([2.5]) * 1.37, 1)", .float64, [1], .exact,
      [3.4]),
    .init(
      "unique(array([3, 1, 2, 1, -4]))", .int64, [4], .exact,
      [-4.0, 1.0, 2.0, 3.0]),
    .init(
      "unique(array([0.5, -1.5, 2.5, 2.5]))", .float64, [3], .exact,
      [-1.5, 0.5, 2.5]),
    .init(
      "unique(array([True, False, True]))", .bool, [2], .exact,
      [0.0, 1.0]),
    .init(
      "unique(array([[1, 2, 3], [4, 5, 6]]))", .int64, [6], .exact,
      [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]),
    .init(
      "unique(array([[0.5, -2.0], [1.5, 0.0]]))", .float64, [4], .exact,
      [-2.0, 0.0, 0.5, 1.5]),
    .init(
      "unique(array([[[1, 2]], [[3, 4]]]))", .int64, [4], .exact,
      [1.0, 2.0, 3.0, 4.0]),
    .init(
      "unique(array([2.5]))", .float64, [1], .exact,
      [2.5]),
    .init(
      "ediff1d(array([3, 1, 2, 1, -4]) * 1)", .int64, [4], .exact,
      [-2.0, 1.0, -1.0, -5.0]),
    .init(
      "ediff1d(array([0.5, -1.5, 2.5, 2.5]) * 1)", .float64, [3], .exact,
      [-2.0, 4.0, 0.0]),
    .init(
      "ediff1d(array([True, False, True]) * 1)", .int64, [2], .exact,
      [-1.0, 1.0]),
    .init(
      "ediff1d(array([[1, 2, 3], [4, 5, 6]]) * 1)", .int64, [5], .exact,
      [1.0, 1.0, 1.0, 1.0, 1.0]),
    .init(
      "ediff1d(array([[0.5, -2.0], [1.5, 0.0]]) * 1)", .float64, [3], .exact,
      [-2.5, 3.5, -1.5]),
    .init(
      "ediff1d(array([[[1, 2]], [[3, 4]]]) * 1)", .int64, [3], .exact,
      [1.0, 1.0, 1.0]),
    .init(
      "ediff1d(array([2.5]) * 1)", .float64, [0], .exact,
      []),
    .init(
      "nanmax(array([3, 1, 2, 1, -4]) * 1.0)", .float64, [], .exact,
      [3.0]),
    .init(
      "nanmax(array([0.5, -1.5, 2.5, 2.5]) * 1.0)", .float64, [], .exact,
      [2.5]),
    .init(
      "nanmax(array([True, False, True]) * 1.0)", .float64, [], .exact,
      [1.0]),
    .init(
      "nanmax(array([[1, 2, 3], [4, 5, 6]]) * 1.0)", .float64, [], .exact,
      [6.0]),
    .init(
      "nanmax(array([[0.5, -2.0], [1.5, 0.0]]) * 1.0)", .float64, [], .exact,
      [1.5]),
    .init(
      "nanmax(array([[[1, 2]], [[3, 4]]]) * 1.0)", .float64, [], .exact,
      [4.0]),
    .init(
      "nanmax(array([2.5]) * 1.0)", .float64, [], .exact,
      [2.5]),
    .init(
      "nanmin(array([3, 1, 2, 1, -4]) * 1.0)", .float64, [], .exact,
      [-4.0]),
    .init(
      "nanmin(array([0.5, -1.5, 2.5, 2.5]) * 1.0)", .float64, [], .exact,
      [-1.5]),
    .init(
      "nanmin(array([True, False, True]) * 1.0)", .float64, [], .exact,
      [0.0]),
    .init(
      "nanmin(array([[1, 2, 3], [4, 5, 6]]) * 1.0)", .float64, [], .exact,
      [1.0]),
    .init(
      "nanmin(array([[0.5, -2.0], [1.5, 0.0]]) * 1.0)", .float64, [], .exact,
      [-2.0]),
    .init(
      "nanmin(array([[[1, 2]], [[3, 4]]]) * 1.0)", .float64, [], .exact,
      [1.0]),
    .init(
      "nanmin(array([2.5]) * 1.0)", .float64, [], .exact,
      [2.5]),
    .init(
      "nanstd(array([3, 1, 2, 1, -4]) * 1.0)", .float64, [], .loose,
      [2.416609194718914]),
    .init(
      "nanstd(array([0.5, -1.5, 2.5, 2.5]) * 1.0)", .float64, [], .loose,
      [1.6583123951777]),
    .init(
      "nanstd(array([True, False, True]) * 1.0)", .float64, [], .loose,
      [0.4714045207910317]),
    .init(
      "nanstd(array([[1, 2, 3], [4, 5, 6]]) * 1.0)", .float64, [], .loose,
      [1.707825127659933]),
    .init(
      "nanstd(array([[0.5, -2.0], [1.5, 0.0]]) * 1.0)", .float64, [], .loose,
      [1.2747548783981961]),
    .init(
      "nanstd(array([[[1, 2]], [[3, 4]]]) * 1.0)", .float64, [], .loose,
      [1.118033988749895]),
    .init(
      "nanstd(array([2.5]) * 1.0)", .float64, [], .loose,
      [0.0]),
    .init(
      "nanmedian(array([3, 1, 2, 1, -4]) * 1.0)", .float64, [], .exact,
      [1.0]),
    .init(
      "nanmedian(array([0.5, -1.5, 2.5, 2.5]) * 1.0)", .float64, [], .exact,
      [1.5]),
    .init(
      "nanmedian(array([True, False, True]) * 1.0)", .float64, [], .exact,
      [1.0]),
    .init(
      "nanmedian(array([[1, 2, 3], [4, 5, 6]]) * 1.0)", .float64, [], .exact,
      [3.5]),
    .init(
      "nanmedian(array([[0.5, -2.0], [1.5, 0.0]]) * 1.0)", .float64, [], .exact,
      [0.25]),
    .init(
      "nanmedian(array([[[1, 2]], [[3, 4]]]) * 1.0)", .float64, [], .exact,
      [2.5]),
    .init(
      "nanmedian(array([2.5]) * 1.0)", .float64, [], .exact,
      [2.5]),
    .init(
      "outer(array([3, 1, 2, 1, -4]) * 1, [1, 2])", .int64, [5, 2], .exact,
      [3.0, 6.0, 1.0, 2.0, 2.0, 4.0, 1.0, 2.0, -4.0, -8.0]),
    .init(
      "outer(array([0.5, -1.5, 2.5, 2.5]) * 1, [1, 2])", .float64, [4, 2], .exact,
      [0.5, 1.0, -1.5, -3.0, 2.5, 5.0, 2.5, 5.0]),
    .init(
      "outer(array([True, False, True]) * 1, [1, 2])", .int64, [3, 2], .exact,
      [1.0, 2.0, 0.0, 0.0, 1.0, 2.0]),
    .init(
      "outer(array([[1, 2, 3], [4, 5, 6]]) * 1, [1, 2])", .int64, [6, 2], .exact,
      [1.0, 2.0, 2.0, 4.0, 3.0, 6.0, 4.0, 8.0, 5.0, 10.0, 6.0, 12.0]),
    .init(
      "outer(array([[0.5, -2.0], [1.5, 0.0]]) * 1, [1, 2])", .float64, [4, 2], .exact,
      [0.5, 1.0, -2.0, -4.0, 1.5, 3.0, 0.0, 0.0]),
    .init(
      "outer(array([[[1, 2]], [[3, 4]]]) * 1, [1, 2])", .int64, [4, 2], .exact,
      [1.0, 2.0, 2.0, 4.0, 3.0, 6.0, 4.0, 8.0]),
    .init(
      "outer(array([2.5]) * 1, [1, 2])", .float64, [1, 2], .exact,
      [2.5, 5.0]),
    .init(
      "norm(array([3, 1, 2, 1, -4]) * 1.0)", .float64, [], .loose,
      [5.5677643628300215]),
    .init(
      "norm(array([0.5, -1.5, 2.5, 2.5]) * 1.0)", .float64, [], .loose,
      [3.872983346207417]),
    .init(
      "norm(array([True, False, True]) * 1.0)", .float64, [], .loose,
      [1.4142135623730951]),
    .init(
      "norm(array([[1, 2, 3], [4, 5, 6]]) * 1.0)", .float64, [], .loose,
      [9.539392014169456]),
    .init(
      "norm(array([[0.5, -2.0], [1.5, 0.0]]) * 1.0)", .float64, [], .loose,
      [2.5495097567963922]),
    .init(
      "norm(array([[[1, 2]], [[3, 4]]]) * 1.0)", .float64, [], .loose,
      [5.477225575051661]),
    .init(
      "norm(array([2.5]) * 1.0)", .float64, [], .loose,
      [2.5]),
    .init(
      "modf(array([3, 1, 2, 1, -4]) * 1.5)[0]", .float64, [5], .exact,
      [0.5, 0.5, 0.0, 0.5, -0.0]),
    .init(
      "modf(array([0.5, -1.5, 2.5, 2.5]) * 1.5)[0]", .float64, [4], .exact,
      [0.75, -0.25, 0.75, 0.75]),
    .init(
      "modf(array([True, False, True]) * 1.5)[0]", .float64, [3], .exact,
      [0.5, 0.0, 0.5]),
    .init(
      "modf(array([[1, 2, 3], [4, 5, 6]]) * 1.5)[0]", .float64, [2, 3], .exact,
      [0.5, 0.0, 0.5, 0.0, 0.5, 0.0]),
    .init(
      "modf(array([[0.5, -2.0], [1.5, 0.0]]) * 1.5)[0]", .float64, [2, 2], .exact,
      [0.75, -0.0, 0.25, 0.0]),
    .init(
      "modf(array([[[1, 2]], [[3, 4]]]) * 1.5)[0]", .float64, [2, 1, 2], .exact,
      [0.5, 0.0, 0.5, 0.0]),
    .init(
      "modf(array([2.5]) * 1.5)[0]", .float64, [1], .exact,
      [0.75]),
    .init(
      "divmod(array([3, 1, 2, 1, -4]) * 1, 2)[1]", .int64, [5], .exact,
      [1.0, 1.0, 0.0, 1.0, 0.0]),
    .init(
      "divmod(array([0.5, -1.5, 2.5, 2.5]) * 1, 2)[1]", .float64, [4], .exact,
      [0.5, 0.5, 0.5, 0.5]),
    .init(
      "divmod(array([True, False, True]) * 1, 2)[1]", .int64, [3], .exact,
      [1.0, 0.0, 1.0]),
    .init(
      "divmod(array([[1, 2, 3], [4, 5, 6]]) * 1, 2)[1]", .int64, [2, 3], .exact,
      [1.0, 0.0, 1.0, 0.0, 1.0, 0.0]),
    .init(
      "divmod(array([[0.5, -2.0], [1.5, 0.0]]) * 1, 2)[1]", .float64, [2, 2], .exact,
      [0.5, 0.0, 1.5, 0.0]),
    .init(
      "divmod(array([[[1, 2]], [[3, 4]]]) * 1, 2)[1]", .int64, [2, 1, 2], .exact,
      [1.0, 0.0, 1.0, 0.0]),
    .init(
      "divmod(array([2.5]) * 1, 2)[1]", .float64, [1], .exact,
      [0.5]),
    .init(
      "histogram(array([3, 1, 2, 1, -4]) * 1.0, bins=3, range=(-1, 5))[0]", .int64, [3], .exact,
      [0.0, 3.0, 1.0]),
    .init(
      "histogram(array([0.5, -1.5, 2.5, 2.5]) * 1.0, bins=3, range=(-1, 5))[0]", .int64, [3], .exact,
      [1.0, 2.0, 0.0]),
    .init(
      "histogram(array([True, False, True]) * 1.0, bins=3, range=(-1, 5))[0]", .int64, [3], .exact,
      [1.0, 2.0, 0.0]),
    .init(
      "histogram(array([[1, 2, 3], [4, 5, 6]]) * 1.0, bins=3, range=(-1, 5))[0]", .int64, [3], .exact,
      [0.0, 2.0, 3.0]),
    .init(
      "histogram(array([[0.5, -2.0], [1.5, 0.0]]) * 1.0, bins=3, range=(-1, 5))[0]", .int64, [3], .exact,
      [2.0, 1.0, 0.0]),
    .init(
      "histogram(array([[[1, 2]], [[3, 4]]]) * 1.0, bins=3, range=(-1, 5))[0]", .int64, [3], .exact,
      [0.0, 2.0, 2.0]),
    .init(
      "histogram(array([2.5]) * 1.0, bins=3, range=(-1, 5))[0]", .int64, [3], .exact,
      [0.0, 1.0, 0.0]),
    .init(
      "histogram(array([3, 1, 2, 1, -4]) * 1.0, bins=[-1, 0, 0.5, 3])[0]", .int64, [3], .exact,
      [0.0, 0.0, 4.0]),
    .init(
      "histogram(array([0.5, -1.5, 2.5, 2.5]) * 1.0, bins=[-1, 0, 0.5, 3])[0]", .int64, [3], .exact,
      [0.0, 0.0, 3.0]),
    .init(
      "histogram(array([True, False, True]) * 1.0, bins=[-1, 0, 0.5, 3])[0]", .int64, [3], .exact,
      [0.0, 1.0, 2.0]),
    .init(
      "histogram(array([[1, 2, 3], [4, 5, 6]]) * 1.0, bins=[-1, 0, 0.5, 3])[0]", .int64, [3], .exact,
      [0.0, 0.0, 3.0]),
    .init(
      "histogram(array([[0.5, -2.0], [1.5, 0.0]]) * 1.0, bins=[-1, 0, 0.5, 3])[0]", .int64, [3], .exact,
      [0.0, 1.0, 2.0]),
    .init(
      "histogram(array([[[1, 2]], [[3, 4]]]) * 1.0, bins=[-1, 0, 0.5, 3])[0]", .int64, [3], .exact,
      [0.0, 0.0, 3.0]),
    .init(
      "histogram(array([2.5]) * 1.0, bins=[-1, 0, 0.5, 3])[0]", .int64, [3], .exact,
      [0.0, 0.0, 1.0]),
  ]

  static let calls1: [ValueCase] = [
    .init(
      "diag(array([3, 1, 2, 1]))", .int64, [4, 4], .exact,
      [3.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 2.0, 0.0, 0.0, 0.0, 0.0, 1.0]),
    .init(
      "diag(array([0.5, 2.5, 2.5, 0.25]))", .float64, [4, 4], .exact,
      [0.5, 0.0, 0.0, 0.0, 0.0, 2.5, 0.0, 0.0, 0.0, 0.0, 2.5, 0.0, 0.0, 0.0, 0.0, 0.25]),
    .init(
      "diag(array([1.5, nan, 0.0, 2.0]))", .float64, [4, 4], .exact,
      [1.5, 0.0, 0.0, 0.0, 0.0, .nan, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2.0]),
    .init(
      "diag(array([3, 1, 2, 1]), 1)", .int64, [5, 5], .exact,
      [0.0, 3.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0,
        0.0, 0.0, 0.0, 0.0, 0.0]),
    .init(
      "diag(array([0.5, 2.5, 2.5, 0.25]), 1)", .float64, [5, 5], .exact,
      [0.0, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 2.5, 0.0, 0.0, 0.0, 0.0, 0.0, 2.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.25,
        0.0, 0.0, 0.0, 0.0, 0.0]),
    .init(
      "diag(array([1.5, nan, 0.0, 2.0]), 1)", .float64, [5, 5], .exact,
      [0.0, 1.5, 0.0, 0.0, 0.0, 0.0, 0.0, .nan, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2.0,
        0.0, 0.0, 0.0, 0.0, 0.0]),
    .init(
      "diag(array([3, 1, 2, 1]), -1)", .int64, [5, 5], .exact,
      [0.0, 0.0, 0.0, 0.0, 0.0, 3.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2.0, 0.0, 0.0,
        0.0, 0.0, 0.0, 1.0, 0.0]),
    .init(
      "diag(array([0.5, 2.5, 2.5, 0.25]), -1)", .float64, [5, 5], .exact,
      [0.0, 0.0, 0.0, 0.0, 0.0, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 2.5, 0.0, 0.0, 0.0, 0.0, 0.0, 2.5, 0.0, 0.0,
        0.0, 0.0, 0.0, 0.25, 0.0]),
    .init(
      "diag(array([1.5, nan, 0.0, 2.0]), -1)", .float64, [5, 5], .exact,
      [0.0, 0.0, 0.0, 0.0, 0.0, 1.5, 0.0, 0.0, 0.0, 0.0, 0.0, .nan, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
        0.0, 0.0, 0.0, 2.0, 0.0]),
    .init(
      "vander(array([3, 1, 2, 1]) * 1)", .int64, [4, 4], .exact,
      [27.0, 9.0, 3.0, 1.0, 1.0, 1.0, 1.0, 1.0, 8.0, 4.0, 2.0, 1.0, 1.0, 1.0, 1.0, 1.0]),
    .init(
      "vander(array([0.5, 2.5, 2.5, 0.25]) * 1)", .float64, [4, 4], .exact,
      [0.125, 0.25, 0.5, 1.0, 15.625, 6.25, 2.5, 1.0, 15.625, 6.25, 2.5, 1.0, 0.015625, 0.0625, 0.25, 1.0]),
    .init(
      "vander(array([1.5, nan, 0.0, 2.0]) * 1)", .float64, [4, 4], .exact,
      [3.375, 2.25, 1.5, 1.0, .nan, .nan, .nan, 1.0, 0.0, 0.0, 0.0, 1.0, 8.0, 4.0, 2.0, 1.0]),
    .init(
      "gradient(array([3, 1, 2, 1]) * 1)", .float64, [4], .exact,
      [-2.0, -0.5, 0.0, -1.0]),
    .init(
      "gradient(array([0.5, 2.5, 2.5, 0.25]) * 1)", .float64, [4], .exact,
      [2.0, 1.0, -1.125, -2.25]),
    .init(
      "gradient(array([1.5, nan, 0.0, 2.0]) * 1)", .float64, [4], .exact,
      [.nan, -0.75, .nan, 2.0]),
    .init(
      "gradient(array([3, 1, 2, 1]) * 1, 2.0)", .float64, [4], .exact,
      [-1.0, -0.25, 0.0, -0.5]),
    .init(
      "gradient(array([0.5, 2.5, 2.5, 0.25]) * 1, 2.0)", .float64, [4], .exact,
      [1.0, 0.5, -0.5625, -1.125]),
    .init(
      "gradient(array([1.5, nan, 0.0, 2.0]) * 1, 2.0)", .float64, [4], .exact,
      [.nan, -0.375, .nan, 1.0]),
    .init(
      "gradient(array([3, 1, 2, 1]) * 1, array([0.0, 1.0, 3.0, 4.5]))", .float64, [4], .exact,
      [-2.0, -1.1666666666666667, -0.16666666666666663, -0.6666666666666666]),
    .init(
      "gradient(array([0.5, 2.5, 2.5, 0.25]) * 1, array([0.0, 1.0, 3.0, 4.5]))", .float64, [4], .exact,
      [2.0, 1.3333333333333335, -0.8571428571428571, -1.5]),
    .init(
      "gradient(array([1.5, nan, 0.0, 2.0]) * 1, array([0.0, 1.0, 3.0, 4.5]))", .float64, [4], .exact,
      [.nan, .nan, .nan, 1.3333333333333333]),
    .init(
      "gradient(array([3, 1, 2, 1]) * 1, edge_order=2)", .float64, [4], .exact,
      [-3.5, -0.5, 0.0, -2.0]),
    .init(
      "gradient(array([0.5, 2.5, 2.5, 0.25]) * 1, edge_order=2)", .float64, [4], .exact,
      [3.0, 1.0, -1.125, -3.375]),
    .init(
      "gradient(array([1.5, nan, 0.0, 2.0]) * 1, edge_order=2)", .float64, [4], .exact,
      [.nan, -0.75, .nan, .nan]),
    .init(
      "gradient(array([3, 1, 2, 1]) * 1, array([0.0, 1.0, 3.0, 4.5]), edge_order=2)", .float64, [4], .exact,
      [-2.8333333333333335, -1.1666666666666667, -0.16666666666666663, -1.1666666666666667]),
    .init(
      "gradient(array([0.5, 2.5, 2.5, 0.25]) * 1, array([0.0, 1.0, 3.0, 4.5]), edge_order=2)", .float64, [4], .exact,
      [2.666666666666667, 1.3333333333333335, -0.8571428571428571, -2.1428571428571432]),
    .init(
      "gradient(array([1.5, nan, 0.0, 2.0]) * 1, array([0.0, 1.0, 3.0, 4.5]), edge_order=2)", .float64, [4], .exact,
      [.nan, .nan, .nan, .nan]),
    .init(
      "trapezoid(array([3, 1, 2, 1]) * 1)", .float64, [], .exact,
      [5.0]),
    .init(
      "trapezoid(array([0.5, 2.5, 2.5, 0.25]) * 1)", .float64, [], .exact,
      [5.375]),
    .init(
      "trapezoid(array([1.5, nan, 0.0, 2.0]) * 1)", .float64, [], .exact,
      [.nan]),
    .init(
      "trapezoid(array([3, 1, 2, 1]) * 1, dx=0.5)", .float64, [], .exact,
      [2.5]),
    .init(
      "trapezoid(array([0.5, 2.5, 2.5, 0.25]) * 1, dx=0.5)", .float64, [], .exact,
      [2.6875]),
    .init(
      "trapezoid(array([1.5, nan, 0.0, 2.0]) * 1, dx=0.5)", .float64, [], .exact,
      [.nan]),
    .init(
      "trapezoid(array([3, 1, 2, 1]) * 1, array([0.0, 1.0, 3.0, 4.5]))", .float64, [], .exact,
      [7.25]),
    .init(
      "trapezoid(array([0.5, 2.5, 2.5, 0.25]) * 1, array([0.0, 1.0, 3.0, 4.5]))", .float64, [], .exact,
      [8.5625]),
    .init(
      "trapezoid(array([1.5, nan, 0.0, 2.0]) * 1, array([0.0, 1.0, 3.0, 4.5]))", .float64, [], .exact,
      [.nan]),
    .init(
      "convolve(array([3, 1, 2, 1]) * 1, [1, 0, -1])", .int64, [6], .exact,
      [3.0, 1.0, -1.0, 0.0, -2.0, -1.0]),
    .init(
      "convolve(array([0.5, 2.5, 2.5, 0.25]) * 1, [1, 0, -1])", .float64, [6], .exact,
      [0.5, 2.5, 2.0, -2.25, -2.5, -0.25]),
    .init(
      "convolve(array([1.5, nan, 0.0, 2.0]) * 1, [1, 0, -1])", .float64, [6], .exact,
      [1.5, .nan, .nan, .nan, 0.0, -2.0]),
    .init(
      "convolve(array([3, 1, 2, 1]) * 1, [1, 0, -1], 'same')", .int64, [4], .exact,
      [1.0, -1.0, 0.0, -2.0]),
    .init(
      "convolve(array([0.5, 2.5, 2.5, 0.25]) * 1, [1, 0, -1], 'same')", .float64, [4], .exact,
      [2.5, 2.0, -2.25, -2.5]),
    .init(
      "convolve(array([1.5, nan, 0.0, 2.0]) * 1, [1, 0, -1], 'same')", .float64, [4], .exact,
      [.nan, .nan, .nan, 0.0]),
    .init(
      "convolve(array([3, 1, 2, 1]) * 1, [0.5, 2.0], 'valid')", .float64, [3], .exact,
      [6.5, 3.0, 4.5]),
    .init(
      "convolve(array([0.5, 2.5, 2.5, 0.25]) * 1, [0.5, 2.0], 'valid')", .float64, [3], .exact,
      [2.25, 6.25, 5.125]),
    .init(
      "convolve(array([1.5, nan, 0.0, 2.0]) * 1, [0.5, 2.0], 'valid')", .float64, [3], .exact,
      [.nan, .nan, 1.0]),
    .init(
      "convolve([1, 2], array([3, 1, 2, 1]) * 1, 'same')", .int64, [4], .exact,
      [3.0, 7.0, 4.0, 5.0]),
    .init(
      "convolve([1, 2], array([0.5, 2.5, 2.5, 0.25]) * 1, 'same')", .float64, [4], .exact,
      [0.5, 3.5, 7.5, 5.25]),
    .init(
      "convolve([1, 2], array([1.5, nan, 0.0, 2.0]) * 1, 'same')", .float64, [4], .exact,
      [1.5, .nan, .nan, 2.0]),
    .init(
      "correlate(array([3, 1, 2, 1]) * 1, [1, 0, -1])", .int64, [2], .exact,
      [1.0, 0.0]),
    .init(
      "correlate(array([0.5, 2.5, 2.5, 0.25]) * 1, [1, 0, -1])", .float64, [2], .exact,
      [-2.0, 2.25]),
    .init(
      "correlate(array([1.5, nan, 0.0, 2.0]) * 1, [1, 0, -1])", .float64, [2], .exact,
      [.nan, .nan]),
    .init(
      "correlate(array([3, 1, 2, 1]) * 1, [1, 2], 'full')", .int64, [5], .exact,
      [6.0, 5.0, 5.0, 4.0, 1.0]),
    .init(
      "correlate(array([0.5, 2.5, 2.5, 0.25]) * 1, [1, 2], 'full')", .float64, [5], .exact,
      [1.0, 5.5, 7.5, 3.0, 0.25]),
    .init(
      "correlate(array([1.5, nan, 0.0, 2.0]) * 1, [1, 2], 'full')", .float64, [5], .exact,
      [3.0, .nan, .nan, 4.0, 2.0]),
    .init(
      "average(array([3, 1, 2, 1]) * 1, weights=[1, 2, 3, 4])", .float64, [], .loose,
      [1.5]),
    .init(
      "average(array([0.5, 2.5, 2.5, 0.25]) * 1, weights=[1, 2, 3, 4])", .float64, [], .loose,
      [1.4]),
    .init(
      "average(array([1.5, nan, 0.0, 2.0]) * 1, weights=[1, 2, 3, 4])", .float64, [], .loose,
      [.nan]),
    .init(
      "cov(array([3, 1, 2, 1]) * 1, [1, 2, 4, 3])", .float64, [2, 2], .loose,
      [0.9166666666666666, -0.5, -0.5, 1.6666666666666665]),
    .init(
      "cov(array([0.5, 2.5, 2.5, 0.25]) * 1, [1, 2, 4, 3])", .float64, [2, 2], .loose,
      [1.515625, 0.625, 0.625, 1.6666666666666665]),
    .init(
      "cov(array([1.5, nan, 0.0, 2.0]) * 1, [1, 2, 4, 3])", .float64, [2, 2], .loose,
      [.nan, .nan, .nan, 1.6666666666666665]),
    .init(
      "corrcoef(array([3, 1, 2, 1]) * 1, [1, 2, 4, 3])", .float64, [2, 2], .loose,
      [1.0, -0.40451991747794525, -0.40451991747794525, 1.0]),
    .init(
      "corrcoef(array([0.5, 2.5, 2.5, 0.25]) * 1, [1, 2, 4, 3])", .float64, [2, 2], .loose,
      [1.0, 0.39324187881980727, 0.39324187881980727, 1.0]),
    .init(
      "corrcoef(array([1.5, nan, 0.0, 2.0]) * 1, [1, 2, 4, 3])", .float64, [2, 2], .loose,
      [.nan, .nan, .nan, 1.0]),
    .init(
      "unique(array([3, 1, 2, 1]), return_index=True)[1]", .int64, [3], .exact,
      [1.0, 2.0, 0.0]),
    .init(
      "unique(array([0.5, 2.5, 2.5, 0.25]), return_index=True)[1]", .int64, [3], .exact,
      [3.0, 0.0, 1.0]),
    .init(
      "unique(array([1.5, nan, 0.0, 2.0]), return_index=True)[1]", .int64, [4], .exact,
      [2.0, 0.0, 3.0, 1.0]),
    .init(
      "unique(array([3, 1, 2, 1]), return_inverse=True)[1]", .int64, [4], .loose,
      [2.0, 0.0, 1.0, 0.0]),
    .init(
      "unique(array([0.5, 2.5, 2.5, 0.25]), return_inverse=True)[1]", .int64, [4], .loose,
      [1.0, 2.0, 2.0, 0.0]),
    .init(
      "unique(array([1.5, nan, 0.0, 2.0]), return_inverse=True)[1]", .int64, [4], .loose,
      [1.0, 3.0, 0.0, 2.0]),
    .init(
      "unique(array([3, 1, 2, 1]), return_counts=True)[1]", .int64, [3], .exact,
      [2.0, 1.0, 1.0]),
    .init(
      "unique(array([0.5, 2.5, 2.5, 0.25]), return_counts=True)[1]", .int64, [3], .exact,
      [1.0, 1.0, 2.0]),
    .init(
      "unique(array([1.5, nan, 0.0, 2.0]), return_counts=True)[1]", .int64, [4], .exact,
      [1.0, 1.0, 1.0, 1.0]),
    .init(
      "digitize(array([3, 1, 2, 1]) * 1, [0, 1, 2.5])", .int64, [4], .exact,
      [3.0, 2.0, 2.0, 2.0]),
    .init(
      "digitize(array([0.5, 2.5, 2.5, 0.25]) * 1, [0, 1, 2.5])", .int64, [4], .exact,
      [1.0, 3.0, 3.0, 1.0]),
    .init(
      "digitize(array([1.5, nan, 0.0, 2.0]) * 1, [0, 1, 2.5])", .int64, [4], .exact,
      [2.0, 3.0, 1.0, 2.0]),
    .init(
      "digitize(array([3, 1, 2, 1]) * 1, [0, 1, 2.5], right=True)", .int64, [4], .exact,
      [3.0, 1.0, 2.0, 1.0]),
    .init(
      "digitize(array([0.5, 2.5, 2.5, 0.25]) * 1, [0, 1, 2.5], right=True)", .int64, [4], .exact,
      [1.0, 2.0, 2.0, 1.0]),
    .init(
      "digitize(array([1.5, nan, 0.0, 2.0]) * 1, [0, 1, 2.5], right=True)", .int64, [4], .exact,
      [2.0, 3.0, 0.0, 2.0]),
    .init(
      "digitize(array([3, 1, 2, 1]) * 1, [2.5, 1, 0])", .int64, [4], .exact,
      [0.0, 1.0, 1.0, 1.0]),
    .init(
      "digitize(array([0.5, 2.5, 2.5, 0.25]) * 1, [2.5, 1, 0])", .int64, [4], .exact,
      [2.0, 0.0, 0.0, 2.0]),
    .init(
      "digitize(array([1.5, nan, 0.0, 2.0]) * 1, [2.5, 1, 0])", .int64, [4], .exact,
      [1.0, 0.0, 2.0, 1.0]),
    .init(
      "polyval(array([3, 1, 2, 1]) * 1, 2)", .int64, [], .exact,
      [33.0]),
    .init(
      "polyval(array([0.5, 2.5, 2.5, 0.25]) * 1, 2)", .float64, [], .exact,
      [19.25]),
    .init(
      "polyval(array([1.5, nan, 0.0, 2.0]) * 1, 2)", .float64, [], .exact,
      [.nan]),
    .init(
      "polyval(array([3, 1, 2, 1]) * 1, [0.0, 0.5, 2.0])", .float64, [3], .exact,
      [1.0, 2.625, 33.0]),
    .init(
      "polyval(array([0.5, 2.5, 2.5, 0.25]) * 1, [0.0, 0.5, 2.0])", .float64, [3], .exact,
      [0.25, 2.1875, 19.25]),
    .init(
      "polyval(array([1.5, nan, 0.0, 2.0]) * 1, [0.0, 0.5, 2.0])", .float64, [3], .exact,
      [.nan, .nan, .nan]),
    .init(
      "polyder(array([3, 1, 2, 1]) * 1)", .int64, [3], .exact,
      [9.0, 2.0, 2.0]),
    .init(
      "polyder(array([0.5, 2.5, 2.5, 0.25]) * 1)", .float64, [3], .exact,
      [1.5, 5.0, 2.5]),
    .init(
      "polyder(array([1.5, nan, 0.0, 2.0]) * 1)", .float64, [3], .exact,
      [4.5, .nan, 0.0]),
    .init(
      "polyint(array([3, 1, 2, 1]) * 1)", .float64, [5], .exact,
      [0.75, 0.3333333333333333, 1.0, 1.0, 0.0]),
    .init(
      "polyint(array([0.5, 2.5, 2.5, 0.25]) * 1)", .float64, [5], .exact,
      [0.125, 0.8333333333333334, 1.25, 0.25, 0.0]),
    .init(
      "polyint(array([1.5, nan, 0.0, 2.0]) * 1)", .float64, [5], .exact,
      [0.375, .nan, 0.0, 2.0, 0.0]),
    .init(
      "polymul(array([3, 1, 2, 1]) * 1, [1, -1])", .int64, [5], .exact,
      [3.0, -2.0, 1.0, -1.0, -1.0]),
    .init(
      "polymul(array([0.5, 2.5, 2.5, 0.25]) * 1, [1, -1])", .float64, [5], .exact,
      [0.5, 2.0, 0.0, -2.25, -0.25]),
    .init(
      "polymul(array([1.5, nan, 0.0, 2.0]) * 1, [1, -1])", .float64, [5], .exact,
      [1.5, .nan, .nan, 2.0, -2.0]),
    .init(
      "polyadd(array([3, 1, 2, 1]) * 1, [1, -1])", .int64, [4], .exact,
      [3.0, 1.0, 3.0, 0.0]),
    .init(
      "polyadd(array([0.5, 2.5, 2.5, 0.25]) * 1, [1, -1])", .float64, [4], .exact,
      [0.5, 2.5, 3.5, -0.75]),
    .init(
      "polyadd(array([1.5, nan, 0.0, 2.0]) * 1, [1, -1])", .float64, [4], .exact,
      [1.5, .nan, 1.0, 1.0]),
    .init(
      "polysub([1, -1], array([3, 1, 2, 1]) * 1)", .int64, [4], .exact,
      [-3.0, -1.0, -1.0, -2.0]),
    .init(
      "polysub([1, -1], array([0.5, 2.5, 2.5, 0.25]) * 1)", .float64, [4], .exact,
      [-0.5, -2.5, -1.5, -1.25]),
    .init(
      "polysub([1, -1], array([1.5, nan, 0.0, 2.0]) * 1)", .float64, [4], .exact,
      [-1.5, .nan, 1.0, -3.0]),
    .init(
      "dot(array([3, 1, 2, 1]) * 1, [1, 2, 3, 4])", .int64, [], .loose,
      [15.0]),
    .init(
      "dot(array([0.5, 2.5, 2.5, 0.25]) * 1, [1, 2, 3, 4])", .float64, [], .loose,
      [14.0]),
    .init(
      "dot(array([1.5, nan, 0.0, 2.0]) * 1, [1, 2, 3, 4])", .float64, [], .loose,
      [.nan]),
    .init(
      "vdot(array([3, 1, 2, 1]) * 1, [1, 2, 3, 4])", .int64, [], .loose,
      [15.0]),
    .init(
      "vdot(array([0.5, 2.5, 2.5, 0.25]) * 1, [1, 2, 3, 4])", .float64, [], .loose,
      [14.0]),
    .init(
      "vdot(array([1.5, nan, 0.0, 2.0]) * 1, [1, 2, 3, 4])", .float64, [], .loose,
      [.nan]),
    .init(
      "inner(array([3, 1, 2, 1]) * 1, [1, 2, 3, 4])", .int64, [], .loose,
      [15.0]),
    .init(
      "inner(array([0.5, 2.5, 2.5, 0.25]) * 1, [1, 2, 3, 4])", .float64, [], .loose,
      [14.0]),
    .init(
      "inner(array([1.5, nan, 0.0, 2.0]) * 1, [1, 2, 3, 4])", .float64, [], .loose,
      [.nan]),
    .init(
      "kron(array([3, 1, 2, 1]) * 1, [1, 2])", .int64, [8], .exact,
      [3.0, 6.0, 1.0, 2.0, 2.0, 4.0, 1.0, 2.0]),
    .init(
      "kron(array([0.5, 2.5, 2.5, 0.25]) * 1, [1, 2])", .float64, [8], .exact,
      [0.5, 1.0, 2.5, 5.0, 2.5, 5.0, 0.25, 0.5]),
    .init(
      "kron(array([1.5, nan, 0.0, 2.0]) * 1, [1, 2])", .float64, [8], .exact,
      [1.5, 3.0, .nan, .nan, 0.0, 0.0, 2.0, 4.0]),
    .init(
      "norm(array([3, 1, 2, 1]) * 1.0, 1)", .float64, [], .loose,
      [7.0]),
    .init(
      "norm(array([0.5, 2.5, 2.5, 0.25]) * 1.0, 1)", .float64, [], .loose,
      [5.75]),
    .init(
      "norm(array([1.5, nan, 0.0, 2.0]) * 1.0, 1)", .float64, [], .loose,
      [.nan]),
    .init(
      "norm(array([3, 1, 2, 1]) * 1.0, inf)", .float64, [], .loose,
      [3.0]),
    .init(
      "norm(array([0.5, 2.5, 2.5, 0.25]) * 1.0, inf)", .float64, [], .loose,
      [2.5]),
    .init(
      "norm(array([1.5, nan, 0.0, 2.0]) * 1.0, inf)", .float64, [], .loose,
      [.nan]),
    .init(
      "insert(array([3, 1, 2, 1]), 2, 7)", .int64, [5], .exact,
      [3.0, 1.0, 7.0, 2.0, 1.0]),
    .init(
      "insert(array([0.5, 2.5, 2.5, 0.25]), 2, 7)", .float64, [5], .exact,
      [0.5, 2.5, 7.0, 2.5, 0.25]),
    .init(
      "insert(array([1.5, nan, 0.0, 2.0]), 2, 7)", .float64, [5], .exact,
      [1.5, .nan, 7.0, 0.0, 2.0]),
    .init(
      "insert(array([3, 1, 2, 1]), -1, [7, 8])", .int64, [6], .exact,
      [3.0, 1.0, 2.0, 7.0, 8.0, 1.0]),
    .init(
      "insert(array([0.5, 2.5, 2.5, 0.25]), -1, [7, 8])", .float64, [6], .exact,
      [0.5, 2.5, 2.5, 7.0, 8.0, 0.25]),
    .init(
      "insert(array([1.5, nan, 0.0, 2.0]), -1, [7, 8])", .float64, [6], .exact,
      [1.5, .nan, 0.0, 7.0, 8.0, 2.0]),
    .init(
      "delete(array([3, 1, 2, 1]), [0, -1])", .int64, [2], .exact,
      [1.0, 2.0]),
    .init(
      "delete(array([0.5, 2.5, 2.5, 0.25]), [0, -1])", .float64, [2], .exact,
      [2.5, 2.5]),
    .init(
      "delete(array([1.5, nan, 0.0, 2.0]), [0, -1])", .float64, [2], .exact,
      [.nan, 0.0]),
    .init(
      "split(array([3, 1, 2, 1]), 2)[0]", .int64, [2], .exact,
      [3.0, 1.0]),
    .init(
      "split(array([0.5, 2.5, 2.5, 0.25]), 2)[0]", .float64, [2], .exact,
      [0.5, 2.5]),
    .init(
      "split(array([1.5, nan, 0.0, 2.0]), 2)[0]", .float64, [2], .exact,
      [1.5, .nan]),
    .init(
      "split(array([3, 1, 2, 1]), [1, 3])[1]", .int64, [2], .exact,
      [1.0, 2.0]),
    .init(
      "split(array([0.5, 2.5, 2.5, 0.25]), [1, 3])[1]", .float64, [2], .exact,
      [2.5, 2.5]),
    .init(
      "split(array([1.5, nan, 0.0, 2.0]), [1, 3])[1]", .float64, [2], .exact,
      [.nan, 0.0]),
    .init(
      "compress([True, False, True], array([3, 1, 2, 1]))", .int64, [2], .exact,
      [3.0, 2.0]),
    .init(
      "compress([True, False, True], array([0.5, 2.5, 2.5, 0.25]))", .float64, [2], .exact,
      [0.5, 2.5]),
    .init(
      "compress([True, False, True], array([1.5, nan, 0.0, 2.0]))", .float64, [2], .exact,
      [1.5, 0.0]),
    .init(
      "extract(array([3, 1, 2, 1]) > 1, array([3, 1, 2, 1]))", .int64, [2], .exact,
      [3.0, 2.0]),
    .init(
      "extract(array([0.5, 2.5, 2.5, 0.25]) > 1, array([0.5, 2.5, 2.5, 0.25]))", .float64, [2], .exact,
      [2.5, 2.5]),
    .init(
      "extract(array([1.5, nan, 0.0, 2.0]) > 1, array([1.5, nan, 0.0, 2.0]))", .float64, [2], .exact,
      [1.5, 2.0]),
    .init(
      "take(array([3, 1, 2, 1]), [[0, 1], [2, -1]])", .int64, [2, 2], .exact,
      [3.0, 1.0, 2.0, 1.0]),
    .init(
      "take(array([0.5, 2.5, 2.5, 0.25]), [[0, 1], [2, -1]])", .float64, [2, 2], .exact,
      [0.5, 2.5, 2.5, 0.25]),
    .init(
      "take(array([1.5, nan, 0.0, 2.0]), [[0, 1], [2, -1]])", .float64, [2, 2], .exact,
      [1.5, .nan, 0.0, 2.0]),
    .init(
      "select([array([3, 1, 2, 1]) > 2, array([3, 1, 2, 1]) > 0], [array([3, 1, 2, 1]) * 10, -1], 5)", .int64, [4], .exact,
      [30.0, -1.0, -1.0, -1.0]),
    .init(
      "select([array([0.5, 2.5, 2.5, 0.25]) > 2, array([0.5, 2.5, 2.5, 0.25]) > 0], [array([0.5, 2.5, 2.5, 0.25]) * 10, -1], 5)", .float64, [4], .exact,
      [-1.0, 25.0, 25.0, -1.0]),
    .init(
      "select([array([1.5, nan, 0.0, 2.0]) > 2, array([1.5, nan, 0.0, 2.0]) > 0], [array([1.5, nan, 0.0, 2.0]) * 10, -1], 5)", .float64, [4], .exact,
      [-1.0, 5.0, 5.0, -1.0]),
    .init(
      "piecewise(array([3, 1, 2, 1]) * 1.0, [array([3, 1, 2, 1]) > 1], [2, -2])", .float64, [4], .exact,
      [2.0, -2.0, 2.0, -2.0]),
    .init(
      "piecewise(array([0.5, 2.5, 2.5, 0.25]) * 1.0, [array([0.5, 2.5, 2.5, 0.25]) > 1], [2, -2])", .float64, [4], .exact,
      [-2.0, 2.0, 2.0, -2.0]),
    .init(
      "piecewise(array([1.5, nan, 0.0, 2.0]) * 1.0, [array([1.5, nan, 0.0, 2.0]) > 1], [2, -2])", .float64, [4], .exact,
      [2.0, -2.0, -2.0, 2.0]),
    .init(
      "logaddexp(array([3, 1, 2, 1]) * 1.0, 1)", .float64, [4], .loose,
      [3.1269280110429727, 1.6931471805599454, 2.313261687518223, 1.6931471805599454]),
    .init(
      "logaddexp(array([0.5, 2.5, 2.5, 0.25]) * 1.0, 1)", .float64, [4], .loose,
      [1.4740769841801067, 2.7014132779827524, 2.7014132779827524, 1.3868710061148999]),
    .init(
      "logaddexp(array([1.5, nan, 0.0, 2.0]) * 1.0, 1)", .float64, [4], .loose,
      [1.9740769841801067, .nan, 1.3132616875182228, 2.313261687518223]),
    .init(
      "nextafter(array([3, 1, 2, 1]) * 1.0, 10)", .float64, [4], .exact,
      [3.0000000000000004, 1.0000000000000002, 2.0000000000000004, 1.0000000000000002]),
    .init(
      "nextafter(array([0.5, 2.5, 2.5, 0.25]) * 1.0, 10)", .float64, [4], .exact,
      [0.5000000000000001, 2.5000000000000004, 2.5000000000000004, 0.25000000000000006]),
    .init(
      "nextafter(array([1.5, nan, 0.0, 2.0]) * 1.0, 10)", .float64, [4], .exact,
      [1.5000000000000002, .nan, 5e-324, 2.0000000000000004]),
    .init(
      "float_power(array([3, 1, 2, 1]) * 1, 2)", .float64, [4], .loose,
      [9.0, 1.0, 4.0, 1.0]),
    .init(
      "float_power(array([0.5, 2.5, 2.5, 0.25]) * 1, 2)", .float64, [4], .loose,
      [0.25, 6.25, 6.25, 0.0625]),
    .init(
      "float_power(array([1.5, nan, 0.0, 2.0]) * 1, 2)", .float64, [4], .loose,
      [2.25, .nan, 0.0, 4.0]),
    .init(
      "unwrap(array([3, 1, 2, 1]) * 3.0)", .float64, [4], .loose,
      [9.0, 9.283185307179586, 12.283185307179586, 9.283185307179586]),
    .init(
      "unwrap(array([0.5, 2.5, 2.5, 0.25]) * 3.0)", .float64, [4], .loose,
      [1.5, 1.2168146928204138, 1.2168146928204138, 0.75]),
    .init(
      "unwrap(array([1.5, nan, 0.0, 2.0]) * 3.0)", .float64, [4], .loose,
      [4.5, .nan, .nan, .nan]),
    .init(
      "cumprod(array([3, 1, 2, 1]) * 1)", .int64, [4], .exact,
      [3.0, 3.0, 6.0, 6.0]),
    .init(
      "cumprod(array([0.5, 2.5, 2.5, 0.25]) * 1)", .float64, [4], .exact,
      [0.5, 1.25, 3.125, 0.78125]),
    .init(
      "cumprod(array([1.5, nan, 0.0, 2.0]) * 1)", .float64, [4], .exact,
      [1.5, .nan, .nan, .nan]),
    .init(
      "sort(array([3, 1, 2, 1]))", .int64, [4], .exact,
      [1.0, 1.0, 2.0, 3.0]),
    .init(
      "sort(array([0.5, 2.5, 2.5, 0.25]))", .float64, [4], .exact,
      [0.25, 0.5, 2.5, 2.5]),
    .init(
      "sort(array([1.5, nan, 0.0, 2.0]))", .float64, [4], .exact,
      [0.0, 1.5, 2.0, .nan]),
    .init(
      "argsort(array([3, 1, 2, 1]))", .int64, [4], .exact,
      [1.0, 3.0, 2.0, 0.0]),
    .init(
      "argsort(array([0.5, 2.5, 2.5, 0.25]))", .int64, [4], .exact,
      [3.0, 0.0, 1.0, 2.0]),
    .init(
      "argsort(array([1.5, nan, 0.0, 2.0]))", .int64, [4], .exact,
      [2.0, 0.0, 3.0, 1.0]),
    .init(
      "interp(array([3, 1, 2, 1]) * 1.0, [0, 1, 2], [5, 7, 6])", .float64, [4], .exact,
      [6.0, 7.0, 6.0, 7.0]),
    .init(
      "interp(array([0.5, 2.5, 2.5, 0.25]) * 1.0, [0, 1, 2], [5, 7, 6])", .float64, [4], .exact,
      [6.0, 6.0, 6.0, 5.5]),
    .init(
      "interp(array([1.5, nan, 0.0, 2.0]) * 1.0, [0, 1, 2], [5, 7, 6])", .float64, [4], .exact,
      [6.5, .nan, 5.0, 6.0]),
    .init(
      "histogram(array([3, 1, 2, 1]) * 1.0, bins=4, weights=[1, 2, 3, 4])[0]", .int64, [4], .exact,
      [6.0, 0.0, 3.0, 1.0]),
    .init(
      "histogram(array([0.5, 2.5, 2.5, 0.25]) * 1.0, bins=4, weights=[1, 2, 3, 4])[0]", .int64, [4], .exact,
      [5.0, 0.0, 0.0, 5.0]),
    .init(
      "histogram(array([3, 1, 2, 1]) * 1.0, bins='sturges')[1]", .float64, [4], .exact,
      [1.0, 1.6666666666666665, 2.333333333333333, 3.0]),
    .init(
      "histogram(array([0.5, 2.5, 2.5, 0.25]) * 1.0, bins='sturges')[1]", .float64, [4], .exact,
      [0.25, 1.0, 1.75, 2.5]),
    .init(
      "histogram_bin_edges(array([3, 1, 2, 1]) * 1.0, bins='sqrt')", .float64, [3], .exact,
      [1.0, 2.0, 3.0]),
    .init(
      "histogram_bin_edges(array([0.5, 2.5, 2.5, 0.25]) * 1.0, bins='sqrt')", .float64, [3], .exact,
      [0.25, 1.375, 2.5]),
    .init(
      "histogram_bin_edges(array([3, 1, 2, 1]) * 1.0, bins='auto')", .float64, [4], .loose,
      [1.0, 1.6666666666666665, 2.333333333333333, 3.0]),
    .init(
      "histogram_bin_edges(array([0.5, 2.5, 2.5, 0.25]) * 1.0, bins='auto')", .float64, [4], .loose,
      [0.25, 1.0, 1.75, 2.5]),
    .init(
      "histogram_bin_edges(array([3, 1, 2, 1]) * 1.0, bins='scott')", .float64, [3], .loose,
      [1.0, 2.0, 3.0]),
    .init(
      "histogram_bin_edges(array([0.5, 2.5, 2.5, 0.25]) * 1.0, bins='scott')", .float64, [2], .loose,
      [0.25, 2.5]),
  ]

  static let calls2: [ValueCase] = [
    .init(
      "concatenate([array([[3, 1, 2], [1, -4, 0]]), array([[3, 1, 2], [1, -4, 0]])])", .int64, [4, 3], .exact,
      [3.0, 1.0, 2.0, 1.0, -4.0, 0.0, 3.0, 1.0, 2.0, 1.0, -4.0, 0.0]),
    .init(
      "concatenate([array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]])])", .float64, [4, 3], .exact,
      [0.5, 2.5, -1.0, 2.5, 0.25, 4.0, 0.5, 2.5, -1.0, 2.5, 0.25, 4.0]),
    .init(
      "concatenate([array([[3, 1, 2], [1, -4, 0]]), array([[3, 1, 2], [1, -4, 0]])], axis=1)", .int64, [2, 6], .exact,
      [3.0, 1.0, 2.0, 3.0, 1.0, 2.0, 1.0, -4.0, 0.0, 1.0, -4.0, 0.0]),
    .init(
      "concatenate([array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]])], axis=1)", .float64, [2, 6], .exact,
      [0.5, 2.5, -1.0, 0.5, 2.5, -1.0, 2.5, 0.25, 4.0, 2.5, 0.25, 4.0]),
    .init(
      "concatenate([array([[3, 1, 2], [1, -4, 0]]), array([[3, 1, 2], [1, -4, 0]])], axis=None)", .int64, [12], .exact,
      [3.0, 1.0, 2.0, 1.0, -4.0, 0.0, 3.0, 1.0, 2.0, 1.0, -4.0, 0.0]),
    .init(
      "concatenate([array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]])], axis=None)", .float64, [12], .exact,
      [0.5, 2.5, -1.0, 2.5, 0.25, 4.0, 0.5, 2.5, -1.0, 2.5, 0.25, 4.0]),
    .init(
      "stack([array([[3, 1, 2], [1, -4, 0]]), array([[3, 1, 2], [1, -4, 0]])])", .int64, [2, 2, 3], .exact,
      [3.0, 1.0, 2.0, 1.0, -4.0, 0.0, 3.0, 1.0, 2.0, 1.0, -4.0, 0.0]),
    .init(
      "stack([array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]])])", .float64, [2, 2, 3], .exact,
      [0.5, 2.5, -1.0, 2.5, 0.25, 4.0, 0.5, 2.5, -1.0, 2.5, 0.25, 4.0]),
    .init(
      "stack([array([[3, 1, 2], [1, -4, 0]]), array([[3, 1, 2], [1, -4, 0]])], axis=1)", .int64, [2, 2, 3], .exact,
      [3.0, 1.0, 2.0, 3.0, 1.0, 2.0, 1.0, -4.0, 0.0, 1.0, -4.0, 0.0]),
    .init(
      "stack([array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]])], axis=1)", .float64, [2, 2, 3], .exact,
      [0.5, 2.5, -1.0, 0.5, 2.5, -1.0, 2.5, 0.25, 4.0, 2.5, 0.25, 4.0]),
    .init(
      "stack([array([[3, 1, 2], [1, -4, 0]]), array([[3, 1, 2], [1, -4, 0]])], axis=-1)", .int64, [2, 3, 2], .exact,
      [3.0, 3.0, 1.0, 1.0, 2.0, 2.0, 1.0, 1.0, -4.0, -4.0, 0.0, 0.0]),
    .init(
      "stack([array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]])], axis=-1)", .float64, [2, 3, 2], .exact,
      [0.5, 0.5, 2.5, 2.5, -1.0, -1.0, 2.5, 2.5, 0.25, 0.25, 4.0, 4.0]),
    .init(
      "vstack([array([[3, 1, 2], [1, -4, 0]]), array([[3, 1, 2], [1, -4, 0]])])", .int64, [4, 3], .exact,
      [3.0, 1.0, 2.0, 1.0, -4.0, 0.0, 3.0, 1.0, 2.0, 1.0, -4.0, 0.0]),
    .init(
      "vstack([array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]])])", .float64, [4, 3], .exact,
      [0.5, 2.5, -1.0, 2.5, 0.25, 4.0, 0.5, 2.5, -1.0, 2.5, 0.25, 4.0]),
    .init(
      "hstack([array([[3, 1, 2], [1, -4, 0]]), array([[3, 1, 2], [1, -4, 0]])])", .int64, [2, 6], .exact,
      [3.0, 1.0, 2.0, 3.0, 1.0, 2.0, 1.0, -4.0, 0.0, 1.0, -4.0, 0.0]),
    .init(
      "hstack([array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]])])", .float64, [2, 6], .exact,
      [0.5, 2.5, -1.0, 0.5, 2.5, -1.0, 2.5, 0.25, 4.0, 2.5, 0.25, 4.0]),
    .init(
      "column_stack([array([[3, 1, 2], [1, -4, 0]]), [7, 8]])", .int64, [2, 4], .exact,
      [3.0, 1.0, 2.0, 7.0, 1.0, -4.0, 0.0, 8.0]),
    .init(
      "column_stack([array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), [7, 8]])", .float64, [2, 4], .exact,
      [0.5, 2.5, -1.0, 7.0, 2.5, 0.25, 4.0, 8.0]),
    .init(
      "append(array([[3, 1, 2], [1, -4, 0]]), array([[3, 1, 2], [1, -4, 0]]), axis=0)", .int64, [4, 3], .exact,
      [3.0, 1.0, 2.0, 1.0, -4.0, 0.0, 3.0, 1.0, 2.0, 1.0, -4.0, 0.0]),
    .init(
      "append(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), axis=0)", .float64, [4, 3], .exact,
      [0.5, 2.5, -1.0, 2.5, 0.25, 4.0, 0.5, 2.5, -1.0, 2.5, 0.25, 4.0]),
    .init(
      "repeat(array([[3, 1, 2], [1, -4, 0]]), 2, axis=0)", .int64, [4, 3], .exact,
      [3.0, 1.0, 2.0, 3.0, 1.0, 2.0, 1.0, -4.0, 0.0, 1.0, -4.0, 0.0]),
    .init(
      "repeat(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), 2, axis=0)", .float64, [4, 3], .exact,
      [0.5, 2.5, -1.0, 0.5, 2.5, -1.0, 2.5, 0.25, 4.0, 2.5, 0.25, 4.0]),
    .init(
      "repeat(array([[3, 1, 2], [1, -4, 0]]), [1, 2], axis=0)", .int64, [3, 3], .exact,
      [3.0, 1.0, 2.0, 1.0, -4.0, 0.0, 1.0, -4.0, 0.0]),
    .init(
      "repeat(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), [1, 2], axis=0)", .float64, [3, 3], .exact,
      [0.5, 2.5, -1.0, 2.5, 0.25, 4.0, 2.5, 0.25, 4.0]),
    .init(
      "roll(array([[3, 1, 2], [1, -4, 0]]), 1, axis=1)", .int64, [2, 3], .exact,
      [2.0, 3.0, 1.0, 0.0, 1.0, -4.0]),
    .init(
      "roll(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), 1, axis=1)", .float64, [2, 3], .exact,
      [-1.0, 0.5, 2.5, 4.0, 2.5, 0.25]),
    .init(
      "flip(array([[3, 1, 2], [1, -4, 0]]), 1)", .int64, [2, 3], .exact,
      [2.0, 1.0, 3.0, 0.0, -4.0, 1.0]),
    .init(
      "flip(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), 1)", .float64, [2, 3], .exact,
      [-1.0, 2.5, 0.5, 4.0, 0.25, 2.5]),
    .init(
      "fliplr(array([[3, 1, 2], [1, -4, 0]]))", .int64, [2, 3], .exact,
      [2.0, 1.0, 3.0, 0.0, -4.0, 1.0]),
    .init(
      "fliplr(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]))", .float64, [2, 3], .exact,
      [-1.0, 2.5, 0.5, 4.0, 0.25, 2.5]),
    .init(
      "flipud(array([[3, 1, 2], [1, -4, 0]]))", .int64, [2, 3], .exact,
      [1.0, -4.0, 0.0, 3.0, 1.0, 2.0]),
    .init(
      "flipud(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]))", .float64, [2, 3], .exact,
      [2.5, 0.25, 4.0, 0.5, 2.5, -1.0]),
    .init(
      "rot90(array([[3, 1, 2], [1, -4, 0]]))", .int64, [3, 2], .exact,
      [2.0, 0.0, 1.0, -4.0, 3.0, 1.0]),
    .init(
      "rot90(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]))", .float64, [3, 2], .exact,
      [-1.0, 4.0, 2.5, 0.25, 0.5, 2.5]),
    .init(
      "rot90(array([[3, 1, 2], [1, -4, 0]]), 2)", .int64, [2, 3], .exact,
      [0.0, -4.0, 1.0, 2.0, 1.0, 3.0]),
    .init(
      "rot90(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), 2)", .float64, [2, 3], .exact,
      [4.0, 0.25, 2.5, -1.0, 2.5, 0.5]),
    .init(
      "rot90(array([[3, 1, 2], [1, -4, 0]]), -1)", .int64, [3, 2], .exact,
      [1.0, 3.0, -4.0, 1.0, 0.0, 2.0]),
    .init(
      "rot90(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), -1)", .float64, [3, 2], .exact,
      [2.5, 0.5, 0.25, 2.5, 4.0, -1.0]),
    .init(
      "transpose(array([[3, 1, 2], [1, -4, 0]]), (1, 0))", .int64, [3, 2], .exact,
      [3.0, 1.0, 1.0, -4.0, 2.0, 0.0]),
    .init(
      "transpose(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), (1, 0))", .float64, [3, 2], .exact,
      [0.5, 2.5, 2.5, 0.25, -1.0, 4.0]),
    .init(
      "take(array([[3, 1, 2], [1, -4, 0]]), [1, 0], axis=1)", .int64, [2, 2], .exact,
      [1.0, 3.0, -4.0, 1.0]),
    .init(
      "take(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), [1, 0], axis=1)", .float64, [2, 2], .exact,
      [2.5, 0.5, 0.25, 2.5]),
    .init(
      "split(array([[3, 1, 2], [1, -4, 0]]), 2)[1]", .int64, [1, 3], .exact,
      [1.0, -4.0, 0.0]),
    .init(
      "split(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), 2)[1]", .float64, [1, 3], .exact,
      [2.5, 0.25, 4.0]),
    .init(
      "tril(array([[3, 1, 2], [1, -4, 0]]))", .int64, [2, 3], .exact,
      [3.0, 0.0, 0.0, 1.0, -4.0, 0.0]),
    .init(
      "tril(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]))", .float64, [2, 3], .exact,
      [0.5, 0.0, 0.0, 2.5, 0.25, 0.0]),
    .init(
      "triu(array([[3, 1, 2], [1, -4, 0]]), 1)", .int64, [2, 3], .exact,
      [0.0, 1.0, 2.0, 0.0, 0.0, 0.0]),
    .init(
      "triu(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), 1)", .float64, [2, 3], .exact,
      [0.0, 2.5, -1.0, 0.0, 0.0, 4.0]),
    .init(
      "tril(array([[3, 1, 2], [1, -4, 0]]), -1)", .int64, [2, 3], .exact,
      [0.0, 0.0, 0.0, 1.0, 0.0, 0.0]),
    .init(
      "tril(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), -1)", .float64, [2, 3], .exact,
      [0.0, 0.0, 0.0, 2.5, 0.0, 0.0]),
    .init(
      "trace(array([[3, 1, 2], [1, -4, 0]]))", .int64, [], .exact,
      [-1.0]),
    .init(
      "trace(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]))", .float64, [], .exact,
      [0.75]),
    .init(
      "diag(array([[3, 1, 2], [1, -4, 0]]))", .int64, [2], .exact,
      [3.0, -4.0]),
    .init(
      "diag(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]))", .float64, [2], .exact,
      [0.5, 0.25]),
    .init(
      "dot(array([[3, 1, 2], [1, -4, 0]]), array([[3, 1, 2], [1, -4, 0]])[0])", .int64, [2], .loose,
      [14.0, -1.0]),
    .init(
      "dot(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]])[0])", .float64, [2], .loose,
      [7.5, -2.125]),
    .init(
      "matmul(array([[3, 1, 2], [1, -4, 0]]), transpose(array([[3, 1, 2], [1, -4, 0]])))", .int64, [2, 2], .loose,
      [14.0, -1.0, -1.0, 17.0]),
    .init(
      "matmul(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), transpose(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]])))", .float64, [2, 2], .loose,
      [7.5, -2.125, -2.125, 22.3125]),
    .init(
      "array([[3, 1, 2], [1, -4, 0]]) @ transpose(array([[3, 1, 2], [1, -4, 0]]))", .int64, [2, 2], .loose,
      [14.0, -1.0, -1.0, 17.0]),
    .init(
      "array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]) @ transpose(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]))", .float64, [2, 2], .loose,
      [7.5, -2.125, -2.125, 22.3125]),
    .init(
      "inner(array([[3, 1, 2], [1, -4, 0]]), array([[3, 1, 2], [1, -4, 0]]))", .int64, [2, 2], .loose,
      [14.0, -1.0, -1.0, 17.0]),
    .init(
      "inner(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]))", .float64, [2, 2], .loose,
      [7.5, -2.125, -2.125, 22.3125]),
    .init(
      "outer(array([[3, 1, 2], [1, -4, 0]]), array([[3, 1, 2], [1, -4, 0]]))", .int64, [6, 6], .exact,
      [9.0, 3.0, 6.0, 3.0, -12.0, 0.0, 3.0, 1.0, 2.0, 1.0, -4.0, 0.0, 6.0, 2.0, 4.0, 2.0, -8.0, 0.0, 3.0,
        1.0, 2.0, 1.0, -4.0, 0.0, -12.0, -4.0, -8.0, -4.0, 16.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]),
    .init(
      "outer(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]))", .float64, [6, 6], .exact,
      [0.25, 1.25, -0.5, 1.25, 0.125, 2.0, 1.25, 6.25, -2.5, 6.25, 0.625, 10.0, -0.5, -2.5, 1.0, -2.5, -0.25,
        -4.0, 1.25, 6.25, -2.5, 6.25, 0.625, 10.0, 0.125, 0.625, -0.25, 0.625, 0.0625, 1.0, 2.0, 10.0, -4.0,
        10.0, 1.0, 16.0]),
    .init(
      "gradient(array([[3, 1, 2], [1, -4, 0]]))[0]", .float64, [2, 3], .exact,
      [-2.0, -5.0, -2.0, -2.0, -5.0, -2.0]),
    .init(
      "gradient(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]))[0]", .float64, [2, 3], .exact,
      [2.0, -2.25, 5.0, 2.0, -2.25, 5.0]),
    .init(
      "trapezoid(array([[3, 1, 2], [1, -4, 0]]))", .float64, [2], .exact,
      [3.5, -3.5]),
    .init(
      "trapezoid(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]))", .float64, [2], .exact,
      [2.25, 3.5]),
    .init(
      "trapezoid(array([[3, 1, 2], [1, -4, 0]]), axis=0)", .float64, [3], .exact,
      [2.0, -1.5, 1.0]),
    .init(
      "trapezoid(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), axis=0)", .float64, [3], .exact,
      [1.5, 1.375, 1.5]),
    .init(
      "cov(array([[3, 1, 2], [1, -4, 0]]))", .float64, [2, 2], .loose,
      [1.0, 2.5, 2.5, 7.0]),
    .init(
      "cov(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]))", .float64, [2, 2], .loose,
      [3.0833333333333335, -3.3125, -3.3125, 3.5625]),
    .init(
      "corrcoef(array([[3, 1, 2], [1, -4, 0]]))", .float64, [2, 2], .loose,
      [1.0, 0.944911182523068, 0.944911182523068, 0.9999999999999998]),
    .init(
      "corrcoef(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]))", .float64, [2, 2], .loose,
      [0.9999999999999999, -0.9994664294862462, -0.9994664294862462, 1.0]),
    .init(
      "average(array([[3, 1, 2], [1, -4, 0]]), axis=0)", .float64, [3], .loose,
      [2.0, -1.5, 1.0]),
    .init(
      "average(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), axis=0)", .float64, [3], .loose,
      [1.5, 1.375, 1.5]),
    .init(
      "average(array([[3, 1, 2], [1, -4, 0]]), axis=0, weights=[1, 3])", .float64, [3], .loose,
      [1.5, -2.75, 0.5]),
    .init(
      "average(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), axis=0, weights=[1, 3])", .float64, [3], .loose,
      [2.0, 0.8125, 2.75]),
    .init(
      "nanmax(array([[3, 1, 2], [1, -4, 0]]), axis=0)", .int64, [3], .exact,
      [3.0, 1.0, 2.0]),
    .init(
      "nanmax(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), axis=0)", .float64, [3], .exact,
      [2.5, 2.5, 4.0]),
    .init(
      "nanmin(array([[3, 1, 2], [1, -4, 0]]), axis=1)", .int64, [2], .exact,
      [1.0, -4.0]),
    .init(
      "nanmin(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), axis=1)", .float64, [2], .exact,
      [-1.0, 0.25]),
    .init(
      "nonzero(array([[3, 1, 2], [1, -4, 0]]))[1]", .int64, [5], .exact,
      [0.0, 1.0, 2.0, 0.0, 1.0]),
    .init(
      "nonzero(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]))[1]", .int64, [6], .exact,
      [0.0, 1.0, 2.0, 0.0, 1.0, 2.0]),
    .init(
      "broadcast_to(array([[3, 1, 2], [1, -4, 0]]), (2, 2, 3))", .int64, [2, 2, 3], .exact,
      [3.0, 1.0, 2.0, 1.0, -4.0, 0.0, 3.0, 1.0, 2.0, 1.0, -4.0, 0.0]),
    .init(
      "broadcast_to(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), (2, 2, 3))", .float64, [2, 2, 3], .exact,
      [0.5, 2.5, -1.0, 2.5, 0.25, 4.0, 0.5, 2.5, -1.0, 2.5, 0.25, 4.0]),
    .init(
      "tile(array([[3, 1, 2], [1, -4, 0]]), (2, 1, 2))", .int64, [2, 2, 6], .exact,
      [3.0, 1.0, 2.0, 3.0, 1.0, 2.0, 1.0, -4.0, 0.0, 1.0, -4.0, 0.0, 3.0, 1.0, 2.0, 3.0, 1.0, 2.0, 1.0, -4.0,
        0.0, 1.0, -4.0, 0.0]),
    .init(
      "tile(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), (2, 1, 2))", .float64, [2, 2, 6], .exact,
      [0.5, 2.5, -1.0, 0.5, 2.5, -1.0, 2.5, 0.25, 4.0, 2.5, 0.25, 4.0, 0.5, 2.5, -1.0, 0.5, 2.5, -1.0, 2.5,
        0.25, 4.0, 2.5, 0.25, 4.0]),
    .init(
      "cumsum(array([[3, 1, 2], [1, -4, 0]]), axis=1)", .int64, [2, 3], .exact,
      [3.0, 4.0, 6.0, 1.0, -3.0, -3.0]),
    .init(
      "cumsum(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), axis=1)", .float64, [2, 3], .exact,
      [0.5, 3.0, 2.0, 2.5, 2.75, 6.75]),
    .init(
      "diff(array([[3, 1, 2], [1, -4, 0]]), axis=0)", .int64, [1, 3], .exact,
      [-2.0, -5.0, -2.0]),
    .init(
      "diff(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), axis=0)", .float64, [1, 3], .exact,
      [2.0, -2.25, 5.0]),
    .init(
      "sum(array([[3, 1, 2], [1, -4, 0]]), axis=0)", .int64, [3], .exact,
      [4.0, -3.0, 2.0]),
    .init(
      "sum(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), axis=0)", .float64, [3], .exact,
      [3.0, 2.75, 3.0]),
    .init(
      "median(array([[3, 1, 2], [1, -4, 0]]), axis=1)", .float64, [2], .exact,
      [2.0, 0.0]),
    .init(
      "median(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]), axis=1)", .float64, [2], .exact,
      [0.5, 2.5]),
    .init(
      "norm(array([[3, 1, 2], [1, -4, 0]]))", .float64, [], .loose,
      [5.5677643628300215]),
    .init(
      "norm(array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]]))", .float64, [], .loose,
      [5.460082416960389]),
  ]

  static let calls3: [ValueCase] = [
    .init(
      "logspace(0, 3, 4)", .float64, [4], .loose,
      [1.0, 10.0, 100.0, 1000.0]),
    .init(
      "logspace(-1, 1, 6, base=2)", .float64, [6], .loose,
      [0.5, 0.6597539553864471, 0.8705505632961241, 1.148698354997035, 1.5157165665103982, 2.0]),
    .init(
      "logspace(0, 1, 5, endpoint=False)", .float64, [5], .loose,
      [1.0, 1.5848931924611136, 2.51188643150958, 3.981071705534973, 6.309573444801933]),
    .init(
      "geomspace(1, 1000, 7)", .float64, [7], .loose,
      [1.0, 3.1622776601683795, 10.0, 31.622776601683793, 100.0, 316.22776601683796, 1000.0]),
    .init(
      "geomspace(-2, -32, 5)", .float64, [5], .loose,
      [-2.0, -4.0, -7.999999999999999, -16.0, -32.0]),
    .init(
      "geomspace(1, 256, 8, endpoint=False)", .float64, [8], .loose,
      [1.0, 2.0, 4.0, 7.999999999999999, 16.0, 32.00000000000001, 63.999999999999986, 127.99999999999999]),
    .init(
      "meshgrid([1, 2, 3], [4.5, 5.5])[0]", .int64, [2, 3], .exact,
      [1.0, 2.0, 3.0, 1.0, 2.0, 3.0]),
    .init(
      "meshgrid([1, 2, 3], [4.5, 5.5])[1]", .float64, [2, 3], .exact,
      [4.5, 4.5, 4.5, 5.5, 5.5, 5.5]),
    .init(
      "meshgrid([1, 2, 3], [4.5, 5.5], indexing='ij')[1]", .float64, [3, 2], .exact,
      [4.5, 5.5, 4.5, 5.5, 4.5, 5.5]),
    .init(
      "meshgrid([1, 2], [3, 4], [5, 6])[2]", .int64, [2, 2, 2], .exact,
      [5.0, 6.0, 5.0, 6.0, 5.0, 6.0, 5.0, 6.0]),
    .init(
      "meshgrid([1, 2], [3, 4], [5, 6])[0]", .int64, [2, 2, 2], .exact,
      [1.0, 1.0, 2.0, 2.0, 1.0, 1.0, 2.0, 2.0]),
    .init(
      "eye(3)", .float64, [3, 3], .exact,
      [1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0]),
    .init(
      "eye(2, 3)", .float64, [2, 3], .exact,
      [1.0, 0.0, 0.0, 0.0, 1.0, 0.0]),
    .init(
      "eye(3, k=1)", .float64, [3, 3], .exact,
      [0.0, 1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0]),
    .init(
      "eye(3, k=-1, dtype=int)", .int64, [3, 3], .exact,
      [0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0, 0.0]),
    .init(
      "tri(3)", .float64, [3, 3], .exact,
      [1.0, 0.0, 0.0, 1.0, 1.0, 0.0, 1.0, 1.0, 1.0]),
    .init(
      "tri(2, 4, 1)", .float64, [2, 4], .exact,
      [1.0, 1.0, 0.0, 0.0, 1.0, 1.0, 1.0, 0.0]),
    .init(
      "identity(2)", .float64, [2, 2], .exact,
      [1.0, 0.0, 0.0, 1.0]),
    .init(
      "full((2, 2), [1, 2])", .int64, [2, 2], .exact,
      [1.0, 2.0, 1.0, 2.0]),
    .init(
      "full(3, True)", .bool, [3], .exact,
      [1.0, 1.0, 1.0]),
    .init(
      "vander([1, 2, 3], 2)", .int64, [3, 2], .exact,
      [1.0, 1.0, 2.0, 1.0, 3.0, 1.0]),
    .init(
      "vander([1.5, 2], increasing=True)", .float64, [2, 2], .exact,
      [1.0, 1.5, 1.0, 2.0]),
    .init(
      "bincount([1, 1, 4])", .int64, [5], .exact,
      [0.0, 2.0, 0.0, 0.0, 1.0]),
    .init(
      "bincount([1, 1, 4], minlength=7)", .int64, [7], .exact,
      [0.0, 2.0, 0.0, 0.0, 1.0, 0.0, 0.0]),
    .init(
      "bincount([0, 2, 2], weights=[0.5, 1, 2])", .float64, [3], .exact,
      [0.5, 0.0, 3.0]),
    .init(
      "gcd([12, -18, 0], 8)", .int64, [3], .exact,
      [4.0, 2.0, 8.0]),
    .init(
      "lcm([4, -6, 0], 10)", .int64, [3], .exact,
      [20.0, 30.0, 0.0]),
    .init(
      "cross([1, 2, 3], [4.5, 5, 6])", .float64, [3], .exact,
      [-3.0, 7.5, -4.0]),
    .init(
      "det([[1, 2], [3, 4]])", .float64, [], .loose,
      [-2.0000000000000004]),
    .init(
      "inv([[1, 2], [3, 4]])", .float64, [2, 2], .loose,
      [-1.9999999999999996, 0.9999999999999998, 1.4999999999999998, -0.4999999999999999]),
    .init(
      "solve([[3, 1], [1, 2]], [9, 8])", .float64, [2], .loose,
      [2.0, 3.0]),
    .init(
      "solve([[0.0, 1, 2], [1, 0, 3], [4, -3, 8]], [1, 2, 3])", .float64, [3], .loose,
      [5.0, 3.0, -1.0]),
    .init(
      "polyfit([0, 1, 2, 3, 4], [1, 3, 2, 5, 4], 1)", .float64, [2], .loose,
      [0.7999999999999998, 1.400000000000001]),
    .init(
      "polyfit([0, 1, 2, 3, 4], [1, 3, 2, 5, 4], 3)", .float64, [4], .loose,
      [-0.08333333333333229, 0.35714285714284977, 0.6547619047619164, 1.21428571428571]),
    .init(
      "polyfit(linspace(-1, 1, 20), sin(linspace(-1, 1, 20)), 5)", .float64, [6], .loose,
      [0.007996935560497171, 0.0, -0.16650492255565225, -2.325914909313903e-17, 0.9999810077822178,
        -5.41206409855593e-18]),
    .init(
      "polyfit([100, 101, 103, 107], [1.0, 2, 4, 3], 2)", .float64, [3], .loose,
      [-0.17473118279571181, 36.475806451616215, -1899.397849462568]),
    .init(
      "unwrap([0.0, 3.0, 6.5, -1.0, 5.0])", .float64, [5], .loose,
      [0.0, 3.0, 0.21681469282041377, -1.0, -1.2831853071795862]),
    .init(
      "unwrap([0, -3.5, 3.5, 10])", .float64, [4], .loose,
      [0.0, 2.7831853071795862, 3.5, 3.7168146928204138]),
    .init(
      "atan2([1, -1], [0, 0])", .float64, [2], .exact,
      [1.5707963267948966, -1.5707963267948966]),
    .init(
      "degrees([0, 1, -2.5])", .float64, [3], .exact,
      [0.0, 57.29577951308232, -143.2394487827058]),
    .init(
      "radians([0, 90, 180])", .float64, [3], .exact,
      [0.0, 1.5707963267948966, 3.141592653589793]),
    .init(
      "asinh([0.5, -2]) + acosh([1, 2]) + atanh([0, 0.5])", .float64, [2], .loose,
      [0.48121182505960347, 0.42262856608006105]),
    .init(
      "allclose([1, 2], [1, 2.00001])", .bool, [], .exact,
      [1.0]),
    .init(
      "allclose([1, nan], [1, nan])", .bool, [], .exact,
      [0.0]),
    .init(
      "allclose([1, nan], [1, nan], equal_nan=True)", .bool, [], .exact,
      [1.0]),
    .init(
      "isclose([inf, -inf, 1e10], [inf, inf, 1.00001e10])", .bool, [3], .exact,
      [1.0, 0.0, 1.0]),
    .init(
      "nan_to_num([nan, inf, -inf], nan=7, posinf=1, neginf=-1)", .float64, [3], .exact,
      [7.0, 1.0, -1.0]),
    .init(
      "clip(arange(5), max=3)", .int64, [5], .exact,
      [0.0, 1.0, 2.0, 3.0, 3.0]),
    .init(
      "clip(arange(5), min=1, max=3)", .int64, [5], .exact,
      [1.0, 1.0, 2.0, 3.0, 3.0]),
    .init(
      "clip([1.5, 2.5], [2, 2], 3)", .float64, [2], .exact,
      [2.0, 2.5]),
    .init(
      "histogram([], bins=2)[0]", .int64, [2], .exact,
      [0.0, 0.0]),
    .init(
      "histogram([1, 1, 1], bins=2)[1]", .float64, [3], .exact,
      [0.5, 1.0, 1.5]),
    .init(
      "histogram([1, 2, 3, 4], density=True, bins=[1, 2, 4])[0]", .float64, [2], .exact,
      [0.25, 0.375]),
    .init(
      "quantile([1.0, 2, 3, 4, 10], [0.1, 0.9])", .float64, [2], .exact,
      [1.4, 7.6000000000000005]),
    .init(
      "int(3.9)", .int64, [], .exact,
      [3.0]),
    .init(
      "float(7)", .float64, [], .exact,
      [7.0]),
    .init(
      "bool(0.0)", .bool, [], .exact,
      [0.0]),
    .init(
      "len([[1, 2], [3, 4]])", .int64, [], .exact,
      [2.0]),
    .init(
      "shape([[1, 2], [3, 4]])[1]", .int64, [], .exact,
      [2.0]),
  ]

}
