internal import RandomNumbers

extension BoxStatistics {
  /// What box plots show of sets of numbers.
  ///
  /// - Throws: `DataError` if lists have another length than there are sets, or if too many values are to be
  ///   drawn at random.
  static func all(
    _ sets: [[Double]], _ options: BoxPlotOptions, _ settings: Style.BoxPlotSettings
  ) throws(DataError) -> [BoxStatistics] {
    let whis = options.whis ?? .ranges(settings.whiskers)
    var all = sets.map { BoxStatistics($0, whis: whis, autorange: options.autorange) }
    if let repetitions = options.bootstrap ?? settings.bootstrap {
      // One row of random numbers for all sets.
      var random = RandomState(seed: options.seed)
      for index in all.indices {
        try all[index].bootstrapNotch(sets[index], repetitions: repetitions, &random)
      }
    }
    if let medians = options.usermedians {
      try DataError.check("usermedians", medians.count, as: "x", all.count)
      for index in all.indices { all[index].median = medians[index] ?? all[index].median }
    }
    if let intervals = options.confIntervals {
      try DataError.check("conf_intervals", intervals.count, as: "x", all.count)
      for index in all.indices {
        let given = intervals[index]
        all[index].notch = (given?.low ?? all[index].notch.low, given?.high ?? all[index].notch.high)
      }
    }
    return all
  }
}
