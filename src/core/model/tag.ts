import type { BuiltInFieldId } from './fields.ts'
import type { Quote } from './quote.ts'
import type { StudyDesignValue } from './study-design.ts'

export type { BuiltInFieldId }
/** A built-in field, or one of the writer's own: `custom:<id>`. */
export type FieldId = BuiltInFieldId | `custom:${string}`

/** Three of the four kinds of "no value": missing values are values (Cochrane Handbook, section 5.2). The fourth, "not looked at yet", is the absence of a tag. */
export type Missing = 'not-stated' | 'unclear' | 'not-applicable'

/** One study's answer for one field: a value or a kind of missing, with the quotes that prove it. One row per study and field. */
export interface Tag {
  /** `<studyId>/<fieldId>`: see `tagId`. */
  readonly id: string
  readonly studyId: string
  readonly fieldId: FieldId
  readonly value: TagValue
  readonly quotes: readonly Quote[]
  /** `guess`: read from words the writer selected, and not confirmed; it looks, counts and is exported as a suggestion (see `isConfirmed`). */
  readonly setBy: 'writer' | 'accepted-suggestion' | 'guess'
  readonly setAt: string
  /** The rule that proposed an accepted suggestion. */
  readonly rule?: string
}

export type TagValue =
  | { readonly kind: 'missing'; readonly missing: Missing }
  | { readonly kind: 'value'; readonly value: FieldValue }

/** What a field holds, by field: see `FieldValues`. A custom field and every field without a shape of its own holds text. */
export type FieldValue =
  | StudyDesignValue
  | SampleSizeValue
  | ConflictOfInterestValue
  | FundingValue
  | RegistrationValue
  | TextValue

/** The shapes of the fields whose value is more than text. */
export interface ShapedValues {
  readonly 'study-design': StudyDesignValue
  readonly 'sample-size': SampleSizeValue
  readonly 'conflict-of-interest': ConflictOfInterestValue
  readonly funding: FundingValue
  readonly registration: RegistrationValue
}

/** The shape of each field's value; what suggestions propose and tags hold is the same. */
export type FieldValues = {
  readonly [F in BuiltInFieldId]: F extends keyof ShapedValues ? ShapedValues[F] : TextValue
}

/** Free words of the writer; empty where the quote itself is the answer. */
export interface TextValue {
  readonly text?: string
}

/** What the headline number counts (CONSORT 2010 items 13a, 13b, 16: analysed, else randomised, else enrolled). */
export type SampleSizeBasis = 'analysed' | 'randomised' | 'enrolled' | 'completed' | 'studies' | 'not-said'

/** The unit that `units` counts where it is not people (CONSORT for within-person trials: people and sites apart). */
export type SampleUnit =
  | 'person'
  | 'side'
  | 'site'
  | 'lesion'
  | 'eye'
  | 'tooth'
  | 'cluster'
  | 'study'
  | 'sample'
  | 'animal'

export interface SampleSizeValue {
  /** The number to show: people wherever people are counted. */
  readonly headline: number
  readonly basis?: SampleSizeBasis
  readonly screened?: number
  readonly enrolled?: number
  readonly randomised?: number
  readonly analysed?: number
  readonly completed?: number
  /** The number a power calculation asked for. */
  readonly planned?: number
  readonly arms?: readonly SampleArm[]
  /** What `headline` counts; person where absent. */
  readonly unit?: SampleUnit
  /** How many sides, eyes, lesions ... of those people, e.g. 56 sides of 28 people. */
  readonly units?: { readonly count: number; readonly unit: SampleUnit }
  /** For reviews: included studies. */
  readonly studies?: number
}

export interface SampleArm {
  readonly label: string
  readonly allocated?: number
  readonly analysed?: number
}

/** ICMJE: a statement may say that there is nothing; a statement is not by itself a conflict. */
export type CoiStatus = 'declared-none' | 'declared-present' | 'unclear' | 'no-statement-found'

export interface ConflictOfInterestValue {
  readonly status: CoiStatus
  /** A tie to a company is declared. */
  readonly industry: boolean
  readonly parties: readonly CoiParty[]
}

/** Author x company x kind of tie; any part may be unsaid. */
export interface CoiParty {
  readonly author?: string
  readonly organisation?: string
  readonly kind?: CoiKind
}

/** Kinds of tie of the ICMJE disclosure form, and employment, which is commonly stated. */
export type CoiKind =
  | 'employment'
  | 'grant'
  | 'royalties'
  | 'consulting'
  | 'honoraria'
  | 'expert-testimony'
  | 'travel'
  | 'patent'
  | 'advisory-board'
  | 'leadership'
  | 'stock'
  | 'equipment'
  | 'other'

export type FundingStatus = 'stated' | 'none' | 'not-stated'
export type FundingType =
  | 'maker'
  | 'industry'
  | 'government'
  | 'charity'
  | 'institution'
  | 'mixed'
  | 'none'
  | 'not-stated'

export interface FundingValue {
  readonly status: FundingStatus
  readonly funders: readonly string[]
  readonly type: FundingType
  /** What the funder did, in the paper's words. */
  readonly role?: string
}

export interface RegistrationValue {
  readonly id: string
  readonly registry?: string
}

/** Whether an answer is the writer's own; one that was only guessed from a selection is a suggestion until the writer keeps it. */
export function isConfirmed(tag: Tag): boolean {
  return tag.setBy !== 'guess'
}

/** The key of the one tag that a study has for a field. */
export function tagId(studyId: string, fieldId: FieldId): string {
  return `${studyId}/${fieldId}`
}
