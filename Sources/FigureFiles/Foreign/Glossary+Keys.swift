internal import Spelling

// matplotlib's keywords and methods that are no keys here, or have another name. They are looked at only when a key is
// unknown. Tests hold every word of matplotlib against this list, and every word that is written instead against the
// reader.

extension Glossary {
  /// For the keys of a figure file.
  static let keys = Glossary(
    program: "matplotlib", instead: keywords.merging(methods) { $1 },
    lacking: lackingKeywords + "\n" + lackingMethods)

  /// The short names, and those that another artist has for the same thing.
  private static let keywords: [String: [String]] = [
    "sep": ["delimiter"], "na_values": ["missing"], "comment": ["comments"], "filepath_or_buffer": ["file"],
    "path": ["file", "vertices"], "skip_header": ["skiprows"], "converters": ["dtype"],
    "index_col": ["usecols"],
    "x": ["xy"], "array": ["z", "c"], "C": ["c", "z"], "CS": ["levels"], "prop": ["fontsize"],
    "title_fontproperties": ["title_fontsize"],
    "labelfontfamily": ["fontfamily"], "rect": ["subplots_adjust"], "pad": ["labelpad", "w_pad"],
    "labelpad": ["pad"], "y": ["xy", "pad"], "U": ["u"], "V": ["v"], "X": ["x"], "Y": ["y"], "Z": ["z"],
    "backgroundcolor": ["bbox", "facecolor"], "c": ["color", "colors", "facecolor"],
    "clim": ["vmin"], "center": ["xy"], "color": ["colors", "facecolor", "facecolors", "edgecolor", "c"],
    "colors": ["color", "facecolors", "facecolor"], "columns": ["ncols"],
    "dashes": ["linestyle", "linestyles"], "ds": ["drawstyle"],
    "ec": ["edgecolor", "edgecolors"], "edgecolor": ["edgecolors", "color"],
    "edgecolors": ["edgecolor", "color", "colors"],
    "facecolor": ["facecolors", "color", "colors"], "facecolors": ["facecolor", "color", "colors"],
    "fc": ["facecolor", "facecolors", "color"],
    "font_properties": ["fontfamily"], "fontname": ["fontfamily"], "fontproperties": ["fontfamily"],
    "font": ["fontfamily"], "name": ["fontfamily"], "grid_ls": ["grid_linestyle"],
    "grid_lw": ["grid_linewidth"],
    "grid_c": ["grid_color"], "label": ["labels", "text"], "labels": ["label", "tick_labels"],
    "lc": ["color", "colors"], "linestyle": ["linestyles"], "linestyles": ["linestyle"],
    "linewidth": ["linewidths"], "linewidths": ["linewidth"], "ls": ["linestyle", "linestyles"],
    "lw": ["linewidth", "linewidths"], "markercolor": ["markerfacecolor"], "markersize": ["s"],
    "mec": ["markeredgecolor", "edgecolors"], "mew": ["markeredgewidth", "linewidths"],
    "mfc": ["markerfacecolor", "facecolors"], "mfcalt": ["markerfacecoloralt"], "ms": ["markersize", "s"],
    "ncol": ["ncols"], "normed": ["density"], "radii": ["r"], "radius": ["r"],
    "size": ["s", "fontsize", "markersize"],
    "sizes": ["s"], "semimajor": ["r"], "semiminor": ["r"], "t": ["label", "text"], "text": ["label", "s"],
    "vert": ["orientation"], "xdata": ["x"], "ydata": ["y"], "position": ["xytext", "x"],
    "rot": ["rotation", "labelrotation"], "colour": ["color", "colors"],
    "colours": ["colors", "color"], "basex": ["base"], "basey": ["base"], "linthreshx": ["linthresh"],
    "linthreshy": ["linthresh"],
    "width_ratio": ["width_ratios"], "height_ratio": ["height_ratios"],
  ]

