/** Settings that remember a suggestion as turned down begin with this; `<studyId>/<fieldId>` follows. */
export const rejectedPrefix = 'rejected-suggestion:'
/** Stands before the key of an outcome in the place of a field, where a suggested outcome was turned down. */
export const suggestedOutcome = 'outcome:'

/** Settings that remember a pair of studies as "not a duplicate" begin with this; both ids follow, with a space between. */
export const notDuplicatePrefix = 'not-duplicate:'

/**
 * Settings that keep whether two studies are of the same people begin with this; both ids follow, with a space between. The value is true
 * where they are one group of people, false where the writer told them apart.
 */
export const samePeoplePrefix = 'same-people:'

/**
 * Settings that keep whether a review holds a study begin with this; the review's id and the study's follow, with a space between. The value
 * is true where it does, false where the review only cites it.
 */
export const includedInPrefix = 'included-in:'

/** What stands before every decision on whose evidence is whose. */
export const peoplePrefixes = [samePeoplePrefix, includedInPrefix]

/** The two studies that a decision of `peoplePrefixes` is on. */
export function studiesOfDecision(key: string): readonly string[] {
  return key.slice(key.indexOf(':') + 1).split(' ')
}

/**
 * Settings that hold the last number that was given to a claim or a draft. They only count up, and undo leaves them: "claim 12" is never
 * another claim.
 */
export const lastNumberKeys = { claims: 'last-claim-number', drafts: 'last-draft-number' } as const

/** True for the row of such a setting. */
export function isLastNumber({ table, key }: { readonly table: string; readonly key: string }): boolean {
  return table === 'settings' && Object.values<string>(lastNumberKeys).includes(key)
}
