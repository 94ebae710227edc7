import type { ConflictOfInterestValue, FieldValue, FundingValue } from '#core/model/tag.ts'
import type { StudyField } from './study-fields.ts'

/** Words of a company's name that many companies share: they tie nobody to anything. */
const commonWords = new Set([
  'company',
  'corporation',
  'group',
  'holding',
  'institute',
  'international',
  'laboratories',
  'laboratory',
  'limited',
  'medical',
  'pharma',
  'pharmaceutical',
  'pharmaceuticals',
  'products',
  'research',
  'science',
  'sciences',
  'skin',
  'university',
  'health',
  'care',
  'hospital',
  'national',
  'foundation',
  'council',
  'society',
  'centre',
  'center',
  'department',
])

/**
 * The organisation of a declared tie (or a funder) whose name stands in what was given or done: the maker of the tested product,
 * as far as the words tell. Null where none does. Goes by the first telling word of the name ("Velaris Skin Sciences": Velaris).
 */
export function makerNamedIn(
  field: StudyField,
  value: FieldValue,
  intervention: StudyField | undefined,
): string | null {
  const names =
    field.id === 'conflict-of-interest'
      ? (value as ConflictOfInterestValue).parties.flatMap((party) => party.organisation ?? [])
      : field.id === 'funding'
        ? (value as FundingValue).funders
        : []
  const given = wordsOf(intervention)
  return (
    names.find((name) => {
      const telling = name.match(/\p{L}[\p{L}\d-]{3,}/gu)?.find((word) => !commonWords.has(word.toLowerCase()))
      return telling !== undefined && new RegExp(`(?<!\\p{L})${telling}(?!\\p{L})`, 'iu').test(given)
    }) ?? null
  )
}

function wordsOf(intervention: StudyField | undefined): string {
  const tag = intervention?.tag
  const text = tag?.value.kind === 'value' ? ((tag.value.value as { readonly text?: string }).text ?? '') : ''
  return [
    text,
    ...(tag?.quotes ?? []).map((quote) => quote.anchor.exact),
    ...(tag ? [] : (intervention?.candidates ?? []).map((candidate) => candidate.quote?.exact ?? '')),
  ].join(' \n ')
}