  /// What scripts call, with what a figure file says in its place.
  private static let methods: [String: [String]] = [
    "add_axes": ["subplots: {}"], "add_gridspec": ["subplots: {nrows: 1, ncols: 1}"],
    "add_subplot": ["subplots: {nrows: 1, ncols: 1}"], "set_axis_off": ["axis: off"],
    "axis_off": ["axis: off"],
    "axis_on": ["axis: on"], "autolayout": ["layout: tight"], "box": ["spines: false"],
    "constrained_layout": ["layout: constrained"], "compressed": ["layout: constrained"],
    "figheight": ["figsize"], "figwidth": ["figsize"], "frame_on": ["frameon", "spines: false"],
    "frameon": ["spines: false"], "fname": ["output: pictures (a key of the file)"],
    "gridspec_kw": ["width_ratios", "subplots: {width_ratios: [1]}"],
    "height_ratios": ["subplots: {height_ratios: [1]}"], "width_ratios": ["subplots: {width_ratios: [1]}"],
    "indicate_inset_zoom": ["indicate_inset"], "label_outer": ["subplots: {sharex: true, sharey: true}"],
    "layout_engine": ["layout"], "locator_params": ["xaxis: {major_locator: {MaxNLocator: 5}}"],
    "loglog": ["xscale: log, yscale: log"], "mosaic": ["subplots: {mosaic: A}"],
    "ncols": ["subplots: {ncols: 1}"],
    "nrows": ["subplots: {nrows: 1}"], "prop_cycle": ["style: {axes.prop_cycle: {color: [r, g]}}"],
    "rc": ["style: {lines.linewidth: 2}"], "rcParams": ["style: {lines.linewidth: 2}"],
    "rc_context": ["style: {lines.linewidth: 2}"], "semilogx": ["xscale: log"], "semilogy": ["yscale: log"],
    "logx": ["xscale: log"], "logy": ["yscale: log"],
    "size_inches": ["figsize"], "subplot": ["subplots"],
    "subplot2grid": ["subplotspec", "subplots: {nrows: 1}"],
    "subplot_mosaic": ["subplots: {mosaic: A}"], "subplotpars": ["subplots_adjust"],
    "subplot_adjust": ["subplots_adjust"],
    "tight_layout": ["layout: tight"], "xbound": ["xlim"], "ybound": ["ylim"], "xinverted": ["invert_xaxis"],
    "yinverted": ["invert_yaxis"], "xaxis_inverted": ["invert_xaxis"], "yaxis_inverted": ["invert_yaxis"],
    "xticklabels": ["labels", "xticks: {ticks: [0, 1], labels: [a, b]}"],
    "yticklabels": ["labels", "yticks: {ticks: [0, 1], labels: [a, b]}"],
    "xmajorticklabels": ["xticks: {ticks: [0, 1], labels: [a, b]}"],
    "bbox_inches": ["savefig: {bbox_inches: tight}"], "pad_inches": ["savefig: {pad_inches: 0.1}"],
    "transparent": ["savefig: {transparent: true}"],
    "autofmt_xdate": ["tick_params: {axis: x, labelrotation: 30}"],
    "xmin": ["xlim"], "ymin": ["ylim"], "xmax": ["xlim"], "ymax": ["ylim"],
    "dashes": ["linestyle", "linestyles"],
    "bar_label": ["draw: [{bar: {x: [1], height: [1], bar_label: true}}]"],
    "clabel": ["draw: [{contour: {z: \"[[0, 1], [1, 2]]\", clabel: true}}]"],
    "patches": ["draw: [{rectangle: {xy: [0, 0], width: 1, height: 1}}]"],
    "xcolor": ["tick_params: {axis: x, colors: red}"],
    "adjustable": ["aspect: {aspect: equal, adjustable: box}"],
    "pcolorfast": ["draw: [{pcolormesh: {c: \"[[0, 1], [1, 2]]\"}}]"],
    "bxp": ["draw: [{boxplot: {x: [1, 2, 3]}}]"], "violin": ["draw: [{violinplot: {dataset: [1, 2, 3]}}]"],
    "figimage": ["draw: [{imshow: {X: [[0, 1], [1, 2]]}}]"],
    "x_label": ["xlabel"], "y_label": ["ylabel"], "xrange": ["xlim"], "yrange": ["ylim"], "size": ["figsize"],
    "format": ["formats (a key of the file)"],
  ]

  private static let lackingKeywords = """
    aa agg_filter arrowstyle connectionstyle posA posB shrinkA shrinkB algorithm animated antialiased antialiaseds autoscale_on autoscalex_on autoscaley_on axes_locator
    parse_dates quotechar quoting escapechar skipfooter skipinitialspace backend bbox_extra_artists bootstrap bounds clear clip_box clip_on clip_path closed colorizer data edgegapcolor
    fancybox figure fig_kw filternorm filterrad fontdict fontfeatures fontstretch fontvariant forward_navigation_events
    gapcolor gid hold in_layout interpolation_stage language legend_handler_map metadata mouseover navigate
    navigate_mode nchunk offset_transform offsets orientation papertype patchA patchB path_effects paths picker
    pickradius pil_kwargs plotnonfinite projection polar rasterization_zorder rasterized resample reset rotation_point
    scalex scaley segments shadow sketch_params snap squeeze stretch subplot_kw transOffset transform
    FigureClass alpha ax bottom left right top bbox container custom_positions draggable get handler_map linear_width linespacing loc ma
    multialignment one_half parent patch_arc patch_circle rotation_mode scatteryoffsets set subs use_gridspec
    use_overline labelrotation_mode ha va horizontalalignment verticalalignment transform_rotates_text transforms url urls usetex use_clabeltext use_locale useLocale usermedians variant verts
    verts_and_codes visible width_unit wrap xunits yunits zdir zs custom_dimension num per_subplot_kw
    """

  private static let lackingMethods = """
    ArtistList set_label add_artist add_axobserver add_callback add_child_axes add_collection add_container add_image add_line
    add_patch add_subfigure add_table align_labels align_titles align_xlabels align_ylabels apply_aspect autoscale
    autoscale_view autumn bone can_pan can_zoom canvas cla clear clf close connect constrained_layout_pads contains
    contains_point convert_xunits convert_yunits cool copper delaxes disconnect drag_pan draw_artist
    draw_if_interactive draw_without_rendering end_pan fignum_exists figure findobj flag format_coord
    format_cursor_data format_xdata format_ydata gca gcf gci getp ginput gray has_data have_units hot hsv imread imsave
    in_axes inferno install_repl_displayhook ioff ion is_transform_set isinteractive jet magma minorticks_off
    new_figure_manager nipy_spectral pause pchanged pick pickable pink plasma prism properties rcdefaults
    redraw_in_frame relim remove remove_callback reset_position rgrids sca sci set_cmap set_loglevel setp show spring
    start_pan Affine2D ArrowStyle BoxStyle CapStyle ConnectionStyle JoinStyle NonIntersectingPathException Number Path Real SimpleNamespace acorr
    angle_spectrum axes barbs cohere csd grouped_bar hist2d magnitude_spectrum phase_spectrum pie_label psd specgram
    streamplot tricontour tricontourf tripcolor triplot xcorr subfigures subplot_tool summer switch_backend thetagrids uninstall_repl_displayhook update
    update_datalim update_from viridis waitforbuttonpress winter xkcd
    """
}
