// Ranges as NumPy 2.4.6 makes them, printed by generate.py. Do not edit by hand.
// swift-format-ignore-file

extension RangeCase {
  static let arange: [RangeCase] = [
    .init(
      arguments: [-5.0, 5.0, 0.1], count: 100,
      points: [(0, -5.0), (1, -4.9), (50, -1.7763568394002505e-14), (98, 4.799999999999965),
        (99, 4.899999999999965)],
      checksum: 0x6E1C30E254116AB9),
    .init(
      arguments: [-5.0, 5.0, 0.01], count: 1000,
      points: [(0, -5.0), (1, -4.99), (500, -1.0658141036401503e-13), (998, 4.979999999999787),
        (999, 4.989999999999787)],
      checksum: 0xA574ACAFCF0936BD),
    .init(
      arguments: [0.0, 6.0, 0.1], count: 60,
      points: [(0, 0.0), (1, 0.1), (30, 3.0), (58, 5.800000000000001), (59, 5.9)],
      checksum: 0xB7D3244A7C926252),
    .init(
      arguments: [0.0, 10.0, 1.0], count: 10,
      points: [(0, 0.0), (1, 1.0), (5, 5.0), (8, 8.0), (9, 9.0)],
      checksum: 0x765907CC20F6EF8D),
    .init(
      arguments: [10.0, 0.0, -1.0], count: 10,
      points: [(0, 10.0), (1, 9.0), (5, 5.0), (8, 2.0), (9, 1.0)],
      checksum: 0xF2A907CC20F6EF8D),
    .init(
      arguments: [0.0, 1.0, 0.1], count: 10,
      points: [(0, 0.0), (1, 0.1), (5, 0.5), (8, 0.8), (9, 0.9)],
      checksum: 0x3261FACB4BA1442B),
    .init(
      arguments: [0.0, 1.0, 0.3], count: 4,
      points: [(0, 0.0), (1, 0.3), (2, 0.6), (3, 0.8999999999999999)],
      checksum: 0xA7D76A47BCB7EB5B),
    .init(
      arguments: [1.0, 0.0, -0.1], count: 10,
      points: [(0, 1.0), (1, 0.9), (5, 0.5000000000000001), (8, 0.20000000000000018),
        (9, 0.1000000000000002)],
      checksum: 0x7F54951DFFB0EBEC),
    .init(
      arguments: [0.0, 0.0, 1.0], count: 0,
      points: [],
      checksum: 0xCBF29CE484222325),
    .init(
      arguments: [5.0, 0.0, 1.0], count: 0,
      points: [],
      checksum: 0xCBF29CE484222325),
    .init(
      arguments: [0.0, 5.0, -1.0], count: 0,
      points: [],
      checksum: 0xCBF29CE484222325),
    .init(
      arguments: [3.0, 3.0, -2.0], count: 0,
      points: [],
      checksum: 0xCBF29CE484222325),
    .init(
      arguments: [-0.0, 1.0, 1.0], count: 1,
      points: [(0, -0.0)],
      checksum: 0x2F63BD4C8601B7DF),
    .init(
      arguments: [-0.0, 1.0, 0.25], count: 4,
      points: [(0, -0.0), (1, 0.25), (2, 0.5), (3, 0.75)],
      checksum: 0x74FD767F9DCE13F5),
    .init(
      arguments: [0.0, -0.0, 1.0], count: 0,
      points: [],
      checksum: 0xCBF29CE484222325),
    .init(
      arguments: [1.0, 1.3, 0.1], count: 4,
      points: [(0, 1.0), (1, 1.1), (2, 1.2000000000000002), (3, 1.3000000000000003)],
      checksum: 0x6CFEAC07DA4385CD),
    .init(
      arguments: [1.0, 1.6, 0.1], count: 7,
      points: [(0, 1.0), (1, 1.1), (3, 1.3000000000000003), (5, 1.5000000000000004),
        (6, 1.6000000000000005)],
      checksum: 0x2FC85ED20AF38F61),
    .init(
      arguments: [0.1, 0.4, 0.1], count: 4,
      points: [(0, 0.1), (1, 0.2), (2, 0.30000000000000004), (3, 0.4)],
      checksum: 0x13FB331860DD58CB),
    .init(
      arguments: [-1.0, 2.4, 0.2], count: 17,
      points: [(0, -1.0), (1, -0.8), (8, 0.5999999999999996), (15, 1.9999999999999991),
        (16, 2.1999999999999993)],
      checksum: 0x885425CDDF7DBC81),
    .init(
      arguments: [0.0, 2.1, 0.3], count: 8,
      points: [(0, 0.0), (1, 0.3), (4, 1.2), (6, 1.7999999999999998), (7, 2.1)],
      checksum: 0xDE50E72CE504CB13),
    .init(
      arguments: [-3.0, 3.0, 0.7], count: 9,
      points: [(0, -3.0), (1, -2.3), (4, -0.1999999999999993), (7, 1.9000000000000012),
        (8, 2.6000000000000014)],
      checksum: 0xCC6E7F40C7FB7B05),
    .init(
      arguments: [-3.3, 3.3, 1.1], count: 6,
      points: [(0, -3.3), (1, -2.1999999999999997), (3, 4.440892098500626e-16), (4, 1.1000000000000005),
        (5, 2.2)],
      checksum: 0x90A81673364195A2),
    .init(
      arguments: [1e+16, 1.000000000000002e+16, 1.0], count: 20,
      points: [(0, 1e+16), (1, 1e+16), (10, 1e+16), (18, 1e+16), (19, 1e+16)],
      checksum: 0xA353C0849B6B0935),
    .init(
      arguments: [1e+17, 1.000000000000001e+17, 1.0], count: 96,
      points: [(0, 1e+17), (1, 1e+17), (48, 1e+17), (94, 1e+17), (95, 1e+17)],
      checksum: 0xC1A4B584FA39DAA5),
    .init(
      arguments: [1e+17, 1.00000000000001e+17, 10.0], count: 100,
      points: [(0, 1e+17), (1, 1.0000000000000002e+17), (50, 1.000000000000008e+17),
        (98, 1.0000000000000157e+17), (99, 1.0000000000000158e+17)],
      checksum: 0x92F36ED5B3D1FAB1),
    .init(
      arguments: [-1e+17, -9.9999999999999e+16, 9.0], count: 111,
      points: [(0, -1e+17), (1, -9.999999999999998e+16), (55, -9.999999999999912e+16),
        (109, -9.999999999999826e+16), (110, -9.999999999999824e+16)],
      checksum: 0xF4B3C0C733696FF6),
    .init(
      arguments: [1000000000000000.0, 1000000000000005.0, 0.1], count: 50,
      points: [(0, 1000000000000000.0), (1, 1000000000000000.1), (25, 1000000000000003.1),
        (48, 1000000000000006.0), (49, 1000000000000006.1)],
      checksum: 0xA7591C29B1A0D5EA),
    .init(
      arguments: [1.0, 1.000000000001, 1e-15], count: 1001,
      points: [(0, 1.0), (1, 1.000000000000001), (500, 1.0000000000005551), (999, 1.0000000000011091),
        (1000, 1.0000000000011102)],
      checksum: 0x982893F8F27DFEDF),
    .init(
      arguments: [1.0, 1.000000000000002, 1e-17], count: 200,
      points: [(0, 1.0), (1, 1.0), (100, 1.0), (198, 1.0), (199, 1.0)],
      checksum: 0xEC427190F725C8C5),
    .init(
      arguments: [0.0, 1*0x1p-1074, 1e+308], count: 1,
      points: [(0, 0.0)],
      checksum: 0xAF63BD4C8601B7DF),
    .init(
      arguments: [0.0, -1*0x1p-1074, 1e+308], count: 0,
      points: [],
      checksum: 0xCBF29CE484222325),
    .init(
      arguments: [0.0, 1*0x1p-1074, 1*0x1p-1074], count: 1,
      points: [(0, 0.0)],
      checksum: 0xAF63BD4C8601B7DF),
    .init(
      arguments: [0.0, 10*0x1p-1074, 1*0x1p-1074], count: 10,
      points: [(0, 0.0), (1, 1 * 0x1p-1074), (5, 5 * 0x1p-1074), (8, 8 * 0x1p-1074), (9, 9 * 0x1p-1074)],
      checksum: 0x9800D3C0CE314572),
    .init(
      arguments: [1*0x1p-1074, 20*0x1p-1074, 2*0x1p-1074], count: 10,
      points: [(0, 1 * 0x1p-1074), (1, 3 * 0x1p-1074), (5, 11 * 0x1p-1074), (8, 17 * 0x1p-1074),
        (9, 19 * 0x1p-1074)],
      checksum: 0xAC8DE4F68F6D653D),
    .init(
      arguments: [-1e+308, 1e+307, 1e+306], count: 110,
      points: [(0, -1e+308), (1, -9.9e+307), (55, -4.500000000000035e+307), (108, 7.99999999999931e+306),
        (109, 8.999999999999304e+306)],
      checksum: 0xBBBE22672F19B39D),
    .init(
      arguments: [1e+308, 0.0, -3e+305], count: 334,
      points: [(0, 1e+308), (1, 9.97e+307), (167, 4.990000000000099e+307),
        (332, 4.0000000000196136e+305), (333, 1.0000000000196726e+305)],
      checksum: 0xE621B1CBF00607A4),
    .init(
      arguments: [1e-300, 1e+300, 1e+299], count: 10,
      points: [(0, 1e-300), (1, 1e+299), (5, 5e+299), (8, 8e+299), (9, 9e+299)],
      checksum: 0x18E6783D8DE2A05C),
    .init(
      arguments: [0.0, 1e-05, 1e-08], count: 1001,
      points: [(0, 0.0), (1, 1e-08), (500, 5e-06), (999, 9.990000000000001e-06), (1000, 1e-05)],
      checksum: 0x1CCA3277FCF4A3E3),
    .init(
      arguments: [0.1, 1000000.0, 12345.678], count: 81,
      points: [(0, 0.1), (1, 12345.778), (40, 493827.22), (79, 975308.662), (80, 987654.34)],
      checksum: 0xC4CC363029B80C93),
    .init(
      arguments: [-1000000.0, 1000000.0, 999.9], count: 2001,
      points: [(0, -1000000.0), (1, -999000.1), (1000, -99.99999997671694), (1999, 998800.1000000467),
        (2000, 999800.0000000466)],
      checksum: 0x2D7B0675949B39E7),
    .init(
      arguments: [0.0, 6.283185307179586, 0.4487989505128276], count: 14,
      points: [(0, 0.0), (1, 0.4487989505128276), (7, 3.141592653589793), (12, 5.385587406153931),
        (13, 5.834386356666759)],
      checksum: 0x8CE850B0123B9E71),
    .init(
      arguments: [-3.141592653589793, 3.141592653589793, 0.1], count: 63,
      points: [(0, -3.141592653589793), (1, -3.041592653589793), (31, -0.04159265358979036),
        (61, 2.958407346410212), (62, 3.0584073464102124)],
      checksum: 0x2C96060E012C9747),
    .init(
      arguments: [2.0, 2.5, 1.0], count: 1,
      points: [(0, 2.0)],
      checksum: 0xEF63BD4C8601B7DF),
    .init(
      arguments: [0.0, 1.0, 1e+300], count: 1,
      points: [(0, 0.0)],
      checksum: 0xAF63BD4C8601B7DF),
    .init(
      arguments: [100.0, -100.0, -0.37], count: 541,
      points: [(0, 100.0), (1, 99.63), (270, 0.09999999999877218), (539, -99.43000000000245),
        (540, -99.80000000000246)],
      checksum: 0xC4BB20CAC10B47E7),
    .init(
      arguments: [0.001, 1.0, 0.001], count: 999,
      points: [(0, 0.001), (1, 0.002), (499, 0.5), (997, 0.998), (998, 0.999)],
      checksum: 0x89BF4E546C24047F),
    .init(
      arguments: [-2.0, 1e+16, 100000000000000.33], count: 100,
      points: [(0, -2.0), (1, 99999999999998.33), (50, 5000000000000014.0), (98, 9800000000000030.0),
        (99, 9900000000000030.0)],
      checksum: 0x0E2D9CB7BAF03C44),
    .init(
      arguments: [0.3333333333333333, 1e+20, 1.1e+16], count: 9091,
      points: [(0, 0.3333333333333333), (1, 1.1e+16), (4545, 4.9995e+19), (9089, 9.9979e+19),
        (9090, 9.999e+19)],
      checksum: 0xA159243FE712E17E),
    .init(
      arguments: [0.0, 1.0, 0.02040816326530612], count: 50,
      points: [(0, 0.0), (1, 0.02040816326530612), (25, 0.5102040816326531), (48, 0.9795918367346939),
        (49, 0.9999999999999999)],
      checksum: 0x556CCA7A897A43E4),
    .init(
      arguments: [0.0, 1.0, 0.3333333333333333], count: 3,
      points: [(0, 0.0), (1, 0.3333333333333333), (2, 0.6666666666666666)],
      checksum: 0xB6500A76D783A811),
    .init(
      arguments: [0.0, 100000.0, 0.7], count: 142858,
      points: [(0, 0.0), (1, 0.7), (71429, 50000.299999999996), (142856, 99999.2), (142857, 99999.9)],
      checksum: 0x71B2E6024AE9EB3C),
    .init(
      arguments: [9007199254740990.0, 9007199254741010.0, 0.5], count: 40,
      points: [(0, 9007199254740990.0), (1, 9007199254740990.0), (20, 9007199254740990.0),
        (38, 9007199254740990.0), (39, 9007199254740990.0)],
      checksum: 0x86569E0CF0F65C45),
  ]

