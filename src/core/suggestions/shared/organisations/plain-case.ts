const commonWords: ReadonlySet<string> = new Set(
  (
    'a an and are as at been but by declare declares declared disclose for from had has have in is its no none nor not of on or ' +
    'other others that the their there they this to was we were which who whose with without work works working all any both each ' +
    'author authors conflict conflicts interest interests competing financial employee employees employed employer founder founders ' +
    'owner owners shareholder shareholders shares stock consultant consultants honoraria fees speaker advisory board member paid ' +
    'received receives receiving holds owns serves report reports reported remaining first last senior potential personal ' +
    'funded funding fund supported support sponsored provided supplied study work trial research project grant grants financially'
  ).split(' '),
)
/**
 * A text printed in capitals with its common words in small letters, so that names stand out again: same length, same places. Any
 * other text comes back as it is; it counts as capitals from four words in five.
 */
export function plainCase(text: string): string {
  const words = text.match(/[A-Za-z]{2,}/g) ?? []
  const upper = words.filter((word) => word === word.toUpperCase())
  if (words.length < 5 || upper.length < words.length * 0.8) return text
  return text.replace(/[A-Z]+/g, (word) => (commonWords.has(word.toLowerCase()) ? word.toLowerCase() : word))
}
