/** Words as they are compared: lower case, British spelling, signs and line breaks as single spaces. "Split-face randomized trial." is "split face randomised trial". */
export function plainWords(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/randomiz/g, 'randomis')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A dictionary from the words of a table, compared plainly, back to its keys; `more` adds what people write instead. */
export function wordsToKeys<K extends string>(
  words: Readonly<Record<K, string>>,
  more: { readonly [key in K]?: readonly string[] },
): ReadonlyMap<string, K> {
  const keys = new Map<string, K>()
  for (const key of Object.keys(words) as K[])
    for (const each of [words[key], ...(more[key] ?? [])]) keys.set(plainWords(each), key)
  return keys
}
