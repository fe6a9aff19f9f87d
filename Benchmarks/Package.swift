// swift-tools-version: 6.1
// Programs that time parts of Egaku from within; scripts/bench runs them beside their peers.

import PackageDescription

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "egaku", path: ".."),
    .package(url: "https://github.com/apple/swift-system", from: "1.4.0"),
  ],
  targets: [
    .executableTarget(
      name: "ExpressionBenchmark", dependencies: [.product(name: "Expressions", package: "egaku")]),
    .executableTarget(
      name: "ComparisonBenchmark",
      dependencies: [
        .product(name: "Comparison", package: "egaku"), .product(name: "SystemPackage", package: "swift-system"),
      ]),
  ]
)
