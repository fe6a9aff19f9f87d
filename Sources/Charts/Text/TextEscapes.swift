extension String {
  /// The text with `\$` as a dollar sign, as it is written where dollar signs could enclose a formula.
  var withoutEscapes: String {
    guard contains("\\") else { return self }
    var result = ""
    for character in self {
      if character == "$", result.last == "\\" { result.removeLast() }
      result.append(character)
    }
    return result
  }
}
