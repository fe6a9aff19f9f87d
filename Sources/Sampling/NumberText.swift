// Numbers as a reader writes them, for messages.

/// The shortest text that reads back as `value`, without the `.0` of a whole number: `5`, `0.1`, `1e+16`,
/// `nan`.
package func numberText(_ value: Double) -> String {
  let text = value.description
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
