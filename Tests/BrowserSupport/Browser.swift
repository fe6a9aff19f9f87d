// A browser without a window, told what to do by the WebDriver protocol (w3.org/TR/webdriver2).

package import Foundation

/// A session in Chromium.
package final class Browser {
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  private let driver: Driver
  private var session = ""

  /// Whether the tests that need a browser can run.
  package static var isInstalled: Bool { Driver.path != nil }

  /// Starts a browser, opens a page from disk in it, and ends it after `body`.
  package static func open(
    _ page: [UInt8], scripts: Bool = true, width: Int = 1280, body: (Browser) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("report.html")
    try Data(page).write(to: file)
    let browser = try Browser()
    do {
      try await browser.start(scripts: scripts, width: width)
      try await browser.send("POST", "/url", ["url": file.absoluteString])
      try await body(browser)
    } catch {
      browser.driver.stop()
      throw error
    }
    browser.driver.stop()
  }

  private init() throws { driver = try Driver() }

  private func start(scripts: Bool, width: Int) async throws {
    let options: [String: Any] = [
      "args": ["--headless", "--no-sandbox", "--disable-gpu", "--window-size=\(width),900"],
      "prefs": scripts ? [:] : ["profile.managed_default_content_settings.javascript": 2],
    ]
    let capabilities: [String: Any] = [
      "browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": ["browser": "ALL"],
    ]
    let answer = try driver.send("POST", "/session", ["capabilities": ["alwaysMatch": capabilities]])
    guard let id = (answer as? [String: Any])?["sessionId"] as? String else {
      throw Failure(description: "\(answer)")
    }
    session = "/session/" + id
  }

  @discardableResult
  private func send(_ method: String, _ path: String, _ body: [String: Any] = [:]) async throws -> Any {
    try driver.send(method, session + path, body)
  }
}

extension Browser {
  /// The value of an expression of the page, as text.
  package func value(_ expression: String) async throws -> String {
    let answer = try await send(
      "POST", "/execute/sync", ["script": "return String(\(expression))", "args": [Any]()])
    guard let text = answer as? String else { throw Failure(description: "\(answer)") }
    return text
  }

  /// The value of an expression once it is the one wanted, or the last one after five seconds.
  package func value(_ expression: String, becoming wanted: String) async throws -> String {
    for _ in 0..<50 {
      if try await value(expression) == wanted { break }
      try await Task.sleep(for: .milliseconds(100))
    }
    return try await value(expression)
  }

  /// The place of the middle of an element in the window, in pixels.
  package func middle(of selector: String) async throws -> (x: Int, y: Int) {
    let box = "document.querySelector('\(selector)').getBoundingClientRect()"
    let x = try await value("Math.round(\(box).left + \(box).width / 2)")
    let y = try await value("Math.round(\(box).top + \(box).height / 2)")
    guard let x = Int(x), let y = Int(y) else { throw Failure(description: "\(selector) is nowhere") }
    return (x, y)
  }

  /// Presses keys, one after the other.
  package func press(_ keys: String) async throws {
    let actions = keys.flatMap { key in
      ["keyDown", "keyUp"].map { ["type": $0, "value": String(key)] }
    }
    try await perform([["type": "key", "id": "keys", "actions": actions]])
  }

  /// Clicks the middle of an element.
  package func click(_ selector: String) async throws { try await drag(from: middle(of: selector), by: 0) }

  /// Presses the mouse at a place, moves it to the right and lets go.
  package func drag(from place: (x: Int, y: Int), by distance: Int) async throws {
    try await point([
      Self.move(place.x, place.y), ["type": "pointerDown", "button": 0],
      Self.move(place.x + distance, place.y),
      ["type": "pointerUp", "button": 0],
    ])
  }

  /// Opens another page from disk in place of the one that is open.
  package func go(to file: URL) async throws { try await send("POST", "/url", ["url": file.absoluteString]) }

  /// A picture of the window as a PNG, once the window shows so many pixels of the page.
  package func screenshot(width: Int, height: Int) async throws -> [UInt8] {
    let size: [String: Any] = ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": false]
    try await send(
      "POST", "/goog/cdp/execute", ["cmd": "Emulation.setDeviceMetricsOverride", "params": size])
    let answer = try await send("GET", "/screenshot")
    guard let text = answer as? String, let data = Data(base64Encoded: text) else {
      throw Failure(description: "the browser sent no picture: \(answer)")
    }
    return [UInt8](data)
  }

  /// Moves the mouse to a place.
  package func hover(x: Int, y: Int) async throws { try await point([Self.move(x, y)]) }

