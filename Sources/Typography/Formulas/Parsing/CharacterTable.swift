// The commands of formulas that stand for a character.
// swift-format-ignore-file

extension FormulaCommands {
  /// Code points in hexadecimal digits, each with its commands.
  static let characterTable = """
    0023 #; 0024 $; 0025 %; 0028 leftparen; 0029 rightparen; 002A asterisk; 002B plus; 003A colon; 003C less; 003D
    equal; 003E greater; 005B lbrack; 005C backslash; 005D rbrack; 005E textasciicircum; 005F _; 0060
    textasciigrave; 007B lbrace leftbrace {; 007C vert; 007D rbrace rightbrace }; 007E textasciitilde; 00A1
    textexclamdown; 00A2 cent; 00A3 sterling; 00A5 yen; 00A7 S; 00A9 copyright; 00AB guillemotleft; 00AC neg; 00AE
    circledR; 00AF macron; 00B0 degree; 00B1 pm; 00B4 textasciiacute; 00B6 P; 00B7 cdotp; 00BB guillemotright; 00BF
    textquestiondown; 00C5 AA; 00C6 AE; 00D0 DH; 00D7 times; 00D8 O; 00DE Thorn; 00DF ss; 00E5 aa; 00E6 ae; 00F0 dh
    eth; 00F7 div; 00F8 o; 00FE thorn; 0127 hbar; 0131 i imath; 0141 L; 0142 l; 0152 OE; 0153 oe; 019B lambdabar;
    0237 jmath; 02BC rasp; 02BD lasp; 02DA ring; 0300 combininggraveaccent grave; 0301 acute combiningacuteaccent;
    0302 circumflexaccent hat widehat; 0303 combiningtilde tilde widetilde; 0304 bar combiningoverline; 0305
    widebar; 0306 breve combiningbreve; 0307 combiningdotabove dot; 0308 combiningdiaeresis ddot; 030A ocirc; 030B
    H; 030C check; 0310 candra; 0311 overarc; 0323 d; 0327 c; 0328 k; 0331 underbar; 0338 not; 0361 t; 0393 Gamma;
    0394 Delta; 0398 Theta; 039B Lambda; 039E Xi; 03A0 Pi; 03A3 Sigma; 03A5 Upsilon; 03A6 Phi; 03A8 Psi; 03A9 Omega;
    03B1 alpha; 03B2 beta; 03B3 gamma; 03B4 delta; 03B5 epsilon varepsilon; 03B6 zeta; 03B7 eta; 03B8 theta; 03B9
    iota; 03BA kappa; 03BB lambda; 03BC mu; 03BD nu; 03BE xi; 03C0 pi; 03C1 rho; 03C2 varsigma; 03C3 sigma; 03C4
    tau; 03C5 upsilon; 03C6 varphi; 03C7 chi; 03C8 psi; 03C9 omega; 03D1 vartheta; 03D5 phi; 03D6 varpi; 03DD
    digamma; 03F0 varkappa; 03F1 varrho; 03F6 backepsilon; 2003 quad; 2005 thickspace; 2013 endash; 2014 emdash;
    2016 Vert |; 2018 lq; 2019 rq; 201C textquotedblleft; 201D textquotedblright; 2020 dag dagger; 2021 ddag
    ddagger; 2026 dots ldots; 2030 perthousand; 2032 prime; 2035 backprime; 2039 guilsinglleft; 203A guilsinglright;
    20D0 leftharpoonaccent; 20D1 rightharpoonaccent; 20D6 overleftarrow; 20D7 combiningrightarrowabove vec; 20DB
    combiningthreedotsabove dddot; 20DC combiningfourdotsabove ddddot; 20E1 overleftrightarrow; 2102 BbbC; 210A
    scrg; 210B scrH; 210F hslash; 2110 scrI; 2111 Im; 2112 scrL; 2113 ell; 2115 BbbN; 2118 wp; 2119 BbbP; 211A BbbQ;
    211B scrR; 211C Re; 211D BbbR; 2124 BbbZ; 2127 mho; 2128 frakZ; 212C scrB; 212D frakC; 212F scre; 2130 scrE;
    2131 scrF; 2132 Finv; 2133 scrM; 2134 scro; 2135 aleph; 2136 beth; 2137 gimel; 2138 daleth; 2141 Game; 2190
    leftarrow; 2191 uparrow; 2192 rightarrow to; 2193 downarrow; 2194 leftrightarrow; 2195 updownarrow; 2196
    nwarrow; 2197 nearrow; 2198 searrow; 2199 swarrow; 219A nleftarrow; 219B nrightarrow; 219C leftsquigarrow; 219D
    rightsquigarrow; 219E twoheadleftarrow; 219F twoheaduparrow; 21A0 twoheadrightarrow; 21A1 twoheaddownarrow; 21A2
    leftarrowtail; 21A3 rightarrowtail; 21A4 mapsfrom; 21A5 mapsup; 21A6 mapsto; 21A7 mapsdown; 21A8 updownarrowbar;
    21A9 hookleftarrow; 21AA hookrightarrow; 21AB looparrowleft; 21AC looparrowright; 21AD leftrightsquigarrow; 21AE
    nleftrightarrow; 21AF downzigzagarrow; 21B0 Lsh; 21B1 Rsh; 21B2 Ldsh; 21B3 Rdsh; 21B5 carriagereturn; 21B6
    curvearrowleft; 21B7 curvearrowright; 21BA acwopencirclearrow circlearrowleft; 21BB circlearrowright
    cwopencirclearrow; 21BC leftharpoonup; 21BD leftharpoondown; 21BE upharpoonright; 21BF upharpoonleft; 21C0
    rightharpoonup; 21C1 rightharpoondown; 21C2 downharpoonright; 21C3 downharpoonleft; 21C4 rightleftarrows; 21C5
    updownarrows; 21C6 leftrightarrows; 21C7 leftleftarrows; 21C8 upuparrows; 21C9 rightrightarrows; 21CA
    downdownarrows; 21CB leftrightharpoons; 21CC rightleftharpoons; 21CD nLeftarrow; 21CE nLeftrightarrow; 21CF
    nRightarrow; 21D0 Leftarrow; 21D1 Uparrow; 21D2 Rightarrow; 21D3 Downarrow; 21D4 Leftrightarrow; 21D5
    Updownarrow; 21D6 Nwarrow; 21D7 Nearrow; 21D8 Searrow; 21D9 Swarrow; 21DA Lleftarrow; 21DB Rrightarrow; 21DD
    leadsto rightzigzagarrow; 21E4 barleftarrow; 21E5 rightarrowbar; 2200 forall; 2201 complement; 2202 partial;
    2203 exists; 2204 nexists; 2205 emptyset varnothing; 2206 increment; 2207 nabla; 2208 in; 2209 notin; 220A
    smallin; 220B ni; 220C notsmallowns; 220D smallowns; 220E QED; 220F prod; 2210 coprod; 2211 sum; 2212 minus;
    2213 mp; 2214 dotplus; 2215 slash; 2216 setminus smallsetminus; 2217 ast; 2218 circ; 2219 bullet; 221D propto
    varpropto; 221E infty; 221F rightangle; 2220 angle; 2221 measuredangle; 2222 sphericalangle; 2223 mid; 2224
    nmid; 2225 parallel; 2226 nparallel; 2227 wedge; 2228 vee; 2229 cap; 222A cup; 222B int; 222C iint; 222D iiint;
    222E oint; 222F oiint; 2230 oiiint; 2231 smallintclockwise; 2232 smallvarointclockwise; 2233
    smallointctrcclockwise; 2234 therefore; 2235 because; 2236 ratio; 2237 Colon; 2238 dotminus; 2239 minuscolon;
    223A dotsminusdots; 223B kernelcontraction; 223C sim; 223D backsim; 223E ac; 223F sinewave; 2240 wr; 2241 nsim;
    2242 eqsim; 2243 simeq; 2244 nsimeq; 2245 cong; 2246 simneqq; 2247 ncong; 2248 approx; 2249 napprox; 224A
    approxeq; 224B approxident; 224C backcong; 224D asymp; 224E Bumpeq; 224F bumpeq; 2250 doteq; 2251 Doteq
    doteqdot; 2252 fallingdotseq; 2253 risingdotseq; 2254 coloneq; 2255 eqcolon; 2256 eqcirc; 2257 circeq; 2258
    arceq; 2259 wedgeq; 225A veeeq; 225B stareq; 225C triangleeq triangleq; 225D eqdef; 225E measeq; 225F questeq;
    2260 ne neq; 2261 equiv; 2262 nequiv; 2263 Equiv; 2264 leq; 2265 geq; 2266 leqq; 2267 geqq; 2268 lneqq; 2269
    gneqq; 226A ll; 226B gg; 226C between; 226E nless; 226F ngtr; 2270 nleq; 2271 ngeq; 2272 lesssim; 2273 gtrsim;
    2274 nlesssim; 2275 ngtrsim; 2276 lessgtr; 2277 gtrless; 2278 nlessgtr; 2279 ngtrless; 227A prec; 227B succ;
    227C preccurlyeq preceq; 227D succcurlyeq succeq; 227E precsim; 227F succsim; 2280 nprec; 2281 nsucc; 2282
    subset; 2283 supset; 2284 nsubset; 2285 nsupset; 2286 subseteq; 2287 supseteq; 2288 nsubseteq; 2289 nsupseteq;
    228A subsetneq; 228B supsetneq; 228C cupleftarrow; 228D cupdot; 228E uplus; 228F sqsubset; 2290 sqsupset; 2291
    sqsubseteq; 2292 sqsupseteq; 2293 sqcap; 2294 sqcup; 2295 oplus; 2296 ominus; 2297 otimes; 2298 oslash; 2299
    odot; 229A circledcirc; 229B circledast; 229C oequal; 229D circleddash; 229E boxplus; 229F boxminus; 22A0
    boxtimes; 22A1 boxdot; 22A2 vdash; 22A3 dashv; 22A4 top; 22A5 bot; 22A6 rightassert; 22A7 models; 22A8 vDash;
    22A9 Vdash; 22AA Vvdash; 22AB rightModels; 22AC nvdash; 22AD nvDash; 22AE nVdash; 22AF nVDash; 22B0 prurel; 22B1
    scurel; 22B2 vartriangleleft; 22B3 vartriangleright; 22B4 trianglelefteq unlhd; 22B5 trianglerighteq unrhd; 22B6
    origof; 22B7 imageof; 22B8 multimap; 22B9 hermitmatrix; 22BA intercal; 22BB veebar; 22BC barwedge; 22BD barvee;
    22BE measuredrightangle; 22BF varlrtriangle; 22C0 bigwedge; 22C1 bigvee; 22C2 bigcap; 22C3 bigcup; 22C4 diamond;
    22C5 cdot; 22C6 star; 22C7 divideontimes; 22C8 bowtie; 22C9 ltimes; 22CA rtimes; 22CB leftthreetimes; 22CC
    rightthreetimes; 22CD backsimeq; 22CE curlyvee; 22CF curlywedge; 22D0 Subset; 22D1 Supset; 22D2 Cap; 22D3 Cup;
    22D4 pitchfork; 22D5 equalparallel; 22D6 lessdot; 22D7 gtrdot; 22D8 lll; 22D9 ggg; 22DA lesseqgtr; 22DB
    gtreqless; 22DC eqless; 22DD eqgtr; 22DE curlyeqprec; 22DF curlyeqsucc; 22E0 npreccurlyeq; 22E1 nsucccurlyeq;
    22E2 nsqsubseteq; 22E3 nsqsupseteq; 22E4 sqsubsetneq; 22E5 sqsupsetneq; 22E6 lnsim; 22E7 gnsim; 22E8 precnsim;
    22E9 succnsim; 22EA ntriangleleft; 22EB ntriangleright; 22EC ntrianglelefteq; 22ED ntrianglerighteq; 22EE vdots;
    22EF cdots; 22F0 adots; 22F1 ddots; 22F2 disin; 22F3 varisins; 22F4 isins; 22F5 isindot; 22F6 varisinobar; 22F7
    isinobar; 22F8 isinvb; 22F9 isinE; 22FA nisd; 22FB varnis; 22FC nis; 22FD varniobar; 22FE niobar; 22FF
    bagmember; 2306 doublebarwedge; 2308 lceil; 2309 rceil; 230A lfloor; 230B rfloor; 2310 invnot; 2319 turnednot;
    231C ulcorner; 231D urcorner; 231E llcorner; 231F lrcorner; 2322 frown; 2323 smile; 233D obar; 233F solbar; 24C8
    circledS; 25A0 blacksquare; 25B3 bigtriangleup triangle; 25B4 blacktriangle; 25B5 vartriangle; 25B6
    blacktriangleright; 25B7 rhd triangleright; 25BD bigtriangledown; 25BE blacktriangledown; 25BF triangledown;
    25C0 blacktriangleleft; 25C1 lhd triangleleft; 25CB bigcirc; 25EB boxbar; 2605 bigstar; 2621 danger; 2660
    spadesuit; 2661 heartsuit; 2662 diamondsuit; 2663 clubsuit; 2664 spadesuitopen; 2667 clubsuitopen; 266D flat;
    266E natural; 266F sharp; 2713 checkmark; 2720 maltese; 27C2 perp; 27E8 langle; 27E9 rangle; 27EE lgroup; 27EF
    rgroup; 27F5 longleftarrow; 27F6 longrightarrow; 27F7 longleftrightarrow; 27F8 Longleftarrow; 27F9
    Longrightarrow; 27FA Longleftrightarrow; 27FC longmapsto; 290E dashleftarrow; 290F dashrightarrow; 2A00 bigodot;
    2A01 bigoplus; 2A02 bigotimes; 2A04 biguplus; 2A06 bigsqcup; 2A0C iiiint; 2A1D Join; 2A3F amalg; 2A55 merge;
    2A7D leqslant; 2A7E geqslant; 2A85 lessapprox; 2A86 gtrapprox; 2A89 lnapprox; 2A8A gnapprox; 2A8B lesseqqgtr;
    2A8C gtreqqless; 2A95 eqslantless; 2A96 eqslantgtr; 2AB7 precapprox; 2AB8 succapprox; 2AB9 precnapprox; 2ABA
    succnapprox; 2AC5 subseteqq; 2AC6 supseteqq; 2ACB subsetneqq; 2ACC supsetneqq
    """
}
