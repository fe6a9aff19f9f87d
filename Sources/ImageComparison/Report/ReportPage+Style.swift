extension ReportPage {
  /// The style of the page. Both colour schemes stand side by side in `light-dark()`; what needs scripts is
  /// hidden until `js` is set on the root.
  static let style = #"""
    :root {
      color-scheme: light dark;
      --ground: light-dark(#f5f6f8, #14171b);
      --surface: light-dark(#ffffff, #1b1f24);
      --sunken: light-dark(#eef0f3, #23282f);
      --line: light-dark(#dce0e5, #303741);
      --text: light-dark(#1b2027, #e4e8ed);
      --muted: light-dark(#58626f, #9aa5b1);
      --accent: light-dark(#1f5fd0, #7fb0ff);
      --accent-ground: light-dark(#e4edfd, #1f3050);
      --failed: light-dark(#c0232c, #ff8484);
      --failed-ground: light-dark(#fdebec, #43191d);
      --new: light-dark(#6a3fc0, #bda0ff);
      --missing: light-dark(#8f5a00, #e8b04b);
      --passed: light-dark(#17713a, #62c987);
      --passed-ground: light-dark(#e3f4e9, #14341f);
      --bar: 0px;
      font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
      font-variant-numeric: tabular-nums;
      scrollbar-color: var(--line) transparent;
    }
    :root.js { --bar: 48px; }
    :root[data-theme="light"] { color-scheme: light; }
    :root[data-theme="dark"] { color-scheme: dark; }
    *, *::before, *::after { box-sizing: border-box; }
    [hidden] { display: none !important; }
    body { margin: 0; background: var(--ground); color: var(--text); }
    h1, h2, h3, h4, p, dl, dd, ul, ol, figure { margin: 0; padding: 0; }
    h1, h2, h3, h4 { font: inherit; font-weight: 600; }
    a { color: inherit; text-decoration: none; }
    a:hover { text-decoration: underline; }
    :focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; border-radius: 4px; }
    summary { cursor: pointer; }
    .skip { position: absolute; left: -999px; }
    .skip:focus { left: 8px; top: 8px; z-index: 9; padding: 6px 12px; background: var(--surface); }
    :root:not(.js) .scripted { display: none; }

    .page { display: grid; grid-template-columns: 272px minmax(0, 1fr); min-height: 100vh; }
    .side { position: sticky; top: 0; height: 100vh; display: flex; flex-direction: column;
      background: var(--surface); border-right: 1px solid var(--line); }
    .side > header { padding: 14px 16px 12px; border-bottom: 1px solid var(--line); }
    .side h1 { display: flex; gap: 9px; align-items: baseline; font-size: 15px; line-height: 1.3; text-wrap: balance; }
    .side h1::before { content: ""; flex: none; width: 10px; height: 10px; border-radius: 50%;
      background: var(--failed); }
    .side .passed h1::before { background: var(--passed); }
    .sources { margin: 8px 0 10px; font-size: 12.5px; }
    .sources div { display: flex; gap: 8px; }
    .sources dt { flex: none; width: 58px; color: var(--muted); }
    .sources dd { overflow-wrap: anywhere; }
    .counts { display: flex; flex-wrap: wrap; gap: 4px 14px; font-size: 12.5px; color: var(--muted); }
    .counts b { color: var(--tone); }
    .failed { --tone: var(--failed); }
    .new { --tone: var(--new); }
    .missing { --tone: var(--missing); }
    .passed { --tone: var(--passed); }
    .search { display: flex; align-items: center; gap: 8px; margin-top: 12px; }
    .search input { flex: 1; min-width: 0; height: 30px; padding: 0 9px; font: inherit; color: inherit;
      background: var(--ground); border: 1px solid var(--line); border-radius: 6px; }
    .search output { flex: none; font-size: 12px; color: var(--muted); }
    .search output:empty { display: none; }

    .index { flex: 1; overflow: auto; padding: 6px 8px 16px; font-size: 13px; }
    .index summary { padding: 7px 8px 4px; font-size: 12px; font-weight: 600; color: var(--tone); }
    .index .count { font-weight: 400; color: var(--muted); }
    .index ol { list-style: none; }
    .index li a { display: block; padding: 3px 8px 3px 20px; border-radius: 5px; overflow: hidden;
      white-space: nowrap; text-overflow: ellipsis; }
    .index li a:hover { background: var(--sunken); text-decoration: none; }
    .index a[aria-current] { background: var(--accent-ground); color: var(--accent); font-weight: 600; }

    .content { min-width: 0; }
    .toolbar { position: sticky; top: 0; z-index: 4; display: flex; align-items: center; gap: 6px 14px;
      min-height: var(--bar); padding: 7px 20px; overflow-x: auto; font-size: 13px; white-space: nowrap;
      background: var(--surface); border-bottom: 1px solid var(--line); }
    .toolbar .space { flex: 1; }
    .buttons { display: flex; align-items: stretch; border: 1px solid var(--line); border-radius: 7px; }
    .buttons output { align-self: center; min-width: 50px; padding: 0 6px; text-align: center;
      color: var(--muted); }
    button { height: 30px; padding: 0 11px; font: inherit; color: inherit; background: transparent;
      border: 1px solid var(--line); border-radius: 7px; cursor: pointer; }
    .buttons button { border: 0; border-radius: 6px; }
    button:hover { background: var(--sunken); }
    button[aria-pressed="true"] { background: var(--accent-ground); color: var(--accent); font-weight: 600; }

    main { display: flex; flex-direction: column; gap: 26px; padding: 18px 20px 60vh; }
    .group { scroll-margin-top: calc(var(--bar) + 12px); }
    .group > details > summary { display: flex; align-items: baseline; gap: 8px; padding: 2px 0 10px; }
    .group > details > summary::before { content: "▸"; width: 12px; color: var(--muted); }
    .group > details[open] > summary::before { content: "▾"; }
    .group > details > summary::-webkit-details-marker { display: none; }
    .group h2 { font-size: 16px; color: var(--tone); }
    .group .count { font-weight: 600; }
    .explanation, .nothing { color: var(--muted); }
    .entries { display: grid; grid-template-columns: repeat(auto-fill, minmax(280px, 1fr)); gap: 14px; }

    .entry { --scale: 1; --split: 50; scroll-margin-top: calc(var(--bar) + 12px); min-width: 0; padding: 11px 14px 13px;
      background: var(--surface); border: 1px solid var(--line); border-radius: 10px; }
    .entry:focus { outline: none; }
    .entry.current { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
    .entry.pair, .entry.unreadable, .entry.zoomed { grid-column: 1 / -1; }
    .entry > header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 10px; margin-bottom: 8px; }
    .entry h3 { font-size: 14px; overflow-wrap: anywhere; }
    .badge { padding: 0 8px; border-radius: 9px; font-size: 12px; font-weight: 600; white-space: nowrap;
      color: var(--tone); background: var(--sunken); }
    .badge.good { color: var(--passed); background: var(--passed-ground); }
    .failed .badge.bad { color: var(--failed); background: var(--failed-ground); }
    .size { font-size: 12.5px; color: var(--muted); }
    .summary { margin: -2px 0 8px; }

    .stage { position: relative; display: grid; gap: 12px; align-items: start; }
    .pair .stage, .unreadable .stage { grid-template-columns: repeat(3, minmax(0, 1fr)); }
    .unreadable .stage { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .stage figure { min-width: 0; }
    figcaption { display: flex; gap: 8px; height: 20px; margin-bottom: 2px; font-size: 12px; white-space: nowrap; }
    .role { font-weight: 600; }
    .file { overflow: hidden; text-overflow: ellipsis; color: var(--muted); }
    .pane { position: relative; width: min(100%, var(--width) * 1px + 2px); overflow: hidden;
      border: 1px solid var(--line); border-radius: 4px; }
    .pane img { display: block; width: var(--share); height: auto;
      background: repeating-conic-gradient(#e9ebee 0 25%, #ffffff 0 50%) 0 0 / 16px 16px; }
    .js .pane { cursor: crosshair; }
    .absent { padding: 22px 16px; color: var(--muted); background: var(--sunken);
      border: 1px dashed var(--line); border-radius: 4px; overflow-wrap: anywhere; }
    .zoomed .pane { width: min(100%, var(--width) * var(--scale) * 1px + 2px); overflow: auto;
      height: min(68vh, var(--height) * var(--scale) * 1px + 14px); overscroll-behavior: contain; cursor: grab; }
    /* Pictures of different sizes scroll over one area, so that they can be kept together. */
    .zoomed .pane::after { content: ""; position: absolute; left: 0; top: 0; pointer-events: none;
      width: calc(var(--width) * var(--scale) * 1px); height: calc(var(--height) * var(--scale) * 1px); }
    .zoomed .pane.held { cursor: grabbing; }
    .zoomed .pane img { width: calc(var(--own) * var(--scale) * 1px); image-rendering: pixelated; }
    .mark { position: absolute; z-index: 1; pointer-events: none; border: 1px solid #fff; outline: 1px solid #000;
      border-radius: 1px; }

    .stacked .pair { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 0 28px; }
    .stacked .pair > :is(header, .summary) { flex: 1 0 100%; }
    .stacked .pair .facts { flex: 1 1 260px; flex-direction: column; margin-top: 22px; }
    .stacked .pair .stage { grid-template-columns: minmax(0, 1fr); gap: 0;
      width: min(100%, var(--width) * var(--scale) * 1px + 2px); }
    [data-view="difference"] .pair :is(.expected, .actual),
    :is([data-view="blink"], [data-view="slider"]) .pair .difference { display: none; }
    :is([data-view="blink"], [data-view="slider"]) .pair :is(.expected, .actual) { grid-area: 1 / 1; }
    [data-view="blink"][data-phase="expected"] .pair .actual,
    [data-view="blink"][data-phase="actual"] .pair .expected { visibility: hidden; }
    [data-view="slider"] .pair .expected .pane { clip-path: inset(0 calc(100% - var(--split) * 1%) 0 0); }
    [data-view="slider"] .pair .actual .pane { clip-path: inset(0 0 0 calc(var(--split) * 1%)); }
    [data-view="slider"] .pair .actual figcaption { justify-content: flex-end; }
    [data-view="slider"] .pair .file { display: none; }
    [data-view="slider"] .pair .pane { cursor: ew-resize; }
    [data-view="slider"] .pair .stage::after { content: ""; position: absolute; top: 22px; bottom: 26px; z-index: 2;
      left: calc(var(--split) * 1% - 1px); width: 2px; background: var(--accent); pointer-events: none; }
    .split { display: none; }
    [data-view="slider"] .split { display: block; grid-area: 2 / 1; height: 20px; margin: 6px 0 0;
      accent-color: var(--accent); }

    .facts { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 12px 36px; margin-top: 11px;
      font-size: 12.5px; }
    .facts h4, .facts caption { padding: 0 0 2px; font-size: 12px; font-weight: 600; text-align: left;
      color: var(--muted); }
    .limits { border-collapse: collapse; }
    .limits th, .limits td { padding: 1px 0 1px 16px; text-align: right; font-weight: 400; }
    .limits th:first-child { padding-left: 0; text-align: left; }
    .limits thead th { color: var(--muted); }
    .limits .broken td { color: var(--failed); font-weight: 600; }
    .numbers dl { display: grid; grid-template-columns: auto auto; gap: 1px 14px; }
    .numbers dl div { display: contents; }
    .numbers dt { color: var(--muted); }
    .lines { max-width: 70ch; }
    .lines ul { padding-left: 16px; }
    .lines li { overflow-wrap: anywhere; }

    .readout { position: fixed; right: 16px; bottom: 14px; z-index: 5; display: flex; gap: 14px; padding: 6px 12px;
      font-size: 12.5px; background: var(--surface); border: 1px solid var(--line); border-radius: 8px;
      box-shadow: 0 3px 14px #0003; pointer-events: none; }
    .readout span { display: inline-flex; align-items: center; gap: 6px; }
    .readout i { width: 12px; height: 12px; border: 1px solid var(--line); border-radius: 3px; }
    .readout code { font: 12.5px ui-monospace, "DejaVu Sans Mono", monospace; }
    dialog { padding: 18px 22px; color: inherit; background: var(--surface); border: 1px solid var(--line);
      border-radius: 12px; box-shadow: 0 12px 48px #0005; }
    dialog::backdrop { background: #0006; }
    dialog dl { margin: 10px 0 16px; }
    dialog dl div { display: flex; gap: 12px; padding: 2px 0; }
    dialog dt { width: 76px; }
    kbd { display: inline-block; min-width: 22px; margin-right: 4px; padding: 0 6px; font: inherit; font-size: 12px;
      text-align: center; background: var(--sunken); border: 1px solid var(--line); border-radius: 5px; }

    @media (max-width: 900px) {
      .page { display: block; }
      .side { position: static; height: auto; border-right: 0; }
      .index { max-height: 30vh; }
      .pair .stage, .unreadable .stage { grid-template-columns: minmax(0, 1fr); }
    }
    @media print {
      .side .index, .scripted { display: none !important; }
      .page { display: block; }
      .side { position: static; height: auto; }
      .entry { break-inside: avoid; }
    }
    """#
}
