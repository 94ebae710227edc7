/**
 * References with known fields (JSON Lines: raw, gold {authors, title, year, journal, volume, issue, pages}) as examples for training.
 * Words whose field the gold tells get that label; of the others it is known only what they are not.
 */
export function goldExample(row, { referenceTokens, findIdentifiers, splitReferences, referenceLabels }) {
  const text = splitReferences(row.raw.replace(/\s+/gu, ' ').trim()).references[0].text
  const found = findIdentifiers(text)
  const tokens = referenceTokens(text, found.spans)
  const bit = (label) => 1 << referenceLabels.indexOf(label)
  const labels = tokens.map(() => null)
  const placed = new Set()
  const place = (label, words, from = 0) => {
    const at = words ? text.indexOf(words, from) : -1
    if (at < 0) return
    placed.add(label)
    for (const [index, token] of tokens.entries())
      if (token.start >= at && token.end <= at + words.length && labels[index] === null) labels[index] = label
  }
  const { gold } = row
  place('author', gold.authors)
  place('title', gold.title)
  place('container', gold.journal?.replace(/^in:?\s+(?=\p{Lu})/iu, ''))
  const afterJournal = tokens.findLastIndex((_, index) => labels[index] === 'container')
  const placeNumber = (label, value) => {
    const wanted = (value ?? '').match(/\p{L}+|\p{N}+/gu)
    if (!wanted) return
    const starts = tokens
      .map((_, index) => index)
      .filter((index) =>
        wanted.every((each, offset) => tokens[index + offset]?.text === each && labels[index + offset] === null),
      )
    const start = starts.find((index) => index > afterJournal) ?? starts[0]
    if (start === undefined) return
    placed.add(label)
    for (let offset = 0; offset < wanted.length; offset++) labels[start + offset] = label
  }
  placeNumber('volume', gold.volume)
  placeNumber('issue', gold.issue)
  placeNumber('page', gold.pages)
  const years = tokens
    .map((token, index) => (token.text === gold.year && labels[index] === null ? index : -1))
    .filter((index) => index >= 0)
  if (years.length === 1) labels[years[0]] = 'date'
  const every = (1 << referenceLabels.length) - 1
  const masks = labels.map((label, index) => {
    if (label !== null) return bit(label)
    const token = tokens[index].text
    if (token.startsWith('<')) return bit('link')
    let mask = every
    for (const known of ['author', 'title', 'container']) if (placed.has(known)) mask &= ~bit(known)
    if (/^\p{N}/u.test(token))
      for (const known of ['volume', 'issue', 'page']) if (placed.has(known)) mask &= ~bit(known)
    if (/^in$/iu.test(token)) mask = bit('link')
    if (/^(?:pp?|pages?)$/iu.test(token) && labels[index + 1] === 'page') mask = bit('page')
    if (/^(?:vol|volume|v|bd|t)$/iu.test(token) && labels[index + 1] === 'volume') mask = bit('volume')
    if (/^(?:no|nr|n|issue|h)$/iu.test(token) && labels[index + 1] === 'issue') mask = bit('issue')
    return mask
  })
  return { text, tokens, masks, tail: text.slice(tokens.at(-1)?.end ?? 0) }
}
