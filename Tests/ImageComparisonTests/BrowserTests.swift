import BrowserSupport
import ImageComparison
import Testing

@Suite("The page in a browser", .serialized, .enabled(if: Browser.isInstalled), .timeLimit(.minutes(2)))
struct BrowserTests {
  private static let current = "document.querySelector('.current')"
  private static let names =
    "Array.from(document.querySelectorAll('.entry:not([hidden])'), e => e.dataset.name)"

  @Test("loads without a complaint, and every picture decodes")
  func loading() async throws {
    try await Browser.open(SampleReport().html) { browser async throws in
      #expect(try await browser.value("document.title") == "6 of 8 pictures did not pass")
      let decoded = "Array.from(document.images).filter(i => i.complete && i.naturalWidth > 0).length"
      #expect(try await Int(browser.value(decoded)) ?? 0 > 0)
      // The others wait until they are scrolled to.
      _ = try await browser.value("Array.from(document.images).forEach(i => { i.loading = 'eager'; })")
      #expect(try await browser.value(decoded, becoming: "16") == "16")
      #expect(try await browser.value("document.querySelector('.toolbar').offsetHeight > 0") == "true")
      #expect(try await browser.messages() == [])
    }
  }

  @Test("views, by button and by key")
  func views() async throws {
    try await Browser.open(SampleReport().html) { browser async throws in
      func state(_ role: String) async throws -> String {
        let style = "getComputedStyle(document.querySelector('.entry.pixels .\(role)'))"
        return try await browser.value("\(style).display + ' ' + \(style).visibility")
      }
      #expect(try await state("difference") == "block visible")
      for (key, view) in [("2", "blink"), ("3", "slider"), ("4", "difference"), ("1", "side")] {
        try await browser.press(key)
        #expect(try await browser.value("document.documentElement.dataset.view") == view)
        let pressed =
          "Array.from(document.querySelectorAll('[data-show][aria-pressed=true]'), b => b.dataset.show)"
        #expect(try await browser.value(pressed) == view)
      }
      try await browser.click("[data-show=difference]")
      #expect(try await state("difference") == "block visible")
      #expect(try await state("expected") == "none visible")
      try await browser.click("[data-show=slider]")
      #expect(try await state("difference") == "none visible")
      #expect(try await state("actual") == "block visible")
      // A picture without a partner is seen in every view.
      #expect(
        try await browser.value("document.querySelector('.entry.missing .expected').offsetHeight > 0")
          == "true")
      #expect(try await browser.messages() == [])
    }
  }

  @Test("blinking shows one picture after the other, pauses and swaps")
  func blinking() async throws {
    try await Browser.open(SampleReport().html) { browser async throws in
      let phase = "document.documentElement.dataset.phase"
      func visibility(_ role: String) async throws -> String {
        try await browser.value(
          "getComputedStyle(document.querySelector('.entry.pixels .\(role)')).visibility")
      }
      try await browser.press("2")
      #expect(try await browser.value(phase, becoming: "actual") == "actual")
      #expect(try await browser.value(phase, becoming: "expected") == "expected")
      try await browser.click("#pause")
      let stopped = try await browser.value(phase)
      try await Task.sleep(for: .milliseconds(1600))
      #expect(try await browser.value(phase) == stopped)
      #expect(try await visibility(stopped) == "visible")
      _ = try await browser.value("document.activeElement.blur()")
      try await browser.press(" ")
      let swapped = stopped == "expected" ? "actual" : "expected"
      #expect(try await browser.value(phase) == swapped)
      #expect(try await visibility(swapped) == "visible")
      #expect(try await visibility(stopped) == "hidden")
    }
  }

  @Test("the slider follows the mouse and the keyboard")
  func slider() async throws {
    try await Browser.open(SampleReport().html) { browser async throws in
      let split = "parseFloat(document.querySelector('.entry.pixels').style.getPropertyValue('--split'))"
      let clip = "getComputedStyle(document.querySelector('.entry.pixels .actual .pane')).clipPath"
      try await browser.press("3")
      let start = try await browser.value(clip)
      #expect(start.contains("50%"))
      try await browser.drag(from: browser.middle(of: ".entry.pixels .actual .pane"), by: 50)
      let dragged = try #require(Double(try await browser.value(split)))
      #expect(abs(dragged - 75) < 2)
      #expect(try await browser.value(clip) != start)
      #expect(try await browser.value("document.querySelector('.entry.pixels .split').value") == "\(dragged)")
      _ = try await browser.value("document.querySelector('.entry.pixels .split').focus()")
      try await browser.press("\u{E014}")
      #expect(try await Double(browser.value(split)) == (dragged * 10 + 1).rounded() / 10)
      #expect(
        try await browser.value("document.querySelector('.entry.pixels .split').getAttribute('aria-label')")
          == "Boundary of expected and actual, pixels")
    }
  }

  @Test("j, k and the arrows go from picture to picture, and / ? t do what the help says")
  func keyboard() async throws {
    try await Browser.open(SampleReport().html) { browser async throws in
      let name = Self.current + ".dataset.name"
      var visited: [String] = []
      for key in ["j", "j", "\u{E014}", "j", "k", "\u{E012}"] {
        try await browser.press(key)
        visited.append(try await browser.value(name))
      }
      #expect(visited == ["pixels", "layout", "flat", "broken", "flat", "layout"])
      #expect(try await browser.value("document.activeElement.dataset.name") == "layout")
      #expect(
        try await browser.value("document.querySelector('.index [aria-current]').textContent") == "layout")
      #expect(try await browser.value("document.getElementById('position').textContent") == "2 / 8")
      // Passed pictures are folded away until one goes there.
      #expect(try await browser.value("document.querySelector('#passed details').open") == "false")
      try await browser.press("jjjjjjjj")
      #expect(try await browser.value(name) == "equal")
      #expect(try await browser.value("document.querySelector('#passed details').open") == "true")
      try await browser.press("/")
      #expect(try await browser.value("document.activeElement.id") == "search")
      try await browser.press("\u{E00C}?")
      #expect(try await browser.value("document.getElementById('help').open") == "true")
      try await browser.press("\u{E00C}")
      #expect(try await browser.value("document.getElementById('help').open") == "false")
      #expect(try await browser.messages() == [])
    }
  }

  @Test("the filter hides what does not match and puts all back")
  func filter() async throws {
    try await Browser.open(SampleReport().html) { browser async throws in
      try await browser.press("/")
      try await browser.press("AL e")
      #expect(try await browser.value(Self.names) == "equal")
      #expect(try await browser.value("document.getElementById('matches').textContent") == "1 of 8")
      #expect(try await browser.value("document.querySelector('#passed details').open") == "true")
      #expect(try await browser.value("document.querySelector('#passed .count').textContent") == "1 of 2")
      #expect(try await browser.value("document.querySelector('#failed').hidden") == "true")
      let listed = "document.querySelectorAll('.index li:not([hidden])').length"
      #expect(try await browser.value(listed) == "1")
      try await browser.press("\u{E006}")
      #expect(try await browser.value("document.activeElement.dataset.name") == "equal")
      try await browser.press("/")
      try await browser.press("\u{E00C}")
      #expect(try await browser.value(listed) == "8")
      #expect(try await browser.value("document.querySelector('#passed details').open") == "false")
    }
  }

  @Test("zoom grows all three pictures, sharp and scrolled together")
  func zoom() async throws {
    try await Browser.open(SampleReport().html) { browser async throws in
      let widths = "Array.from(document.querySelectorAll('.entry.pixels img'), i => i.clientWidth)"
      #expect(try await browser.value(widths) == "200,200,200")
      try await browser.press("j++")
      #expect(try await browser.value(widths) == "800,800,800")
      #expect(try await browser.value("document.getElementById('zoom-level').textContent") == "400 %")
      let image = "document.querySelector('.entry.pixels .actual img')"
      #expect(try await browser.value("getComputedStyle(\(image)).imageRendering") == "pixelated")
      _ = try await browser.value("document.querySelector('.entry.pixels .actual .pane').scrollTo(300, 40)")
      let scrolled = "document.querySelector('.entry.pixels .expected .pane').scrollLeft"
      #expect(try await browser.value(scrolled, becoming: "300") == "300")
      try await browser.click("#zoom-out")
      #expect(try await browser.value(widths) == "400,400,400")
      try await browser.turnWheel(at: browser.middle(of: ".entry.pixels .difference .pane"), by: -100)
      #expect(try await browser.value(widths, becoming: "800,800,800") == "800,800,800")
      try await browser.press("0")
      #expect(try await browser.value(widths) == "200,200,200")
    }
  }

  @Test("zooming to what changed brings it into the middle, and the pixel under the pointer is named")
  func inspection() async throws {
    try await Browser.open(SampleReport().html) { browser async throws in
      try await browser.press("jc")
      #expect(try await browser.value("document.querySelector('.entry.pixels').dataset.zoom") == "16")
      let box = "document.querySelector('.entry.pixels .expected img').getBoundingClientRect()"
      let left = try #require(Double(try await browser.value(box + ".left")))
      let top = try #require(Double(try await browser.value(box + ".top")))
      let pane = try await browser.middle(of: ".entry.pixels .expected .pane")
      let (x, y) = (Int(left + 150.5 * 16), Int(top + 30.5 * 16))
      #expect(abs(x - pane.x) <= 16 && abs(y - pane.y) <= 16)
      try await browser.hover(x: x, y: y)
      let readout = "document.getElementById('readout').textContent"
      #expect(try await browser.value(readout) == "x 150, y 30expected#ffffffactual#1f77b4")
      #expect(try await browser.value("document.querySelectorAll('.entry.pixels .mark').length") == "3")
      try await browser.hover(x: 5, y: 5)
      #expect(try await browser.value("document.getElementById('readout').hidden") == "true")
    }
  }

  @Test("light and dark, by the system's wish and by the button")
  func theme() async throws {
    try await Browser.open(SampleReport().html) { browser async throws in
      let ground = "getComputedStyle(document.body).backgroundColor"
      let light = try await browser.value(ground)
      try await browser.click("#theme")
      let dark = try await browser.value(ground)
      #expect(light != dark)
      #expect(try await browser.value("document.documentElement.dataset.theme") == "dark")
      #expect(try await browser.value("document.getElementById('theme').textContent") == "Light")
      try await browser.press("t")
      #expect(try await browser.value(ground) == light)
    }
  }

  @Test("without scripts everything is there side by side, and nothing that needs them")
  func withoutScripts() async throws {
    try await Browser.open(SampleReport().html, scripts: false) { browser async throws in
      #expect(try await browser.value("document.documentElement.classList.contains('js')") == "false")
      for selector in [".toolbar", ".search"] {
        #expect(try await browser.value("document.querySelector('\(selector)').offsetHeight") == "0")
      }
      let widths = "Array.from(document.querySelectorAll('.entry.pixels img'), i => i.clientWidth)"
      #expect(try await browser.value(widths, becoming: "200,200,200") == "200,200,200")
      #expect(
        try await browser.value("document.querySelector('#passed .entry').checkVisibility()") == "false")
      _ = try await browser.value("document.querySelector('#passed').scrollIntoView()")
      try await browser.click("#passed summary h2")
      #expect(try await browser.value("document.querySelector('#passed details').open") == "true")
      #expect(try await browser.value("document.querySelectorAll('.index li a').length") == "8")
    }
  }

  @Test("hostile names are text: nothing runs, and even markup that got in would not")
  func hostile() async throws {
    let comparisons = try hostileNames.flatMap { try SampleReport(prefix: $0).comparisons }
    let report = ComparisonReport(
      expected: hostileNames[0], actual: hostileNames[1], comparisons: comparisons)
    try await Browser.open(report.html { _ in nil }) { browser async throws in
      _ = try await browser.value("document.querySelectorAll('details').forEach(d => { d.open = true; })")
      try await browser.press("j3/")
      #expect(try await browser.value("window.broken") == "undefined")
      #expect(try await browser.value("document.scripts.length + ' ' + document.images.length") == "1 0")
      #expect(
        try await browser.value("document.querySelectorAll('.entry').length") == "\(hostileNames.count * 8)")
      #expect(try await browser.value("document.querySelector('.sources dd').textContent") == hostileNames[0])
      #expect(try await browser.messages() == [])
      _ = try await browser.value(
        "document.body.insertAdjacentHTML('beforeend', '<img src=\"data:,\" onerror=\"window.broken = 1\">')")
      try await Task.sleep(for: .milliseconds(300))
      #expect(try await browser.value("window.broken") == "undefined")
    }
  }

  @Test("several hundred entries stay quick")
  func size() async throws {
    let sample = try SampleReport()
    var comparisons: [PictureComparison] = []
    for number in 0..<60 {
      comparisons += sample.comparisons.map { comparison in
        var copy = comparison
        copy.name += "/\(number)"
        return copy
      }
    }
    let report = ComparisonReport(expected: "goldens", actual: "output", comparisons: comparisons)
    try await Browser.open(report.html { sample.files[$0] }) { browser async throws in
      #expect(try await browser.value("document.querySelectorAll('.entry').length") == "480")
      let timing = "performance.getEntriesByType('navigation')[0].loadEventEnd"
      let loading = try #require(Double(try await browser.value(timing)))
      #expect(loading < 10_000)
      try await browser.press("jj3j")
      #expect(try await browser.value(Self.current + ".dataset.name") == "pixels/10")
      try await browser.press("/")
      try await browser.press("/59")
      #expect(try await browser.value("document.getElementById('matches').textContent") == "8 of 480")
    }
  }

  @Test("a narrow window puts the pictures below one another")
  func narrow() async throws {
    try await Browser.open(SampleReport().html, width: 500) { browser async throws in
      let figures = "document.querySelectorAll('.entry.pixels figure')"
      #expect(try await browser.value("document.documentElement.scrollWidth <= innerWidth") == "true")
      #expect(try await browser.value("new Set(Array.from(\(figures), f => f.offsetTop)).size") == "3")
      #expect(try await browser.value("new Set(Array.from(\(figures), f => f.offsetLeft)).size") == "1")
    }
  }
}
