// meshgrid against what NumPy gives for the same axes, and what the checked forms refuse.

import Sampling
import Testing

@Suite("Grids")
struct GridTests {
  @Test("meshgrid lays x along the columns, or along the rows")
  func indexing() {
    let onPaper = meshgrid([0, 1, 2], [5, 6])
    #expect(onPaper.x == Grid(rows: 2, columns: 3, elements: [0, 1, 2, 0, 1, 2]))
    #expect(onPaper.y == Grid(rows: 2, columns: 3, elements: [5, 5, 5, 6, 6, 6]))
    let matrix = meshgrid([0, 1, 2], [5, 6], indexing: .ij)
    #expect(matrix.x == Grid(rows: 3, columns: 2, elements: [0, 0, 1, 1, 2, 2]))
    #expect(matrix.y == Grid(rows: 3, columns: 2, elements: [5, 6, 5, 6, 5, 6]))
    #expect(onPaper.x[1, 2] == 2)
    #expect(meshgrid([], [1, 2]).x.shape == [2, 0])
  }

  @Test("a grid beyond the limit and impossible ranges are refused")
  func refused() {
    let axis = [Double](repeating: 0, count: 4000)
    #expect(throws: SamplingError.tooManyPoints(call: "meshgrid of 4000 and 4000 points", count: 16e6)) {
      _ = try Grid.meshgrid(axis, axis)
    }
    #expect(throws: SamplingError.zeroEnd(function: "geomspace", argument: "stop")) {
      try SampleRange.geomspace(1, 0)
    }
    #expect(throws: SamplingError.signsDiffer(function: "geomspace", start: -1, stop: 1)) {
      try SampleRange.geomspace(-1, 1)
    }
    #expect(throws: SamplingError.notPositive(function: "logspace", argument: "base", value: 0)) {
      try SampleRange.logspace(0, 1, base: 0)
    }
    #expect(throws: SamplingError.negativeCount(function: "logspace", count: -1)) {
      try SampleRange.logspace(0, 1, -1)
    }
  }
}
