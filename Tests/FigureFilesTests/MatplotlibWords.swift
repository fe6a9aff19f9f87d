// Printed by generate_words.py.

/// The words of matplotlib 3.11.2 and of NumPy by where they may be written in a figure file.
enum MatplotlibWords {
  static let table: [(place: String, words: String)] = [
    (
      "annotate",
      """
      agg_filter alpha animated annotation_clip antialiased arrowprops backgroundcolor bbox c clip_box clip_on
      clip_path color family figure font font_properties fontfamily fontfeatures fontname fontproperties fontsize
      fontstretch fontstyle fontvariant fontweight gid ha horizontalalignment in_layout label language linespacing
      ma math_fontfamily mouseover multialignment name parse_math path_effects picker position rasterized rotation
      rotation_mode size sketch_params snap stretch style text textcoords transform transform_rotates_text url
      usetex va variant verticalalignment visible weight wrap x xy xycoords xytext y zorder
      """
    ),
    (
      "annulus",
      """
      aa agg_filter alpha angle animated antialiased capstyle center clip_box clip_on clip_path color ec edgecolor
      edgegapcolor facecolor fc figure fill gid hatch hatch_linewidth hatchcolor in_layout joinstyle label
      linestyle linewidth ls lw mouseover path_effects picker r radii rasterized semimajor semiminor sketch_params
      snap transform url visible width xy zorder
      """
    ),
    (
      "arc",
      """
      aa agg_filter alpha angle animated antialiased capstyle center clip_box clip_on clip_path color ec edgecolor
      edgegapcolor facecolor fc figure fill gid hatch hatch_linewidth hatchcolor height in_layout joinstyle label
      linestyle linewidth ls lw mouseover path_effects picker rasterized sketch_params snap theta1 theta2
      transform url visible width xy zorder
      """
    ),
    (
      "arrow",
      """
      aa agg_filter alpha animated antialiased capstyle clip_box clip_on clip_path color dx dy ec edgecolor
      edgegapcolor facecolor fc figure fill gid hatch hatch_linewidth hatchcolor head_length head_starts_at_zero
      head_width in_layout joinstyle label length_includes_head linestyle linewidth ls lw mouseover overhang
      path_effects picker rasterized shape sketch_params snap transform url visible width x y zorder
      """
    ),
    (
      "fancyarrow",
      """
      aa agg_filter alpha animated antialiased arrowstyle capstyle clip_box clip_on clip_path color
      connectionstyle ec edgecolor edgegapcolor facecolor fc figure fill gid hatch hatch_linewidth hatchcolor
      in_layout joinstyle label linestyle linewidth ls lw mouseover mutation_aspect mutation_scale patchA patchB
      path path_effects picker posA posB positions rasterized shrinkA shrinkB sketch_params snap transform url
      visible zorder
      """
    ),
    (
      "fancybboxpatch",
      """
      aa agg_filter alpha animated antialiased bounds boxstyle capstyle clip_box clip_on clip_path color ec
      edgecolor edgegapcolor facecolor fc figure fill gid hatch hatch_linewidth hatchcolor height in_layout
      joinstyle label linestyle linewidth ls lw mouseover mutation_aspect mutation_scale path_effects picker
      rasterized sketch_params snap transform url visible width x xy y zorder
      """
    ),
    (
      "circle",
      """
      aa agg_filter alpha angle animated antialiased capstyle center clip_box clip_on clip_path color ec edgecolor
      edgegapcolor facecolor fc figure fill gid hatch hatch_linewidth hatchcolor height in_layout joinstyle label
      linestyle linewidth ls lw mouseover path_effects picker radius rasterized sketch_params snap transform url
      visible width xy zorder
      """
    ),
    (
      "ellipse",
      """
      aa agg_filter alpha angle animated antialiased capstyle center clip_box clip_on clip_path color ec edgecolor
      edgegapcolor facecolor fc figure fill gid hatch hatch_linewidth hatchcolor height in_layout joinstyle label
      linestyle linewidth ls lw mouseover path_effects picker rasterized sketch_params snap transform url visible
      width xy zorder
      """
    ),
    (
      "pathpatch",
      """
      aa agg_filter alpha animated antialiased capstyle clip_box clip_on clip_path color ec edgecolor edgegapcolor
      facecolor fc figure fill gid hatch hatch_linewidth hatchcolor in_layout joinstyle label linestyle linewidth
      ls lw mouseover path path_effects picker rasterized sketch_params snap transform url visible zorder
      """
    ),
    (
      "polygon",
      """
      aa agg_filter alpha animated antialiased capstyle clip_box clip_on clip_path closed color ec edgecolor
      edgegapcolor facecolor fc figure fill gid hatch hatch_linewidth hatchcolor in_layout joinstyle label
      linestyle linewidth ls lw mouseover path_effects picker rasterized sketch_params snap transform url visible
      xy zorder
      """
    ),
    (
      "rectangle",
      """
      aa agg_filter alpha angle animated antialiased bounds capstyle clip_box clip_on clip_path color ec edgecolor
      edgegapcolor facecolor fc figure fill gid hatch hatch_linewidth hatchcolor height in_layout joinstyle label
      linestyle linewidth ls lw mouseover path_effects picker rasterized rotation_point sketch_params snap
      transform url visible width x xy y zorder
      """
    ),
    (
      "regularpolygon",
      """
      aa agg_filter alpha animated antialiased capstyle clip_box clip_on clip_path color ec edgecolor edgegapcolor
      facecolor fc figure fill gid hatch hatch_linewidth hatchcolor in_layout joinstyle label linestyle linewidth
      ls lw mouseover numVertices orientation path_effects picker radius rasterized sketch_params snap transform
      url visible xy zorder
      """
    ),
    (
      "wedge",
      """
      aa agg_filter alpha animated antialiased capstyle center clip_box clip_on clip_path color ec edgecolor
      edgegapcolor facecolor fc figure fill gid hatch hatch_linewidth hatchcolor in_layout joinstyle label
      linestyle linewidth ls lw mouseover path_effects picker r radius rasterized sketch_params snap theta1 theta2
      transform url visible width zorder
      """
    ),
    (
      "axhline",
      """
      aa agg_filter alpha animated antialiased c clip_box clip_on clip_path color dash_capstyle dash_joinstyle
      dashes data drawstyle ds figure fillstyle gapcolor gid in_layout label linestyle linewidth ls lw marker
      markeredgecolor markeredgewidth markerfacecolor markerfacecoloralt markersize markevery mec mew mfc mfcalt
      mouseover ms path_effects picker pickradius rasterized sketch_params snap solid_capstyle solid_joinstyle
      transform url visible xdata xmax xmin y ydata zorder
      """
    ),
    (
      "axvline",
      """
      aa agg_filter alpha animated antialiased c clip_box clip_on clip_path color dash_capstyle dash_joinstyle
      dashes data drawstyle ds figure fillstyle gapcolor gid in_layout label linestyle linewidth ls lw marker
      markeredgecolor markeredgewidth markerfacecolor markerfacecoloralt markersize markevery mec mew mfc mfcalt
      mouseover ms path_effects picker pickradius rasterized sketch_params snap solid_capstyle solid_joinstyle
      transform url visible x xdata ydata ymax ymin zorder
      """
    ),
    (
      "axline",
      """
      aa agg_filter alpha animated antialiased c clip_box clip_on clip_path color dash_capstyle dash_joinstyle
      dashes data drawstyle ds figure fillstyle gapcolor gid in_layout label linestyle linewidth ls lw marker
      markeredgecolor markeredgewidth markerfacecolor markerfacecoloralt markersize markevery mec mew mfc mfcalt
      mouseover ms path_effects picker pickradius rasterized sketch_params slope snap solid_capstyle
      solid_joinstyle transform url visible xdata xy1 xy2 ydata zorder
      """
    ),
    (
      "axhspan",
      """
      aa agg_filter alpha animated antialiased capstyle clip_box clip_on clip_path color ec edgecolor edgegapcolor
      facecolor fc figure fill gid hatch hatch_linewidth hatchcolor in_layout joinstyle label linestyle linewidth
      ls lw mouseover path_effects picker rasterized sketch_params snap transform url visible xmax xmin ymax ymin
      zorder
      """
    ),
    (
      "axvspan",
      """
      aa agg_filter alpha animated antialiased capstyle clip_box clip_on clip_path color ec edgecolor edgegapcolor
      facecolor fc figure fill gid hatch hatch_linewidth hatchcolor in_layout joinstyle label linestyle linewidth
      ls lw mouseover path_effects picker rasterized sketch_params snap transform url visible xmax xmin ymax ymin
      zorder
      """
    ),
    (
      "bar",
      """
      aa agg_filter align alpha animated antialiased bottom capstyle clip_box clip_on clip_path color data ec
      edgecolor edgegapcolor facecolor fc figure fill gid hatch hatch_linewidth hatchcolor height in_layout
      joinstyle label linestyle linewidth ls lw mouseover path_effects picker rasterized sketch_params snap
      transform url visible width x zorder
      """
    ),
    (
      "barh",
      """
      aa agg_filter align alpha animated antialiased capstyle clip_box clip_on clip_path color data ec edgecolor
      edgegapcolor facecolor fc figure fill gid hatch hatch_linewidth hatchcolor height in_layout joinstyle label
      left linestyle linewidth ls lw mouseover path_effects picker rasterized sketch_params snap transform url
      visible width y zorder
      """
    ),
    (
      "boxplot",
      """
      autorange bootstrap boxprops capprops capwidths conf_intervals data flierprops label manage_ticks meanline
      meanprops medianprops notch orientation patch_artist positions showbox showcaps showfliers showmeans sym
      tick_labels usermedians vert whis whiskerprops widths x zorder
      """
    ),
    (
      "broken_barh",
      """
      aa agg_filter align alpha animated antialiased antialiaseds array capstyle clim clip_box clip_on clip_path
      cmap color dashes data ec edgecolor edgecolors facecolor facecolors fc figure gid hatch hatch_linewidth
      hatchcolor in_layout joinstyle label linestyle linestyles linewidth linewidths ls lw mouseover norm
      offset_transform offsets path_effects paths picker pickradius rasterized sizes sketch_params snap
      transOffset transform url urls verts verts_and_codes visible xranges yrange zorder
      """
    ),
    (
      "contour",
      """
      X Y Z algorithm alpha antialiased clip_path cmap colorizer colors corner_mask data extend extent hatches
      levels linestyles linewidths locator nchunk negative_linestyles norm origin vmax vmin xunits yunits
      """
    ),
    (
      "contourf",
      """
      X Y Z algorithm alpha antialiased clip_path cmap colorizer colors corner_mask data extend extent hatches
      levels linestyles linewidths locator nchunk negative_linestyles norm origin vmax vmin xunits yunits
      """
    ),
    (
      "ecdf",
      """
      aa agg_filter alpha animated antialiased c clip_box clip_on clip_path color complementary compress
      dash_capstyle dash_joinstyle dashes data drawstyle ds figure fillstyle gapcolor gid in_layout label
      linestyle linewidth ls lw marker markeredgecolor markeredgewidth markerfacecolor markerfacecoloralt
      markersize markevery mec mew mfc mfcalt mouseover ms orientation path_effects picker pickradius rasterized
      sketch_params snap solid_capstyle solid_joinstyle transform url visible weights x xdata ydata zorder
      """
    ),
    (
      "errorbar",
      """
      aa agg_filter alpha animated antialiased barsabove c capsize capthick clip_box clip_on clip_path color
      dash_capstyle dash_joinstyle dashes data drawstyle ds ecolor elinestyle elinewidth errorevery figure
      fillstyle fmt gapcolor gid in_layout label linestyle linewidth lolims ls lw marker markeredgecolor
      markeredgewidth markerfacecolor markerfacecoloralt markersize markevery mec mew mfc mfcalt mouseover ms
      path_effects picker pickradius rasterized sketch_params snap solid_capstyle solid_joinstyle transform uplims
      url visible x xdata xerr xlolims xuplims y ydata yerr zorder
      """
    ),
    (
      "eventplot",
      """
      aa agg_filter alpha animated antialiased antialiaseds array capstyle clim clip_box clip_on clip_path cmap
      color colors dashes data ec edgecolor edgecolors facecolor facecolors fc figure gapcolor gid hatch
      hatch_linewidth hatchcolor in_layout joinstyle label linelengths lineoffsets linestyle linestyles linewidth
      linewidths ls lw mouseover norm offset_transform offsets orientation path_effects paths picker pickradius
      positions rasterized segments sketch_params snap transOffset transform url urls verts visible zorder
      """
    ),
    (
      "fill",
      """
      aa agg_filter alpha animated antialiased capstyle clip_box clip_on clip_path color data ec edgecolor
      edgegapcolor facecolor fc figure fill gid hatch hatch_linewidth hatchcolor in_layout joinstyle label
      linestyle linewidth ls lw mouseover path_effects picker rasterized sketch_params snap transform url visible
      zorder
      """
    ),
    (
      "fill_between",
      """
      aa agg_filter alpha animated antialiased antialiaseds array capstyle clim clip_box clip_on clip_path cmap
      color dashes data ec edgecolor edgecolors facecolor facecolors fc figure gid hatch hatch_linewidth
      hatchcolor in_layout interpolate joinstyle label linestyle linestyles linewidth linewidths ls lw mouseover
      norm offset_transform offsets path_effects paths picker pickradius rasterized sizes sketch_params snap step
      transOffset transform url urls verts verts_and_codes visible where x y1 y2 zorder
      """
    ),
    (
      "fill_betweenx",
      """
      aa agg_filter alpha animated antialiased antialiaseds array capstyle clim clip_box clip_on clip_path cmap
      color dashes data ec edgecolor edgecolors facecolor facecolors fc figure gid hatch hatch_linewidth
      hatchcolor in_layout interpolate joinstyle label linestyle linestyles linewidth linewidths ls lw mouseover
      norm offset_transform offsets path_effects paths picker pickradius rasterized sizes sketch_params snap step
      transOffset transform url urls verts verts_and_codes visible where x1 x2 y zorder
      """
    ),
    (
      "hexbin",
      """
      C aa agg_filter alpha animated antialiased antialiaseds array bins capstyle clim clip_box clip_on clip_path
      cmap color colorizer dashes data ec edgecolor edgecolors extent facecolor facecolors fc figure gid gridsize
      hatch hatch_linewidth hatchcolor in_layout joinstyle label linestyle linestyles linewidth linewidths ls lw
      marginals mincnt mouseover norm offset_transform offsets path_effects paths picker pickradius rasterized
      reduce_C_function sizes sketch_params snap transOffset transform url urls verts verts_and_codes visible vmax
      vmin x xscale y yscale zorder
      """
    ),
    (
      "hist",
      """
      aa agg_filter align alpha animated antialiased bins bottom capstyle clip_box clip_on clip_path color
      cumulative data density ec edgecolor edgegapcolor facecolor fc figure fill gid hatch hatch_linewidth
      hatchcolor histtype in_layout joinstyle label linestyle linewidth log ls lw mouseover orientation
      path_effects picker range rasterized rwidth sketch_params snap stacked transform url visible weights x
      zorder
      """
    ),
    (
      "hlines",
      """
      aa agg_filter alpha animated antialiased antialiaseds array capstyle clim clip_box clip_on clip_path cmap
      color colors dashes data ec edgecolor edgecolors facecolor facecolors fc figure gapcolor gid hatch
      hatch_linewidth hatchcolor in_layout joinstyle label linestyle linestyles linewidth linewidths ls lw
      mouseover norm offset_transform offsets path_effects paths picker pickradius rasterized segments
      sketch_params snap transOffset transform url urls verts visible xmax xmin y zorder
      """
    ),
    (
      "vlines",
      """
      aa agg_filter alpha animated antialiased antialiaseds array capstyle clim clip_box clip_on clip_path cmap
      color colors dashes data ec edgecolor edgecolors facecolor facecolors fc figure gapcolor gid hatch
      hatch_linewidth hatchcolor in_layout joinstyle label linestyle linestyles linewidth linewidths ls lw
      mouseover norm offset_transform offsets path_effects paths picker pickradius rasterized segments
      sketch_params snap transOffset transform url urls verts visible x ymax ymin zorder
      """
    ),
    (
      "imshow",
      """
      X agg_filter alpha animated array aspect clim clip_box clip_on clip_path cmap colorizer data extent figure
      filternorm filterrad gid in_layout interpolation interpolation_stage label mouseover norm origin
      path_effects picker rasterized resample sketch_params snap transform url visible vmax vmin zorder
      """
    ),
    (
      "matshow",
      """
      Z agg_filter alpha animated array clim clip_box clip_on clip_path cmap data extent figure filternorm
      filterrad gid in_layout interpolation interpolation_stage label mouseover norm path_effects picker
      rasterized resample sketch_params snap transform url visible zorder
      """
    ),
    (
      "pcolor",
      """
      aa agg_filter alpha animated antialiased antialiaseds array capstyle clim clip_box clip_on clip_path cmap
      color colorizer dashes data ec edgecolor edgecolors facecolor facecolors fc figure gid hatch hatch_linewidth
      hatchcolor in_layout joinstyle label linestyle linestyles linewidth linewidths ls lw mouseover norm
      offset_transform offsets path_effects paths picker pickradius rasterized shading sizes sketch_params snap
      transOffset transform url urls verts verts_and_codes visible vmax vmin zorder
      """
    ),
    (
      "pcolormesh",
      """
      aa agg_filter alpha animated antialiased antialiaseds array capstyle clim clip_box clip_on clip_path cmap
      color colorizer dashes data ec edgecolor edgecolors facecolor facecolors fc figure gid hatch hatch_linewidth
      hatchcolor in_layout joinstyle label linestyle linestyles linewidth linewidths ls lw mouseover norm
      offset_transform offsets path_effects picker pickradius rasterized shading sketch_params snap transOffset
      transform url urls visible vmax vmin zorder
      """
    ),
    (
      "pie",
      """
      autopct center colors counterclock data explode frame hatch labeldistance labels normalize pctdistance
      radius rotatelabels shadow startangle textprops wedgeprops x
      """
    ),
    (
      "plot",
      """
      aa agg_filter alpha animated antialiased c clip_box clip_on clip_path color dash_capstyle dash_joinstyle
      dashes data drawstyle ds figure fillstyle gapcolor gid in_layout label linestyle linewidth ls lw marker
      markeredgecolor markeredgewidth markerfacecolor markerfacecoloralt markersize markevery mec mew mfc mfcalt
      mouseover ms path_effects picker pickradius rasterized scalex scaley sketch_params snap solid_capstyle
      solid_joinstyle transform url visible xdata ydata zorder
      """
    ),
    (
      "quiver",
      """
      C U V X Y aa agg_filter alpha angles animated antialiased antialiaseds array capstyle clim clip_box clip_on
      clip_path cmap color dashes data ec edgecolor edgecolors facecolor facecolors fc figure gid hatch
      hatch_linewidth hatchcolor headaxislength headlength headwidth in_layout joinstyle label linestyle
      linestyles linewidth linewidths ls lw minlength minshaft mouseover norm offset_transform offsets
      path_effects paths picker pickradius pivot rasterized scale scale_units sizes sketch_params snap transOffset
      transform units url urls verts verts_and_codes visible width zorder
      """
    ),
    (
      "quiverkey",
      """
      Q U X Y angle color coordinates fontproperties label labelcolor labelpos labelsep zorder
      """
    ),
    (
      "scatter",
      """
      aa agg_filter alpha animated antialiased antialiaseds array c capstyle clim clip_box clip_on clip_path cmap
      color colorizer dashes data ec edgecolor edgecolors facecolor facecolors fc figure gid hatch hatch_linewidth
      hatchcolor in_layout joinstyle label linestyle linestyles linewidth linewidths ls lw marker mouseover norm
      offset_transform offsets path_effects paths picker pickradius plotnonfinite rasterized s sizes sketch_params
      snap transOffset transform url urls visible vmax vmin x y zorder
      """
    ),
    (
      "spy",
      """
      Z aa agg_filter alpha animated antialiased array aspect c clim clip_box clip_on clip_path cmap color
      dash_capstyle dash_joinstyle dashes data drawstyle ds extent figure fillstyle filternorm filterrad gapcolor
      gid in_layout interpolation interpolation_stage label linestyle linewidth ls lw marker markeredgecolor
      markeredgewidth markerfacecolor markerfacecoloralt markersize markevery mec mew mfc mfcalt mouseover ms norm
      origin path_effects picker pickradius precision rasterized resample sketch_params snap solid_capstyle
      solid_joinstyle transform url visible xdata ydata zorder
      """
    ),
    (
      "stackplot",
      """
      aa agg_filter alpha animated antialiased antialiaseds array axes baseline capstyle clim clip_box clip_on
      clip_path cmap color colors dashes data ec edgecolor edgecolors facecolor facecolors fc figure gid hatch
      hatch_linewidth hatchcolor in_layout joinstyle label labels linestyle linestyles linewidth linewidths ls lw
      mouseover norm offset_transform offsets path_effects paths picker pickradius rasterized sizes sketch_params
      snap transOffset transform url urls verts verts_and_codes visible x zorder
      """
    ),
    (
      "stairs",
      """
      aa agg_filter alpha animated antialiased baseline capstyle clip_box clip_on clip_path color data ec
      edgecolor edgegapcolor edges facecolor fc figure fill gid hatch hatch_linewidth hatchcolor in_layout
      joinstyle label linestyle linewidth ls lw mouseover orientation path_effects picker rasterized sketch_params
      snap transform url values visible zorder
      """
    ),
    (
      "stem",
      """
      basefmt bottom data label linefmt markerfmt orientation
      """
    ),
    (
      "step",
      """
      aa agg_filter alpha animated antialiased c clip_box clip_on clip_path color dash_capstyle dash_joinstyle
      dashes data drawstyle ds figure fillstyle gapcolor gid in_layout label linestyle linewidth ls lw marker
      markeredgecolor markeredgewidth markerfacecolor markerfacecoloralt markersize markevery mec mew mfc mfcalt
      mouseover ms path_effects picker pickradius rasterized sketch_params snap solid_capstyle solid_joinstyle
      transform url visible where x xdata y ydata zorder
      """
    ),
    (
      "table",
      """
      agg_filter alpha animated ax bbox cellColours cellLoc cellText clip_box clip_on clip_path colColours
      colLabels colLoc colWidths edges figure fontsize gid in_layout label loc mouseover path_effects picker
      rasterized rowColours rowLabels rowLoc sketch_params snap transform url visible zorder
      """
    ),
    (
      "text",
      """
      agg_filter alpha animated antialiased backgroundcolor bbox c clip_box clip_on clip_path color family figure
      font font_properties fontdict fontfamily fontfeatures fontname fontproperties fontsize fontstretch fontstyle
      fontvariant fontweight gid ha horizontalalignment in_layout label language linespacing ma math_fontfamily
      mouseover multialignment name parse_math path_effects picker position rasterized rotation rotation_mode s
      size sketch_params snap stretch style text transform transform_rotates_text url usetex va variant
      verticalalignment visible weight wrap x y zorder
      """
    ),
    (
      "violinplot",
      """
      bw_method data dataset facecolor linecolor orientation points positions quantiles showextrema showmeans
      showmedians side vert widths
      """
    ),
    (
      "axes",
      """
      ArtistList acorr add_artist add_callback add_child_axes add_collection add_container add_image add_line
      add_patch add_table adjustable agg_filter alpha anchor angle_spectrum animated annotate apply_aspect arrow
      aspect autoscale autoscale_on autoscale_view autoscalex_on autoscaley_on axes_locator axhline axhspan axis
      axis_off axis_on axisbelow axline axvline axvspan bar bar_label barbs barh box_aspect boxplot broken_barh
      bxp can_pan can_zoom cla clabel clear clip_box clip_on clip_path cohere contains contains_point contour
      contourf convert_xunits convert_yunits csd drag_pan draw draw_artist ecdf end_pan errorbar eventplot
      facecolor fc figure fill fill_between fill_betweenx findobj format_coord format_cursor_data format_xdata
      format_ydata forward_navigation_events frame_on get_adjustable get_agg_filter get_alpha get_anchor
      get_animated get_aspect get_autoscale_on get_autoscalex_on get_autoscaley_on get_axes_locator get_axisbelow
      get_box_aspect get_children get_clip_box get_clip_on get_clip_path get_cursor_data get_data_ratio
      get_default_bbox_extra_artists get_facecolor get_fc get_figure get_forward_navigation_events get_frame_on
      get_gid get_gridspec get_images get_in_layout get_label get_legend get_legend_handles_labels get_lines
      get_mouseover get_navigate get_navigate_mode get_path_effects get_picker get_position
      get_rasterization_zorder get_rasterized get_shared_x_axes get_shared_y_axes get_sketch_params get_snap
      get_subplotspec get_tightbbox get_title get_transform get_transformed_clip_path_and_affine get_url
      get_visible get_window_extent get_xaxis get_xaxis_text1_transform get_xaxis_text2_transform
      get_xaxis_transform get_xbound get_xgridlines get_xinverted get_xlabel get_xlim get_xmajorticklabels
      get_xmargin get_xminorticklabels get_xscale get_xticklabels get_xticklines get_xticks get_yaxis
      get_yaxis_text1_transform get_yaxis_text2_transform get_yaxis_transform get_ybound get_ygridlines
      get_yinverted get_ylabel get_ylim get_ymajorticklabels get_ymargin get_yminorticklabels get_yscale
      get_yticklabels get_yticklines get_yticks get_zorder gid grid grouped_bar has_data have_units hexbin hist
      hist2d hlines imshow in_axes in_layout indicate_inset indicate_inset_zoom inset_axes invert_xaxis
      invert_yaxis is_transform_set label label_outer legend locator_params loglog magnitude_spectrum margins
      matshow minorticks_off minorticks_on mouseover navigate navigate_mode path_effects pchanged pcolor
      pcolorfast pcolormesh phase_spectrum pick pickable picker pie pie_label plot position prop_cycle properties
      psd quiver quiverkey rasterization_zorder rasterized redraw_in_frame relim remove remove_callback
      reset_position scatter secondary_xaxis secondary_yaxis semilogx semilogy set set_adjustable set_agg_filter
      set_alpha set_anchor set_animated set_aspect set_autoscale_on set_autoscalex_on set_autoscaley_on
      set_axes_locator set_axis_off set_axis_on set_axisbelow set_box_aspect set_clip_box set_clip_on
      set_clip_path set_facecolor set_fc set_figure set_forward_navigation_events set_frame_on set_gid
      set_in_layout set_label set_mouseover set_navigate set_navigate_mode set_path_effects set_picker
      set_position set_prop_cycle set_rasterization_zorder set_rasterized set_sketch_params set_snap
      set_subplotspec set_title set_transform set_url set_visible set_xbound set_xinverted set_xlabel set_xlim
      set_xmargin set_xscale set_xticklabels set_xticks set_ybound set_yinverted set_ylabel set_ylim set_ymargin
      set_yscale set_yticklabels set_yticks set_zorder sharex sharey sketch_params snap specgram spy stackplot
      stairs start_pan stem step streamplot subplotspec table text tick_params ticklabel_format title transform
      tricontour tricontourf tripcolor triplot twinx twiny update update_datalim update_from url violin violinplot
      visible vlines xaxis_date xaxis_inverted xbound xcorr xinverted xlabel xlim xmargin xscale xticklabels
      xticks yaxis_date yaxis_inverted ybound yinverted ylabel ylim ymargin yscale yticklabels yticks zorder
      """
    ),
    (
      "figure",
      """
      FigureClass acorr add_artist add_axes add_axobserver add_callback add_gridspec add_subfigure add_subplot
      agg_filter align_labels align_titles align_xlabels align_ylabels alpha angle_spectrum animated annotate
      arrow autofmt_xdate autoscale autumn axes axhline axhspan axis axline axvline axvspan bar bar_label barbs
      barh bone box boxplot broken_barh canvas cla clabel clear clf clim clip_box clip_on clip_path close cohere
      colorbar connect constrained_layout constrained_layout_pads contains contour contourf convert_xunits
      convert_yunits cool copper csd delaxes disconnect dpi draw draw_artist draw_if_interactive
      draw_without_rendering ecdf edgecolor errorbar eventplot facecolor fig_kw figheight figimage figlegend
      fignum_exists figsize figtext figure figwidth fill fill_between fill_betweenx findobj flag
      format_cursor_data frameon gca gcf gci get get_agg_filter get_alpha get_animated get_axes get_children
      get_clip_box get_clip_on get_clip_path get_cmap get_constrained_layout get_constrained_layout_pads
      get_current_fig_manager get_cursor_data get_default_bbox_extra_artists get_dpi get_edgecolor get_facecolor
      get_figheight get_figlabels get_fignums get_figure get_figwidth get_frameon get_gid get_in_layout get_label
      get_layout_engine get_linewidth get_mouseover get_path_effects get_picker get_plot_commands get_rasterized
      get_size_inches get_sketch_params get_snap get_suptitle get_supxlabel get_supylabel get_tight_layout
      get_tightbbox get_transform get_transformed_clip_path_and_affine get_url get_visible get_window_extent
      get_zorder getp gid ginput gray grid gridspec_kw grouped_bar have_units height_ratios hexbin hist hist2d
      hlines hot hsv imread imsave imshow in_layout inferno install_repl_displayhook ioff ion is_transform_set
      isinteractive jet label layout layout_engine legend linewidth locator_params loglog magma magnitude_spectrum
      margins matshow minorticks_off minorticks_on mouseover ncols new_figure_manager nipy_spectral nrows num
      path_effects pause pchanged pcolor pcolormesh phase_spectrum pick pickable picker pie pie_label pink plasma
      plot polar prism properties psd quiver quiverkey rasterized rc rc_context rcdefaults remove remove_callback
      rgrids savefig sca scatter sci semilogx semilogy set set_agg_filter set_alpha set_animated set_canvas
      set_clip_box set_clip_on set_clip_path set_cmap set_constrained_layout set_constrained_layout_pads set_dpi
      set_edgecolor set_facecolor set_figheight set_figure set_figwidth set_frameon set_gid set_in_layout
      set_label set_layout_engine set_linewidth set_loglevel set_mouseover set_path_effects set_picker
      set_rasterized set_size_inches set_sketch_params set_snap set_tight_layout set_transform set_url set_visible
      set_zorder setp sharex sharey show size_inches sketch_params snap specgram spring spy squeeze stackplot
      stairs stem step streamplot subfigures subplot subplot2grid subplot_kw subplot_mosaic subplot_tool
      subplotpars subplots subplots_adjust summer suptitle supxlabel supylabel switch_backend table text
      thetagrids tick_params ticklabel_format tight_layout title transform tricontour tricontourf tripcolor
      triplot twinx twiny uninstall_repl_displayhook update update_from url violinplot viridis visible vlines
      waitforbuttonpress width_ratios winter xcorr xkcd xlabel xlim xscale xticks ylabel ylim yscale yticks zorder
      """
    ),
    (
      "legend",
      """
      agg_filter alignment alpha animated bbox_to_anchor bbox_transform borderaxespad borderpad clip_box clip_on
      clip_path columnspacing draggable edgecolor facecolor fancybox figure fontsize frame_on framealpha frameon
      gid handleheight handlelength handler_map handles handletextpad in_layout label labelcolor labels
      labelspacing linewidth loc markerfirst markerscale mode mouseover ncol ncols numpoints parent path_effects
      picker prop rasterized reverse scatterpoints scatteryoffsets shadow sketch_params snap title
      title_fontproperties title_fontsize transform url visible zorder
      """
    ),
    (
      "colorbar",
      """
      alpha anchor aspect ax boundaries cax cmap drawedges extend extendfrac extendrect format fraction label
      location mappable norm orientation pad panchor shrink spacing ticklocation ticks use_gridspec values
      """
    ),
    (
      "tick_params",
      """
      axis bottom color colors direction grid_alpha grid_color grid_linestyle grid_linewidth labelbottom
      labelcolor labelfontfamily labelleft labelright labelrotation labelrotation_mode labelsize labeltop left
      length pad reset right top which width zorder
      """
    ),
    (
      "grid",
      """
      aa agg_filter alpha animated antialiased axis c clip_box clip_on clip_path color dash_capstyle
      dash_joinstyle dashes data drawstyle ds figure fillstyle gapcolor gid in_layout label linestyle linewidth ls
      lw marker markeredgecolor markeredgewidth markerfacecolor markerfacecoloralt markersize markevery mec mew
      mfc mfcalt mouseover ms path_effects picker pickradius rasterized sketch_params snap solid_capstyle
      solid_joinstyle transform url visible which xdata ydata zorder
      """
    ),
    (
      "title",
      """
      agg_filter alpha animated antialiased backgroundcolor bbox c clip_box clip_on clip_path color family figure
      font font_properties fontdict fontfamily fontfeatures fontname fontproperties fontsize fontstretch fontstyle
      fontvariant fontweight gid ha horizontalalignment in_layout label labelpad language linespacing loc ma
      math_fontfamily mouseover multialignment name pad parse_math path_effects picker position rasterized
      rotation rotation_mode size sketch_params snap stretch style t text transform transform_rotates_text url
      usetex va variant verticalalignment visible weight wrap x y zorder
      """
    ),
    (
      "xlabel",
      """
      agg_filter alpha animated antialiased backgroundcolor bbox c clip_box clip_on clip_path color family figure
      font font_properties fontdict fontfamily fontfeatures fontname fontproperties fontsize fontstretch fontstyle
      fontvariant fontweight gid ha horizontalalignment in_layout label labelpad language linespacing loc ma
      math_fontfamily mouseover multialignment name pad parse_math path_effects picker position rasterized
      rotation rotation_mode size sketch_params snap stretch style t text transform transform_rotates_text url
      usetex va variant verticalalignment visible weight wrap x y zorder
      """
    ),
    (
      "ylabel",
      """
      agg_filter alpha animated antialiased backgroundcolor bbox c clip_box clip_on clip_path color family figure
      font font_properties fontdict fontfamily fontfeatures fontname fontproperties fontsize fontstretch fontstyle
      fontvariant fontweight gid ha horizontalalignment in_layout label labelpad language linespacing loc ma
      math_fontfamily mouseover multialignment name pad parse_math path_effects picker position rasterized
      rotation rotation_mode size sketch_params snap stretch style t text transform transform_rotates_text url
      usetex va variant verticalalignment visible weight wrap x y zorder
      """
    ),
    (
      "suptitle",
      """
      agg_filter alpha animated antialiased backgroundcolor bbox c clip_box clip_on clip_path color family figure
      font font_properties fontdict fontfamily fontfeatures fontname fontproperties fontsize fontstretch fontstyle
      fontvariant fontweight gid ha horizontalalignment in_layout label labelpad language linespacing loc ma
      math_fontfamily mouseover multialignment name pad parse_math path_effects picker position rasterized
      rotation rotation_mode size sketch_params snap stretch style t text transform transform_rotates_text url
      usetex va variant verticalalignment visible weight wrap x y zorder
      """
    ),
    (
      "subplots",
      """
      bottom fig_kw figure gridspec_kw height_ratios hspace left ncols nrows right sharex sharey squeeze
      subplot_kw top width_ratios wspace
      """
    ),
    (
      "subplots_adjust",
      """
      bottom hspace left right top wspace
      """
    ),
    (
      "savefig",
      """
      backend bbox_extra_artists bbox_inches dpi edgecolor facecolor fname format metadata orientation pad_inches
      papertype pil_kwargs transparent
      """
    ),
    (
      "bar_label",
      """
      agg_filter alpha animated antialiased backgroundcolor bbox c clip_box clip_on clip_path color container
      family figure fmt font font_properties fontfamily fontfeatures fontname fontproperties fontsize fontstretch
      fontstyle fontvariant fontweight gid ha horizontalalignment in_layout label label_type labels language
      linespacing ma math_fontfamily mouseover multialignment name padding parse_math path_effects picker position
      rasterized rotation rotation_mode size sketch_params snap stretch style text transform
      transform_rotates_text url usetex va variant verticalalignment visible weight wrap x y zorder
      """
    ),
    (
      "clabel",
      """
      CS colors fmt fontsize inline inline_spacing levels manual rightside_up use_clabeltext zorder
      """
    ),
    (
      "xticks",
      """
      agg_filter alpha animated antialiased backgroundcolor bbox c clip_box clip_on clip_path color family figure
      font font_properties fontfamily fontfeatures fontname fontproperties fontsize fontstretch fontstyle
      fontvariant fontweight gid ha horizontalalignment in_layout label labels language linespacing ma
      math_fontfamily minor mouseover multialignment name parse_math path_effects picker position rasterized
      rotation rotation_mode size sketch_params snap stretch style text ticks transform transform_rotates_text url
      usetex va variant verticalalignment visible weight wrap x y zorder
      """
    ),
    (
      "ticklabel_format",
      """
      axis scilimits style useLocale useMathText useOffset
      """
    ),
    (
      "spines",
      """
      aa agg_filter alpha animated antialiased bounds capstyle clip_box clip_on clip_path color ec edgecolor
      edgegapcolor facecolor fc figure fill gid hatch hatch_linewidth hatchcolor in_layout joinstyle label
      linestyle linewidth ls lw mouseover patch_arc patch_circle path_effects picker position rasterized
      sketch_params snap transform url visible zorder
      """
    ),
    (
      "inset_axes",
      """
      bounds facecolor transform zorder
      """
    ),
    (
      "layout",
      """
      compress engine h_pad hspace pad rect w_pad wspace
      """
    ),
    (
      "xscale",
      """
      base basex functions linear_width linscale linthresh nonpositive one_half subs use_overline value
      """
    ),
    (
      "draw",
      """
      Affine2D Annulus Arc Arrow ArrowStyle ArtistList BoxStyle CapStyle Circle CirclePolygon ConnectionPatch
      ConnectionStyle Ellipse FancyArrow FancyArrowPatch FancyBboxPatch JoinStyle NonIntersectingPathException
      Number Patch Path PathPatch Polygon Real Rectangle RegularPolygon Shadow SimpleNamespace StepPatch Wedge
      acorr add_artist add_callback add_child_axes add_collection add_container add_image add_line add_patch
      add_table angle_spectrum annotate apply_aspect arrow autoscale autoscale_view axhline axhspan axis axline
      axvline axvspan bar bar_label barbs barh boxplot broken_barh bxp can_pan can_zoom cla clabel clear cohere
      contains contains_point contour contourf convert_xunits convert_yunits csd drag_pan draw draw_artist ecdf
      end_pan errorbar eventplot fill fill_between fill_betweenx findobj format_coord format_cursor_data
      format_xdata format_ydata get_adjustable get_agg_filter get_alpha get_anchor get_animated get_aspect
      get_autoscale_on get_autoscalex_on get_autoscaley_on get_axes_locator get_axisbelow get_box_aspect
      get_children get_clip_box get_clip_on get_clip_path get_cursor_data get_data_ratio
      get_default_bbox_extra_artists get_facecolor get_fc get_figure get_forward_navigation_events get_frame_on
      get_gid get_gridspec get_images get_in_layout get_label get_legend get_legend_handles_labels get_lines
      get_mouseover get_navigate get_navigate_mode get_path_effects get_picker get_position
      get_rasterization_zorder get_rasterized get_shared_x_axes get_shared_y_axes get_sketch_params get_snap
      get_subplotspec get_tightbbox get_title get_transform get_transformed_clip_path_and_affine get_url
      get_visible get_window_extent get_xaxis get_xaxis_text1_transform get_xaxis_text2_transform
      get_xaxis_transform get_xbound get_xgridlines get_xinverted get_xlabel get_xlim get_xmajorticklabels
      get_xmargin get_xminorticklabels get_xscale get_xticklabels get_xticklines get_xticks get_yaxis
      get_yaxis_text1_transform get_yaxis_text2_transform get_yaxis_transform get_ybound get_ygridlines
      get_yinverted get_ylabel get_ylim get_ymajorticklabels get_ymargin get_yminorticklabels get_yscale
      get_yticklabels get_yticklines get_yticks get_zorder grid grouped_bar has_data have_units hexbin hist hist2d
      hlines imshow in_axes indicate_inset indicate_inset_zoom inset_axes invert_xaxis invert_yaxis
      is_transform_set label_outer legend locator_params loglog magnitude_spectrum margins matshow minorticks_off
      minorticks_on pchanged pcolor pcolorfast pcolormesh phase_spectrum pick pickable pie pie_label plot
      properties psd quiver quiverkey redraw_in_frame relim remove remove_callback reset_position scatter
      secondary_xaxis secondary_yaxis semilogx semilogy set set_adjustable set_agg_filter set_alpha set_anchor
      set_animated set_aspect set_autoscale_on set_autoscalex_on set_autoscaley_on set_axes_locator set_axis_off
      set_axis_on set_axisbelow set_box_aspect set_clip_box set_clip_on set_clip_path set_facecolor set_fc
      set_figure set_forward_navigation_events set_frame_on set_gid set_in_layout set_label set_mouseover
      set_navigate set_navigate_mode set_path_effects set_picker set_position set_prop_cycle
      set_rasterization_zorder set_rasterized set_sketch_params set_snap set_subplotspec set_title set_transform
      set_url set_visible set_xbound set_xinverted set_xlabel set_xlim set_xmargin set_xscale set_xticklabels
      set_xticks set_ybound set_yinverted set_ylabel set_ylim set_ymargin set_yscale set_yticklabels set_yticks
      set_zorder sharex sharey specgram spy stackplot stairs start_pan stem step streamplot table text tick_params
      ticklabel_format tricontour tricontourf tripcolor triplot twinx twiny update update_datalim update_from
      violin violinplot vlines xaxis_date xaxis_inverted xcorr yaxis_date yaxis_inverted
      """
    ),
    (
      "style",
      """
      _internal.classic_mode agg.path.chunksize animation.bitrate animation.codec animation.convert_args
      animation.convert_path animation.embed_limit animation.ffmpeg_args animation.ffmpeg_path
      animation.frame_format animation.html animation.writer axes.autolimit_mode axes.axisbelow axes.edgecolor
      axes.facecolor axes.formatter.limits axes.formatter.min_exponent axes.formatter.offset_threshold
      axes.formatter.use_locale axes.formatter.use_mathtext axes.formatter.useoffset axes.grid axes.grid.axis
      axes.grid.which axes.labelcolor axes.labelpad axes.labelsize axes.labelweight axes.linewidth axes.prop_cycle
      axes.spines.bottom axes.spines.left axes.spines.right axes.spines.top axes.titlecolor axes.titlelocation
      axes.titlepad axes.titlesize axes.titleweight axes.titley axes.unicode_minus axes.xmargin axes.ymargin
      axes.zmargin axes3d.automargin axes3d.depthshade axes3d.depthshade_minalpha axes3d.grid
      axes3d.mouserotationstyle axes3d.snap_rotation axes3d.trackballborder axes3d.trackballsize
      axes3d.xaxis.panecolor axes3d.yaxis.panecolor axes3d.zaxis.panecolor backend backend_fallback
      boxplot.bootstrap boxplot.boxprops.color boxplot.boxprops.linestyle boxplot.boxprops.linewidth
      boxplot.capprops.color boxplot.capprops.linestyle boxplot.capprops.linewidth boxplot.flierprops.color
      boxplot.flierprops.linestyle boxplot.flierprops.linewidth boxplot.flierprops.marker
      boxplot.flierprops.markeredgecolor boxplot.flierprops.markeredgewidth boxplot.flierprops.markerfacecolor
      boxplot.flierprops.markersize boxplot.meanline boxplot.meanprops.color boxplot.meanprops.linestyle
      boxplot.meanprops.linewidth boxplot.meanprops.marker boxplot.meanprops.markeredgecolor
      boxplot.meanprops.markerfacecolor boxplot.meanprops.markersize boxplot.medianprops.color
      boxplot.medianprops.linestyle boxplot.medianprops.linewidth boxplot.notch boxplot.patchartist
      boxplot.showbox boxplot.showcaps boxplot.showfliers boxplot.showmeans boxplot.vertical
      boxplot.whiskerprops.color boxplot.whiskerprops.linestyle boxplot.whiskerprops.linewidth boxplot.whiskers
      contour.algorithm contour.corner_mask contour.linewidth contour.negative_linestyle date.autoformatter.day
      date.autoformatter.hour date.autoformatter.microsecond date.autoformatter.minute date.autoformatter.month
      date.autoformatter.second date.autoformatter.year date.converter date.epoch date.interval_multiples
      docstring.hardcopy errorbar.capsize errorbar.capthick errorbar.elinewidth figure.autolayout
      figure.constrained_layout.h_pad figure.constrained_layout.hspace figure.constrained_layout.use
      figure.constrained_layout.w_pad figure.constrained_layout.wspace figure.dpi figure.edgecolor
      figure.facecolor figure.figsize figure.frameon figure.hooks figure.labelsize figure.labelweight
      figure.max_open_warning figure.raise_window figure.subplot.bottom figure.subplot.hspace figure.subplot.left
      figure.subplot.right figure.subplot.top figure.subplot.wspace figure.titlesize figure.titleweight
      font.cursive font.enable_last_resort font.family font.fantasy font.monospace font.sans-serif font.serif
      font.size font.stretch font.style font.variant font.weight grid.alpha grid.color grid.linestyle
      grid.linewidth grid.major.alpha grid.major.color grid.major.linestyle grid.major.linewidth grid.minor.alpha
      grid.minor.color grid.minor.linestyle grid.minor.linewidth hatch.color hatch.linewidth hist.bins
      image.aspect image.cmap image.composite_image image.interpolation image.interpolation_stage image.lut
      image.origin image.resample interactive keymap.back keymap.copy keymap.forward keymap.fullscreen keymap.grid
      keymap.grid_minor keymap.help keymap.home keymap.pan keymap.quit keymap.quit_all keymap.save keymap.xscale
      keymap.yscale keymap.zoom legend.borderaxespad legend.borderpad legend.columnspacing legend.edgecolor
      legend.facecolor legend.fancybox legend.fontsize legend.framealpha legend.frameon legend.handleheight
      legend.handlelength legend.handletextpad legend.labelcolor legend.labelspacing legend.linewidth legend.loc
      legend.markerscale legend.numpoints legend.scatterpoints legend.shadow legend.title_fontsize
      lines.antialiased lines.color lines.dash_capstyle lines.dash_joinstyle lines.dashdot_pattern
      lines.dashed_pattern lines.dotted_pattern lines.linestyle lines.linewidth lines.marker lines.markeredgecolor
      lines.markeredgewidth lines.markerfacecolor lines.markersize lines.scale_dashes lines.solid_capstyle
      lines.solid_joinstyle macosx.window_mode markers.fillstyle mathtext.bf mathtext.bfit mathtext.cal
      mathtext.default mathtext.fallback mathtext.fontset mathtext.it mathtext.rm mathtext.sf mathtext.tt
      patch.antialiased patch.edgecolor patch.facecolor patch.force_edgecolor patch.linewidth path.effects
      path.simplify path.simplify_threshold path.sketch path.snap pcolor.shading pcolormesh.snap pdf.compression
      pdf.fonttype pdf.inheritcolor pdf.use14corefonts pgf.preamble pgf.rcfonts pgf.texsystem polaraxes.grid
      ps.distiller.res ps.fonttype ps.papersize ps.useafm ps.usedistiller savefig.bbox savefig.directory
      savefig.dpi savefig.edgecolor savefig.facecolor savefig.format savefig.orientation savefig.pad_inches
      savefig.transparent scatter.edgecolors scatter.marker svg.fonttype svg.hashsalt svg.id svg.image_inline
      text.antialiased text.color text.hinting text.hinting_factor text.kerning_factor text.language
      text.latex.engine text.latex.preamble text.parse_math text.usetex timezone tk.window_focus toolbar
      webagg.address webagg.open_in_browser webagg.port webagg.port_retries xaxis.labellocation xtick.alignment
      xtick.bottom xtick.color xtick.direction xtick.labelbottom xtick.labelcolor xtick.labelsize xtick.labeltop
      xtick.major.bottom xtick.major.pad xtick.major.size xtick.major.top xtick.major.width xtick.minor.bottom
      xtick.minor.ndivs xtick.minor.pad xtick.minor.size xtick.minor.top xtick.minor.visible xtick.minor.width
      xtick.top yaxis.labellocation ytick.alignment ytick.color ytick.direction ytick.labelcolor ytick.labelleft
      ytick.labelright ytick.labelsize ytick.left ytick.major.left ytick.major.pad ytick.major.right
      ytick.major.size ytick.major.width ytick.minor.left ytick.minor.ndivs ytick.minor.pad ytick.minor.right
      ytick.minor.size ytick.minor.visible ytick.minor.width ytick.right
      """
    ),
    (
      "locator",
      """
      AsinhLocator AutoDateLocator AutoLocator AutoMinorLocator DateLocator DayLocator FixedLocator HourLocator
      IndexLocator LinearLocator Locator LogLocator LogitLocator MaxNLocator MicrosecondLocator MinuteLocator
      MonthLocator MultipleLocator NullLocator RRuleLocator SecondLocator SymmetricalLogLocator WeekdayLocator
      YearLocator
      """
    ),
    (
      "formatter",
      """
      AutoDateFormatter ConciseDateFormatter DateFormatter EngFormatter FixedFormatter FormatStrFormatter
      Formatter FuncFormatter LogFormatter LogFormatterMathtext LogitFormatter NullFormatter PercentFormatter
      ScalarFormatter StrMethodFormatter
      """
    ),
    (
      "scale",
      """
      asinh function functionlog linear log logit symlog
      """
    ),
    (
      "cmap",
      """
      Accent Accent_r Blues Blues_r BrBG BrBG_r BuGn BuGn_r BuPu BuPu_r CMRmap CMRmap_r Dark2 Dark2_r GnBu GnBu_r
      Grays Grays_r Greens Greens_r Greys Greys_r OrRd OrRd_r Oranges Oranges_r PRGn PRGn_r Paired Paired_r
      Pastel1 Pastel1_r Pastel2 Pastel2_r PiYG PiYG_r PuBu PuBuGn PuBuGn_r PuBu_r PuOr PuOr_r PuRd PuRd_r Purples
      Purples_r RdBu RdBu_r RdGy RdGy_r RdPu RdPu_r RdYlBu RdYlBu_r RdYlGn RdYlGn_r Reds Reds_r Set1 Set1_r Set2
      Set2_r Set3 Set3_r Spectral Spectral_r Wistia Wistia_r YlGn YlGnBu YlGnBu_r YlGn_r YlOrBr YlOrBr_r YlOrRd
      YlOrRd_r afmhot afmhot_r autumn autumn_r berlin berlin_r binary binary_r bone bone_r brg brg_r bwr bwr_r
      cividis cividis_r cool cool_r coolwarm coolwarm_r copper copper_r cubehelix cubehelix_r flag flag_r
      gist_earth gist_earth_r gist_gray gist_gray_r gist_grey gist_grey_r gist_heat gist_heat_r gist_ncar
      gist_ncar_r gist_rainbow gist_rainbow_r gist_stern gist_stern_r gist_yarg gist_yarg_r gist_yerg gist_yerg_r
      gnuplot gnuplot2 gnuplot2_r gnuplot_r gray gray_r grey grey_r hot hot_r hsv hsv_r inferno inferno_r jet
      jet_r magma magma_r managua managua_r nipy_spectral nipy_spectral_r ocean ocean_r okabe_ito okabe_ito_r pink
      pink_r plasma plasma_r prism prism_r rainbow rainbow_r seismic seismic_r spring spring_r summer summer_r
      tab10 tab10_r tab20 tab20_r tab20b tab20b_r tab20c tab20c_r terrain terrain_r turbo turbo_r twilight
      twilight_r twilight_shifted twilight_shifted_r vanimo vanimo_r viridis viridis_r winter winter_r
      """
    ),
    (
      "norm",
      """
      AsinhNorm BoundaryNorm CenteredNorm FuncNorm LogNorm MultiNorm NoNorm Norm Normalize PowerNorm SymLogNorm
      TwoSlopeNorm
      """
    ),
    (
      "numpy",
      """
      False_ ScalarType True_ abs absolute acos acosh add all allclose amax amin angle any append apply_along_axis
      apply_over_axes arange arccos arccosh arcsin arcsinh arctan arctan2 arctanh argmax argmin argpartition
      argsort argwhere around array array2string array_equal array_equiv array_repr array_split array_str
      asanyarray asarray asarray_chkfinite ascontiguousarray asfortranarray asin asinh asmatrix astype atan atan2
      atanh atleast_1d atleast_2d atleast_3d average bartlett base_repr binary_repr bincount bitwise_and
      bitwise_count bitwise_invert bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor
      blackman block bmat bool bool_ broadcast broadcast_arrays broadcast_shapes broadcast_to busday_count
      busday_offset busdaycalendar byte bytes_ c_ can_cast cbrt cdouble ceil char character choose clip
      clongdouble column_stack common_type complex128 complex256 complex64 complexfloating compress concat
      concatenate conj conjugate convolve copy copysign copyto core corrcoef correlate cos cosh count_nonzero cov
      cross csingle ctypeslib cumprod cumsum cumulative_prod cumulative_sum datetime64 datetime_as_string
      datetime_data deg2rad degrees delete diag diag_indices diag_indices_from diagflat diagonal diff digitize
      divide divmod dot double dsplit dstack dtype dtypes e ediff1d einsum einsum_path emath empty empty_like
      equal errstate euler_gamma exceptions exp exp2 expand_dims expm1 extract eye f2py fabs fft fill_diagonal
      finfo fix flatiter flatnonzero flexible flip fliplr flipud float128 float16 float32 float64 float_power
      floating floor floor_divide fmax fmin fmod format_float_positional format_float_scientific frexp from_dlpack
      frombuffer fromfile fromfunction fromiter frompyfunc fromregex fromstring full full_like gcd generic
      genfromtxt geomspace get_include get_printoptions getbufsize geterr geterrcall gradient greater
      greater_equal half hamming hanning heaviside histogram histogram2d histogram_bin_edges histogramdd hsplit
      hstack hypot i0 identity iinfo imag index_exp indices inexact inf info inner insert int16 int32 int64 int8
      int_ intc integer interp intersect1d intp invert is_busday isclose iscomplex iscomplexobj isdtype isfinite
      isfortran isin isinf isnan isnat isneginf isposinf isreal isrealobj isscalar issubdtype iterable ix_ kaiser
      kron lcm ldexp left_shift less less_equal lexsort lib linalg linspace little_endian load loadtxt log log10
      log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor logspace long longdouble
      longlong ma mask_indices matmul matrix matrix_transpose matvec max maximum may_share_memory mean median
      memmap meshgrid mgrid min min_scalar_type minimum mintypecode mod modf moveaxis multiply nan nan_to_num
      nanargmax nanargmin nancumprod nancumsum nanmax nanmean nanmedian nanmin nanpercentile nanprod nanquantile
      nanstd nansum nanvar ndarray ndenumerate ndim ndindex nditer negative nested_iters newaxis nextafter nonzero
      not_equal number object_ ogrid ones ones_like outer packbits pad partition percentile permute_dims pi
      piecewise place poly poly1d polyadd polyder polydiv polyfit polyint polymul polynomial polysub polyval
      positive pow power printoptions prod promote_types ptp put put_along_axis putmask quantile r_ rad2deg
      radians random ravel ravel_multi_index real real_if_close rec recarray reciprocal record remainder repeat
      require reshape resize result_type right_shift rint roll rollaxis roots rot90 round row_stack s_ save
      savetxt savez savez_compressed sctypeDict searchsorted select set_printoptions setbufsize setdiff1d seterr
      seterrcall setxor1d shape shares_memory short show_config show_runtime sign signbit signedinteger sin sinc
      single sinh size sort sort_complex spacing split sqrt square squeeze stack std str_ strings subtract sum
      swapaxes take take_along_axis tan tanh tensordot test testing tile timedelta64 trace transpose trapezoid tri
      tril tril_indices tril_indices_from trim_zeros triu triu_indices triu_indices_from true_divide trunc
      typecodes typename typing ubyte ufunc uint uint16 uint32 uint64 uint8 uintc uintp ulong ulonglong union1d
      unique unique_all unique_counts unique_inverse unique_values unpackbits unravel_index unsignedinteger
      unstack unwrap ushort vander var vdot vecdot vecmat vectorize void vsplit vstack where zeros zeros_like
      """
    ),
  ]
}
