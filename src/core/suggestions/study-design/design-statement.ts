import { isWithinPerson, type StudyDesignCode } from '#core/model/study-design.ts'
import { familyOf } from './design-features.ts'
import type { DesignEvidence } from './design-evidence.ts'
import type { DesignSentence, DesignText } from './design-text.ts'

const conduct =
  /\b(?:we (?:\w+ )?(?:conducted|performed|did|undertook|carried out|report|used|designed|ran|present|describe)|(?:this|the|our|present|current) (?:\w+ ){0,3}(?:study|trial|review|investigation|experiment|article|paper|analysis|survey|cohort|protocol) (?:was|is|were|used|has|had|employed|comprised|reviews|describes)|(?:this|it|there) (?:was|is) (?:a|an)|(?:was|were) (?:\w+ )?(?:designed|conducted|performed|carried out|undertaken|done)|designed as|in this|in a|design:)\b/
/** The kind of study as a thing that was: "a randomised, double-blind, parallel-group trial". */
const kindOfStudy =
  /\b(?:is|was|were|conducted|performed|did|undertook|used|as|in|designed|report|carried out|employed|design:|an?) (?:as )?(?:an? )?(?:[\w,/]+ ){0,6}(?:randomiz\w+|controlled|blind\w*|parallel|cross ?over|open label|factorial|cluster|placebo|multi ?cent\w+)(?:[ ,/]+[\w:]+){0,8}? (?:trial|study|design|rct|comparison|experiment)\b/
const aside =
  /\b(?:approved|ethics|ethical|institutional review board|helsinki|informed consent|consent|sample size|power (?:calculation|analysis)|consort|good clinical practice|registered|were analy[sz]ed|statistical|software|allocation sequence|sealed|envelopes|generated|stratified|blocks?)\b/

/** What a sentence about the design of a trial is made of (CONSORT 2010 item 3a: kind of design and allocation ratio). */
const trialTerms: readonly (readonly [RegExp, number])[] = [
  [/\brandomiz(?:ed|ation)\b|\brandomly\b/, 2],
  [/\bparallel\b/, 2],
  [/\bcross ?over\b/, 2],
  [/\bfactorial\b/, 2],
  [/\bcluster\b/, 1.5],
  [/\bsplit (?:face|mouth|body)\b|\bwithin (?:person|subject|patient)\b|\bintra ?individual\b/, 2],
  [/\bcontrolled\b/, 1],
  [/\b(?:trial|study)\b/, 1],
  [/\bdesign(?:ed)?\b/, 1.2],
  [/\b(?:double|single|triple|assessor|observer|investigator|evaluator|rater) (?:blind(?:ed)?|masked)\b/, 1.2],
  [/\bopen label\b/, 1.2],
  [/\bplacebo controlled\b|\bsham controlled\b|\bvehicle controlled\b/, 1],
  [/\bmulti ?(?:center|centre|centric|site)\w*\b|\bsingle (?:center|centre|site)\b/, 0.8],
  [/\bprospective\b/, 0.6],
  [/\b(?:two|three|four|2|3|4) (?:parallel )?(?:arm|armed|group)\b/, 1.5],
  [
    /\bcounter ?balanced\b|\brepeated measures (?:design|study|crossover)\b|\b(?:within|between) (?:subjects?|groups?|participants?) design\b|\bmixed (?:methods )?design\b/,
    1.5,
  ],
  [
    /\bsingle arm\b|\bone arm\b|\buncontrolled\b|\bnon ?randomiz\w+\b|\bquasi experiment\w*\b|\bbefore and after (?:study|trial|design)\b/,
    2,
  ],
  [/\bsuperiority\b|\bnon ?inferiority\b|\bequivalence\b|\bpragmatic\b|\bpilot\b/, 1],
  [/\b\d ?: ?\d(?: ?: ?\d)?\b|\bratio\b|\bequal(?:ly)? (?:allocat|randomiz|assign)\w*/, 1.2],
  [/\bphase (?:i|ii|iii|iv|1|2|3|4)/, 0.7],
]

/**
 * The sentence that tells the design best: of all sentences with a cue for its family, the one with most evidence, told as what was done.
 * In a full paper a statement in the methods is preferred. Null where no sentence of the text says so.
 */
