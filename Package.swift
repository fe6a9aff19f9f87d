// swift-tools-version: 6.1
// The house and its walls: see ARCHITECTURE.md. A target may import only what stands below it.

import PackageDescription

let package = Package(
  name: "egaku",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "ProbeKit", targets: ["Charts", "Drawing", "Typography", "Colors", "Raster"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.0.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.4.0"),
  ],
  targets: [
    .target(name: "Geometry", dependencies: [.product(name: "RealModule", package: "swift-numerics")]),
    .target(name: "Raster", dependencies: ["Geometry"]),
    .target(name: "Spelling"),
    .target(name: "Colors", dependencies: ["Spelling"]),
    .systemLibrary(
      name: "CFreeType", pkgConfig: "freetype2",
      providers: [.apt(["libfreetype-dev"]), .brew(["freetype"])]),
    .systemLibrary(
      name: "CHarfBuzz", pkgConfig: "harfbuzz",
      providers: [.apt(["libharfbuzz-dev"]), .brew(["harfbuzz"])]),
    .target(
      name: "Typography",
      dependencies: ["Geometry", "CFreeType", "CHarfBuzz", .product(name: "RealModule", package: "swift-numerics")]),
    .target(name: "Drawing", dependencies: ["Geometry", "Colors", "Raster", "Typography"]),
    .target(
      name: "Charts",
      dependencies: [
        "Drawing", "Typography", "Colors", "Geometry", .product(name: "RealModule", package: "swift-numerics"),
      ]),
  ]
)

for target in package.targets where [.regular, .executable, .test].contains(target.type) {
  target.swiftSettings = (target.swiftSettings ?? []) + [
    .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
  ]
}
