import type { TextSpan } from '#core/paper/text/paper-text.ts'
import { readDocx, type ReadDocx } from '#core/sources/docx/read-docx.ts'
import type { DraftComment } from './annotate-docx.ts'
import type { InventedClaim } from './invented-draft-for-tests.ts'

/** A Word document as it is read; one that cannot be read throws. */
export async function read(bytes: Uint8Array): Promise<ReadDocx> {
  const answer = await readDocx(bytes)
  if (!answer.ok) throw new Error(answer.message)
  return answer.value
}

function spanOf({ text: { blocks } }: ReadDocx, { words, to }: InventedClaim): TextSpan {
  const place = (wanted: string) => {
    const pageIndex = blocks.findIndex(({ text }) => text.includes(wanted))
    if (pageIndex < 0) throw new Error(`“${wanted}” is not in ${JSON.stringify(blocks.map(({ text }) => text))}`)
    return { pageIndex, offset: blocks[pageIndex]!.text.indexOf(wanted) }
  }
  const end = place(to ?? words)
  return { start: place(words), end: { ...end, offset: end.offset + (to ?? words).length } }
}

/** A comment on each claim, which begins with its number. */
export function commentsOn(document: ReadDocx, claims: readonly InventedClaim[]): readonly DraftComment[] {
  return claims.map((claim, at) => ({
    span: spanOf(document, claim),
    paragraphs: [`claim ${at + 1} & its evidence`],
    author: 'Ada Berg',
    initials: 'AB',
    at: '2026-11-30T10:00:00.000Z',
  }))
}

/** Words to be compared: white space folded, what is not seen left out. LibreOffice keeps a sign of the font Symbol as its place in that font. */
export const squeezed = (words: string | undefined) =>
  words?.replaceAll('\u00AD', '').replaceAll('\uF0B3', '≥').replaceAll(/\s+/g, ' ').trim()