  static let linspace: [RangeCase] = [
    .init(
      arguments: [0.0, 1.0], num: 50, endpoint: true, count: 50,
      points: [(0, 0.0), (1, 0.02040816326530612), (25, 0.5102040816326531), (48, 0.9795918367346939),
        (49, 1.0)],
      checksum: 0x8DB334857685BA69),
    .init(
      arguments: [0.0, 1.0], num: 50, endpoint: false, count: 50,
      points: [(0, 0.0), (1, 0.02), (25, 0.5), (48, 0.96), (49, 0.98)],
      checksum: 0xB7C11F5C46947F5B),
    .init(
      arguments: [-5.0, 5.0], num: 100, endpoint: true, count: 100,
      points: [(0, -5.0), (1, -4.898989898989899), (50, 0.050505050505050164), (98, 4.8989898989899),
        (99, 5.0)],
      checksum: 0x708ECE1EC9511928),
    .init(
      arguments: [-5.0, 5.0], num: 101, endpoint: true, count: 101,
      points: [(0, -5.0), (1, -4.9), (50, 0.0), (99, 4.9), (100, 5.0)],
      checksum: 0x875F52FF41768DDB),
    .init(
      arguments: [0.0, 1.0], num: 0, endpoint: true, count: 0,
      points: [],
      checksum: 0xCBF29CE484222325),
    .init(
      arguments: [0.0, 1.0], num: 0, endpoint: false, count: 0,
      points: [],
      checksum: 0xCBF29CE484222325),
    .init(
      arguments: [0.0, 1.0], num: 1, endpoint: true, count: 1,
      points: [(0, 0.0)],
      checksum: 0xAF63BD4C8601B7DF),
    .init(
      arguments: [0.0, 1.0], num: 1, endpoint: false, count: 1,
      points: [(0, 0.0)],
      checksum: 0xAF63BD4C8601B7DF),
    .init(
      arguments: [3.0, -3.0], num: 1, endpoint: true, count: 1,
      points: [(0, 3.0)],
      checksum: 0xFCFBBD4C8601B7DF),
    .init(
      arguments: [0.0, 1.0], num: 2, endpoint: true, count: 2,
      points: [(0, 0.0), (1, 1.0)],
      checksum: 0xACC28807B4EB6FED),
    .init(
      arguments: [0.0, 1.0], num: 2, endpoint: false, count: 2,
      points: [(0, 0.0), (1, 0.5)],
      checksum: 0x91928807B4EB6FED),
    .init(
      arguments: [5.0, 0.0], num: 11, endpoint: true, count: 11,
      points: [(0, 5.0), (1, 4.5), (5, 2.5), (9, 0.5), (10, 0.0)],
      checksum: 0x3247CCDC03990C97),
    .init(
      arguments: [5.0, 0.0], num: 11, endpoint: false, count: 11,
      points: [(0, 5.0), (1, 4.545454545454546), (5, 2.7272727272727275), (9, 0.9090909090909092),
        (10, 0.45454545454545503)],
      checksum: 0x5C867E65821B43F2),
    .init(
      arguments: [1.0, 1.0], num: 3, endpoint: true, count: 3,
      points: [(0, 1.0), (1, 1.0), (2, 1.0)],
      checksum: 0x2CFD12186C0F2FB7),
    .init(
      arguments: [0.1, 0.1], num: 7, endpoint: true, count: 7,
      points: [(0, 0.1), (1, 0.1), (3, 0.1), (5, 0.1), (6, 0.1)],
      checksum: 0xD0AD975A56EA009D),
    .init(
      arguments: [-0.0, 1.0], num: 2, endpoint: true, count: 2,
      points: [(0, 0.0), (1, 1.0)],
      checksum: 0xACC28807B4EB6FED),
    .init(
      arguments: [-0.0, -0.0], num: 2, endpoint: true, count: 2,
      points: [(0, 0.0), (1, -0.0)],
      checksum: 0x88328807B4EB6FED),
    .init(
      arguments: [-0.0, -0.0], num: 1, endpoint: true, count: 1,
      points: [(0, 0.0)],
      checksum: 0xAF63BD4C8601B7DF),
    .init(
      arguments: [-0.0, 1.0], num: 1, endpoint: true, count: 1,
      points: [(0, 0.0)],
      checksum: 0xAF63BD4C8601B7DF),
    .init(
      arguments: [0.0, 1*0x1p-1074], num: 4, endpoint: true, count: 4,
      points: [(0, 0.0), (1, 0.0), (2, 1 * 0x1p-1074), (3, 1 * 0x1p-1074)],
      checksum: 0x4D22117F9DCB327F),
    .init(
      arguments: [0.0, 1*0x1p-1074], num: 4, endpoint: false, count: 4,
      points: [(0, 0.0), (1, 0.0), (2, 0.0), (3, 1 * 0x1p-1074)],
      checksum: 0x4D25757F9DCE1242),
    .init(
      arguments: [0.0, 20*0x1p-1074], num: 50, endpoint: true, count: 50,
      points: [(0, 0.0), (1, 0.0), (25, 10 * 0x1p-1074), (48, 20 * 0x1p-1074), (49, 20 * 0x1p-1074)],
      checksum: 0x43A349367EAC7469),
    .init(
      arguments: [1.0, 1.0000000000000002], num: 5, endpoint: true, count: 5,
      points: [(0, 1.0), (1, 1.0), (2, 1.0), (3, 1.0000000000000002), (4, 1.0000000000000002)],
      checksum: 0x6F08EAD9252907D9),
    .init(
      arguments: [-1e+308, 1e+308], num: 3, endpoint: true, count: 3,
      points: [(0, .nan), (1, .infinity), (2, 1e+308)],
      checksum: 0x7C9D77EF441C47D7),
    .init(
      arguments: [-1e+308, 1e+308], num: 4, endpoint: false, count: 4,
      points: [(0, .nan), (1, .infinity), (2, .infinity), (3, .infinity)],
      checksum: 0x26CD767F9DCE13F5),
    .init(
      arguments: [-1e+308, 1e+308], num: 1, endpoint: true, count: 1,
      points: [(0, .nan)],
      checksum: 0x102BBD4C8601B7DF),
    .init(
      arguments: [1e+308, 1e+307], num: 7, endpoint: true, count: 7,
      points: [(0, 1e+308), (1, 8.5e+307), (3, 5.5e+307), (5, 2.499999999999999e+307), (6, 1e+307)],
      checksum: 0x9DC05C031EB6E96B),
    .init(
      arguments: [0.0, 6.283185307179586], num: 400, endpoint: true, count: 400,
      points: [(0, 0.0), (1, 0.01574733159694132), (200, 3.1494663193882637), (398, 6.267437975582645),
        (399, 6.283185307179586)],
      checksum: 0x40172676FCE6B0DF),
    .init(
      arguments: [-3.141592653589793, 3.141592653589793], num: 201, endpoint: true, count: 201,
      points: [(0, -3.141592653589793), (1, -3.1101767270538954), (100, 4.440892098500626e-16),
        (199, 3.1101767270538954), (200, 3.141592653589793)],
      checksum: 0xCD9205C4B8367A24),
    .init(
      arguments: [0.1, 0.7], num: 7, endpoint: true, count: 7,
      points: [(0, 0.1), (1, 0.2), (3, 0.4), (5, 0.6), (6, 0.7)],
      checksum: 0x1539676D431C6205),
    .init(
      arguments: [-1.0, 1.0], num: 1000, endpoint: true, count: 1000,
      points: [(0, -1.0), (1, -0.997997997997998), (500, 0.0010010010010010895),
        (998, 0.997997997997998), (999, 1.0)],
      checksum: 0xA04A6727EC64D19A),
    .init(
      arguments: [-1.0, 1.0], num: 999, endpoint: false, count: 999,
      points: [(0, -1.0), (1, -0.997997997997998), (499, -0.0010010010010009784),
        (997, 0.9959959959959961), (998, 0.997997997997998)],
      checksum: 0x6F4F3C44F26B56FE),
    .init(
      arguments: [1e+16, 1.00000000000001e+16], num: 50, endpoint: true, count: 50,
      points: [(0, 1e+16), (1, 1.0000000000000002e+16), (25, 1.0000000000000052e+16),
        (48, 1.0000000000000098e+16), (49, 1.00000000000001e+16)],
      checksum: 0x8856E5D749AA9BF7),
    .init(
      arguments: [0.3333333333333333, 0.6666666666666666], num: 10, endpoint: true, count: 10,
      points: [(0, 0.3333333333333333), (1, 0.37037037037037035), (5, 0.5185185185185185),
        (8, 0.6296296296296295), (9, 0.6666666666666666)],
      checksum: 0xD873C2419938D6D2),
    .init(
      arguments: [-1e-300, 1e-300], num: 9, endpoint: true, count: 9,
      points: [(0, -1e-300), (1, -7.5e-301), (4, 0.0), (7, 7.5e-301), (8, 1e-300)],
      checksum: 0xEE42DD213DFA911E),
    .init(
      arguments: [0.0, 10.0], num: 100000, endpoint: true, count: 100000,
      points: [(0, 0.0), (1, 0.0001000010000100001), (50000, 5.000050000500005),
        (99998, 9.999899998999991), (99999, 10.0)],
      checksum: 0x2D2BC2C9A209C026),
    .init(
      arguments: [-7.7, 123.456], num: 49, endpoint: true, count: 49,
      points: [(0, -7.7), (1, -4.967583333333334), (24, 57.878), (47, 120.72358333333334),
        (48, 123.456)],
      checksum: 0x853760BC1B65A023),
    .init(
      arguments: [0.0, 1.0], num: 50000, endpoint: false, count: 50000,
      points: [(0, 0.0), (1, 2e-05), (25000, 0.5), (49998, 0.9999600000000001),
        (49999, 0.9999800000000001)],
      checksum: 0x4297B3C12D3C81BA),
    .init(
      arguments: [0.001, 1000.0], num: 61, endpoint: true, count: 61,
      points: [(0, 0.001), (1, 16.667650000000002), (30, 500.0005), (59, 983.33335), (60, 1000.0)],
      checksum: 0xD4BA46C2988981E2),
    .init(
      arguments: [-4.0, 4.0], num: 17, endpoint: false, count: 17,
      points: [(0, -4.0), (1, -3.5294117647058822), (8, -0.23529411764705888), (15, 3.0588235294117645),
        (16, 3.5294117647058822)],
      checksum: 0xCBA852A827A18023),
  ]

