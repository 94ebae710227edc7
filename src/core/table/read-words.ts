import type {
  CoiParty,
  CoiStatus,
  ConflictOfInterestValue,
  FieldId,
  FieldValue,
  FundingType,
  FundingValue,
  Missing,
  RegistrationValue,
  ShapedValues,
} from '../model/tag.ts'
import { fail, ok, type Result } from '../result.ts'
import { plainRegistrationId, registries } from '../suggestions/shared/registries.ts'
import { missingCellWords } from './build-evidence-table.ts'
import { suggestionMark } from './cell-text.ts'
import { readDesign } from './design-words.ts'
import { readSampleSize } from './sample-size-reading.ts'
import {
  coiStatusWords,
  companyTieWords,
  fundingTypeWords,
  noFundingWords,
  fundingNotStatedWords,
} from './value-words.ts'
import { plainWords, wordsToKeys } from './words.ts'

/** What words typed or pasted into a cell answer. */
export type CellAnswer =
  | { readonly kind: 'value'; readonly value: FieldValue }
  | { readonly kind: 'missing'; readonly missing: Missing }
  /** "Not looked at yet": as if nobody had answered. */
  | { readonly kind: 'nothing' }

const missingKinds = wordsToKeys<Missing | 'not-looked-at'>(missingCellWords, {
  'not-stated': ['not reported', 'NR', 'not given'],
  'not-applicable': ['n/a', 'NA'],
})
const coiStatuses = wordsToKeys<CoiStatus>(coiStatusWords, {
  'declared-none': ['none', 'no conflict', 'no conflicts', 'no conflict of interest', 'no conflicts of interest'],
  'declared-present': ['declared', 'present', 'conflict declared', 'conflicts declared'],
  'no-statement-found': ['no statement', 'without a statement', 'no declaration'],
})
const fundingTypes = wordsToKeys<FundingType>(fundingTypeWords, {
  maker: ['maker', 'manufacturer', 'maker of the product'],
  industry: ['industry', 'company'],
  government: ['public', 'state'],
  charity: ['foundation'],
  institution: ['university', 'hospital', 'own institution'],
  none: [noFundingWords, 'unfunded', 'not funded', 'no external funding'],
})

// A field with a shape of its own is read by a reader of its own: the compiler asks for it, as it asks for its words (value-words.ts).
const shapedReaders: { readonly [F in keyof ShapedValues]: (words: string) => Result<ShapedValues[F]> } = {
  'study-design': readDesign,
  'sample-size': readSampleSize,
  'conflict-of-interest': readCoi,
  funding: readFunding,
  registration: readRegistration,
}

/**
 * The answer that words give to a field: the inverse of `valueWords` and of the words of the missing kinds. What is read says the same words
 * again, or the words are refused with the reason (a part of a sentence). Words marked as a suggestion are refused: nobody has confirmed them.
 */
export function readAnswer(fieldId: FieldId, typed: string): Result<CellAnswer> {
  const words = typed.trim()
  if (words.endsWith(suggestionMark.trim()))
    return fail('bad-input', 'that is a suggestion that nobody has confirmed: accept it in its own cell first')
  const read = shapedReaders[fieldId as keyof ShapedValues] as ((words: string) => Result<FieldValue>) | undefined
  const missing = missingKinds.get(plainWords(words))
  // "Unclear" is also something that can be said of a declaration; there it is the value.
  const isValueToo = fieldId === 'conflict-of-interest' && missing === 'unclear'
  if (missing && !isValueToo)
    return ok(missing === 'not-looked-at' ? { kind: 'nothing' } : { kind: 'missing', missing })
  if (words === '') return ok({ kind: 'nothing' })
  if (!read) return ok({ kind: 'value', value: { text: words } })
  const value = read(words)
  return value.ok ? ok({ kind: 'value', value: value.value }) : value
}

/** "Words (detail)" in its two parts; the detail is null where there is none. */
function withDetail(words: string): readonly [head: string, detail: string | null] {
  const match = /^(.*?\S)\s*\((.*)\)$/s.exec(words)
  return match ? [match[1]!, match[2]!] : [words, null]
}

function readCoi(words: string): Result<ConflictOfInterestValue> {
  const known = (said: string) => coiStatuses.get(plainWords(said))
  const whole = known(words)
  if (whole) return ok({ status: whole, industry: false, parties: [] })
  const [head, detail] = withDetail(words)
  const status = known(head)
  if (!status || detail === null) return fail('bad-input', `write one of: ${Object.values(coiStatusWords).join(', ')}`)
  if (status !== 'declared-present')
    return fail('bad-input', `“${detail}” does not go with “${coiStatusWords[status]}”`)
  const parts = detail.split(' · ')
  const industry = parts.at(-1) === companyTieWords
  const named = industry ? parts.slice(0, -1) : parts
  if (named.some((part) => /^\d+ authors?$/.test(part)))
    return fail(
      'bad-input',
      'it says how many authors, not who: write only what they declare, and name them in the study',
    )
  const parties = named
    .join(' · ')
    .split(', ')
    .filter(Boolean)
    .map((organisation): CoiParty => ({ organisation }))
  return ok({ status, industry, parties })
}

const saysNo = /\b(?:no|not|none|nil|without|unknown|unclear|never)\b/i

function readFunding(words: string): Result<FundingValue> {
  if (plainWords(words) === plainWords(fundingNotStatedWords))
    return ok({ status: 'not-stated', funders: [], type: 'not-stated' })
  const [head, detail] = withDetail(words)
  const [whole, type] = [fundingTypes.get(plainWords(words)), fundingTypes.get(plainWords(head))]
  if (whole) return ok({ status: whole === 'none' ? 'none' : 'stated', funders: [], type: whole })
  if (type === 'none' && detail) return ok({ status: 'none', funders: [], type, role: detail })
  if (type && type !== 'not-stated' && detail) {
    const [named = '', ...role] = detail.split(' · ')
    return ok({
      status: 'stated',
      type,
      funders: listOf(named),
      ...(role.length > 0 ? { role: role.join(' · ') } : {}),
    })
  }
  if (plainWords(words) === 'funded') return ok({ status: 'stated', funders: [], type: 'not-stated' })
  // A denial in other words must not become the name of a funder.
  if (saysNo.test(words) || words.length > 200 || /[.!?]\s+\p{Lu}/u.test(words))
    return fail(
      'bad-input',
      `write “${noFundingWords}”, the kind of funder, or the funders’ names with commas between them`,
    )
  return ok({ status: 'stated', funders: listOf(words), type: 'not-stated' })
}

function listOf(names: string): readonly string[] {
  return names
    .split(', ')
    .map((name) => name.trim())
    .filter(Boolean)
}

const registryPatterns = registries.map((registry) => ({
  registry,
  whole: new RegExp(`^(?:${registry.pattern})$`, 'i'),
}))

function readRegistration(words: string): Result<RegistrationValue> {
  const [head, detail] = withDetail(words)
  const said = registries.find(({ name }) => name === detail)
  const id = said ? head : words
  const known = registryPatterns.find(({ whole }) => whole.test(id))?.registry
  if (known) return ok({ id: plainRegistrationId(known, id), registry: known.name })
  if (!/\d/.test(id) || id.length > 200)
    return fail('bad-input', 'there is no registration number in it, such as NCT01234567')
  return ok({ id, ...(said ? { registry: said.name } : {}) })
}
