r"""Writes formulas as matplotlib 3.11.2's mathtext sets them on Agg, and which strings it refuses.

Usage: python mathtext.py formulas.tsv

This writes formulas.tsv and, beside it, formulas-errors.tsv. Only the fonts in matplotlib's own package are used, and
the random formulas are the same in every run. Fields are separated by tabs.

A row of formulas.tsv is: fontset, points, dpi, line of text, then width, height and depth of its box, not yet rounded
up; then its glyphs, `file:points:glyph:x:y` joined by `;`; then its rules, `x:y:width:height` joined by `;`. Places are
in pixels, y upwards from the baseline that the rounded depth gives. The text beside the formulas is in DejaVu Sans.

A row of formulas-errors.tsv is: line of text, `ok` or the kind and text of the error, and the column that it gives, or
0 for none.
"""
import logging
import os
import random
import re
import sys
from pathlib import Path

os.environ["NPY_DISABLE_CPU_FEATURES"] = "X86_V4 AVX512_ICL AVX512_SPR"

import matplotlib
from matplotlib import _mathtext, _mathtext_data, cbook, font_manager
from matplotlib.font_manager import FontProperties
from matplotlib.ft2font import LoadFlags

assert matplotlib.__version__ == "3.11.2"
logging.disable(logging.WARNING)
fonts = font_manager.fontManager
fonts.ttflist = [font for font in fonts.ttflist if Path(font.fname).is_relative_to(matplotlib.get_data_path())]

FONTSETS = {"dejavusans": _mathtext.DejaVuSansFonts, "dejavuserif": _mathtext.DejaVuSerifFonts,
            "stix": _mathtext.StixFonts, "cm": _mathtext.BakomaFonts}
parser = _mathtext.Parser()

GOLDEN = r"""
$x^2$
$x_i^{2n}$
$\frac{1}{2}$
$\sqrt{x^2+1}$
$\sqrt[3]{x}$
$\sum_{i=1}^{n}x$
$\int_0^1x$
$\hat{y}$
$\left(\frac{a}{b}\right)^2$
$\max(0,x)$
$a=-b$
$f'$
$\lim_{x\to0}$
rate $\lambda$ = 0.5
""".strip().split("\n")

