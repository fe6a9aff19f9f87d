import DataFiles
import Testing

/// A file as `numpy.save` writes it, with the array.
struct NpyCase: CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let shape: [Int]
  let kind: NpyArray.Kind
  let bits: [UInt64]

  init(_ label: String, _ hex: String, shape: [Int], _ kind: NpyArray.Kind, _ bits: [UInt64]) {
    testDescription = label
    bytes = DataFilesTests.bytes(fromHex: hex)
    self.shape = shape
    self.kind = kind
    self.bits = bits
  }
}

/// A file that NumPy writes and that holds no numbers, with the reason it is refused for.
struct RefusedArray: CustomTestStringConvertible {
  let bytes: [UInt8]
  let reason: String
  var testDescription: String { reason }

  init(_ hex: String, _ reason: String) {
    bytes = DataFilesTests.bytes(fromHex: hex)
    self.reason = reason
  }
}

/// A file of version 1.0 with a header and data of a test's own.
private func file(_ header: String, data count: Int = 8) -> [UInt8] {
  let length = header.utf8.count
  return [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(length & 0xFF), UInt8(length >> 8)] + Array(header.utf8)
    + [UInt8](repeating: 0, count: count)
}

private func error(_ bytes: [UInt8], limits: DataLimits = DataLimits()) -> String? {
  do {
    _ = try NpyArray(parsing: bytes, limits: limits, file: "d.npy")
    return nil
  } catch {
    return error.description
  }
}

@Suite("NumPy arrays")
struct NpyTests {
  @Test("what NumPy saves is read bit for bit", arguments: NpyCase.all)
  func numpy(_ saved: NpyCase) throws {
    let array = try NpyArray(parsing: saved.bytes, file: "d.npy")
    #expect(array.shape == saved.shape)
    #expect(array.kind == saved.kind)
    #expect(array.values.map(\.comparableBits) == saved.bits)
  }

  @Test("arrays of anything but real numbers and booleans are refused", arguments: RefusedArray.all)
  func refused(_ array: RefusedArray) {
    #expect(error(array.bytes) == "d.npy: the array holds " + array.reason)
  }

  @Test("an array of up to two axes is a table; columns keep the order of the last axis")
  func table() throws {
    for saved in NpyCase.all {
      let found = dump(saved.bytes, as: .npy)
      if saved.shape.count > 2 {
        #expect(found == "d.npy: the array has \(saved.shape.count) axes; a table has two at most")
        continue
      }
      let width = saved.shape.count == 2 ? saved.shape[1] : 1
      let columns = (0..<width).map { index in
        let bits = stride(from: index, to: saved.bits.count, by: width).map { saved.bits[$0] }
        return NamedCells("f\(index)", .numbers(bits)).description
      }
      #expect(found == columns.joined(separator: " | "))
    }
  }

