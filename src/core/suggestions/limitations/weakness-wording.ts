import { anyOf, either, pattern } from '#core/word-patterns.ts'

const studyNoun = anyOf([
  'stud(?:y|ies)|trial|work|research|review|meta-analysis|analys[ei]s|investigation|survey|project|report|series',
  'findings|results|data|observations?|conclusions?|estimates?|cohort|sample|pilot|experiments?|design|model',
])
const ownStudy = String.raw`(?:our|this|these|the present|the current|present|current|the) (?:[\w-]+ ){0,3}${studyNoun}`
const caution = '(?:with (?:some |great |due |appropriate |extreme )?(?:caution|care)|cautiously|carefully)'
const taken = '(?:interpreted|treated|viewed|read|regarded|considered|generali[sz]ed|taken|seen)'
const general = '(?:generali[sz]ab\\w+|external validity|representativeness|transferability)'
const lessened =
  '(?:limit(?:s|ed|ing)?|restrict(?:s|ed)?|reduc(?:es?|ed)|compromis\\w+|affect(?:s|ed)?|hamper\\w*|weaken\\w*|low|poor)'
const biasNoun = anyOf([
  '(?:selection|recall|reporting|response|information|measurement|attrition|observer|detection|performance|ascertainment) bias',
  '(?:residual |unmeasured |uncontrolled )?confound(?:ing|ers?)|misclassification|measurement errors?|social desirability|bias',
])
const possible = anyOf([
  '(?:cannot|can not|could not|may not|might not) (?:be |have been )?(?:entirely |completely |fully )?(?:excluded|ruled out|avoided|discounted)',
  '(?:may|might|could|can) (?:also )?(?:have|be|exist|remain)|(?:is|are|was|were|remains?) (?:still )?(?:possible|likely)',
])
const smallness = anyOf([
  String.raw`(?:relatively |rather |very )?(?:small|low|limited|modest) (?:(?!by )[\w-]+ )?(?:samples?|numbers?|size)`,
  'short (?:\\w+ )?(?:follow-?up|duration|time|period|observation|intervention)',
  '(?:retrospective|cross-sectional|observational|uncontrolled|open-label|non-?randomi[sz]ed|single-cent(?:er|re)) (?:design|nature|character|study)',
  '(?:lack|absence) of (?:a |an |any |the )?(?:[\\w-]+ )?(?:control|placebo|comparison|comparator|blinding|masking|randomi|follow|long-term|data)',
  'self-report\\w*',
])
const consequence = anyOf([
  'limits?|limited|precludes?|precluded|prevents?|prevented|restricts?|restricted|reduces?|reduced|hampers?|means? that',
  'makes? it|did not (?:allow|permit)|do(?:es)? not (?:allow|permit)|cannot|could not|may have|might have|were missing|prone to',
])
const notMeasured = anyOf([
  '(?:did|do|could) not (?:\\w+ )?(?:measure|record|collect|blind|mask|control for|adjust for|account for|assess|examine|evaluate|monitor|include|ask|know)',
  '(?:were|was) (?:unable|not able) to|lacked|had no (?:\\w+ )?(?:data|information|measure|record|control|access)|could not (?:be )?\\w+',
])

const harmed =
  '(?:weakened|hampered|handicapped|marred|compromised|hindered|constrained|impaired|undermined|flawed|let down)'
const controls = '(?:controls?|comparison|comparators?|waiting list)(?:[ -](?:groups?|arms?|conditions?|cohorts?))?'
const aControl = String.raw`(?:an? |any )?(?:[\w-]+ ){0,2}${controls}`
const notOver = String.raw`(?![\w-]| (?:over|of|for|by|visits?|samples?|measures?|strateg\w+|programmes?|programs?)\b)`
const onePlace = '(?:cent(?:er|re)|unit|ward|hospital|clinic|site|school|practice|department|institution)'

/** Behind the words for the study itself, which are slow to look for and so looked for once. */
const saidOfOwnStudy = [
  String.raw`\b[^.]{0,80}\b${taken}\b (?:only )?(?:very )?${caution}`,
  String.raw` (?:was|were|is|are) (?:also |\w+ly )?(?:limited|restricted|confined) (?:to|in)\b`,
  String.raw` (?:was|were|is|are|may have been|might have been) (?:[\w-]+ ){0,3}(?:under-?powered|not (?:\w+ )?(?:powered|designed)|prone to|subject to)\b`,
  String.raw` (?:was|were|is|are) (?:[\w-]+ ){0,2}(?:self-reported|retrospective|cross-sectional|uncontrolled|not (?:blinded|randomi[sz]ed))\b`,
  String.raw` (?:also |still )?(?:suffers?|suffered) from\b`,
  String.raw` (?:was|were|is|are|may have been) (?:\w+ )?${harmed} by\b`,
  String.raw` (?:also )?lack(?:s|ed) ${aControl}${notOver}`,
  String.raw` (?:was|were) (?:conducted|carried out|performed|done|set) (?:at|in) (?:only (?:a |one )|one |a single )(?:single )?${onePlace}\b`,
]