WRITTEN = r"""
$a_1 + b_{12} - c_n^{k}$
$y^k_j \neq y_j^k$
$g'(t) + g''(t) - g'''(t)$
$u'^3 + u_2' + u^n''$
$'a + ''$
$_k^m T$
${}_{92}^{238}\mathrm{U}$
$x^10 y_23$
$q^\frac{m}{n} + q_\sqrt{2}$
$e^-1 + e^{-1} - e^{=}$
$2^{2^{2^{2^{2^{2^{2}}}}}}$
$z_{k_{j_{i_{h}}}}^{a^{b^c}}$
${AV}^2 + {f}_j^k + {\Gamma}^T$
$f_f^f g^g_g P_j T^i \Omega_0^2$
$\mathit{f}^2\mathrm{f}^2\mathbf{f}^2\mathbfit{f}^2_2\mathsf{f}^2\mathtt{f}^2$
$\mathcal{L}_2^3 \mathbb{R}^n_+ \mathfrak{g}^* \mathscr{H}^1$
$\frac{p}{q}^2 + \sqrt{w}_k^3 + \overline{z}^2$
$\left[\frac{1}{x}\right]_0^{\frac{1}{2}}$
$\hat{x}^2_k + \hat x_k + \vec{F}_{12}$
$x^{y'} + x_{y'}^{z''}$
$x^2' + x^{ab}' + x^V''$
$(a+b)^2 [c]_k |z|^2$
$abcdefghijklmnopqrstuvwxyz$
$ABCDEFGHIJKLMNOPQRSTUVWXYZ$
$0123456789 + - * / < > = :$
$a , b ; c . d ! e ? f & g ' h @ i$
$( ) [ ] | \{ \} \| \# \% \$ \_$
$\alpha\beta\gamma\delta\epsilon\zeta\eta\theta\iota\kappa\lambda\mu$
$\nu\xi\pi\rho\sigma\tau\upsilon\phi\chi\psi\omega\varepsilon\vartheta\varphi\varsigma\varrho\varpi\varkappa$
$\Gamma\Delta\Theta\Lambda\Xi\Pi\Sigma\Upsilon\Phi\Psi\Omega\digamma$
$a≤b, 2×3 − é + ßø, ∑_i^n x, ∫_0^1 y$
$ℝ→ℂ, ℓ², Ωαж, 𝐱𝔸, 中, ½·¾$
$a–b“c”•d…$
$\hbar\ell\aleph\Re\Im\wp\imath\jmath\partial\nabla\infty\emptyset$
$a\,b\thinspace c\/d\>e\:f\;g\ h~i$
$a\enspace b\quad c\qquad d\!e\quadf$
$a\hspace{1}b\hspace{-0.5}c\hspace{.25}d\hspace{2.}e\hspace{+0.1}f$
$\rm a \it b \bf c \bfit d \sf e \tt f \cal G \bb H \frak I \scr J \default k \regular l \normal m$
$\mathrm{a1}\mathit{b2}\mathbf{c3}\mathbfit{d4}\mathsf{e5}\mathtt{f6}\mathnormal{g7}$
$\mathcal{ABZ}\mathbb{ABCDRSZ}\mathfrak{ACHZac}\mathscr{ABEZaego}$
$\mathdefault{10^{-3}} \mathregular{x}^2 + \mathcal{a1} + \mathbb{k1} + \mathscr{1}$
$\mathbf{\mathfrak{A}\mathbb{R}} \mathrm{\mathbb{RQ1}} \mathit{\mathbb{RQdi}} \mathbfit{\mathbb{Y}}$
$\frac{\rm a}{b}c {\bf d e} f \sqrt{\tt g} h$
$\mathrm {x} + {\it 12}x + {x \rm y} z$
$\mathbf{\Gamma\alpha\times 2} \mathit{\Gamma\alpha} \mathtt{\alpha\leq} \mathsf{\beta\prime} \mathcal{\prime}$
$\arccos x \arcsin x \arctan x \arg z \cos x \cosh x \cot x \coth x$
$\csc x \deg f \det A \dim V \exp x \gcd k \hom X \inf S \ker f \lg n$
$\lim a \liminf a \limsup a \ln x \log x \max S \min S \Pr A \sec x$
$\sin x \sinh x \sup S \tan x \tanh x$
$\sin(x)\sin[x]\sin|x|\sin<x\sin/x\sin.x\sin{x}\sin\alpha\sin\{x\sin2$
$\sin^2 x + \cos ^2 x = \log_2 x \tan$
$\sin\left(x\right) + \ln\frac{x}{y} + \exp x^2$
$\max_{x=1}x + \min_{a<b}^{c+d} y + \lim_{n\rightarrow\infty} a_n$
$\limsup_n a_n \geq \liminf_n a_n, \sup_{x\in X} f \inf_{x\in X} f$
$\sum_{x=1}^{a+b} x \prod_k^n a_k \coprod_i X_i$
$\bigcap_i A \bigcup_i^n A \bigsqcup^n B \bigvee_i C \bigwedge_i C$
$\bigodot_i \bigotimes^k \bigoplus_{i,j} V \biguplus_i A_i {\sum}_i^n$
$\int_a^b f \oint_C g \iint_D \iiint^V_W \oiint_S \oiiint^k \iiiint_0^1$
$\int^a x \int_{x=0}^{\infty} e^{-x} {\int}_0^1 \int' \int_0''$
$\sum' + \sum_i'' + \lim'_x$
$\operatorname{rank} A + \operatorname{tr}(B) + \operatorname{argmax}_x f$
$\operatorname{a-b,c} x \operatorname{x_1^2}y \operatorname{ d\,\bf e}^3 z$
$\operatorname{a\alpha}^2 b = c \operatorname{}x + \operatorname{sn}\operatorname{cn}$
$a+b-c*d\pm e\mp f\times g\div h\cdot k$
$-x, +y, (-z, {-3}, =-b, <-c, >-d, :-e, [-f]$
$a,-1 + \leq -1 + |-x| + x-^2$
$- -a = + + b \times -c$
$a=b<c>d:e\leq f\geq g\equiv h\approx k\sim l$
$A\subset B\subseteq C\in D\ni E\cap F\cup G\setminus H$
$f: A \to B, x \mapsto y \Rightarrow z \Leftrightarrow w \leftarrow v$
$x^{a=b} x_{i+1} x^{i-1} x^{\rightarrow} x_{=}$
$1{,}500 1,500 3.14 a.b 1. 2 .5 f(x,y)$
$a!b;c\cdotp e { , } x\dots y\ldots z\cdots$
$\hat a\breve a\bar a\grave a\acute a\tilde a\dot a\ddot a\dddot a\ddddot a\vec a\mathring a$
$\overrightarrow{AB}\overleftarrow{CD}\overrightarrow a\overleftarrow{x}$
$\^x \~x \.x \"x \'x \`x$
$\widehat{x}\widehat{xy}\widehat{xyz}\widehat{xyzw+1}$
$\widetilde{a}\widetilde{ab}\widetilde{abc}\widetilde{\frac{a}{b}}$
$\widebar{a}\widebar{AB}\widebar{x^2}\widebar{}$
$\hat{\hat{x}} \bar{\vec{v}} \dot{\tilde{\alpha}} \mathring{\mathring A}$
$\hat{abc} \vec{\frac{a}{b}} \tilde{\sqrt{x}} \bar{}x$
$\hat\imath \hat{\mathbf{k}} \mathbf{\hat{k}} \mathit{\bar{X}} \mathtt{\dot{z}} \mathcal{\hat{L}}$
$x^{\hat{y}} x_{\widehat{yz}} \frac{\hat{a}}{\mathring{b}} \sum_{\vec{k}}$
$\frac{1}{2}+\frac{a+b}{c} - \frac{x}{yyyyyy}$
$\frac{\frac{a}{b}}{\frac{c}{d}} \frac{1}{1+\frac{1}{1+\frac{1}{x}}}$
$\dfrac{1}{2} + \dfrac{\dfrac{a}{b}}{c} - \dfrac{x^2_1}{\sqrt{y}}$
$\frac{x^2}{y_2} \frac{\sum_i^n}{\int_0^1} \frac{(a)}{\left(b\right)}$
$\frac{1}{2}\frac{3}{4} 2\frac{1}{2}^n x^{\frac{1}{2}}$
$\binom{n}{k} = \binom{n}{n-k} \binom{\frac{a}{b}}{c_2}^2$
$\genfrac{}{}{0}{}{a}{b} \genfrac{(}{)}{1}{0}{a}{b} \genfrac{[}{]}{2.5}{1}{a}{b}$
$\genfrac{\{}{\}}{0.5}{2}{a}{b} \genfrac{<}{.}{1}{3}{x+y}{z} \genfrac{|}{}{0}{0}{a^2}{b}$
$\genfrac{}{\rfloor}{.7}{2}{p}{q} \genfrac{\langle}{\rangle}{0}{2}{n}{k}$
$\frac{\ }{x} \frac{\,}{\quad} \frac{{}}{y}$
$\sqrt{2} \sqrt{x} \sqrt{x_2^2} \sqrt{\frac{a}{b}} \sqrt{\sqrt{\sqrt{x}}}$
$\sqrt[3]{x+y} \sqrt[n+1]{\frac{1}{2}} \sqrt[\frac{a}{b}]{z} \sqrt [k] {g}$
$\sqrt{y}\sqrt{g}\sqrt{b} \sqrt{\sum_{i=0}^n x_i^2} \sqrt{\dfrac{\dfrac{a}{b}}{\dfrac{c}{d}}}$
$x^{\sqrt{a+b}} \frac{\sqrt{a}}{\sqrt[3]{b}} \sqrt{\ } 1+\sqrt{{}}x$
$\overline{a} \overline{AB} \overline{x^2_1} \overline{\overline{z}+y} \overline{\frac{a}{b}}$
$\underline{a} \underline{yg} \underline{x_1^2} \underline{\underline{z}} \underline{\overline{ab}}$
$\overset{a}{b} \overset{def}{=} \overset{x}{ABCDE} \overset{}{c} \overset{d}{}$
$\underset{a}{b} \underset{x\to 0}{\lim} \underset{i}{ABC} \underset{}{g} \underset{k}{}$
$\overset{\overset{a}{b}}{c} \underset{\frac{1}{2}}{\overset{n}{y}} x^{\overset{*}{y}}$
$\sum_{\substack{i<n\\j<m}} a_{ij} \substack{a} \substack{abc\\d\\e^2}$
$x_{\substack{p\\q\\r}} \substack{\frac{a}{b}\\c} \frac{\substack{1\\2}}{3}$
$\text{if } x \text{ is {very} small, } y\text{\{ok\}} \text{it's 50\% -- done}$
$x_{\text{max}}^{\text{a b}} \text{AVATAR} \mathbf{\text{plain}} \text{ } \text{} z$
$\boldsymbol{x} \boldsymbol{\alpha+\Gamma} \boldsymbol{a=b,2} \boldsymbol{\nabla}f$
$\boldsymbol{x^2} \boldsymbol{\mathrm{a}} \boldsymbol{\leq} \boldsymbol{F}_2$
$\left(a\right) \left[b\right] \left\{c\right\} \left<d\right> \left|e\right| \left\|f\right\|$
$\left\lfloor\frac{a}{b}\right\rfloor \left\lceil\frac{a}{b}\right\rceil \left\langle\frac{a}{b}\right\rangle$
$\left/\frac{a}{b}\right\backslash \left\lbrace\frac{a}{b}\right\rbrace \left\lbrack x^2\right\rbrack$
$\left\leftbrace x\right\rightbrace \left\leftparen\frac{1}{2}\right\rightparen \left\lgroup x\right\rgroup$
$\left\uparrow\frac{a}{b}\right\downarrow \left\updownarrow x\right\Uparrow \left\Downarrow x\right\Updownarrow$
$\left\vert x\right\Vert \left.\frac{df}{dx}\right|_{x=0} \left)x\right( \left]0,1\right[ \left.x\right.$
$\left(\right) \left[ \right\} \left.\right. \left|\right| x$
$\left(\frac{a}{b}\middle|\frac{c}{d}\right) \left\{x\middle/y\middle\|z\right\} \left<a\middle.b\right>$
$\left(\left[\left\{\frac{a}{b}\right\}\right]\right) \left(\left(x\right)^2\right)^2$
$\left(\dfrac{\dfrac{a}{b}}{\dfrac{c}{d}}\right) \left[\dfrac{\dfrac{\dfrac{a}{b}}{c}}{d}\right]$
$\left\{\dfrac{\dfrac{\dfrac{\dfrac{a}{b}}{c}}{d}}{e}\right\} \left/\dfrac{\dfrac{a}{b}}{c}\right\backslash$
$\left(x_{i_{j_k}}\right) \left(\rm x\right)y x^{\left(\frac{1}{2}\right)} \left( y \right)'$
$\phantom{x}y \phantom{\frac{a}{b}}x a\phantom{}b x^{\phantom{2}}_2 \sqrt{\phantom{y}}$
$a\llap{/}b \rlap{/}c \llap{}d \rlap{}e \rlap{\overline{x}}y x_{\llap{1}2}$
$f(x)=\frac{1}{\sigma\sqrt{2\pi}}e^{-\frac{1}{2}\left(\frac{x-\mu}{\sigma}\right)^2}$
$\zeta(s)=\sum_{n=1}^{\infty}\frac{1}{n^s}=\prod_p\frac{1}{1-p^{-s}}$
$\sigma(z)=\frac{1}{1+e^{-z}}, \tanh(z)=\frac{e^z-e^{-z}}{e^z+e^{-z}}$
$\mathcal{L}(\theta)=-\frac{1}{N}\sum_{i=1}^{N}y_i\log\hat{y}_i$
$\frac{\partial\mathcal{L}}{\partial w_{ij}}=\delta_j x_i$
$\nabla\times\vec{E}=-\frac{\partial\vec{B}}{\partial t}$
$\oint_C \vec{B}\cdot d\vec{l}=\mu_0 I$
$\left\|x\right\|_2=\sqrt{\sum_i\left|x_i\right|^2}$
$x=\frac{-b\pm\sqrt{b^2-4ac}}{2a}$
$\lim_{h\to 0}\frac{f(x+h)-f(x)}{h}=f'(x)$
$\Delta x\,\Delta p\geq\frac{\hbar}{2}$
$\operatorname{softmax}(z)_i=\frac{e^{z_i}}{\sum_j e^{z_j}}$
$\Pr\left(A\middle|B\right)=\frac{\Pr(A\cap B)}{\Pr(B)}$
$\mathbb{E}[X]=\int_{-\infty}^{\infty}x f(x)\,dx$
$\binom{n}{k}=\frac{n!}{k!(n-k)!}$
$\left\langle\psi\middle|\hat{H}\middle|\psi\right\rangle=E_0$
$\mathdefault{10^{3}}$
$\mathdefault{-2\times10^{-4}}$
$\forall x\in\mathbb{R}\,\exists y: x^2=y$
$\mathrm{ReLU}(x)=\max(0,x)$
$a b  c   d$
$ x = 1 $
AVATAR To $x$ fi, office-like -1
from $5 to $7
costs \$5 or $x_1$ or \$6
$a$ and $b$, $c$
$\rm x$ then $x$, $\alpha$$\beta$
 two  spaces $y^2$ and “quotes” – dash
Größe $\mu$ [m/s²], 中
(a) $\frac{1}{2}$; 50% & #1 ~ ^_ {x} \alpha
""".strip("\n").split("\n")

