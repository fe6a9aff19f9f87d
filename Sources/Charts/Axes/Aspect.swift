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
  /// The axes and their box as they are drawn: with units in the ratio that is asked for. matplotlib's
  /// `apply_aspect`.
  func fitted(to box: Rect) -> (axes: Axes, box: Rect) {
    guard case .ratio(let aspect) = aspect, aspect > 0, aspect.isFinite, box.width > 0, box.height > 0 else {
      return (self, box)
    }
    let (width, height) = (xaxis.scaledExtent, yaxis.scaledExtent)
    guard (height / width).isFinite, height > 0 else { return (self, box) }
    switch adjustable {
    case .box: return (self, box.shrunk(toRatio: aspect * (height / width)))
    case .datalim: return (withLimits(forRatio: box.height / box.width / aspect, width, height), box)
    }
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
    if hasRoom ? narrows : excess > 0 {
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
  /// The largest box within this one, about its centre, that is so many times as high as wide.
  fileprivate func shrunk(toRatio ratio: Double) -> Rect {
    let isLow = width * ratio <= height
    let (w, h) = isLow ? (width, width * ratio) : (height / ratio, height)
    let (x, y) = (minX + 0.5 * (width - w), minY + 0.5 * (height - h))
    return Rect(minX: x, minY: y, maxX: x + w, maxY: y + h)
  }
}
