import type { ConflictOfInterestValue, FieldId, FieldValue, FundingValue } from '#core/model/tag.ts'

/** Words that many names of firms and institutions share: they tie nobody to anything. */
const commonWords: ReadonlySet<string> = new Set(
  [
    'company corporation group holding international limited products national',
    'institute laboratories laboratory research science sciences university foundation council',
    'society centre center department hospital',
    'medical pharma pharmaceutical pharmaceuticals health care skin',
  ].flatMap((line) => line.split(' ')),
)

/**
 * The organisation of a declared tie (or a funder) whose name stands in the words on what was given or done: the manufacturer of the
 * tested product, as far as the words tell. Goes by the first telling word of a name ("Velaris Skin Sciences": Velaris). Null where
 * none does, and for fields that name nobody.
 */
export function manufacturerTie(fieldId: FieldId, value: FieldValue, intervention: readonly string[]): string | null {
  const given = intervention.join(' \n ')
  return (
    organisationsOf(fieldId, value).find((name) => {
      const telling = name.match(/\p{L}[\p{L}\d-]{3,}/gu)?.find((word) => !commonWords.has(word.toLowerCase()))
      return telling !== undefined && new RegExp(`(?<!\\p{L})${telling}(?!\\p{L})`, 'iu').test(given)
    }) ?? null
  )
}

function organisationsOf(fieldId: FieldId, value: FieldValue): readonly string[] {
  if (fieldId === 'funding') return (value as FundingValue).funders
  if (fieldId !== 'conflict-of-interest') return []
  return (value as ConflictOfInterestValue).parties.flatMap((party) => party.organisation ?? [])
}
