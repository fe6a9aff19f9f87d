/// The fonts that stand behind every list of families: where no font of the list has a character, these are asked for
/// it in turn.
public enum DefaultChain {
  /// The links of the chain; of each the first font that is installed is taken. The chain is the same on every machine:
  /// DejaVu Sans, then a font for Japanese, one for Chinese and one for Korean.
  public static let links: [[String]] = [
    ["DejaVu Sans"],
    [
      "Noto Sans CJK JP", "Noto Sans JP", "IPAexGothic", "IPAGothic", "TakaoGothic", "TakaoPGothic",
      "VL Gothic", "Hiragino Sans", "Hiragino Kaku Gothic ProN",
    ],
    ["Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "PingFang SC"],
    ["Noto Sans CJK KR", "Noto Sans KR", "NanumGothic", "Apple SD Gothic Neo"],
  ]
}
