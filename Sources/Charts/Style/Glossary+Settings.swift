internal import Spelling

extension Glossary {
  /// matplotlib's settings that are none here: those of windows, files, formats, TeX and single alphabets, and those
  /// that an artist's own keys say.
  static let settings = Glossary(
    program: "matplotlib",
    instead: [
      "axes.color_cycle": ["axes.prop_cycle"], "text.fontsize": ["font.size"],
      "legend.ncol": ["legend.columnspacing"],
      "savefig.frameon": ["savefig.transparent"],
    ],
    lacking: lackingSettings)

  private static let lackingSettings = """
    agg.path.chunksize animation.bitrate animation.codec animation.convert_args animation.convert_path
    animation.embed_limit animation.ffmpeg_args animation.ffmpeg_path animation.frame_format animation.html
    animation.writer axes.formatter.use_locale axes3d.automargin axes3d.depthshade axes3d.depthshade_minalpha
    axes3d.grid axes3d.mouserotationstyle axes3d.snap_rotation axes3d.trackballborder axes3d.trackballsize
    axes3d.xaxis.panecolor axes3d.yaxis.panecolor axes3d.zaxis.panecolor backend backend_fallback contour.algorithm
    contour.corner_mask date.converter date.epoch date.interval_multiples docstring.hardcopy figure.hooks
    figure.max_open_warning figure.raise_window font.cursive font.enable_last_resort font.fantasy font.stretch
    font.variant image.aspect image.composite_image image.interpolation image.interpolation_stage image.lut
    image.origin image.resample interactive keymap.back keymap.copy keymap.forward keymap.fullscreen keymap.grid
    keymap.grid_minor keymap.help keymap.home keymap.pan keymap.quit keymap.quit_all keymap.save keymap.xscale
    keymap.yscale keymap.zoom macosx.window_mode mathtext.bf mathtext.bfit mathtext.cal mathtext.fallback
    mathtext.it mathtext.rm mathtext.sf mathtext.tt path.effects path.sketch path.snap pcolor.shading
    pcolormesh.snap pdf.compression pdf.fonttype pdf.inheritcolor pdf.use14corefonts pgf.preamble pgf.rcfonts
    pgf.texsystem polaraxes.grid ps.distiller.res ps.fonttype ps.papersize ps.useafm ps.usedistiller
    savefig.directory savefig.format savefig.orientation svg.fonttype svg.hashsalt svg.id svg.image_inline
    text.antialiased text.hinting text.hinting_factor text.kerning_factor text.language text.latex.engine
    text.latex.preamble text.usetex timezone tk.window_focus toolbar webagg.address webagg.open_in_browser
    webagg.port webagg.port_retries axes.zmargin
    """
}
