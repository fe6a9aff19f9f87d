import Raster
import Testing

@testable import ImageComparison

@Suite("Difference pictures")
struct DifferencePictureTests {
  @Test("unchanged pixels fade to grey, the darker the more they were seen")
  func faded() {
    let picture = Bitmap(3, 1) { x, _ in [.white, .black, PixelColor(red: 0, green: 0, blue: 0, alpha: 0)][x]
    }
    let difference = DifferencePicture(expected: picture, actual: picture)
    #expect(difference.bitmap.pixels == [255, 255, 255, 255, 192, 192, 192, 255, 255, 255, 255, 255])
    #expect(difference.bounds == nil)
    #expect(difference.cropped.bitmap == difference.bitmap)
  }

  @Test("each class has its colour")
  func classes() {
    let kinds: [PixelClass] = [.different, .slight, .antialiased, .ignored, .equal]
    let colors = kinds.map { Ink.color($0, over: .white, x: 0, y: 0) }
    #expect(colors == [Ink.different, Ink.slight, Ink.antialiased, Ink.hatch, .white])
    #expect(Set(colors).count == 5)
    #expect(Ink.color(.ignored, over: .black, x: 2, y: 0) == Ink.faded(.black))
  }

  @Test("different and slightly different pixels, and the hatch over what is ignored")
  func drawn() {
    let expected = Bitmap.diagonal(20, 20)
    let slight = PixelColor(red: 250, green: 255, blue: 255, alpha: 255)
    let actual = Bitmap(20, 20) { x, y in
      switch (x, y) {
      case (9, 2), (2, 15): .sea
      case (12, 4): slight
      default: expected[x, y]
      }
    }
    let ignored = PixelRect(minX: 0, minY: 14, maxX: 6, maxY: 99)
    let difference = DifferencePicture(
      expected: expected, actual: actual, tolerance: PixelTolerance(threshold: 0.1), ignoring: [ignored])
    #expect(difference.bitmap[9, 2] == Ink.different)
    #expect(difference.bitmap[12, 4] == Ink.slight)
    #expect(difference.bitmap[0, 18] == Ink.hatch)
    #expect(difference.bitmap[2, 14] == .white)
    #expect(difference.bitmap[3, 3] == Ink.faded(.black))
    #expect(difference.bounds == PixelRect(minX: 9, minY: 2, maxX: 13, maxY: 5))
  }

  @Test("what only one of the pictures has is red, what neither has is chequered")
  func sizes() {
    let difference = DifferencePicture(expected: .diagonal(30, 10), actual: .diagonal(20, 16))
    #expect(difference.bitmap.width == 30 && difference.bitmap.height == 16)
    #expect(difference.bitmap[25, 3] == Ink.different)
    #expect(difference.bitmap[5, 12] == Ink.different)
    #expect([PixelCanvas.chequer.light, PixelCanvas.chequer.dark].contains(difference.bitmap[25, 13]))
    #expect(difference.bitmap[5, 5] == Ink.faded(.black))
    #expect(difference.bounds == PixelRect(minX: 0, minY: 0, maxX: 30, maxY: 16))
  }

  @Test("the strip that a wider picture adds, alone")
  func strip() {
    let difference = DifferencePicture(expected: .diagonal(40, 10), actual: .diagonal(30, 10))
    #expect(difference.bounds == PixelRect(minX: 30, minY: 0, maxX: 40, maxY: 10))
    let cropped = difference.cropped
    #expect(cropped.bitmap.width == 18 && cropped.expected.width == 18 && cropped.actual.width == 8)
    #expect(cropped.bounds == PixelRect(minX: 8, minY: 0, maxX: 18, maxY: 10))
  }

  @Test(
    "cropping leaves eight pixels of context, as far as the picture reaches",
    arguments: [
      (20, 20, 12, 12, 29, 29), (0, 0, 0, 0, 9, 9), (39, 39, 31, 31, 40, 40), (3, 30, 0, 22, 12, 39),
    ])
  func cropping(x: Int, y: Int, minX: Int, minY: Int, maxX: Int, maxY: Int) {
    let expected = Bitmap.diagonal(40, 40)
    let actual = Bitmap.diagonal(40, 40, seaPixel: (x, y))
    let cropped = DifferencePicture(expected: expected, actual: actual).cropped
    #expect(cropped.bitmap.width == maxX - minX && cropped.bitmap.height == maxY - minY)
    #expect(cropped.bitmap[x - minX, y - minY] == Ink.different)
    #expect(cropped.actual[x - minX, y - minY] == .sea)
    #expect(cropped.expected == Bitmap(maxX - minX, maxY - minY) { expected[$0 + minX, $1 + minY] })
  }

  @Test("three pictures side by side, eight pixels apart, aligned at the top")
  func triptych() {
    let (first, second, third) = (Bitmap.diagonal(5, 12), Bitmap.diagonal(7, 4), Bitmap.diagonal(6, 9))
    let triptych = Bitmap.triptych(first, second, third)
    #expect(triptych.width == 5 + 8 + 7 + 8 + 6 && triptych.height == 12)
    for (picture, left) in [(first, 0), (second, 13), (third, 28)] {
      #expect(picture == Bitmap(picture.width, picture.height) { triptych[$0 + left, $1] })
    }
    for x in Array(5..<13) + Array(20..<28) {
      #expect((0..<12).allSatisfy { triptych[x, $0] == PixelCanvas.gapColor })
    }
    let chequer = [PixelCanvas.chequer.light, PixelCanvas.chequer.dark]
    #expect((4..<12).allSatisfy { chequer.contains(triptych[15, $0]) })
    #expect((9..<12).allSatisfy { chequer.contains(triptych[33, $0]) })
  }

  @Test("the triptych of a comparison keeps both pictures as they are, alpha included")
  func triptychOfComparison() {
    let clear = Bitmap(width: 4, height: 4, filledWith: .transparentWhite)
    let triptych = DifferencePicture(expected: clear, actual: .diagonal(4, 4)).triptych
    #expect(triptych.width == 28)
    #expect(triptych[0, 0] == .transparentWhite && triptych[24, 0] == .black)
    #expect(triptych[12, 0] == Ink.different)
  }

  @Test("a picture of one pixel")
  func smallest() {
    let one = Bitmap(width: 1, height: 1, filledWith: .white)
    let difference = DifferencePicture(expected: one, actual: Bitmap(width: 1, height: 1, filledWith: .black))
    #expect(difference.cropped.bitmap[0, 0] == Ink.different)
    #expect(difference.cropped.triptych.width == 19)
  }
}
