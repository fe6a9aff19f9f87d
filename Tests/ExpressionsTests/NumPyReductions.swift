// What NumPy makes of reductions, running sums and sorting; generate_reductions.py writes it.

let numPyReductions: [NumPyResult] = [
  .init(
    "sum(array([3, 1, 2, 3, -5]))", "int64", [],
    [4.0]),
  .init(
    "sum(array([3, 1, 2, 3, -5]), keepdims=True)", "int64", [1],
    [4.0]),
  .init(
    "sum(array([3, 1, 2, 3, -5]), axis=1)", nil, [],
    []),
  .init(
    "prod(array([3, 1, 2, 3, -5]))", "int64", [],
    [-90.0]),
  .init(
    "prod(array([3, 1, 2, 3, -5]), keepdims=True)", "int64", [1],
    [-90.0]),
  .init(
    "prod(array([3, 1, 2, 3, -5]), axis=1)", nil, [],
    []),
  .init(
    "mean(array([3, 1, 2, 3, -5]))", "float64", [],
    [0.8]),
  .init(
    "mean(array([3, 1, 2, 3, -5]), keepdims=True)", "float64", [1],
    [0.8]),
  .init(
    "mean(array([3, 1, 2, 3, -5]), axis=1)", nil, [],
    []),
  .init(
    "var(array([3, 1, 2, 3, -5]))", "float64", [],
    [8.959999999999999]),
  .init(
    "var(array([3, 1, 2, 3, -5]), keepdims=True)", "float64", [1],
    [8.959999999999999]),
  .init(
    "var(array([3, 1, 2, 3, -5]), axis=1)", nil, [],
    []),
  .init(
    "std(array([3, 1, 2, 3, -5]))", "float64", [],
    [2.993325909419153]),
  .init(
    "std(array([3, 1, 2, 3, -5]), keepdims=True)", "float64", [1],
    [2.993325909419153]),
  .init(
    "std(array([3, 1, 2, 3, -5]), axis=1)", nil, [],
    []),
  .init(
    "min(array([3, 1, 2, 3, -5]))", "int64", [],
    [-5.0]),
  .init(
    "min(array([3, 1, 2, 3, -5]), keepdims=True)", "int64", [1],
    [-5.0]),
  .init(
    "min(array([3, 1, 2, 3, -5]), axis=1)", nil, [],
    []),
  .init(
    "max(array([3, 1, 2, 3, -5]))", "int64", [],
    [3.0]),
  .init(
    "max(array([3, 1, 2, 3, -5]), keepdims=True)", "int64", [1],
    [3.0]),
  .init(
    "max(array([3, 1, 2, 3, -5]), axis=1)", nil, [],
    []),
  .init(
    "ptp(array([3, 1, 2, 3, -5]))", "int64", [],
    [8.0]),
  .init(
    "ptp(array([3, 1, 2, 3, -5]), keepdims=True)", "int64", [1],
    [8.0]),
  .init(
    "ptp(array([3, 1, 2, 3, -5]), axis=1)", nil, [],
    []),
  .init(
    "argmin(array([3, 1, 2, 3, -5]))", "int64", [],
    [4.0]),
  .init(
    "argmin(array([3, 1, 2, 3, -5]), keepdims=True)", "int64", [1],
    [4.0]),
  .init(
    "argmin(array([3, 1, 2, 3, -5]), axis=1)", nil, [],
    []),
  .init(
    "argmax(array([3, 1, 2, 3, -5]))", "int64", [],
    [0.0]),
  .init(
    "argmax(array([3, 1, 2, 3, -5]), keepdims=True)", "int64", [1],
    [0.0]),
  .init(
    "argmax(array([3, 1, 2, 3, -5]), axis=1)", nil, [],
    []),
  .init(
    "any(array([3, 1, 2, 3, -5]))", "bool", [],
    [1.0]),
  .init(
    "any(array([3, 1, 2, 3, -5]), keepdims=True)", "bool", [1],
    [1.0]),
  .init(
    "any(array([3, 1, 2, 3, -5]), axis=1)", nil, [],
    []),
  .init(
    "all(array([3, 1, 2, 3, -5]))", "bool", [],
    [1.0]),
  .init(
    "all(array([3, 1, 2, 3, -5]), keepdims=True)", "bool", [1],
    [1.0]),
  .init(
    "all(array([3, 1, 2, 3, -5]), axis=1)", nil, [],
    []),
  .init(
    "count_nonzero(array([3, 1, 2, 3, -5]))", "int64", [],
    [5.0]),
  .init(
    "count_nonzero(array([3, 1, 2, 3, -5]), keepdims=True)", "int64", [1],
    [5.0]),
  .init(
    "count_nonzero(array([3, 1, 2, 3, -5]), axis=1)", nil, [],
    []),
  .init(
    "cumsum(array([3, 1, 2, 3, -5]))", "int64", [5],
    [3.0, 4.0, 6.0, 9.0, 4.0]),
  .init(
    "cumsum(array([3, 1, 2, 3, -5]), axis=0)", "int64", [5],
    [3.0, 4.0, 6.0, 9.0, 4.0]),
  .init(
    "cumprod(array([3, 1, 2, 3, -5]))", "int64", [5],
    [3.0, 3.0, 6.0, 18.0, -90.0]),
  .init(
    "cumprod(array([3, 1, 2, 3, -5]), axis=0)", "int64", [5],
    [3.0, 3.0, 6.0, 18.0, -90.0]),
  .init(
    "diff(array([3, 1, 2, 3, -5]))", "int64", [4],
    [-2.0, 1.0, 1.0, -8.0]),
  .init(
    "diff(array([3, 1, 2, 3, -5]), axis=0)", "int64", [4],
    [-2.0, 1.0, 1.0, -8.0]),
  .init(
    "sort(array([3, 1, 2, 3, -5]))", "int64", [5],
    [-5.0, 1.0, 2.0, 3.0, 3.0]),
  .init(
    "sort(array([3, 1, 2, 3, -5]), axis=0)", "int64", [5],
    [-5.0, 1.0, 2.0, 3.0, 3.0]),
  .init(
    "argsort(array([3, 1, 2, 3, -5]))", "int64", [5],
    [4.0, 1.0, 2.0, 0.0, 3.0]),
  .init(
    "argsort(array([3, 1, 2, 3, -5]), axis=0)", "int64", [5],
    [4.0, 1.0, 2.0, 0.0, 3.0]),
  .init(
    "median(array([3, 1, 2, 3, -5]))", "float64", [],
    [2.0]),
  .init(
    "median(array([3, 1, 2, 3, -5]), axis=0, keepdims=True)", "float64", [1],
    [2.0]),
  .init(
    "nansum(array([3, 1, 2, 3, -5]))", "int64", [],
    [4.0]),
  .init(
    "nansum(array([3, 1, 2, 3, -5]), axis=0, keepdims=True)", "int64", [1],
    [4.0]),
  .init(
    "nanmean(array([3, 1, 2, 3, -5]))", "float64", [],
    [0.8]),
  .init(
    "nanmean(array([3, 1, 2, 3, -5]), axis=0, keepdims=True)", "float64", [1],
    [0.8]),
  .init(
    "quantile(array([3, 1, 2, 3, -5]), [0, 0.1, 0.35, 0.5, 0.9, 1])", "float64", [6],
    [-5.0, -2.5999999999999996, 1.4, 2.0, 3.0, 3.0]),
  .init(
    "percentile(array([3, 1, 2, 3, -5]), [25, 70], axis=0)", "float64", [2],
    [1.0, 2.8]),
  .init(
    "percentile(array([3, 1, 2, 3, -5]), 60, axis=0, keepdims=True)", "float64", [1],
    [2.4]),
  .init(
    "sum(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]))", "float64", [],
    [7.5]),
  .init(
    "sum(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), keepdims=True)", "float64", [1],
    [7.5]),
  .init(
    "sum(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), axis=1)", nil, [],
    []),
  .init(
    "prod(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]))", "float64", [],
    [1.5540524999999997e+31]),
  .init(
    "prod(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), keepdims=True)", "float64", [1],
    [1.5540524999999997e+31]),
  .init(
    "prod(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), axis=1)", nil, [],
    []),
  .init(
    "mean(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]))", "float64", [],
    [0.75]),
  .init(
    "mean(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), keepdims=True)", "float64", [1],
    [0.75]),
  .init(
    "mean(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), axis=1)", nil, [],
    []),
  .init(
    "var(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]))", "float64", [],
    [2.0000000000000002e+31]),
  .init(
    "var(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), keepdims=True)", "float64", [1],
    [2.0000000000000002e+31]),
  .init(
    "var(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), axis=1)", nil, [],
    []),
  .init(
    "std(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]))", "float64", [],
    [4472135954999579.5]),
  .init(
    "std(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), keepdims=True)", "float64", [1],
    [4472135954999579.5]),
  .init(
    "std(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), axis=1)", nil, [],
    []),
  .init(
    "min(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]))", "float64", [],
    [-1e+16]),
  .init(
    "min(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), keepdims=True)", "float64", [1],
    [-1e+16]),
  .init(
    "min(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), axis=1)", nil, [],
    []),
  .init(
    "max(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]))", "float64", [],
    [1e+16]),
  .init(
    "max(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), keepdims=True)", "float64", [1],
    [1e+16]),
  .init(
    "max(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), axis=1)", nil, [],
    []),
  .init(
    "ptp(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]))", "float64", [],
    [2e+16]),
  .init(
    "ptp(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), keepdims=True)", "float64", [1],
    [2e+16]),
  .init(
    "ptp(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), axis=1)", nil, [],
    []),
  .init(
    "argmin(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]))", "int64", [],
    [8.0]),
  .init(
    "argmin(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), keepdims=True)", "int64", [1],
    [8.0]),
  .init(
    "argmin(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), axis=1)", nil, [],
    []),
  .init(
    "argmax(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]))", "int64", [],
    [3.0]),
  .init(
    "argmax(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), keepdims=True)", "int64", [1],
    [3.0]),
  .init(
    "argmax(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), axis=1)", nil, [],
    []),
  .init(
    "any(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]))", "bool", [],
    [1.0]),
  .init(
    "any(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), keepdims=True)", "bool", [1],
    [1.0]),
  .init(
    "any(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), axis=1)", nil, [],
    []),
  .init(
    "all(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]))", "bool", [],
    [1.0]),
  .init(
    "all(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), keepdims=True)", "bool", [1],
    [1.0]),
  .init(
    "all(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), axis=1)", nil, [],
    []),
  .init(
    "count_nonzero(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]))", "int64", [],
    [10.0]),
  .init(
    "count_nonzero(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), keepdims=True)", "int64", [1],
    [10.0]),
  .init(
    "count_nonzero(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), axis=1)", nil, [],
    []),
  .init(
    "cumsum(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]))", "float64", [10],
    [0.1, 0.7999999999999999, -1.5, 9999999999999998.0, 1.0000000000000002e+16, 1.0000000000000002e+16, 1.0000000000000002e+16, 1.0000000000000002e+16, 2.0, 7.5]),
  .init(
    "cumsum(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), axis=0)", "float64", [10],
    [0.1, 0.7999999999999999, -1.5, 9999999999999998.0, 1.0000000000000002e+16, 1.0000000000000002e+16, 1.0000000000000002e+16, 1.0000000000000002e+16, 2.0, 7.5]),
  .init(
    "cumprod(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]))", "float64", [10],
    [0.1, 0.06999999999999999, -0.16099999999999998, -1609999999999999.8, -5232499999999999.0, -1046499999999999.9, -313949999999999.94, -282554999999999.94, 2.8255499999999996e+30, 1.5540524999999997e+31]),
  .init(
    "cumprod(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), axis=0)", "float64", [10],
    [0.1, 0.06999999999999999, -0.16099999999999998, -1609999999999999.8, -5232499999999999.0, -1046499999999999.9, -313949999999999.94, -282554999999999.94, 2.8255499999999996e+30, 1.5540524999999997e+31]),
  .init(
    "diff(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]))", "float64", [9],
    [0.6, -3.0, 1.0000000000000002e+16, -9999999999999996.0, -3.05, 0.09999999999999998, 0.6000000000000001, -1e+16, 1.0000000000000006e+16]),
  .init(
    "diff(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), axis=0)", "float64", [9],
    [0.6, -3.0, 1.0000000000000002e+16, -9999999999999996.0, -3.05, 0.09999999999999998, 0.6000000000000001, -1e+16, 1.0000000000000006e+16]),
  .init(
    "sort(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]))", "float64", [10],
    [-1e+16, -2.3, 0.1, 0.2, 0.3, 0.7, 0.9, 3.25, 5.5, 1e+16]),
  .init(
    "sort(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), axis=0)", "float64", [10],
    [-1e+16, -2.3, 0.1, 0.2, 0.3, 0.7, 0.9, 3.25, 5.5, 1e+16]),
  .init(
    "argsort(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]))", "int64", [10],
    [8.0, 2.0, 0.0, 5.0, 6.0, 1.0, 7.0, 4.0, 9.0, 3.0]),
  .init(
    "argsort(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), axis=0)", "int64", [10],
    [8.0, 2.0, 0.0, 5.0, 6.0, 1.0, 7.0, 4.0, 9.0, 3.0]),
  .init(
    "median(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]))", "float64", [],
    [0.5]),
  .init(
    "median(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), axis=0, keepdims=True)", "float64", [1],
    [0.5]),
  .init(
    "nansum(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]))", "float64", [],
    [7.5]),
  .init(
    "nansum(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), axis=0, keepdims=True)", "float64", [1],
    [7.5]),
  .init(
    "nanmean(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]))", "float64", [],
    [0.75]),
  .init(
    "nanmean(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), axis=0, keepdims=True)", "float64", [1],
    [0.75]),
  .init(
    "quantile(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), [0, 0.1, 0.35, 0.5, 0.9, 1])", "float64", [6],
    [-1e+16, -1000000000000001.9, 0.215, 0.5, 1000000000000001.4, 1e+16]),
  .init(
    "percentile(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), [25, 70], axis=0)", "float64", [2],
    [0.125, 1.6049999999999995]),
  .init(
    "percentile(array([0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]), 60, axis=0, keepdims=True)", "float64", [1],
    [0.7799999999999999]),
  .init(
    "sum(array([True, False, True]))", "int64", [],
    [2.0]),
  .init(
    "sum(array([True, False, True]), keepdims=True)", "int64", [1],
    [2.0]),
  .init(
    "sum(array([True, False, True]), axis=1)", nil, [],
    []),
  .init(
    "prod(array([True, False, True]))", "int64", [],
    [0.0]),
  .init(
    "prod(array([True, False, True]), keepdims=True)", "int64", [1],
    [0.0]),
  .init(
    "prod(array([True, False, True]), axis=1)", nil, [],
    []),
  .init(
    "mean(array([True, False, True]))", "float64", [],
    [0.6666666666666666]),
  .init(
    "mean(array([True, False, True]), keepdims=True)", "float64", [1],
    [0.6666666666666666]),
  .init(
    "mean(array([True, False, True]), axis=1)", nil, [],
    []),
  .init(
    "var(array([True, False, True]))", "float64", [],
    [0.22222222222222224]),
  .init(
    "var(array([True, False, True]), keepdims=True)", "float64", [1],
    [0.22222222222222224]),
  .init(
    "var(array([True, False, True]), axis=1)", nil, [],
    []),
  .init(
    "std(array([True, False, True]))", "float64", [],
    [0.4714045207910317]),
  .init(
    "std(array([True, False, True]), keepdims=True)", "float64", [1],
    [0.4714045207910317]),
  .init(
    "std(array([True, False, True]), axis=1)", nil, [],
    []),
  .init(
    "min(array([True, False, True]))", "bool", [],
    [0.0]),
  .init(
    "min(array([True, False, True]), keepdims=True)", "bool", [1],
    [0.0]),
  .init(
    "min(array([True, False, True]), axis=1)", nil, [],
    []),
  .init(
    "max(array([True, False, True]))", "bool", [],
    [1.0]),
  .init(
    "max(array([True, False, True]), keepdims=True)", "bool", [1],
    [1.0]),
  .init(
    "max(array([True, False, True]), axis=1)", nil, [],
    []),
  .init(
    "argmin(array([True, False, True]))", "int64", [],
    [1.0]),
  .init(
    "argmin(array([True, False, True]), keepdims=True)", "int64", [1],
    [1.0]),
  .init(
    "argmin(array([True, False, True]), axis=1)", nil, [],
    []),
  .init(
    "argmax(array([True, False, True]))", "int64", [],
    [0.0]),
  .init(
    "argmax(array([True, False, True]), keepdims=True)", "int64", [1],
    [0.0]),
  .init(
    "argmax(array([True, False, True]), axis=1)", nil, [],
    []),
  .init(
    "any(array([True, False, True]))", "bool", [],
    [1.0]),
  .init(
    "any(array([True, False, True]), keepdims=True)", "bool", [1],
    [1.0]),
  .init(
    "any(array([True, False, True]), axis=1)", nil, [],
    []),
  .init(
    "all(array([True, False, True]))", "bool", [],
    [0.0]),
  .init(
    "all(array([True, False, True]), keepdims=True)", "bool", [1],
    [0.0]),
  .init(
    "all(array([True, False, True]), axis=1)", nil, [],
    []),
  .init(
    "count_nonzero(array([True, False, True]))", "int64", [],
    [2.0]),
  .init(
    "count_nonzero(array([True, False, True]), keepdims=True)", "int64", [1],
    [2.0]),
  .init(
    "count_nonzero(array([True, False, True]), axis=1)", nil, [],
    []),
  .init(
    "cumsum(array([True, False, True]))", "int64", [3],
    [1.0, 1.0, 2.0]),
  .init(
    "cumsum(array([True, False, True]), axis=0)", "int64", [3],
    [1.0, 1.0, 2.0]),
  .init(
    "cumprod(array([True, False, True]))", "int64", [3],
    [1.0, 0.0, 0.0]),
  .init(
    "cumprod(array([True, False, True]), axis=0)", "int64", [3],
    [1.0, 0.0, 0.0]),
  .init(
    "diff(array([True, False, True]))", "bool", [2],
    [1.0, 1.0]),
  .init(
    "diff(array([True, False, True]), axis=0)", "bool", [2],
    [1.0, 1.0]),
  .init(
    "sort(array([True, False, True]))", "bool", [3],
    [0.0, 1.0, 1.0]),
  .init(
    "sort(array([True, False, True]), axis=0)", "bool", [3],
    [0.0, 1.0, 1.0]),
  .init(
    "argsort(array([True, False, True]))", "int64", [3],
    [1.0, 0.0, 2.0]),
  .init(
    "argsort(array([True, False, True]), axis=0)", "int64", [3],
    [1.0, 0.0, 2.0]),
  .init(
    "median(array([True, False, True]))", "float64", [],
    [1.0]),
  .init(
    "median(array([True, False, True]), axis=0, keepdims=True)", "float64", [1],
    [1.0]),
  .init(
    "nansum(array([True, False, True]))", "int64", [],
    [2.0]),
  .init(
    "nansum(array([True, False, True]), axis=0, keepdims=True)", "int64", [1],
    [2.0]),
  .init(
    "nanmean(array([True, False, True]))", "float64", [],
    [0.6666666666666666]),
  .init(
    "nanmean(array([True, False, True]), axis=0, keepdims=True)", "float64", [1],
    [0.6666666666666666]),
  .init(
    "sum(array([1.5, nan, -2.0, inf]))", "float64", [],
    [.nan]),
  .init(
    "sum(array([1.5, nan, -2.0, inf]), keepdims=True)", "float64", [1],
    [.nan]),
  .init(
    "sum(array([1.5, nan, -2.0, inf]), axis=1)", nil, [],
    []),
  .init(
    "prod(array([1.5, nan, -2.0, inf]))", "float64", [],
    [.nan]),
  .init(
    "prod(array([1.5, nan, -2.0, inf]), keepdims=True)", "float64", [1],
    [.nan]),
  .init(
    "prod(array([1.5, nan, -2.0, inf]), axis=1)", nil, [],
    []),
  .init(
    "mean(array([1.5, nan, -2.0, inf]))", "float64", [],
    [.nan]),
  .init(
    "mean(array([1.5, nan, -2.0, inf]), keepdims=True)", "float64", [1],
    [.nan]),
  .init(
    "mean(array([1.5, nan, -2.0, inf]), axis=1)", nil, [],
    []),
  .init(
    "var(array([1.5, nan, -2.0, inf]))", "float64", [],
    [.nan]),
  .init(
    "var(array([1.5, nan, -2.0, inf]), keepdims=True)", "float64", [1],
    [.nan]),
  .init(
    "var(array([1.5, nan, -2.0, inf]), axis=1)", nil, [],
    []),
  .init(
    "std(array([1.5, nan, -2.0, inf]))", "float64", [],
    [.nan]),
  .init(
    "std(array([1.5, nan, -2.0, inf]), keepdims=True)", "float64", [1],
    [.nan]),
  .init(
    "std(array([1.5, nan, -2.0, inf]), axis=1)", nil, [],
    []),
  .init(
    "min(array([1.5, nan, -2.0, inf]))", "float64", [],
    [.nan]),
  .init(
    "min(array([1.5, nan, -2.0, inf]), keepdims=True)", "float64", [1],
    [.nan]),
  .init(
    "min(array([1.5, nan, -2.0, inf]), axis=1)", nil, [],
    []),
  .init(
    "max(array([1.5, nan, -2.0, inf]))", "float64", [],
    [.nan]),
  .init(
    "max(array([1.5, nan, -2.0, inf]), keepdims=True)", "float64", [1],
    [.nan]),
  .init(
    "max(array([1.5, nan, -2.0, inf]), axis=1)", nil, [],
    []),
  .init(
    "ptp(array([1.5, nan, -2.0, inf]))", "float64", [],
    [.nan]),
  .init(
    "ptp(array([1.5, nan, -2.0, inf]), keepdims=True)", "float64", [1],
    [.nan]),
  .init(
    "ptp(array([1.5, nan, -2.0, inf]), axis=1)", nil, [],
    []),
  .init(
    "argmin(array([1.5, nan, -2.0, inf]))", "int64", [],
    [1.0]),
  .init(
    "argmin(array([1.5, nan, -2.0, inf]), keepdims=True)", "int64", [1],
    [1.0]),
  .init(
    "argmin(array([1.5, nan, -2.0, inf]), axis=1)", nil, [],
    []),
  .init(
    "argmax(array([1.5, nan, -2.0, inf]))", "int64", [],
    [1.0]),
  .init(
    "argmax(array([1.5, nan, -2.0, inf]), keepdims=True)", "int64", [1],
    [1.0]),
  .init(
    "argmax(array([1.5, nan, -2.0, inf]), axis=1)", nil, [],
    []),
  .init(
    "any(array([1.5, nan, -2.0, inf]))", "bool", [],
    [1.0]),
  .init(
    "any(array([1.5, nan, -2.0, inf]), keepdims=True)", "bool", [1],
    [1.0]),
  .init(
    "any(array([1.5, nan, -2.0, inf]), axis=1)", nil, [],
    []),
  .init(
    "all(array([1.5, nan, -2.0, inf]))", "bool", [],
    [1.0]),
  .init(
    "all(array([1.5, nan, -2.0, inf]), keepdims=True)", "bool", [1],
    [1.0]),
  .init(
    "all(array([1.5, nan, -2.0, inf]), axis=1)", nil, [],
    []),
  .init(
    "count_nonzero(array([1.5, nan, -2.0, inf]))", "int64", [],
    [4.0]),
  .init(
    "count_nonzero(array([1.5, nan, -2.0, inf]), keepdims=True)", "int64", [1],
    [4.0]),
  .init(
    "count_nonzero(array([1.5, nan, -2.0, inf]), axis=1)", nil, [],
    []),
  .init(
    "cumsum(array([1.5, nan, -2.0, inf]))", "float64", [4],
    [1.5, .nan, .nan, .nan]),
  .init(
    "cumsum(array([1.5, nan, -2.0, inf]), axis=0)", "float64", [4],
    [1.5, .nan, .nan, .nan]),
  .init(
    "cumprod(array([1.5, nan, -2.0, inf]))", "float64", [4],
    [1.5, .nan, .nan, .nan]),
  .init(
    "cumprod(array([1.5, nan, -2.0, inf]), axis=0)", "float64", [4],
    [1.5, .nan, .nan, .nan]),
  .init(
    "diff(array([1.5, nan, -2.0, inf]))", "float64", [3],
    [.nan, .nan, .infinity]),
  .init(
    "diff(array([1.5, nan, -2.0, inf]), axis=0)", "float64", [3],
    [.nan, .nan, .infinity]),
  .init(
    "sort(array([1.5, nan, -2.0, inf]))", "float64", [4],
    [-2.0, 1.5, .infinity, .nan]),
  .init(
    "sort(array([1.5, nan, -2.0, inf]), axis=0)", "float64", [4],
    [-2.0, 1.5, .infinity, .nan]),
  .init(
    "argsort(array([1.5, nan, -2.0, inf]))", "int64", [4],
    [2.0, 0.0, 3.0, 1.0]),
  .init(
    "argsort(array([1.5, nan, -2.0, inf]), axis=0)", "int64", [4],
    [2.0, 0.0, 3.0, 1.0]),
  .init(
    "median(array([1.5, nan, -2.0, inf]))", "float64", [],
    [.nan]),
  .init(
    "median(array([1.5, nan, -2.0, inf]), axis=0, keepdims=True)", "float64", [1],
    [.nan]),
  .init(
    "nansum(array([1.5, nan, -2.0, inf]))", "float64", [],
    [.infinity]),
  .init(
    "nansum(array([1.5, nan, -2.0, inf]), axis=0, keepdims=True)", "float64", [1],
    [.infinity]),
  .init(
    "nanmean(array([1.5, nan, -2.0, inf]))", "float64", [],
    [.infinity]),
  .init(
    "nanmean(array([1.5, nan, -2.0, inf]), axis=0, keepdims=True)", "float64", [1],
    [.infinity]),
  .init(
    "sum(array([]))", "float64", [],
    [0.0]),
  .init(
    "sum(array([]), keepdims=True)", "float64", [1],
    [0.0]),
  .init(
    "sum(array([]), axis=1)", nil, [],
    []),
  .init(
    "prod(array([]))", "float64", [],
    [1.0]),
  .init(
    "prod(array([]), keepdims=True)", "float64", [1],
    [1.0]),
  .init(
    "prod(array([]), axis=1)", nil, [],
    []),
  .init(
    "mean(array([]))", "float64", [],
    [.nan]),
  .init(
    "mean(array([]), keepdims=True)", "float64", [1],
    [.nan]),
  .init(
    "mean(array([]), axis=1)", nil, [],
    []),
  .init(
    "var(array([]))", "float64", [],
    [.nan]),
  .init(
    "var(array([]), keepdims=True)", "float64", [1],
    [.nan]),
  .init(
    "var(array([]), axis=1)", nil, [],
    []),
  .init(
    "std(array([]))", "float64", [],
    [.nan]),
  .init(
    "std(array([]), keepdims=True)", "float64", [1],
    [.nan]),
  .init(
    "std(array([]), axis=1)", nil, [],
    []),
  .init(
    "min(array([]))", nil, [],
    []),
  .init(
    "min(array([]), keepdims=True)", nil, [],
    []),
  .init(
    "min(array([]), axis=1)", nil, [],
    []),
  .init(
    "max(array([]))", nil, [],
    []),
  .init(
    "max(array([]), keepdims=True)", nil, [],
    []),
  .init(
    "max(array([]), axis=1)", nil, [],
    []),
  .init(
    "ptp(array([]))", nil, [],
    []),
  .init(
    "ptp(array([]), keepdims=True)", nil, [],
    []),
  .init(
    "ptp(array([]), axis=1)", nil, [],
    []),
  .init(
    "argmin(array([]))", nil, [],
    []),
  .init(
    "argmin(array([]), keepdims=True)", nil, [],
    []),
  .init(
    "argmin(array([]), axis=1)", nil, [],
    []),
  .init(
    "argmax(array([]))", nil, [],
    []),
  .init(
    "argmax(array([]), keepdims=True)", nil, [],
    []),
  .init(
    "argmax(array([]), axis=1)", nil, [],
    []),
  .init(
    "any(array([]))", "bool", [],
    [0.0]),
  .init(
    "any(array([]), keepdims=True)", "bool", [1],
    [0.0]),
  .init(
    "any(array([]), axis=1)", nil, [],
    []),
  .init(
    "all(array([]))", "bool", [],
    [1.0]),
  .init(
    "all(array([]), keepdims=True)", "bool", [1],
    [1.0]),
  .init(
    "all(array([]), axis=1)", nil, [],
    []),
  .init(
    "count_nonzero(array([]))", "int64", [],
    [0.0]),
  .init(
    "count_nonzero(array([]), keepdims=True)", "int64", [1],
    [0.0]),
  .init(
    "count_nonzero(array([]), axis=1)", nil, [],
    []),
  .init(
    "cumsum(array([]))", "float64", [0],
    []),
  .init(
    "cumsum(array([]), axis=0)", "float64", [0],
    []),
  .init(
    "cumprod(array([]))", "float64", [0],
    []),
  .init(
    "cumprod(array([]), axis=0)", "float64", [0],
    []),
  .init(
    "diff(array([]))", "float64", [0],
    []),
  .init(
    "diff(array([]), axis=0)", "float64", [0],
    []),
  .init(
    "sort(array([]))", "float64", [0],
    []),
  .init(
    "sort(array([]), axis=0)", "float64", [0],
    []),
  .init(
    "argsort(array([]))", "int64", [0],
    []),
  .init(
    "argsort(array([]), axis=0)", "int64", [0],
    []),
  .init(
    "median(array([]))", "float64", [],
    [.nan]),
  .init(
    "median(array([]), axis=0, keepdims=True)", "float64", [1],
    [.nan]),
  .init(
    "nansum(array([]))", "float64", [],
    [0.0]),
  .init(
    "nansum(array([]), axis=0, keepdims=True)", "float64", [1],
    [0.0]),
  .init(
    "nanmean(array([]))", "float64", [],
    [.nan]),
  .init(
    "nanmean(array([]), axis=0, keepdims=True)", "float64", [1],
    [.nan]),
  .init(
    "sum(array(2.5))", "float64", [],
    [2.5]),
  .init(
    "sum(array(2.5), keepdims=False)", "float64", [],
    [2.5]),
  .init(
    "prod(array(2.5))", "float64", [],
    [2.5]),
  .init(
    "prod(array(2.5), keepdims=False)", "float64", [],
    [2.5]),
  .init(
    "mean(array(2.5))", "float64", [],
    [2.5]),
  .init(
    "mean(array(2.5), keepdims=False)", "float64", [],
    [2.5]),
  .init(
    "var(array(2.5))", "float64", [],
    [0.0]),
  .init(
    "var(array(2.5), keepdims=False)", "float64", [],
    [0.0]),
  .init(
    "std(array(2.5))", "float64", [],
    [0.0]),
  .init(
    "std(array(2.5), keepdims=False)", "float64", [],
    [0.0]),
  .init(
    "min(array(2.5))", "float64", [],
    [2.5]),
  .init(
    "min(array(2.5), keepdims=False)", "float64", [],
    [2.5]),
  .init(
    "max(array(2.5))", "float64", [],
    [2.5]),
  .init(
    "max(array(2.5), keepdims=False)", "float64", [],
    [2.5]),
  .init(
    "ptp(array(2.5))", "float64", [],
    [0.0]),
  .init(
    "ptp(array(2.5), keepdims=False)", "float64", [],
    [0.0]),
  .init(
    "argmin(array(2.5))", "int64", [],
    [0.0]),
  .init(
    "argmin(array(2.5), keepdims=False)", "int64", [],
    [0.0]),
  .init(
    "argmax(array(2.5))", "int64", [],
    [0.0]),
  .init(
    "argmax(array(2.5), keepdims=False)", "int64", [],
    [0.0]),
  .init(
    "any(array(2.5))", "bool", [],
    [1.0]),
  .init(
    "any(array(2.5), keepdims=False)", "bool", [],
    [1.0]),
  .init(
    "all(array(2.5))", "bool", [],
    [1.0]),
  .init(
    "all(array(2.5), keepdims=False)", "bool", [],
    [1.0]),
  .init(
    "count_nonzero(array(2.5))", "int64", [],
    [1.0]),
  .init(
    "count_nonzero(array(2.5), keepdims=False)", "int64", [],
    [1.0]),
  .init(
    "cumsum(array(2.5))", "float64", [1],
    [2.5]),
  .init(
    "cumprod(array(2.5))", "float64", [1],
    [2.5]),
  .init(
    "diff(array(2.5))", nil, [],
    []),
  .init(
    "sort(array(2.5))", nil, [],
    []),
  .init(
    "argsort(array(2.5))", "int64", [1],
    [0.0]),
  .init(
    "median(array(2.5))", "float64", [],
    [2.5]),
  .init(
    "nansum(array(2.5))", "float64", [],
    [2.5]),
  .init(
    "nanmean(array(2.5))", "float64", [],
    [2.5]),
  .init(
    "sum(array([[3, 1, 2], [0, 7, -4]]))", "int64", [],
    [9.0]),
  .init(
    "sum(array([[3, 1, 2], [0, 7, -4]]), keepdims=True)", "int64", [1, 1],
    [9.0]),
  .init(
    "sum(array([[3, 1, 2], [0, 7, -4]]), axis=0)", "int64", [3],
    [3.0, 8.0, -2.0]),
  .init(
    "sum(array([[3, 1, 2], [0, 7, -4]]), axis=-2, keepdims=True)", "int64", [1, 3],
    [3.0, 8.0, -2.0]),
  .init(
    "sum(array([[3, 1, 2], [0, 7, -4]]), axis=1)", "int64", [2],
    [6.0, 3.0]),
  .init(
    "sum(array([[3, 1, 2], [0, 7, -4]]), axis=-1, keepdims=True)", "int64", [2, 1],
    [6.0, 3.0]),
  .init(
    "sum(array([[3, 1, 2], [0, 7, -4]]), axis=2)", nil, [],
    []),
  .init(
    "prod(array([[3, 1, 2], [0, 7, -4]]))", "int64", [],
    [0.0]),
  .init(
    "prod(array([[3, 1, 2], [0, 7, -4]]), keepdims=True)", "int64", [1, 1],
    [0.0]),
  .init(
    "prod(array([[3, 1, 2], [0, 7, -4]]), axis=0)", "int64", [3],
    [0.0, 7.0, -8.0]),
  .init(
    "prod(array([[3, 1, 2], [0, 7, -4]]), axis=-2, keepdims=True)", "int64", [1, 3],
    [0.0, 7.0, -8.0]),
  .init(
    "prod(array([[3, 1, 2], [0, 7, -4]]), axis=1)", "int64", [2],
    [6.0, 0.0]),
  .init(
    "prod(array([[3, 1, 2], [0, 7, -4]]), axis=-1, keepdims=True)", "int64", [2, 1],
    [6.0, 0.0]),
  .init(
    "prod(array([[3, 1, 2], [0, 7, -4]]), axis=2)", nil, [],
    []),
  .init(
    "mean(array([[3, 1, 2], [0, 7, -4]]))", "float64", [],
    [1.5]),
  .init(
    "mean(array([[3, 1, 2], [0, 7, -4]]), keepdims=True)", "float64", [1, 1],
    [1.5]),
  .init(
    "mean(array([[3, 1, 2], [0, 7, -4]]), axis=0)", "float64", [3],
    [1.5, 4.0, -1.0]),
  .init(
    "mean(array([[3, 1, 2], [0, 7, -4]]), axis=-2, keepdims=True)", "float64", [1, 3],
    [1.5, 4.0, -1.0]),
  .init(
    "mean(array([[3, 1, 2], [0, 7, -4]]), axis=1)", "float64", [2],
    [2.0, 1.0]),
  .init(
    "mean(array([[3, 1, 2], [0, 7, -4]]), axis=-1, keepdims=True)", "float64", [2, 1],
    [2.0, 1.0]),
  .init(
    "mean(array([[3, 1, 2], [0, 7, -4]]), axis=2)", nil, [],
    []),
  .init(
    "var(array([[3, 1, 2], [0, 7, -4]]))", "float64", [],
    [10.916666666666666]),
  .init(
    "var(array([[3, 1, 2], [0, 7, -4]]), keepdims=True)", "float64", [1, 1],
    [10.916666666666666]),
  .init(
    "var(array([[3, 1, 2], [0, 7, -4]]), axis=0)", "float64", [3],
    [2.25, 9.0, 9.0]),
  .init(
    "var(array([[3, 1, 2], [0, 7, -4]]), axis=-2, keepdims=True)", "float64", [1, 3],
    [2.25, 9.0, 9.0]),
  .init(
    "var(array([[3, 1, 2], [0, 7, -4]]), axis=1)", "float64", [2],
    [0.6666666666666666, 20.666666666666668]),
  .init(
    "var(array([[3, 1, 2], [0, 7, -4]]), axis=-1, keepdims=True)", "float64", [2, 1],
    [0.6666666666666666, 20.666666666666668]),
  .init(
    "var(array([[3, 1, 2], [0, 7, -4]]), axis=2)", nil, [],
    []),
  .init(
    "std(array([[3, 1, 2], [0, 7, -4]]))", "float64", [],
    [3.304037933599835]),
  .init(
    "std(array([[3, 1, 2], [0, 7, -4]]), keepdims=True)", "float64", [1, 1],
    [3.304037933599835]),
  .init(
    "std(array([[3, 1, 2], [0, 7, -4]]), axis=0)", "float64", [3],
    [1.5, 3.0, 3.0]),
  .init(
    "std(array([[3, 1, 2], [0, 7, -4]]), axis=-2, keepdims=True)", "float64", [1, 3],
    [1.5, 3.0, 3.0]),
  .init(
    "std(array([[3, 1, 2], [0, 7, -4]]), axis=1)", "float64", [2],
    [0.816496580927726, 4.546060565661952]),
  .init(
    "std(array([[3, 1, 2], [0, 7, -4]]), axis=-1, keepdims=True)", "float64", [2, 1],
    [0.816496580927726, 4.546060565661952]),
  .init(
    "std(array([[3, 1, 2], [0, 7, -4]]), axis=2)", nil, [],
    []),
  .init(
    "min(array([[3, 1, 2], [0, 7, -4]]))", "int64", [],
    [-4.0]),
  .init(
    "min(array([[3, 1, 2], [0, 7, -4]]), keepdims=True)", "int64", [1, 1],
    [-4.0]),
  .init(
    "min(array([[3, 1, 2], [0, 7, -4]]), axis=0)", "int64", [3],
    [0.0, 1.0, -4.0]),
  .init(
    "min(array([[3, 1, 2], [0, 7, -4]]), axis=-2, keepdims=True)", "int64", [1, 3],
    [0.0, 1.0, -4.0]),
  .init(
    "min(array([[3, 1, 2], [0, 7, -4]]), axis=1)", "int64", [2],
    [1.0, -4.0]),
  .init(
    "min(array([[3, 1, 2], [0, 7, -4]]), axis=-1, keepdims=True)", "int64", [2, 1],
    [1.0, -4.0]),
  .init(
    "min(array([[3, 1, 2], [0, 7, -4]]), axis=2)", nil, [],
    []),
  .init(
    "max(array([[3, 1, 2], [0, 7, -4]]))", "int64", [],
    [7.0]),
  .init(
    "max(array([[3, 1, 2], [0, 7, -4]]), keepdims=True)", "int64", [1, 1],
    [7.0]),
  .init(
    "max(array([[3, 1, 2], [0, 7, -4]]), axis=0)", "int64", [3],
    [3.0, 7.0, 2.0]),
  .init(
    "max(array([[3, 1, 2], [0, 7, -4]]), axis=-2, keepdims=True)", "int64", [1, 3],
    [3.0, 7.0, 2.0]),
  .init(
    "max(array([[3, 1, 2], [0, 7, -4]]), axis=1)", "int64", [2],
    [3.0, 7.0]),
  .init(
    "max(array([[3, 1, 2], [0, 7, -4]]), axis=-1, keepdims=True)", "int64", [2, 1],
    [3.0, 7.0]),
  .init(
    "max(array([[3, 1, 2], [0, 7, -4]]), axis=2)", nil, [],
    []),
  .init(
    "ptp(array([[3, 1, 2], [0, 7, -4]]))", "int64", [],
    [11.0]),
  .init(
    "ptp(array([[3, 1, 2], [0, 7, -4]]), keepdims=True)", "int64", [1, 1],
    [11.0]),
  .init(
    "ptp(array([[3, 1, 2], [0, 7, -4]]), axis=0)", "int64", [3],
    [3.0, 6.0, 6.0]),
  .init(
    "ptp(array([[3, 1, 2], [0, 7, -4]]), axis=-2, keepdims=True)", "int64", [1, 3],
    [3.0, 6.0, 6.0]),
  .init(
    "ptp(array([[3, 1, 2], [0, 7, -4]]), axis=1)", "int64", [2],
    [2.0, 11.0]),
  .init(
    "ptp(array([[3, 1, 2], [0, 7, -4]]), axis=-1, keepdims=True)", "int64", [2, 1],
    [2.0, 11.0]),
  .init(
    "ptp(array([[3, 1, 2], [0, 7, -4]]), axis=2)", nil, [],
    []),
  .init(
    "argmin(array([[3, 1, 2], [0, 7, -4]]))", "int64", [],
    [5.0]),
  .init(
    "argmin(array([[3, 1, 2], [0, 7, -4]]), keepdims=True)", "int64", [1, 1],
    [5.0]),
  .init(
    "argmin(array([[3, 1, 2], [0, 7, -4]]), axis=0)", "int64", [3],
    [1.0, 0.0, 1.0]),
  .init(
    "argmin(array([[3, 1, 2], [0, 7, -4]]), axis=-2, keepdims=True)", "int64", [1, 3],
    [1.0, 0.0, 1.0]),
  .init(
    "argmin(array([[3, 1, 2], [0, 7, -4]]), axis=1)", "int64", [2],
    [1.0, 2.0]),
  .init(
    "argmin(array([[3, 1, 2], [0, 7, -4]]), axis=-1, keepdims=True)", "int64", [2, 1],
    [1.0, 2.0]),
  .init(
    "argmin(array([[3, 1, 2], [0, 7, -4]]), axis=2)", nil, [],
    []),
  .init(
    "argmax(array([[3, 1, 2], [0, 7, -4]]))", "int64", [],
    [4.0]),
  .init(
    "argmax(array([[3, 1, 2], [0, 7, -4]]), keepdims=True)", "int64", [1, 1],
    [4.0]),
  .init(
    "argmax(array([[3, 1, 2], [0, 7, -4]]), axis=0)", "int64", [3],
    [0.0, 1.0, 0.0]),
  .init(
    "argmax(array([[3, 1, 2], [0, 7, -4]]), axis=-2, keepdims=True)", "int64", [1, 3],
    [0.0, 1.0, 0.0]),
  .init(
    "argmax(array([[3, 1, 2], [0, 7, -4]]), axis=1)", "int64", [2],
    [0.0, 1.0]),
  .init(
    "argmax(array([[3, 1, 2], [0, 7, -4]]), axis=-1, keepdims=True)", "int64", [2, 1],
    [0.0, 1.0]),
  .init(
    "argmax(array([[3, 1, 2], [0, 7, -4]]), axis=2)", nil, [],
    []),
  .init(
    "any(array([[3, 1, 2], [0, 7, -4]]))", "bool", [],
    [1.0]),
  .init(
    "any(array([[3, 1, 2], [0, 7, -4]]), keepdims=True)", "bool", [1, 1],
    [1.0]),
  .init(
    "any(array([[3, 1, 2], [0, 7, -4]]), axis=0)", "bool", [3],
    [1.0, 1.0, 1.0]),
  .init(
    "any(array([[3, 1, 2], [0, 7, -4]]), axis=-2, keepdims=True)", "bool", [1, 3],
    [1.0, 1.0, 1.0]),
  .init(
    "any(array([[3, 1, 2], [0, 7, -4]]), axis=1)", "bool", [2],
    [1.0, 1.0]),
  .init(
    "any(array([[3, 1, 2], [0, 7, -4]]), axis=-1, keepdims=True)", "bool", [2, 1],
    [1.0, 1.0]),
  .init(
    "any(array([[3, 1, 2], [0, 7, -4]]), axis=2)", nil, [],
    []),
  .init(
    "all(array([[3, 1, 2], [0, 7, -4]]))", "bool", [],
    [0.0]),
  .init(
    "all(array([[3, 1, 2], [0, 7, -4]]), keepdims=True)", "bool", [1, 1],
    [0.0]),
  .init(
    "all(array([[3, 1, 2], [0, 7, -4]]), axis=0)", "bool", [3],
    [0.0, 1.0, 1.0]),
  .init(
    "all(array([[3, 1, 2], [0, 7, -4]]), axis=-2, keepdims=True)", "bool", [1, 3],
    [0.0, 1.0, 1.0]),
  .init(
    "all(array([[3, 1, 2], [0, 7, -4]]), axis=1)", "bool", [2],
    [1.0, 0.0]),
  .init(
    "all(array([[3, 1, 2], [0, 7, -4]]), axis=-1, keepdims=True)", "bool", [2, 1],
    [1.0, 0.0]),
  .init(
    "all(array([[3, 1, 2], [0, 7, -4]]), axis=2)", nil, [],
    []),
  .init(
    "count_nonzero(array([[3, 1, 2], [0, 7, -4]]))", "int64", [],
    [5.0]),
  .init(
    "count_nonzero(array([[3, 1, 2], [0, 7, -4]]), keepdims=True)", "int64", [1, 1],
    [5.0]),
  .init(
    "count_nonzero(array([[3, 1, 2], [0, 7, -4]]), axis=0)", "int64", [3],
    [1.0, 2.0, 2.0]),
  .init(
    "count_nonzero(array([[3, 1, 2], [0, 7, -4]]), axis=-2, keepdims=True)", "int64", [1, 3],
    [1.0, 2.0, 2.0]),
  .init(
    "count_nonzero(array([[3, 1, 2], [0, 7, -4]]), axis=1)", "int64", [2],
    [3.0, 2.0]),
  .init(
    "count_nonzero(array([[3, 1, 2], [0, 7, -4]]), axis=-1, keepdims=True)", "int64", [2, 1],
    [3.0, 2.0]),
  .init(
    "count_nonzero(array([[3, 1, 2], [0, 7, -4]]), axis=2)", nil, [],
    []),
  .init(
    "cumsum(array([[3, 1, 2], [0, 7, -4]]))", "int64", [6],
    [3.0, 4.0, 6.0, 6.0, 13.0, 9.0]),
  .init(
    "cumsum(array([[3, 1, 2], [0, 7, -4]]), axis=0)", "int64", [2, 3],
    [3.0, 1.0, 2.0, 3.0, 8.0, -2.0]),
  .init(
    "cumsum(array([[3, 1, 2], [0, 7, -4]]), axis=1)", "int64", [2, 3],
    [3.0, 4.0, 6.0, 0.0, 7.0, 3.0]),
  .init(
    "cumprod(array([[3, 1, 2], [0, 7, -4]]))", "int64", [6],
    [3.0, 3.0, 6.0, 0.0, 0.0, 0.0]),
  .init(
    "cumprod(array([[3, 1, 2], [0, 7, -4]]), axis=0)", "int64", [2, 3],
    [3.0, 1.0, 2.0, 0.0, 7.0, -8.0]),
  .init(
    "cumprod(array([[3, 1, 2], [0, 7, -4]]), axis=1)", "int64", [2, 3],
    [3.0, 3.0, 6.0, 0.0, 0.0, 0.0]),
  .init(
    "diff(array([[3, 1, 2], [0, 7, -4]]))", "int64", [2, 2],
    [-2.0, 1.0, 7.0, -11.0]),
  .init(
    "diff(array([[3, 1, 2], [0, 7, -4]]), axis=0)", "int64", [1, 3],
    [-3.0, 6.0, -6.0]),
  .init(
    "diff(array([[3, 1, 2], [0, 7, -4]]), axis=1)", "int64", [2, 2],
    [-2.0, 1.0, 7.0, -11.0]),
  .init(
    "sort(array([[3, 1, 2], [0, 7, -4]]))", "int64", [2, 3],
    [1.0, 2.0, 3.0, -4.0, 0.0, 7.0]),
  .init(
    "sort(array([[3, 1, 2], [0, 7, -4]]), axis=0)", "int64", [2, 3],
    [0.0, 1.0, -4.0, 3.0, 7.0, 2.0]),
  .init(
    "sort(array([[3, 1, 2], [0, 7, -4]]), axis=1)", "int64", [2, 3],
    [1.0, 2.0, 3.0, -4.0, 0.0, 7.0]),
  .init(
    "argsort(array([[3, 1, 2], [0, 7, -4]]))", "int64", [2, 3],
    [1.0, 2.0, 0.0, 2.0, 0.0, 1.0]),
  .init(
    "argsort(array([[3, 1, 2], [0, 7, -4]]), axis=0)", "int64", [2, 3],
    [1.0, 0.0, 1.0, 0.0, 1.0, 0.0]),
  .init(
    "argsort(array([[3, 1, 2], [0, 7, -4]]), axis=1)", "int64", [2, 3],
    [1.0, 2.0, 0.0, 2.0, 0.0, 1.0]),
  .init(
    "median(array([[3, 1, 2], [0, 7, -4]]))", "float64", [],
    [1.5]),
  .init(
    "median(array([[3, 1, 2], [0, 7, -4]]), axis=0, keepdims=True)", "float64", [1, 3],
    [1.5, 4.0, -1.0]),
  .init(
    "median(array([[3, 1, 2], [0, 7, -4]]), axis=1, keepdims=True)", "float64", [2, 1],
    [2.0, 0.0]),
  .init(
    "nansum(array([[3, 1, 2], [0, 7, -4]]))", "int64", [],
    [9.0]),
  .init(
    "nansum(array([[3, 1, 2], [0, 7, -4]]), axis=0, keepdims=True)", "int64", [1, 3],
    [3.0, 8.0, -2.0]),
  .init(
    "nansum(array([[3, 1, 2], [0, 7, -4]]), axis=1, keepdims=True)", "int64", [2, 1],
    [6.0, 3.0]),
  .init(
    "nanmean(array([[3, 1, 2], [0, 7, -4]]))", "float64", [],
    [1.5]),
  .init(
    "nanmean(array([[3, 1, 2], [0, 7, -4]]), axis=0, keepdims=True)", "float64", [1, 3],
    [1.5, 4.0, -1.0]),
  .init(
    "nanmean(array([[3, 1, 2], [0, 7, -4]]), axis=1, keepdims=True)", "float64", [2, 1],
    [2.0, 1.0]),
  .init(
    "quantile(array([[3, 1, 2], [0, 7, -4]]), [0, 0.1, 0.35, 0.5, 0.9, 1])", "float64", [6],
    [-4.0, -2.0, 0.75, 1.5, 5.0, 7.0]),
  .init(
    "percentile(array([[3, 1, 2], [0, 7, -4]]), [25, 70], axis=0)", "float64", [2, 3],
    [0.75, 2.5, -2.5, 2.0999999999999996, 5.199999999999999, 0.19999999999999973]),
  .init(
    "percentile(array([[3, 1, 2], [0, 7, -4]]), 60, axis=0, keepdims=True)", "float64", [1, 3],
    [1.7999999999999998, 4.6, -0.40000000000000036]),
  .init(
    "percentile(array([[3, 1, 2], [0, 7, -4]]), [25, 70], axis=1)", "float64", [2, 2],
    [1.5, -2.0, 2.4, 2.7999999999999994]),
  .init(
    "percentile(array([[3, 1, 2], [0, 7, -4]]), 60, axis=1, keepdims=True)", "float64", [2, 1],
    [2.2, 1.3999999999999997]),
  .init(
    "sum(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]))", "float64", [],
    [.nan]),
  .init(
    "sum(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), keepdims=True)", "float64", [1, 1],
    [.nan]),
  .init(
    "sum(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=0)", "float64", [3],
    [5.3999999999999995, -4.1, .nan]),
  .init(
    "sum(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=-2, keepdims=True)", "float64", [1, 3],
    [5.3999999999999995, -4.1, .nan]),
  .init(
    "sum(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=1)", "float64", [3],
    [2.9, .nan, 1.5]),
  .init(
    "sum(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=-1, keepdims=True)", "float64", [3, 1],
    [2.9, .nan, 1.5]),
  .init(
    "sum(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=2)", nil, [],
    []),
  .init(
    "prod(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]))", "float64", [],
    [.nan]),
  .init(
    "prod(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), keepdims=True)", "float64", [1, 1],
    [.nan]),
  .init(
    "prod(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=0)", "float64", [3],
    [0.28200000000000003, -8.875, .nan]),
  .init(
    "prod(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=-2, keepdims=True)", "float64", [1, 3],
    [0.28200000000000003, -8.875, .nan]),
  .init(
    "prod(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=1)", "float64", [3],
    [0.075, .nan, -34.08]),
  .init(
    "prod(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=-1, keepdims=True)", "float64", [3, 1],
    [0.075, .nan, -34.08]),
  .init(
    "prod(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=2)", nil, [],
    []),
  .init(
    "mean(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]))", "float64", [],
    [.nan]),
  .init(
    "mean(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), keepdims=True)", "float64", [1, 1],
    [.nan]),
  .init(
    "mean(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=0)", "float64", [3],
    [1.7999999999999998, -1.3666666666666665, .nan]),
  .init(
    "mean(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=-2, keepdims=True)", "float64", [1, 3],
    [1.7999999999999998, -1.3666666666666665, .nan]),
  .init(
    "mean(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=1)", "float64", [3],
    [0.9666666666666667, .nan, 0.5]),
  .init(
    "mean(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=-1, keepdims=True)", "float64", [3, 1],
    [0.9666666666666667, .nan, 0.5]),
  .init(
    "mean(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=2)", nil, [],
    []),
  .init(
    "var(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]))", "float64", [],
    [.nan]),
  .init(
    "var(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), keepdims=True)", "float64", [1, 1],
    [.nan]),
  .init(
    "var(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=0)", "float64", [3],
    [4.246666666666667, 17.10222222222222, .nan]),
  .init(
    "var(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=-2, keepdims=True)", "float64", [1, 3],
    [4.246666666666667, 17.10222222222222, .nan]),
  .init(
    "var(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=1)", "float64", [3],
    [1.1822222222222223, .nan, 38.00666666666667]),
  .init(
    "var(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=-1, keepdims=True)", "float64", [3, 1],
    [1.1822222222222223, .nan, 38.00666666666667]),
  .init(
    "var(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=2)", nil, [],
    []),
  .init(
    "std(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]))", "float64", [],
    [.nan]),
  .init(
    "std(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), keepdims=True)", "float64", [1, 1],
    [.nan]),
  .init(
    "std(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=0)", "float64", [3],
    [2.0607442021431646, 4.135483311805553, .nan]),
  .init(
    "std(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=-2, keepdims=True)", "float64", [1, 3],
    [2.0607442021431646, 4.135483311805553, .nan]),
  .init(
    "std(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=1)", "float64", [3],
    [1.0873004286866728, .nan, 6.16495471732491]),
  .init(
    "std(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=-1, keepdims=True)", "float64", [3, 1],
    [1.0873004286866728, .nan, 6.16495471732491]),
  .init(
    "std(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=2)", nil, [],
    []),
  .init(
    "min(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]))", "float64", [],
    [.nan]),
  .init(
    "min(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), keepdims=True)", "float64", [1, 1],
    [.nan]),
  .init(
    "min(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=0)", "float64", [3],
    [0.1, -7.1, .nan]),
  .init(
    "min(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=-2, keepdims=True)", "float64", [1, 3],
    [0.1, -7.1, .nan]),
  .init(
    "min(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=1)", "float64", [3],
    [0.1, .nan, -7.1]),
  .init(
    "min(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=-1, keepdims=True)", "float64", [3, 1],
    [0.1, .nan, -7.1]),
  .init(
    "min(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=2)", nil, [],
    []),
  .init(
    "max(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]))", "float64", [],
    [.nan]),
  .init(
    "max(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), keepdims=True)", "float64", [1, 1],
    [.nan]),
  .init(
    "max(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=0)", "float64", [3],
    [4.7, 2.5, .nan]),
  .init(
    "max(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=-2, keepdims=True)", "float64", [1, 3],
    [4.7, 2.5, .nan]),
  .init(
    "max(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=1)", "float64", [3],
    [2.5, .nan, 8.0]),
  .init(
    "max(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=-1, keepdims=True)", "float64", [3, 1],
    [2.5, .nan, 8.0]),
  .init(
    "max(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=2)", nil, [],
    []),
  .init(
    "ptp(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]))", "float64", [],
    [.nan]),
  .init(
    "ptp(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), keepdims=True)", "float64", [1, 1],
    [.nan]),
  .init(
    "ptp(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=0)", "float64", [3],
    [4.6000000000000005, 9.6, .nan]),
  .init(
    "ptp(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=-2, keepdims=True)", "float64", [1, 3],
    [4.6000000000000005, 9.6, .nan]),
  .init(
    "ptp(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=1)", "float64", [3],
    [2.4, .nan, 15.1]),
  .init(
    "ptp(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=-1, keepdims=True)", "float64", [3, 1],
    [2.4, .nan, 15.1]),
  .init(
    "ptp(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=2)", nil, [],
    []),
  .init(
    "argmin(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]))", "int64", [],
    [5.0]),
  .init(
    "argmin(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), keepdims=True)", "int64", [1, 1],
    [5.0]),
  .init(
    "argmin(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=0)", "int64", [3],
    [0.0, 2.0, 1.0]),
  .init(
    "argmin(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=-2, keepdims=True)", "int64", [1, 3],
    [0.0, 2.0, 1.0]),
  .init(
    "argmin(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=1)", "int64", [3],
    [0.0, 2.0, 1.0]),
  .init(
    "argmin(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=-1, keepdims=True)", "int64", [3, 1],
    [0.0, 2.0, 1.0]),
  .init(
    "argmin(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=2)", nil, [],
    []),
  .init(
    "argmax(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]))", "int64", [],
    [5.0]),
  .init(
    "argmax(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), keepdims=True)", "int64", [1, 1],
    [5.0]),
  .init(
    "argmax(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=0)", "int64", [3],
    [1.0, 0.0, 1.0]),
  .init(
    "argmax(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=-2, keepdims=True)", "int64", [1, 3],
    [1.0, 0.0, 1.0]),
  .init(
    "argmax(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=1)", "int64", [3],
    [1.0, 2.0, 2.0]),
  .init(
    "argmax(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=-1, keepdims=True)", "int64", [3, 1],
    [1.0, 2.0, 2.0]),
  .init(
    "argmax(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=2)", nil, [],
    []),
  .init(
    "any(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]))", "bool", [],
    [1.0]),
  .init(
    "any(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), keepdims=True)", "bool", [1, 1],
    [1.0]),
  .init(
    "any(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=0)", "bool", [3],
    [1.0, 1.0, 1.0]),
  .init(
    "any(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=-2, keepdims=True)", "bool", [1, 3],
    [1.0, 1.0, 1.0]),
  .init(
    "any(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=1)", "bool", [3],
    [1.0, 1.0, 1.0]),
  .init(
    "any(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=-1, keepdims=True)", "bool", [3, 1],
    [1.0, 1.0, 1.0]),
  .init(
    "any(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=2)", nil, [],
    []),
  .init(
    "all(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]))", "bool", [],
    [1.0]),
  .init(
    "all(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), keepdims=True)", "bool", [1, 1],
    [1.0]),
  .init(
    "all(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=0)", "bool", [3],
    [1.0, 1.0, 1.0]),
  .init(
    "all(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=-2, keepdims=True)", "bool", [1, 3],
    [1.0, 1.0, 1.0]),
  .init(
    "all(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=1)", "bool", [3],
    [1.0, 1.0, 1.0]),
  .init(
    "all(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=-1, keepdims=True)", "bool", [3, 1],
    [1.0, 1.0, 1.0]),
  .init(
    "all(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=2)", nil, [],
    []),
  .init(
    "count_nonzero(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]))", "int64", [],
    [9.0]),
  .init(
    "count_nonzero(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), keepdims=True)", "int64", [1, 1],
    [9.0]),
  .init(
    "count_nonzero(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=0)", "int64", [3],
    [3.0, 3.0, 3.0]),
  .init(
    "count_nonzero(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=-2, keepdims=True)", "int64", [1, 3],
    [3.0, 3.0, 3.0]),
  .init(
    "count_nonzero(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=1)", "int64", [3],
    [3.0, 3.0, 3.0]),
  .init(
    "count_nonzero(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=-1, keepdims=True)", "int64", [3, 1],
    [3.0, 3.0, 3.0]),
  .init(
    "count_nonzero(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=2)", nil, [],
    []),
  .init(
    "cumsum(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]))", "float64", [9],
    [0.1, 2.6, 2.9, 7.6, 8.1, .nan, .nan, .nan, .nan]),
  .init(
    "cumsum(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=0)", "float64", [3, 3],
    [0.1, 2.5, 0.3, 4.8, 3.0, .nan, 5.3999999999999995, -4.1, .nan]),
  .init(
    "cumsum(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=1)", "float64", [3, 3],
    [0.1, 2.6, 2.9, 4.7, 5.2, .nan, 0.6, -6.5, 1.5]),
  .init(
    "cumprod(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]))", "float64", [9],
    [0.1, 0.25, 0.075, 0.3525, 0.17625, .nan, .nan, .nan, .nan]),
  .init(
    "cumprod(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=0)", "float64", [3, 3],
    [0.1, 2.5, 0.3, 0.47000000000000003, 1.25, .nan, 0.28200000000000003, -8.875, .nan]),
  .init(
    "cumprod(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=1)", "float64", [3, 3],
    [0.1, 0.25, 0.075, 4.7, 2.35, .nan, 0.6, -4.26, -34.08]),
  .init(
    "diff(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]))", "float64", [3, 2],
    [2.4, -2.2, -4.2, .nan, -7.699999999999999, 15.1]),
  .init(
    "diff(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=0)", "float64", [2, 3],
    [4.6000000000000005, -2.0, .nan, -4.1000000000000005, -7.6, .nan]),
  .init(
    "diff(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=1)", "float64", [3, 2],
    [2.4, -2.2, -4.2, .nan, -7.699999999999999, 15.1]),
  .init(
    "sort(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]))", "float64", [3, 3],
    [0.1, 0.3, 2.5, 0.5, 4.7, .nan, -7.1, 0.6, 8.0]),
  .init(
    "sort(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=0)", "float64", [3, 3],
    [0.1, -7.1, 0.3, 0.6, 0.5, 8.0, 4.7, 2.5, .nan]),
  .init(
    "sort(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=1)", "float64", [3, 3],
    [0.1, 0.3, 2.5, 0.5, 4.7, .nan, -7.1, 0.6, 8.0]),
  .init(
    "argsort(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]))", "int64", [3, 3],
    [0.0, 2.0, 1.0, 1.0, 0.0, 2.0, 1.0, 0.0, 2.0]),
  .init(
    "argsort(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=0)", "int64", [3, 3],
    [0.0, 2.0, 0.0, 2.0, 1.0, 2.0, 1.0, 0.0, 1.0]),
  .init(
    "argsort(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=1)", "int64", [3, 3],
    [0.0, 2.0, 1.0, 1.0, 0.0, 2.0, 1.0, 0.0, 2.0]),
  .init(
    "median(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]))", "float64", [],
    [.nan]),
  .init(
    "median(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=0, keepdims=True)", "float64", [1, 3],
    [0.6, 0.5, .nan]),
  .init(
    "median(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=1, keepdims=True)", "float64", [3, 1],
    [0.3, .nan, 0.6]),
  .init(
    "nansum(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]))", "float64", [],
    [9.6]),
  .init(
    "nansum(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=0, keepdims=True)", "float64", [1, 3],
    [5.3999999999999995, -4.1, 8.3]),
  .init(
    "nansum(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=1, keepdims=True)", "float64", [3, 1],
    [2.9, 5.2, 1.5]),
  .init(
    "nanmean(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]))", "float64", [],
    [1.2]),
  .init(
    "nanmean(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=0, keepdims=True)", "float64", [1, 3],
    [1.7999999999999998, -1.3666666666666665, 4.15]),
  .init(
    "nanmean(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), axis=1, keepdims=True)", "float64", [3, 1],
    [0.9666666666666667, 2.6, 0.5]),
  .init(
    "quantile(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), [0, 0.1, 0.35, 0.5, 0.9, 1])", "float64", [6],
    [.nan, .nan, .nan, .nan, .nan, .nan]),
  .init(
    "percentile(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), [25, 70], axis=0)", "float64", [2, 3],
    [0.35, -3.3, .nan, 2.2399999999999998, 1.2999999999999998, .nan]),
  .init(
    "percentile(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), 60, axis=0, keepdims=True)", "float64", [1, 3],
    [1.42, 0.8999999999999999, .nan]),
  .init(
    "percentile(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), [25, 70], axis=1)", "float64", [2, 3],
    [0.2, .nan, -3.2499999999999996, 1.18, .nan, 3.5599999999999996]),
  .init(
    "percentile(array([[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]), 60, axis=1, keepdims=True)", "float64", [3, 1],
    [0.74, .nan, 2.0799999999999996]),
  .init(
    "sum(array([[True, False], [False, False]]))", "int64", [],
    [1.0]),
  .init(
    "sum(array([[True, False], [False, False]]), keepdims=True)", "int64", [1, 1],
    [1.0]),
  .init(
    "sum(array([[True, False], [False, False]]), axis=0)", "int64", [2],
    [1.0, 0.0]),
  .init(
    "sum(array([[True, False], [False, False]]), axis=-2, keepdims=True)", "int64", [1, 2],
    [1.0, 0.0]),
  .init(
    "sum(array([[True, False], [False, False]]), axis=1)", "int64", [2],
    [1.0, 0.0]),
  .init(
    "sum(array([[True, False], [False, False]]), axis=-1, keepdims=True)", "int64", [2, 1],
    [1.0, 0.0]),
  .init(
    "sum(array([[True, False], [False, False]]), axis=2)", nil, [],
    []),
  .init(
    "prod(array([[True, False], [False, False]]))", "int64", [],
    [0.0]),
  .init(
    "prod(array([[True, False], [False, False]]), keepdims=True)", "int64", [1, 1],
    [0.0]),
  .init(
    "prod(array([[True, False], [False, False]]), axis=0)", "int64", [2],
    [0.0, 0.0]),
  .init(
    "prod(array([[True, False], [False, False]]), axis=-2, keepdims=True)", "int64", [1, 2],
    [0.0, 0.0]),
  .init(
    "prod(array([[True, False], [False, False]]), axis=1)", "int64", [2],
    [0.0, 0.0]),
  .init(
    "prod(array([[True, False], [False, False]]), axis=-1, keepdims=True)", "int64", [2, 1],
    [0.0, 0.0]),
  .init(
    "prod(array([[True, False], [False, False]]), axis=2)", nil, [],
    []),
  .init(
    "mean(array([[True, False], [False, False]]))", "float64", [],
    [0.25]),
  .init(
    "mean(array([[True, False], [False, False]]), keepdims=True)", "float64", [1, 1],
    [0.25]),
  .init(
    "mean(array([[True, False], [False, False]]), axis=0)", "float64", [2],
    [0.5, 0.0]),
  .init(
    "mean(array([[True, False], [False, False]]), axis=-2, keepdims=True)", "float64", [1, 2],
    [0.5, 0.0]),
  .init(
    "mean(array([[True, False], [False, False]]), axis=1)", "float64", [2],
    [0.5, 0.0]),
  .init(
    "mean(array([[True, False], [False, False]]), axis=-1, keepdims=True)", "float64", [2, 1],
    [0.5, 0.0]),
  .init(
    "mean(array([[True, False], [False, False]]), axis=2)", nil, [],
    []),
  .init(
    "var(array([[True, False], [False, False]]))", "float64", [],
    [0.1875]),
  .init(
    "var(array([[True, False], [False, False]]), keepdims=True)", "float64", [1, 1],
    [0.1875]),
  .init(
    "var(array([[True, False], [False, False]]), axis=0)", "float64", [2],
    [0.25, 0.0]),
  .init(
    "var(array([[True, False], [False, False]]), axis=-2, keepdims=True)", "float64", [1, 2],
    [0.25, 0.0]),
  .init(
    "var(array([[True, False], [False, False]]), axis=1)", "float64", [2],
    [0.25, 0.0]),
  .init(
    "var(array([[True, False], [False, False]]), axis=-1, keepdims=True)", "float64", [2, 1],
    [0.25, 0.0]),
  .init(
    "var(array([[True, False], [False, False]]), axis=2)", nil, [],
    []),
  .init(
    "std(array([[True, False], [False, False]]))", "float64", [],
    [0.4330127018922193]),
  .init(
    "std(array([[True, False], [False, False]]), keepdims=True)", "float64", [1, 1],
    [0.4330127018922193]),
  .init(
    "std(array([[True, False], [False, False]]), axis=0)", "float64", [2],
    [0.5, 0.0]),
  .init(
    "std(array([[True, False], [False, False]]), axis=-2, keepdims=True)", "float64", [1, 2],
    [0.5, 0.0]),
  .init(
    "std(array([[True, False], [False, False]]), axis=1)", "float64", [2],
    [0.5, 0.0]),
  .init(
    "std(array([[True, False], [False, False]]), axis=-1, keepdims=True)", "float64", [2, 1],
    [0.5, 0.0]),
  .init(
    "std(array([[True, False], [False, False]]), axis=2)", nil, [],
    []),
  .init(
    "min(array([[True, False], [False, False]]))", "bool", [],
    [0.0]),
  .init(
    "min(array([[True, False], [False, False]]), keepdims=True)", "bool", [1, 1],
    [0.0]),
  .init(
    "min(array([[True, False], [False, False]]), axis=0)", "bool", [2],
    [0.0, 0.0]),
  .init(
    "min(array([[True, False], [False, False]]), axis=-2, keepdims=True)", "bool", [1, 2],
    [0.0, 0.0]),
  .init(
    "min(array([[True, False], [False, False]]), axis=1)", "bool", [2],
    [0.0, 0.0]),
  .init(
    "min(array([[True, False], [False, False]]), axis=-1, keepdims=True)", "bool", [2, 1],
    [0.0, 0.0]),
  .init(
    "min(array([[True, False], [False, False]]), axis=2)", nil, [],
    []),
  .init(
    "max(array([[True, False], [False, False]]))", "bool", [],
    [1.0]),
  .init(
    "max(array([[True, False], [False, False]]), keepdims=True)", "bool", [1, 1],
    [1.0]),
  .init(
    "max(array([[True, False], [False, False]]), axis=0)", "bool", [2],
    [1.0, 0.0]),
  .init(
    "max(array([[True, False], [False, False]]), axis=-2, keepdims=True)", "bool", [1, 2],
    [1.0, 0.0]),
  .init(
    "max(array([[True, False], [False, False]]), axis=1)", "bool", [2],
    [1.0, 0.0]),
  .init(
    "max(array([[True, False], [False, False]]), axis=-1, keepdims=True)", "bool", [2, 1],
    [1.0, 0.0]),
  .init(
    "max(array([[True, False], [False, False]]), axis=2)", nil, [],
    []),
  .init(
    "argmin(array([[True, False], [False, False]]))", "int64", [],
    [1.0]),
  .init(
    "argmin(array([[True, False], [False, False]]), keepdims=True)", "int64", [1, 1],
    [1.0]),
  .init(
    "argmin(array([[True, False], [False, False]]), axis=0)", "int64", [2],
    [1.0, 0.0]),
  .init(
    "argmin(array([[True, False], [False, False]]), axis=-2, keepdims=True)", "int64", [1, 2],
    [1.0, 0.0]),
  .init(
    "argmin(array([[True, False], [False, False]]), axis=1)", "int64", [2],
    [1.0, 0.0]),
  .init(
    "argmin(array([[True, False], [False, False]]), axis=-1, keepdims=True)", "int64", [2, 1],
    [1.0, 0.0]),
  .init(
    "argmin(array([[True, False], [False, False]]), axis=2)", nil, [],
    []),
  .init(
    "argmax(array([[True, False], [False, False]]))", "int64", [],
    [0.0]),
  .init(
    "argmax(array([[True, False], [False, False]]), keepdims=True)", "int64", [1, 1],
    [0.0]),
  .init(
    "argmax(array([[True, False], [False, False]]), axis=0)", "int64", [2],
    [0.0, 0.0]),
  .init(
    "argmax(array([[True, False], [False, False]]), axis=-2, keepdims=True)", "int64", [1, 2],
    [0.0, 0.0]),
  .init(
    "argmax(array([[True, False], [False, False]]), axis=1)", "int64", [2],
    [0.0, 0.0]),
  .init(
    "argmax(array([[True, False], [False, False]]), axis=-1, keepdims=True)", "int64", [2, 1],
    [0.0, 0.0]),
  .init(
    "argmax(array([[True, False], [False, False]]), axis=2)", nil, [],
    []),
  .init(
    "any(array([[True, False], [False, False]]))", "bool", [],
    [1.0]),
  .init(
    "any(array([[True, False], [False, False]]), keepdims=True)", "bool", [1, 1],
    [1.0]),
  .init(
    "any(array([[True, False], [False, False]]), axis=0)", "bool", [2],
    [1.0, 0.0]),
  .init(
    "any(array([[True, False], [False, False]]), axis=-2, keepdims=True)", "bool", [1, 2],
    [1.0, 0.0]),
  .init(
    "any(array([[True, False], [False, False]]), axis=1)", "bool", [2],
    [1.0, 0.0]),
  .init(
    "any(array([[True, False], [False, False]]), axis=-1, keepdims=True)", "bool", [2, 1],
    [1.0, 0.0]),
  .init(
    "any(array([[True, False], [False, False]]), axis=2)", nil, [],
    []),
  .init(
    "all(array([[True, False], [False, False]]))", "bool", [],
    [0.0]),
  .init(
    "all(array([[True, False], [False, False]]), keepdims=True)", "bool", [1, 1],
    [0.0]),
  .init(
    "all(array([[True, False], [False, False]]), axis=0)", "bool", [2],
    [0.0, 0.0]),
  .init(
    "all(array([[True, False], [False, False]]), axis=-2, keepdims=True)", "bool", [1, 2],
    [0.0, 0.0]),
  .init(
    "all(array([[True, False], [False, False]]), axis=1)", "bool", [2],
    [0.0, 0.0]),
  .init(
    "all(array([[True, False], [False, False]]), axis=-1, keepdims=True)", "bool", [2, 1],
    [0.0, 0.0]),
  .init(
    "all(array([[True, False], [False, False]]), axis=2)", nil, [],
    []),
  .init(
    "count_nonzero(array([[True, False], [False, False]]))", "int64", [],
    [1.0]),
  .init(
    "count_nonzero(array([[True, False], [False, False]]), keepdims=True)", "int64", [1, 1],
    [1.0]),
  .init(
    "count_nonzero(array([[True, False], [False, False]]), axis=0)", "int64", [2],
    [1.0, 0.0]),
  .init(
    "count_nonzero(array([[True, False], [False, False]]), axis=-2, keepdims=True)", "int64", [1, 2],
    [1.0, 0.0]),
  .init(
    "count_nonzero(array([[True, False], [False, False]]), axis=1)", "int64", [2],
    [1.0, 0.0]),
  .init(
    "count_nonzero(array([[True, False], [False, False]]), axis=-1, keepdims=True)", "int64", [2, 1],
    [1.0, 0.0]),
  .init(
    "count_nonzero(array([[True, False], [False, False]]), axis=2)", nil, [],
    []),
  .init(
    "cumsum(array([[True, False], [False, False]]))", "int64", [4],
    [1.0, 1.0, 1.0, 1.0]),
  .init(
    "cumsum(array([[True, False], [False, False]]), axis=0)", "int64", [2, 2],
    [1.0, 0.0, 1.0, 0.0]),
  .init(
    "cumsum(array([[True, False], [False, False]]), axis=1)", "int64", [2, 2],
    [1.0, 1.0, 0.0, 0.0]),
  .init(
    "cumprod(array([[True, False], [False, False]]))", "int64", [4],
    [1.0, 0.0, 0.0, 0.0]),
  .init(
    "cumprod(array([[True, False], [False, False]]), axis=0)", "int64", [2, 2],
    [1.0, 0.0, 0.0, 0.0]),
  .init(
    "cumprod(array([[True, False], [False, False]]), axis=1)", "int64", [2, 2],
    [1.0, 0.0, 0.0, 0.0]),
  .init(
    "diff(array([[True, False], [False, False]]))", "bool", [2, 1],
    [1.0, 0.0]),
  .init(
    "diff(array([[True, False], [False, False]]), axis=0)", "bool", [1, 2],
    [1.0, 0.0]),
  .init(
    "diff(array([[True, False], [False, False]]), axis=1)", "bool", [2, 1],
    [1.0, 0.0]),
  .init(
    "sort(array([[True, False], [False, False]]))", "bool", [2, 2],
    [0.0, 1.0, 0.0, 0.0]),
  .init(
    "sort(array([[True, False], [False, False]]), axis=0)", "bool", [2, 2],
    [0.0, 0.0, 1.0, 0.0]),
  .init(
    "sort(array([[True, False], [False, False]]), axis=1)", "bool", [2, 2],
    [0.0, 1.0, 0.0, 0.0]),
  .init(
    "argsort(array([[True, False], [False, False]]))", "int64", [2, 2],
    [1.0, 0.0, 0.0, 1.0]),
  .init(
    "argsort(array([[True, False], [False, False]]), axis=0)", "int64", [2, 2],
    [1.0, 0.0, 0.0, 1.0]),
  .init(
    "argsort(array([[True, False], [False, False]]), axis=1)", "int64", [2, 2],
    [1.0, 0.0, 0.0, 1.0]),
  .init(
    "median(array([[True, False], [False, False]]))", "float64", [],
    [0.0]),
  .init(
    "median(array([[True, False], [False, False]]), axis=0, keepdims=True)", "float64", [1, 2],
    [0.5, 0.0]),
  .init(
    "median(array([[True, False], [False, False]]), axis=1, keepdims=True)", "float64", [2, 1],
    [0.5, 0.0]),
  .init(
    "nansum(array([[True, False], [False, False]]))", "int64", [],
    [1.0]),
  .init(
    "nansum(array([[True, False], [False, False]]), axis=0, keepdims=True)", "int64", [1, 2],
    [1.0, 0.0]),
  .init(
    "nansum(array([[True, False], [False, False]]), axis=1, keepdims=True)", "int64", [2, 1],
    [1.0, 0.0]),
  .init(
    "nanmean(array([[True, False], [False, False]]))", "float64", [],
    [0.25]),
  .init(
    "nanmean(array([[True, False], [False, False]]), axis=0, keepdims=True)", "float64", [1, 2],
    [0.5, 0.0]),
  .init(
    "nanmean(array([[True, False], [False, False]]), axis=1, keepdims=True)", "float64", [2, 1],
    [0.5, 0.0]),
  .init(
    "sum(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]))", "int64", [],
    [14.0]),
  .init(
    "sum(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), keepdims=True)", "int64", [1, 1, 1],
    [14.0]),
  .init(
    "sum(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=0)", "int64", [2, 2],
    [6.0, 8.0, -4.0, 4.0]),
  .init(
    "sum(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-3, keepdims=True)", "int64", [1, 2, 2],
    [6.0, 8.0, -4.0, 4.0]),
  .init(
    "sum(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=1)", "int64", [2, 2],
    [8.0, 6.0, -6.0, 6.0]),
  .init(
    "sum(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-2, keepdims=True)", "int64", [2, 1, 2],
    [8.0, 6.0, -6.0, 6.0]),
  .init(
    "sum(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=2)", "int64", [2, 2],
    [7.0, 7.0, 7.0, -7.0]),
  .init(
    "sum(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-1, keepdims=True)", "int64", [2, 2, 1],
    [7.0, 7.0, 7.0, -7.0]),
  .init(
    "sum(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=3)", nil, [],
    []),
  .init(
    "prod(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]))", "int64", [],
    [0.0]),
  .init(
    "prod(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), keepdims=True)", "int64", [1, 1, 1],
    [0.0]),
  .init(
    "prod(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=0)", "int64", [2, 2],
    [5.0, 12.0, -21.0, 0.0]),
  .init(
    "prod(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-3, keepdims=True)", "int64", [1, 2, 2],
    [5.0, 12.0, -21.0, 0.0]),
  .init(
    "prod(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=1)", "int64", [2, 2],
    [15.0, 8.0, -7.0, 0.0]),
  .init(
    "prod(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-2, keepdims=True)", "int64", [2, 1, 2],
    [15.0, 8.0, -7.0, 0.0]),
  .init(
    "prod(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=2)", "int64", [2, 2],
    [10.0, 12.0, 6.0, 0.0]),
  .init(
    "prod(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-1, keepdims=True)", "int64", [2, 2, 1],
    [10.0, 12.0, 6.0, 0.0]),
  .init(
    "prod(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=3)", nil, [],
    []),
  .init(
    "mean(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]))", "float64", [],
    [1.75]),
  .init(
    "mean(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), keepdims=True)", "float64", [1, 1, 1],
    [1.75]),
  .init(
    "mean(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=0)", "float64", [2, 2],
    [3.0, 4.0, -2.0, 2.0]),
  .init(
    "mean(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-3, keepdims=True)", "float64", [1, 2, 2],
    [3.0, 4.0, -2.0, 2.0]),
  .init(
    "mean(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=1)", "float64", [2, 2],
    [4.0, 3.0, -3.0, 3.0]),
  .init(
    "mean(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-2, keepdims=True)", "float64", [2, 1, 2],
    [4.0, 3.0, -3.0, 3.0]),
  .init(
    "mean(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=2)", "float64", [2, 2],
    [3.5, 3.5, 3.5, -3.5]),
  .init(
    "mean(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-1, keepdims=True)", "float64", [2, 2, 1],
    [3.5, 3.5, 3.5, -3.5]),
  .init(
    "mean(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=3)", nil, [],
    []),
  .init(
    "var(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]))", "float64", [],
    [14.4375]),
  .init(
    "var(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), keepdims=True)", "float64", [1, 1, 1],
    [14.4375]),
  .init(
    "var(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=0)", "float64", [2, 2],
    [4.0, 4.0, 25.0, 4.0]),
  .init(
    "var(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-3, keepdims=True)", "float64", [1, 2, 2],
    [4.0, 4.0, 25.0, 4.0]),
  .init(
    "var(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=1)", "float64", [2, 2],
    [1.0, 1.0, 16.0, 9.0]),
  .init(
    "var(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-2, keepdims=True)", "float64", [2, 1, 2],
    [1.0, 1.0, 16.0, 9.0]),
  .init(
    "var(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=2)", "float64", [2, 2],
    [2.25, 0.25, 6.25, 12.25]),
  .init(
    "var(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-1, keepdims=True)", "float64", [2, 2, 1],
    [2.25, 0.25, 6.25, 12.25]),
  .init(
    "var(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=3)", nil, [],
    []),
  .init(
    "std(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]))", "float64", [],
    [3.799671038392666]),
  .init(
    "std(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), keepdims=True)", "float64", [1, 1, 1],
    [3.799671038392666]),
  .init(
    "std(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=0)", "float64", [2, 2],
    [2.0, 2.0, 5.0, 2.0]),
  .init(
    "std(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-3, keepdims=True)", "float64", [1, 2, 2],
    [2.0, 2.0, 5.0, 2.0]),
  .init(
    "std(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=1)", "float64", [2, 2],
    [1.0, 1.0, 4.0, 3.0]),
  .init(
    "std(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-2, keepdims=True)", "float64", [2, 1, 2],
    [1.0, 1.0, 4.0, 3.0]),
  .init(
    "std(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=2)", "float64", [2, 2],
    [1.5, 0.5, 2.5, 3.5]),
  .init(
    "std(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-1, keepdims=True)", "float64", [2, 2, 1],
    [1.5, 0.5, 2.5, 3.5]),
  .init(
    "std(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=3)", nil, [],
    []),
  .init(
    "min(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]))", "int64", [],
    [-7.0]),
  .init(
    "min(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), keepdims=True)", "int64", [1, 1, 1],
    [-7.0]),
  .init(
    "min(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=0)", "int64", [2, 2],
    [1.0, 2.0, -7.0, 0.0]),
  .init(
    "min(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-3, keepdims=True)", "int64", [1, 2, 2],
    [1.0, 2.0, -7.0, 0.0]),
  .init(
    "min(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=1)", "int64", [2, 2],
    [3.0, 2.0, -7.0, 0.0]),
  .init(
    "min(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-2, keepdims=True)", "int64", [2, 1, 2],
    [3.0, 2.0, -7.0, 0.0]),
  .init(
    "min(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=2)", "int64", [2, 2],
    [2.0, 3.0, 1.0, -7.0]),
  .init(
    "min(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-1, keepdims=True)", "int64", [2, 2, 1],
    [2.0, 3.0, 1.0, -7.0]),
  .init(
    "min(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=3)", nil, [],
    []),
  .init(
    "max(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]))", "int64", [],
    [6.0]),
  .init(
    "max(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), keepdims=True)", "int64", [1, 1, 1],
    [6.0]),
  .init(
    "max(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=0)", "int64", [2, 2],
    [5.0, 6.0, 3.0, 4.0]),
  .init(
    "max(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-3, keepdims=True)", "int64", [1, 2, 2],
    [5.0, 6.0, 3.0, 4.0]),
  .init(
    "max(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=1)", "int64", [2, 2],
    [5.0, 4.0, 1.0, 6.0]),
  .init(
    "max(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-2, keepdims=True)", "int64", [2, 1, 2],
    [5.0, 4.0, 1.0, 6.0]),
  .init(
    "max(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=2)", "int64", [2, 2],
    [5.0, 4.0, 6.0, 0.0]),
  .init(
    "max(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-1, keepdims=True)", "int64", [2, 2, 1],
    [5.0, 4.0, 6.0, 0.0]),
  .init(
    "max(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=3)", nil, [],
    []),
  .init(
    "ptp(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]))", "int64", [],
    [13.0]),
  .init(
    "ptp(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), keepdims=True)", "int64", [1, 1, 1],
    [13.0]),
  .init(
    "ptp(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=0)", "int64", [2, 2],
    [4.0, 4.0, 10.0, 4.0]),
  .init(
    "ptp(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-3, keepdims=True)", "int64", [1, 2, 2],
    [4.0, 4.0, 10.0, 4.0]),
  .init(
    "ptp(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=1)", "int64", [2, 2],
    [2.0, 2.0, 8.0, 6.0]),
  .init(
    "ptp(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-2, keepdims=True)", "int64", [2, 1, 2],
    [2.0, 2.0, 8.0, 6.0]),
  .init(
    "ptp(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=2)", "int64", [2, 2],
    [3.0, 1.0, 5.0, 7.0]),
  .init(
    "ptp(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-1, keepdims=True)", "int64", [2, 2, 1],
    [3.0, 1.0, 5.0, 7.0]),
  .init(
    "ptp(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=3)", nil, [],
    []),
  .init(
    "argmin(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]))", "int64", [],
    [6.0]),
  .init(
    "argmin(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), keepdims=True)", "int64", [1, 1, 1],
    [6.0]),
  .init(
    "argmin(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=0)", "int64", [2, 2],
    [1.0, 0.0, 1.0, 1.0]),
  .init(
    "argmin(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-3, keepdims=True)", "int64", [1, 2, 2],
    [1.0, 0.0, 1.0, 1.0]),
  .init(
    "argmin(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=1)", "int64", [2, 2],
    [1.0, 0.0, 1.0, 1.0]),
  .init(
    "argmin(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-2, keepdims=True)", "int64", [2, 1, 2],
    [1.0, 0.0, 1.0, 1.0]),
  .init(
    "argmin(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=2)", "int64", [2, 2],
    [1.0, 0.0, 0.0, 0.0]),
  .init(
    "argmin(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-1, keepdims=True)", "int64", [2, 2, 1],
    [1.0, 0.0, 0.0, 0.0]),
  .init(
    "argmin(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=3)", nil, [],
    []),
  .init(
    "argmax(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]))", "int64", [],
    [5.0]),
  .init(
    "argmax(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), keepdims=True)", "int64", [1, 1, 1],
    [5.0]),
  .init(
    "argmax(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=0)", "int64", [2, 2],
    [0.0, 1.0, 0.0, 0.0]),
  .init(
    "argmax(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-3, keepdims=True)", "int64", [1, 2, 2],
    [0.0, 1.0, 0.0, 0.0]),
  .init(
    "argmax(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=1)", "int64", [2, 2],
    [0.0, 1.0, 0.0, 0.0]),
  .init(
    "argmax(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-2, keepdims=True)", "int64", [2, 1, 2],
    [0.0, 1.0, 0.0, 0.0]),
  .init(
    "argmax(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=2)", "int64", [2, 2],
    [0.0, 1.0, 1.0, 1.0]),
  .init(
    "argmax(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-1, keepdims=True)", "int64", [2, 2, 1],
    [0.0, 1.0, 1.0, 1.0]),
  .init(
    "argmax(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=3)", nil, [],
    []),
  .init(
    "any(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]))", "bool", [],
    [1.0]),
  .init(
    "any(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), keepdims=True)", "bool", [1, 1, 1],
    [1.0]),
  .init(
    "any(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=0)", "bool", [2, 2],
    [1.0, 1.0, 1.0, 1.0]),
  .init(
    "any(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-3, keepdims=True)", "bool", [1, 2, 2],
    [1.0, 1.0, 1.0, 1.0]),
  .init(
    "any(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=1)", "bool", [2, 2],
    [1.0, 1.0, 1.0, 1.0]),
  .init(
    "any(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-2, keepdims=True)", "bool", [2, 1, 2],
    [1.0, 1.0, 1.0, 1.0]),
  .init(
    "any(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=2)", "bool", [2, 2],
    [1.0, 1.0, 1.0, 1.0]),
  .init(
    "any(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-1, keepdims=True)", "bool", [2, 2, 1],
    [1.0, 1.0, 1.0, 1.0]),
  .init(
    "any(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=3)", nil, [],
    []),
  .init(
    "all(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]))", "bool", [],
    [0.0]),
  .init(
    "all(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), keepdims=True)", "bool", [1, 1, 1],
    [0.0]),
  .init(
    "all(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=0)", "bool", [2, 2],
    [1.0, 1.0, 1.0, 0.0]),
  .init(
    "all(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-3, keepdims=True)", "bool", [1, 2, 2],
    [1.0, 1.0, 1.0, 0.0]),
  .init(
    "all(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=1)", "bool", [2, 2],
    [1.0, 1.0, 1.0, 0.0]),
  .init(
    "all(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-2, keepdims=True)", "bool", [2, 1, 2],
    [1.0, 1.0, 1.0, 0.0]),
  .init(
    "all(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=2)", "bool", [2, 2],
    [1.0, 1.0, 1.0, 0.0]),
  .init(
    "all(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-1, keepdims=True)", "bool", [2, 2, 1],
    [1.0, 1.0, 1.0, 0.0]),
  .init(
    "all(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=3)", nil, [],
    []),
  .init(
    "count_nonzero(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]))", "int64", [],
    [7.0]),
  .init(
    "count_nonzero(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), keepdims=True)", "int64", [1, 1, 1],
    [7.0]),
  .init(
    "count_nonzero(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=0)", "int64", [2, 2],
    [2.0, 2.0, 2.0, 1.0]),
  .init(
    "count_nonzero(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-3, keepdims=True)", "int64", [1, 2, 2],
    [2.0, 2.0, 2.0, 1.0]),
  .init(
    "count_nonzero(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=1)", "int64", [2, 2],
    [2.0, 2.0, 2.0, 1.0]),
  .init(
    "count_nonzero(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-2, keepdims=True)", "int64", [2, 1, 2],
    [2.0, 2.0, 2.0, 1.0]),
  .init(
    "count_nonzero(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=2)", "int64", [2, 2],
    [2.0, 2.0, 2.0, 1.0]),
  .init(
    "count_nonzero(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=-1, keepdims=True)", "int64", [2, 2, 1],
    [2.0, 2.0, 2.0, 1.0]),
  .init(
    "count_nonzero(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=3)", nil, [],
    []),
  .init(
    "cumsum(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]))", "int64", [8],
    [5.0, 7.0, 10.0, 14.0, 15.0, 21.0, 14.0, 14.0]),
  .init(
    "cumsum(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=0)", "int64", [2, 2, 2],
    [5.0, 2.0, 3.0, 4.0, 6.0, 8.0, -4.0, 4.0]),
  .init(
    "cumsum(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=1)", "int64", [2, 2, 2],
    [5.0, 2.0, 8.0, 6.0, 1.0, 6.0, -6.0, 6.0]),
  .init(
    "cumsum(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=2)", "int64", [2, 2, 2],
    [5.0, 7.0, 3.0, 7.0, 1.0, 7.0, -7.0, -7.0]),
  .init(
    "cumprod(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]))", "int64", [8],
    [5.0, 10.0, 30.0, 120.0, 120.0, 720.0, -5040.0, 0.0]),
  .init(
    "cumprod(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=0)", "int64", [2, 2, 2],
    [5.0, 2.0, 3.0, 4.0, 5.0, 12.0, -21.0, 0.0]),
  .init(
    "cumprod(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=1)", "int64", [2, 2, 2],
    [5.0, 2.0, 15.0, 8.0, 1.0, 6.0, -7.0, 0.0]),
  .init(
    "cumprod(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=2)", "int64", [2, 2, 2],
    [5.0, 10.0, 3.0, 12.0, 1.0, 6.0, -7.0, 0.0]),
  .init(
    "diff(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]))", "int64", [2, 2, 1],
    [-3.0, 1.0, 5.0, 7.0]),
  .init(
    "diff(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=0)", "int64", [1, 2, 2],
    [-4.0, 4.0, -10.0, -4.0]),
  .init(
    "diff(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=1)", "int64", [2, 1, 2],
    [-2.0, 2.0, -8.0, -6.0]),
  .init(
    "diff(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=2)", "int64", [2, 2, 1],
    [-3.0, 1.0, 5.0, 7.0]),
  .init(
    "sort(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]))", "int64", [2, 2, 2],
    [2.0, 5.0, 3.0, 4.0, 1.0, 6.0, -7.0, 0.0]),
  .init(
    "sort(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=0)", "int64", [2, 2, 2],
    [1.0, 2.0, -7.0, 0.0, 5.0, 6.0, 3.0, 4.0]),
  .init(
    "sort(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=1)", "int64", [2, 2, 2],
    [3.0, 2.0, 5.0, 4.0, -7.0, 0.0, 1.0, 6.0]),
  .init(
    "sort(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=2)", "int64", [2, 2, 2],
    [2.0, 5.0, 3.0, 4.0, 1.0, 6.0, -7.0, 0.0]),
  .init(
    "argsort(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]))", "int64", [2, 2, 2],
    [1.0, 0.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0]),
  .init(
    "argsort(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=0)", "int64", [2, 2, 2],
    [1.0, 0.0, 1.0, 1.0, 0.0, 1.0, 0.0, 0.0]),
  .init(
    "argsort(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=1)", "int64", [2, 2, 2],
    [1.0, 0.0, 0.0, 1.0, 1.0, 1.0, 0.0, 0.0]),
  .init(
    "argsort(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=2)", "int64", [2, 2, 2],
    [1.0, 0.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0]),
  .init(
    "median(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]))", "float64", [],
    [2.5]),
  .init(
    "median(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=0, keepdims=True)", "float64", [1, 2, 2],
    [3.0, 4.0, -2.0, 2.0]),
  .init(
    "median(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=1, keepdims=True)", "float64", [2, 1, 2],
    [4.0, 3.0, -3.0, 3.0]),
  .init(
    "median(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=2, keepdims=True)", "float64", [2, 2, 1],
    [3.5, 3.5, 3.5, -3.5]),
  .init(
    "nansum(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]))", "int64", [],
    [14.0]),
  .init(
    "nansum(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=0, keepdims=True)", "int64", [1, 2, 2],
    [6.0, 8.0, -4.0, 4.0]),
  .init(
    "nansum(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=1, keepdims=True)", "int64", [2, 1, 2],
    [8.0, 6.0, -6.0, 6.0]),
  .init(
    "nansum(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=2, keepdims=True)", "int64", [2, 2, 1],
    [7.0, 7.0, 7.0, -7.0]),
  .init(
    "nanmean(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]))", "float64", [],
    [1.75]),
  .init(
    "nanmean(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=0, keepdims=True)", "float64", [1, 2, 2],
    [3.0, 4.0, -2.0, 2.0]),
  .init(
    "nanmean(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=1, keepdims=True)", "float64", [2, 1, 2],
    [4.0, 3.0, -3.0, 3.0]),
  .init(
    "nanmean(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), axis=2, keepdims=True)", "float64", [2, 2, 1],
    [3.5, 3.5, 3.5, -3.5]),
  .init(
    "quantile(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), [0, 0.1, 0.35, 0.5, 0.9, 1])", "float64", [6],
    [-7.0, -2.0999999999999996, 1.4499999999999997, 2.5, 5.3, 6.0]),
  .init(
    "percentile(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), [25, 70], axis=0)", "float64", [2, 2, 2],
    [2.0, 3.0, -4.5, 1.0, 3.8, 4.8, -4.440892098500626e-16, 2.8]),
  .init(
    "percentile(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), 60, axis=0, keepdims=True)", "float64", [1, 2, 2],
    [3.4, 4.4, -1.0, 2.4]),
  .init(
    "percentile(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), [25, 70], axis=1)", "float64", [2, 2, 2],
    [3.5, 2.5, -5.0, 1.5, 4.4, 3.4, -1.4000000000000004, 4.199999999999999]),
  .init(
    "percentile(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), 60, axis=1, keepdims=True)", "float64", [2, 1, 2],
    [4.2, 3.2, -2.2, 3.5999999999999996]),
  .init(
    "percentile(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), [25, 70], axis=2)", "float64", [2, 2, 2],
    [2.75, 3.25, 2.25, -5.25, 4.1, 3.7, 4.5, -2.1000000000000005]),
  .init(
    "percentile(array([[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]), 60, axis=2, keepdims=True)", "float64", [2, 2, 1],
    [3.8, 3.6, 4.0, -2.8000000000000003]),
  .init(
    "histogram(array([0.1, 0.7, 0.3, 0.35, 1.3, 1.0, 0.2, 0.6, 0.9, -0.5]))[0]", "int64", [10],
    [1.0, 0.0, 0.0, 2.0, 2.0, 0.0, 2.0, 1.0, 1.0, 1.0]),
  .init(
    "histogram(array([0.1, 0.7, 0.3, 0.35, 1.3, 1.0, 0.2, 0.6, 0.9, -0.5]))[1]", "float64", [11],
    [-0.5, -0.32, -0.14, 0.040000000000000036, 0.21999999999999997, 0.3999999999999999, 0.5800000000000001, 0.76, 0.94, 1.1199999999999999, 1.3]),
  .init(
    "histogram(array([0.1, 0.7, 0.3, 0.35, 1.3, 1.0, 0.2, 0.6, 0.9, -0.5]), 4)[0]", "int64", [4],
    [1.0, 4.0, 2.0, 3.0]),
  .init(
    "histogram(array([0.1, 0.7, 0.3, 0.35, 1.3, 1.0, 0.2, 0.6, 0.9, -0.5]), 4)[1]", "float64", [5],
    [-0.5, -0.04999999999999999, 0.4, 0.8500000000000001, 1.3]),
  .init(
    "histogram(array([0.1, 0.7, 0.3, 0.35, 1.3, 1.0, 0.2, 0.6, 0.9, -0.5]), bins=18)[0]", "int64", [18],
    [1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 0.0, 1.0, 1.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0]),
  .init(
    "histogram(array([0.1, 0.7, 0.3, 0.35, 1.3, 1.0, 0.2, 0.6, 0.9, -0.5]), bins=18)[1]", "float64", [19],
    [-0.5, -0.4, -0.3, -0.19999999999999996, -0.09999999999999998, 0.0, 0.10000000000000009, 0.20000000000000007, 0.30000000000000004, 0.4, 0.5, 0.6000000000000001, 0.7000000000000002, 0.8, 0.9000000000000001, 1.0, 1.1, 1.2000000000000002, 1.3]),
  .init(
    "histogram(array([0.1, 0.7, 0.3, 0.35, 1.3, 1.0, 0.2, 0.6, 0.9, -0.5]), 6, (0, 1))[0]", "int64", [6],
    [1.0, 2.0, 1.0, 1.0, 1.0, 2.0]),
  .init(
    "histogram(array([0.1, 0.7, 0.3, 0.35, 1.3, 1.0, 0.2, 0.6, 0.9, -0.5]), 6, (0, 1))[1]", "float64", [7],
    [0.0, 0.16666666666666666, 0.3333333333333333, 0.5, 0.6666666666666666, 0.8333333333333333, 1.0]),
  .init(
    "histogram(array([0.1, 0.7, 0.3, 0.35, 1.3, 1.0, 0.2, 0.6, 0.9, -0.5]), 3, density=True)[0]", "float64", [3],
    [0.16666666666666669, 0.8333333333333334, 0.6666666666666666]),
  .init(
    "histogram(array([0.1, 0.7, 0.3, 0.35, 1.3, 1.0, 0.2, 0.6, 0.9, -0.5]), 3, density=True)[1]", "float64", [4],
    [-0.5, 0.09999999999999998, 0.7, 1.3]),
  .init(
    "histogram(array([0.1, 0.7, 0.3, 0.35, 1.3, 1.0, 0.2, 0.6, 0.9, -0.5]), 5, (2, 2))[0]", "int64", [5],
    [0.0, 0.0, 0.0, 0.0, 0.0]),
  .init(
    "histogram(array([0.1, 0.7, 0.3, 0.35, 1.3, 1.0, 0.2, 0.6, 0.9, -0.5]), 5, (2, 2))[1]", "float64", [6],
    [1.5, 1.7, 1.9, 2.1, 2.3, 2.5]),
  .init(
    "histogram([], 3)[1]", "float64", [4],
    [0.0, 0.3333333333333333, 0.6666666666666666, 1.0]),
  .init(
    "histogram([1, nan], 3)[1]", nil, [],
    []),
  .init(
    "histogram([1, 2], 0)[1]", nil, [],
    []),
  .init(
    "interp([-1, 0, 0.3, 1, 2.7, 4, 9, nan], [0, 1, 4], [2, 5.5, -3])", "float64", [8],
    [2.0, 2.0, 3.05, 5.5, 0.6833333333333327, -3.0, -3.0, .nan]),
  .init(
    "interp([[-1, 9]], [0, 1, 4], [2, 5.5, -3], left=0, right=7)", "float64", [1, 2],
    [0.0, 7.0]),
  .init(
    "interp(2, [2], [7])", "float64", [],
    [7.0]),
  .init(
    "interp([0.5, 1.5], [0, 1, 2], [1, inf, inf])", "float64", [2],
    [.infinity, .infinity]),
  .init(
    "interp(1, [0, 1], [2])", nil, [],
    []),
  .init(
    "searchsorted(array([1, 2, 2, 5]), array([[0, 2], [5, 9]]), side='left')", "int64", [2, 2],
    [0.0, 1.0, 3.0, 4.0]),
  .init(
    "searchsorted(array([1, 2.5, nan]), array([2.5, nan, 7]), side='left')", "int64", [3],
    [1.0, 2.0, 2.0]),
  .init(
    "searchsorted(array([1, 2, 2, 5]), array([[0, 2], [5, 9]]), side='right')", "int64", [2, 2],
    [0.0, 3.0, 4.0, 4.0]),
  .init(
    "searchsorted(array([1, 2.5, nan]), array([2.5, nan, 7]), side='right')", "int64", [3],
    [2.0, 3.0, 2.0]),
  .init(
    "var(array([1.0, 2.5, 4.0]), ddof=1)", "float64", [],
    [2.25]),
  .init(
    "std(array([[1, 2], [5, 9]]), axis=0, ddof=1)", "float64", [2],
    [2.8284271247461903, 4.949747468305833]),
  .init(
    "var(array([1.0]), ddof=1)", "float64", [],
    [.nan]),
  .init(
    "diff(array([1, 4, 9, 16]), n=2)", "int64", [2],
    [2.0, 2.0]),
  .init(
    "diff(array([1, 4]), n=5)", "int64", [0],
    []),
  .init(
    "sum(arange(1000) * 0.1)", "float64", [],
    [49950.0]),
  .init(
    "mean(arange(1000) * 0.1)", "float64", [],
    [49.95]),
  .init(
    "sum(array([1.7, 2.2]), dtype=int)", "int64", [],
    [3.0]),
  .init(
    "sort(array([[3, 1], [2, 0]]), axis=None)", "int64", [4],
    [0.0, 1.0, 2.0, 3.0]),
  .init(
    "argsort(array([2, 1, 2, 1, 1]), axis=None)", "int64", [5],
    [1.0, 3.0, 4.0, 0.0, 2.0]),
  .init(
    "sum(zeros((0, 3)), axis=0)", "float64", [3],
    [0.0, 0.0, 0.0]),
  .init(
    "sum(zeros((0, 3)), axis=1)", "float64", [0],
    []),
  .init(
    "max(zeros((0, 3)), axis=1)", "float64", [0],
    []),
  .init(
    "max(zeros((0, 3)), axis=0)", nil, [],
    []),
  .init(
    "diff(zeros((0, 3)), axis=1)", "float64", [0, 2],
    []),
  .init(
    "cumsum(zeros((0, 3)), axis=1)", "float64", [0, 3],
    []),
]