  static let logspace: [RangeCase] = [
    .init(
      arguments: [0.0, 3.0, 10.0], num: 4, endpoint: true, count: 4,
      points: [(0, 1.0), (1, 10.0), (2, 100.0), (3, 1000.0)],
      checksum: 0xCB14367F9DCE13F5),
    .init(
      arguments: [-2.0, 2.0, 10.0], num: 50, endpoint: true, count: 50,
      points: [(0, 0.01), (1, 0.012067926406393288), (25, 1.0985411419875584), (48, 82.86427728546842),
        (49, 100.0)],
      checksum: 0xC89B54E495E75876),
    .init(
      arguments: [0.0, 1.0, 2.0], num: 50, endpoint: false, count: 50,
      points: [(0, 1.0), (1, 1.013959479790029), (25, 1.4142135623730951), (48, 1.945309894824571),
        (49, 1.9724654089867184)],
      checksum: 0x7B8AC80645A6D9EC),
    .init(
      arguments: [3.0, -3.0, 2.718281828459045], num: 31, endpoint: true, count: 31,
      points: [(0, 20.085536923187664), (1, 16.444646771097045), (15, 1.0), (29, 0.06081006262521793),
        (30, 0.04978706836786395)],
      checksum: 0xA06BE9219B9D7E96),
    .init(
      arguments: [0.0, 10.0, 2.0], num: 11, endpoint: true, count: 11,
      points: [(0, 1.0), (1, 2.0), (5, 32.0), (9, 512.0), (10, 1024.0)],
      checksum: 0x2B85CCDC03990C97),
    .init(
      arguments: [-400.0, 400.0, 10.0], num: 9, endpoint: true, count: 9,
      points: [(0, 0.0), (1, 1e-300), (4, 1.0), (7, 1e+300), (8, .infinity)],
      checksum: 0xF3854E957D1B85D9),
    .init(
      arguments: [1.0, 2.0, 10.0], num: 0, endpoint: true, count: 0,
      points: [],
      checksum: 0xCBF29CE484222325),
    .init(
      arguments: [1.0, 2.0, 10.0], num: 1, endpoint: true, count: 1,
      points: [(0, 10.0)],
      checksum: 0xBFCFBD4C8601B7DF),
    .init(
      arguments: [0.1, 0.7, 0.5], num: 100, endpoint: true, count: 100,
      points: [(0, 0.9330329915368074), (1, 0.9291216420343064), (50, 0.7562681134718002),
        (98, 0.6181635983002003), (99, 0.6155722066724582)],
      checksum: 0x4556CEE8D73DE61E),
    .init(
      arguments: [-5.0, 5.0, 1.0001], num: 1000, endpoint: true, count: 1000,
      points: [(0, 0.999500149965007), (1, 0.9995011504161366), (500, 1.0000005004756023),
        (998, 1.0004990985589717), (999, 1.0005001000100004)],
      checksum: 0xC8F65DEF234BE7D4),
  ]

