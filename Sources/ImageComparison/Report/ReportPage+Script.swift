extension ReportPage {
  /// The script of the page. It knows the report by the document alone and writes text only as text, so that
  /// no name can become code.
  static let script = #"""

    (() => {
      "use strict";
      const root = document.documentElement;
      const find = id => document.getElementById(id);
      const all = (selector, parent = document) => Array.from(parent.querySelectorAll(selector));
      const limited = (value, low, high) => Math.min(Math.max(value, low), high);
      const entries = all(".entry");
      const groups = all(".group");
      const links = new Map(all(".index li a").map(link => [link.hash.slice(1), link]));

      // The current entry: what keys and zoom buttons act on.

      let current = null;
      const shown = () => entries.filter(entry => !entry.hidden);

      function choose(entry) {
        if (entry === current) return;
        if (current) {
          current.classList.remove("current");
          links.get(current.id).removeAttribute("aria-current");
        }
        current = entry;
        if (entry) {
          entry.classList.add("current");
          links.get(entry.id).setAttribute("aria-current", "true");
        }
        tellState();
      }

      function reveal(entry) {
        entry.closest("details").open = true;
        const link = links.get(entry.id);
        link.closest("details").open = true;
        choose(entry);
        entry.scrollIntoView({ block: "start" });
        link.scrollIntoView({ block: "nearest" });
        entry.focus({ preventScroll: true });
      }

      const isOnScreen = entry => {
        const box = entry.getBoundingClientRect();
        return box.height > 0 && box.bottom > 60 && box.top < innerHeight;
      };

      // From the current entry, or from where the reader has scrolled to.
      function step(by) {
        const list = shown();
        if (!list.length) return;
        if (current && !current.hidden && isOnScreen(current)) {
          reveal(list[limited(list.indexOf(current) + by, 0, list.length - 1)]);
        } else {
          reveal(list.find(isOnScreen) || list[0]);
        }
      }

      function target() {
        if (!current || current.hidden || !isOnScreen(current)) choose(shown().find(isOnScreen) || shown()[0] || null);
        return current;
      }

      function tellState() {
        const list = shown();
        find("position").textContent = `${current ? list.indexOf(current) + 1 : "–"} / ${list.length}`;
        const pane = current && panesOf(current)[0];
        find("zoom-level").textContent = pane ? `${Math.round(scaleOf(pane) * 100)} %` : "–";
      }

      // Views.

      let timer = 0;
      const phase = name => { root.dataset.phase = name; };
      const swap = () => phase(root.dataset.phase === "expected" ? "actual" : "expected");

      function blink(runs) {
        clearInterval(timer);
        timer = runs ? setInterval(swap, 700) : 0;
        find("pause").setAttribute("aria-pressed", String(!runs));
      }

      function show(view) {
        const before = current && current.getBoundingClientRect().top;
        root.dataset.view = view;
        root.classList.toggle("stacked", view !== "side");
        for (const button of all("[data-show]")) {
          button.setAttribute("aria-pressed", String(button.dataset.show === view));
        }
        find("pause").hidden = view !== "blink";
        phase("expected");
        blink(view === "blink" && !matchMedia("(prefers-reduced-motion: reduce)").matches);
        if (view === "slider") addSliders();
        if (current) scrollBy(0, current.getBoundingClientRect().top - before);
        tellState();
      }

      // The first press of the space bar stops the blinking, each further one swaps the pictures.
      function pauseOrSwap() {
        if (timer) blink(false); else swap();
      }

      // The slider.

      function addSliders() {
        for (const entry of entries) {
          if (!entry.classList.contains("pair") || entry.querySelector(".split")) continue;
          const slider = document.createElement("input");
          Object.assign(slider, { type: "range", className: "split", min: 0, max: 100, step: 0.1, value: 50 });
          slider.setAttribute("aria-label", `Boundary of expected and actual, ${entry.dataset.name}`);
          slider.addEventListener("input", () => entry.style.setProperty("--split", slider.value));
          entry.querySelector(".stage").append(slider);
        }
      }

      function slide(entry, pane, event) {
        const box = pane.getBoundingClientRect();
        const slider = entry.querySelector(".split");
        slider.value = limited((event.clientX - box.left) / box.width * 100, 0, 100);
        entry.style.setProperty("--split", slider.value);
      }

      // Zoom: whole factors, and 0 for fitted. All panes of an entry scroll together.

      const levels = [1, 2, 4, 8, 16, 32];
      const panesOf = entry => all(".pane", entry).filter(pane => pane.offsetParent);
      const pictureOf = pane => pane.querySelector("img");
      // By the attribute: a picture that has not been decoded yet has no size of its own.
      const scaleOf = pane => pictureOf(pane).clientWidth / pictureOf(pane).getAttribute("width");

      function setZoom(entry, level) {
        entry.classList.toggle("zoomed", level > 0);
        if (level) entry.dataset.zoom = level; else delete entry.dataset.zoom;
        entry.style.setProperty("--scale", level || 1);
        for (const pane of all(".pane", entry)) {
          if (level) pane.tabIndex = 0; else pane.removeAttribute("tabindex");
        }
        tellState();
      }

      // The point stays where it is: the pointer's, or the middle of what is seen.
      function zoom(entry, level, pane, point) {
        pane = pane || (entry && panesOf(entry)[0]);
        if (!pane) return;
        const box = pane.getBoundingClientRect();
        const x = point ? point.clientX - box.left : pane.clientWidth / 2;
        const y = point ? point.clientY - box.top : pane.clientHeight / 2;
        const old = scaleOf(pane);
        const pixel = [(pane.scrollLeft + x) / old, (pane.scrollTop + y) / old];
        setZoom(entry, level);
        const scale = scaleOf(pane);
        const size = point ? [x, y] : [pane.clientWidth / 2, pane.clientHeight / 2];
        pane.scrollTo(pixel[0] * scale - size[0], pixel[1] * scale - size[1]);
        follow(pane);
      }

      function zoomBy(entry, direction, pane, point) {
        pane = pane || (entry && panesOf(entry)[0]);
        if (!pane) return;
        const scale = scaleOf(pane);
        const next = direction > 0
          ? levels.find(level => level > scale * 1.01) || levels[levels.length - 1]
          : levels.findLast(level => level < scale * 0.99) || 0;
        zoom(entry, entry.dataset.zoom === "1" && direction < 0 ? 0 : next, pane, point);
      }

      function zoomToChange(entry) {
        const pane = entry && panesOf(entry)[0];
        if (!pane || !entry.dataset.area) return;
        const [left, top, right, bottom] = entry.dataset.area.split(" ").map(Number);
        const width = root.dataset.view === "side" ? pane.parentElement.clientWidth : entry.clientWidth - 28;
        const height = innerHeight * 0.6;
        const fits = level => (right - left + 16) * level <= width && (bottom - top + 16) * level <= height;
        setZoom(entry, levels.filter(level => level <= 16).findLast(fits) || 0);
        const scale = scaleOf(pane);
        pane.scrollTo((left + right) / 2 * scale - pane.clientWidth / 2,
          (top + bottom) / 2 * scale - pane.clientHeight / 2);
        follow(pane);
        entry.scrollIntoView({ block: "nearest" });
      }

      function follow(pane) {
        for (const other of panesOf(pane.closest(".entry"))) {
          if (other !== pane) other.scrollTo(pane.scrollLeft, pane.scrollTop);
        }
      }

      // What is under the pointer: a mark in every picture, and the colours there.

      const readout = find("readout");
      let sampled = { entry: null, contexts: new Map() };
      let marks = [];

      function contextOf(image) {
        const entry = image.closest(".entry");
        if (sampled.entry !== entry) sampled = { entry, contexts: new Map() };
        if (!sampled.contexts.has(image)) {
          const canvas = document.createElement("canvas");
          canvas.width = image.naturalWidth;
          canvas.height = image.naturalHeight;
          const context = canvas.getContext("2d", { willReadFrequently: true });
          context.drawImage(image, 0, 0);
          sampled.contexts.set(image, context);
        }
        return sampled.contexts.get(image);
      }

      function colourAt(image, x, y) {
        if (!image.complete || x >= image.naturalWidth || y >= image.naturalHeight) return null;
        const bytes = Array.from(contextOf(image).getImageData(x, y, 1, 1).data);
        const digits = (bytes[3] === 255 ? bytes.slice(0, 3) : bytes).map(byte => byte.toString(16).padStart(2, "0"));
        return "#" + digits.join("");
      }

      function tellColour(label, colour) {
        const part = document.createElement("span");
        const swatch = document.createElement("i");
        const code = document.createElement("code");
        swatch.style.background = colour || "transparent";
        code.textContent = colour || "outside";
        part.append(label, swatch, code);
        readout.append(part);
      }

      function inspect(pane, event) {
        const image = pictureOf(pane);
        const box = image.getBoundingClientRect();
        const x = Math.floor((event.clientX - box.left) / box.width * image.naturalWidth);
        const y = Math.floor((event.clientY - box.top) / box.height * image.naturalHeight);
        if (!(x >= 0 && y >= 0 && x < image.naturalWidth && y < image.naturalHeight)) return leave();
        const entry = pane.closest(".entry");
        const place = document.createElement("code");
        place.textContent = `x ${x}, y ${y}`;
        readout.replaceChildren(place);
        for (const role of ["expected", "actual"]) {
          const picture = entry.querySelector(`.${role} img`);
          if (picture) tellColour(role, colourAt(picture, x, y));
        }
        readout.hidden = false;
        mark(panesOf(entry), x, y);
      }

      function mark(panes, x, y) {
        while (marks.length < panes.length) {
          marks.push(document.createElement("div"));
          marks[marks.length - 1].className = "mark";
        }
        marks.forEach((element, index) => {
          const pane = panes[index];
          if (!pane) return element.remove();
          const scale = scaleOf(pane);
          const side = Math.max(scale, 9);
          element.style.width = element.style.height = `${side}px`;
          element.style.left = `${(x + 0.5) * scale - side / 2}px`;
          element.style.top = `${(y + 0.5) * scale - side / 2}px`;
          if (element.parentElement !== pane) pane.append(element);
        });
      }

      function leave() {
        readout.hidden = true;
        for (const element of marks) element.remove();
      }

      // Pointer and wheel.

      const paneOf = event => event.target instanceof Element && event.target.closest(".pane");
      let held = null;

      document.addEventListener("pointerdown", event => {
        const entry = event.target instanceof Element && event.target.closest(".entry");
        if (entry) choose(entry);
        const pane = paneOf(event);
        if (!pane || event.button !== 0) return;
        const slides = root.dataset.view === "slider" && entry.classList.contains("pair");
        if (!slides && !entry.dataset.zoom) return;
        // A press on a scroll bar is none on the picture.
        const box = pane.getBoundingClientRect();
        if (event.clientX - box.left > pane.clientWidth || event.clientY - box.top > pane.clientHeight) return;
        event.preventDefault();
        held = { entry, pane, slides, x: event.clientX + pane.scrollLeft, y: event.clientY + pane.scrollTop };
        pane.classList.add("held");
        if (slides) slide(entry, pane, event);
      });

      document.addEventListener("pointermove", event => {
        if (held && held.slides) slide(held.entry, held.pane, event);
        else if (held) held.pane.scrollTo(held.x - event.clientX, held.y - event.clientY);
        const pane = paneOf(event);
        if (pane) inspect(pane, event); else if (!readout.hidden) leave();
      });

      for (const name of ["pointerup", "pointercancel"]) {
        document.addEventListener(name, () => {
          if (held) held.pane.classList.remove("held");
          held = null;
        });
      }

      document.addEventListener("scroll", event => {
        if (event.target instanceof Element && event.target.matches(".pane")) follow(event.target);
        if (event.target === document) leave();
      }, { capture: true, passive: true });

      root.addEventListener("pointerleave", leave);
      addEventListener("resize", tellState);

      document.addEventListener("wheel", event => {
        const pane = paneOf(event);
        if (!pane || !event.ctrlKey) return;
        event.preventDefault();
        const entry = pane.closest(".entry");
        choose(entry);
        zoomBy(entry, event.deltaY < 0 ? 1 : -1, pane, event);
      }, { passive: false });

      // The filter.

      const search = find("search");
      let openBefore = null;

      function filter() {
        const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
        for (const entry of entries) {
          const name = entry.dataset.name.toLowerCase();
          entry.hidden = !words.every(word => name.includes(word));
          links.get(entry.id).parentElement.hidden = entry.hidden;
        }
        for (const group of groups) count(group);
        for (const list of all(".index > details")) list.hidden = !list.querySelector("li:not([hidden])");
        open(words.length > 0);
        find("matches").textContent = words.length ? `${shown().length} of ${entries.length}` : "";
        if (current && current.hidden) choose(null);
        tellState();
      }

      function count(group) {
        const found = all(".entry:not([hidden])", group).length;
        const label = group.querySelector(".count");
        group.hidden = !found;
        label.textContent = found < label.dataset.total ? `${found} of ${label.dataset.total}` : label.dataset.total;
      }

      // What matches is seen; without a filter the groups are as they were before it.
      function open(filtered) {
        const folds = all(".group > details, .index > details");
        if (filtered && !openBefore) openBefore = folds.map(fold => fold.open);
        if (filtered) for (const fold of folds) fold.open = true;
        if (!filtered && openBefore) {
          folds.forEach((fold, index) => { fold.open = openBefore[index]; });
          openBefore = null;
        }
      }

      search.addEventListener("input", filter);
      search.addEventListener("keydown", event => {
        if (event.key === "Enter" && shown().length) reveal(shown()[0]);
        if (event.key !== "Escape") return;
        search.value = "";
        filter();
        search.blur();
      });

      // Light and dark.

      const isDark = () =>
        (root.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";

      function setTheme(theme) {
        if (theme) root.dataset.theme = theme;
        find("theme").textContent = isDark() ? "Light" : "Dark";
      }

      function toggleTheme() {
        setTheme(isDark() ? "light" : "dark");
        // Pages from disk may not be allowed to keep anything.
        try { localStorage.setItem("comparison-report-theme", root.dataset.theme); } catch { }
      }

      function storedTheme() {
        try {
          const theme = localStorage.getItem("comparison-report-theme");
          return theme === "dark" || theme === "light" ? theme : null;
        } catch { return null; }
      }

      // Buttons and keys.

      const help = find("help");
      const actions = {
        "j": () => step(1), "k": () => step(-1), "ArrowRight": () => step(1), "ArrowLeft": () => step(-1),
        "1": () => show("side"), "2": () => show("blink"), "3": () => show("slider"), "4": () => show("difference"),
        "+": () => zoomBy(target(), 1), "=": () => zoomBy(target(), 1), "-": () => zoomBy(target(), -1),
        "0": () => zoom(target(), 0), "c": () => zoomToChange(target()), "t": toggleTheme,
        "/": () => search.focus(), "?": () => help.showModal(), " ": pauseOrSwap,
      };

      function isFor(event) {
        if (event.ctrlKey || event.metaKey || event.altKey || help.open) return false;
        const place = event.target;
        if (place === search) return false;
        if (event.key === " ") return root.dataset.view === "blink" && !place.closest("button, summary, a, input");
        if (event.key.startsWith("Arrow")) return !place.closest("input, .pane");
        return true;
      }

      document.addEventListener("keydown", event => {
        if (!Object.hasOwn(actions, event.key) || !isFor(event)) return;
        event.preventDefault();
        actions[event.key]();
      });

      const press = { "zoom-in": "+", "zoom-out": "-", "zoom-fit": "0", "zoom-change": "c", "previous": "k", "next": "j",
        "theme": "t", "help-button": "?" };
      for (const [id, key] of Object.entries(press)) find(id).addEventListener("click", () => actions[key]());
      find("pause").addEventListener("click", () => blink(!timer));
      for (const button of all("[data-show]")) button.addEventListener("click", () => show(button.dataset.show));

      // Links open what they lead to.
      document.addEventListener("click", event => {
        const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
        const goal = link && find(link.hash.slice(1));
        if (goal && goal.matches(".group")) goal.querySelector("details").open = true;
        if (!goal || !goal.matches(".entry")) return;
        event.preventDefault();
        try { history.replaceState(null, "", link.hash); } catch { }
        reveal(goal);
      });

      const linked = find(location.hash.slice(1));
      root.classList.add("js");
      setTheme(storedTheme());
      tellState();
      if (linked && linked.matches(".entry")) reveal(linked);
    })();

    """#
}