# Strings around the edges of the grammar, accepted and refused.
EDGES = r"""
$$
$ $
$x$$$
$$x$$
$}$
$x}$
${x$
${$
${}$
${{x}$
$\mathrm{x$
$\mathrm x$
$\mathrm$
$\mathbb R$
$\mathbb {R}$
$\mathbf{}$
$\mathfoo{x}$
$\foo$
$a\foo b$
$\foo{x$
$x^{\foo}$
$\frac{\foo}{b}$
$\left(\foo\right)$
$\sinx$
$\sin x$
$\Gammax$
$\alpha2$
$\textbf{x}$
$\textrm x$
$\text{x}$
$\text x$
$\text{x$
$\text{a{b}c}$
$\text{a\}b}$
$\mbox{x}$
$\hspacex$
$\hspace{1}$
$\hspace{1em}$
$\hspace 1$
$\hspace{}$
$\hspace{-.5}$
$\hspace{1e3}$
$\quadx$
$\qquadx$
$\enspacex$
$\thinspacex$
$\phantomx$
$\phantom{x}$
$\phantom{}$
$\llap x$
$\rlap$
$\frac12$
$\frac{1}2$
$\frac{1}$
$\frac{}{}$
$\frac{ }{x}$
$\frac{\,}{x}$
$\frac{1}{2$
$\fracx{1}{2}$
$\frac {1} {2}$
$\tfrac{1}{2}$
$\cfrac{1}{2}$
$\dfrac12$
$\dfrac{1}$
$\binom nk$
$\binom{n}{}$
$\genfrac{}{}{0}{}{a}{b}$
$\genfrac{(}{)}{}{}{a}{b}$
$\genfrac{(}{)}{0}{4}{a}{b}$
$\genfrac{x}{)}{0}{0}{a}{b}$
$\genfrac{(}{)}{1}{0}{a}$
$\genfrac()01ab$
$\genfrac{<}{>}{1pt}{0}{a}{b}$
$\sqrt2$
$\sqrt x$
$\sqrt{}$
$\sqrt{x}$
$\sqrt[3]x$
$\sqrt[]{x}$
$\sqrt[3{x}$
$\sqrt[[3]]{x}$
$\sqrt[{]}]{x}$
$\overline{}$
$\overline x$
$\overline{x}$
$\overlinex$
$\underline{}$
$\underline x$
$\underlinex$
$\overset{a}$
$\overset{}{}$
$\overset ab$
$\overset{a}{b}$
$\underset{a}b$
$\stackrel{a}{b}$
$\underbrace{x}$
$\substack{a\\b}$
$\substack{a}$
$\substack{}$
$\substack a$
$\substack{a\\}$
$\substack{\\a}$
$\substack{a\\\\b}$
$\substack{a{b}\\c}$
$\substack{a\\b$
$\substack{{a}b\\c}$
$\substack{a\\'b'c}$
$\operatorname{ab}$
$\operatorname ab$
$\operatorname{}$
$\operatorname{a{b}}$
$\operatorname{ab$
$\operatorname{\left(a\right)}$
$\operatorname*{argmax}$
$\boldsymbol{x}$
$\boldsymbol x$
$\boldsymbol{}$
$\boldsymbol{\frac{a}{b}}$
$\boldsymbol{\sqrt{x}}$
$\boldsymbol{\hat{x}}$
$\boldsymbol{{}}$
$\boldsymbol{\sin}$
$\left(x\right)$
$\left(x$
$\left( x )$
$x\right)$
$\left x\right)$
$\left(x\right$
$\left(x\right x$
$\left\foo x\right)$
$\left.x\right.$
$\left($
$\left$
$\leftx$
$\leftarrow$
$\leftarrowx$
$\rightarrow$
$\left(\rightarrow\right)$
$\left(\middle|x\right)$
$\left(x\middle y\right)$
$\left(\middle|\right)$
$\left(x\middle.y\middle.z\right)$
$x\middle|y$
$\left({x\right)}$
$\left(\left[x\right)\right]$
$\left\{x\right\}$
$\left{x\right}$
$\left(x}\right)$
$\big(x\big)$
$\displaystyle x$
$\sum\limits_i$
$\sum\nolimits_i$
$a \over b$
$\begin{matrix}a\end{matrix}$
$a\\b$
$a&b$
$a#b$
$\#$
$\#a$
$a"b$
$a`b$
$a%b$
$a~b$
$a\b$
$a\1$
$a\[b$
$a\]b$
$a\{b\}$
$a\_b$
$a\|b$
$a\;b\:c\>d\,e\!f\/g\ h$
$a\-b$
$a\*b$
$x^$
$x_$
$^$
$^2$
$_2^3$
$x^2^3$
$x_1_2$
$x_1^2_3$
$x^2_1^3$
$x^{2}{}^{3}$
$x'^2$
$x'''$
$x^'$
$x^2'$
$x'_1^2$
$x'^2'$
$x^2'^3$
$x^^2$
$x__2$
$x^{}$
$x_{}^{}$
$x^ 2$
$x ^ 2 _ 3$
$x^\,$
$x^\rm y$
$x_\frac12$
$x^\frac{1}{2}$
$x^\left(y\right)$
$x^\mathrm{y}$
$x^\sin y$
$\sin^2^3$
$\frac{x_1_2}{b}$
$x^{a^b^c}$
$\hat$
$\hat{}$
$\hat{x}$
$\hatx$
$\hat\hat x$
$\hat^2$
$\hat x^2$
$\vec\mathbf{v}$
$\widehat$
$\^x$
$\"x$
$\'$
$\~ x$
$\rm$
$\rm x$
$\rmx$
$\bf{x}$
$\mathrm{\bf}$
$\bb R$
$\prime$
$\__sqrt__{x}$
$\hspace {1}$
$\color{red}{x}$
$\mathop{x}$
$\bmod$
$\mod$
$\implies$
$\lvert x\rvert$
$\not=$
$\notx$
$\c$
$\i$
$\S$
$\AA$
$\AAx$
$\ldotsx$
$a\ldotp b$
$😀$
$中$
$𠀀$
a}b $x$ c{
\alpha $x$
a $x$ b \$ c
100% of $x$ & #1
$\$$
$x\$y$
$5 and \$6$
from $5 to $7
$a$ $$ b
""".strip("\n").split("\n")

