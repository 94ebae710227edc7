import type { Quantity } from './quantity.ts'

const breaks = /[.;:!?()]\s?|,\s|\s(?:and|while|but|whereas|versus|vs\.?|against|compared with|compared to)\s/giu
const common = new Set(
  'about after again against also among before being between could during every first from group groups have into less many more most much only other others over people same seen some such than that their them then there these they this those under until used using very were what when where which while will with within would year years week weeks month months total percent mean average number study trial patients participants women volunteers subjects people'.split(
    ' ',
  ),
)

/** The words that say what a quantity of `text` is about: those of its clause, by their first five letters; numbers and common words not. */
export function clauseWords(text: string, quantity: Quantity): ReadonlySet<string> {
  let from = 0
  let to = text.length
  for (const match of text.matchAll(breaks)) {
    const end = match.index + match[0].length
    if (end <= quantity.start) from = end
    else if (match.index >= quantity.end) {
      to = match.index
      break
    }
  }
  return wordsOf(text.slice(from, to))
}

/** The content words of a text by their first five letters, so that "satisfied" meets "satisfaction". */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return new Set(words.filter((word) => !common.has(word)).map((word) => word.slice(0, 5)))
}

/** How many words two sets share. */
export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared
}