  static let geomspace: [RangeCase] = [
    .init(
      arguments: [1.0, 1000.0], num: 4, endpoint: true, count: 4,
      points: [(0, 1.0), (1, 10.0), (2, 100.0), (3, 1000.0)],
      checksum: 0xCB14367F9DCE13F5),
    .init(
      arguments: [1000.0, 1.0], num: 50, endpoint: true, count: 50,
      points: [(0, 1000.0), (1, 868.511373751353), (25, 29.470517025518113), (48, 1.151395399326448),
        (49, 1.0)],
      checksum: 0xA0BAC7F30D7EC1EF),
    .init(
      arguments: [-1.0, -1000.0], num: 10, endpoint: true, count: 10,
      points: [(0, -1.0), (1, -2.154434690031884), (5, -46.41588833612777), (8, -464.15888336127773),
        (9, -1000.0)],
      checksum: 0x0F0E20B08A67EADD),
    .init(
      arguments: [1.0, 256.0], num: 9, endpoint: false, count: 9,
      points: [(0, 1.0), (1, 1.851749424574581), (4, 11.757875938204792), (7, 74.65785853287149),
        (8, 138.2476465782152)],
      checksum: 0x12EC8978DE273BBA),
    .init(
      arguments: [0.3, 7.0], num: 101, endpoint: true, count: 101,
      points: [(0, 0.3), (1, 0.3096000503020911), (50, 1.4491376746189435), (99, 6.782944634378876),
        (100, 7.0)],
      checksum: 0x84982A6CB5C6B594),
    .init(
      arguments: [-0.001, -1e-09], num: 33, endpoint: false, count: 33,
      points: [(0, -0.001), (1, -0.0006579332246575682), (16, -1.232846739442066e-06),
        (31, -2.310129700083158e-09), (32, -1.519911082952933e-09)],
      checksum: 0x340785C40D2B7128),
    .init(
      arguments: [2.0, 3.0], num: 1, endpoint: true, count: 1,
      points: [(0, 2.0)],
      checksum: 0xEF63BD4C8601B7DF),
    .init(
      arguments: [2.0, 3.0], num: 0, endpoint: true, count: 0,
      points: [],
      checksum: 0xCBF29CE484222325),
    .init(
      arguments: [1*0x1p-1074, 1e+308], num: 200, endpoint: true, count: 200,
      points: [(0, 1 * 0x1p-1074), (1, 1487 * 0x1p-1074), (100, 8.572131988102894e-07),
        (198, 6.72367879529966e+304), (199, 1e+308)],
      checksum: 0xC3CADA9BEDF1DCA8),
    .init(
      arguments: [3.0, 3.0], num: 7, endpoint: true, count: 7,
      points: [(0, 3.0), (1, 3.0), (3, 3.0), (5, 3.0), (6, 3.0)],
      checksum: 0x70731A14B6876AA7),
  ]
}
