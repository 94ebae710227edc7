import { suggest } from '#core/suggestions/extractors.ts'
import type { BuiltInFieldId, FieldId, FieldValue } from '#core/model/tag.ts'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import type { SectionKind } from '#core/paper/text/section-headings.ts'
import { guessCoi, guessDesign, guessFunding, guessRegistration, guessSampleSize } from './guess-value.ts'

/** What a selection most likely answers. */
export interface Guess {
  readonly fieldId: BuiltInFieldId
  readonly value: FieldValue | null
}

/**
 * The value of a field that selected words give: by the field's own rules, else by plain reading of the words. Null where a value
 * must be chosen and the words do not say one; the empty text where the quote itself is the answer.
 */
export function guessValue(fieldId: FieldId, words: string): FieldValue | null {
  const found = suggest(prepareText(paperTextOf(words)))[fieldId as BuiltInFieldId]?.[0]
  switch (fieldId) {
    case 'study-design':
      return found?.value ?? guessDesign(words)
    case 'sample-size':
      return found?.value ?? guessSampleSize(words)
    case 'conflict-of-interest':
      return found?.quote ? found.value : guessCoi(words)
    case 'funding':
      return found?.quote ? found.value : guessFunding(words)
    case 'registration':
      return found?.value ?? guessRegistration(words)
    default:
      return {}
  }
}

const cues: readonly (readonly [BuiltInFieldId, RegExp])[] = [
  [
    'registration',
    /\b(?:NCT\d{8}|ISRCTN ?\d+|PROSPERO|CRD\d{8,}|ChiCTR|EudraCT|ACTRN\d+|DRKS\d+|CTRI\/|KCT\d+|(?:trial|study) registration)/i,
  ],
  [
    'conflict-of-interest',
    /\b(?:(?:conflicts?|competing|duality) (?:of )?interests?|nothing to disclose|disclos|honorari|consultan(?:t|cy)|employ(?:ed|ee)s? (?:of|by)|lecture fees|stock|shareholder)/i,
  ],
  ['funding', /\b(?:fund(?:ed|ing|er)|grants?|sponsor|supported by|financial support)\b/i],
  [
    'limitations',
    /\b(?:limitations?|limited by|weakness|caution|generali[sz]|small sample|short follow|underpowered|too (?:small|short)|not (?:blinded|randomi[sz]ed)|further (?:studies|research))/i,
  ],
  ['harms', /\b(?:adverse|side[- ]effects?|complications?|safety|tolerat|erythema|harms?|serious events?)\b/i],
  [
    'study-design',
    /\b(?:randomi[sz]ed|cohort|case[- ](?:control|series|report)|cross-sectional|split-face|crossover|double-blind|systematic review|meta-analysis|in vitro|pilot study|retrospective|prospective)\b/i,
  ],
  [
    'main-result',
    /(?:\bp ?[<=>] ?0?\.\d|95 ?% ?(?:CI|confidence)|\bsignificant(?:ly)?\b|\bmean difference\b|\bimproved by\b|\breduc(?:ed|tion) (?:by|of)\b)/i,
  ],
  [
    'sample-size',
    /\b(?:\d+|[a-z]+(?:-[a-z]+)?) (?:patients?|participants?|people|subjects?|volunteers?|women|men|adults|children|eyes|individuals)\b/i,
  ],
  [
    'intervention',
    /\b(?:mg|mL|ml|dose[sd]?|sessions?|injected|applied|administered|received|treated with|twice daily|weekly)\b/,
  ],
  ['population', /\b(?:aged|inclusion|eligible|recruited|years old|Fitzpatrick)\b/i],
]

const sectionGuess: Partial<Readonly<Record<SectionKind, BuiltInFieldId>>> = {
  'conflict-of-interest': 'conflict-of-interest',
  funding: 'funding',
  registration: 'registration',
  limitations: 'limitations',
  results: 'main-result',
}

/** The field that selected words most likely belong to; a plain quote where nothing speaks for one. `section`: where they stand. */
export function guessField(words: string, section: SectionKind | null): BuiltInFieldId {
  const bySection = section ? sectionGuess[section] : undefined
  if (bySection && bySection !== 'main-result') return bySection
  return cues.find(([, cue]) => cue.test(words))?.[0] ?? bySection ?? 'quote'
}