/** Weak points of the authors' own study told without the word "limitation"; only where results are discussed. */
const weaknesses: readonly RegExp[] = [
  pattern('i', String.raw`\b${ownStudy}`, anyOf(saidOfOwnStudy)),
  pattern(
    'i',
    String.raw`\b(?:caution|care) (?:is|should be|must be) [^.]{0,40}\b(?:interpret|generali[sz]|extrapolat)\w+[^.]{0,30}\b(?:our|this|these|the present)\b`,
  ),
  either(
    'i',
    String.raw`\b${general}\b[^.]{0,60}\b(?:is|are|was|were|may be|might be|could be|remains?) (?:\w+ ){0,2}${lessened}`,
    String.raw`\b${lessened} (?:\w+ ){0,3}${general}`,
  ),
  pattern(
    'i',
    String.raw`\b(?:cannot|can not|may not|might not|could not|not) (?:necessarily )?(?:be )?(?:generali[sz]\w+|extrapolated|representative|apply to|applicable to)\b`,
  ),
  pattern('i', String.raw`\b${smallness}\b[^.]{0,90}\b${consequence}\b`),
  pattern(
    'i',
    String.raw`\b(?:caus(?:al|ality|ation)|cause and effect)\b[^.]{0,50}\b(?:cannot|could not|can not|not (?:possible|be))\b`,
  ),
  pattern(
    'i',
    String.raw`\b(?:cannot|could not|can not|unable to|not possible to|not) (?:\w+ ){0,3}(?:caus(?:al|ality|ation)|cause and effect)\b`,
  ),
  either(
    'i',
    String.raw`\b${biasNoun}\b[^.]{0,50}\b${possible}\b`,
    String.raw`\b(?:may|might|could) (?:have )?(?:be|been|constituted?|introduced?|caused?|led to) (?:an? )?${biasNoun}`,
  ),
  pattern('i', String.raw`\bwe ${notMeasured}\b`),
  either(
    'i',
    String.raw`\b(?:there (?:was|were)|we (?:had|used|included|recruited)) (?:also |however )?(?:no|neither) ${aControl}${notOver}`,
    String.raw`\b(?:absence|lack) of ${aControl}${notOver}|\b${controls} (?:was|were) (?:absent|lacking|missing|not (?:included|available|used))`,
    String.raw`\b(?:neither|no) ${aControl}\b[^.]{0,40}\b(?:was|were) (?:included|used|available|recruited)\b`,
  ),
  either(
    'i',
    String.raw`\b(?:one|single)[ -]${onePlace} only\b|\bonly (?:a |one )(?:single )?${onePlace}\b`,
    String.raw`\b(?:this|ours|our (?:study|trial)) (?:was|is) (?:only )?a single[ -]cent(?:er|re)\b`,
  ),
  pattern(
    'i',
    String.raw`\b(?:follow-?up|observation|intervention|treatment) (?:period )?(?:was|lasted|covered) (?:only|just|(?:relatively |rather |too )?short|limited)\b`,
  ),
]
const otherWord = '(?:previous|earlier|prior|other|those|existing|published|most|many|several|such|his|her|their)'
const otherNoun = String.raw`(?:stud(?:y|ies)|trials?|work|reports?|surveys?|cohorts?|research|investigations?|reviews?|papers?|authors?)`
const ofOtherStudies = anyOf([
  String.raw`${otherWord} (?:[\w-]+ ){0,3}${otherNoun}`,
  String.raw`that (?:study|trial|survey)|these (?:studies|trials|surveys|cohorts)|et al\b`,
])
const hopeful = anyOf([
  'were able to|(?:reduc|avoid|minimi[sz]|prevent|overc[oa]m|eliminat)\\w* (?:by|the (?:risk|effect|influence|possibility|chance|impact))',
  'was (?:reduced|avoided|minimi[sz]ed|prevented) (?:by|because)|future (?:studies|research|trials|work)|larger (?:studies|trials)',
  'further (?:studies|research|trials|work)|is unlikely|are unlikely|unlikely to|not likely',
])
const notOwnWeakness = either('i', String.raw`\b${ofOtherStudies}`, String.raw`\b${hopeful}\b`)
const findingsWords = '(?:find|observe|see|detect|show|confirm|demonstrate|differ|replicate|support|identify|reach)'
const didNotFind = pattern('i', String.raw`\bwe (?:did|could) not (?:\w+ )?${findingsWords}\b`)

/** Whether a sentence of a discussion tells a weak point of the study itself without naming it a limitation. */
export function tellsWeakness(sentence: string): boolean {
  return (
    !notOwnWeakness.test(sentence) && !didNotFind.test(sentence) && weaknesses.some((wording) => wording.test(sentence))
  )
}

const turn =
  /^\W{0,3}(?:However|But|Nevertheless|Nonetheless|On the other hand|Conversely|Although|Yet)\b|\b(?:however|limit\w*|weak\w*)\b/i
const lack =
  /\b(?:not|no|only|lack\w*|cannot|unable|missing|small|short|single|never|without|unknown|imperfect|incomplete|may have|might have|bias)\b/i
const praise =
  /\b(?:strengths?|advantages?|strong|largest|first (?:study|trial|to)|large|robust|novel|high quality|complete|well[- ]validated)\b/i

/** Whether a sentence under "Strengths and limitations" tells a weak point: it turns from what went before, or says what was not there. */
export function isWeakSide(sentence: string): boolean {
  return turn.test(sentence) || (lack.test(sentence) && !praise.test(sentence))
}
