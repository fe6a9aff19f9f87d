// Which symbols stand with room around them. Commands are written without their backslash.
// swift-format-ignore-file

extension FormulaCommands {
  /// Symbols between two numbers or sets.
  static let binaryOperators = words("""
    * + - Cap Cup amalg ast barvee barwedge bigcirc bigtriangledown bigtriangleup boxbar boxdot boxminus boxplus
    boxtimes bullet cap cdot circ circledast circledcirc circleddash cup cupdot curlyvee curlywedge dagger
    ddagger diamond div divideontimes dotminus dotplus dotsminusdots doublebarwedge intercal leftthreetimes lhd
    merge minuscolon mp obar odot ominus oplus oslash otimes pm rhd rightthreetimes setminus slash sqcap sqcup
    star times triangleleft triangleright unlhd unrhd uplus vee veebar wedge wr −
    """)

  /// Symbols that compare or relate what stands beside them.
  static let relations = words("""
    : < = > Bumpeq Doteq Equiv Join Subset Supset Vdash Vvdash approx approxeq approxident arceq asymp backcong
    backepsilon backsim backsimeq bagmember because between blacktriangleleft blacktriangleright bot bowtie
    bumpeq circeq coloneq cong curlyeqprec curlyeqsucc dashv disin doteq doteqdot dots eqcirc eqcolon eqdef
    eqgtr eqless eqsim eqslantgtr eqslantless equal equalparallel equiv fallingdotseq frown geq geqq geqslant gg
    ggg gnapprox gneqq gnsim gtrapprox gtrdot gtreqless gtreqqless gtrless gtrsim in isinE isindot isinobar
    isins isinvb leq leqq leqslant lessapprox lessdot lesseqgtr lesseqqgtr lessgtr lesssim ll lll lnapprox lneqq
    lnsim ltimes measeq measuredrightangle mid models nVDash nVdash napprox ncong ne neq nequiv ngeq ngtr
    ngtrless ngtrsim ni niobar nis nisd nleq nless nlessgtr nlesssim nmid notin notsmallowns nparallel nprec
    npreccurlyeq nsim nsimeq nsqsubseteq nsqsupseteq nsubset nsubseteq nsucc nsucccurlyeq nsupset nsupseteq
    ntriangleleft ntrianglelefteq ntriangleright ntrianglerighteq nvDash nvdash oequal parallel perp pitchfork
    prec precapprox preccurlyeq preceq precnapprox precnsim precsim propto questeq ratio rightModels rightangle
    rightassert risingdotseq rtimes scurel sim simeq simneqq smallin smallowns smile sqsubset sqsubseteq
    sqsubsetneq sqsupset sqsupseteq sqsupsetneq stareq subset subseteq subseteqq subsetneq subsetneqq succ
    succapprox succcurlyeq succeq succnapprox succnsim succsim supset supseteq supseteqq supsetneq supsetneqq
    therefore top triangle triangleeq triangleleft trianglelefteq triangleq triangleright trianglerighteq vDash
    varisinobar varisins varlrtriangle varniobar varnis varpropto vartriangleleft vartriangleright vdash veeeq
    wedgeq
    """)

  /// Arrows.
  static let arrows = words("""
    Downarrow Ldsh Leftarrow Leftrightarrow Lleftarrow Longleftarrow Longleftrightarrow Longrightarrow Lsh
    Nearrow Nwarrow Rdsh Rightarrow Rrightarrow Rsh Searrow Swarrow Uparrow Updownarrow barleftarrow
    circlearrowleft circlearrowright cupleftarrow curvearrowleft curvearrowright cwopencirclearrow dashleftarrow
    dashrightarrow downarrow downdownarrows downharpoonleft downharpoonright downzigzagarrow hookleftarrow
    hookrightarrow leadsto leftarrow leftarrowtail leftharpoondown leftharpoonup leftleftarrows leftrightarrow
    leftrightarrows leftrightharpoons leftrightsquigarrow leftsquigarrow longleftarrow longleftrightarrow
    longmapsto longrightarrow looparrowleft looparrowright mapsdown mapsfrom mapsto mapsup multimap nLeftarrow
    nLeftrightarrow nRightarrow nearrow nleftarrow nleftrightarrow nrightarrow nwarrow overleftarrow
    overleftrightarrow rightarrow rightarrowbar rightarrowtail rightharpoondown rightharpoonup rightleftarrows
    rightleftharpoons rightrightarrows rightsquigarrow rightzigzagarrow searrow swarrow to twoheaddownarrow
    twoheadleftarrow twoheadrightarrow twoheaduparrow uparrow updownarrow updownarrowbar updownarrows
    upharpoonleft upharpoonright upuparrows
    """)
}
