// What NumPy makes of elementwise functions, logic and algebra; generate_elementwise.py writes it.

let numPyElementwise: [NumPyResult] = [
  .init(
    "negative(-3)", "int64", [],
    [3.0]),
  .init(
    "negative(2.5)", "float64", [],
    [-2.5]),
  .init(
    "negative(array([3, 0, -5]))", "int64", [3],
    [-3.0, 0.0, 5.0]),
  .init(
    "negative(array([0.5, -1.5, nan]))", "float64", [3],
    [-0.5, 1.5, .nan]),
  .init(
    "negative(array([True, False, True]))", nil, [],
    []),
  .init(
    "negative(array([]))", "float64", [0],
    []),
  .init(
    "negative(array([[1, -2, 4], [0, 7, 3]]))", "int64", [2, 3],
    [-1.0, 2.0, -4.0, 0.0, -7.0, -3.0]),
  .init(
    "negative(array([inf, -inf, -0.0]))", "float64", [3],
    [-.infinity, .infinity, 0.0]),
  .init(
    "positive(-3)", "int64", [],
    [-3.0]),
  .init(
    "positive(2.5)", "float64", [],
    [2.5]),
  .init(
    "positive(array([3, 0, -5]))", "int64", [3],
    [3.0, 0.0, -5.0]),
  .init(
    "positive(array([0.5, -1.5, nan]))", "float64", [3],
    [0.5, -1.5, .nan]),
  .init(
    "positive(array([True, False, True]))", nil, [],
    []),
  .init(
    "positive(array([]))", "float64", [0],
    []),
  .init(
    "positive(array([[1, -2, 4], [0, 7, 3]]))", "int64", [2, 3],
    [1.0, -2.0, 4.0, 0.0, 7.0, 3.0]),
  .init(
    "positive(array([inf, -inf, -0.0]))", "float64", [3],
    [.infinity, -.infinity, -0.0]),
  .init(
    "fix(-3)", "int64", [],
    [-3.0]),
  .init(
    "fix(2.5)", "float64", [],
    [2.0]),
  .init(
    "fix(array([3, 0, -5]))", "int64", [3],
    [3.0, 0.0, -5.0]),
  .init(
    "fix(array([0.5, -1.5, nan]))", "float64", [3],
    [0.0, -1.0, .nan]),
  .init(
    "fix(array([True, False, True]))", "bool", [3],
    [1.0, 0.0, 1.0]),
  .init(
    "fix(array([]))", "float64", [0],
    []),
  .init(
    "fix(array([[1, -2, 4], [0, 7, 3]]))", "int64", [2, 3],
    [1.0, -2.0, 4.0, 0.0, 7.0, 3.0]),
  .init(
    "fix(array([inf, -inf, -0.0]))", "float64", [3],
    [.infinity, -.infinity, -0.0]),
  .init(
    "degrees(-3)", "float64", [],
    [-171.88733853924697]),
  .init(
    "degrees(2.5)", "float64", [],
    [143.2394487827058]),
  .init(
    "degrees(array([3, 0, -5]))", "float64", [3],
    [171.88733853924697, 0.0, -286.4788975654116]),
  .init(
    "degrees(array([0.5, -1.5, nan]))", "float64", [3],
    [28.64788975654116, -85.94366926962348, .nan]),
  .init(
    "degrees(array([]))", "float64", [0],
    []),
  .init(
    "degrees(array([[1, -2, 4], [0, 7, 3]]))", "float64", [2, 3],
    [57.29577951308232, -114.59155902616465, 229.1831180523293, 0.0, 401.07045659157626, 171.88733853924697]),
  .init(
    "degrees(array([inf, -inf, -0.0]))", "float64", [3],
    [.infinity, -.infinity, -0.0]),
  .init(
    "radians(-3)", "float64", [],
    [-0.05235987755982989]),
  .init(
    "radians(2.5)", "float64", [],
    [0.04363323129985824]),
  .init(
    "radians(array([3, 0, -5]))", "float64", [3],
    [0.05235987755982989, 0.0, -0.08726646259971647]),
  .init(
    "radians(array([0.5, -1.5, nan]))", "float64", [3],
    [0.008726646259971648, -0.026179938779914945, .nan]),
  .init(
    "radians(array([]))", "float64", [0],
    []),
  .init(
    "radians(array([[1, -2, 4], [0, 7, 3]]))", "float64", [2, 3],
    [0.017453292519943295, -0.03490658503988659, 0.06981317007977318, 0.0, 0.12217304763960307, 0.05235987755982989]),
  .init(
    "radians(array([inf, -inf, -0.0]))", "float64", [3],
    [.infinity, -.infinity, -0.0]),
  .init(
    "isposinf(-3)", "bool", [],
    [0.0]),
  .init(
    "isposinf(2.5)", "bool", [],
    [0.0]),
  .init(
    "isposinf(array([3, 0, -5]))", "bool", [3],
    [0.0, 0.0, 0.0]),
  .init(
    "isposinf(array([0.5, -1.5, nan]))", "bool", [3],
    [0.0, 0.0, 0.0]),
  .init(
    "isposinf(array([True, False, True]))", "bool", [3],
    [0.0, 0.0, 0.0]),
  .init(
    "isposinf(array([]))", "bool", [0],
    []),
  .init(
    "isposinf(array([[1, -2, 4], [0, 7, 3]]))", "bool", [2, 3],
    [0.0, 0.0, 0.0, 0.0, 0.0, 0.0]),
  .init(
    "isposinf(array([inf, -inf, -0.0]))", "bool", [3],
    [1.0, 0.0, 0.0]),
  .init(
    "isneginf(-3)", "bool", [],
    [0.0]),
  .init(
    "isneginf(2.5)", "bool", [],
    [0.0]),
  .init(
    "isneginf(array([3, 0, -5]))", "bool", [3],
    [0.0, 0.0, 0.0]),
  .init(
    "isneginf(array([0.5, -1.5, nan]))", "bool", [3],
    [0.0, 0.0, 0.0]),
  .init(
    "isneginf(array([True, False, True]))", "bool", [3],
    [0.0, 0.0, 0.0]),
  .init(
    "isneginf(array([]))", "bool", [0],
    []),
  .init(
    "isneginf(array([[1, -2, 4], [0, 7, 3]]))", "bool", [2, 3],
    [0.0, 0.0, 0.0, 0.0, 0.0, 0.0]),
  .init(
    "isneginf(array([inf, -inf, -0.0]))", "bool", [3],
    [0.0, 1.0, 0.0]),
  .init(
    "signbit(-3)", "bool", [],
    [1.0]),
  .init(
    "signbit(2.5)", "bool", [],
    [0.0]),
  .init(
    "signbit(array([3, 0, -5]))", "bool", [3],
    [0.0, 0.0, 1.0]),
  .init(
    "signbit(array([0.5, -1.5, nan]))", "bool", [3],
    [0.0, 1.0, 0.0]),
  .init(
    "signbit(array([True, False, True]))", "bool", [3],
    [0.0, 0.0, 0.0]),
  .init(
    "signbit(array([]))", "bool", [0],
    []),
  .init(
    "signbit(array([[1, -2, 4], [0, 7, 3]]))", "bool", [2, 3],
    [0.0, 1.0, 0.0, 0.0, 0.0, 0.0]),
  .init(
    "signbit(array([inf, -inf, -0.0]))", "bool", [3],
    [0.0, 1.0, 1.0]),
  .init(
    "logical_not(-3)", "bool", [],
    [0.0]),
  .init(
    "logical_not(2.5)", "bool", [],
    [0.0]),
  .init(
    "logical_not(array([3, 0, -5]))", "bool", [3],
    [0.0, 1.0, 0.0]),
  .init(
    "logical_not(array([0.5, -1.5, nan]))", "bool", [3],
    [0.0, 0.0, 0.0]),
  .init(
    "logical_not(array([True, False, True]))", "bool", [3],
    [0.0, 1.0, 0.0]),
  .init(
    "logical_not(array([]))", "bool", [0],
    []),
  .init(
    "logical_not(array([[1, -2, 4], [0, 7, 3]]))", "bool", [2, 3],
    [0.0, 0.0, 0.0, 1.0, 0.0, 0.0]),
  .init(
    "logical_not(array([inf, -inf, -0.0]))", "bool", [3],
    [0.0, 0.0, 1.0]),
  .init(
    "invert(-3)", "int64", [],
    [2.0]),
  .init(
    "invert(2.5)", nil, [],
    []),
  .init(
    "invert(array([3, 0, -5]))", "int64", [3],
    [-4.0, -1.0, 4.0]),
  .init(
    "invert(array([0.5, -1.5, nan]))", nil, [],
    []),
  .init(
    "invert(array([True, False, True]))", "bool", [3],
    [0.0, 1.0, 0.0]),
  .init(
    "invert(array([]))", nil, [],
    []),
  .init(
    "invert(array([[1, -2, 4], [0, 7, 3]]))", "int64", [2, 3],
    [-2.0, 1.0, -5.0, -1.0, -8.0, -4.0]),
  .init(
    "invert(array([inf, -inf, -0.0]))", nil, [],
    []),
  .init(
    "nan_to_num(-3)", "int64", [],
    [-3.0]),
  .init(
    "nan_to_num(2.5)", "float64", [],
    [2.5]),
  .init(
    "nan_to_num(array([3, 0, -5]))", "int64", [3],
    [3.0, 0.0, -5.0]),
  .init(
    "nan_to_num(array([0.5, -1.5, nan]))", "float64", [3],
    [0.5, -1.5, 0.0]),
  .init(
    "nan_to_num(array([True, False, True]))", "bool", [3],
    [1.0, 0.0, 1.0]),
  .init(
    "nan_to_num(array([]))", "float64", [0],
    []),
  .init(
    "nan_to_num(array([[1, -2, 4], [0, 7, 3]]))", "int64", [2, 3],
    [1.0, -2.0, 4.0, 0.0, 7.0, 3.0]),
  .init(
    "nan_to_num(array([inf, -inf, -0.0]))", "float64", [3],
    [1.7976931348623157e+308, -1.7976931348623157e+308, -0.0]),
  .init(
    "cbrt(-3)", "float64", [],
    [-1.4422495703074083]),
  .init(
    "cbrt(2.5)", "float64", [],
    [1.3572088082974532]),
  .init(
    "cbrt(array([3, 0, -5]))", "float64", [3],
    [1.4422495703074083, 0.0, -1.7099759466766968]),
  .init(
    "cbrt(array([0.5, -1.5, nan]))", "float64", [3],
    [0.7937005259840998, -1.1447142425533317, .nan]),
  .init(
    "cbrt(array([]))", "float64", [0],
    []),
  .init(
    "cbrt(array([[1, -2, 4], [0, 7, 3]]))", "float64", [2, 3],
    [1.0, -1.2599210498948734, 1.5874010519681996, 0.0, 1.9129311827723894, 1.4422495703074083]),
  .init(
    "cbrt(array([inf, -inf, -0.0]))", "float64", [3],
    [.infinity, -.infinity, -0.0]),
  .init(
    "spacing(-3)", "float64", [],
    [-4.440892098500626e-16]),
  .init(
    "spacing(2.5)", "float64", [],
    [4.440892098500626e-16]),
  .init(
    "spacing(array([3, 0, -5]))", "float64", [3],
    [4.440892098500626e-16, 5e-324, -8.881784197001252e-16]),
  .init(
    "spacing(array([0.5, -1.5, nan]))", "float64", [3],
    [1.1102230246251565e-16, -2.220446049250313e-16, .nan]),
  .init(
    "spacing(array([]))", "float64", [0],
    []),
  .init(
    "spacing(array([[1, -2, 4], [0, 7, 3]]))", "float64", [2, 3],
    [2.220446049250313e-16, -4.440892098500626e-16, 8.881784197001252e-16, 5e-324, 8.881784197001252e-16, 4.440892098500626e-16]),
  .init(
    "spacing(array([inf, -inf, -0.0]))", "float64", [3],
    [.nan, .nan, 5e-324]),
  .init(
    "abs(-3)", "int64", [],
    [3.0]),
  .init(
    "abs(2.5)", "float64", [],
    [2.5]),
  .init(
    "abs(array([3, 0, -5]))", "int64", [3],
    [3.0, 0.0, 5.0]),
  .init(
    "abs(array([0.5, -1.5, nan]))", "float64", [3],
    [0.5, 1.5, .nan]),
  .init(
    "abs(array([True, False, True]))", "bool", [3],
    [1.0, 0.0, 1.0]),
  .init(
    "abs(array([]))", "float64", [0],
    []),
  .init(
    "abs(array([[1, -2, 4], [0, 7, 3]]))", "int64", [2, 3],
    [1.0, 2.0, 4.0, 0.0, 7.0, 3.0]),
  .init(
    "abs(array([inf, -inf, -0.0]))", "float64", [3],
    [.infinity, .infinity, 0.0]),
  .init(
    "fabs(-3)", "float64", [],
    [3.0]),
  .init(
    "fabs(2.5)", "float64", [],
    [2.5]),
  .init(
    "fabs(array([3, 0, -5]))", "float64", [3],
    [3.0, 0.0, 5.0]),
  .init(
    "fabs(array([0.5, -1.5, nan]))", "float64", [3],
    [0.5, 1.5, .nan]),
  .init(
    "fabs(array([]))", "float64", [0],
    []),
  .init(
    "fabs(array([[1, -2, 4], [0, 7, 3]]))", "float64", [2, 3],
    [1.0, 2.0, 4.0, 0.0, 7.0, 3.0]),
  .init(
    "fabs(array([inf, -inf, -0.0]))", "float64", [3],
    [.infinity, .infinity, 0.0]),
  .init(
    "sign(-3)", "int64", [],
    [-1.0]),
  .init(
    "sign(2.5)", "float64", [],
    [1.0]),
  .init(
    "sign(array([3, 0, -5]))", "int64", [3],
    [1.0, 0.0, -1.0]),
  .init(
    "sign(array([0.5, -1.5, nan]))", "float64", [3],
    [1.0, -1.0, .nan]),
  .init(
    "sign(array([True, False, True]))", nil, [],
    []),
  .init(
    "sign(array([]))", "float64", [0],
    []),
  .init(
    "sign(array([[1, -2, 4], [0, 7, 3]]))", "int64", [2, 3],
    [1.0, -1.0, 1.0, 0.0, 1.0, 1.0]),
  .init(
    "sign(array([inf, -inf, -0.0]))", "float64", [3],
    [1.0, -1.0, 0.0]),
  .init(
    "rint(-3)", "float64", [],
    [-3.0]),
  .init(
    "rint(2.5)", "float64", [],
    [2.0]),
  .init(
    "rint(array([3, 0, -5]))", "float64", [3],
    [3.0, 0.0, -5.0]),
  .init(
    "rint(array([0.5, -1.5, nan]))", "float64", [3],
    [0.0, -2.0, .nan]),
  .init(
    "rint(array([]))", "float64", [0],
    []),
  .init(
    "rint(array([[1, -2, 4], [0, 7, 3]]))", "float64", [2, 3],
    [1.0, -2.0, 4.0, 0.0, 7.0, 3.0]),
  .init(
    "rint(array([inf, -inf, -0.0]))", "float64", [3],
    [.infinity, -.infinity, -0.0]),
  .init(
    "floor(-3)", "int64", [],
    [-3.0]),
  .init(
    "floor(2.5)", "float64", [],
    [2.0]),
  .init(
    "floor(array([3, 0, -5]))", "int64", [3],
    [3.0, 0.0, -5.0]),
  .init(
    "floor(array([0.5, -1.5, nan]))", "float64", [3],
    [0.0, -2.0, .nan]),
  .init(
    "floor(array([True, False, True]))", "bool", [3],
    [1.0, 0.0, 1.0]),
  .init(
    "floor(array([]))", "float64", [0],
    []),
  .init(
    "floor(array([[1, -2, 4], [0, 7, 3]]))", "int64", [2, 3],
    [1.0, -2.0, 4.0, 0.0, 7.0, 3.0]),
  .init(
    "floor(array([inf, -inf, -0.0]))", "float64", [3],
    [.infinity, -.infinity, -0.0]),
  .init(
    "trunc(-3)", "int64", [],
    [-3.0]),
  .init(
    "trunc(2.5)", "float64", [],
    [2.0]),
  .init(
    "trunc(array([3, 0, -5]))", "int64", [3],
    [3.0, 0.0, -5.0]),
  .init(
    "trunc(array([0.5, -1.5, nan]))", "float64", [3],
    [0.0, -1.0, .nan]),
  .init(
    "trunc(array([True, False, True]))", "bool", [3],
    [1.0, 0.0, 1.0]),
  .init(
    "trunc(array([]))", "float64", [0],
    []),
  .init(
    "trunc(array([[1, -2, 4], [0, 7, 3]]))", "int64", [2, 3],
    [1.0, -2.0, 4.0, 0.0, 7.0, 3.0]),
  .init(
    "trunc(array([inf, -inf, -0.0]))", "float64", [3],
    [.infinity, -.infinity, -0.0]),
  .init(
    "around(-3)", "int64", [],
    [-3.0]),
  .init(
    "around(2.5)", "float64", [],
    [2.0]),
  .init(
    "around(array([3, 0, -5]))", "int64", [3],
    [3.0, 0.0, -5.0]),
  .init(
    "around(array([0.5, -1.5, nan]))", "float64", [3],
    [0.0, -2.0, .nan]),
  .init(
    "around(array([]))", "float64", [0],
    []),
  .init(
    "around(array([[1, -2, 4], [0, 7, 3]]))", "int64", [2, 3],
    [1.0, -2.0, 4.0, 0.0, 7.0, 3.0]),
  .init(
    "around(array([inf, -inf, -0.0]))", "float64", [3],
    [.infinity, -.infinity, -0.0]),
  .init(
    "arcsinh(-3)", "float64", [],
    [-1.8184464592320668]),
  .init(
    "arcsinh(2.5)", "float64", [],
    [1.6472311463710958]),
  .init(
    "arcsinh(array([3, 0, -5]))", "float64", [3],
    [1.8184464592320668, 0.0, -2.3124383412727525]),
  .init(
    "arcsinh(array([0.5, -1.5, nan]))", "float64", [3],
    [0.48121182505960347, -1.1947632172871094, .nan]),
  .init(
    "arcsinh(array([]))", "float64", [0],
    []),
  .init(
    "arcsinh(array([[1, -2, 4], [0, 7, 3]]))", "float64", [2, 3],
    [0.881373587019543, -1.4436354751788103, 2.0947125472611012, 0.0, 2.644120761058629, 1.8184464592320668]),
  .init(
    "arcsinh(array([inf, -inf, -0.0]))", "float64", [3],
    [.infinity, -.infinity, -0.0]),
  .init(
    "atan(-3)", "float64", [],
    [-1.2490457723982544]),
  .init(
    "atan(2.5)", "float64", [],
    [1.1902899496825317]),
  .init(
    "atan(array([3, 0, -5]))", "float64", [3],
    [1.2490457723982544, 0.0, -1.373400766945016]),
  .init(
    "atan(array([0.5, -1.5, nan]))", "float64", [3],
    [0.4636476090008061, -0.982793723247329, .nan]),
  .init(
    "atan(array([]))", "float64", [0],
    []),
  .init(
    "atan(array([[1, -2, 4], [0, 7, 3]]))", "float64", [2, 3],
    [0.7853981633974483, -1.1071487177940904, 1.3258176636680326, 0.0, 1.4288992721907328, 1.2490457723982544]),
  .init(
    "atan(array([inf, -inf, -0.0]))", "float64", [3],
    [1.5707963267948966, -1.5707963267948966, -0.0]),
  .init(
    "modf(-3)[0]", "float64", [],
    [-0.0]),
  .init(
    "modf(-3)[1]", "float64", [],
    [-3.0]),
  .init(
    "modf(2.5)[0]", "float64", [],
    [0.5]),
  .init(
    "modf(2.5)[1]", "float64", [],
    [2.0]),
  .init(
    "modf(array([3, 0, -5]))[0]", "float64", [3],
    [0.0, 0.0, -0.0]),
  .init(
    "modf(array([3, 0, -5]))[1]", "float64", [3],
    [3.0, 0.0, -5.0]),
  .init(
    "modf(array([0.5, -1.5, nan]))[0]", "float64", [3],
    [0.5, -0.5, .nan]),
  .init(
    "modf(array([0.5, -1.5, nan]))[1]", "float64", [3],
    [0.0, -1.0, .nan]),
  .init(
    "modf(array([]))[0]", "float64", [0],
    []),
  .init(
    "modf(array([]))[1]", "float64", [0],
    []),
  .init(
    "modf(array([[1, -2, 4], [0, 7, 3]]))[0]", "float64", [2, 3],
    [0.0, -0.0, 0.0, 0.0, 0.0, 0.0]),
  .init(
    "modf(array([[1, -2, 4], [0, 7, 3]]))[1]", "float64", [2, 3],
    [1.0, -2.0, 4.0, 0.0, 7.0, 3.0]),
  .init(
    "frexp(-3)[0]", "float64", [],
    [-0.75]),
  .init(
    "frexp(-3)[1]", "int64", [],
    [2.0]),
  .init(
    "frexp(2.5)[0]", "float64", [],
    [0.625]),
  .init(
    "frexp(2.5)[1]", "int64", [],
    [2.0]),
  .init(
    "frexp(array([3, 0, -5]))[0]", "float64", [3],
    [0.75, 0.0, -0.625]),
  .init(
    "frexp(array([3, 0, -5]))[1]", "int64", [3],
    [2.0, 0.0, 3.0]),
  .init(
    "frexp(array([0.5, -1.5, nan]))[0]", "float64", [3],
    [0.5, -0.75, .nan]),
  .init(
    "frexp(array([0.5, -1.5, nan]))[1]", "int64", [3],
    [0.0, 1.0, 0.0]),
  .init(
    "frexp(array([True, False, True]))[1]", "int64", [3],
    [1.0, 0.0, 1.0]),
  .init(
    "frexp(array([]))[0]", "float64", [0],
    []),
  .init(
    "frexp(array([]))[1]", "int64", [0],
    []),
  .init(
    "frexp(array([[1, -2, 4], [0, 7, 3]]))[0]", "float64", [2, 3],
    [0.5, -0.5, 0.5, 0.0, 0.875, 0.75]),
  .init(
    "frexp(array([[1, -2, 4], [0, 7, 3]]))[1]", "int64", [2, 3],
    [1.0, 2.0, 3.0, 0.0, 3.0, 2.0]),
  .init(
    "add(7, -2)", "int64", [],
    [5.0]),
  .init(
    "add(2.5, array([1, -2, 4]))", "float64", [3],
    [3.5, 0.5, 6.5]),
  .init(
    "add(array([3, 0, -5]), array([2, 0, 3]))", "int64", [3],
    [5.0, 0.0, -2.0]),
  .init(
    "add(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", "float64", [3],
    [1.5, -1.5, .nan]),
  .init(
    "add(array([True, False]), array([True, True]))", "bool", [2],
    [1.0, 1.0]),
  .init(
    "add(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "int64", [2, 3],
    [3.0, 1.0, 9.0, 2.0, 10.0, 8.0]),
  .init(
    "add(array([]), 1.5)", "float64", [0],
    []),
  .init(
    "add(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "add(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", "float64", [3],
    [.infinity, -.infinity, -.infinity]),
  .init(
    "subtract(7, -2)", "int64", [],
    [9.0]),
  .init(
    "subtract(2.5, array([1, -2, 4]))", "float64", [3],
    [1.5, 4.5, -1.5]),
  .init(
    "subtract(array([3, 0, -5]), array([2, 0, 3]))", "int64", [3],
    [1.0, 0.0, -8.0]),
  .init(
    "subtract(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", "float64", [3],
    [-0.5, -1.5, .nan]),
  .init(
    "subtract(array([True, False]), array([True, True]))", nil, [],
    []),
  .init(
    "subtract(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "int64", [2, 3],
    [-1.0, -5.0, -1.0, -2.0, 4.0, -2.0]),
  .init(
    "subtract(array([]), 1.5)", "float64", [0],
    []),
  .init(
    "subtract(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "subtract(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", "float64", [3],
    [.nan, -.infinity, .infinity]),
  .init(
    "multiply(7, -2)", "int64", [],
    [-14.0]),
  .init(
    "multiply(2.5, array([1, -2, 4]))", "float64", [3],
    [2.5, -5.0, 10.0]),
  .init(
    "multiply(array([3, 0, -5]), array([2, 0, 3]))", "int64", [3],
    [6.0, 0.0, -15.0]),
  .init(
    "multiply(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", "float64", [3],
    [0.5, 0.0, .nan]),
  .init(
    "multiply(array([True, False]), array([True, True]))", "bool", [2],
    [1.0, 0.0]),
  .init(
    "multiply(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "int64", [2, 3],
    [2.0, -6.0, 20.0, 0.0, 21.0, 15.0]),
  .init(
    "multiply(array([]), 1.5)", "float64", [0],
    []),
  .init(
    "multiply(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "multiply(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", "float64", [3],
    [.infinity, -.infinity, -.infinity]),
  .init(
    "divide(7, -2)", "float64", [],
    [-3.5]),
  .init(
    "divide(2.5, array([1, -2, 4]))", "float64", [3],
    [2.5, -1.25, 0.625]),
  .init(
    "divide(array([3, 0, -5]), array([2, 0, 3]))", "float64", [3],
    [1.5, .nan, -1.6666666666666667]),
  .init(
    "divide(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", "float64", [3],
    [0.5, .infinity, .nan]),
  .init(
    "divide(array([True, False]), array([True, True]))", "float64", [2],
    [1.0, 0.0]),
  .init(
    "divide(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "float64", [2, 3],
    [0.5, -0.6666666666666666, 0.8, 0.0, 2.3333333333333335, 0.6]),
  .init(
    "divide(array([]), 1.5)", "float64", [0],
    []),
  .init(
    "divide(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "divide(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", "float64", [3],
    [.nan, -.infinity, -0.0]),
  .init(
    "true_divide(7, -2)", "float64", [],
    [-3.5]),
  .init(
    "true_divide(2.5, array([1, -2, 4]))", "float64", [3],
    [2.5, -1.25, 0.625]),
  .init(
    "true_divide(array([3, 0, -5]), array([2, 0, 3]))", "float64", [3],
    [1.5, .nan, -1.6666666666666667]),
  .init(
    "true_divide(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", "float64", [3],
    [0.5, .infinity, .nan]),
  .init(
    "true_divide(array([True, False]), array([True, True]))", "float64", [2],
    [1.0, 0.0]),
  .init(
    "true_divide(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "float64", [2, 3],
    [0.5, -0.6666666666666666, 0.8, 0.0, 2.3333333333333335, 0.6]),
  .init(
    "true_divide(array([]), 1.5)", "float64", [0],
    []),
  .init(
    "true_divide(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "true_divide(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", "float64", [3],
    [.nan, -.infinity, -0.0]),
  .init(
    "fmod(7, -2)", "int64", [],
    [1.0]),
  .init(
    "fmod(2.5, array([1, -2, 4]))", "float64", [3],
    [0.5, 0.5, 2.5]),
  .init(
    "fmod(array([3, 0, -5]), array([2, 0, 3]))", "int64", [3],
    [1.0, 0.0, -2.0]),
  .init(
    "fmod(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", "float64", [3],
    [0.5, .nan, .nan]),
  .init(
    "fmod(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "int64", [2, 3],
    [1.0, -2.0, 4.0, 0.0, 1.0, 3.0]),
  .init(
    "fmod(array([]), 1.5)", "float64", [0],
    []),
  .init(
    "fmod(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "fmod(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", "float64", [3],
    [.nan, .nan, 1.0]),
  .init(
    "float_power(7, -2)", "float64", [],
    [0.02040816326530612]),
  .init(
    "float_power(2.5, array([1, -2, 4]))", "float64", [3],
    [2.5, 0.16, 39.0625]),
  .init(
    "float_power(array([3, 0, -5]), array([2, 0, 3]))", "float64", [3],
    [9.0, 1.0, -125.0]),
  .init(
    "float_power(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", "float64", [3],
    [0.5, 1.0, .nan]),
  .init(
    "float_power(array([True, False]), array([True, True]))", "float64", [2],
    [1.0, 0.0]),
  .init(
    "float_power(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "float64", [2, 3],
    [1.0, -8.0, 1024.0, 0.0, 343.0, 243.0]),
  .init(
    "float_power(array([]), 1.5)", "float64", [0],
    []),
  .init(
    "float_power(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "float_power(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", "float64", [3],
    [.infinity, .infinity, 1.0]),
  .init(
    "logaddexp(7, -2)", "float64", [],
    [7.000123402189724]),
  .init(
    "logaddexp(2.5, array([1, -2, 4]))", "float64", [3],
    [2.7014132779827524, 2.511047744848594, 4.201413277982752]),
  .init(
    "logaddexp(array([3, 0, -5]), array([2, 0, 3]))", "float64", [3],
    [3.313261687518223, 0.6931471805599453, 3.000335406372896]),
  .init(
    "logaddexp(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", "float64", [3],
    [1.4740769841801067, 0.2014132779827524, .nan]),
  .init(
    "logaddexp(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "float64", [2, 3],
    [2.313261687518223, 3.0067153484891183, 5.313261687518223, 2.1269280110429727, 7.0181499279178094, 5.126928011042972]),
  .init(
    "logaddexp(array([]), 1.5)", "float64", [0],
    []),
  .init(
    "logaddexp(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "logaddexp(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", "float64", [3],
    [.infinity, 2.0, 1.0]),
  .init(
    "logaddexp2(7, -2)", "float64", [],
    [7.002815015607054]),
  .init(
    "logaddexp2(2.5, array([1, -2, 4]))", "float64", [3],
    [2.936751795439824, 2.562390014173462, 4.436751795439824]),
  .init(
    "logaddexp2(array([3, 0, -5]), array([2, 0, 3]))", "float64", [3],
    [3.584962500721156, 1.0, 3.005624549193878]),
  .init(
    "logaddexp2(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", "float64", [3],
    [1.771553303163612, 0.43675179543982406, .nan]),
  .init(
    "logaddexp2(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "float64", [2, 3],
    [2.584962500721156, 3.0443941193584534, 5.584962500721156, 2.321928094887362, 7.087462841250339, 5.321928094887363]),
  .init(
    "logaddexp2(array([]), 1.5)", "float64", [0],
    []),
  .init(
    "logaddexp2(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "logaddexp2(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", "float64", [3],
    [.infinity, 2.0, 1.0]),
  .init(
    "copysign(7, -2)", "float64", [],
    [-7.0]),
  .init(
    "copysign(2.5, array([1, -2, 4]))", "float64", [3],
    [2.5, -2.5, 2.5]),
  .init(
    "copysign(array([3, 0, -5]), array([2, 0, 3]))", "float64", [3],
    [3.0, 0.0, 5.0]),
  .init(
    "copysign(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", "float64", [3],
    [0.5, -1.5, .nan]),
  .init(
    "copysign(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "float64", [2, 3],
    [1.0, 2.0, 4.0, 0.0, 7.0, 3.0]),
  .init(
    "copysign(array([]), 1.5)", "float64", [0],
    []),
  .init(
    "copysign(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "copysign(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", "float64", [3],
    [.infinity, .infinity, -1.0]),
  .init(
    "nextafter(7, -2)", "float64", [],
    [6.999999999999999]),
  .init(
    "nextafter(2.5, array([1, -2, 4]))", "float64", [3],
    [2.4999999999999996, 2.4999999999999996, 2.5000000000000004]),
  .init(
    "nextafter(array([3, 0, -5]), array([2, 0, 3]))", "float64", [3],
    [2.9999999999999996, 0.0, -4.999999999999999]),
  .init(
    "nextafter(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", "float64", [3],
    [0.5000000000000001, -1.4999999999999998, .nan]),
  .init(
    "nextafter(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "float64", [2, 3],
    [1.0000000000000002, -1.9999999999999998, 4.000000000000001, 5e-324, 6.999999999999999, 3.0000000000000004]),
  .init(
    "nextafter(array([]), 1.5)", "float64", [0],
    []),
  .init(
    "nextafter(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "nextafter(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", "float64", [3],
    [.infinity, -1.7976931348623157e+308, 0.9999999999999999]),
  .init(
    "gcd(7, -2)", "int64", [],
    [1.0]),
  .init(
    "gcd(2.5, array([1, -2, 4]))", nil, [],
    []),
  .init(
    "gcd(array([3, 0, -5]), array([2, 0, 3]))", "int64", [3],
    [1.0, 0.0, 1.0]),
  .init(
    "gcd(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", nil, [],
    []),
  .init(
    "gcd(array([True, False]), array([True, True]))", nil, [],
    []),
  .init(
    "gcd(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "int64", [2, 3],
    [1.0, 1.0, 1.0, 2.0, 1.0, 1.0]),
  .init(
    "gcd(array([]), 1.5)", nil, [],
    []),
  .init(
    "gcd(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "gcd(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", nil, [],
    []),
  .init(
    "lcm(7, -2)", "int64", [],
    [14.0]),
  .init(
    "lcm(2.5, array([1, -2, 4]))", nil, [],
    []),
  .init(
    "lcm(array([3, 0, -5]), array([2, 0, 3]))", "int64", [3],
    [6.0, 0.0, 15.0]),
  .init(
    "lcm(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", nil, [],
    []),
  .init(
    "lcm(array([True, False]), array([True, True]))", nil, [],
    []),
  .init(
    "lcm(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "int64", [2, 3],
    [2.0, 6.0, 20.0, 0.0, 21.0, 15.0]),
  .init(
    "lcm(array([]), 1.5)", nil, [],
    []),
  .init(
    "lcm(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "lcm(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", nil, [],
    []),
  .init(
    "isclose(7, -2)", "bool", [],
    [0.0]),
  .init(
    "isclose(2.5, array([1, -2, 4]))", "bool", [3],
    [0.0, 0.0, 0.0]),
  .init(
    "isclose(array([3, 0, -5]), array([2, 0, 3]))", "bool", [3],
    [0.0, 1.0, 0.0]),
  .init(
    "isclose(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", "bool", [3],
    [0.0, 0.0, 0.0]),
  .init(
    "isclose(array([True, False]), array([True, True]))", "bool", [2],
    [1.0, 0.0]),
  .init(
    "isclose(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "bool", [2, 3],
    [0.0, 0.0, 0.0, 0.0, 0.0, 0.0]),
  .init(
    "isclose(array([]), 1.5)", "bool", [0],
    []),
  .init(
    "isclose(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "isclose(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", "bool", [3],
    [1.0, 0.0, 0.0]),
  .init(
    "allclose(7, -2)", "bool", [],
    [0.0]),
  .init(
    "allclose(2.5, array([1, -2, 4]))", "bool", [],
    [0.0]),
  .init(
    "allclose(array([3, 0, -5]), array([2, 0, 3]))", "bool", [],
    [0.0]),
  .init(
    "allclose(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", "bool", [],
    [0.0]),
  .init(
    "allclose(array([True, False]), array([True, True]))", "bool", [],
    [0.0]),
  .init(
    "allclose(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "bool", [],
    [0.0]),
  .init(
    "allclose(array([]), 1.5)", "bool", [],
    [1.0]),
  .init(
    "allclose(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "allclose(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", "bool", [],
    [0.0]),
  .init(
    "array_equal(7, -2)", "bool", [],
    [0.0]),
  .init(
    "array_equal(2.5, array([1, -2, 4]))", "bool", [],
    [0.0]),
  .init(
    "array_equal(array([3, 0, -5]), array([2, 0, 3]))", "bool", [],
    [0.0]),
  .init(
    "array_equal(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", "bool", [],
    [0.0]),
  .init(
    "array_equal(array([True, False]), array([True, True]))", "bool", [],
    [0.0]),
  .init(
    "array_equal(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "bool", [],
    [0.0]),
  .init(
    "array_equal(array([]), 1.5)", "bool", [],
    [0.0]),
  .init(
    "array_equal(array([1, 2]), array([1, 2, 3]))", "bool", [],
    [0.0]),
  .init(
    "array_equal(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", "bool", [],
    [0.0]),
  .init(
    "logical_and(7, -2)", "bool", [],
    [1.0]),
  .init(
    "logical_and(2.5, array([1, -2, 4]))", "bool", [3],
    [1.0, 1.0, 1.0]),
  .init(
    "logical_and(array([3, 0, -5]), array([2, 0, 3]))", "bool", [3],
    [1.0, 0.0, 1.0]),
  .init(
    "logical_and(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", "bool", [3],
    [1.0, 0.0, 1.0]),
  .init(
    "logical_and(array([True, False]), array([True, True]))", "bool", [2],
    [1.0, 0.0]),
  .init(
    "logical_and(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "bool", [2, 3],
    [1.0, 1.0, 1.0, 0.0, 1.0, 1.0]),
  .init(
    "logical_and(array([]), 1.5)", "bool", [0],
    []),
  .init(
    "logical_and(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "logical_and(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", "bool", [3],
    [1.0, 1.0, 1.0]),
  .init(
    "logical_or(7, -2)", "bool", [],
    [1.0]),
  .init(
    "logical_or(2.5, array([1, -2, 4]))", "bool", [3],
    [1.0, 1.0, 1.0]),
  .init(
    "logical_or(array([3, 0, -5]), array([2, 0, 3]))", "bool", [3],
    [1.0, 0.0, 1.0]),
  .init(
    "logical_or(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", "bool", [3],
    [1.0, 1.0, 1.0]),
  .init(
    "logical_or(array([True, False]), array([True, True]))", "bool", [2],
    [1.0, 1.0]),
  .init(
    "logical_or(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "bool", [2, 3],
    [1.0, 1.0, 1.0, 1.0, 1.0, 1.0]),
  .init(
    "logical_or(array([]), 1.5)", "bool", [0],
    []),
  .init(
    "logical_or(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "logical_or(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", "bool", [3],
    [1.0, 1.0, 1.0]),
  .init(
    "logical_xor(7, -2)", "bool", [],
    [0.0]),
  .init(
    "logical_xor(2.5, array([1, -2, 4]))", "bool", [3],
    [0.0, 0.0, 0.0]),
  .init(
    "logical_xor(array([3, 0, -5]), array([2, 0, 3]))", "bool", [3],
    [0.0, 0.0, 0.0]),
  .init(
    "logical_xor(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", "bool", [3],
    [0.0, 1.0, 0.0]),
  .init(
    "logical_xor(array([True, False]), array([True, True]))", "bool", [2],
    [0.0, 1.0]),
  .init(
    "logical_xor(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "bool", [2, 3],
    [0.0, 0.0, 0.0, 1.0, 0.0, 0.0]),
  .init(
    "logical_xor(array([]), 1.5)", "bool", [0],
    []),
  .init(
    "logical_xor(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "logical_xor(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", "bool", [3],
    [0.0, 0.0, 0.0]),
  .init(
    "bitwise_and(7, -2)", "int64", [],
    [6.0]),
  .init(
    "bitwise_and(2.5, array([1, -2, 4]))", nil, [],
    []),
  .init(
    "bitwise_and(array([3, 0, -5]), array([2, 0, 3]))", "int64", [3],
    [2.0, 0.0, 3.0]),
  .init(
    "bitwise_and(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", nil, [],
    []),
  .init(
    "bitwise_and(array([True, False]), array([True, True]))", "bool", [2],
    [1.0, 0.0]),
  .init(
    "bitwise_and(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "int64", [2, 3],
    [0.0, 2.0, 4.0, 0.0, 3.0, 1.0]),
  .init(
    "bitwise_and(array([]), 1.5)", nil, [],
    []),
  .init(
    "bitwise_and(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "bitwise_and(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", nil, [],
    []),
  .init(
    "bitwise_or(7, -2)", "int64", [],
    [-1.0]),
  .init(
    "bitwise_or(2.5, array([1, -2, 4]))", nil, [],
    []),
  .init(
    "bitwise_or(array([3, 0, -5]), array([2, 0, 3]))", "int64", [3],
    [3.0, 0.0, -5.0]),
  .init(
    "bitwise_or(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", nil, [],
    []),
  .init(
    "bitwise_or(array([True, False]), array([True, True]))", "bool", [2],
    [1.0, 1.0]),
  .init(
    "bitwise_or(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "int64", [2, 3],
    [3.0, -1.0, 5.0, 2.0, 7.0, 7.0]),
  .init(
    "bitwise_or(array([]), 1.5)", nil, [],
    []),
  .init(
    "bitwise_or(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "bitwise_or(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", nil, [],
    []),
  .init(
    "bitwise_xor(7, -2)", "int64", [],
    [-7.0]),
  .init(
    "bitwise_xor(2.5, array([1, -2, 4]))", nil, [],
    []),
  .init(
    "bitwise_xor(array([3, 0, -5]), array([2, 0, 3]))", "int64", [3],
    [1.0, 0.0, -8.0]),
  .init(
    "bitwise_xor(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", nil, [],
    []),
  .init(
    "bitwise_xor(array([True, False]), array([True, True]))", "bool", [2],
    [0.0, 1.0]),
  .init(
    "bitwise_xor(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "int64", [2, 3],
    [3.0, -3.0, 1.0, 2.0, 4.0, 6.0]),
  .init(
    "bitwise_xor(array([]), 1.5)", nil, [],
    []),
  .init(
    "bitwise_xor(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "bitwise_xor(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", nil, [],
    []),
  .init(
    "left_shift(7, -2)", "int64", [],
    [0.0]),
  .init(
    "left_shift(2.5, array([1, -2, 4]))", nil, [],
    []),
  .init(
    "left_shift(array([3, 0, -5]), array([2, 0, 3]))", "int64", [3],
    [12.0, 0.0, -40.0]),
  .init(
    "left_shift(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", nil, [],
    []),
  .init(
    "left_shift(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "int64", [2, 3],
    [4.0, -16.0, 128.0, 0.0, 56.0, 96.0]),
  .init(
    "left_shift(array([]), 1.5)", nil, [],
    []),
  .init(
    "left_shift(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "left_shift(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", nil, [],
    []),
  .init(
    "right_shift(7, -2)", "int64", [],
    [0.0]),
  .init(
    "right_shift(2.5, array([1, -2, 4]))", nil, [],
    []),
  .init(
    "right_shift(array([3, 0, -5]), array([2, 0, 3]))", "int64", [3],
    [0.0, 0.0, -1.0]),
  .init(
    "right_shift(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", nil, [],
    []),
  .init(
    "right_shift(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "int64", [2, 3],
    [0.0, -1.0, 0.0, 0.0, 0.0, 0.0]),
  .init(
    "right_shift(array([]), 1.5)", nil, [],
    []),
  .init(
    "right_shift(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "right_shift(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", nil, [],
    []),
  .init(
    "equal(7, -2)", "bool", [],
    [0.0]),
  .init(
    "equal(2.5, array([1, -2, 4]))", "bool", [3],
    [0.0, 0.0, 0.0]),
  .init(
    "equal(array([3, 0, -5]), array([2, 0, 3]))", "bool", [3],
    [0.0, 1.0, 0.0]),
  .init(
    "equal(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", "bool", [3],
    [0.0, 0.0, 0.0]),
  .init(
    "equal(array([True, False]), array([True, True]))", "bool", [2],
    [1.0, 0.0]),
  .init(
    "equal(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "bool", [2, 3],
    [0.0, 0.0, 0.0, 0.0, 0.0, 0.0]),
  .init(
    "equal(array([]), 1.5)", "bool", [0],
    []),
  .init(
    "equal(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "equal(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", "bool", [3],
    [1.0, 0.0, 0.0]),
  .init(
    "not_equal(7, -2)", "bool", [],
    [1.0]),
  .init(
    "not_equal(2.5, array([1, -2, 4]))", "bool", [3],
    [1.0, 1.0, 1.0]),
  .init(
    "not_equal(array([3, 0, -5]), array([2, 0, 3]))", "bool", [3],
    [1.0, 0.0, 1.0]),
  .init(
    "not_equal(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", "bool", [3],
    [1.0, 1.0, 1.0]),
  .init(
    "not_equal(array([True, False]), array([True, True]))", "bool", [2],
    [0.0, 1.0]),
  .init(
    "not_equal(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "bool", [2, 3],
    [1.0, 1.0, 1.0, 1.0, 1.0, 1.0]),
  .init(
    "not_equal(array([]), 1.5)", "bool", [0],
    []),
  .init(
    "not_equal(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "not_equal(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", "bool", [3],
    [0.0, 1.0, 1.0]),
  .init(
    "less(7, -2)", "bool", [],
    [0.0]),
  .init(
    "less(2.5, array([1, -2, 4]))", "bool", [3],
    [0.0, 0.0, 1.0]),
  .init(
    "less(array([3, 0, -5]), array([2, 0, 3]))", "bool", [3],
    [0.0, 0.0, 1.0]),
  .init(
    "less(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", "bool", [3],
    [1.0, 1.0, 0.0]),
  .init(
    "less(array([True, False]), array([True, True]))", "bool", [2],
    [0.0, 1.0]),
  .init(
    "less(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "bool", [2, 3],
    [1.0, 1.0, 1.0, 1.0, 0.0, 1.0]),
  .init(
    "less(array([]), 1.5)", "bool", [0],
    []),
  .init(
    "less(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "less(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", "bool", [3],
    [0.0, 1.0, 0.0]),
  .init(
    "less_equal(7, -2)", "bool", [],
    [0.0]),
  .init(
    "less_equal(2.5, array([1, -2, 4]))", "bool", [3],
    [0.0, 0.0, 1.0]),
  .init(
    "less_equal(array([3, 0, -5]), array([2, 0, 3]))", "bool", [3],
    [0.0, 1.0, 1.0]),
  .init(
    "less_equal(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", "bool", [3],
    [1.0, 1.0, 0.0]),
  .init(
    "less_equal(array([True, False]), array([True, True]))", "bool", [2],
    [1.0, 1.0]),
  .init(
    "less_equal(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "bool", [2, 3],
    [1.0, 1.0, 1.0, 1.0, 0.0, 1.0]),
  .init(
    "less_equal(array([]), 1.5)", "bool", [0],
    []),
  .init(
    "less_equal(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "less_equal(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", "bool", [3],
    [1.0, 1.0, 0.0]),
  .init(
    "greater(7, -2)", "bool", [],
    [1.0]),
  .init(
    "greater(2.5, array([1, -2, 4]))", "bool", [3],
    [1.0, 1.0, 0.0]),
  .init(
    "greater(array([3, 0, -5]), array([2, 0, 3]))", "bool", [3],
    [1.0, 0.0, 0.0]),
  .init(
    "greater(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", "bool", [3],
    [0.0, 0.0, 0.0]),
  .init(
    "greater(array([True, False]), array([True, True]))", "bool", [2],
    [0.0, 0.0]),
  .init(
    "greater(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "bool", [2, 3],
    [0.0, 0.0, 0.0, 0.0, 1.0, 0.0]),
  .init(
    "greater(array([]), 1.5)", "bool", [0],
    []),
  .init(
    "greater(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "greater(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", "bool", [3],
    [0.0, 0.0, 1.0]),
  .init(
    "greater_equal(7, -2)", "bool", [],
    [1.0]),
  .init(
    "greater_equal(2.5, array([1, -2, 4]))", "bool", [3],
    [1.0, 1.0, 0.0]),
  .init(
    "greater_equal(array([3, 0, -5]), array([2, 0, 3]))", "bool", [3],
    [1.0, 1.0, 0.0]),
  .init(
    "greater_equal(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", "bool", [3],
    [0.0, 0.0, 0.0]),
  .init(
    "greater_equal(array([True, False]), array([True, True]))", "bool", [2],
    [1.0, 0.0]),
  .init(
    "greater_equal(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "bool", [2, 3],
    [0.0, 0.0, 0.0, 0.0, 1.0, 0.0]),
  .init(
    "greater_equal(array([]), 1.5)", "bool", [0],
    []),
  .init(
    "greater_equal(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "greater_equal(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", "bool", [3],
    [1.0, 0.0, 1.0]),
  .init(
    "maximum(7, -2)", "int64", [],
    [7.0]),
  .init(
    "maximum(2.5, array([1, -2, 4]))", "float64", [3],
    [2.5, 2.5, 4.0]),
  .init(
    "maximum(array([3, 0, -5]), array([2, 0, 3]))", "int64", [3],
    [3.0, 0.0, 3.0]),
  .init(
    "maximum(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", "float64", [3],
    [1.0, -0.0, .nan]),
  .init(
    "maximum(array([True, False]), array([True, True]))", "bool", [2],
    [1.0, 1.0]),
  .init(
    "maximum(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "int64", [2, 3],
    [2.0, 3.0, 5.0, 2.0, 7.0, 5.0]),
  .init(
    "maximum(array([]), 1.5)", "float64", [0],
    []),
  .init(
    "maximum(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "maximum(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", "float64", [3],
    [.infinity, 2.0, 1.0]),
  .init(
    "fmin(7, -2)", "int64", [],
    [-2.0]),
  .init(
    "fmin(2.5, array([1, -2, 4]))", "float64", [3],
    [1.0, -2.0, 2.5]),
  .init(
    "fmin(array([3, 0, -5]), array([2, 0, 3]))", "int64", [3],
    [2.0, 0.0, -5.0]),
  .init(
    "fmin(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", "float64", [3],
    [0.5, -1.5, .nan]),
  .init(
    "fmin(array([True, False]), array([True, True]))", "bool", [2],
    [1.0, 0.0]),
  .init(
    "fmin(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "int64", [2, 3],
    [1.0, -2.0, 4.0, 0.0, 3.0, 3.0]),
  .init(
    "fmin(array([]), 1.5)", "float64", [0],
    []),
  .init(
    "fmin(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "fmin(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", "float64", [3],
    [.infinity, -.infinity, -.infinity]),
  .init(
    "atan2(7, -2)", "float64", [],
    [1.849095985800008]),
  .init(
    "atan2(2.5, array([1, -2, 4]))", "float64", [3],
    [1.1902899496825317, 2.2455372690184494, 0.5585993153435624]),
  .init(
    "atan2(array([3, 0, -5]), array([2, 0, 3]))", "float64", [3],
    [0.982793723247329, 0.0, -1.0303768265243125]),
  .init(
    "atan2(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", "float64", [3],
    [0.4636476090008061, -1.5707963267948966, .nan]),
  .init(
    "atan2(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "float64", [2, 3],
    [0.4636476090008061, -0.5880026035475675, 0.6747409422235526, 0.0, 1.1659045405098132, 0.5404195002705842]),
  .init(
    "atan2(array([]), 1.5)", "float64", [0],
    []),
  .init(
    "atan2(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "atan2(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", "float64", [3],
    [0.7853981633974483, -1.5707963267948966, 3.141592653589793]),
  .init(
    "pow(2.5, array([1, -2, 4]))", "float64", [3],
    [2.5, 0.16, 39.0625]),
  .init(
    "pow(array([3, 0, -5]), array([2, 0, 3]))", "int64", [3],
    [9.0, 1.0, -125.0]),
  .init(
    "pow(array([0.5, -1.5, nan]), array([1.0, -0.0, nan]))", "float64", [3],
    [0.5, 1.0, .nan]),
  .init(
    "pow(array([[1, -2, 4], [0, 7, 3]]), array([2, 3, 5]))", "int64", [2, 3],
    [1.0, -8.0, 1024.0, 0.0, 343.0, 243.0]),
  .init(
    "pow(array([]), 1.5)", "float64", [0],
    []),
  .init(
    "pow(array([1, 2]), array([1, 2, 3]))", nil, [],
    []),
  .init(
    "pow(array([inf, -inf, 1.0]), array([inf, 2.0, -inf]))", "float64", [3],
    [.infinity, .infinity, 1.0]),
  .init(
    "dot([1, 2], [3, 4])", "int64", [],
    [11.0]),
  .init(
    "dot(2, [3, 4])", "int64", [2],
    [6.0, 8.0]),
  .init(
    "dot([], [])", "float64", [],
    [0.0]),
  .init(
    "dot([[1, 2]], [[0.5], [3]])", "float64", [1, 1],
    [6.5]),
  .init(
    "dot([1, 2], [1])", nil, [],
    []),
  .init(
    "inner([1, 2], [3, 4])", "int64", [],
    [11.0]),
  .init(
    "inner([[1, 2], [3, 4]], [[5, 6], [7, 8]])", "int64", [2, 2],
    [17.0, 23.0, 39.0, 53.0]),
  .init(
    "outer([1, 2], [0.5, 3])", "float64", [2, 2],
    [0.5, 3.0, 1.0, 6.0]),
  .init(
    "outer([[1, 2]], [])", "float64", [2, 0],
    []),
  .init(
    "matmul([[1, 2], [3, 4]], [1, 1])", "int64", [2],
    [3.0, 7.0]),
  .init(
    "vdot([[1, 2]], [[3], [4]])", "int64", [],
    [11.0]),
  .init(
    "cross([1, 2, 3], [4, 5, 7])", "int64", [3],
    [-1.0, 5.0, -3.0]),
  .init(
    "kron([1, 2], [[1, 1], [0, 3]])", "int64", [2, 4],
    [1.0, 1.0, 2.0, 2.0, 0.0, 3.0, 0.0, 6.0]),
  .init(
    "kron(2, [1, 2])", "int64", [2],
    [2.0, 4.0]),
  .init(
    "trace([[1, 2], [3, 4]])", "int64", [],
    [5.0]),
  .init(
    "trace([[1.5, 2], [3, 4], [5, 6]], 1)", "float64", [],
    [2.0]),
  .init(
    "trace([[1, 2], [3, 4]], -1)", "int64", [],
    [3.0]),
  .init(
    "norm([3, 4])", "float64", [],
    [5.0]),
  .init(
    "norm([3, -4, 5], 1)", "float64", [],
    [12.0]),
  .init(
    "norm([3, -4, 5], inf)", "float64", [],
    [5.0]),
  .init(
    "norm([3, -4, 5], -inf)", "float64", [],
    [3.0]),
  .init(
    "norm([[1, 2], [3, 4]])", "float64", [],
    [5.477225575051661]),
  .init(
    "norm([[1, 2], [3, 4]], 'fro')", "float64", [],
    [5.477225575051661]),
  .init(
    "norm([1, 2, 3], 3)", "float64", [],
    [3.3019272488946263]),
  .init(
    "norm([0, 2, 3], 0)", "float64", [],
    [2.0]),
  .init(
    "det([[1, 2], [3, 4]])", "float64", [],
    [-2.0000000000000004]),
  .init(
    "det([[0, 2, 1], [1, 1, 0], [3, 0, 2.5]])", "float64", [],
    [-7.999999999999998]),
  .init(
    "det([[1, 2], [2, 4]])", "float64", [],
    [0.0]),
  .init(
    "det([[1, 2, 3]])", nil, [],
    []),
  .init(
    "inv([[1, 2], [3, 4]])", "float64", [2, 2],
    [-1.9999999999999996, 0.9999999999999998, 1.4999999999999998, -0.4999999999999999]),
  .init(
    "inv([[1, 2], [2, 4]])", nil, [],
    []),
  .init(
    "inv([[0, 2, 1], [1, 1, 0], [3, 0, 2.5]])", "float64", [3, 3],
    [-0.3125, 0.625, 0.125, 0.3125, 0.375, -0.125, 0.375, -0.75, 0.25]),
  .init(
    "solve([[3, 1], [1, 2]], [9, 8])", "float64", [2],
    [2.0, 3.0]),
  .init(
    "solve([[3, 1], [1, 2]], [[9, 1], [8, 0]])", "float64", [2, 2],
    [2.0, 0.39999999999999997, 3.0, -0.19999999999999998]),
  .init(
    "solve([[3, 1], [1, 2]], [1, 2, 3])", nil, [],
    []),
  .init(
    "polyfit([0, 1, 2, 3.5], [1, 3, 2, 5], 1)", "float64", [2],
    [0.9906542056074766, 1.1401869158878504]),
  .init(
    "polyfit([0, 1, 2, 3.5, 7], [1, 3, 2, 5, -1], 3)", "float64", [4],
    [-0.08378573230957785, 0.5142262355358491, 0.17667531812119439, 1.3264572293716872]),
  .init(
    "polyfit([1, 2], [1], 1)", nil, [],
    []),
  .init(
    "polyval([1, 2, 3], 2)", "int64", [],
    [11.0]),
  .init(
    "polyval([1, 2, 3], [0.5, nan])", "float64", [2],
    [4.25, .nan]),
  .init(
    "polyval([], [1, 2])", "int64", [2],
    [0.0, 0.0]),
  .init(
    "polyval([1.5, 2], [[1, 2]])", "float64", [1, 2],
    [3.5, 5.0]),
  .init(
    "polyder([1, 2, 3])", "int64", [2],
    [2.0, 2.0]),
  .init(
    "polyder([1, 2, 3], 2)", "int64", [1],
    [2.0]),
  .init(
    "polyder([5])", "int64", [0],
    []),
  .init(
    "polyder([1, 2], 0)", "int64", [2],
    [1.0, 2.0]),
  .init(
    "polyint([2, 2])", "float64", [3],
    [1.0, 2.0, 0.0]),
  .init(
    "polyint([6, 2], 2)", "float64", [4],
    [1.0, 1.0, 0.0, 0.0]),
  .init(
    "polyint([2.0], k=3)", "float64", [2],
    [2.0, 3.0]),
  .init(
    "polyadd([1, 2], [1])", "int64", [2],
    [1.0, 3.0]),
  .init(
    "polyadd([1.5], [1, 2, 3])", "float64", [3],
    [1.0, 2.0, 4.5]),
  .init(
    "polysub([1, 2], [1, 5, 6])", "int64", [3],
    [-1.0, -4.0, -4.0]),
  .init(
    "polymul([1, 1], [1, -1])", "int64", [3],
    [1.0, 0.0, -1.0]),
  .init(
    "polymul([0, 1.5], [2, 3, 4])", "float64", [3],
    [3.0, 4.5, 6.0]),
  .init(
    "polymul([0], [0])", "int64", [1],
    [0.0]),
  .init(
    "unwrap([0.0, 6.0, 1.0, 7.5])", "float64", [4],
    [0.0, -0.28318530717958623, 1.0, 1.2168146928204138]),
  .init(
    "ldexp([1, 1.5], [3, -2])", "float64", [2],
    [8.0, 0.375]),
  .init(
    "ldexp(1, 2.5)", nil, [],
    []),
  .init(
    "round([125, 1234, -55], -1)", "int64", [3],
    [120.0, 1230.0, -60.0]),
  .init(
    "round(2.5)", "float64", [],
    [2.0]),
  .init(
    "round([1.2345, -0.5], 2)", "float64", [2],
    [1.23, -0.5]),
  .init(
    "round([1, 2], 3)", "int64", [2],
    [1.0, 2.0]),
  .init(
    "isclose([nan, 1], [nan, 1.1], equal_nan=True)", "bool", [2],
    [1.0, 0.0]),
  .init(
    "isclose([1, 1.1], 1, rtol=0.2)", "bool", [2],
    [1.0, 1.0]),
  .init(
    "isclose([inf, inf], [inf, -inf])", "bool", [2],
    [1.0, 0.0]),
  .init(
    "allclose([], [])", "bool", [],
    [1.0]),
  .init(
    "array_equal([nan], [nan], equal_nan=True)", "bool", [],
    [1.0]),
  .init(
    "array_equal([1, 2], [[1, 2]])", "bool", [],
    [0.0]),
  .init(
    "nan_to_num([nan, inf, -inf, 2], nan=1, posinf=5, neginf=-6)", "float64", [4],
    [1.0, 5.0, -6.0, 2.0]),
  .init(
    "divmod([7, -7], 2)[0]", "int64", [2],
    [3.0, -4.0]),
  .init(
    "divmod([7, -7.5], 2)[1]", "float64", [2],
    [1.0, 0.5]),
  .init(
    "divmod(-7, 0.0)[1]", "float64", [],
    [.nan]),
]
