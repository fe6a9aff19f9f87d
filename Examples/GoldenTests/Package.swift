// swift-tools-version: 6.1
// A package that keeps its figures beside goldens, as a user of Egaku would.

import PackageDescription

let package = Package(
  name: "golden-tests",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "egaku", path: "../..")],
  targets: [
    .testTarget(
      name: "ChartTests",
      dependencies: [
        .product(name: "Egaku", package: "egaku"), .product(name: "EgakuTesting", package: "egaku"),
      ],
      exclude: ["Goldens"])
  ]
)
