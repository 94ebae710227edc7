/**
 * LaTeX commands that stand for a character, text and maths alike. Sources: LaTeX2e, textcomp, amssymb; the Unicode names of the
 * characters.
 */
const symbols = `
ss=ß SS=ẞ o=ø O=Ø l=ł L=Ł ae=æ AE=Æ oe=œ OE=Œ aa=å AA=Å i=ı j=ȷ dh=ð DH=Ð th=þ TH=Þ dj=đ DJ=Đ ng=ŋ NG=Ŋ imath=ı
jmath=ȷ
textquotesingle=' textquoteleft=‘ textquoteright=’ textquotedblleft=“ textquotedblright=” textquotedbl="
quotesinglbase=‚ quotedblbase=„ guillemotleft=« guillemotright=» guilsinglleft=‹ guilsinglright=› glqq=„ grqq=“ glq=‚
grq=‘ flqq=« frqq=» lq=‘ rq=’
textendash=– textemdash=— textellipsis=… dots=… ldots=… cdots=⋯ textbullet=• textperiodcentered=· cdot=· textmiddot=·
textasciitilde=~ textasciicircum=^ textbackslash=\\ backslash=\\ textunderscore=_ textbar=| textless=< textgreater=>
textbraceleft={ textbraceright=} lbrace={ rbrace=} textdollar=$ textpercent=% textampersand=& lbrack=[ rbrack=]
textquestiondown=¿ textexclamdown=¡ slash=/ colon=: vert=| Vert=‖ mid=|
textregistered=® texttrademark=™ textcopyright=© copyright=© textdegree=° degree=° textmu=µ textohm=Ω texteuro=€
euro=€ textsterling=£ pounds=£ textyen=¥ textcent=¢ textsection=§ S=§ textparagraph=¶ P=¶ dag=† ddag=‡ textdagger=†
textdaggerdbl=‡ textnumero=№ textordfeminine=ª textordmasculine=º textonehalf=½ textonequarter=¼ textthreequarters=¾
textonesuperior=¹ texttwosuperior=² textthreesuperior=³ textperthousand=‰ textpm=± texttimes=× textdiv=÷ textminus=−
textlnot=¬ textcelsius=℃ celsius=℃
alpha=α beta=β gamma=γ delta=δ epsilon=ϵ varepsilon=ε zeta=ζ eta=η theta=θ vartheta=ϑ iota=ι kappa=κ lambda=λ mu=μ
nu=ν xi=ξ omicron=ο pi=π varpi=ϖ rho=ρ varrho=ϱ sigma=σ varsigma=ς tau=τ upsilon=υ phi=ϕ varphi=φ chi=χ psi=ψ omega=ω
Alpha=Α Beta=Β Gamma=Γ Delta=Δ Epsilon=Ε Zeta=Ζ Eta=Η Theta=Θ Iota=Ι Kappa=Κ Lambda=Λ Mu=Μ Nu=Ν Xi=Ξ Pi=Π Rho=Ρ
Sigma=Σ Tau=Τ Upsilon=Υ Phi=Φ Chi=Χ Psi=Ψ Omega=Ω
textalpha=α textbeta=β textgamma=γ textdelta=δ textepsilon=ε textkappa=κ textlambda=λ textmugreek=μ textpi=π
textsigma=σ texttau=τ textomega=ω textDelta=Δ textOmega=Ω upalpha=α upbeta=β upgamma=γ updelta=δ upmu=μ uptau=τ
pm=± mp=∓ times=× div=÷ ast=∗ star=⋆ circ=∘ bullet=• le=≤ leq=≤ ge=≥ geq=≥ leqslant=⩽ geqslant=⩾ ll=≪ gg=≫ lt=< gt=>
ne=≠ neq=≠ equiv=≡ approx=≈ simeq=≃ cong=≅ sim=∼ propto=∝ infty=∞ partial=∂ nabla=∇ sum=∑ prod=∏ int=∫ surd=√ in=∈
notin=∉ ni=∋ subset=⊂ supset=⊃ subseteq=⊆ supseteq=⊇ cup=∪ cap=∩ emptyset=∅ varnothing=∅ forall=∀ exists=∃ neg=¬
lnot=¬ wedge=∧ land=∧ vee=∨ lor=∨ oplus=⊕ otimes=⊗ perp=⊥ parallel=∥ angle=∠ prime=′ ell=ℓ hbar=ℏ Re=ℜ Im=ℑ aleph=ℵ
wp=℘ Angstrom=Å langle=⟨ rangle=⟩ lfloor=⌊ rfloor=⌋ lceil=⌈ rceil=⌉
to=→ rightarrow=→ leftarrow=← leftrightarrow=↔ uparrow=↑ downarrow=↓ Rightarrow=⇒ Leftarrow=⇐ Leftrightarrow=⇔
longrightarrow=⟶ longleftarrow=⟵ mapsto=↦ rightleftharpoons=⇌ textrightarrow=→ textleftarrow=← lra=↔ iff=⇔
textasciigrave=\` textasciiacute=´ textasciidieresis=¨ textasciimacron=¯ textacutedbl=˝ texttildelow=˷
textasteriskcentered=∗ checkmark=✓ male=♂ female=♀ sharp=♯ flat=♭ natural=♮ TeX=TeX LaTeX=LaTeX BibTeX=BibTeX
LaTeXe=LaTeX2ε Bbbk=𝕜
log=log ln=ln exp=exp sin=sin cos=cos tan=tan max=max min=min sup=sup inf=inf lim=lim det=det dim=dim arg=arg ker=ker
Pr=Pr bmod=mod gcd=gcd
`