# ---- Random formulas ----

SYMBOLS = [c for c in _mathtext_data.tex2uni if c.isalpha()]
COMMON = ("alpha beta gamma delta epsilon theta lambda mu pi rho sigma tau phi psi omega Gamma Delta Sigma Phi Omega "
          "partial nabla infty ell hbar Re aleph forall exists emptyset cdots ldots dots prime imath").split()
OPERATORS = [*"+-*=<>:/", *[rf"\{c}" for c in ("pm mp times div cdot cap cup oplus otimes setminus ast circ leq geq "
             "neq equiv approx sim propto in ni subset supseteq perp mid parallel ll to rightarrow Rightarrow mapsto "
             "leftrightarrow leftarrow uparrow longrightarrow").split()]]
BIG = [rf"\{c}" for c in ("sum prod coprod bigcap bigcup bigsqcup bigvee bigwedge bigodot bigotimes bigoplus biguplus "
       "int oint iint iiint oiint oiiint iiiint").split()]
FUNCTIONS = sorted(_mathtext.Parser._function_names)
DELIMITERS = sorted(_mathtext.Parser._delims)
SPACES = sorted(_mathtext.Parser._space_widths)
STYLES = "rm it bf bfit sf tt cal bb frak scr default regular normal".split()
ACCENTS = ("hat breve bar grave acute tilde dot ddot dddot ddddot vec overrightarrow overleftarrow mathring "
           "widehat widetilde widebar").split()
