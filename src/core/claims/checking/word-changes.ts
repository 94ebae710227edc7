import { alignInOrder } from '#core/claims/word-alignment.ts'

/** A stretch of words that stayed, went or came. Joined, those that stayed or went are the words before; stayed or came, those after. */
export interface WordChange {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

/** What is to be changed in words so that they become others: by words and the signs between them, in order. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const [left, right] = [piecesOf(before), piecesOf(after)]
  const tied = alignInOrder(left, right)
  const changes: WordChange[] = []
  let [leftFrom, rightFrom] = [0, 0]
  const upTo = (leftTo: number, rightTo: number) => {
    add(changes, 'gone', left.slice(leftFrom, leftTo).join(''))
    add(changes, 'new', right.slice(rightFrom, rightTo).join(''))
  }
  for (const [index, piece] of left.entries()) {
    const there = tied[index]!
    // A space alone between words that went and came would only tear them apart.
    if (there < 0 || (piece.trim() === '' && isTorn(tied, index))) continue
    upTo(index, there)
    add(changes, 'same', piece)
    ;[leftFrom, rightFrom] = [index + 1, there + 1]
  }
  upTo(left.length, right.length)
  return changes
}

/** Words, runs of white space, and other signs one by one. */
function piecesOf(text: string): readonly string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []
}

function isTorn(tied: Int32Array, index: number): boolean {
  return index > 0 && index < tied.length - 1 && tied[index - 1]! < 0 && tied[index + 1]! < 0
}

function add(changes: WordChange[], kind: WordChange['kind'], text: string): void {
  if (text === '') return
  const last = changes.at(-1)
  if (last?.kind === kind) changes[changes.length - 1] = { kind, text: last.text + text }
  else changes.push({ kind, text })
}