/** Command -> character. */
export const texSymbols: ReadonlyMap<string, string> = new Map(
  symbols
    .split(/\s+/)
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf('=')
      return [pair.slice(0, at), pair.slice(at + 1)] as const
    }),
)

/** Accent command -> combining character put behind the letter. */
export const texAccents: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['r', '\u030A'],
  ['H', '\u030B'],
  ['v', '\u030C'],
  ['d', '\u0323'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['b', '\u0331'],
  ['t', '\u0361'],
  ['h', '\u0309'],
  ['G', '\u030F'],
  ['U', '\u030E'],
  ['f', '\u0311'],
  ['hat', '\u0302'],
  ['widehat', '\u0302'],
  ['tilde', '\u0303'],
  ['widetilde', '\u0303'],
  ['bar', '\u0304'],
  ['overline', '\u0304'],
  ['dot', '\u0307'],
  ['ddot', '\u0308'],
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['check', '\u030C'],
  ['breve', '\u0306'],
  ['vec', '\u20D7'],
  ['textcommabelow', '\u0326'],
  ['cb', '\u0326'],
])

/** Commands whose argument is taken as it is, without them: they change only the look. */
export const texStyles: ReadonlySet<string> = new Set(
  (
    'textit textbf textrm textsf texttt textsc textsl textup textmd textnormal text emph mbox hbox fbox makebox ' +
    'uppercase lowercase MakeUppercase MakeLowercase ensuremath mathrm mathit mathbf mathsf mathtt mathcal mathbb ' +
    'mathfrak mathscr boldsymbol bm pmb underline uline nocase bibstring mkbibquote mkbibemph mkbibitalic ' +
    'mkbibbold textquote operatorname protect foreignlanguage textlatin textgreek textcyrillic enquote caps ce ' +
    'url path nolinkurl texorpdfstring mathop mathbin mathrel'
  ).split(' '),
)

/** Commands that say nothing in a text: switches of look and spacing. */
export const texSilent: ReadonlySet<string> = new Set(
  (
    'it bf rm sf tt sc sl em itshape bfseries rmfamily sffamily ttfamily scshape upshape mdseries normalfont ' +
    'relax noindent left right big Big bigg Bigg displaystyle textstyle scriptstyle limits nolimits newblock ' +
    'small footnotesize large Large tiny scriptsize normalsize bgroup egroup xspace null strut bibnamedelima ' +
    'unskip ignorespaces leavevmode cyr selectlanguage allowbreak nobreak linebreak'
  ).split(' '),
)
/** Commands that are a space. */
export const texSpaces: ReadonlySet<string> = new Set([
  ' ',
  ',',
  ';',
  ':',
  '>',
  '\\',
  '\n',
  '\t',
  'quad',
  'qquad',
  'enspace',
  'thinspace',
  'space',
  'nobreakspace',
  'newline',
  'par',
  'hspace',
  'enskip',
  'medspace',
  'thickspace',
  '~',
])

const superscripts = new Map(
  [...'0123456789+-=()nihjklmrswxyaebcdfgoptuvz'].map((letter, i) => [
    letter,
    [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱʰʲᵏˡᵐʳˢʷˣʸᵃᵉᵇᶜᵈᶠᵍᵒᵖᵗᵘᵛᶻ'][i] ?? letter,
  ]),
)
const subscripts = new Map(
  [...'0123456789+-=()aehijklmnoprstuvx'].map((letter, i) => [
    letter,
    [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'][i] ?? letter,
  ]),
)

/** A raised or lowered text: in Unicode's own characters where it has them all, else in CSL's `<sup>` or `<sub>`. */
export function raisedOrLowered(text: string, raised: boolean): string {
  if (text === '') return ''
  if (raised && (text === '∘' || text === '°')) return '°'
  if (raised && /^′+$/.test(text)) return text
  const table = raised ? superscripts : subscripts
  const letters = [...text.replaceAll('−', '-')]
  if (letters.every((letter) => table.has(letter))) return letters.map((letter) => table.get(letter) ?? '').join('')
  return raised ? `<sup>${text}</sup>` : `<sub>${text}</sub>`
}
