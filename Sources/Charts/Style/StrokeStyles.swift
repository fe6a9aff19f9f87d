public import Drawing
public import Geometry

/// How an open line or a dash ends, by matplotlib's name: `.butt`, `.round` or `.projecting`.
public typealias CapStyle = LineCap

/// How two pieces of a line meet, by matplotlib's name: `.miter`, `.round` or `.bevel`.
public typealias JoinStyle = LineJoin

/// What areas are hatched with, by matplotlib's characters: `try Hatch("//")`.
public typealias Hatch = HatchPattern
