import Testing
import YAMLTree

@Suite("Scalars")
struct ScalarTests {
  @Test(
    "a plain scalar follows the core schema of YAML 1.2",
    arguments: [
      ("null", "null"), ("Null", "null"), ("NULL", "null"), ("~", "null"), ("nULL", "'nULL'"),
      ("true", "true"), ("True", "true"), ("TRUE", "true"), ("false", "false"), ("tRUE", "'tRUE'"),
      ("0", "0"), ("-0", "0"), ("+12", "12"), ("-7", "-7"), ("012", "12"), ("1_000", "'1_000'"),
      ("0x1F", "31"), ("0xfF", "255"), ("0o17", "15"), ("0o8", "'0o8'"), ("0x", "'0x'"), ("0xG", "'0xG'"),
      ("-0x1F", "'-0x1F'"), ("0x-1", "'0x-1'"), ("0x+1", "'0x+1'"), ("0b1", "'0b1'"), ("0X1F", "'0X1F'"),
      ("9223372036854775807", "9223372036854775807"), ("-9223372036854775808", "-9223372036854775808"),
      ("9223372036854775808", "float 9.223372036854776e+18"),
      ("0xFFFFFFFFFFFFFFFFF", "'0xFFFFFFFFFFFFFFFFF'"),
      ("1.5", "float 1.5"), ("1.", "float 1.0"), (".5", "float 0.5"), ("-.5", "float -0.5"),
      ("-0.0", "float -0.0"),
      ("1e3", "float 1000.0"), ("1E+3", "float 1000.0"), ("1.5e-3", "float 0.0015"), ("1e", "'1e'"),
      ("1e+", "'1e+'"), (".", "'.'"), ("+.", "'+.'"), ("1.2.3", "'1.2.3'"), ("e3", "'e3'"), (".e3", "'.e3'"),
      (".inf", "float inf"), ("+.Inf", "float inf"), ("-.INF", "float -inf"), (".nan", "float nan"),
      (".NaN", "float nan"), (".NAN", "float nan"), ("-.nan", "'-.nan'"), ("inf", "'inf'"), ("nan", "'nan'"),
      ("infinity", "'infinity'"), ("0x1p3", "'0x1p3'"), ("1e400", "float inf"),
      ("yes", "'yes'"), ("no", "'no'"), ("on", "'on'"), ("off", "'off'"), ("y", "'y'"),
      ("60:30", "'60:30'"), ("2024-01-31", "'2024-01-31'"), ("1 2", "'1 2'"), ("=", "'='"),
      ("sin(x) + 1", "'sin(x) + 1'"),
    ])
  func coreSchema(text: String, expected: String) throws {
    #expect(try YAMLNode.parse(text).dump == expected)
  }

  @Test(
    "a quoted or block scalar is a string",
    arguments: [
      ("'1'", "'1'"), ("\"true\"", "'true'"), ("''", "''"), ("\"\"", "''"), ("\"null\"", "'null'"),
      ("|\n  1\n", "'1\n'"), (">-\n  1\n  2\n", "'1 2'"), ("|-\n  a\n   b\n", "'a\n b'"),
      ("'it''s'", "'it's'"), ("\"a\\tb\\u00e9\\x41\\U0001F600\\/\\0\"", "'a\tb\u{e9}A\u{1F600}/\0'"),
    ])
  func quoted(text: String, expected: String) throws {
    #expect(try YAMLNode.parse(text).dump == expected)
  }

  @Test(
    "a tag of the core schema decides what a scalar is",
    arguments: [
      ("!!str 1", "'1'"), ("!!str null", "'null'"), ("! 1", "'1'"), ("!!int '3'", "3"), ("!!int 0x10", "16"),
      ("!!float 3", "float 3.0"), ("!!float \"1e3\"", "float 1000.0"), ("!!bool 'true'", "true"),
      ("!!null ''", "null"), ("!!null ~", "null"), ("!<tag:yaml.org,2002:str> 1", "'1'"),
      ("!!seq [1]", "[1]"), ("!!map {a: 1}", "{a: 1}"), ("! [1]", "[1]"),
    ])
  func tags(text: String, expected: String) throws {
    #expect(try YAMLNode.parse(text).dump == expected)
  }

  @Test(
    "a scalar keeps its text and its style",
    arguments: [
      ("0x1F", "0x1F", .plain), ("'a'", "a", .singleQuoted), ("\"a\"", "a", .doubleQuoted),
      ("|\n a\n", "a\n", .literal), (">\n a\n", "a\n", .folded),
    ] as [(String, String, YAMLScalar.Style)])
  func textAndStyle(source: String, text: String, style: YAMLScalar.Style) throws {
    let scalar = try #require(try YAMLNode.parse(source).scalar)
    #expect(scalar.text == text)
    #expect(scalar.style == style)
  }
}
