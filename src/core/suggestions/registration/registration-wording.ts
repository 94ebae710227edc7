import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'

/** Words for registration, in several languages. */
export const registered =
  /\bregist(?:ered|ration|ry|er|rations)\b|\bclinicaltrials\.? ?gov\b|\btrial (?:number|identifier|id)\b|\bidentifier\b|\bEudra|\bPROSPERO\b|\bregistr(?:ad[oa]|o|ierung|iert|ato|azione)|\benregistr/i
/** The study speaks of itself. */
export const ofThis = /\b(?:this|our|the (?:present|current|study|trial|protocol|review)|we)\b/i
const otherWord = anyOf([
  // not finished, or not this one
  'ongoing|on-going|another|other|previous(?:ly)?|earlier|future|subsequent|follow-up|parent',
  'larger|separate|recent|similar|these|two|three|several|included',
])
const otherStudyWord = anyOf([
  String.raw`${otherWord} (?:[\w-]+ ){0,3}(?:trials?|stud(?:y|ies)|cohorts?|RCTs?|phase)\b`,
  // still running
  String.raw`(?:currently|underway|under way|(?:is|are) (?:now |currently )?being|planned|upcoming)\b`,
])
/** The words speak of another study. */
export const ofOthers = pattern('i', String.raw`\b${otherStudyWord}`)
/** "The study is registered at ...", "These trials were registered": whose number it is, the sentence says. */
export const registersThis = either(
  'i',
  String.raw`\b(?:this|our|the|these|both) (?:[\w-]+ ){0,4}(?:stud(?:y|ies)|trials?|protocol|review) (?:is|are|was|were|has been|have been)(?: \w+){0,2} registered\b`,
  String.raw`^\W*(?:(?:clinical )?trials? |study |protocol |systematic review )?(?:registered|registration|registry|identifier)\b`,
  String.raw`^\W*Clinical\s?Trials?\.\s?gov\b`,
)
/** Parts and sums of other studies: the number is the parent's. */
export const ofParent = /\b(?:extension (?:study|trial)|substudy of|secondary analysis of|ancillary|pooled|parent)\b/i

const example = anyOf([String.raw`e\.?g\.?|for (?:example|instance)|such as|see(?: also)?|cf\.?|among them`])
const beingTried = anyOf([
  'on trial|under (?:study|investigation|evaluation|way)|underway|ongoing|on-going|recruiting|(?:has|have) (?:begun|started|entered)',
  'is being|are being|being (?:tried|tested|studied)|in (?:phase|clinical) \\w+|entered',
])
/** The number is an example of others' trials: "(e.g. NCT...)". */
export const citedAsExample = pattern('i', String.raw`\b${example}[\s,:(]{1,3}(?:the )?[^.;()]{0,40}$`)
/** Something is on trial under the number: "is on trial in people (NCT...)". */
export const tellsOfTrial = pattern('i', String.raw`\b${beingTried}\b[^.;]{0,60}$`)

const notPeople = anyOf([
  'mice|mouse|rats?|rodents?|rabbits?|pigs?|piglets?|swine|sheep|dogs?|canine|beagles?|monkeys?|macaques?|zebrafish|hamsters?',
  'guinea pigs?|chickens?|broilers?|cows?|cattle|horses?|murine|porcine|in vitro|cell lines?|cultured|cell cultures?|drosophila',
  'ex vivo|extracted teeth|bacteria|neurons',
])
const ofNoPeople = pattern('i', String.raw`\b${notPeople}\b`)
const ofPeople = pattern(
  'i',
  String.raw`\b(?:patients?|participants?|volunteers?|adults?|children|women|men|people|persons|infants|subjects|students|adolescents)\b`,
)

/** Whether title and abstract say that animals, cells or specimens were studied, and no people took part. */
export function saysNoPeople(prepared: PreparedText): boolean {
  const title = prepared.title ?? prepared.text.slice(0, 200)
  if (!ofNoPeople.test(title) || ofPeople.test(title)) return false
  const first = prepared.sentences.find(({ section, text }) => section === 'abstract' && ofNoPeople.test(text))
  return first === undefined || !ofPeople.test(first.text)
}

/** Whether the title, or the abstract of itself, says that the paper is a review: then the numbers of trials are those of others. */
export function saysReview(prepared: PreparedText): boolean {
  const title = prepared.title ?? prepared.text.slice(0, 300)
  return (
    /\b(?:systematic|scoping|umbrella|meta-?analy\w+|(?<!(?:chart|records?|retrospective|peer) )review|overview)\b/i.test(
      title,
    ) ||
    prepared.sentences.some(
      ({ section, text }) =>
        section === 'abstract' &&
        /\b(?:this|the present|our) (?:\w+ ){0,2}review\b|\bwe (?:\w+ )?review\b|\b(?:article|paper) (?:\w+ )?(?:reviews|summari[sz]es)\b/i.test(
          text,
        ),
    )
  )
}