export function bestStatement(
  code: StudyDesignCode,
  text: DesignText,
  evidence: DesignEvidence,
): DesignSentence | null {
  const family = familyOf[code]
  const cues = evidence.hits.map((hit) => hit.cue).filter((cue) => cue.code === code || familyOf[cue.code] === family)
  // A comparison of sides is often told without any of the set phrases; the sentence it was found in is the proof.
  const found = isWithinPerson(code) ? evidence.hits.find((hit) => isWithinPerson(hit.cue.code))?.sentence : undefined
  let best: { readonly sentence: DesignSentence; readonly score: number } | null = null
  for (const sentence of [...text.abstract, ...text.methods]) {
    const score = statementScore(
      sentence,
      text.isFullText,
      family === 'randomised-trial' || family === 'protocol' || family === 'other-trial',
      cues.map((cue) =>
        cue.pattern.test(sentence.folded)
          ? Math.max(cue.text, (cue.title ?? 0) / 2) + (cue.code === code ? 0.5 : 0)
          : 0,
      ),
    )
    const total = sentence === found ? Math.max(score, 1) + 4 : score
    if (total > 0 && (!best || total > best.score)) best = { sentence, score: total }
  }
  const title = text.titleSentence
  if (title && cues.some((cue) => cue.pattern.test(title.folded)) && (!best || best.score < 3.5)) return title
  return best?.sentence ?? title
}

function statementScore(
  sentence: DesignSentence,
  isFullText: boolean,
  isTrial: boolean,
  cueScores: readonly number[],
): number {
  if (
    sentence.role === 'future' ||
    (isTrial && sentence.role === 'cited') ||
    (sentence.role === 'background' && cueScores.every((score) => score < 3))
  )
    return 0
  const top = Math.max(0, ...cueScores)
  const terms = isTrial
    ? trialTerms.reduce((sum, [pattern, weight]) => sum + (pattern.test(sentence.folded) ? weight : 0), 0)
    : 0
  // A passing word in long methods is no statement; in an abstract every sentence counts.
  if (sentence.place === 'methods' && top < 2 && terms < 4) return 0
  if (top === 0 && terms < 4 && !(sentence.underDesignHeading && (terms >= 2 || (isTrial && isFullText)))) return 0
  const length = sentence.end - sentence.start
  return (
    top * (isFullText && isTrial ? 0.5 : 1) +
    cueScores.reduce((sum, score) => sum + score, 0) * 0.2 +
    terms * (isFullText ? 1 : 0.4) +
    (conduct.test(sentence.folded) ? 1.5 : 0) +
    (isTrial && kindOfStudy.test(sentence.folded) ? 2 : 0) +
    (sentence.role === 'own' ? 1 : 0) +
    (isFullText && isTrial && sentence.place === 'methods' ? 2 + (sentence.index < 8 ? 1 : 0) : 0) +
    (sentence.underDesignHeading ? 3 : 0) -
    (aside.test(sentence.folded) ? 1.5 : 0) -
    (length > 450 ? 1 : 0) -
    (length < 40 ? 2 : 0) -
    (/^(?:[a-z] |fig|table)/.test(sentence.folded) ? 2 : 0)
  )
}

const purposeOrEnd =
  /^(?:background|introduction|purposes?|aims?|objectives?|importance|rationale|goals?|conclusions?|interpretation|results?|findings)\b[^:]{0,30}:|\b(?:the )?(?:aim|purpose|objective|goal) (?:of|was|is)\b|\bwe (?:asked|wanted|sought|aimed)\b|\bto (?:study|assess|determine|evaluate|examine|investigate|see|learn|find out|describe|compare|explore|test) (?:whether|if|how|the|what)\b/
const whoWasIn =
  /\b(?:patients?|participants?|subjects?|volunteers?|women|men|children|adults|people|pupils|students|infants|cases|records|animals|rats|mice|studies|eyes|cells|specimens)\b/
const whatWasDone =
  /\b(?:were|was) (?:\w+ )?(?:treated|included|enrolled|recruited|given|injected|compared|measured|examined|followed|studied|asked|interviewed|analy[sz]ed|reviewed|randomiz\w+|divided|applied|performed|assessed|collected|counted|used)\b|\b(?:received|underwent|completed|took part|had|we (?:\w+ )?(?:treated|compared|studied|included|used|measured|examined|followed|analy[sz]ed))\b/

/** Where no words for a design stand anywhere: the paper's own sentence that best tells who was in and what was done; null for a text without one. */
export function plainStatement(text: DesignText): DesignSentence | null {
  let best: { readonly sentence: DesignSentence; readonly score: number } | null = null
  for (const sentence of text.abstract) {
    if (sentence.role !== 'own' || sentence.end - sentence.start < 40) continue
    const score =
      1 +
      (whoWasIn.test(sentence.folded) ? 1 : 0) +
      (whatWasDone.test(sentence.folded) ? 1.5 : 0) +
      (/^(?:patients|subjects|materials|methods?|study design|design)\b[^:]{0,40}:/.test(sentence.folded) ? 1 : 0) -
      (purposeOrEnd.test(sentence.folded) ? 2 : 0)
    if (!best || score > best.score) best = { sentence, score }
  }
  return best?.sentence ?? text.abstract[0] ?? null
}
