// Everything that a Swift program needs to draw and save a figure, under one name.

@_exported import Activations
@_exported import Charts
@_exported import Colors
@_exported import Export
@_exported import RandomNumbers
@_exported import Sampling
