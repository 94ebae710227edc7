import { decimalPoint, isJoint, joinedForms, soughtWords } from './folded-words.ts'
import type { Query } from './query.ts'

/** Letters and digits side by side are often set apart: "CO2" as "CO 2". */
const lettersAndDigits = /^(?:([^\d]+)(\d+)|(\d+)([^\d]+))$/

/**
 * The FTS5 expression for a query of words alone. Only folded words in quotation marks get into it, letters and digits by `soughtWords`, so
 * nothing that is typed can be read as an operator. It finds all that `findWords` finds, and of words in a row now and then more: those
 * are looked at again in the text. Null where no such expression can be made: NOT alone.
 */
export function matchExpression(query: Query): string | null {
  if (query.kind === 'words') return ofWords(query.text, query.isPrefix)
  if (query.kind === 'filter' || query.kind === 'not') return null
  if (query.kind === 'or') {
    const parts = query.parts.map(matchExpression)
    return parts.includes(null) ? null : `(${parts.join(' OR ')})`
  }
  const found = query.parts.flatMap((part) => (part.kind === 'not' ? [] : [matchExpression(part)]))
  const omitted = query.parts.flatMap((part) => (part.kind === 'not' ? [matchExpression(part.part)] : []))
  if (found.length === 0 || found.includes(null) || omitted.includes(null)) return null
  const all = found.length === 1 ? found[0]! : `(${found.join(' AND ')})`
  if (omitted.length === 0) return all
  // All in one: FTS5 reads each NOT one level deeper, and gives up at some forty.
  return `(${all} NOT ${omitted.length === 1 ? omitted[0]! : `(${omitted.join(' OR ')})`})`
}

/** Whether a text as it stands could be found by these words only in part, so that a hit is no hit before the text was looked at. */
export function isLoose(query: Query): boolean {
  if (query.kind === 'filter') return false
  if (query.kind === 'not') return isLoose(query.part)
  if (query.kind !== 'words') return query.parts.some(isLoose)
  const { words } = soughtWords(query.text)
  return words.length > 1 || /[^\p{L}\p{N}\p{M}]/u.test(query.text)
}

function ofWords(text: string, isPrefix: boolean): string {
  const { words, gaps } = soughtWords(text)
  const end = isPrefix ? ' *' : ''
  const phrase = (list: readonly string[]) => `"${list.join(' ')}"${end}`
  const number = !isPrefix && /^[\d.,]+$/.test(text) ? joinedForms(text) : []
  const [first] = words
  // The page before holds the first words of a page too, for what goes over the edge; a word by itself does not.
  const single = (word: string) => `{words joined} : ${word}`
  if (words.length === 1) {
    const parted = isPrefix ? null : lettersAndDigits.exec(first!)
    if (!parted) return single(phrase(words))
    return `(${single(phrase(words))} OR {words over} : "${parted[1] ?? parted[3]} ${parted[2] ?? parted[4]}")`
  }
  // "3.5" and "1,300" are one number.
  if (number.length === 1) {
    const [plain] = number
    return plain!.includes(decimalPoint) ? `joined : "${plain}"` : single(`"${plain}"`)
  }
  const merged = mergedWords(words, gaps)
  const others =
    merged.length < words.length ? (merged.length === 1 ? [phrase(merged)] : [`{words over} : ${phrase(merged)}`]) : []
  const alternatives = [
    `{words over} : ${phrase(words)}`,
    ...others,
    // The text may have a hyphen where none was typed.
    ...(merged.length > 1 ? [oneIsJoined(merged, end)] : []),
  ]
  return `(${alternatives.join(' OR ')})`
}

function mergedWords(words: readonly string[], gaps: readonly string[]): readonly string[] {
  const merged: string[] = []
  for (const [index, word] of words.entries()) {
    const before = merged.at(-1)
    const isRange = before !== undefined && /\d$/.test(before) && /^\d/.test(word)
    if (before !== undefined && isJoint(gaps[index]!) && !isRange) merged[merged.length - 1] = before + word
    else merged.push(word)
  }
  return merged
}

function oneIsJoined(words: readonly string[], end: string): string {
  const each = [...new Set(words)].map((word) => `"${word}"`)
  const last = `"${words.at(-1)}"${end}`
  const all = end === '' ? each : [...each.slice(0, -1), last]
  return `(joined : (${all.join(' OR ')}) AND ${all.join(' AND ')})`
}