  @Test("columns of an array can be named and chosen")
  func names() throws {
    let saved = try #require(NpyCase.all.first { $0.shape == [2, 3] && $0.kind == .floating })
    let chosen = options {
      $0.names = ["x", "y", "z"]
      $0.usecols = [.name("z"), .index(0)]
    }
    let table = try DataTable(parsing: saved.bytes, as: .npy, chosen, file: "d.npy")
    #expect(
      table.namedCells == [
        NamedCells("z", .numbers([saved.bits[2], saved.bits[5]])),
        NamedCells("x", .numbers([saved.bits[0], saved.bits[3]])),
      ])
  }

  @Test("every part of a file cut short is refused")
  func truncated() {
    for saved in NpyCase.all {
      for count in saved.bytes.indices { #expect(error(Array(saved.bytes[..<count])) != nil) }
      #expect(error(saved.bytes + [0]) != nil)
    }
  }

  @Test("a header in any order and spelling that Python reads as its own is fine")
  func spellings() {
    #expect(error(file(#"{"shape":(1,),"fortran_order":True,"descr":"<f8"}"#)) == nil)
    #expect(error(file("{'descr': '<f8', 'fortran_order': False, 'shape': (), }   \n")) == nil)
    #expect(error(file("{'descr': '<f4', 'fortran_order': False, 'shape': (1, 2), }")) == nil)
    #expect(
      error(
        file("{'descr': '<f8', 'fortran_order': False, 'shape': (9000000000000000000, 0, 99), }", data: 0))
        == nil)
  }

  @Test(
    "a header that NumPy does not write is refused",
    arguments: [
      ("", "its header is not the dictionary that NumPy writes"),
      ("[1, 2]", "its header is not the dictionary that NumPy writes"),
      ("{}", "its header has no type of elements (\"descr\")"),
      ("{'descr': '<f8', 'fortran_order': False}", "its header has no \"shape\" of whole numbers"),
      ("{'descr': '<f8', 'shape': (1,)}", "its header does not say True or False to \"fortran_order\""),
      ("{'descr': '<f8', 'descr': '<f8', 'shape': (1,)}", "its header has \"descr\" twice or without reason"),
      ("{'descr': '<f8', 'order': False, 'shape': (1,)}", "its header has \"order\" twice or without reason"),
      (
        "{'descr': '<f8', 'fortran_order': 0, 'shape': (1,)}",
        "its header is not the dictionary that NumPy writes"
      ),
      (
        "{'descr': '<f8', 'fortran_order': False, 'shape': (1,)} + exit()",
        "its header is not the dictionary that NumPy writes"
      ),
      (
        "{'descr': '<f8', 'fortran_order': False, 'shape': (1)}",
        "its header is not the dictionary that NumPy writes"
      ),
      (
        "{'descr': '<f8', 'fortran_order': False, 'shape': (-1,)}",
        "its header has a shape of something other than lengths"
      ),
      (
        "{'descr': '<f8', 'fortran_order': False, 'shape': (99999999999999999999,)}",
        "its header has a shape of something other than lengths"
      ),
      ("{'descr': '<f8\\'', 'shape': (1,)}", "its header is not the dictionary that NumPy writes"),
      ("{'descr': '<q8', 'fortran_order': False, 'shape': (1,)}", "the type \"<q8\" is not known"),
      ("{'descr': 'f8', 'fortran_order': False, 'shape': (1,)}", "the type \"f8\" is not known"),
      ("{'descr': '<i3', 'fortran_order': False, 'shape': (1,)}", "the type \"<i3\" is not known"),
      (
        "{'descr': '<f8', 'fortran_order': False, 'shape': (2,)}",
        "the array needs 16 bytes of data; the file has 8"
      ),
      (
        "{'descr': '|b1', 'fortran_order': False, 'shape': ()}",
        "the array needs 1 byte of data; the file has 8"
      ),
      (
        "{'descr': '<f8', 'fortran_order': False, 'shape': (4294967296, 4294967296)}",
        "the array has more than 100000000 elements"
      ),
      (
        "{'descr': '<f8', 'fortran_order': False, 'shape': (" + String(repeating: "1, ", count: 65) + ")}",
        "the array has 65 axes; NumPy has 64 at most"
      ),
    ])
  func headers(header: String, message: String) {
    #expect(error(file(header)) == "d.npy: " + message)
  }

  @Test("a file that does not begin as NumPy's do is refused")
  func magic() {
    #expect(error([]) == "d.npy: it is no .npy file: it does not begin with NumPy's magic bytes")
    #expect(error(Array("PK\u{3}\u{4}12345678".utf8))?.contains("magic") == true)
    let magic = [0x93] + Array("NUMPY".utf8)
    #expect(error(magic + [4, 0, 0, 0]) == "d.npy: it is of version 4.0; known are 1.0, 2.0 and 3.0")
    #expect(error(magic + [1, 0, 0]) == "d.npy: the file ends within its header")
    #expect(error(magic + [1, 0, 0xFF, 0xFF, 0x7B]) == "d.npy: the file ends within its header")
    #expect(error(magic + [2, 0, 0xFF, 0xFF, 0xFF, 0xFF]) == "d.npy: the file ends within its header")
  }
}
