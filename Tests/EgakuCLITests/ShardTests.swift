import Foundation
import Testing

@Suite("Shards and their reports")
struct ShardTests {
  private func names(_ program: Program, _ shard: String, _ environment: [String: String] = [:]) throws
    -> [String]
  {
    let result = try program.run(["list", "f.yaml", "--names", "--shard", shard], environment: environment)
    #expect(result.status == 0, "\(result.errors)")
    return result.output.split(separator: "\n").map(String.init)
  }

  @Test(
    "parts are disjoint, as good as equally large, and all figures together",
    arguments: [1, 2, 3, 7, 10, 23, 30])
  func partition(_ count: Int) throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", Figures.matrix(20, more: "  a: {}\n  b: {}\n  c: {}"))
    let all = try names(program, "1/1")
    #expect(all.count == 23)
    let parts = try (1...count).map { try names(program, "\($0)/\(count)") }
    #expect(parts.flatMap { $0 }.sorted() == all.sorted())
    let sizes = parts.map(\.count)
    #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
  }

  @Test(
    "wrong parts are mistakes on the command line",
    arguments: ["0/3", "4/3", "1/0", "-1/3", "1", "1/", "/3", "a/b", "1/2/3", "1/9999999999", "1.0/2"])
  func wrong(_ shard: String) throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", "figures: {f: {}}")
    let result = try program.run("render", "f.yaml", "--shard=\(shard)")
    #expect(result.status == 2)
    #expect(
      result.errors.contains("\"\(shard)\" is not auto or i/n with i from 1 to n, such as 3/8"),
      "\(result.errors)")
    #expect(try program.files() == ["f.yaml"])
  }

  @Test(
    "auto takes the part that Slurm or Kubernetes gives",
    arguments: [
      (["SLURM_ARRAY_TASK_ID": "0", "SLURM_ARRAY_TASK_COUNT": "4"], "1/4"),
      (
        [
          "SLURM_ARRAY_TASK_ID": "3", "SLURM_ARRAY_TASK_COUNT": "3", "SLURM_ARRAY_TASK_MIN": "1",
          "SLURM_ARRAY_TASK_MAX": "3",
        ], "3/3"
      ),
      (
        [
          "SLURM_ARRAY_TASK_ID": "14", "SLURM_ARRAY_TASK_COUNT": "4", "SLURM_ARRAY_TASK_MIN": "10",
          "SLURM_ARRAY_TASK_MAX": "17", "SLURM_ARRAY_TASK_STEP": "2",
        ], "3/4"
      ),
      (["JOB_COMPLETION_INDEX": "2", "JOB_COMPLETION_COUNT": "5"], "3/5"),
    ])
  func automatic(_ environment: [String: String], _ expected: String) throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", Figures.matrix(20))
    #expect(try names(program, "auto", environment) == names(program, expected))
  }

  @Test(
    "auto says what is missing or wrong",
    arguments: [
      ([:], "no shard can be told: neither SLURM_ARRAY_TASK_ID nor JOB_COMPLETION_INDEX is set"),
      (["SLURM_ARRAY_TASK_ID": "1"], "SLURM_ARRAY_TASK_COUNT is not set"),
      (["JOB_COMPLETION_INDEX": "1"], "JOB_COMPLETION_COUNT is not set"),
      (
        ["JOB_COMPLETION_INDEX": "5", "JOB_COMPLETION_COUNT": "5"],
        "Kubernetes gives the task 5 of 5, counted from 0"
      ),
      (
        ["JOB_COMPLETION_INDEX": "x", "JOB_COMPLETION_COUNT": "5"],
        "JOB_COMPLETION_INDEX is \"x\", not a whole number from 0"
      ),
      (
        ["SLURM_ARRAY_TASK_ID": "-1", "SLURM_ARRAY_TASK_COUNT": "5"],
        "SLURM_ARRAY_TASK_ID is \"-1\", not a whole number from 0"
      ),
      (
        ["SLURM_ARRAY_TASK_ID": "1", "SLURM_ARRAY_TASK_COUNT": "5", "SLURM_ARRAY_TASK_MIN": "2"],
        "Slurm gives the task -1 of 5, counted from 0"
      ),
      (
        [
          "SLURM_ARRAY_TASK_ID": "1", "SLURM_ARRAY_TASK_COUNT": "3", "SLURM_ARRAY_TASK_MIN": "1",
          "SLURM_ARRAY_TASK_MAX": "7",
        ], "the tasks of the job array have gaps: 3 from 1 to 7, 1 apart"
      ),
    ])
  func automaticMistakes(_ environment: [String: String], _ message: String) throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", "figures: {f: {}}")
    let result = try program.run(["render", "f.yaml", "--shard", "auto"], environment: environment)
    #expect(result.status == 2)
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  /// A program with the reports of three parts, r1.json … r3.json.
  private func sharded(_ text: String = Figures.matrix(10)) throws -> Program {
    let program = try Program()
    try program.write("f.yaml", text)
    for part in 1...3 {
      _ = try program.run("render", "f.yaml", "--shard", "\(part)/3", "--report", "r\(part).json")
    }
    return program
  }

  @Test("all parts together draw what an undivided run draws, and their reports join to its report")
  func complete() throws {
    let program = try sharded()
    defer { program.remove() }
    #expect(try program.run("render", "f.yaml", "-o", "whole", "--report", "whole.json").status == 0)
    #expect(try program.pictures() == program.pictures("whole"))
    let result = try program.run("merge-reports", "r2.json", "r3.json", "r1.json", "-o", "all.json")
    #expect(result == .init(status: 0, output: "10 figures: 10 drawn\n", errors: ""))
    #expect(program.text("all.json").contains("\"drawn\" : 10"))
    #expect(try program.run("merge-reports", "all.json").output == result.output)
    #expect(try program.run("merge-reports", "whole.json").output == result.output)
    // All of it is known to a run that is not divided.
    #expect(try program.run("render", "f.yaml").output == "10 figures: 10 unchanged\n")
  }

  @Test("missing parts, parts that are there twice, different divisions and broken reports are told")
  func mistakes() throws {
    let program = try sharded()
    defer { program.remove() }
    let missing = try program.run("merge-reports", "r2.json")
    #expect(missing == .init(status: 2, output: "3 figures: 3 drawn\n", errors: "missing: 1/3, 3/3\n"))
    let twice = try program.run("merge-reports", "r1.json", "r2.json", "r1.json", "-o", "all.json")
    #expect(twice == .init(status: 2, output: "", errors: "r1.json: the shard 1/3 is there twice\n"))
    _ = try program.run("render", "f.yaml", "--shard", "1/2", "--report", "half.json")
    #expect(
      try program.run("merge-reports", "r1.json", "half.json")
        == .init(status: 2, output: "", errors: "half.json: the reports are of runs in 3 and in 2 parts\n"))
    try program.write("broken.json", "{\"version\": 1")
    try program.write("list.json", "[]")
    try program.write(
      "new.json", program.text("r1.json").replacing("\"version\" : 1", with: "\"version\" : 2"))
    try program.write(
      "huge.json",
      program.text("r1.json").replacing("\"shardCount\" : 3", with: "\"shardCount\" : 999999999999"))
    try program.write(
      "many.json", program.text("r1.json").replacing(/"drawn" : \d+/, with: "\"drawn\" : 9223372036854775807")
    )
    for (name, message) in [
      ("broken", "not a report of a run"), ("list", "not a report of a run"),
      ("new", "the report has version 2; this program reads version 1"),
      ("huge", "the report's shards make no sense"), ("many", "the report's counts make no sense"),
    ] {
      #expect(
        try program.run("merge-reports", "r1.json", "\(name).json")
          == .init(status: 2, output: "", errors: "\(name).json: \(message)\n"))
    }
    #expect(
      try program.run("merge-reports", "away.json").errors
        == "cannot read away.json: No such file or directory\n")
    #expect(!(try program.files().contains("all.json")))
  }

  @Test("what failed in a part is told when the reports are joined")
  func failures() throws {
    let program = try sharded(Figures.matrix(5, more: "  bad: {draw: [plot: {y: nothing}]}"))
    defer { program.remove() }
    let result = try program.run("merge-reports", "r1.json", "r2.json", "r3.json")
    #expect(
      result
        == .init(
          status: 2, output: "6 figures: 5 drawn, 1 failed\n",
          errors: "f.yaml:7:26: \"plot\": unknown name \"nothing\"\n"))
  }
}
