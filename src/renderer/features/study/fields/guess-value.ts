import type { StudyDesignCode, StudyDesignFlag, StudyDesignValue } from '#core/model/study-design.ts'
import type {
  ConflictOfInterestValue,
  FundingValue,
  RegistrationValue,
  SampleSizeBasis,
  SampleSizeValue,
} from '#core/model/tag.ts'

const designCues: readonly (readonly [RegExp, StudyDesignCode])[] = [
  [/\bprotocol\b/i, 'PROT'],
  [/\bmeta-?analy/i, 'SR-MA'],
  [/\bsystematic(?:ally)? review/i, 'SR'],
  [
    /\brandomi[sz]ed\b.*\b(?:split|half|hemi)[- ]?(?:face|body|mouth|side|scalp|neck|facial)|\b(?:split|half|hemi)[- ]?(?:face|body|mouth|side|scalp|neck)\b.*\brandom/is,
    'RCT-SPLIT',
  ],
  [/\b(?:split|half|hemi)[- ]?(?:face|body|mouth|side|scalp|neck)\b/i, 'SPLIT-NR'],
  [/\bcross-?over\b/i, 'RCT-XO'],
  [/\b(?:cluster|factorial)\b.*\brandom|\brandom\w*\b.*\b(?:clusters?|factorial)\b/is, 'RCT-CLU'],
  [/\b(?:non|not) ?-?random|\bquasi-?random/i, 'CCT'],
  [/\brandomi[sz]ed\b|\bat random\b|\brandomly (?:assigned|allocated)/i, 'RCT-PAR'],
  [/\binterrupted time series\b/i, 'ITS'],
  [/\bcase-control\b/i, 'CC'],
  [/\bcross-sectional\b|\bsurvey(?:ed)?\b|\bquestionnaire\b/i, 'XS'],
  [/\bcase series\b/i, 'CSER'],
  [/\bcase report\b/i, 'CREP'],
  [/\b(?:retrospective\w*|records? (?:were )?review|chart review)\b/i, 'COH-R'],
  [/\bcohort\b|\bprospective(?:ly)? (?:followed|observational)/i, 'COH-P'],
  [/\b(?:sensitivity and specificity|diagnostic accuracy)\b/i, 'DTA'],
  [/\b(?:interviews?|focus groups?|qualitative)\b/i, 'QUAL'],
  [/\b(?:guidelines?|consensus)\b/i, 'GUIDE'],
  [/\bex vivo\b/i, 'EXV'],
  [/\b(?:mice|rats?|rabbits?|animal model|in vivo)\b/i, 'ANIM'],
  [/\bin vitro\b|\bcell (?:line|culture)/i, 'LAB'],
  [/\b(?:single-arm|uncontrolled|before[- ]and[- ]after|no control)\b/i, 'UCT'],
  [/\breview\b/i, 'REV-N'],
]
const flagCues: readonly (readonly [RegExp, StudyDesignFlag])[] = [
  [/\b(?:pilot|feasibility)\b/i, 'pilot'],
  [/\bdouble-?(?:blind|masked)/i, 'double-blind'],
  [/\b(?:single|assessor|evaluator|observer|investigator)-?(?:blind|masked)/i, 'single-blind'],
  [/\bopen-?label\b/i, 'open-label'],
  [/\b(?:placebo|vehicle|sham)\b/i, 'placebo'],
  [/\bmulti-?cent(?:re|er|ric)\b/i, 'multicentre'],
  [/\bnon-?inferiority\b/i, 'non-inferiority'],
  [/\bpragmatic\b/i, 'pragmatic'],
]

/** The design that words name, with its flags, or null. Read from the writer's own selection, so a plain cue is enough. */
export function guessDesign(words: string): StudyDesignValue | null {
  const design = designCues.find(([cue]) => cue.test(words))?.[1]
  return design ? { design, flags: flagCues.filter(([cue]) => cue.test(words)).map(([, flag]) => flag) } : null
}

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const people =
  'patients?|participants?|people|persons?|subjects?|volunteers?|wom[ae]n|m[ae]n|adults?|children|individuals?|cases'
const number = `\\d{1,3}(?:[,\\u2009\\u202f ]\\d{3})+|\\d+|(?:${tens.join('|')})(?:[- ](?:${small.slice(1, 10).join('|')}))?|${small.toReversed().join('|')}`

