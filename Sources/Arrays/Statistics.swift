// Medians and quantiles, and sums that pass over NaN.

extension NDArray {
  /// The element in the middle, or the mean of the two there; NaN of nothing and if any element is NaN.
  package func median(axis: Int? = nil, keepsDimensions: Bool = false) -> NDArray {
    let lanes = Lanes(of: shape, axis: axis)
    return NDArray(
      lanes.reduce(doubles) { run in
        let sorted = run.sorted(by: precedes)
        guard let last = sorted.last, !last.isNaN else { return .nan }
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
      }, shape: lanes.reducedShape(keepsDimensions: keepsDimensions))
  }

  /// What a fraction of the elements lies below. No run may be empty.
  ///
  /// - Parameters:
  ///   - fractions: Numbers from 0 to 1. Their dimensions come before those of the result.
  ///   - method: What is made of the neighbours. The straight line between them if not given.
  ///   - passesOverNaN: Whether NaN is left out; a run of nothing else gives NaN. Otherwise each NaN makes NaN
  ///     of its run.
  package func quantiles(
    _ fractions: NDArray, axis: Int? = nil, keepsDimensions: Bool = false, method: QuantileMethod = .linear,
    passesOverNaN: Bool = false
  ) -> NDArray {
    let lanes = Lanes(of: shape, axis: axis)
    let runs = lanes.reduce(doubles) { run in
      (passesOverNaN ? run.filter { !$0.isNaN } : run).sorted(by: precedes)
    }
    return NDArray(
      fractions.doubles.flatMap { fraction in runs.map { method.quantile(fraction, ofSorted: $0) } },
      shape: fractions.shape + lanes.reducedShape(keepsDimensions: keepsDimensions))
  }

  /// The array with another number in place of NaN.
  package func replacingNaN(with number: Double) -> NDArray {
    dtype == .float64 ? NDArray(doubles.map { $0.isNaN ? number : $0 }, shape: shape) : self
  }

  /// The mean of the elements that are not NaN; NaN if there are none.
  package func meanPassingOverNaN(axis: Int? = nil, keepsDimensions: Bool = false) -> NDArray {
    let lanes = Lanes(of: shape, axis: axis)
    return NDArray(
      lanes.reduce(doubles) { run in
        lanes.sum(run.map { $0.isNaN ? 0 : $0 }) / Double(run.count { !$0.isNaN })
      }, shape: lanes.reducedShape(keepsDimensions: keepsDimensions))
  }
}
