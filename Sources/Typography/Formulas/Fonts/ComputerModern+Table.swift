// Where the Computer Modern fonts keep their characters (BaKoMa's encoding).
// swift-format-ignore-file

extension ComputerModern {
  /// Files; each code in hexadecimal digits with the characters and commands that it stands for.
  static let table = ##"""
    cmex10 49 \oint · 4B \bigodot · 4D \bigoplus · 4F \bigotimes · 58 \sum · 59 \prod · 5A \int · 5B \bigcup · 5C
    \bigcap · 5D \biguplus · 5E \bigwedge · 5F \bigvee · 61 \coprod · 62 \widehat · 65 \widetilde · A9 \leftbrace
    \{ { · AA \rightbrace \} } · AD \langle \leftangle · AE \rangle \rightangle
    .
    cmmi10 21 \omega · 22 \varepsilon · 23 \vartheta · 25 \varrho · 26 \varsigma · 27 \varphi · 28 \leftharpoonup
    · 29 \leftharpoondown · 2A \rightharpoonup · 2B \rightharpoondown · 2E \triangleright · 2F \triangleleft · 3A
    . · 3B , · 3C < · 3D / · 3E > · 5B \flat · 5C \natural · 5D \sharp · 5E \smile · 5F \frown · 60 \ell · 7B
    \imath · 7C \jmath · 7D \wp · 7E \combiningrightarrowabove · AE \alpha · AF \beta · B0 \gamma · B1 \delta · B2
    \epsilon · B3 \zeta · B4 \eta · B5 \theta · B6 \iota · B8 \lambda · B9 \mu · BA \nu · BB \xi · BC \pi · BD
    \rho · BE \sigma · BF \tau · C0 \upsilon · C1 \phi · C2 \chi · C3 \psi · 2219 \kappa
    .
    cmr10 21 ! · 23 \# · 24 \$ · 25 % \% · 26 & · 28 ( \leftparen · 29 ) \rightparen · 2B + · 3A : · 3B ; · 3D = ·
    3F ? · 40 @ · 5B [ \leftbracket · 5D \rightbracket ] · 5E \circumflexaccent · 5F \combiningdotabove · 7E
    \combiningtilde · A1 \Gamma · A2 \Delta · A3 \Theta · A4 \Lambda · A5 \Xi · A6 \Pi · A7 \Sigma · A8 \Upsilon ·
    A9 \Phi · AA \Psi · AD \Omega · B5 \combininggraveaccent · B6 \combiningacuteaccent · B8 \combiningbreve · B9
    \combiningoverline \widebar · C4 \combiningdiaeresis
    .
    cmsy10 21 \rightarrow \to · 22 \uparrow · 23 \downarrow · 24 \leftrightarrow · 25 \nearrow · 26 \searrow · 27
    \simeq · 28 \Leftarrow · 29 \Rightarrow · 2A \Uparrow · 2B \Downarrow · 2C \Leftrightarrow · 2D \nwarrow · 2E
    \swarrow · 2F \propto · 30 \prime · 31 \infty · 32 \in · 33 \ni · 34 \bigtriangleup · 35 \bigtriangledown · 36
    \slash · 38 \forall · 39 \exists · 3A \neg · 3B \emptyset · 3C \Re · 3D \Im · 3E \top · 3F \bot · 40 \aleph ·
    5B \cup · 5C \cap · 5D \uplus · 5E \wedge · 5F \vee · 60 \vdash · 61 \dashv · 62 \lfloor · 63 \rfloor · 64
    \lceil · 65 \rceil · 66 \lbrace · 67 \rbrace · 6A \mid \vert | · 6B \Vert \| · 6C \updownarrow · 6D
    \Updownarrow · 6E \backslash · 6F \wr · 72 \nabla · 74 \sqcup · 75 \sqcap · 76 \sqsubseteq · 77 \sqsupseteq ·
    78 \S · 79 \dag · 7A \ddag · 7B \P · 7C \clubsuit · 7D \diamondsuit · 7E \heartsuit · A1 − · A2 \cdot · A3
    \times · A4 * \ast · A5 \div · A6 \diamond · A7 \pm · A8 \mp · A9 \oplus · AA \ominus · AD \otimes · AE
    \oslash · AF \odot · B0 \bigcirc · B1 \circ · B2 \bullet · B3 \asymp · B4 \equiv · B5 \subseteq · B6 \supseteq
    · B8 \geq · B9 \preceq · BA \succeq · BB \sim · BC \approx · BD \subset · BE \supset · BF \ll · C0 \gg · C1
    \prec · C2 \succ · C3 \leftarrow · C4 \spadesuit · 2219 \leq
    .
    cmtt10 5F \_
    """##

  /// Brackets, roots and wide accents in growing sizes: the file and code of each.
  static let sizesTable = ##"""
    (: cmr10 28, cmex10 A1, cmex10 B3, cmex10 B5, cmex10 C3
    ): cmr10 29, cmex10 A2, cmex10 B4, cmex10 B6, cmex10 21
    {: cmex10 A9, cmex10 6E, cmex10 BD, cmex10 28
    }: cmex10 AA, cmex10 6F, cmex10 BE, cmex10 29
    [: cmr10 5B, cmex10 A3, cmex10 68, cmex10 2219, cmex10 22
    ]: cmr10 5D, cmex10 A4, cmex10 69, cmex10 B8, cmex10 23
    <: cmsy10 68, cmex10 AD, cmex10 44, cmex10 BF, cmex10 2A
    >: cmsy10 69, cmex10 AE, cmex10 45, cmex10 C0, cmex10 2B
    \lfloor: cmex10 A5, cmex10 6A, cmex10 B9, cmex10 24
    \rfloor: cmex10 A6, cmex10 6B, cmex10 BA, cmex10 25
    \lceil: cmex10 A7, cmex10 6C, cmex10 BB, cmex10 26
    \rceil: cmex10 A8, cmex10 6D, cmex10 BC, cmex10 27
    \__sqrt__: cmex10 70, cmex10 71, cmex10 72, cmex10 73
    \backslash: cmex10 B2, cmex10 2F, cmex10 C2, cmex10 2D
    /: cmmi10 3D, cmex10 B1, cmex10 2E, cmex10 C1, cmex10 2C
    \widehat: cmr10 5E, cmex10 62, cmex10 63, cmex10 64
    \widetilde: cmr10 7E, cmex10 65, cmex10 66, cmex10 67
    \leftparen: cmr10 28, cmex10 A1, cmex10 B3, cmex10 B5, cmex10 C3
    \rightparen: cmr10 29, cmex10 A2, cmex10 B4, cmex10 B6, cmex10 21
    \leftbrace: cmex10 A9, cmex10 6E, cmex10 BD, cmex10 28
    \rightbrace: cmex10 AA, cmex10 6F, cmex10 BE, cmex10 29
    \leftbracket: cmr10 5B, cmex10 A3, cmex10 68, cmex10 2219, cmex10 22
    \rightbracket: cmr10 5D, cmex10 A4, cmex10 69, cmex10 B8, cmex10 23
    \langle: cmsy10 68, cmex10 AD, cmex10 44, cmex10 BF, cmex10 2A
    \rangle: cmsy10 69, cmex10 AE, cmex10 45, cmex10 C0, cmex10 2B
    \{: cmex10 A9, cmex10 6E, cmex10 BD, cmex10 28
    \}: cmex10 AA, cmex10 6F, cmex10 BE, cmex10 29
    \[: cmr10 5B, cmex10 A3, cmex10 68, cmex10 2219, cmex10 22
    \]: cmr10 5D, cmex10 A4, cmex10 69, cmex10 B8, cmex10 23
    """##
}
