import { anyOf, either, pattern } from '#core/word-patterns.ts'

/**
 * Whose work a sentence speaks of: the paper's own, that of others, work still to be done, or the ground it stands on.
 */
export type SentenceRole = 'own' | 'background' | 'cited' | 'future'

const ownPaper = '(?:study|trial|article|paper|review|report|case|series|analysis|work|survey|cohort)'
const ownWorkWord = anyOf([
  String.raw`we|our|us|this ${ownPaper}`,
  'the present|the current study|present study|here|herein|in this',
  'the aim|the objective|the purpose|the trial|the study was',
])
const ownWork = pattern('', String.raw`\b${ownWorkWord}\b`)

const earlierOrMany = anyOf([
  'previous|previously|prior|earlier|past',
  'several|many|few|some|most|other|numerous',
  'existing|recent|larger|preclinical|various|available|landmark|limited|conflicting',
])
const publications = anyOf([
  'studies|study|trials?|reports?|reviews?|analyses|analysis|experiments|investigations|authors',
  'data|evidence|work|findings|literature',
])
const shown = anyOf([
  'shown|reported|demonstrated|suggested|described|proposed|studied|used|investigated|published',
  'found|associated|established|recommended|tested|evaluated',
  'examined|compared|explored|linked|documented|implicated',
])
const ofSubject = String.raw`(?: (?:of|on|with|in) (?:\w+ ){1,4}?)`
const scarce = '(?:few|rare|scarce|scanty|lacking|sparse|small|missing)'
const areScarce = String.raw`(?:are|is|were|remain) (?:still |very )?${scarce}`
const othersWork = either(
  '',
  String.raw`\b${earlierOrMany}\s+(?:[\w']+\s+){0,4}${publications}\b`,
  /\bet al\b/,
  String.raw`\b(?:has|have) (?:\w+ )?been (?:\w+ )?${shown}\b`,
  /\b(?:studies|trials|reports|authors|experiments|guidelines) (?:have|suggest|indicate|show|recommend|support)\b/,
  /\bis known (?:to|about|that)\b/,
  String.raw`\b(?:studies|trials|reports|comparisons)${ofSubject}? ?${areScarce}\b`,
)

const ownEarlierWork = either(
  '',
  /\b(?:in|from|by) (?:a|an|our|one) (?:previous|earlier|prior|former)\b/,
  /\bwe (?:have )?(?:previously|earlier)\b/,
  /\bour (?:previous|earlier|prior|former|recent)\b/,
  /\b(?:reported|described|published) (?:previously|elsewhere)\b/,
  /\b(?:from|by|of) (?:another|other) (?:groups?|teams?|authors|centers?|centres?|investigators|laborator\w+)\b/,
)

const neededWord = anyOf([
  '(?<!\\bas )needed|warranted|(?<!\\bas )required|necessary|recommended|desirable|justified|awaited',
  'needs? to be|remains? to be|ought to be',
  'merits?|warrants?|requires?|call(?:s|ed)? for|need for',
  'are lacking|is lacking|next steps?',
])
const workToDo = pattern('', String.raw`\b${neededWord}\b`)

const studyNoun = anyOf([
  'stud(?:y|ies)|trials?|research|investigations?|evaluation|analys[ei]s|experiments?',
  'confirm(?:ed|ation)?|reviews?|data|evidence|work',
])
const studyWord = pattern('', String.raw`\b${studyNoun}\b`)

const further = anyOf([
  'further|future|additional|larger|more',
  'better designed|well designed|high quality|adequately powered',
  'definitive|full scale|large scale|confirmatory',
])
const moreStudies = pattern(
  '',
  String.raw`\b${further}\s+(?:[\w,']+\s+){0,7}(?:stud(?:y|ies)|trials?|research|investigations?|work)`,
  /\b[^.;]{0,60}\b(?:should|must|could|would|may|might|can|will|are|is)\b/,
)

const underWay = '(?:planned|under way|feasible|justified)'
const largerOrControlled = '(?:controlled|randomized|larger|full|definitive)'
const worthDoing = '(?:feasible|possible|justified|worthwhile|needed)'
const looksFeasible = String.raw`(?:is|looks|seems|appears|would be) (?:\w+ )?${worthDoing}`

