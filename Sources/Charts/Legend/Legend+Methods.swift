extension Axes {
  /// Sets the legend: by default it lists what has a label, where it hides least.
  ///
  /// - Parameters:
  ///   - handles: what is listed; what has a label by default.
  ///   - labels: what is said about them; their own labels by default.
  ///   - loc: where it stands; the style's place (`best`) by default.
  /// - Returns: the legend.
  @discardableResult
  public mutating func legend(
    handles: [any LegendListed]? = nil, labels: [String]? = nil, loc: Legend.Location? = nil
  ) -> Legend {
    legend(Legend(handles: handles, labels: labels, loc: loc))
  }

  /// Sets a legend with all that can be said about it; see `Legend`.
  @discardableResult
  public mutating func legend(_ legend: Legend) -> Legend {
    self.legend = legend
    return legend
  }

  /// Adds a legend that stays when another one is set.
  public mutating func addArtist(_ legend: Legend) { otherLegends.append(legend) }

  /// All legends in the order in which they are drawn.
  var allLegends: [Legend] { otherLegends + (legend.map { [$0] } ?? []) }
}

extension Figure {
  /// Adds a legend of the figure, which lists what its axes show: in the upper right corner of the figure unless
  /// `loc` says otherwise.
  ///
  /// The parameters are those of `Axes.legend`, with the figure in place of the axes.
  /// - Returns: the legend.
  @discardableResult
  public mutating func legend(
    handles: [any LegendListed]? = nil, labels: [String]? = nil, loc: Legend.Location? = nil
  ) -> Legend {
    legend(Legend(handles: handles, labels: labels, loc: loc))
  }

  /// Adds a legend of the figure with all that can be said about it; see `Legend`.
  @discardableResult
  public mutating func legend(_ legend: Legend) -> Legend {
    legends.append(legend)
    return legend
  }

  /// What a legend of the figure can list: what those of its axes can, in the order of these.
  public var legendHandles: [LegendHandle] { allAxes.flatMap(\.legendHandles) }
}