  /// Turns the wheel over a place with Ctrl held.
  package func turnWheel(at place: (x: Int, y: Int), by distance: Int) async throws {
    try await perform([
      ["type": "key", "id": "keys", "actions": [["type": "keyDown", "value": "\u{E009}"]]]
    ])
    try await perform([
      [
        "type": "wheel", "id": "wheel",
        "actions": [
          ["type": "scroll", "x": place.x, "y": place.y, "deltaX": 0, "deltaY": distance, "duration": 0]
        ],
      ]
    ])
    try await perform([["type": "key", "id": "keys", "actions": [["type": "keyUp", "value": "\u{E009}"]]]])
  }

  /// What the page has written to the console, errors of loading included.
  package func messages() async throws -> [String] {
    let entries = try await send("POST", "/se/log", ["type": "browser"]) as? [[String: Any]]
    return (entries ?? []).compactMap { $0["message"] as? String }
  }

  private static func move(_ x: Int, _ y: Int) -> [String: Any] {
    ["type": "pointerMove", "duration": 0, "x": x, "y": y]
  }

  private func point(_ actions: [[String: Any]]) async throws {
    try await perform([
      ["type": "pointer", "id": "mouse", "parameters": ["pointerType": "mouse"], "actions": actions]
    ])
  }

  private func perform(_ sources: [[String: Any]]) async throws {
    try await send("POST", "/actions", ["actions": sources])
  }
}

/// The program that speaks WebDriver for Chromium.
private final class Driver {
  private let process = Process()
  private let port: Int

  /// Where the program is; `nil` if it is not on the path.
  static let path: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { "\($0)/chromedriver" }.first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Starts it on a port that the system chooses.
  init() throws {
    guard let path = Self.path else { throw Browser.Failure(description: "chromedriver is not installed") }
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = ["--port=0"]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    var text = ""
    while true {
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { throw Browser.Failure(description: "chromedriver did not start: \(text)") }
      text += String(decoding: more, as: UTF8.self)
      if let match = text.firstMatch(of: /started successfully on port (\d+)/), let port = Int(match.1) {
        self.port = port
        return
      }
    }
  }

  /// Ends the program and the browsers it has started.
  func stop() {
    _ = try? send("GET", "/shutdown", [:])
    // A process started from a thread of a pool may not hear milder signals.
    kill(process.processIdentifier, SIGKILL)
  }

  /// Sends a command and returns its value.
  func send(_ method: String, _ path: String, _ body: [String: Any]) throws -> Any {
    let content = method == "POST" ? try JSONSerialization.data(withJSONObject: body) : Data()
    let data = try Connection(port: port).exchange(method, path, content)
    let answer = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    guard let value = answer?["value"] else {
      throw Browser.Failure(description: String(decoding: data, as: UTF8.self))
    }
    if let failure = value as? [String: Any], let error = failure["error"] {
      throw Browser.Failure(description: "\(error): \(failure["message"] ?? "")")
    }
    return value
  }
}

/// One request and its answer over HTTP. Written out, because `URLSession` does not take the driver's
/// headers, which have no space behind the colon.
private struct Connection {
  private let socket: FileHandle

  /// Connects to a port of this machine.
  init(port: Int) throws {
    #if canImport(Glibc)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    let descriptor = Foundation.socket(AF_INET, kind, 0)
    socket = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else { throw Browser.Failure(description: "nothing listens on port \(port)") }
  }

  /// Sends a request and returns the content of the answer.
  func exchange(_ method: String, _ path: String, _ content: Data) throws -> Data {
    let header =
      "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
      + "Content-Length: \(content.count)\r\nConnection: close\r\n\r\n"
    try socket.write(contentsOf: Data(header.utf8) + content)
    var answer = Data()
    while true {
      if let end = answer.range(of: Data("\r\n\r\n".utf8)) {
        let content = answer[end.upperBound...]
        if content.count >= Self.length(answer[..<end.lowerBound]) { return Data(content) }
      }
      let more = socket.availableData
      guard !more.isEmpty else {
        throw Browser.Failure(description: "the driver hung up")
      }
      answer += more
    }
  }

  /// What a header says of the length of the content.
  private static func length(_ header: Data) -> Int {
    let lines = String(decoding: header, as: UTF8.self).lowercased().split(whereSeparator: \.isNewline)
    let value = lines.first { $0.hasPrefix("content-length:") }?.split(separator: ":").last
    return value.flatMap { Int($0.trimmingCharacters(in: .whitespaces)) } ?? 0
  }
}
