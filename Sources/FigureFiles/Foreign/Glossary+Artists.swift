internal import Spelling

extension Glossary {
  /// For the entries of `draw`: matplotlib's methods and patches that are no artists here.
  static let artists: Glossary = {
    Glossary(
      program: "matplotlib",
      instead: [
        "semilogx": ["\"plot\" and xscale: log"], "semilogy": ["\"plot\" and yscale: log"],
        "loglog": ["\"plot\" and xscale: log"], "plot_date": ["plot"], "line": ["plot"], "Line2D": ["plot"],
        "lines": ["plot"], "Text": ["text"], "Annotation": ["annotate"], "bxp": ["boxplot"],
        "violin": ["violinplot"],
        "pcolorfast": ["pcolormesh"], "histogram": ["hist"], "CirclePolygon": ["regularpolygon"],
        "StepPatch": ["stairs"], "FancyArrowPatch": ["fancyarrow"], "FancyArrow": ["arrow"],
        "Arrow": ["arrow"],
        "ConnectionPatch": ["annotate"], "bars": ["bar"], "column": ["bar"], "area": ["fill_between"],
        "image": ["imshow"], "heatmap": ["imshow"], "box": ["boxplot"], "errorbars": ["errorbar"],
        "dots": ["scatter"],
        "points": ["scatter"], "function": ["fplot"], "bar_label": ["\"bar\" with bar_label: true"],
        "clabel": ["\"contour\" with clabel: true"], "add_patch": ["rectangle"],
        "figtext": ["figtext: {x: 0, y: 0, s: a}"],
        "figimage": ["imshow"], "add_line": ["plot"], "add_image": ["imshow"], "add_table": ["table"],
      ],
      lacking: """
        acorr angle_spectrum barbs cohere csd hist2d magnitude_spectrum phase_spectrum psd specgram streamplot
        tricontour tricontourf tripcolor triplot xcorr grouped_bar pie_label Shadow Patch plot_surface plot_wireframe
        bar3d plot3D scatter3D voxels trisurf plot_trisurf polar LineCollection PatchCollection PolyCollection add_artist
        add_collection add_container sankey
        """)
  }()
}
