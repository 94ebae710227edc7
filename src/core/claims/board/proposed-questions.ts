import type { Claim, ClaimKind } from '#core/model/claim.ts'
import { splitSentences } from '#core/paper/structure/sentences.ts'
import type { WrittenText } from '#core/sources/written-text.ts'
import { proposeClaims } from '../propose/propose-claims.ts'

/** A question or claim of a draft that may become a row. */
export interface ProposedRow {
  readonly text: string
  readonly isQuestion: boolean
  /** The claim of the draft that says it: to stand under the row. */
  readonly partId?: string
}

const mostProposed = 3
/** Of these kinds a story has to answer; what somebody is called or what a thing costs is looked up. */
const kindsToAnswer: readonly ClaimKind[] = ['cause', 'product', 'superlative', 'comparison']

/**
 * Up to three rows for an empty board, from a draft: its own questions first, then its claims, and then words in which the rules see one, of the
 * kinds that want evidence. The same every time. Nothing is made up: the words are those of the draft. Nothing that stands on the board already,
 * as a row or under one (`onBoard`), is proposed: taking it would tear it out of its row.
 */
export function proposedRows(
  draftId: string,
  text: WrittenText,
  claims: readonly Claim[],
  onBoard: readonly Claim[] = [],
): readonly ProposedRow[] {
  const asked = text.blocks
    .filter(({ kind }) => kind !== 'quotation' && kind !== 'note' && kind !== 'table-row')
    .flatMap((block) => splitSentences(block.text).map(({ start, end }) => block.text.slice(start, end).trim()))
    .filter((sentence) => /\p{L}.*\?$/u.test(sentence))
    .map((sentence): ProposedRow => ({ text: sentence, isQuestion: true }))
  const own = byKind(
    claims.filter(({ places }) => places.some((place) => place.draftId === draftId && place.anchor)),
  ).map(({ id, text: words }): ProposedRow => ({ text: words, isQuestion: false, partId: id }))
  const seen = byKind(proposeClaims(text.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')))).map(
    ({ paragraph, start, end }): ProposedRow => ({
      text: text.blocks[paragraph]!.text.slice(start, end),
      isQuestion: false,
    }),
  )
  const taken = new Set(onBoard.map((claim) => sameWordsKey(claim.text)))
  const once = new Map<string, ProposedRow>()
  for (const row of [...asked, ...own, ...seen]) {
    const key = sameWordsKey(row.text)
    if (!once.has(key) && !taken.has(key)) once.set(key, row)
  }
  return [...once.values()].slice(0, mostProposed)
}

function sameWordsKey(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\P{L}+/gu, ' ')
    .trim()
}

function byKind<T extends { readonly kind: ClaimKind }>(claims: readonly T[]): readonly T[] {
  return kindsToAnswer.flatMap((kind) => claims.filter((claim) => claim.kind === kind))
}
