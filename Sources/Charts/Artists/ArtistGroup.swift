/// Artists that were added together, such as the bars of one call: a legend lists them as one.
struct ArtistGroup: Sendable {
  /// How a legend shows them.
  let handle: LegendHandle
  /// What they are, in a few words for people who do not see them; `nil` if each speaks for itself.
  let accessibleDescription: String?
}