WORDS = ["if", "AV", "x, y", "a-b", "the end", "for all", "To 5%", "Ty. ", "größe", "{in}", " "]
PROSE = ["", "", " ", "rate ", " = 0.5", " and ", "Time [s], ", r" for \$5 ", " (see AV. To) ", "-1", " – naïve “x” "]


def joined(pieces):
    """The pieces in a row, with a space where a command would run into a letter."""
    line = ""
    for piece in pieces:
        line += " " * bool(re.search(r"\\[A-Za-z]+$", line) and piece[:1].isalpha()) + piece
    return line


class RandomFormulas(random.Random):
    def characters(self):
        return self.choice([self.choice("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"),
                            self.choice("xyfTVAijWP"), self.choice("0123456789"), rf"\{self.choice(COMMON)}"])

    def operator(self):
        return self.choice(OPERATORS) if self.random() < 0.8 else rf"\{self.choice(SYMBOLS)}"

    def plain(self):
        """A token without structure."""
        return self.choices([self.characters, self.operator, lambda: self.choice(",;.!?()[]|'@&"),
                             lambda: self.choice([r"\%", r"\$", r"\{", r"\}", r"\_", r"\|", "é", "∞", "≤", "{,}", " "]),
                             lambda: self.choice(SPACES),
                             lambda: rf"\hspace{{{self.choice(['1', '.5', '-0.25', '0.1', '2.'])}}}",
                             lambda: rf"\{self.choice(FUNCTIONS)}", lambda: rf"\{self.choice(STYLES[:6])}"],
                            [16, 5, 2, 1, 1, 0.3, 1.2, 0.3])[0]()

    def list(self, depth, lengths=(1, 1, 2)):
        return joined(self.item(depth) for _ in range(self.choice(lengths)))

    def group(self, depth):
        return f"{{{self.list(depth)}}}"

    def stack(self, depth):
        return r"\\".join(self.list(depth) for _ in range(self.randint(1, 3)))

    def scripts(self, depth):
        marks = self.choice([["^"], ["_"], ["^", "_"], ["_", "^"]])
        script = lambda: self.group(depth) if self.random() < 0.7 else self.characters()
        return joined(mark + script() for mark in marks) + "'" * self.choice([0, 0, 0, 0, 0, 1, 2])

    def delimited(self, depth):
        middle = rf"\middle{self.choice(DELIMITERS)}" if self.random() < 0.3 else ""
        inside = [self.item(depth), middle, self.item(depth) if middle else ""] if self.random() < 0.95 else []
        return joined([rf"\left{self.choice(DELIMITERS)}", *inside, rf"\right{self.choice(DELIMITERS)}"])

    def generalized_fraction(self, depth):
        left, right = (self.choice(["", *DELIMITERS]) for _ in range(2))
        fields = [left, right, self.choice(["0", "1", "0.5", "2"]), self.choice(["", "0", "1", "2", "3"])]
        return r"\genfrac" + "".join(f"{{{field}}}" for field in fields) + self.group(depth) + self.group(depth)

    def item(self, depth):
        if depth == 0 or self.random() < 0.25:
            return self.plain()
        inner, group = depth - 1, lambda: self.group(depth - 1)
        word = lambda: "".join(self.choice("abcAVxyT") for _ in range(self.randint(1, 3)))
        kinds = [
            (4, lambda: self.characters() + self.scripts(inner)),
            (1, lambda: self.item(inner) + self.scripts(inner)),
            (1, lambda: self.characters() + "'" * self.randint(1, 3)),
            (2, lambda: self.choice(BIG) + self.scripts(inner)),
            (1, lambda: rf"\{self.choice(FUNCTIONS)}" + self.scripts(inner)),
            (3, lambda: r"\frac" + group() + group()),
            (1, lambda: r"\dfrac" + group() + group()),
            (1, lambda: r"\binom" + group() + group()),
            (1, lambda: self.generalized_fraction(inner)),
            (2, lambda: r"\sqrt" + group()),
            (1, lambda: rf"\sqrt[{self.list(0).replace(']', ')')}]" + group()),
            (2, lambda: joined([rf"\{self.choice(ACCENTS)}", self.choice([self.characters, group])()])),
            (3, lambda: self.delimited(inner)),
            (2, lambda: rf"\math{self.choice(STYLES)}" + group()),
            (1, lambda: rf"{{\{self.choice(STYLES)} {self.list(inner)}}}"),
            (1, group),
            (1, lambda: rf"\text{{{self.choice(WORDS)}}}"),
            (1, lambda: rf"\operatorname{{{self.choice([word, self.plain])()}}}"),
            (1, lambda: rf"\substack{{{self.stack(inner)}}}"),
            (1, lambda: self.choice([r"\overset", r"\underset"]) + group() + group()),
            (2, lambda: self.choice([r"\overline", r"\underline"]) + group()),
            (1, lambda: self.choice([r"\phantom", r"\llap", r"\rlap"]) + group()),
            (1, lambda: rf"\boldsymbol{{{joined(self.plain() for _ in range(self.randint(1, 2)))}}}"),
        ]
        weights, makers = zip(*kinds)
        return self.choices(makers, weights)[0]()

    def formula(self):
        return f"${self.list(self.choice([1, 1, 2, 2, 3]), (1, 1, 2, 2, 3))}$"

    def line(self):
        parts = [self.formula()]
        if self.random() < 0.15:
            parts = [self.choice(PROSE), *parts, self.choice(PROSE)]
            if self.random() < 0.4:
                parts += [self.formula(), self.choice(PROSE)]
        return "".join(parts)

    def rows(self, fontset, count):
        while count > 0:
            points = self.choice([10, round(self.uniform(7.5, 14), 1)])
            try:
                yield row(fontset, points, self.choice([72, 100, 150]), self.line())
                count -= 1
            except Exception:
                pass  # Refused, or beyond what mathtext can set: it has several kinds of error for that.


