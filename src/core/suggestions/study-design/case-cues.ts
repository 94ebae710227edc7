import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { DesignCue } from './design-cue.ts'

const people = anyOf([
  'patients?|cases?|children|women|men|subjects|infants|adults|individuals|people|persons',
  'families|adolescents|siblings|brothers|sisters',
  'males?|females?|boys?|girls?',
])
const fewCount = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|[2-9]|1\\d|20)'

const authorsOrReport = '(?:we|authors?|this (?:article|paper|report)|the present (?:report|article))'
const reports = '(?:report|reports|present|presents|describe|describes|encountered|discuss|document)'
const onePerson = anyOf([
  'case|patient|man|woman|boy|girl|child|infant',
  'female|male|individual|adolescent|neonate|newborn',
])
const ofOnePerson = String.raw`(?:a|an|the|one|our) (?:[\w']+ ){0,6}${onePerson}`
const outOfTheOrdinary = '(?:rare |unusual |single |unique )'
const personWithAge = anyOf([
  'man|woman|male|female|boy|girl|patient|lady|gentleman|child',
  'infant|neonate|adolescent|person|primigravida|\\w+(?:worker|maker|keeper|man|woman|dresser|driver)|student|farmer|teacher',
  'cook|chef|nurse|baker|carpenter|gardener|painter|singer|swimmer|runner|jogger|athlete|soldier|welder|mother|father',
  'hairdresser|glass blower|dentist|butcher|florist|mechanic|sister|brother|baby|newborn',
])
const cameIll = anyOf([
  'presented|was (?:admitted|referred|diagnosed|found|seen|evaluated)',
  'developed|complained|came (?:to|with)|noticed',
])
const kin =
  '(?:\\w+ )?(?:brother and (?:a |his )?sister|mother and (?:a |her )?(?:son|daughter|child)|father and (?:a |his )?(?:son|daughter|child)|sisters|brothers|siblings|twins)'
/** One person by trade or kin, who then fell ill: "a glass-blower who", "a toymaker with". */
const onePersonTold = String.raw`(?:a|an|our) (?:[\w']+ ){0,3}${personWithAge}`
const ageAfterwards = String.raw`\d+ (?:year|month|week)s?(?: of age| old)?`
const teachesOrTells = anyOf([
  'highlights|illustrates|shows|demonstrates|suggests|raises',
  'emphasi[sz]es|underlines|supports|is|was|describes|report',
])
const ofTheFirstFew = String.raw`(?:with|of|in|from) (?:the )?(?:first )?(?:${fewCount}|\d+)`
const peopleSeen = '(?:cases|patients|clients|people|children|women|men)'
const reportedVerb = '(?:report|describe|present|studied|reported|described)'
const cameToCare = '(?:came|presented|developed|were (?:seen|referred|admitted)|noticed|complained)'

const yearName = String.raw`(?:\w+ )?(?:19|20)\d\d`
const inSomeYears = String.raw`\b(?:between|from) ${yearName} (?:and|to|until|through) ${yearName}\b`
const treatedPeople = String.raw`(?:\w+ ){0,2}(?:patients|cases|people|women|men|children)\b[^.]{0,80}\b(?:underwent|were (?:\w+ly )?(?:treated|operated|seen))\b`
const smallCount =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|forty|fifty|\\d{1,2})'
const ourPlace =
  '(?:our|the authors\\W?) (?:own )?(?:institution|department|clinic|hospital|unit|cent(?:er|re)|practice)'

