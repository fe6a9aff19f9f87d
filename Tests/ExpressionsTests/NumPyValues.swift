// Expressions with the values of NumPy 2.4.6, printed by generate.py. Do not edit.
// swift-format-ignore-file

extension ValueCase {
  static let arithmetic: [ValueCase] = [
    .init(
      "1 + 2", .scalar, .exact,
      numbers: [3.0]),
    .init(
      "1 - 2 - 3", .scalar, .exact,
      numbers: [-4.0]),
    .init(
      "2 * 3 + 4", .scalar, .exact,
      numbers: [10.0]),
    .init(
      "2 + 3 * 4", .scalar, .exact,
      numbers: [14.0]),
    .init(
      "(2 + 3) * 4", .scalar, .exact,
      numbers: [20.0]),
    .init(
      "7 / 2", .scalar, .exact,
      numbers: [3.5]),
    .init(
      "7 // 2", .scalar, .exact,
      numbers: [3.0]),
    .init(
      "-7 // 2", .scalar, .exact,
      numbers: [-4.0]),
    .init(
      "7 % -3", .scalar, .exact,
      numbers: [-2.0]),
    .init(
      "-7 % 3", .scalar, .exact,
      numbers: [2.0]),
    .init(
      "7 / 2 / 2", .scalar, .exact,
      numbers: [1.75]),
    .init(
      "7 / 2 * 2", .scalar, .exact,
      numbers: [7.0]),
    .init(
      "7 - 2 % 3 * 4", .scalar, .exact,
      numbers: [-1.0]),
    .init(
      "-2 ** 2", .scalar, .exact,
      numbers: [-4.0]),
    .init(
      "2 ** -1", .scalar, .exact,
      numbers: [0.5]),
    .init(
      "2 ** 3 ** 2", .scalar, .exact,
      numbers: [512.0]),
    .init(
      "(2 ** 3) ** 2", .scalar, .exact,
      numbers: [64.0]),
    .init(
      "-2 ** -2", .scalar, .nearly,
      numbers: [-0.25]),
    .init(
      "2 ** -2 ** 2", .scalar, .exact,
      numbers: [0.0625]),
    .init(
      "- - 2", .scalar, .exact,
      numbers: [2.0]),
    .init(
      "+-+2", .scalar, .exact,
      numbers: [-2.0]),
    .init(
      "--2 ** 2", .scalar, .exact,
      numbers: [4.0]),
    .init(
      "1e-3", .scalar, .exact,
      numbers: [0.001]),
    .init(
      ".5 + 5. + 1_000 + 1_0.2_5e+0_1 + 0 + 00 + 1E2 + 0.5e1", .scalar, .exact,
      numbers: [1213.0]),
    .init(
      "00.5 + 0e5", .scalar, .exact,
      numbers: [0.5]),
    .init(
      "2 * -x", .row, .exact,
      numbers: [4.0, 3.0, 2.0, 1.0, -0.0, -1.0, -2.0, -3.0]),
    .init(
      "x * -2", .row, .exact,
      numbers: [4.0, 3.0, 2.0, 1.0, -0.0, -1.0, -2.0, -3.0]),
    .init(
      "x + 1", .row, .exact,
      numbers: [-1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0, 2.5]),
    .init(
      "1 - x", .row, .exact,
      numbers: [3.0, 2.5, 2.0, 1.5, 1.0, 0.5, 0.0, -0.5]),
    .init(
      "x - y", .row, .exact,
      numbers: [-5.0, -0.5, -1.5, -0.5, -2.0, 0.75, -6.0, -998.5]),
    .init(
      "x * y", .row, .exact,
      numbers: [-6.0, 1.5, -0.5, -0.0, 0.0, -0.125, 7.0, 1500.0]),
    .init(
      "x / y", .row, .exact,
      numbers: [-0.6666666666666666, 1.5, -2.0, -.infinity, 0.0, -2.0, 0.14285714285714285, 0.0015]),
    .init(
      "y / x", .row, .exact,
      numbers: [-1.5, 0.6666666666666666, -0.5, -0.0, .infinity, -0.5, 7.0, 666.6666666666666]),
    .init(
      "x // y", .row, .exact,
      numbers: [-1.0, 1.0, -2.0, -.infinity, 0.0, -2.0, 0.0, 0.0]),
    .init(
      "x % y", .row, .exact,
      numbers: [1.0, -0.5, 0.0, .nan, 0.0, -0.0, 1.0, 1.5]),
    .init(
      "m // d", .row, .exact,
      numbers: [3.0, -4.0, -4.0, 3.0, 2.0, -3.0, -2.0, -2.0]),
    .init(
      "m % d", .row, .exact,
      numbers: [1.0, 1.0, -1.0, -1.0, 0.09999999999999998, 2.7755575615628914e-17, -0.0, 0.0]),
    .init(
      "m % s", .row, .exact,
      numbers: [2.0, 0.5, 2.0, 0.5, 0.3, 2.2, 1.0, 1.5]),
    .init(
      "h % 3", .row, .exact,
      numbers: [.nan, .nan, 2.0, 0.0, 0.0, 0.5, .nan, 2.5]),
    .init(
      "h // 3", .row, .exact,
      numbers: [.nan, .nan, -1.0, -0.0, 0.0, 0.0, .nan, 0.0]),
    .init(
      "m % inf", .row, .exact,
      numbers: [7.0, .infinity, 7.0, .infinity, 0.3, .infinity, 6.0, .infinity]),
    .init(
      "m // inf", .row, .exact,
      numbers: [0.0, -1.0, 0.0, -1.0, 0.0, -1.0, 0.0, -1.0]),
    .init(
      "1 // 0.1", .scalar, .exact,
      numbers: [9.0]),
    .init(
      "-1 // 0.1", .scalar, .exact,
      numbers: [-10.0]),
    .init(
      "x // 0.1", .row, .exact,
      numbers: [-20.0, -15.0, -10.0, -5.0, 0.0, 4.0, 9.0, 14.0]),
    .init(
      "x % 0.1", .row, .exact,
      numbers: [1.1102230246251565e-16, 8.326672684688674e-17, 5.551115123125783e-17, 2.7755575615628914e-17,
        0.0, 0.09999999999999998, 0.09999999999999995, 0.09999999999999992]),
    .init(
      "-m % inf", .row, .exact,
      numbers: [.infinity, 7.0, .infinity, 7.0, .infinity, 0.3, .infinity, 6.0]),
    .init(
      "m % -inf", .row, .exact,
      numbers: [-.infinity, -7.0, -.infinity, -7.0, -.infinity, -0.3, -.infinity, -6.0]),
    .init(
      "m % 0", .row, .exact,
      numbers: [.nan, .nan, .nan, .nan, .nan, .nan, .nan, .nan]),
    .init(
      "m // 0", .row, .exact,
      numbers: [.infinity, -.infinity, .infinity, -.infinity, .infinity, -.infinity, .infinity, -.infinity]),
    .init(
      "h % h", .row, .exact,
      numbers: [.nan, .nan, -0.0, .nan, .nan, 0.0, .nan, 0.0]),
    .init(
      "g // h", .row, .exact,
      numbers: [.nan, .nan, .nan, .nan, .nan, -6.0, .nan, 0.0]),
    .init(
      "g % h", .row, .exact,
      numbers: [.nan, .nan, .nan, .nan, .nan, 0.0, .nan, 2.0]),
    .init(
      "h + g", .row, .exact,
      numbers: [.nan, .nan, .infinity, 0.0, 0.0, -2.5, .nan, 4.5]),
    .init(
      "h - g", .row, .exact,
      numbers: [.nan, .nan, -.infinity, -0.0, 0.0, 3.5, .infinity, 0.5]),
    .init(
      "h * g", .row, .exact,
      numbers: [.nan, .nan, -.infinity, -0.0, -0.0, -1.5, -.infinity, 5.0]),
    .init(
      "h / g", .row, .exact,
      numbers: [.nan, .nan, -0.0, .nan, .nan, -0.16666666666666666, .nan, 1.25]),
    .init(
      "x ** 2", .row, .exact,
      numbers: [4.0, 2.25, 1.0, 0.25, 0.0, 0.25, 1.0, 2.25]),
    .init(
      "x ** 3", .row, .nearly,
      numbers: [-8.0, -3.375, -1.0, -0.125, 0.0, 0.125, 1.0, 3.375]),
    .init(
      "x ** 0.5", .row, .nearly,
      numbers: [.nan, .nan, .nan, .nan, 0.0, 0.7071067811865476, 1.0, 1.224744871391589]),
    .init(
      "x ** -1", .row, .exact,
      numbers: [-0.5, -0.6666666666666666, -1.0, -2.0, .infinity, 2.0, 1.0, 0.6666666666666666]),
    .init(
      "x ** 0", .row, .exact,
      numbers: [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]),
    .init(
      "x ** 1", .row, .exact,
      numbers: [-2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5]),
    .init(
      "x ** -2", .row, .nearly,
      numbers: [0.25, 0.4444444444444444, 1.0, 4.0, .infinity, 4.0, 1.0, 0.4444444444444444]),
    .init(
      "x ** 1.5", .row, .nearly,
      numbers: [.nan, .nan, .nan, .nan, 0.0, 0.3535533905932738, 1.0, 1.8371173070873836]),
    .init(
      "h ** 0.5", .row, .nearly,
      numbers: [.nan, .nan, .nan, -0.0, 0.0, 0.7071067811865476, .infinity, 1.5811388300841898]),
    .init(
      "h ** 1.5", .row, .nearly,
      numbers: [.nan, .infinity, .nan, 0.0, 0.0, 0.3535533905932738, .infinity, 3.952847075210474]),
    .init(
      "h ** -1.5", .row, .nearly,
      numbers: [.nan, 0.0, .nan, .infinity, .infinity, 2.8284271247461903, 0.0, 0.25298221281347033]),
    .init(
      "(-inf) ** x", .row, .nearly,
      numbers: [0.0, 0.0, -0.0, 0.0, 1.0, .infinity, -.infinity, .infinity]),
    .init(
      "h ** 2", .row, .exact,
      numbers: [.nan, .infinity, 1.0, 0.0, 0.0, 0.25, .infinity, 6.25]),
    .init(
      "h ** 3", .row, .nearly,
      numbers: [.nan, -.infinity, -1.0, -0.0, 0.0, 0.125, .infinity, 15.625]),
    .init(
      "h ** -1", .row, .exact,
      numbers: [.nan, -0.0, -1.0, -.infinity, .infinity, 2.0, 0.0, 0.4]),
    .init(
      "h ** -3", .row, .nearly,
      numbers: [.nan, -0.0, -1.0, -.infinity, .infinity, 8.0, 0.0, 0.064]),
    .init(
      "h ** 0", .row, .exact,
      numbers: [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]),
    .init(
      "h ** 1", .row, .exact,
      numbers: [.nan, -.infinity, -1.0, -0.0, 0.0, 0.5, .infinity, 2.5]),
    .init(
      "h ** inf", .row, .nearly,
      numbers: [.nan, .infinity, 1.0, 0.0, 0.0, 0.0, .infinity, .infinity]),
    .init(
      "h ** -inf", .row, .nearly,
      numbers: [.nan, 0.0, 1.0, .infinity, .infinity, .infinity, 0.0, 0.0]),
    .init(
      "h ** nan", .row, .nearly,
      numbers: [.nan, .nan, .nan, .nan, .nan, .nan, .nan, .nan]),
    .init(
      "1 ** h", .row, .nearly,
      numbers: [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]),
    .init(
      "0 ** h", .row, .nearly,
      numbers: [.nan, .infinity, .infinity, 1.0, 1.0, 0.0, 0.0, 0.0]),
    .init(
      "-0.0 ** h", .row, .nearly,
      numbers: [.nan, -.infinity, -.infinity, -1.0, -1.0, -0.0, -0.0, -0.0]),
    .init(
      "(-0.0) ** h", .row, .nearly,
      numbers: [.nan, .infinity, -.infinity, 1.0, 1.0, 0.0, 0.0, 0.0]),
    .init(
      "(-2) ** h", .row, .nearly,
      numbers: [.nan, 0.0, -0.5, 1.0, 1.0, .nan, .infinity, .nan]),
    .init(
      "(-0.5) ** h", .row, .nearly,
      numbers: [.nan, .infinity, -2.0, 1.0, 1.0, .nan, 0.0, .nan]),
    .init(
      "(-1) ** h", .row, .nearly,
      numbers: [.nan, 1.0, -1.0, 1.0, 1.0, .nan, 1.0, .nan]),
    .init(
      "2 ** x", .row, .nearly,
      numbers: [0.25, 0.3535533905932738, 0.5, 0.7071067811865476, 1.0, 1.4142135623730951, 2.0,
        2.8284271247461903]),
    .init(
      "h ** g", .row, .nearly,
      numbers: [.nan, .nan, 1.0, 1.0, 1.0, 8.0, 0.0, 6.25]),
    .init(
      "g ** h", .row, .nearly,
      numbers: [1.0, .nan, 0.0, 1.0, 1.0, .nan, .infinity, 5.656854249492381]),
    .init(
      "y ** x", .row, .nearly,
      numbers: [0.1111111111111111, .nan, 2.0, .infinity, 1.0, .nan, 7.0, 31622.776601683792]),
    .init(
      "x ** y", .row, .nearly,
      numbers: [-8.0, -0.6666666666666666, .nan, 1.0, 0.0, 1.189207115002721, 1.0, 1.2338405969061735e+176]),
    .init(
      "10 ** x", .row, .nearly,
      numbers: [0.01, 0.03162277660168379, 0.1, 0.31622776601683794, 1.0, 3.1622776601683795, 10.0,
        31.622776601683793]),
    .init(
      "-x ** 2", .row, .exact,
      numbers: [-4.0, -2.25, -1.0, -0.25, -0.0, -0.25, -1.0, -2.25]),
    .init(
      "(-x) ** 2", .row, .exact,
      numbers: [4.0, 2.25, 1.0, 0.25, 0.0, 0.25, 1.0, 2.25]),
    .init(
      "x + one", .row, .exact,
      numbers: [8.0, 8.5, 9.0, 9.5, 10.0, 10.5, 11.0, 11.5]),
    .init(
      "one * x", .row, .exact,
      numbers: [-20.0, -15.0, -10.0, -5.0, 0.0, 5.0, 10.0, 15.0]),
    .init(
      "one + one", .row, .exact,
      numbers: [20.0]),
    .init(
      "one + s", .row, .exact,
      numbers: [12.5]),
    .init(
      "one + none", .row, .exact,
      numbers: []),
    .init(
      "none + 1", .row, .exact,
      numbers: []),
    .init(
      "none * none", .row, .exact,
      numbers: []),
    .init(
      "-none", .row, .exact,
      numbers: []),
    .init(
      "s * x + one", .row, .exact,
      numbers: [5.0, 6.25, 7.5, 8.75, 10.0, 11.25, 12.5, 13.75]),
    .init(
      "x*x*x - 2*x + 1", .row, .exact,
      numbers: [-3.0, 0.625, 2.0, 1.875, 1.0, 0.125, 0.0, 1.375]),
    .init(
      "1 / 3", .scalar, .exact,
      numbers: [0.3333333333333333]),
    .init(
      "0.1 + 0.2", .scalar, .exact,
      numbers: [0.30000000000000004]),
    .init(
      "1e308 * 10", .scalar, .exact,
      numbers: [.infinity]),
    .init(
      "1e400", .scalar, .exact,
      numbers: [.infinity]),
    .init(
      "1e-400", .scalar, .exact,
      numbers: [0.0]),
    .init(
      "0.1000000000000000055511151231257827021181583404541015625 * 3", .scalar, .exact,
      numbers: [0.30000000000000004]),
    .init(
      "pi * 2", .scalar, .exact,
      numbers: [6.283185307179586]),
    .init(
      "e ** 2", .scalar, .exact,
      numbers: [7.3890560989306495]),
    .init(
      "-inf", .scalar, .exact,
      numbers: [-.infinity]),
    .init(
      "nan", .scalar, .exact,
      numbers: [.nan]),
    .init(
      "np.pi + numpy.e", .scalar, .exact,
      numbers: [5.859874482048838]),
    .init(
      "np.inf", .scalar, .exact,
      numbers: [.infinity]),
  ]

