internal import Geometry

/// How long a unit of y is beside one of x.
public enum Aspect: Hashable, Sendable {
  /// As the box and the limits happen to give it.
  case auto
  /// So many times as long; 1 for equal units.
  case ratio(Double)

  /// Units of the same length.
  public static let equal = Aspect.ratio(1)
}

/// What gives way so that units have their ratio.
public enum Adjustable: String, CaseIterable, Hashable, Sendable {
  /// The box becomes smaller, about its centre.
  case box
  /// The limits of one axis become wider, about their centre.
  case datalim
}

extension Axes {
  /// The axes and their box as they are drawn: with units, or sides, in the ratio that is asked for.
  /// matplotlib's `apply_aspect`.
  ///
  /// - Parameters:
  ///   - place: in shares of the figure, as the box is.
  ///   - figureAspect: how many times as high as wide the figure is.
  func fitted(to place: Rect, figureAspect: Double) -> (axes: Axes, box: Rect) {
    let place = extensions?.shrunk(place) ?? place
    guard place.width > 0, place.height > 0 else { return (self, place) }
    var box = place
    if let ratio = (extensions?.boxAspect(of: self) ?? boxAspect), ratio > 0, ratio.isFinite {
      box = place.shrunk(toRatio: ratio, figureAspect, anchor)
    }
    guard case .ratio(let aspect) = aspect, aspect > 0, aspect.isFinite else { return (self, box) }
    let (width, height) = (xaxis.scaledExtent, yaxis.scaledExtent)
    guard (height / width).isFinite, height > 0 else { return (self, box) }
    guard adjustable == .datalim || boxAspect != nil else {
      return (self, place.shrunk(toRatio: aspect * (height / width), figureAspect, anchor))
    }
    let ratio = figureAspect * (box.height / box.width) / aspect
    return (withLimits(forRatio: ratio, width, height), box)
  }

  /// - Parameter ratio: how many units of y there are to be for one of x.
  private func withLimits(forRatio ratio: Double, _ width: Double, _ height: Double) -> Axes {
    let excess = ratio * width / height - 1
    guard abs(excess) >= 0.005 else { return self }
    let (xData, yData) = (1.05 * xaxis.scaledDataExtent, 1.05 * yaxis.scaledDataExtent)
    // Where both limits are wider than the data need, the one whose limits can be narrowed gives way.
    let hasRoom = width > xData && height > yData
    let narrows = (ratio * width > yData && excess < 0) || (height / ratio < xData && excess > 0)
    var result = self
    // An axis that others have too keeps its limits.
    if sharesAxis.x && sharesAxis.y { return self }
    if !sharesAxis.y && (sharesAxis.x || (hasRoom ? narrows : excess > 0)) {
      result.yaxis.setScaledExtent(ratio * width)
    } else {
      result.xaxis.setScaledExtent(height / ratio)
    }
    return result
  }
}

extension Axis {
  /// The length of the view on the scale.
  fileprivate var scaledExtent: Double { abs(scale.forward(limits.last) - scale.forward(limits.first)) }

  /// The length of the data on the scale; 0 without data.
  fileprivate var scaledDataExtent: Double {
    guard let data = followedData else { return 0 }
    let extent = scale.forward(data.last) - scale.forward(data.first)
    return extent.isFinite ? extent : 0
  }

  /// Sets limits about the same centre.
  fileprivate mutating func setScaledExtent(_ extent: Double) {
    let (first, last) = (scale.forward(limits.first), scale.forward(limits.last))
    let centre = 0.5 * (first + last)
    let half = first <= last ? extent / 2 : -extent / 2
    (firstLimit, lastLimit) = (scale.inverse(centre - half), scale.inverse(centre + half))
  }
}

extension Rect {
  /// The largest box within this one that is so many times as high as wide once the figure gives shares their
  /// lengths.
  fileprivate func shrunk(toRatio ratio: Double, _ figureAspect: Double, _ anchor: AxesAnchor) -> Rect {
    let low = width * ratio / figureAspect
    let (w, h) = low <= height ? (width, low) : (height * figureAspect / ratio, height)
    return Rect(x: minX, y: minY, width: w, height: h).anchored(anchor, in: self)
  }
}