# ---- Rows ----

def layout(fontset, points, dpi, line):
    assert cbook.is_math_text(line)
    parser._needs_space_after_subsuper = False  # A refused formula leaves this set.
    properties = FontProperties(size=points, math_fontfamily=fontset)
    return parser.parse(line, FONTSETS[fontset](properties, LoadFlags.NO_HINTING), points, dpi)


def number(x):
    """The number to a ten-millionth of a pixel."""
    return repr(round(float(x), 7) + 0.0).removesuffix(".0")


def row(fontset, points, dpi, line):
    box = layout(fontset, points, dpi, line)
    parse = _mathtext.ship(box).to_vector()
    glyphs = [f"{Path(font.fname).name}:{float(size)!r}:{glyph}:{number(x)}:{number(y)}"
              for font, size, _, glyph, x, y in parse.glyphs]
    rules = [":".join(map(number, rectangle)) for rectangle in parse.rects]
    size = [repr(float(x)) for x in (box.width, box.height, box.depth)]
    return "\t".join([fontset, f"{points:g}", f"{dpi:g}", line, *size, ";".join(glyphs), ";".join(rules)])


def rows():
    for points, dpi in (10, 100), (12, 100), (8.5, 72):
        for line in GOLDEN + WRITTEN:
            yield row("dejavusans", points, dpi, line)
    for command in _mathtext_data.tex2uni:
        if not command.startswith("__"):
            yield row("dejavusans", 10, 100, rf"$a \{command} b$")
    yield from RandomFormulas(3).rows("dejavusans", 1300)
    for fontset in ("dejavuserif", "stix", "cm"):
        lines = (GOLDEN + WRITTEN)[::3]
        for line in lines:
            yield row(fontset, 10, 100, line)
        yield from RandomFormulas(fontset).rows(fontset, 150 - len(lines))


def verdict(line):
    try:
        layout("dejavusans", 10, 100, line)
        return "ok", 0
    except Exception as error:
        message = str(error).splitlines()[-1]
        found = re.fullmatch(r"(\w+: .*?)  \(at char \d+\), \(line:1, col:(\d+)\)", message)
        return found.groups() if found else (f"{type(error).__name__}: {message}", 0)


output = Path(sys.argv[1])
output.write_text("".join(line + "\n" for line in rows()))
output.with_stem(output.stem + "-errors").write_text(
    "".join("\t".join([line, *map(str, verdict(line))]) + "\n" for line in EDGES))
