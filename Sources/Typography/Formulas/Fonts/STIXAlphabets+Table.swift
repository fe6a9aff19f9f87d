// Where STIX keeps the letters of special alphabets: ranges of characters, the face, and where the range begins there.
// Codes from E000 are private to STIX.
// swift-format-ignore-file

extension STIXAlphabets {
  static let table = """
    bb rm: 30 39 rm 1D7D8; 41 42 rm 1D538; 43 43 rm 2102; 44 47 rm 1D53B; 48 48 rm 210D; 49 4D rm 1D540; 4E 4E rm
      2115; 4F 4F rm 1D546; 50 51 rm 2119; 52 52 rm 211D; 53 59 rm 1D54A; 5A 5A rm 2124; 61 7A rm 1D552; 393 393
      rm 213E; 3A0 3A0 rm 213F; 3A3 3A3 rm 2140; 3B3 3B3 rm 213D; 3C0 3C0 rm 213C
    .
    bb it: 30 39 rm 1D7D8; 41 42 it E154; 43 43 it 2102; 44 44 it 2145; 45 47 it E156; 48 48 it 210D; 49 4D it
      E159; 4E 4E it 2115; 4F 4F it E15E; 50 51 it 2119; 52 52 it 211D; 53 59 it E15F; 5A 5A it 2124; 61 63 it
      E166; 64 65 it 2146; 66 68 it E169; 69 6A it 2148; 6B 7A it E16C; 393 393 it 213E; 3A0 3A0 it 213F; 3A3 3A3
      rm 2140; 3B3 3B3 it 213D; 3C0 3C0 it 213C
    .
    bb bf: 30 39 rm 1D7D8; 41 42 bf E38A; 43 43 bf 2102; 44 44 bf 2145; 45 47 bf E38D; 48 48 bf 210D; 49 4D bf
      E390; 4E 4E bf 2115; 4F 4F bf E395; 50 51 bf 2119; 52 52 bf 211D; 53 59 bf E396; 5A 5A bf 2124; 61 63 bf
      E39D; 64 65 bf 2146; 66 68 bf E3A2; 69 6A bf 2148; 6B 7A bf E3A7; 393 393 bf 213E; 3A0 3A0 bf 213F; 3A3 3A3
      bf 2140; 3B3 3B3 bf 213D; 3C0 3C0 bf 213C
    .
    cal any: 41 5A it E22D
    .
    frak rm: 41 42 rm 1D504; 43 43 rm 212D; 44 47 rm 1D507; 48 48 rm 210C; 49 49 rm 2111; 4A 51 rm 1D50D; 52 52 rm
      211C; 53 59 rm 1D516; 5A 5A rm 2128; 61 7A rm 1D51E
    .
    frak bf: 41 5A bf 1D56C; 61 7A bf 1D586
    .
    scr any: 41 41 it 1D49C; 42 42 it 212C; 43 44 it 1D49E; 45 46 it 2130; 47 47 it 1D4A2; 48 48 it 210B; 49 49 it
      2110; 4A 4B it 1D4A5; 4C 4C it 2112; 4D 4D it 2133; 4E 51 it 1D4A9; 52 52 it 211B; 53 5A it 1D4AE; 61 64 it
      1D4B6; 65 65 it 212F; 66 66 it 1D4BB; 67 67 it 210A; 68 6E it 1D4BD; 6F 6F it 2134; 70 7A it 1D4C5
    .
    sf rm: 30 39 rm 1D7E2; 41 5A rm 1D5A0; 61 7A rm 1D5BA; 391 3A9 rm E17D; 3B1 3C9 rm E196; 3D1 3D1 rm E1B0; 3D5
      3D5 rm E1B1; 3D6 3D6 rm E1B3; 3F1 3F1 rm E1B2; 3F5 3F5 rm E1AF; 2202 2202 rm E17C
    .
    sf it: 30 39 rm 1D7E2; 41 5A it 1D608; 61 7A it 1D622; 391 3A9 rm E17D; 3B1 3C9 it E1D8; 3D1 3D1 it E1F2; 3D5
      3D5 it E1F3; 3D6 3D6 it E1F5; 3F1 3F1 it E1F4; 3F5 3F5 it E1F1
    .
    sf bf: 30 39 bf 1D7EC; 41 5A bf 1D5D4; 61 7A bf 1D5EE; 391 3A9 bf 1D756; 3B1 3C9 bf 1D770; 3D1 3D1 bf 1D78B;
      3D5 3D5 bf 1D78D; 3D6 3D6 bf 1D78F; 3F0 3F0 bf 1D78C; 3F1 3F1 bf 1D78E; 3F5 3F5 bf 1D78A; 2202 2202 bf
      1D789; 2207 2207 bf 1D76F
    .
    sf bfit: 41 5A bfit 1D468; 61 7A bfit 1D482; 393 3A9 bfit 1D71E; 3B1 3C9 bfit 1D736
    .
    tt any: 30 39 rm 1D7F6; 41 5A rm 1D670; 61 7A rm 1D68A
    """
}
