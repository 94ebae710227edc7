import type { Reference } from '#core/model/reference.ts'
import type { ReferenceLabel } from '../labelling/reference-labels.ts'
import type { ReferenceToken } from '../labelling/reference-tokens.ts'
import { classesOf, type WordClass } from '../labelling/word-classes.ts'

/**
 * Words that only say what stands next to them ("vol." before a volume, "In:" before a source): nothing is lost without
 * them.
 */
const connecting: Readonly<Record<ReferenceLabel, readonly WordClass[]>> = {
  author: ['and', 'et-al'],
  title: [],
  container: ['in'],
  date: ['month', 'season'],
  volume: ['volume', 'issue'],
  issue: ['issue', 'volume'],
  page: ['page'],
  publisher: [],
  place: [],
  editor: ['editor', 'and', 'et-al'],
  edition: ['edition'],
  series: [],
  genre: [],
  accessed: ['accessed', 'link', 'month'],
  link: ['link', 'in', 'accessed'],
  note: [],
}

/**
 * The stretches of a reference that no field holds, in order. `isUsed` tells of each token whether its segment became a
 * field; even then a word counts as read only if it stands in some field (brackets in author lists, for one, are left
 * out of names).
 */
export function unreadStretches(
  text: string,
  tokens: readonly ReferenceToken[],
  labels: readonly ReferenceLabel[],
  reference: Reference,
  isUsed: (index: number) => boolean,
): readonly string[] {
  const held = wordsHeld(reference)
  const glued = `${reference.volume ?? ''}${/^\d+/u.exec(reference.page ?? '')?.[0] ?? ''}`
  const isConnecting = (token: ReferenceToken, index: number) =>
    (labels[index] === 'author' && /^(?:ve|др|ін)$/u.test(token.text)) ||
    classesOf(token.text.toLowerCase()).some((kind) => connecting[labels[index] ?? 'note'].includes(kind))
  // "1998b": the letter only tells two of one year apart in the list it came from.
  const isYearLetter = (index: number) =>
    labels[index] === 'date' &&
    /^[a-h]$/u.test(tokens[index]?.text ?? '') &&
    tokens[index]?.gap === '' &&
    /^\d{4}$/u.test(tokens[index - 1]?.text ?? '')
  const isKnown = (token: ReferenceToken) => token.text.startsWith('<')
  const isRead = (token: ReferenceToken, index: number) =>
    isUsed(index) &&
    (isYearLetter(index) ||
      held.has(token.text.toLowerCase().replace(labels[index] === 'author' ? /^[وו](?=.{2})/u : /^$/u, '')) ||
      held.has(token.text.toLowerCase()) ||
      isConnecting(token, index) ||
      token.text === glued)
  const stretches: { first: number; last: number }[] = []
  for (const [index, token] of tokens.entries()) {
    if (isKnown(token) || isRead(token, index)) continue
    const open = stretches.at(-1)
    if (open && open.last === index - 1) open.last = index
    else stretches.push({ first: index, last: index })
  }
  return stretches
    .filter(({ first, last }) =>
      tokens.slice(first, last + 1).some((token, offset) => !isConnecting(token, first + offset)),
    )
    .map(({ first, last }) => text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0).replace(/\s+/gu, ' '))
}

function wordsHeld(reference: Reference): ReadonlySet<string> {
  const words = new Set<string>()
  const take = (value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'number')
      for (const word of String(value)
        .toLowerCase()
        .matchAll(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|\p{N}+/gu))
        words.add(word[0])
    else if (typeof value === 'object' && value !== null) {
      for (const each of Object.values(value)) take(each)
      // "김철수" stands as one word and is kept as family and given name.
      if ('family' in value && 'given' in value && /^\p{Lo}+$/u.test(`${value.family}${value.given}`))
        words.add(`${value.family}${value.given}`)
    }
  }
  take(reference)
  return words
}
