internal import Arrays
internal import DataFiles
internal import Expressions
internal import SystemPackage
internal import YAMLTree

// From data files to variables: each column under its name, the array of a `.npy` file under the file's.

extension Checker {
  /// Reads data files, in order; an expression that names a column of several files is told so.
  mutating func define(_ data: [DataFileDescription], in scope: inout Scope) {
    var files: [String: String] = [:]
    for description in data {
      do throws(DataFileError) {
        try define(description, &files, in: &scope)
      } catch {
        self.error("\(error)", at: description.position)
      }
    }
  }

  private mutating func define(
    _ description: DataFileDescription, _ files: inout [String: String], in scope: inout Scope
  ) throws(DataFileError) {
    // A path would end there, and another file be read.
    guard !description.path.unicodeScalars.contains("\0") else {
      error("the name of a data file must not hold the character \\0", at: description.position)
      return
    }
    let path = FilePath(description.position.file ?? file).removingLastComponent().pushing(
      FilePath(description.path))
    let options = description.options
    let isArray = options.format.map { $0 == .npy } ?? (path.extension?.lowercased() == "npy")
    if isArray, options.names == nil, options.usecols == nil {
      let array = try NpyArray(reading: path, limits: options.limits)
      return define(array, description.name ?? path.stem ?? "", at: description.position, in: &scope)
    }
    if description.name != nil {
      error(
        "\"name\" is for the whole array of a .npy file; columns have \"names\"", at: description.position)
    }
    for column in try DataTable(reading: path, options).columns {
      scope.define(column)
      let other = files.updateValue(path.string, forKey: column.name)
      if let other, other != path.string {
        scope.refuse(
          column,
          because:
            "the column \"\(column.name)\" is in \(other) and in \(path.string); give the columns of one file "
            + "\"names\", or choose others with \"usecols\"")
      }
    }
  }

  private mutating func define(
    _ array: NpyArray, _ name: String, at position: SourcePosition, in scope: inout Scope
  ) {
    guard Expression.isName(name) else {
      error("the array needs a name for expressions; \"\(name)\" is none, give it a \"name\"", at: position)
      return
    }
    let numbers = NDArray(array.values, shape: array.shape)
    switch array.kind {
    case .boolean: scope[name] = .array(numbers.astype(.bool))
    case .integer: scope[name] = .array(numbers.astype(.int64))
    case .floating: scope[name] = .array(numbers)
    }
  }
}

extension Scope {
  /// A column under its name, if that is one for expressions, and under `col["…"]`.
  fileprivate mutating func define(_ column: DataColumn) {
    let value = Value(column)
    setColumn(column.name, value)
    if Expression.isName(column.name) { self[column.name] = value }
    if let doubt = column.doubt, case .list = value { refuse(column, because: doubt.description) }
  }

  fileprivate mutating func refuse(_ column: DataColumn, because reason: String) {
    refuse(column.name, because: reason)
    refuseColumn(column.name, because: reason)
  }
}

extension Value {
  /// A column of numbers as a row, a column of texts as moments or as a list.
  fileprivate init(_ column: DataColumn) {
    switch column.values {
    case .numbers(let numbers): self = .row(numbers)
    case .texts(let texts): self.init(column: texts)
    }
  }
}
