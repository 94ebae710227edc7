import * as v from 'valibot'
import { fields } from '../fields.ts'
import { studyDesigns, type StudyDesignCode, type StudyDesignFlag, type StudyDesignValue } from '../study-design.ts'
import type {
  CoiKind,
  CoiParty,
  CoiStatus,
  ConflictOfInterestValue,
  FieldId,
  FieldValue,
  FundingStatus,
  FundingType,
  FundingValue,
  Missing,
  RegistrationValue,
  SampleArm,
  SampleSizeBasis,
  SampleSizeValue,
  SampleUnit,
  ShapedValues,
  Tag,
  TagValue,
  TextValue,
} from '../tag.ts'
import { anyWord, flag, group, isGroup, listOf, maybe, number, oneOf, text, type Shape } from './shape-parts.ts'
import { quote } from './quote-shape.ts'

const unit = oneOf<SampleUnit>({
  person: 1,
  side: 1,
  site: 1,
  lesion: 1,
  eye: 1,
  tooth: 1,
  cluster: 1,
  study: 1,
  sample: 1,
  animal: 1,
})
const basis = oneOf<SampleSizeBasis>({
  analysed: 1,
  randomised: 1,
  enrolled: 1,
  completed: 1,
  studies: 1,
  'not-said': 1,
})
const party = group<CoiParty>({
  author: maybe(text),
  organisation: maybe(text),
  kind: maybe(
    oneOf<CoiKind>({
      employment: 1,
      grant: 1,
      royalties: 1,
      consulting: 1,
      honoraria: 1,
      'expert-testimony': 1,
      travel: 1,
      patent: 1,
      'advisory-board': 1,
      leadership: 1,
      stock: 1,
      equipment: 1,
      other: 1,
    }),
  ),
})

// A field with a shape of its own has it here: the compiler asks for it.
const shapedValues: { readonly [F in keyof ShapedValues]: Shape<ShapedValues[F]> } = {
  'study-design': group<StudyDesignValue>({
    design: v.picklist(
      studyDesigns.map((design): StudyDesignCode => design.code),
      'one of the designs known here',
    ),
    flags: listOf(anyWord<StudyDesignFlag>()),
  }),
  'sample-size': group<SampleSizeValue>({
    headline: number,
    basis: maybe(basis),
    screened: maybe(number),
    enrolled: maybe(number),
    randomised: maybe(number),
    analysed: maybe(number),
    completed: maybe(number),
    planned: maybe(number),
    arms: maybe(listOf(group<SampleArm>({ label: text, allocated: maybe(number), analysed: maybe(number) }))),
    unit: maybe(unit),
    units: maybe(group<NonNullable<SampleSizeValue['units']>>({ count: number, unit })),
    studies: maybe(number),
  }),
  'conflict-of-interest': group<ConflictOfInterestValue>({
    status: oneOf<CoiStatus>({ 'declared-none': 1, 'declared-present': 1, unclear: 1, 'no-statement-found': 1 }),
    industry: flag,
    parties: listOf(party),
  }),
  funding: group<FundingValue>({
    status: oneOf<FundingStatus>({ stated: 1, none: 1, 'not-stated': 1 }),
    funders: listOf(text),
    type: oneOf<FundingType>({
      maker: 1,
      industry: 1,
      government: 1,
      charity: 1,
      institution: 1,
      mixed: 1,
      none: 1,
      'not-stated': 1,
    }),
    role: maybe(text),
  }),
  registration: group<RegistrationValue>({ id: text, registry: maybe(text) }),
}

/** The shape of what the field holds: text where it has no shape of its own. */
export function valueShape(fieldId: unknown): Shape<FieldValue> {
  return typeof fieldId === 'string' && Object.hasOwn(shapedValues, fieldId)
    ? shapedValues[fieldId as keyof ShapedValues]
    : textValue
}

const textValue = group<TextValue>({ text: maybe(text) })

const missing = v.looseObject({
  kind: v.literal('missing'),
  missing: oneOf<Missing>({ 'not-stated': 1, unclear: 1, 'not-applicable': 1 }),
})
// The value's own shape is asked for by field: `valueShape`.
const some = v.looseObject({ kind: v.literal('value'), value: v.custom<FieldValue>(isGroup, 'a group of values') })
const value: Shape<TagValue> = v.variant('kind', [missing, some], 'a value or a kind of missing')

const knownFields: ReadonlySet<unknown> = new Set(fields.map((field) => field.id))

/** The shape of a field's name. One that is not known has no name to show, and no column. */
export const fieldId: Shape<FieldId> = v.custom<FieldId>(
  (id) => knownFields.has(id) || (typeof id === 'string' && id.startsWith('custom:')),
  'a field known here',
)

/** The shape of a tag, but for what its field holds. */
export const tag: Shape<Tag> = group<Tag>({
  id: text,
  studyId: text,
  fieldId,
  value,
  quotes: listOf(quote),
  setBy: oneOf<Tag['setBy']>({ writer: 1, 'accepted-suggestion': 1, guess: 1 }),
  setAt: text,
  rule: maybe(text),
})
