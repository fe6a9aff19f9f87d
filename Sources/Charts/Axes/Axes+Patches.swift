extension Axes {
  /// Adds an area with an outline.
  ///
  /// The view does not follow it unless something is drawn that it does follow, such as a line.
  /// - Parameters:
  ///   - shape: the outline, in data values.
  ///   - look: what it looks like; by default the first colour of the style's cycle and no outline.
  /// - Returns: the patch, for legends of one's own choice.
  @discardableResult
  public mutating func addPatch(_ shape: PatchShape, _ look: PatchProperties = PatchProperties()) -> Patch {
    let patch = Patch(shape, look, style)
    append(patch)
    return patch
  }
}
