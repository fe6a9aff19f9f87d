// The words of an expectation's arguments, so that a test needs no further import for them.

@_exported import ChartComparison
@_exported import ImageComparison
@_exported import Raster
