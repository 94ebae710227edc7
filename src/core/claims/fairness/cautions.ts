/** A caution that the draft gives itself: what a claim beside it should not do without. Offsets into its paragraph. */
export interface Caution {
  readonly paragraph: number
  readonly start: number
  readonly end: number
  readonly kind: 'preliminary' | 'from-maker' | 'not-approved' | 'doubtful' | 'few-studies'
  readonly words: string
}

const signs: readonly (readonly [Caution['kind'], RegExp])[] = [
  [
    'preliminary',
    /(?<!\p{L})(?:preliminary(?: (?:findings?|results?|data|evidence|stud(?:y|ies)))?|early (?:days|results?|findings?|evidence|data)|pilot stud(?:y|ies)|not yet (?:been )?(?:confirmed|replicated|repeated|peer[\s-]?reviewed)|(?:more|further|larger|longer) (?:research|stud(?:y|ies)|trials?|work) (?:is|are|is still|are still|will be)? ?(?:needed|necessary|required)|research is (?:still )?ongoing|too (?:early|soon) to (?:say|tell|know)|inconclusive)(?!\p{L})/giu,
  ],
  [
    'from-maker',
    /(?<!\p{L})(?:(?:by|from|at|for) (?:an? |the |its |their )?(?:[\p{L}-]+ ){0,3}(?:supplier|manufacturer|maker|seller|vendor|company|firm|distributor|brand)(?: that (?:makes|sells|markets) it)?|(?:paid|funded|sponsored|financed|run|supported) (?:for )?by (?:the |its |an? )?(?:[\p{L}-]+ ){0,3}(?:supplier|manufacturer|maker|seller|company|firm|brand|industry)|(?:works?|worked|employed|consults?) (?:for|by) (?:the |its |an? )(?:[\p{L}-]+ ){0,2}(?:company|firm|maker|manufacturer|supplier)|conflicts? of interest)(?!\p{L})/giu,
  ],
  [
    'not-approved',
    /(?<!\p{L})(?:(?:not|n['’]t|never|nor|yet to be|has yet to|have yet to) (?:been |be |yet |fully |currently )*(?:\p{L}{2,5}[\s-])?(?:approved?|licen[sc]ed|authori[sz]ed?|cleared?|regulated)|un(?:approved|licen[sc]ed|regulated)|off[\s-]label|no [\p{L}\s-]{0,40}(?:is|are|has been|have been) (?:approved|licen[sc]ed|authori[sz]ed|cleared))(?!\p{L})/giu,
  ],
  [
    'few-studies',
    /(?<!\p{L})(?:(?:limited|scant|little|weak|thin|scarce|sparse|lack of|no|not (?:much|overwhelming|enough)|insufficient|few) (?:[\p{L}-]+ ){0,2}(?:evidence|support|data|stud(?:y|ies)|trials?|proof)|relatively new|small (?:stud(?:y|ies)|trials?|numbers?|sample))(?!\p{L})/giu,
  ],
  [
    'doubtful',
    /(?<!\p{L})(?:(?:are|is|were|was|may|might|do|does|did|could|can) ?(?:still )?(?:not|n['’]t)(?: be)?(?: able)?(?: to)? (?:penetrate|reach|get through|pass|enter|cross|survive|absorb|work|last|help|show)|(?:un(?:clear|certain|known|proven)|in doubt|doubtful|debated|disputed|contested|controversial)|nobody knows|no one knows|(?:experts|critics|researchers|scientists|others) (?:doubt|question|disagree|warn|caution)|by chance|could be chance|may be chance)(?!\p{L})/giu,
  ],
]

/** The cautions of a draft's paragraphs, in order; at most one of a kind a sentence. */
export function cautionsOf(paragraphs: readonly string[]): readonly Caution[] {
  return paragraphs.flatMap((text, paragraph) =>
    signs
      .flatMap(([kind, sign]) =>
        [...text.matchAll(sign)].map((match): Caution => ({
          paragraph,
          start: match.index,
          end: match.index + match[0].length,
          kind,
          words: match[0],
        })),
      )
      .filter(({ start, end }, at, all) => all.findIndex((other) => other.start < end && start < other.end) === at)
      .sort((a, b) => a.start - b.start),
  )
}

/** A claim by its paragraph, with its words and the sentence that they stand in. */
export interface PlacedClaim {
  readonly id: string
  readonly paragraph: number
  readonly start: number
  readonly end: number
  readonly sentence: { readonly start: number; readonly end: number; readonly text: string }
}

/**
 * The claims that each caution is about: the others of its own sentence, else the one that holds it; else, where it points back ("these", "however", "this"), those of the
 * sentences before it in its paragraph; else those anywhere that share the most telling words with its sentence. Ids, in the order of the text.
 */
export function claimsOfCaution(
  caution: Caution,
  sentence: { readonly start: number; readonly end: number; readonly text: string },
  claims: readonly PlacedClaim[],
): readonly string[] {
  const here = claims.filter(({ paragraph }) => paragraph === caution.paragraph)
  const inSentence = here.filter((claim) => claim.start >= sentence.start && claim.end <= sentence.end)
  const holdsIt = (claim: PlacedClaim) => claim.start <= caution.start && caution.end <= claim.end
  const others = inSentence.filter((claim) => !holdsIt(claim))
  if (inSentence.length > 0) return (others.length > 0 ? others : inSentence).map(({ id }) => id)
  const pointsBack =
    /^\W*(?:however|but|still|yet|though|these|this|that|those|it|remember|crucially|importantly|none of|all of)(?!\p{L})|(?<!\p{L})(?:these|those) are(?!\p{L})/iu.test(
      sentence.text,
    )
  const before = here.filter((claim) => claim.end <= sentence.start)
  if (pointsBack && before.length > 0) return before.map(({ id }) => id)
  const wanted = tellingWords(sentence.text)
  const scored = claims
    .filter(
      (claim) => !(claim.paragraph === caution.paragraph && claim.start < caution.end && caution.start < claim.end),
    )
    .map(({ id, sentence: of }) => ({
      id,
      shared: [...tellingWords(of.text)].filter((word) => wanted.has(word)).length,
    }))
  const best = Math.max(0, ...scored.map(({ shared }) => shared))
  const alike = scored.filter(({ shared }) => shared === best)
  // What is like many claims is said of the whole story, and of none of them more than of another.
  return best < 2 || alike.length > mostAlike ? [] : alike.map(({ id }) => id)
}

const mostAlike = 5

const everyday: ReadonlySet<string> = new Set(
  'about after again also although because been before being between both could does down during each even ever every from further have having here however into itself just less like made make many more most much need only other over same should some still such than that their them then there these they this those through today under until very want well were what when where which while will with within without would your study studies research needed remember'.split(
    ' ',
  ),
)

/** The words of a sentence that tell it from others, by their first letters: "penetrate" and "penetration" are one. */
function tellingWords(sentence: string): ReadonlySet<string> {
  return new Set(
    (sentence.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !everyday.has(word))
      .map((word) => word.slice(0, 7).replace(/(?:ing|ed|es|s)$/u, '')),
  )
}
