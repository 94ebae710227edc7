import { quoteWords } from '#core/model/quote.ts'
import { sourceKindWords, type Source } from '#core/model/source.ts'

/** Words that no export may have, each with what stands for them. */
export interface WordsThatStayOut {
  readonly pattern: RegExp
  readonly instead: string
}

export const notByName = '(not by name)'
export const staysOut = '(stays out)'
const noContact = '(contact)'

const titles = 'dr|prof|professor|doctor|mr|mrs|ms|mx|sir|dame|md|phd|msc|bsc|the|with|and|call|talk|chat'
const noNames = new Set(
  `${titles}|van|von|den|der|del|dos|las|los|${Object.values(sourceKindWords).join('|').replaceAll(' ', '|')}`
    .toLowerCase()
    .split('|'),
)

/** The name of a person who is not to be named, whole and by its parts: "Voss told me" tells as much as "Mara Voss". */
export function wordsOfName({ kind, person, title }: Source): readonly WordsThatStayOut[] {
  const isByTitle = person === undefined && (kind === 'interview' || kind === 'email')
  const name = person ?? (isByTitle ? title : '')
  const parts = name
    .split(/[\s,.;:()]+/u)
    .filter((part) => part.length > 2 && /^\p{Lu}/u.test(part) && !noNames.has(part.toLowerCase()))
  const last = parts.at(-1)
  return [
    ...[person, title, parts.join(' ')].flatMap((each) => literal(each, notByName)),
    // A given name may be a common word ("Will"); a family name is looked for however it is typed.
    ...parts.flatMap((part) =>
      part === last
        ? literal(part, notByName)
        : [part, part.toUpperCase()].flatMap((each) => literal(each, notByName, 'u')),
    ),
  ]
}

/** Addresses and numbers by which somebody can be reached, however their digits are set apart. */
export function wordsOfContact({ contact = '' }: Source): readonly WordsThatStayOut[] {
  const pieces = contact.split(/[\n;,|]|\s\/\s|\s+(?=\S+@)|(?<=@\S+)\s+/u).map((piece) => piece.trim())
  return [contact.trim(), ...pieces].flatMap((piece) => {
    const digits = piece.replaceAll(/\D/g, '')
    // The country's code is often left out.
    const local = digits.slice(-Math.max(6, digits.length - 3))
    const apart = String.raw`[\s().\/-]*`
    const byDigits =
      digits.length > 5
        ? [
            {
              pattern: new RegExp(String.raw`(?<!\d)\+?(?:\d${apart}){0,4}${[...local].join(apart)}(?!\d)`, 'gu'),
              instead: noContact,
            },
          ]
        : []
    return [...literal(piece, noContact), ...byDigits]
  })
}

/** Whole sentences of words that are not to be quoted; shorter words could be anybody's. */
export function wordsOfPassage(anchor: Parameters<typeof quoteWords>[0]): readonly WordsThatStayOut[] {
  const words = quoteWords(anchor)
  return [words, ...words.split(/(?<=[.!?…])\s+/u)]
    .filter((sentence) => sentence.trim().length > 11)
    .flatMap((sentence) => literal(sentence, staysOut))
}

/** `text` without these words, the longest first, so that a whole name goes before its parts. */
export function withoutWords(text: string, words: readonly WordsThatStayOut[]): string {
  let left = text.normalize('NFD')
  for (const { pattern, instead } of words.toSorted((a, b) => b.pattern.source.length - a.pattern.source.length))
    left = left.replace(pattern, instead)
  return left.replaceAll(/(\((?:not by name|contact|stays out)\))(?:\s*\1)+/gu, '$1').normalize('NFC')
}

/** These words with any blanks between and any accents on them; none of what is too short to be told from others. */
function literal(words: string | undefined, instead: string, flags = 'iu'): readonly WordsThatStayOut[] {
  const bare = (words ?? '').normalize('NFD').replaceAll(/\p{M}/gu, '').trim()
  if (bare.length < 3 || noNames.has(bare.toLowerCase())) return []
  const source = [...bare.replaceAll(/\s+/gu, ' ')]
    .map((sign) =>
      sign === ' ' ? String.raw`\s+` : `${sign.replace(/[\\^$.*+?()[\]{}|/-]/u, String.raw`\$&`)}\\p{M}*`,
    )
    .join('')
  return [{ pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])${source}(?![\p{L}\p{N}])`, `g${flags}`), instead }]
}