/** What says that one or a few people are described. */
export const caseCues: readonly DesignCue[] = [
  {
    code: 'CREP',
    pattern: either(
      '',
      /\bcase reports?\b(?! form)/,
      /\breport of (?:a|an|one|two|three) (?:\w+ ){0,3}(?:cases?|patient)\b/,
      /\b(?:patient|case) report\b(?! forms?)/,
      /\b(?:a|an) (?:\w+ ){0,3}case of\b/,
      /\ba case (?:study|with|in|and)\b/,
      /\bin a (?:\w+ )?\d+ year old\b/,
      /\b\d+ year old\b/,
      /\bin a patient\b/,
      /\ba patient with\b/,
      /\bcase presentation\b/,
      /\bpresenting as\b/,
      /\bpresenting with\b/,
      /\bmimicking\b/,
      /\bmasquerading\b/,
    ),
    text: 0,
    title: 3.5,
    reason: 'the title says case report',
  },
  {
    code: 'CREP',
    pattern: either(
      '',
      String.raw`\b${authorsOrReport} (?:\w+ ){0,3}${reports} (?:here |herein |on )?${ofOnePerson}\b`,
      /\b(?:a|an|the|this|one) (?:\w+ ){0,3}case (?:is|was) (?:reported|described|presented)\b/,
      /\ba case (?:of|report)\b[^.]{0,240}\b(?:is|was) (?:\w+ )?(?:reported|described|presented)\b/,
      String.raw`\b(?:report|reporting|describe|present)\w*\b[^.]{0,80}\bin a ${outOfTheOrdinary}?(?:case|patient)\b`,
    ),
    text: 4,
    reason: 'one person is described',
  },
  {
    code: 'CREP',
    pattern: either(
      '',
      String.raw`\b(?:a|an|the|our) \w+(?: \w+)? (?:year|month|week|day)s? old (?:[\w-]+ ){0,4}${personWithAge}\b`,
      String.raw`\b\d+ (?:year|month|week|day)s? old (?:[\w]+ ){1,4}${cameIll}\b`,
      /^case(?: (?:report|presentation|description|summary|history))?s? ?:/,
      String.raw`\b(?:a|an) (?:[\w']+ ){1,4}(?:of|aged) ${ageAfterwards},? (?:who\b|${cameIll}\b)`,
      String.raw`\b(?:a|an) (?:[\w']+ ){0,2}[\w']+, (?:aged )?${ageAfterwards},? (?:who\b|${cameIll}|had\b|fell\b|\w{3,}ed\b)`,
      String.raw`\b${authorsOrReport} (?:report|describe|present|treated|saw) ${onePersonTold},? (?:with|who|whose|aged|of \d)\b`,
    ),
    text: 3.5,
    reason: 'one person with an age or a trade',
  },
  {
    code: 'CREP',
    pattern: pattern(
      '',
      String.raw`^(?:purpose|objectives?|aims?)[:.]? to (?:report|describe|present) (?:a|an|one) (?!new|novel|method|technique|\w+ (?:method|technique))`,
    ),
    text: 2.5,
    reason: 'the purpose is to report one thing seen',
  },
  {
    code: 'CREP',
    pattern: either(
      '',
      String.raw`\bthis case (?:report |study )?(?:\w+ )?${teachesOrTells}\b`,
      /\b(?:his|her) (?:symptoms|family|condition|medical|mother|past|neurological|\w+ history)\b/,
      /\bcase report\b/,
    ),
    text: 2,
    reason: 'one person is described',
  },
  {
    code: 'CREP',
    pattern: either(
      '',
      /\b(?:he|she) (?:was|had|presented|developed|underwent|received|complained|died|recovered|reported|responded)\b/,
      /\b(?:he|she) (?:got|left|changed|stopped|returned|went|noticed|remained|came|felt|lost|became|made|avoided|still|now)\b/,
      /\b(?:cured|healed|relieved|saved|treated|helped|left) (?:him|her|his (?:sight|leg|life|arm|hand))\b/,
    ),
    text: 1.5,
    reason: 'one person is described',
  },
  { code: 'CSER', pattern: /\bcase series\b/, text: 4.5, reason: 'a case series by its own words' },
  {
    code: 'CSER',
    pattern: either(
      '',
      /\bseries of (?:\w+ ){0,3}(?:cases|patients)\b/,
      /\b(?:our|single (?:center|centre|institution\w*|surgeon)) (?:\w+ )?experience\b/,
      /\bcase studies\b/,
    ),
    text: 3,
    title: 4,
    reason: 'a series of cases',
  },
  {
    code: 'CSER',
    pattern: either(
      '',
      String.raw`\b(?:experience|lessons) ${ofTheFirstFew} (?:\w+ ){0,2}${peopleSeen}\b`,
      /\b(?:\d+|ten|five|twenty|fifteen) years? (?:of )?experience\b/,
      /\b(?:personal|clinical|one surgeon's|surgical) experience\b/,
    ),
    text: 2.5,
    title: 4,
    reason: 'a series of cases',
  },
  {
    code: 'CSER',
    pattern: pattern(
      '',
      String.raw`\b${reportedVerb} (?:here |on |the )?(?:[\w']+ ){0,3}${fewCount} (?:[\w']+ ){0,4}${people}\b`,
      /(?! controls)/,
    ),
    text: 2.5,
    reason: 'a few people are described',
  },
  {
    code: 'CSER',
    pattern: pattern(
      '',
      String.raw`\b${authorsOrReport} (?:report|describe|present|saw|treated) (?:a|an|two|three) ${kin}\b`,
    ),
    text: 4,
    reason: 'kin are described',
  },
  {
    code: 'CSER',
    pattern: either(
      '',
      String.raw`\b(?:report|analysis|review|study) of ${fewCount} (?:\w+ ){0,3}(?:cases|patients)\b`,
      String.raw`\b${fewCount} (?:new )?cases\b`,
      String.raw`\bin ${fewCount} patients\b`,
    ),
    text: 1,
    title: 2.5,
    reason: 'a few people are described',
  },
  {
    code: 'CSER',
    pattern: pattern(
      '',
      String.raw`: (?:a )?(?:(?:report|description|study) (?:of|on) )?${fewCount} (?:new |\w+ )?(?:cases|patients)`,
      /(?:$| (?:from|in|at|with|and|seen)\b)/,
    ),
    text: 0,
    title: 4,
    reason: 'the title counts the cases',
  },
  {
    code: 'CSER',
    pattern: pattern('', String.raw`^${fewCount} (?:\w+ ){0,2}${people},? [^.]{0,60}\b${cameToCare}\b`),
    text: 2.5,
    title: 0,
    reason: 'a few people are described',
  },
  {
    code: 'CSER',
    pattern: pattern('', String.raw`${inSomeYears}[^.]{0,60}${treatedPeople}`),
    text: 1.5,
    reason: 'the patients of some years',
  },
  {
    code: 'CSER',
    pattern: either(
      '',
      String.raw`${inSomeYears}[^.]{0,20}\b${smallCount} ${treatedPeople}\b[^.]{0,40}\b${ourPlace}\b`,
      String.raw`\b${smallCount} ${treatedPeople}\b[^.]{0,40}\b${ourPlace}\b[^.]{0,30}${inSomeYears}`,
    ),
    text: 3,
    reason: 'the few patients of some years in one institution',
  },
]
