import { anyOf, either, pattern } from '#core/word-patterns.ts'

const otherStudyAdjective = '(?:earlier|previous|prior|older|another|other|largest)'
const otherStudyNoun = '(?:[Tt]rials|[Ss]tudies|[Tt]hose|[Pp]apers)'
const moneyOfOtherStudies = either(
  '',
  String.raw`^\W{0,3}(?:Where|When|If|Whether)\b`,
  String.raw`\btheir (?:\w+ )?(?:trial|study|work|research)\b`,
  String.raw`\band colleagues\b|\bet al\b`,
  String.raw`\b${otherStudyAdjective} (?:\w+ )?(?:study|trial|review|cohort|survey)\b`,
  String.raw`\b${otherStudyNoun} (?:with(?:out)?|that|which|having)\b[^.]{0,30}\b(?:fund|sponsor)`,
  String.raw`\b(?:[Rr]isk of bias|extracted from|recorded from)\b`,
)
const supportingEvidence = anyOf([
  'findings?|fact|evidence|data|observations?|results?|literature|stud(?:y|ies)|theor(?:y|ies)',
  'hypothes[ie]s|work of',
])
const evidenceArticle = '(?:the |these |those |our |a |an |other |previous |earlier |recent )'
const supportedByEvidence = pattern('i', String.raw`\bsupported by ${evidenceArticle}*${supportingEvidence}\b`)
const severalAdjective = anyOf([
  // what a review did with them
  'included|eligible|reviewed|primary|original|identified',
  // how many
  String.raw`these|those|most|many|several|few|some|all|of the|\d+|two|three|four|five|six|seven|eight|nine`,
  'ten',
  // who paid, and when
  'industry-funded|other|previous|earlier',
])
const severalNoun = anyOf([
  // papers
  'studies|trials|articles|papers|reviews|guidelines|reports|publications|RCTs',
  // places and programmes
  'programs|programmes|clinics|hospitals|centers|centres|schools',
])
const severalOthers = pattern('i', String.raw`\b${severalAdjective} (?:\w+ ){0,2}${severalNoun}\b`)
const paidCare = anyOf([
  'health (?:care|insurance|services?)|treatment|care|school|education|welfare|insurance|therapy',
  'tuition|clinic|vaccination|screening',
])
const subsidisedVerb = '(?:funded|financed|subsidi[sz]ed)'
const moneyOfCare = pattern(
  'i',
  String.raw`\b${paidCare} (?:\w+ ){0,3}(?:is|are|was|were) (?:\w+ )?(?:publicly |privately )?${subsidisedVerb}`,
)
const supportedIdea = anyOf([
  'hypothesis|finding|findings|results?|conclusion|view|notion|idea|evidence|observation|claim',
  'theory|argument|recommendation|diagnosis|data',
])
const supportedByFindings = pattern(
  'i',
  String.raw`\b${supportedIdea} (?:\w+ ){0,3}(?:is|are|was|were) (?:\w+ )?supported by\b`,
)
/** Sentences about the money of other studies, of care, or of programmes under study, which say nothing of this paper's. */
export function isOthersMoney(sentence: string): boolean {
  if (moneyOfOtherStudies.test(sentence)) return true
  if (
    supportedByEvidence.test(sentence) ||
    /\b(?:patients|participants|children|families|students|women|men|households|caregivers|people|mothers) (?:with(?:out)?|who|lacking|having)\b[^.]{0,30}\b(?:support|fund)/i.test(
      sentence,
    )
  )
    return true
  if (
    /\b(?:this|present|our|current) (?:systematic |scoping |meta-?|randomi[sz]ed |clinical |pilot |cohort )?(?:review|study|work|research|trial|project|analysis|article|paper|meta-analysis)\b/i.test(
      sentence,
    )
  )
    return false
  return severalOthers.test(sentence) || moneyOfCare.test(sentence) || supportedByFindings.test(sentence)
}
