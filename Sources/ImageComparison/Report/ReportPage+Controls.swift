// What only a page with scripts needs: the bar of controls, and the help.

extension ReportPage {
  /// The bar above the pictures.
  static let toolbar: HTML = """
    <div class="toolbar scripted" role="toolbar" aria-label="How pictures are shown">
    <div class="buttons" role="group" aria-label="View">
    \(viewButton("side", "Side by side", key: "1"))\(viewButton("blink", "Blink", key: "2"))\
    \(viewButton("slider", "Slider", key: "3"))\(viewButton("difference", "Difference", key: "4"))</div>
    <button type="button" id="pause" aria-pressed="false" aria-keyshortcuts="Space" hidden>Pause</button>
    <div class="buttons" role="group" aria-label="Zoom of the current picture">
    <button type="button" id="zoom-out" aria-label="Zoom out" title="Zoom out (−)" aria-keyshortcuts="-">−</button>
    <output id="zoom-level" aria-live="polite">Fit</output>
    <button type="button" id="zoom-in" aria-label="Zoom in" title="Zoom in (+)" aria-keyshortcuts="+">+</button>
    <button type="button" id="zoom-fit" title="Fit (0)" aria-keyshortcuts="0">Fit</button>
    <button type="button" id="zoom-change" title="Zoom to what changed (c)" aria-keyshortcuts="c">To change</button>
    </div>
    <div class="buttons" role="group" aria-label="Pictures">
    <button type="button" id="previous" title="Previous picture (k)" aria-label="Previous picture"
    aria-keyshortcuts="k">‹</button>
    <output id="position"></output>
    <button type="button" id="next" title="Next picture (j)" aria-label="Next picture" aria-keyshortcuts="j">›</button>
    </div>
    <span class="space"></span>
    <button type="button" id="theme" title="Light or dark (t)" aria-keyshortcuts="t">Dark</button>
    <button type="button" id="help-button" title="Keys (?)" aria-keyshortcuts="?" aria-haspopup="dialog">Keys</button>
    </div>
    """

  private static func viewButton(_ view: String, _ title: String, key: String) -> HTML {
    """
    <button type="button" data-show="\(view)" aria-pressed="\(view == "side" ? "true" : "false")" \
    title="\(title) (\(key))" aria-keyshortcuts="\(key)">\(title)</button>

    """
  }

  /// The keys, in a dialog.
  static let help: HTML = """
    <dialog id="help" aria-labelledby="help-title">
    <h2 id="help-title">Keys</h2>
    <dl>
    \(keys.html { "<div><dt>\($0.keys.html { "<kbd>\($0)</kbd>" })</dt><dd>\($0.meaning)</dd></div>\n" })</dl>
    <form method="dialog"><button>Close</button></form>
    </dialog>
    """

  private static let keys: [(keys: [String], meaning: String)] = [
    (["j", "→"], "next picture"),
    (["k", "←"], "previous picture"),
    (["1"], "side by side"),
    (["2"], "blink"),
    (["3"], "slider"),
    (["4"], "difference"),
    (["Space"], "pause blinking; then swap the pictures"),
    (["+", "−"], "zoom the current picture, also Ctrl with the wheel"),
    (["0"], "fit the current picture"),
    (["c"], "zoom to what changed"),
    (["/"], "filter by name"),
    (["t"], "light or dark"),
    (["?"], "these keys"),
  ]
}