/** A trial that is thought of, not done: "is worth a randomised trial", "before a larger comparison is planned". */
const trialInMind = either(
  '',
  /\bworth (?:a|an|further|testing|studying)\b/,
  /\bbefore (?:planning |starting |running |designing )?(?:a|an|any) (?:\w+ ){0,4}(?:trial|study|comparison)\b/,
  String.raw`\b(?:trial|study|comparison|rct)\b(?: \w+){0,4} (?:is|are) (?:now |being |currently )?${underWay}\b`,
  String.raw`\b${largerOrControlled} (?:\w+ ){0,3}(?:trial|study|comparison) (?:\w+ )?${looksFeasible}\b`,
)

const announced = /\bwe (?:plan|will|aim)\b|\bprotocol\b|\bwill be\b/

const didStudy = anyOf([
  'present|report|describe|conducted|performed|investigated|examined|evaluated|assessed',
  'compared|tested|studied|reviewed|analy[sz]ed|sought|aimed|undertook|did',
])
const studyOrPaper = '(?:study|trial|paper|article|review|report|analysis)'
const wasOrReports = anyOf([
  String.raw`was|is|aim\w*|reports?|presents?|describes?|evaluate\w*|assess\w*|compare\w*|investigate\w*`,
  String.raw`examine\w*|reviews?|tests?|tested`,
])
const ownDeed = anyOf([
  String.raw`we (?:\w+ )?${didStudy}`,
  String.raw`(?:this|the present|our) (?:\w+ )?${studyOrPaper} (?:\w+ )?${wasOrReports}`,
])
const ownStatement = pattern('', String.raw`\b${ownDeed}\b`)

const backgroundLabel =
  /^(?:background|introduction|context|importance|rationale|what is known|clinical context)\b[^:]{0,30}[:.]?/
const gatheringWord = anyOf([
  'data sources?|study selection|selection (?:of studies|criteria)',
  'data (?:extraction|synthesis|collection and analysis)',
  'search (?:strategy|methods?)|eligibility criteria|evidence (?:acquisition|synthesis)',
  'literature search|included studies|study eligibility[^:]{0,40}|review methods|main results',
])

/** Labels under which a review tells of the studies that it gathers. */
const gatheringLabel = pattern('', String.raw`^${gatheringWord}\b[^:]{0,30}[:.]?`)
/** A label at the head of a sentence of a structured abstract, "Methods and results: ...". */
const anyLabel = /^([A-Z][A-Za-z]+(?:[ ,/&-]+(?:and |of )?[A-Za-z]+){0,4})\s*[:]\s/

/**
 * What a sentence's label says: the start of background, of how studies were gathered, of something else, or no label
 * at all.
 */
export function labelOf(text: string, folded: string): 'background' | 'gathering' | 'other' | null {
  const label = anyLabel.exec(text)
  if (!label && !/^[A-Z /&]{5,40}\.?$/.test(text)) return null
  if (gatheringLabel.test(folded)) return 'gathering'
  return backgroundLabel.test(folded) ? 'background' : 'other'
}

/** True where a sentence under the label "Background" all the same says what the paper itself did. */
export function describesOwnStudy(folded: string): boolean {
  return ownStatement.test(folded) && !ownEarlierWork.test(folded)
}

/** What was done stands first; that its methods were described elsewhere comes after. */
const ownDeedFirst = /^(?:[a-z ]{3,20}: )?we (?:randomiz|assigned|allocated|enrolled|recruited|included|treated)/

/** Whose work a sentence of folded text (see `foldText`) speaks of, from its own words. */
export function sentenceRole(folded: string): SentenceRole {
  if (
    (workToDo.test(folded) &&
      studyWord.test(folded) &&
      !/\bwas (?:\w+ )?required\b|\bwere (?:\w+ )?(?:needed|required)\b/.test(folded)) ||
    moreStudies.test(folded) ||
    (trialInMind.test(folded) && !announced.test(folded))
  )
    return 'future'
  if ((ownEarlierWork.test(folded) && !ownDeedFirst.test(folded)) || (othersWork.test(folded) && !ownWork.test(folded)))
    return 'cited'
  return 'own'
}
