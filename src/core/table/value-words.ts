import { formatNumber } from '../format-count.ts'
import { studyDesign, studyDesignFlags, type StudyDesignValue } from '../model/study-design.ts'
import type {
  CoiKind,
  CoiStatus,
  ConflictOfInterestValue,
  FieldId,
  FieldValue,
  FundingType,
  FundingValue,
  RegistrationValue,
  SampleSizeBasis,
  SampleSizeValue,
  SampleUnit,
  ShapedValues,
  TextValue,
} from '../model/tag.ts'

/** A value as it is read: on a card, in a table cell, in an export. The same words everywhere. */
interface ValueWords {
  /** The answer itself: "Split-face RCT (within-person)", "28 people". */
  readonly text: string
  /** A quieter second line: "analysed · 56 sides". */
  readonly detail?: string
  /** What a column sorts and sums by. */
  readonly number?: number
  /** The vocabulary code, for badges and filters. */
  readonly code?: string
}

export const coiStatusWords: Readonly<Record<CoiStatus, string>> = {
  'declared-none': 'None declared',
  'declared-present': 'Declared: present',
  unclear: 'Unclear',
  'no-statement-found': 'No statement found',
}
export const coiKindWords: Readonly<Record<CoiKind, string>> = {
  employment: 'employment',
  grant: 'grant',
  royalties: 'royalties',
  consulting: 'consulting',
  honoraria: 'fees for talks or writing',
  'expert-testimony': 'expert testimony',
  travel: 'travel',
  patent: 'patent',
  'advisory-board': 'advisory board',
  leadership: 'leadership',
  stock: 'stock',
  equipment: 'equipment or materials',
  other: 'other',
}
export const fundingTypeWords: Readonly<Record<FundingType, string>> = {
  maker: 'Manufacturer of the product',
  industry: 'Other industry',
  government: 'Government',
  charity: 'Charity',
  institution: 'Institution',
  mixed: 'Mixed',
  none: 'None',
  'not-stated': 'Type not stated',
}
export const companyTieWords = 'tie to a company'
export const noFundingWords = 'No funding'
export const fundingNotStatedWords = 'Not stated in the paper'
export const sampleBasisWords: Readonly<Record<SampleSizeBasis, string>> = {
  analysed: 'analysed',
  randomised: 'randomised',
  enrolled: 'enrolled',
  completed: 'completed',
  studies: 'included studies',
  'not-said': 'stage not said',
}
export const unitWords: Readonly<Record<SampleUnit, readonly [one: string, many: string]>> = {
  person: ['person', 'people'],
  side: ['side', 'sides'],
  site: ['site', 'sites'],
  lesion: ['lesion', 'lesions'],
  eye: ['eye', 'eyes'],
  tooth: ['tooth', 'teeth'],
  cluster: ['cluster', 'clusters'],
  study: ['study', 'studies'],
  sample: ['sample', 'samples'],
  animal: ['animal', 'animals'],
}

/** A count with its unit: "1 person", "56 sides". */
export function countWords(count: number, unit: SampleUnit = 'person'): string {
  return `${formatNumber(count)} ${unitWords[unit][count === 1 ? 0 : 1]}`
}

// A field with a shape of its own has words of its own: the compiler asks for them.
const shapedWords: { readonly [F in keyof ShapedValues]: (value: ShapedValues[F]) => ValueWords } = {
  'study-design': designWords,
  'sample-size': sampleSizeWords,
  'conflict-of-interest': coiWords,
  funding: fundingWords,
  registration: registrationWords,
}

/** True for fields whose value is more than text. */
export function hasOwnShape(fieldId: FieldId): boolean {
  return fieldId in shapedWords
}

/** The words of a field's value. A text field without words of the writer is told in the words of its first quote. */
export function valueWords(fieldId: FieldId, value: FieldValue, firstQuote?: string): ValueWords {
  const words = shapedWords[fieldId as keyof ShapedValues] as ((value: FieldValue) => ValueWords) | undefined
  return words ? words(value) : { text: (value as TextValue).text || firstQuote || '' }
}

function designWords({ design, flags }: StudyDesignValue): ValueWords {
  const flagWords = flags.map(
    (flag) => studyDesignFlags.find((known) => known.flag === flag)?.label.toLowerCase() ?? flag,
  )
  return { text: studyDesign(design).label, detail: flagWords.join(', ') || undefined, code: design }
}

function sampleSizeWords(value: SampleSizeValue): ValueWords {
  const parts = [
    value.basis && value.basis !== 'not-said' ? sampleBasisWords[value.basis] : undefined,
    value.units ? countWords(value.units.count, value.units.unit) : undefined,
    value.randomised !== undefined && value.randomised !== value.headline
      ? `${formatNumber(value.randomised)} randomised`
      : undefined,
    value.studies !== undefined && value.studies !== value.headline ? countWords(value.studies, 'study') : undefined,
  ]
  return {
    text: countWords(value.headline, value.unit ?? 'person'),
    detail: parts.filter(Boolean).join(' · ') || undefined,
    number: value.headline,
  }
}

function coiWords(value: ConflictOfInterestValue): ValueWords {
  const authors = new Set(value.parties.flatMap((party) => party.author ?? [])).size
  const organisations = [...new Set(value.parties.flatMap((party) => party.organisation ?? []))]
  const parts = [
    authors > 0 ? (authors === 1 ? '1 author' : `${authors} authors`) : undefined,
    organisations.join(', ') || undefined,
    value.industry ? companyTieWords : undefined,
  ]
  return {
    text: coiStatusWords[value.status],
    detail: parts.filter(Boolean).join(' · ') || undefined,
    code: value.status,
  }
}

function fundingWords(value: FundingValue): ValueWords {
  if (value.status === 'none') return { text: noFundingWords, detail: value.role, code: 'none' }
  if (value.status === 'not-stated') return { text: fundingNotStatedWords, code: 'not-stated' }
  const detail =
    [value.type === 'not-stated' ? undefined : value.funders.join(', ') || undefined, value.role]
      .filter(Boolean)
      .join(' · ') || undefined
  return {
    text: value.type === 'not-stated' ? value.funders.join(', ') || 'Funded' : fundingTypeWords[value.type],
    detail,
    code: value.type,
  }
}

function registrationWords(value: RegistrationValue): ValueWords {
  return { text: value.id, detail: value.registry }
}
