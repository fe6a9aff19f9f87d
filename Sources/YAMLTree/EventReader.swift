// libyaml's parser behind a safe door. All unsafe code of this module is in this file: what leaves it are
// Swift values, and every libyaml object made here is deleted here.

internal import CYAML

/// Reads a YAML text event by event.
struct EventReader: ~Copyable {
  /// On the heap, because libyaml keeps pointers into it.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// A copy of the text; libyaml reads from it until the parser is deleted.
  private let text: UnsafeMutableBufferPointer<UInt8>
  /// Where the text is written otherwise than in the file.
  private let pairs: SurrogatePairs?

  /// - Parameter text: UTF-8, without a byte order mark.
  /// - Throws: A problem at the start when memory runs out.
  init(_ text: ArraySlice<UInt8>) throws(YAMLProblem) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      throw YAMLProblem("out of memory", at: .start)
    }
    self.parser = parser
    pairs = SurrogatePairs(text)
    let text = pairs?.text[...] ?? text
    self.text = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.count)
    _ = self.text.initialize(from: text)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, self.text.baseAddress, self.text.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    text.deallocate()
  }

  /// A place of libyaml's in the file.
  private func place(_ position: SourcePosition) -> SourcePosition {
    pairs?.original(of: position) ?? position
  }

  /// The next event; after `.streamEnd` there is none to ask for.
  ///
  /// - Throws: What libyaml cannot read. Nothing can be read after that.
  func next() throws(YAMLProblem) -> YAMLEvent {
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else { throw problem() }
      defer { yaml_event_delete(&event) }
      if var event = YAMLEvent(event) {
        (event.start, event.end) = (place(event.start), place(event.end))
        return event
      }
    }
  }
}

// MARK: - Events

extension YAMLEvent {
  /// A copy of libyaml's event; `nil` for the start of the stream and for no event at all.
  fileprivate init?(_ event: yaml_event_t) {
    var anchor: String?
    var tag: String?
    switch event.type {
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
    case YAML_STREAM_END_EVENT: kind = .streamEnd
    case YAML_ALIAS_EVENT:
      kind = .alias(anchor: String(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      kind = .scalar(text: String(decoding: text, as: UTF8.self), style: .init(scalar.style))
      (anchor, tag) = (String(scalar.anchor), String(scalar.tag))
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart
      (anchor, tag) = (String(event.data.sequence_start.anchor), String(event.data.sequence_start.tag))
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      (anchor, tag) = (String(event.data.mapping_start.anchor), String(event.data.mapping_start.tag))
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    default: return nil
    }
    self.anchor = anchor
    self.tag = tag
    start = SourcePosition(event.start_mark)
    end = SourcePosition(event.end_mark)
  }
}

extension YAMLScalar.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    self =
      switch style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
  }
}

extension SourcePosition {
  /// libyaml counts lines and columns from 0.
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: mark.line + 1, column: mark.column + 1)
  }
}

extension String {
  /// A copy of libyaml's zero-ended UTF-8, which may be absent.
  fileprivate init?(_ text: UnsafePointer<UInt8>?) {
    guard let text else { return nil }
    self.init(cString: text)
  }
}

// MARK: - Problems

extension EventReader {
  /// What kept libyaml from reading on.
  private func problem() -> YAMLProblem {
    let state = parser.pointee
    let message = state.problem.map { String(cString: $0) } ?? "the text cannot be read"
    switch state.error {
    case YAML_MEMORY_ERROR:
      return YAMLProblem("out of memory", at: .start)
    case YAML_READER_ERROR:
      let before = text[..<min(state.problem_offset, text.count)]
      return .unreadable(message, value: UInt32(exactly: state.problem_value), after: before)
    default:
      let context = state.context.map {
        SyntaxContext(activity: String(cString: $0), start: place(SourcePosition(state.context_mark)))
      }
      return .syntax(message, context, at: place(SourcePosition(state.problem_mark)), next: next(at: state))
    }
  }

  /// The character that libyaml stumbled over; `nil` at the end of the text.
  private func next(at state: yaml_parser_t) -> Unicode.Scalar? {
    String(decoding: text, as: UTF8.self).unicodeScalars.dropFirst(state.problem_mark.index).first
  }
}