  static let logic: [ValueCase] = [
    .init(
      "x > 0", .row, .exact,
      booleans: [false, false, false, false, false, true, true, true]),
    .init(
      "x >= 0", .row, .exact,
      booleans: [false, false, false, false, true, true, true, true]),
    .init(
      "x < 0", .row, .exact,
      booleans: [true, true, true, true, false, false, false, false]),
    .init(
      "x <= 0", .row, .exact,
      booleans: [true, true, true, true, true, false, false, false]),
    .init(
      "x == 0", .row, .exact,
      booleans: [false, false, false, false, true, false, false, false]),
    .init(
      "x != 0", .row, .exact,
      booleans: [true, true, true, true, false, true, true, true]),
    .init(
      "0 < x", .row, .exact,
      booleans: [false, false, false, false, false, true, true, true]),
    .init(
      "h == h", .row, .exact,
      booleans: [false, true, true, true, true, true, true, true]),
    .init(
      "h != h", .row, .exact,
      booleans: [true, false, false, false, false, false, false, false]),
    .init(
      "h < g", .row, .exact,
      booleans: [false, false, true, false, false, false, false, false]),
    .init(
      "h >= g", .row, .exact,
      booleans: [false, false, false, true, true, true, true, true]),
    .init(
      "x + 1 > y * 2", .row, .exact,
      booleans: [false, true, false, true, false, true, false, false]),
    .init(
      "~(x > 0)", .row, .exact,
      booleans: [true, true, true, true, true, false, false, false]),
    .init(
      "(x > 0) & (y > 0)", .row, .exact,
      booleans: [false, false, false, false, false, false, true, true]),
    .init(
      "(x > 0) | (y > 0)", .row, .exact,
      booleans: [true, false, true, false, true, true, true, true]),
    .init(
      "~(x > 0) | (y > 0) & t", .row, .exact,
      booleans: [true, true, true, true, true, false, true, false]),
    .init(
      "t | f & t", .row, .exact,
      booleans: [true, false, true, true, false, false, true, false]),
    .init(
      "t & f == f", .row, .exact,
      booleans: [true, true, true, true, false, true, true, false]),
    .init(
      "t | f != f & t", .row, .exact,
      booleans: [true, false, false, true, true, false, false, true]),
    .init(
      "~t & f", .row, .exact,
      booleans: [false, false, false, false, true, false, false, true]),
    .init(
      "~~t", .row, .exact,
      booleans: [true, false, true, true, false, false, true, false]),
    .init(
      "t == f", .row, .exact,
      booleans: [false, true, true, false, false, true, true, false]),
    .init(
      "t < f", .row, .exact,
      booleans: [false, false, false, false, true, false, false, true]),
    .init(
      "t != True", .row, .exact,
      booleans: [false, true, false, false, true, true, false, true]),
    .init(
      "(x > 0) * 1", .row, .exact,
      numbers: [0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0]),
    .init(
      "(x > 0) * x", .row, .exact,
      numbers: [-0.0, -0.0, -0.0, -0.0, 0.0, 0.5, 1.0, 1.5]),
    .init(
      "(x > 0) + 0.5", .row, .exact,
      numbers: [0.5, 0.5, 0.5, 0.5, 0.5, 1.5, 1.5, 1.5]),
    .init(
      "1 - t", .row, .exact,
      numbers: [0.0, 1.0, 0.0, 0.0, 1.0, 1.0, 0.0, 1.0]),
    .init(
      "t - 0.5", .row, .exact,
      numbers: [0.5, -0.5, 0.5, 0.5, -0.5, -0.5, 0.5, -0.5]),
    .init(
      "t / 2", .row, .exact,
      numbers: [0.5, 0.0, 0.5, 0.5, 0.0, 0.0, 0.5, 0.0]),
    .init(
      "t ** 2", .row, .exact,
      numbers: [1.0, 0.0, 1.0, 1.0, 0.0, 0.0, 1.0, 0.0]),
    .init(
      "2 ** t", .row, .nearly,
      numbers: [2.0, 1.0, 2.0, 2.0, 1.0, 1.0, 2.0, 1.0]),
    .init(
      "t // 2", .row, .exact,
      numbers: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]),
    .init(
      "t % 2", .row, .exact,
      numbers: [1.0, 0.0, 1.0, 1.0, 0.0, 0.0, 1.0, 0.0]),
    .init(
      "t / f", .row, .exact,
      numbers: [.infinity, .nan, 1.0, .infinity, 0.0, .nan, 1.0, 0.0]),
    .init(
      "t + f", .row, .exact,
      booleans: [true, false, true, true, true, false, true, true]),
    .init(
      "t * f", .row, .exact,
      booleans: [false, false, true, false, false, false, true, false]),
    .init(
      "True", .scalar, .exact,
      booleans: [true]),
    .init(
      "False | True", .scalar, .exact,
      booleans: [true]),
    .init(
      "~True", .scalar, .exact,
      booleans: [false]),
    .init(
      "True + 1.0", .scalar, .exact,
      numbers: [2.0]),
    .init(
      "True & t", .row, .exact,
      booleans: [true, false, true, true, false, false, true, false]),
    .init(
      "one > x", .row, .exact,
      booleans: [true, true, true, true, true, true, true, true]),
    .init(
      "(x > 0) & True", .row, .exact,
      booleans: [false, false, false, false, false, true, true, true]),
    .init(
      "none > 0", .row, .exact,
      booleans: []),
    .init(
      "0 - (x > 0) * 1", .row, .exact,
      numbers: [0.0, 0.0, 0.0, 0.0, 0.0, -1.0, -1.0, -1.0]),
  ]

  static let functions: [ValueCase] = [
    .init(
      "exp(x)", .row, .nearly,
      numbers: [0.1353352832366127, 0.22313016014842982, 0.36787944117144233, 0.6065306597126334, 1.0,
        1.6487212707001282, 2.718281828459045, 4.4816890703380645]),
    .init(
      "exp(h)", .row, .nearly,
      numbers: [.nan, 0.0, 0.36787944117144233, 1.0, 1.0, 1.6487212707001282, .infinity,
        12.182493960703473]),
    .init(
      "expm1(x)", .row, .nearly,
      numbers: [-0.8646647167633873, -0.7768698398515702, -0.6321205588285577, -0.3934693402873666, 0.0,
        0.6487212707001282, 1.718281828459045, 3.481689070338065]),
    .init(
      "expm1(u / 1e10)", .row, .nearly,
      numbers: [-8.999999999595e-11, -4.999999999875e-11, -9.99999999995e-12, 0.0, 2.0000000000200002e-11,
        4.0000000000800004e-11, 7.000000000245e-11, 1.00000000005e-10]),
    .init(
      "exp2(x)", .row, .nearly,
      numbers: [0.25, 0.3535533905932738, 0.5, 0.7071067811865476, 1.0, 1.4142135623730951, 2.0,
        2.8284271247461903]),
    .init(
      "exp2(h)", .row, .nearly,
      numbers: [.nan, 0.0, 0.5, 1.0, 1.0, 1.4142135623730951, .infinity, 5.656854249492381]),
    .init(
      "log(p)", .row, .nearly,
      numbers: [-2.3025850929940455, -0.6931471805599453, 0.0, 0.4054651081081644, 0.6931471805599453,
        2.302585092994046, 4.815884817283264, 23.025850929940457]),
    .init(
      "log(h)", .row, .nearly,
      numbers: [.nan, .nan, .nan, -.infinity, -.infinity, -0.6931471805599453, .infinity,
        0.9162907318741551]),
    .init(
      "log1p(u)", .row, .nearly,
      numbers: [-2.302585092994046, -0.6931471805599453, -0.10536051565782631, 0.0, 0.18232155679395462,
        0.33647223662121295, 0.5306282510621704, 0.6931471805599453]),
    .init(
      "log1p(h)", .row, .nearly,
      numbers: [.nan, .nan, -.infinity, -0.0, 0.0, 0.4054651081081644, .infinity, 1.252762968495368]),
    .init(
      "log2(p)", .row, .nearly,
      numbers: [-3.321928094887362, -1.0, 0.0, 0.5849625007211562, 1.0, 3.321928094887362, 6.947853143387016,
        33.219280948873624]),
    .init(
      "log2(h)", .row, .nearly,
      numbers: [.nan, .nan, .nan, -.infinity, -.infinity, -1.0, .infinity, 1.3219280948873624]),
    .init(
      "log10(p)", .row, .nearly,
      numbers: [-1.0, -0.3010299956639812, 0.0, 0.17609125905568124, 0.3010299956639812, 1.0,
        2.0915122016277716, 10.0]),
    .init(
      "log10(h)", .row, .nearly,
      numbers: [.nan, .nan, .nan, -.infinity, -.infinity, -0.3010299956639812, .infinity,
        0.3979400086720376]),
    .init(
      "sqrt(p)", .row, .exact,
      numbers: [0.31622776601683794, 0.7071067811865476, 1.0, 1.224744871391589, 1.4142135623730951,
        3.1622776601683795, 11.111075555498667, 100000.0]),
    .init(
      "sqrt(h)", .row, .exact,
      numbers: [.nan, .nan, .nan, -0.0, 0.0, 0.7071067811865476, .infinity, 1.5811388300841898]),
    .init(
      "cbrt(x)", .row, .nearly,
      numbers: [-1.2599210498948734, -1.1447142425533317, -1.0, -0.7937005259840998, 0.0, 0.7937005259840998,
        1.0, 1.1447142425533317]),
    .init(
      "cbrt(h)", .row, .nearly,
      numbers: [.nan, -.infinity, -1.0, -0.0, 0.0, 0.7937005259840998, .infinity, 1.3572088082974532]),
    .init(
      "cbrt(p)", .row, .nearly,
      numbers: [0.46415888336127786, 0.7937005259840998, 1.0, 1.1447142425533317, 1.2599210498948734,
        2.1544346900318834, 4.979327984674049, 2154.4346900318837]),
    .init(
      "abs(x)", .row, .exact,
      numbers: [2.0, 1.5, 1.0, 0.5, 0.0, 0.5, 1.0, 1.5]),
    .init(
      "abs(h)", .row, .exact,
      numbers: [.nan, .infinity, 1.0, 0.0, 0.0, 0.5, .infinity, 2.5]),
    .init(
      "absolute(x)", .row, .exact,
      numbers: [2.0, 1.5, 1.0, 0.5, 0.0, 0.5, 1.0, 1.5]),
    .init(
      "fabs(h)", .row, .exact,
      numbers: [.nan, .infinity, 1.0, 0.0, 0.0, 0.5, .infinity, 2.5]),
    .init(
      "sign(x)", .row, .exact,
      numbers: [-1.0, -1.0, -1.0, -1.0, 0.0, 1.0, 1.0, 1.0]),
    .init(
      "sign(h)", .row, .exact,
      numbers: [.nan, -1.0, -1.0, 0.0, 0.0, 1.0, 1.0, 1.0]),
    .init(
      "sin(x)", .row, .nearly,
      numbers: [-0.9092974268256817, -0.9974949866040544, -0.8414709848078965, -0.479425538604203, 0.0,
        0.479425538604203, 0.8414709848078965, 0.9974949866040544]),
    .init(
      "sin(h)", .row, .nearly,
      numbers: [.nan, .nan, -0.8414709848078965, -0.0, 0.0, 0.479425538604203, .nan, 0.5984721441039565]),
    .init(
      "sin(p)", .row, .nearly,
      numbers: [0.09983341664682815, 0.479425538604203, 0.8414709848078965, 0.9974949866040544,
        0.9092974268256817, -0.5440211108893698, -0.8039373685728239, -0.4875060250875107]),
    .init(
      "cos(x)", .row, .nearly,
      numbers: [-0.4161468365471424, 0.0707372016677029, 0.5403023058681398, 0.8775825618903728, 1.0,
        0.8775825618903728, 0.5403023058681398, 0.0707372016677029]),
    .init(
      "cos(p)", .row, .nearly,
      numbers: [0.9950041652780258, 0.8775825618903728, 0.5403023058681398, 0.0707372016677029,
        -0.4161468365471424, -0.8390715290764524, -0.5947139710921574, 0.873119622676856]),
    .init(
      "tan(x)", .row, .nearly,
      numbers: [2.185039863261519, -14.101419947171719, -1.5574077246549023, -0.5463024898437905, 0.0,
        0.5463024898437905, 1.5574077246549023, 14.101419947171719]),
    .init(
      "tan(p)", .row, .nearly,
      numbers: [0.10033467208545055, 0.5463024898437905, 1.5574077246549023, 14.101419947171719,
        -2.185039863261519, 0.6483608274590866, 1.3518050821917635, -0.5583496378112418]),
    .init(
      "arcsin(u)", .row, .nearly,
      numbers: [-1.1197695149986342, -0.5235987755982989, -0.1001674211615598, 0.0, 0.2013579207903308,
        0.41151684606748806, 0.775397496610753, 1.5707963267948966]),
    .init(
      "arcsin(p)", .row, .nearly,
      numbers: [0.1001674211615598, 0.5235987755982989, 1.5707963267948966, .nan, .nan, .nan, .nan, .nan]),
    .init(
      "arccos(u)", .row, .nearly,
      numbers: [2.6905658417935308, 2.0943951023931957, 1.6709637479564565, 1.5707963267948966,
        1.369438406004566, 1.1592794807274085, 0.7953988301841436, 0.0]),
    .init(
      "arctan(x)", .row, .nearly,
      numbers: [-1.1071487177940904, -0.982793723247329, -0.7853981633974483, -0.4636476090008061, 0.0,
        0.4636476090008061, 0.7853981633974483, 0.982793723247329]),
    .init(
      "arctan(h)", .row, .nearly,
      numbers: [.nan, -1.5707963267948966, -0.7853981633974483, -0.0, 0.0, 0.4636476090008061,
        1.5707963267948966, 1.1902899496825317]),
    .init(
      "arctan2(x, y)", .row, .nearly,
      numbers: [-0.5880026035475675, -2.158798930342464, -1.1071487177940904, -1.5707963267948966, 0.0,
        2.0344439357957027, 0.14189705460416394, 0.0014999988750015187]),
    .init(
      "arctan2(h, g)", .row, .nearly,
      numbers: [.nan, .nan, -0.0, -0.0, 3.141592653589793, 2.976443976175166, 2.356194490192345,
        0.8960553845713439]),
    .init(
      "arctan2(1, x)", .row, .nearly,
      numbers: [2.677945044588987, 2.5535900500422257, 2.356194490192345, 2.0344439357957027,
        1.5707963267948966, 1.1071487177940904, 0.7853981633974483, 0.5880026035475675]),
    .init(
      "sinh(x)", .row, .nearly,
      numbers: [-3.626860407847019, -2.1292794550948173, -1.1752011936438014, -0.5210953054937474, 0.0,
        0.5210953054937474, 1.1752011936438014, 2.1292794550948173]),
    .init(
      "cosh(x)", .row, .nearly,
      numbers: [3.7621956910836314, 2.352409615243247, 1.5430806348152437, 1.1276259652063807, 1.0,
        1.1276259652063807, 1.5430806348152437, 2.352409615243247]),
    .init(
      "tanh(x)", .row, .nearly,
      numbers: [-0.9640275800758169, -0.9051482536448665, -0.7615941559557649, -0.46211715726000974, 0.0,
        0.46211715726000974, 0.7615941559557649, 0.9051482536448665]),
    .init(
      "tanh(h)", .row, .nearly,
      numbers: [.nan, -1.0, -0.7615941559557649, -0.0, 0.0, 0.46211715726000974, 1.0, 0.9866142981514303]),
    .init(
      "arcsinh(x)", .row, .nearly,
      numbers: [-1.4436354751788103, -1.1947632172871094, -0.881373587019543, -0.48121182505960347, 0.0,
        0.48121182505960347, 0.881373587019543, 1.1947632172871094]),
    .init(
      "arcsinh(p)", .row, .nearly,
      numbers: [0.09983407889920758, 0.48121182505960347, 0.881373587019543, 1.1947632172871094,
        1.4436354751788103, 2.99822295029797, 5.509048400149605, 23.7189981105004]),
    .init(
      "arccosh(p)", .row, .nearly,
      numbers: [.nan, .nan, 0.0, 0.9624236501192069, 1.3169578969248166, 2.993222846126381,
        5.509015594729667, 23.7189981105004]),
    .init(
      "arctanh(u)", .row, .nearly,
      numbers: [-1.4722194895832204, -0.5493061443340548, -0.10033534773107558, 0.0, 0.2027325540540822,
        0.42364893019360184, 0.8673005276940531, .infinity]),
    .init(
      "hypot(x, y)", .row, .nearly,
      numbers: [3.605551275463989, 1.8027756377319946, 1.118033988749895, 0.5, 2.0, 0.5590169943749475,
        7.0710678118654755, 1000.0011249993672]),
    .init(
      "hypot(h, g)", .row, .nearly,
      numbers: [.nan, .infinity, .infinity, 0.0, 0.0, 3.0413812651491097, .infinity, 3.2015621187164243]),
    .init(
      "hypot(1e200, 1e200)", .scalar, .nearly,
      numbers: [1.414213562373095e+200]),
    .init(
      "floor(x * 1.3)", .row, .exact,
      numbers: [-3.0, -2.0, -2.0, -1.0, 0.0, 0.0, 1.0, 1.0]),
    .init(
      "floor(h)", .row, .exact,
      numbers: [.nan, -.infinity, -1.0, -0.0, 0.0, 0.0, .infinity, 2.0]),
    .init(
      "ceil(x * 1.3)", .row, .exact,
      numbers: [-2.0, -1.0, -1.0, -0.0, 0.0, 1.0, 2.0, 2.0]),
    .init(
      "ceil(h)", .row, .exact,
      numbers: [.nan, -.infinity, -1.0, -0.0, 0.0, 1.0, .infinity, 3.0]),
    .init(
      "rint(x * 3)", .row, .exact,
      numbers: [-6.0, -4.0, -3.0, -2.0, 0.0, 2.0, 3.0, 4.0]),
    .init(
      "rint(h)", .row, .exact,
      numbers: [.nan, -.infinity, -1.0, -0.0, 0.0, 0.0, .infinity, 2.0]),
    .init(
      "rint(x)", .row, .exact,
      numbers: [-2.0, -2.0, -1.0, -0.0, 0.0, 0.0, 1.0, 2.0]),
    .init(
      "trunc(x * 1.3)", .row, .exact,
      numbers: [-2.0, -1.0, -1.0, -0.0, 0.0, 0.0, 1.0, 1.0]),
    .init(
      "trunc(h)", .row, .exact,
      numbers: [.nan, -.infinity, -1.0, -0.0, 0.0, 0.0, .infinity, 2.0]),
    .init(
      "square(x)", .row, .exact,
      numbers: [4.0, 2.25, 1.0, 0.25, 0.0, 0.25, 1.0, 2.25]),
    .init(
      "reciprocal(x)", .row, .exact,
      numbers: [-0.5, -0.6666666666666666, -1.0, -2.0, .infinity, 2.0, 1.0, 0.6666666666666666]),
    .init(
      "reciprocal(h)", .row, .exact,
      numbers: [.nan, -0.0, -1.0, -.infinity, .infinity, 2.0, 0.0, 0.4]),
    .init(
      "power(x, 3)", .row, .nearly,
      numbers: [-8.0, -3.375, -1.0, -0.125, 0.0, 0.125, 1.0, 3.375]),
    .init(
      "power(x, 2)", .row, .nearly,
      numbers: [4.0, 2.25, 1.0, 0.25, 0.0, 0.25, 1.0, 2.25]),
    .init(
      "power(x, y)", .row, .nearly,
      numbers: [-8.0, -0.6666666666666666, .nan, 1.0, 0.0, 1.189207115002721, 1.0, 1.2338405969061735e+176]),
    .init(
      "power(2, x)", .row, .nearly,
      numbers: [0.25, 0.3535533905932738, 0.5, 0.7071067811865476, 1.0, 1.4142135623730951, 2.0,
        2.8284271247461903]),
    .init(
      "power(h, 0.5)", .row, .nearly,
      numbers: [.nan, .nan, .nan, -0.0, 0.0, 0.7071067811865476, .infinity, 1.5811388300841898]),
    .init(
      "maximum(x, 0.25)", .row, .exact,
      numbers: [0.25, 0.25, 0.25, 0.25, 0.25, 0.5, 1.0, 1.5]),
    .init(
      "maximum(h, g)", .row, .exact,
      numbers: [.nan, .nan, .infinity, 0.0, -0.0, 0.5, .infinity, 2.5]),
    .init(
      "minimum(x, y)", .row, .exact,
      numbers: [-2.0, -1.5, -1.0, -0.5, 0.0, -0.25, 1.0, 1.5]),
    .init(
      "minimum(h, g)", .row, .exact,
      numbers: [.nan, .nan, -1.0, 0.0, -0.0, -3.0, -.infinity, 2.0]),
    .init(
      "fmax(h, g)", .row, .exact,
      numbers: [1.0, -.infinity, .infinity, 0.0, -0.0, 0.5, .infinity, 2.5]),
    .init(
      "fmax(x, y)", .row, .exact,
      numbers: [3.0, -1.0, 0.5, 0.0, 2.0, 0.5, 7.0, 1000.0]),
    .init(
      "fmin(h, g)", .row, .exact,
      numbers: [1.0, -.infinity, -1.0, 0.0, -0.0, -3.0, -.infinity, 2.0]),
    .init(
      "fmin(x, 1)", .row, .exact,
      numbers: [-2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.0]),
    .init(
      "where(x > 0, x, -x)", .row, .exact,
      numbers: [2.0, 1.5, 1.0, 0.5, -0.0, 0.5, 1.0, 1.5]),
    .init(
      "where(t, 1, 2)", .row, .exact,
      numbers: [1.0, 2.0, 1.0, 1.0, 2.0, 2.0, 1.0, 2.0]),
    .init(
      "where(True, x, y)", .row, .exact,
      numbers: [-2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5]),
    .init(
      "where(h, 1, 0)", .row, .exact,
      numbers: [1.0, 1.0, 1.0, 0.0, 0.0, 1.0, 1.0, 1.0]),
    .init(
      "where(t, f, x > 0)", .row, .exact,
      booleans: [false, false, true, false, false, true, true, true]),
    .init(
      "where(t, f, 2.5)", .row, .exact,
      numbers: [0.0, 2.5, 1.0, 0.0, 2.5, 2.5, 1.0, 2.5]),
    .init(
      "where(t, x, one)", .row, .exact,
      numbers: [-2.0, 10.0, -1.0, -0.5, 10.0, 10.0, 1.0, 10.0]),
    .init(
      "where(t, t, x)", .row, .exact,
      numbers: [1.0, -1.5, 1.0, 1.0, 0.0, 0.5, 1.0, 1.5]),
    .init(
      "where(1 > 2, 3, 4)", .scalar, .exact,
      numbers: [4.0]),
    .init(
      "clip(x, -1, 1)", .row, .exact,
      numbers: [-1.0, -1.0, -1.0, -0.5, 0.0, 0.5, 1.0, 1.0]),
    .init(
      "clip(h, 0, 1)", .row, .exact,
      numbers: [.nan, 0.0, 0.0, -0.0, 0.0, 0.5, 1.0, 1.0]),
    .init(
      "clip(h, nan, 1)", .row, .exact,
      numbers: [.nan, .nan, .nan, .nan, .nan, .nan, .nan, .nan]),
    .init(
      "clip(x, 0, nan)", .row, .exact,
      numbers: [.nan, .nan, .nan, .nan, .nan, .nan, .nan, .nan]),
    .init(
      "clip(x, y, 2)", .row, .exact,
      numbers: [2.0, -1.0, 0.5, 0.0, 2.0, 0.5, 2.0, 2.0]),
    .init(
      "clip(x, 1, -1)", .row, .exact,
      numbers: [-1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0]),
    .init(
      "clip(5, x, y)", .row, .exact,
      numbers: [3.0, -1.0, 0.5, 0.0, 2.0, -0.25, 5.0, 5.0]),
    .init(
      "heaviside(x, 0.5)", .row, .exact,
      numbers: [0.0, 0.0, 0.0, 0.0, 0.5, 1.0, 1.0, 1.0]),
    .init(
      "heaviside(h, 0.5)", .row, .exact,
      numbers: [.nan, 0.0, 0.0, 0.5, 0.5, 1.0, 1.0, 1.0]),
    .init(
      "heaviside(0, x)", .row, .exact,
      numbers: [-2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5]),
    .init(
      "sinc(x)", .row, .nearly,
      numbers: [-3.8981718325193755e-17, -0.2122065907891938, 3.8981718325193755e-17, 0.6366197723675814,
        1.0, 0.6366197723675814, 3.8981718325193755e-17, -0.2122065907891938]),
    .init(
      "sinc(h)", .row, .nearly,
      numbers: [.nan, .nan, 3.8981718325193755e-17, 1.0, 1.0, 0.6366197723675814, .nan,
        0.12732395447351627]),
    .init(
      "deg2rad(y * 30)", .row, .exact,
      numbers: [1.5707963267948966, -0.5235987755982988, 0.2617993877991494, 0.0, 1.0471975511965976,
        -0.1308996938995747, 3.6651914291880923, 523.5987755982989]),
    .init(
      "rad2deg(x)", .row, .exact,
      numbers: [-114.59155902616465, -85.94366926962348, -57.29577951308232, -28.64788975654116, 0.0,
        28.64788975654116, 57.29577951308232, 85.94366926962348]),
    .init(
      "isnan(h)", .row, .exact,
      booleans: [true, false, false, false, false, false, false, false]),
    .init(
      "isfinite(h)", .row, .exact,
      booleans: [false, false, true, true, true, true, false, true]),
    .init(
      "isinf(h)", .row, .exact,
      booleans: [false, true, false, false, false, false, true, false]),
    .init(
      "isnan(1)", .scalar, .exact,
      booleans: [false]),
    .init(
      "~isnan(h)", .row, .exact,
      booleans: [false, true, true, true, true, true, true, true]),
    .init(
      "mod(m, d)", .row, .exact,
      numbers: [1.0, 1.0, -1.0, -1.0, 0.09999999999999998, 2.7755575615628914e-17, -0.0, 0.0]),
    .init(
      "mod(h, 3)", .row, .exact,
      numbers: [.nan, .nan, 2.0, 0.0, 0.0, 0.5, .nan, 2.5]),
    .init(
      "floor_divide(m, d)", .row, .exact,
      numbers: [3.0, -4.0, -4.0, 3.0, 2.0, -3.0, -2.0, -2.0]),
    .init(
      "floor_divide(x, 0)", .row, .exact,
      numbers: [-.infinity, -.infinity, -.infinity, -.infinity, .nan, .infinity, .infinity, .infinity]),
    .init(
      "cumsum(x)", .row, .exact,
      numbers: [-2.0, -3.5, -4.5, -5.0, -5.0, -4.5, -3.5, -2.0]),
    .init(
      "cumsum(h)", .row, .exact,
      numbers: [.nan, .nan, .nan, .nan, .nan, .nan, .nan, .nan]),
    .init(
      "cumsum(y)", .row, .exact,
      numbers: [3.0, 2.0, 2.5, 2.5, 4.5, 4.25, 11.25, 1011.25]),
    .init(
      "cumsum(t)", .row, .exact,
      numbers: [1.0, 1.0, 2.0, 3.0, 3.0, 3.0, 4.0, 4.0]),
    .init(
      "cumsum(5)", .row, .exact,
      numbers: [5.0]),
    .init(
      "cumsum(none)", .row, .exact,
      numbers: []),
    .init(
      "diff(x)", .row, .exact,
      numbers: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]),
    .init(
      "diff(y)", .row, .exact,
      numbers: [-4.0, 1.5, -0.5, 2.0, -2.25, 7.25, 993.0]),
    .init(
      "diff(h)", .row, .exact,
      numbers: [.nan, .infinity, 1.0, 0.0, 0.5, .infinity, -.infinity]),
    .init(
      "diff(t)", .row, .exact,
      booleans: [true, true, false, true, false, true, true]),
    .init(
      "diff(one)", .row, .exact,
      numbers: []),
    .init(
      "diff(none)", .row, .exact,
      numbers: []),
    .init(
      "sum(x)", .scalar, .exact,
      numbers: [-2.0]),
    .init(
      "sum(y)", .scalar, .exact,
      numbers: [1011.25]),
    .init(
      "sum(h)", .scalar, .exact,
      numbers: [.nan]),
    .init(
      "sum(t)", .scalar, .exact,
      numbers: [4.0]),
    .init(
      "sum(x > 0)", .scalar, .exact,
      numbers: [3.0]),
    .init(
      "sum(none)", .scalar, .exact,
      numbers: [0.0]),
    .init(
      "sum(3)", .scalar, .exact,
      numbers: [3.0]),
    .init(
      "sum(arange(0, 1, 0.1))", .scalar, .exact,
      numbers: [4.500000000000001]),
    .init(
      "sum(sqrt(arange(7)))", .scalar, .exact,
      numbers: [10.83182209022494]),
    .init(
      "sum(sqrt(arange(8)))", .scalar, .exact,
      numbers: [13.477573401289531]),
    .init(
      "sum(sqrt(arange(9)))", .scalar, .exact,
      numbers: [16.30600052603572]),
    .init(
      "sum(sqrt(arange(127)))", .scalar, .exact,
      numbers: [948.3059732809874]),
    .init(
      "sum(sqrt(arange(128)))", .scalar, .exact,
      numbers: [959.5754009505721]),
    .init(
      "sum(sqrt(arange(129)))", .scalar, .exact,
      numbers: [970.8891094495568]),
    .init(
      "sum(1 / (1 + arange(1000)))", .scalar, .exact,
      numbers: [7.485470860550345]),
    .init(
      "sum(1 / (1 + arange(100003)))", .scalar, .exact,
      numbers: [12.090176129263444]),
    .init(
      "mean(x)", .scalar, .exact,
      numbers: [-0.25]),
    .init(
      "mean(y)", .scalar, .exact,
      numbers: [126.40625]),
    .init(
      "mean(h)", .scalar, .exact,
      numbers: [.nan]),
    .init(
      "mean(none)", .scalar, .exact,
      numbers: [.nan]),
    .init(
      "mean(t)", .scalar, .exact,
      numbers: [0.5]),
    .init(
      "mean(1 / (1 + arange(1001)))", .scalar, .exact,
      numbers: [0.0074789908706786685]),
    .init(
      "min(y)", .scalar, .exact,
      numbers: [-1.0]),
    .init(
      "min(h)", .scalar, .exact,
      numbers: [.nan]),
    .init(
      "min(5)", .scalar, .exact,
      numbers: [5.0]),
    .init(
      "max(y)", .scalar, .exact,
      numbers: [1000.0]),
    .init(
      "max(h)", .scalar, .exact,
      numbers: [.nan]),
    .init(
      "max(x * y)", .scalar, .exact,
      numbers: [1500.0]),
    .init(
      "std(x)", .scalar, .exact,
      numbers: [1.14564392373896]),
    .init(
      "std(y)", .scalar, .exact,
      numbers: [330.1959630635079]),
    .init(
      "std(none)", .scalar, .exact,
      numbers: [.nan]),
    .init(
      "std(5)", .scalar, .exact,
      numbers: [0.0]),
    .init(
      "std(1 / (1 + arange(1001)))", .scalar, .exact,
      numbers: [0.03982910954276341]),
    .init(
      "var(x)", .scalar, .exact,
      numbers: [1.3125]),
    .init(
      "var(y)", .scalar, .exact,
      numbers: [109029.3740234375]),
    .init(
      "var(t)", .scalar, .exact,
      numbers: [0.25]),
    .init(
      "var(h)", .scalar, .exact,
      numbers: [.nan]),
    .init(
      "zeros(3)", .row, .exact,
      numbers: [0.0, 0.0, 0.0]),
    .init(
      "zeros(0)", .row, .exact,
      numbers: []),
    .init(
      "ones(4)", .row, .exact,
      numbers: [1.0, 1.0, 1.0, 1.0]),
    .init(
      "full(3, 2.5)", .row, .exact,
      numbers: [2.5, 2.5, 2.5]),
    .init(
      "full(0, nan)", .row, .exact,
      numbers: []),
    .init(
      "zeros_like(x)", .row, .exact,
      numbers: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]),
    .init(
      "zeros_like(s)", .scalar, .exact,
      numbers: [0.0]),
    .init(
      "ones_like(y)", .row, .exact,
      numbers: [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]),
    .init(
      "ones_like(none)", .row, .exact,
      numbers: []),
    .init(
      "full_like(x, 7.25)", .row, .exact,
      numbers: [7.25, 7.25, 7.25, 7.25, 7.25, 7.25, 7.25, 7.25]),
    .init(
      "full_like(s, pi)", .scalar, .exact,
      numbers: [3.141592653589793]),
    .init(
      "arange(5)", .row, .exact,
      numbers: [0.0, 1.0, 2.0, 3.0, 4.0]),
    .init(
      "arange(-3)", .row, .exact,
      numbers: []),
    .init(
      "arange(2, 5)", .row, .exact,
      numbers: [2.0, 3.0, 4.0]),
    .init(
      "arange(-1, 1, 0.3)", .row, .exact,
      numbers: [-1.0, -0.7, -0.3999999999999999, -0.09999999999999987, 0.20000000000000018,
        0.5000000000000002, 0.8000000000000003]),
    .init(
      "arange(3, 0, -1)", .row, .exact,
      numbers: [3.0, 2.0, 1.0]),
    .init(
      "np.arange(-5.0, 5.0, 0.1)", .row, .exact,
      numbers: [-5.0, -4.9, -4.800000000000001, -4.700000000000001, -4.600000000000001, -4.500000000000002,
        -4.400000000000002, -4.3000000000000025, -4.200000000000003, -4.100000000000003, -4.0000000000000036,
        -3.900000000000004, -3.8000000000000043, -3.7000000000000046, -3.600000000000005,
        -3.5000000000000053, -3.4000000000000057, -3.300000000000006, -3.2000000000000064,
        -3.1000000000000068, -3.000000000000007, -2.9000000000000075, -2.800000000000008, -2.700000000000008,
        -2.6000000000000085, -2.500000000000009, -2.4000000000000092, -2.3000000000000096, -2.20000000000001,
        -2.1000000000000103, -2.0000000000000107, -1.900000000000011, -1.8000000000000114,
        -1.7000000000000117, -1.600000000000012, -1.5000000000000124, -1.4000000000000128,
        -1.3000000000000131, -1.2000000000000135, -1.1000000000000139, -1.0000000000000142,
        -0.9000000000000146, -0.8000000000000149, -0.7000000000000153, -0.6000000000000156,
        -0.500000000000016, -0.40000000000001634, -0.3000000000000167, -0.20000000000001705,
        -0.10000000000001741, -1.7763568394002505e-14, 0.09999999999998188, 0.19999999999998153,
        0.29999999999998117, 0.3999999999999808, 0.49999999999998046, 0.5999999999999801, 0.6999999999999797,
        0.7999999999999794, 0.899999999999979, 0.9999999999999787, 1.0999999999999783, 1.199999999999978,
        1.2999999999999776, 1.3999999999999773, 1.499999999999977, 1.5999999999999766, 1.6999999999999762,
        1.7999999999999758, 1.8999999999999755, 1.9999999999999751, 2.0999999999999748, 2.1999999999999744,
        2.299999999999974, 2.3999999999999737, 2.4999999999999734, 2.599999999999973, 2.6999999999999726,
        2.7999999999999723, 2.899999999999972, 2.9999999999999716, 3.0999999999999712, 3.199999999999971,
        3.2999999999999705, 3.39999999999997, 3.49999999999997, 3.5999999999999694, 3.699999999999969,
        3.7999999999999687, 3.8999999999999684, 3.999999999999968, 4.099999999999968, 4.199999999999967,
        4.299999999999967, 4.399999999999967, 4.499999999999966, 4.599999999999966, 4.6999999999999655,
        4.799999999999965, 4.899999999999965]),
    .init(
      "linspace(0, 1)", .row, .exact,
      numbers: [0.0, 0.02040816326530612, 0.04081632653061224, 0.061224489795918366, 0.08163265306122448,
        0.1020408163265306, 0.12244897959183673, 0.14285714285714285, 0.16326530612244897,
        0.18367346938775508, 0.2040816326530612, 0.22448979591836732, 0.24489795918367346,
        0.26530612244897955, 0.2857142857142857, 0.3061224489795918, 0.32653061224489793, 0.3469387755102041,
        0.36734693877551017, 0.3877551020408163, 0.4081632653061224, 0.42857142857142855,
        0.44897959183673464, 0.4693877551020408, 0.4897959183673469, 0.5102040816326531, 0.5306122448979591,
        0.5510204081632653, 0.5714285714285714, 0.5918367346938775, 0.6122448979591836, 0.6326530612244897,
        0.6530612244897959, 0.673469387755102, 0.6938775510204082, 0.7142857142857142, 0.7346938775510203,
        0.7551020408163265, 0.7755102040816326, 0.7959183673469387, 0.8163265306122448, 0.836734693877551,
        0.8571428571428571, 0.8775510204081632, 0.8979591836734693, 0.9183673469387754, 0.9387755102040816,
        0.9591836734693877, 0.9795918367346939, 1.0]),
    .init(
      "linspace(0, 1, 5)", .row, .exact,
      numbers: [0.0, 0.25, 0.5, 0.75, 1.0]),
    .init(
      "linspace(1, -1, 4)", .row, .exact,
      numbers: [1.0, 0.33333333333333337, -0.33333333333333326, -1.0]),
    .init(
      "linspace(0, 1, 5, False)", .row, .exact,
      numbers: [0.0, 0.2, 0.4, 0.6000000000000001, 0.8]),
    .init(
      "linspace(0, 1, 5, True)", .row, .exact,
      numbers: [0.0, 0.25, 0.5, 0.75, 1.0]),
    .init(
      "linspace(0, 1, 0)", .row, .exact,
      numbers: []),
    .init(
      "linspace(s, s * 2, 3)", .row, .exact,
      numbers: [2.5, 3.75, 5.0]),
    .init(
      "round(2.5)", .scalar, .exact,
      numbers: [2.0]),
    .init(
      "round(x * 1.37)", .row, .exact,
      numbers: [-3.0, -2.0, -1.0, -1.0, 0.0, 1.0, 1.0, 2.0]),
    .init(
      "round(x * 1.37, 1)", .row, .exact,
      numbers: [-2.7, -2.1, -1.4, -0.7, 0.0, 0.7, 1.4, 2.1]),
    .init(
      "round(1.005, 2)", .scalar, .exact,
      numbers: [1.0]),
    .init(
      "round(0.15, 1)", .scalar, .exact,
      numbers: [0.2]),
    .init(
      "round(p, 2)", .row, .exact,
      numbers: [0.1, 0.5, 1.0, 1.5, 2.0, 10.0, 123.46, 10000000000.0]),
    .init(
      "round(p, -1)", .row, .exact,
      numbers: [0.0, 0.0, 0.0, 0.0, 0.0, 10.0, 120.0, 10000000000.0]),
    .init(
      "round(12345.678, -2)", .scalar, .exact,
      numbers: [12300.0]),
    .init(
      "round(h)", .row, .exact,
      numbers: [.nan, -.infinity, -1.0, -0.0, 0.0, 0.0, .infinity, 2.0]),
    .init(
      "round(h, 3)", .row, .exact,
      numbers: [.nan, -.infinity, -1.0, -0.0, 0.0, 0.5, .infinity, 2.5]),
    .init(
      "round(1e300, 20)", .scalar, .exact,
      numbers: [.infinity]),
    .init(
      "round(p / 1e10, 11)", .row, .exact,
      numbers: [1e-11, 5e-11, 1e-10, 1.5e-10, 2e-10, 1e-09, 1.235e-08, 1.0]),
    .init(
      "step(x)", .row, .exact,
      numbers: [0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0]),
    .init(
      "step(h)", .row, .exact,
      numbers: [0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0]),
    .init(
      "sigmoid(x)", .row, .nearly,
      numbers: [0.11920292202211755, 0.18242552380635635, 0.2689414213699951, 0.3775406687981454, 0.5,
        0.6224593312018546, 0.7310585786300049, 0.8175744761936437]),
    .init(
      "sigmoid(h)", .row, .nearly,
      numbers: [.nan, 0.0, 0.2689414213699951, 0.5, 0.5, 0.6224593312018546, 1.0, 0.9241418199787566]),
    .init(
      "relu(x)", .row, .exact,
      numbers: [0.0, 0.0, 0.0, 0.0, 0.0, 0.5, 1.0, 1.5]),
    .init(
      "relu(h)", .row, .exact,
      numbers: [.nan, 0.0, 0.0, -0.0, 0.0, 0.5, .infinity, 2.5]),
    .init(
      "leaky_relu(x)", .row, .exact,
      numbers: [-0.02, -0.015, -0.01, -0.005, 0.0, 0.5, 1.0, 1.5]),
    .init(
      "elu(x)", .row, .nearly,
      numbers: [-0.8646647167633873, -0.7768698398515702, -0.6321205588285577, -0.3934693402873666, 0.0, 0.5,
        1.0, 1.5]),
    .init(
      "softplus(x)", .row, .nearly,
      numbers: [0.1269280110429725, 0.2014132779827524, 0.31326168751822286, 0.4740769841801067,
        0.6931471805599453, 0.9740769841801067, 1.3132616875182228, 1.7014132779827524]),
    .init(
      "silu(x)", .row, .nearly,
      numbers: [-0.2384058440442351, -0.2736382857095345, -0.2689414213699951, -0.1887703343990727, 0.0,
        0.3112296656009273, 0.7310585786300049, 1.2263617142904655]),
    .init(
      "swish(x)", .row, .nearly,
      numbers: [-0.2384058440442351, -0.2736382857095345, -0.2689414213699951, -0.1887703343990727, 0.0,
        0.3112296656009273, 0.7310585786300049, 1.2263617142904655]),
    .init(
      "1 / (1 + exp(-x))", .row, .nearly,
      numbers: [0.11920292202211755, 0.18242552380635635, 0.2689414213699951, 0.3775406687981454, 0.5,
        0.6224593312018546, 0.7310585786300049, 0.8175744761936437]),
    .init(
      "np.exp(-x ** 2) * numpy.sin(3 * x)", .row, .nearly,
      numbers: [0.005117673364927282, 0.10303091638776922, -0.05191514970317339, -0.7768498766770381, 0.0,
        0.7768498766770381, 0.05191514970317339, -0.10303091638776922]),
    .init(
      "where((x > -1) & (x < 1), sqrt(1 - clip(x, -1, 1) ** 2), 0)", .row, .nearly,
      numbers: [0.0, 0.0, 0.0, 0.8660254037844386, 1.0, 0.8660254037844386, 0.0, 0.0]),
    .init(
      "maximum(x, 0,)", .row, .exact,
      numbers: [0.0, 0.0, 0.0, 0.0, 0.0, 0.5, 1.0, 1.5]),
    .init(
      "( x\n  + 1 )", .row, .exact,
      numbers: [-1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0, 2.5]),
  ]
}
