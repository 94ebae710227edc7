import { paperTextOf, prepareText } from '../paper/structure/prepare-text.ts'
import { plainScripts } from '../paper/text/script-letters.ts'
import type { SectionKind } from '../paper/text/section-headings.ts'
import type { BuiltInFieldId, FieldId, FieldValue, ShapedValues } from '../model/tag.ts'
import { conflictOfInterest } from './conflict-of-interest/conflict-of-interest.ts'
import { funding } from './funding/funding.ts'
import { registration } from './registration/registration.ts'
import { registries } from './shared/registries.ts'
import { sampleSize } from './sample-size/sample-size.ts'
import { certaintyOf, type FieldExtractor, type Suggestion } from './shared/field-extractor.ts'
import { studyDesignExtractor } from './study-design/study-design.ts'

/**
 * A field whose value is more than words. `heading` stands over the selection while it is read, because a statement's own words
 * ("None.") mean nothing without it; `atLeast` is the confidence in the words below which nothing is proposed: a statement found by its heading alone
 * says nothing; `answer` is what of a value contradicts another: "28 people" and "28 people, 56 sides" do not.
 */
interface SelectedField<F extends keyof ShapedValues = keyof ShapedValues> {
  readonly extractor: FieldExtractor<F>
  readonly heading: string | null
  readonly atLeast: number
  answer(value: ShapedValues[F]): string | number
}

const selectedFields: { readonly [F in keyof ShapedValues]: SelectedField<F> } = {
  'study-design': { extractor: studyDesignExtractor, heading: null, atLeast: 0.6, answer: ({ design }) => design },
  'sample-size': { extractor: sampleSize, heading: null, atLeast: 0.6, answer: ({ headline }) => headline },
  'conflict-of-interest': {
    extractor: conflictOfInterest,
    heading: 'Conflict of interest',
    atLeast: 0.95,
    answer: ({ status }) => status,
  },
  funding: { extractor: funding, heading: 'Funding', atLeast: 0.95, answer: ({ status }) => status },
  registration: { extractor: registration, heading: null, atLeast: 0.6, answer: ({ id }) => id },
}

/** Whether selected words are themselves the answer, so that nothing has to be read from them: fields of text, the plain quote, own fields. */
export function selectionIsAnswer(fieldId: FieldId): boolean {
  return !(fieldId in selectedFields)
}

/**
 * The value that selected words give to a field, by the field's own extractor: the same rules as the paper's suggestions, never a second
 * copy of them. Where `known` (what the paper suggests for the field) rests on the very words, that is the answer. Null where the words
 * do not say, or say it less surely than the paper says something else: then the writer is asked. A proposal like any other, unconfirmed until kept.
 */
export function suggestFromSelection(
  fieldId: FieldId,
  words: string,
  known: readonly Suggestion[] = [],
): FieldValue | null {
  const field: SelectedField | undefined = selectedFields[fieldId as keyof ShapedValues]
  if (!field) return null
  const selected = plain(words)
  const same = known.find((suggestion) => suggestion.quote && selected.includes(plain(suggestion.quote.exact)))
  if (same) return same.value
  if (fieldId === 'funding' && !speaksOfMoney.test(selected)) return null
  const plainWords = plainScripts(words)
  const text = prepareText(paperTextOf(field.heading === null ? plainWords : `${field.heading}\n${plainWords}`))
  const [found] = field.extractor.extract(text)
  if (!found?.quote || (found.proofConfidence ?? found.confidence) < field.atLeast) return null
  const isContradicted = known.some(
    (other) =>
      certaintyOf(other) === 'sure' &&
      other.confidence > found.confidence &&
      field.answer(other.value as never) !== field.answer(found.value as never),
  )
  return isContradicted ? null : found.value
}

// Under the heading of funding every firm would be a funder; words about interests are not words about who paid.
const speaksOfMoney =
  /\b(?:fund|grant|sponsor|support|financ|paid|pay|awards?\b|money|budget)|^\W*(?:none|nil|no|not applicable)\W*$/i

function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

const registrationNumber = new RegExp(`\\b(?:${registries.map(({ pattern }) => pattern).join('|')})`, 'i')

/** What in a few words speaks for a field, the most telling first: only which key is offered first rests on it, never a value. */
const fieldCues: readonly (readonly [BuiltInFieldId, readonly RegExp[]])[] = [
  ['registration', [registrationNumber, /\b(?:PROSPERO|(?:trial|study) registration)\b/i]],
  [
    'conflict-of-interest',
    [
      /\b(?:conflicts?|competing|duality) (?:of )?interests?\b/i,
      /\bnothing to disclose\b|\bdisclos/i,
      /\b(?:honorari|consultan(?:t|cy)|lecture fees|stock|shareholder)|\bemploy(?:ed|ee)s? (?:of|by)\b/i,
    ],
  ],
  ['funding', [/\b(?:fund(?:ed|ing|er)|grants?|sponsor|supported by|financial support)\b/i]],
  [
    'limitations',
    [
      /\b(?:limitations?|limited by|weakness|caution|generali[sz]|underpowered)/i,
      /\b(?:small sample|short follow|too (?:small|short)|not (?:blinded|randomi[sz]ed)|further (?:studies|research))/i,
    ],
  ],
  ['harms', [/\b(?:adverse|side[- ]effects?|complications?|safety|tolerat|erythema|harms?|serious events?)\b/i]],
  [
    'study-design',
    [
      /\b(?:randomi[sz]ed|cohort|case[- ](?:control|series|report)|cross-sectional|split-face|crossover|double-blind)\b/i,
      /\b(?:systematic review|meta-analysis|in vitro|pilot study|retrospective|prospective)\b/i,
    ],
  ],
  [
    'main-result',
    [
      /\bp ?[<=>] ?0?\.\d|95 ?% ?(?:CI|confidence)/i,
      /\b(?:significant(?:ly)?|mean difference|improved by|reduc(?:ed|tion) (?:by|of))\b/i,
    ],
  ],
  [
    'sample-size',
    [
      /\b(?:\d+|[a-z]+(?:-[a-z]+)?) (?:patients?|participants?|people|subjects?|volunteers?|women|men|adults|children|eyes|individuals)\b/i,
    ],
  ],
  [
    'intervention',
    [/\b(?:mg|mL|ml|dose[sd]?|sessions?|injected|applied|administered|received|treated with|twice daily|weekly)\b/],
  ],
  ['population', [/\b(?:aged|inclusion|eligible|recruited|years old|Fitzpatrick)\b/i]],
]

const fieldOfSection: Partial<Readonly<Record<SectionKind, BuiltInFieldId>>> = {
  'conflict-of-interest': 'conflict-of-interest',
  funding: 'funding',
  registration: 'registration',
  limitations: 'limitations',
  results: 'main-result',
}

/** The field that selected words most likely belong to; the plain quote where nothing speaks for one. `section`: where they stand. */
export function fieldOfSelection(words: string, section: SectionKind | null): BuiltInFieldId {
  const bySection = section ? fieldOfSection[section] : undefined
  if (bySection && bySection !== 'main-result') return bySection
  const byWords = fieldCues.find(([, cues]) => cues.some((cue) => cue.test(words)))?.[0]
  return byWords ?? bySection ?? 'quote'
}
