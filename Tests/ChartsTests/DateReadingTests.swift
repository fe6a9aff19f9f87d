import Charts
import Testing

/// Moments read from text; the days are those of NumPy's `datetime64`.
@Suite("Dates read from text")
struct DateReadingTests {
  @Test(
    "the forms of ISO 8601 are read, offsets taken off",
    arguments: [
      ("2024-01-15", 19737), ("2024-01", 19723), ("2024/01/15", 19737), ("2024-02-29T12:00", 19782.5),
      ("2024-01-01T00:00:00Z", 19723), ("2024-01-01T15:00:00+09:00", 19723.25),
      ("2024-01-01T15:00+0900", 19723.25), ("2024-01-01 00:00-06", 19723.25),
      ("2024-01-01T00:00:00.25", 19723 + 0.25 / 86400), ("2024-01-01T00:00:00.0000004", 19723),
      ("1969-12-31T18:00:00Z", -0.25), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ] as [(String, Double)])
  func moments(_ text: String, _ days: Double) { #expect(DateTime(text)?.days == days) }

  @Test(
    "what looks like a date but is none is told, with the reason",
    arguments: [
      ("2024-02-30", "does not exist"), ("2023-02-29", "does not exist"), ("2024-13", "does not exist"),
      ("0000-01-01", "does not exist"), ("2024-2-1", "needs two digits for month and day"),
      ("2024-1", "needs two digits for month and day"),
      ("2024-01-01T25:00", "has no time such as 09:30:15 after it"),
      ("2024-01-01T09:30:15.", "has no time such as 09:30:15 after it"),
      ("2024-01-01T09:30+9", "has no time such as 09:30:15 after it"),
      ("2024-01-01 noon", "has no time such as 09:30:15 after it"),
      ("0001-01-01T00:00+01:00", "lies outside of the years 1 to 9999"),
    ])
  func mistaken(_ text: String, _ reason: String) { #expect(DateTime.reading(text) == .mistaken(reason)) }

  @Test(
    "other texts are no dates, sums and divisions among them",
    arguments: [
      "", "2024", "x", "2024/5", "2024 - 01", "2024-01-15-3", "2024-x", "12-01-2024", "20240115",
      "2024-01 apples",
    ])
  func noDates(_ text: String) { #expect(DateTime(text) == nil) }
}
