// swift-tools-version: 6.1
// The rooms of the house and who may import whom; ARCHITECTURE.md draws the picture.

import PackageDescription

let real = Target.Dependency.product(name: "RealModule", package: "swift-numerics")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")

let package = Package(
  name: "egaku",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Egaku", targets: ["Egaku"]),
    .library(name: "EgakuTesting", targets: ["EgakuTesting"]),
    .library(name: "Expressions", targets: ["Expressions"]),
    .library(name: "Comparison", targets: ["Goldens", "ImageComparison", "Images", "Raster"]),
    .executable(name: "egaku", targets: ["EgakuCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.4.0"),
  ],
  targets: [
    // Floor 0: system libraries behind module maps, and what everyone may use.
    .systemLibrary(
      name: "Clibpng", pkgConfig: "libpng",
      providers: [.apt(["libpng-dev", "zlib1g-dev"]), .brew(["libpng"])]),
    .systemLibrary(
      name: "CFreeType", pkgConfig: "freetype2",
      providers: [.apt(["libfreetype-dev"]), .brew(["freetype"])]),
    .systemLibrary(
      name: "CHarfBuzz", pkgConfig: "harfbuzz",
      providers: [.apt(["libharfbuzz-dev"]), .brew(["harfbuzz"])]),
    .systemLibrary(
      name: "CFriBidi", pkgConfig: "fribidi",
      providers: [.apt(["libfribidi-dev"]), .brew(["fribidi"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CNettle", pkgConfig: "nettle",
      providers: [.apt(["nettle-dev"]), .brew(["nettle"])]),
    .target(name: "CBuildID"),
    .target(name: "CPNG", dependencies: ["Clibpng"], linkerSettings: [.linkedLibrary("z")]),
    .target(name: "Spelling"),
    .target(name: "Markup"),
    .target(name: "Hashing", dependencies: ["CNettle"]),
    .target(name: "Files", dependencies: [system]),
    .target(name: "Threads"),

    // Floor 1
    .target(name: "Geometry", dependencies: [real]),
    .target(name: "Colors", dependencies: ["Spelling", real]),
    .target(name: "Sampling", dependencies: [real]),
    .target(name: "RandomNumbers", dependencies: [real]),
    .target(name: "Arrays", dependencies: [real]),
    .target(name: "YAMLTree", dependencies: ["CYAML"]),

    // Floor 2
    .target(name: "Activations", dependencies: ["Spelling", real]),
    .target(name: "Raster", dependencies: ["Geometry"]),
    .target(
      name: "Typography",
      dependencies: ["Geometry", "Files", "Spelling", "CFreeType", "CHarfBuzz", "CFriBidi", real, system]),
    .target(
      name: "DataFiles", dependencies: ["Files", "Sampling", "Spelling", system],
      // Where iconv is no part of the C library.
      linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]),

    // Floor 3
    .target(name: "Images", dependencies: ["Raster", "CPNG"]),
    .target(
      name: "Expressions",
      dependencies: ["Arrays", "Sampling", "RandomNumbers", "Activations", "Markup", "Spelling", real]),
    .target(
      name: "Drawing", dependencies: ["Geometry", "Colors", "Images", "Markup", "Raster", "Typography", real]),

    // Floor 4
    .target(
      name: "Charts",
      dependencies: [
        "Drawing", "Raster", "Typography", "Colors", "Geometry", "Sampling", "Arrays", "RandomNumbers",
        "Spelling",
        real,
      ]),

    // Floor 5
    .target(
      name: "Export",
      dependencies: ["Charts", "Drawing", "Raster", "Typography", "Images", "Files", "Spelling", system]),
    .target(
      name: "FigureFiles",
      dependencies: [
        "Charts", "Colors", "Arrays", "DataFiles", "Expressions", "Markup", "Sampling", "Typography",
        "YAMLTree",
        "Files", "Spelling", system,
      ]),
    .target(
      name: "ChartComparison", dependencies: ["Charts", "Drawing", "Geometry", "Raster", "Typography"]),
    .target(
      name: "ImageComparison",
      dependencies: ["Images", "Raster", "Hashing", "Markup", "Files", "Threads", real, system]),

    // Floor 6
    .target(
      name: "Goldens",
      dependencies: [
        "ImageComparison", "ChartComparison", "Charts", "Drawing", "Export", "FigureFiles", "Hashing",
        "Images",
        "Raster", "Files", "Threads", "Typography", system,
      ]),
    .target(
      name: "Batch",
      dependencies: [
        "FigureFiles", "Export", "Charts", "Typography", "Files", "Threads", "Hashing", "Spelling",
        "CBuildID",
        system,
      ]),
    .target(
      name: "EgakuTesting",
      dependencies: [
        "Goldens", "ImageComparison", "ChartComparison", "Charts", "Images", "Raster", "Files", "Spelling",
        "Typography", system,
      ]),
    .target(
      name: "Egaku",
      dependencies: ["Export", "Charts", "Colors", "Activations", "RandomNumbers", "Sampling"]),

    // Floor 7
    .executableTarget(
      name: "EgakuCLI",
      dependencies: [
        "Batch", "Goldens", "ImageComparison", "ChartComparison", "FigureFiles", "Export", "Files", "Charts",
        "Drawing",
        "Activations", "Arrays", "Expressions", "Markup", "Raster", "Spelling", "Threads", "Typography",
        system,
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // The README's snippet, word for word; a test runs it.
    .executableTarget(name: "SigmoidExample", dependencies: ["Egaku"], path: "Examples/Sigmoid"),

    // Tests
    .target(name: "BrowserSupport", path: "Tests/BrowserSupport"),
    .target(name: "SeededRandom", path: "Tests/SeededRandom"),
    .testTarget(name: "SpellingTests", dependencies: ["Spelling"]),
    .testTarget(name: "SamplingTests", dependencies: ["Sampling"], exclude: ["generate.py"]),
    .testTarget(
      name: "RandomNumbersTests", dependencies: ["RandomNumbers"], exclude: ["generate.py", "ziggurat.py"]),
    .testTarget(
      name: "ActivationsTests", dependencies: ["Activations", "SeededRandom"],
      exclude: ["generate.py", "references.bin"]),
    .testTarget(
      name: "ExpressionsTests", dependencies: ["Activations", "Expressions", "Arrays", "Spelling"],
      exclude: [
        "generate.py", "generate_elementwise.py", "generate_functions.py", "generate_reductions.py",
        "generate_reprs.py", "numpy_results.py",
      ]),
    .testTarget(name: "ArraysTests", dependencies: ["Arrays"], exclude: ["generate.py"]),
    .testTarget(name: "YAMLTreeTests", dependencies: ["YAMLTree", "SeededRandom"]),
    .testTarget(
      name: "DataFilesTests", dependencies: ["DataFiles", system, "SeededRandom"], exclude: ["generate.py"]),
    .testTarget(name: "ImagesTests", dependencies: ["Images", "Raster", "SeededRandom"]),
    .testTarget(name: "GeometryTests", dependencies: ["Geometry", "SeededRandom"]),
    .testTarget(name: "RasterTests", dependencies: ["Raster", "Geometry", "Typography", "SeededRandom"]),
    .testTarget(
      name: "ColorsTests", dependencies: ["Colors"], exclude: ["generate.py", "colormaps.py", "norms.py"]),
    .testTarget(
      name: "TypographyTests", dependencies: ["Typography", "Geometry", "Raster"],
      exclude: ["generate.py", "mathtext.py", "mathtext.tsv", "mathtext-errors.tsv"]),
    .testTarget(
      name: "DrawingTests",
      dependencies: ["Drawing", "Geometry", "Colors", "Raster", "Typography", "SeededRandom"],
      exclude: ["hatches.py", "resampling.py"]),
    .testTarget(
      name: "ChartsTests",
      dependencies: ["Charts", "Colors", "Drawing", "Geometry", "Raster", "Sampling", "Typography"],
      exclude: [
        "formats.py", "formats.tsv", "generate.py", "generate_styles.py", "generate_tick_views.py",
        "generate_ticks.py",
        "styles.tsv", "tick_views.tsv", "ticks.tsv",
      ]),
    .testTarget(name: "MarkupTests", dependencies: ["Markup"]),
    .testTarget(
      name: "ImageComparisonTests", dependencies: ["BrowserSupport", "ImageComparison", "Images", "Raster"],
      exclude: ["pairs.py", "reference_metric.py", "pairs.tsv", "Pairs"]),
    .testTarget(name: "HashingTests", dependencies: ["Hashing"]),
    .testTarget(
      name: "ChartComparisonTests",
      dependencies: ["ChartComparison", "Charts", "Colors", "Drawing", "Raster", "Typography"]),
    .testTarget(
      name: "GoldensTests",
      dependencies: [
        "Goldens", "ChartComparison", "Charts", "Export", "FigureFiles", "ImageComparison", "Images",
        "Raster",
        "Typography", system,
      ]),
    .testTarget(name: "EgakuTestingTests", dependencies: ["EgakuTesting", "Charts"]),
    .testTarget(
      name: "FigureFilesTests",
      dependencies: ["FigureFiles", "Charts", "Colors", "Spelling", "YAMLTree", system],
      exclude: ["validate.py", "generate_words.py"]),
    .testTarget(
      name: "EgakuTests",
      dependencies: [
        "BrowserSupport", "Charts", "Egaku", "EgakuTesting", "FigureFiles", "Images", "Raster", "Typography",
        system,
      ],
      exclude: ["planes.py"]),
    .testTarget(
      name: "EgakuCLITests", dependencies: ["EgakuCLI", "SigmoidExample", "Images", "Raster"],
      exclude: ["Help"]),
  ]
)

for target in package.targets where [.regular, .executable, .test].contains(target.type) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
  ]
}
