internal import Colors
internal import Typography

/// How the ticks of one kind look on one axis, nothing left open.
struct TickStyle {
  var direction: TickDirection
  /// Points.
  var length, width, pad: Double
  var color: Color
  /// Points.
  var labelsize: Double
  var labelcolor: Color
  /// Degrees.
  var labelrotation: Double
  /// Where labels lie about their place, if not as at each side of the axes.
  var horizontalAlignment: HorizontalAlignment?
  var verticalAlignment: VerticalAlignment?
  var rotationMode: RotationMode
  /// Whether there are marks at the first side (bottom, left) and at the second (top, right).
  var marks: (first: Bool, second: Bool)
  /// Whether there are labels at these sides.
  var labels: (first: Bool, second: Bool)
  var grid: Style.GridLook
  var hasGrid: Bool

  /// The style's ticks with what the group changes.
  init(_ group: TickGroup, isX: Bool, isMinor: Bool, style: Style) {
    let settings = style.ticks(isX: isX)
    let level = settings.level(isMinor: isMinor)
    let own = group.parameters
    direction = own.direction ?? settings.direction
    length = own.length ?? level.size
    width = own.width ?? level.width
    pad = own.pad ?? level.pad
    func resolved(_ color: ColorSpecification?, _ other: Color) -> Color {
      guard let color else { return other }
      return style.color(color) ?? Color.black.withAlpha(0)
    }
    color = resolved(own.color, settings.color)
    labelsize = own.labelsize ?? style.points(settings.labelsize)
    labelcolor = resolved(own.labelcolor, settings.labelcolor ?? settings.color)
    labelrotation = own.labelrotation ?? 0
    horizontalAlignment = own.horizontalAlignment ?? (isX ? settings.horizontalAlignment : nil)
    verticalAlignment = own.verticalAlignment ?? (isX ? nil : settings.verticalAlignment)
    rotationMode = own.rotationMode ?? .default
    marks = (
      (isX ? own.bottom : own.left) ?? (settings.near && level.near),
      (isX ? own.top : own.right) ?? (settings.far && level.far)
    )
    labels = (
      (isX ? own.labelbottom : own.labelleft) ?? settings.labelNear,
      (isX ? own.labeltop : own.labelright) ?? settings.labelFar
    )
    grid = style.grid(isMinor: isMinor)
    grid.color = resolved(own.gridColor, grid.color)
    grid.linestyle = own.gridLinestyle ?? grid.linestyle
    grid.linewidth = own.gridLinewidth ?? grid.linewidth
    grid.alpha = own.gridAlpha ?? grid.alpha
    hasGrid = group.hasGrid
  }

  /// Whether marks or labels are elsewhere than usual: labels not only at the first side, or no marks there.
  var isAtSecondSide: Bool { !(marks.first && labels.first && !labels.second) }

  /// How far a label lies from the edge of the axes, in points.
  var labelDistance: Double { pad + outward }

  /// How far the marks reach out of the axes, in points.
  var outward: Double {
    switch direction {
    case .out: length
    case .in: 0
    case .inout: length / 2
    }
  }
}
