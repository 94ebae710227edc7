import { anyOf, either, pattern } from '#core/word-patterns.ts'

const conducted = anyOf(['conducted|performed|did|undertook|carried out', 'report|used|designed|ran|present|describe'])
const studyOrPaper = anyOf([
  'study|trial|review|investigation|experiment',
  'article|paper|analysis|survey|cohort|protocol',
])
const wasOrDescribes = '(?:was|is|were|used|has|had|employed|comprised|reviews|describes)'
const conductPhrase = anyOf([
  String.raw`we (?:\w+ )?${conducted}`,
  String.raw`(?:this|the|our|present|current) (?:\w+ ){0,3}${studyOrPaper} ${wasOrDescribes}`,
  '(?:this|it|there) (?:was|is) (?:a|an)',
  String.raw`(?:was|were) (?:\w+ )?(?:designed|conducted|performed|carried out|undertaken|done)`,
  'designed as',
  'in this',
  'in a',
  'design:',
])

/** Words with which a paper tells what it did. */
export const conduct = pattern('', String.raw`\b${conductPhrase}\b`)

const doneAs = anyOf([
  'is|was|were|conducted|performed|did|undertook|used|as',
  'in|designed|report|carried out|employed|design:|an?',
])
const trialTerm = anyOf([
  String.raw`randomiz\w+|controlled|blind\w*|parallel|cross ?over`,
  String.raw`open label|factorial|cluster|placebo|multi ?cent\w+`,
])

/** The kind of study as a thing that was: "a randomised, double-blind, parallel-group trial". */
export const kindOfStudy = pattern(
  '',
  String.raw`\b${doneAs} (?:as )?(?:an? )?(?:[\w,/]+ ){0,6}${trialTerm}(?:[ ,/]+[\w:]+){0,8}? `,
  /(?:trial|study|design|rct|comparison|experiment)\b/,
)

const asideWord = anyOf([
  'approved|ethics|ethical|institutional review board|helsinki|informed consent|consent',
  'sample size|power (?:calculation|analysis)|consort|good clinical practice',
  'registered|were analy[sz]ed|statistical|software',
  'allocation sequence|sealed|envelopes|generated|stratified|blocks?',
])

/** Words about approval, numbers and the making of lists, which stand beside a design and do not tell it. */
export const aside = pattern('', String.raw`\b${asideWord}\b`)

/**
 * What a sentence about the design of a trial is made of (CONSORT 2010 item 3a: kind of design and allocation ratio).
 */
export const trialTerms: readonly (readonly [RegExp, number])[] = [
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
    either(
      '',
      /\bcounter ?balanced\b/,
      /\brepeated measures (?:design|study|crossover)\b/,
      /\b(?:within|between) (?:subjects?|groups?|participants?) design\b/,
      /\bmixed (?:methods )?design\b/,
    ),
    1.5,
  ],
  [
    either(
      '',
      /\bsingle arm\b/,
      /\bone arm\b/,
      /\buncontrolled\b/,
      /\bnon ?randomiz\w+\b/,
      /\bquasi experiment\w*\b/,
      /\bbefore and after (?:study|trial|design)\b/,
    ),
    2,
  ],
  [/\bsuperiority\b|\bnon ?inferiority\b|\bequivalence\b|\bpragmatic\b|\bpilot\b/, 1],
  [/\b\d ?: ?\d(?: ?: ?\d)?\b|\bratio\b|\bequal(?:ly)? (?:allocat|randomiz|assign)\w*/, 1.2],
  [/\bphase (?:i|ii|iii|iv|1|2|3|4)/, 0.7],
]

const purposeLabel = anyOf([
  'background|introduction|purposes?|aims?|objectives?|importance|rationale|goals?|conclusions?',
  'interpretation|results?|findings',
])
const findOut = anyOf([
  'study|assess|determine|evaluate|examine|investigate',
  'see|learn|find out|describe|compare|explore|test',
])

/** A sentence about why the study was done or how it ended. */
export const purposeOrEnd = either(
  '',
  String.raw`^${purposeLabel}\b[^:]{0,30}:`,
  /\b(?:the )?(?:aim|purpose|objective|goal) (?:of|was|is)\b/,
  /\bwe (?:asked|wanted|sought|aimed)\b/,
  String.raw`\bto ${findOut} (?:whether|if|how|the|what)\b`,
)

const whoOrWhat = anyOf([
  'patients?|participants?|subjects?|volunteers?|women|men|children|adults|people|pupils|students|infants',
  'cases|records|animals|rats|mice|studies|eyes|cells|specimens',
])

/** Who or what was studied. */
export const whoWasIn = pattern('', String.raw`\b${whoOrWhat}\b`)

const doneTo = anyOf([
  'treated|included|enrolled|recruited|given|injected|compared',
  'measured|examined|followed|studied|asked|interviewed',
  String.raw`analy[sz]ed|reviewed|randomiz\w+|divided|applied|performed|assessed|collected|counted|used`,
])
const weDid = '(?:treated|compared|studied|included|used|measured|examined|followed|analy[sz]ed)'
const didOrWent = String.raw`(?:received|underwent|completed|took part|had|we (?:\w+ )?${weDid})`

/** What was done to them. */
export const whatWasDone = either('', String.raw`\b(?:were|was) (?:\w+ )?${doneTo}\b`, String.raw`\b${didOrWent}\b`)