/** The number of people that words give, with what it counts where they say so, or null. */
export function guessSampleSize(words: string): SampleSizeValue | null {
  const counted =
    new RegExp(`\\b(${number})\\s+(?:\\p{L}+[\\s-]+){0,3}?(?:${people})\\b`, 'iu').exec(words) ??
    new RegExp(`\\b[nN]\\s*=\\s*(${number})`, 'u').exec(words)
  const headline = readNumber((counted ?? new RegExp(`\\b(${number})\\b`, 'iu').exec(words))?.[1])
  if (headline === null) return null
  const basis: SampleSizeBasis = /\banaly[sz]ed\b/i.test(words)
    ? 'analysed'
    : /\brandomi[sz]ed|randomly/i.test(words)
      ? 'randomised'
      : /\bcompleted\b/i.test(words)
        ? 'completed'
        : /\b(?:enrol|recruit|includ)/i.test(words)
          ? 'enrolled'
          : 'not-said'
  const sides = new RegExp(`\\b(${number})\\s+(sides?|hemi-?faces|half-faces|eyes|lesions|sites)\\b`, 'iu').exec(words)
  const count = readNumber(sides?.[1])
  const unit = /eye/i.test(sides?.[2] ?? '')
    ? 'eye'
    : /lesion/i.test(sides?.[2] ?? '')
      ? 'lesion'
      : /site/i.test(sides?.[2] ?? '')
        ? 'site'
        : 'side'
  return {
    headline,
    basis,
    ...(basis === 'not-said' ? {} : { [basis]: headline }),
    ...(count !== null ? { units: { count, unit } } : {}),
  }
}

function readNumber(text: string | undefined): number | null {
  if (!text) return null
  const digits = text.replace(/[,\u2009\u202f ](?=\d{3})/g, '')
  if (/^\d+$/.test(digits)) return Number(digits)
  const [first = '', second] = text.toLowerCase().split(/[- ]/)
  const ten = tens.indexOf(first)
  if (ten >= 0) return (ten + 2) * 10 + (second ? small.indexOf(second) : 0)
  const one = small.indexOf(first)
  return one >= 0 ? one : null
}

/** What a statement of interests says: nothing, or something. */
export function guessCoi(words: string): ConflictOfInterestValue {
  const none =
    /\b(?:no|nothing|none|neither|not have any|without)\b[^.]{0,60}\b(?:conflicts?|compet|interests?|disclos|declar)|\b(?:declare|disclose|report)s?\b[^.]{0,30}\b(?:none|nothing|no)\b/i.test(
      words,
    )
  const industry =
    !none &&
    /\b(?:Inc|Ltd|GmbH|LLC|Corp|company|pharma\w*|employ\w+|consult\w+|honorari\w+|stock|speaker)\b/i.test(words)
  return { status: none ? 'declared-none' : 'declared-present', industry, parties: [] }
}

/** What a statement of funding says: none, or some; who paid is left to the writer. */
export function guessFunding(words: string): FundingValue {
  const none = /\b(?:no|without|not receive(?:d)? any)\b[^.]{0,40}\b(?:fund|grant|support|sponsor)/i.test(words)
  return none ? { status: 'none', funders: [], type: 'none' } : { status: 'stated', funders: [], type: 'not-stated' }
}

const registries: readonly (readonly [RegExp, string])[] = [
  [/\bNCT\d{8}\b/i, 'ClinicalTrials.gov'],
  [/\bISRCTN\s?\d{6,}\b/i, 'ISRCTN'],
  [/\bCRD\d{8,}\b/i, 'PROSPERO'],
  [/\bChiCTR[\w-]+\b/i, 'ChiCTR'],
  [/\b(?:EudraCT\s*)?\d{4}-\d{6}-\d{2}(?:-\d{2})?\b/i, 'EU Clinical Trials Register'],
  [/\bACTRN\d{10,}\b/i, 'ANZCTR'],
  [/\bDRKS\d{6,}\b/i, 'DRKS'],
  [/\bCTRI\/\d{4}\/\d{2,}\/\d+\b/i, 'CTRI'],
  [/\bKCT\d{7}\b/i, 'CRIS'],
  [/\b(?:UMIN\d{6,}|jRCT\w+|JPRN-\w+)\b/i, 'Japan'],
  [/\bIRCT\w+\b/i, 'IRCT'],
]

/** The registration number in the words, or null. */
export function guessRegistration(words: string): RegistrationValue | null {
  for (const [pattern, registry] of registries) {
    const found = pattern.exec(words)
    if (found) return { id: found[0].replace(/^EudraCT\s*/i, ''), registry }
  }
  return null
}
