import { anyOf, either } from '#core/word-patterns.ts'
import type { StudyDesignFlag } from '#core/model/study-design.ts'

/** What makes a flag: words in the paper's own sentences. */
interface FlagRule {
  readonly flag: StudyDesignFlag
  readonly pattern: RegExp
  /** A sentence that also has this does not count. */
  readonly unless?: RegExp
}

const judges = anyOf([
  'assessors?|raters?|evaluators?|observers?|investigators?|examiners?|readers?',
  String.raw`clinicians?|physicians?|outcome assess\w+`,
  'radiologists?|dermatologists?|statisticians?',
  'personnel|staff|researchers?',
])
const treated = '(?:patients?|participants?|subjects?|volunteers|women|children|parents|they)'
const unaware = '(?:blind(?:ed)?|masked|unaware)'
const several = anyOf([
  String.raw`[2-9]|\d{2,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty`,
  'thirty|several|multiple|different',
])
const centres = '(?:centers|centres|hospitals|clinics|institutions|sites|universities|practices)'
const andAlso = String.raw`(?: \w+){0,3},? (?:and|nor|or)(?: \w+){0,3}`
const wereOrKnew = '(?:were|was|are|remained|knew)'
const didNotKnow = '(?:did not know|was not aware|were not aware|was unaware|were unaware)'
const openOtherwise = anyOf([
  'field|access|ended|surgery|repair|heart|reduction|biopsy|source|airway|angle|abdomen',
  String.raw`fracture\w*|question\w*|window|wound`,
])

/** The flags that words in a paper's own sentences make. */
export const flagRules: readonly FlagRule[] = [
  {
    flag: 'multicentre',
    pattern: either(
      '',
      /\bmulti ?(?:cent(?:er|re|ers|res|ric)|sites?|institution(?:al)?|clinic|hospital)\b/,
      String.raw`\b(?:at|in|from|of|across|by|settings?:?) (?:\w+ )?${several} (?:\w+ ){0,4}${centres}\b`,
    ),
    unless: either(
      '',
      /\b(?:injection|binding|lesion|body|skin|anatomical|biopsy|tumou?r|donor|recording|stimulation) sites\b/,
      /\bsites (?:of|per)\b/,
    ),
  },
  {
    flag: 'pragmatic',
    pattern: /\bpragmatic (?:\w+,? ){0,6}(?:trial|study|rct|evaluation|design|randomiz\w+)\b|\bpragmatic,/,
  },
  {
    flag: 'non-inferiority',
    pattern: either(
      '',
      /\bnon ?inferior(?:ity)?\b/,
      /\bequivalence (?:\w+ )?(?:trial|study|design|margin|range|test|limits?|hypothesis)\b/,
      /\b(?:trial|study|test) of equivalence\b/,
      /\b(?:therapeutic|clinical|bio) ?equivalence\b/,
      /\bbioequivalence\b/,
    ),
  },
  {
    flag: 'double-blind',
    pattern: either(
      '',
      /\b(?:double|triple|quadruple|doubly|fully) ?(?:blind(?:ed|ly)?|masked|blinding|masking|dummy)\b/,
      String.raw`\b${treated}${andAlso} ${judges}(?: \w+){0,3} ${wereOrKnew}(?: \w+){0,2} ${unaware}\b`,
      String.raw`\b${judges}${andAlso} ${treated}(?: \w+){0,3} (?:were|was|are|remained)(?: \w+){0,2} ${unaware}\b`,
      /\bneither\b[^.]{0,60}\b(?:nor|or)\b[^.]{0,60}\b(?:knew|aware|informed)\b/,
      String.raw`\bboth ${treated}[^.]{0,40}${judges}[^.]{0,30}${unaware}\b`,
    ),
  },
  {
    flag: 'single-blind',
    pattern: either(
      '',
      /\bsingle ?(?:blind(?:ed)?|masked|blinding|masking)\b/,
      String.raw`\b${judges} ?(?:blind(?:ed)?|masked|blinding)\b`,
      String.raw`\b${judges}\b[^.]{0,60}\b(?:were|was) (?:\w+ ){0,2}${unaware}\b`,
      String.raw`\b(?:blind(?:ed)?|masked) (?:\w+ ){0,2}${judges}\b`,
      String.raw`\b${judges} ${unaware} to\b`,
      /\b(?:blind(?:ed)?|masked) (?:outcome )?(?:assessment|evaluation|rating|assessments|evaluations)\b/,
      String.raw`\b${judges}(?: \w+){0,3},? (?:who|which|that) ${didNotKnow}\b`,
      /\bunaware of (?:the |their |its )?(?:\w+ )?(?:dose|allocation|treatment|group|assignment)s?\b/,
      /\bpatient blind\w*\b/,
      /\bparticipant blind\w*\b/,
    ),
  },
  {
    flag: 'open-label',
    pattern: either(
      '',
      /\bopen label(?:led)?\b/,
      /\bunblinded\b/,
      /\bunmasked\b/,
      /\bnon ?blinded\b/,
      /\bopen,? (?:\w+,? ){0,4}(?:trial|study|comparison|evaluation|multicent\w+)\b/,
      /\bno blinding\b/,
      /\bwithout blinding\b/,
    ),
    unless: either('', String.raw`\bopen ${openOtherwise}\b`, /\bopen label extension\b/),
  },
  {
    flag: 'placebo',
    pattern: either(
      '',
      /\bplacebos?\b/,
      /\bsham\b/,
      /\bvehicle (?:controlled|cream|gel|ointment|group|arm|alone|treated|side|foam|lotion|base)\b/,
      /\b(?:versus|vs\.?|or|and|with|to) (?:its |the )?vehicle\b/,
    ),
    unless: /\bplacebo (?:response|effect)s?\b|\bno placebo\b|\bwithout (?:a )?placebo\b|\bnot placebo\b/,
  },
]
