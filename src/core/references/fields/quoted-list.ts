/**
 * The items of a list as a program prints it, `['Lind, A.', "O'Hara, B."]`: pandas and others write a column of lists so. A list of
 * single letters is the text that they spell, read once more. Null where the text is no such list.
 */
export function quotedListItems(text: string): readonly string[] | null {
  const plain = text.trim()
  if (/^\[\s*\{/.test(plain)) return namesOfObjects(plain)
  if (!/^\[\s*(?:u?['"]|\])/.test(plain) || !plain.endsWith(']')) return null
  const items: string[] = []
  for (const match of plain.slice(1, -1).matchAll(/'((?:[^'\\]|\\.){0,500})'|"((?:[^"\\]|\\.){0,500})"/g))
    items.push((match[1] ?? match[2] ?? '').replace(/\\(['"])/g, '$1'))
  if (items.length < 4 || items.some((item) => item.length > 1)) return items.filter((item) => item.trim() !== '')
  const spelled = items.join('')
  return quotedListItems(spelled) ?? [spelled]
}

/** "[{'name': 'Ada Lind'}, ...]": what stands under the key of the name. */
function namesOfObjects(text: string): readonly string[] | null {
  const key = /['"](?:name|full_?name|display_?name|author|raw)['"]\s?:\s?(?:'([^']{1,200})'|"([^"]{1,200})")/gi
  const names = [...text.matchAll(key)].map((match) => match[1] ?? match[2] ?? '')
  return names.length > 0 ? names : null
}
