import type { Change, RowChange } from '#core/model/change.ts'
import type { Evidence } from '#core/model/claim.ts'
import type { Source } from '#core/model/source.ts'
import { anchorOf } from '#core/paper/anchoring/anchor.ts'
import { paperOfText } from '#core/sources/paper-of-text.ts'
import { readSourceFile } from '#core/sources/read-source-file.ts'
import { valueOf } from '../library/changes-for-tests.ts'
import type { Library } from '../library/library.ts'

const at = '2026-11-29T10:00:00.000Z'

/** A draft of two sentences, an invention; of Word its bytes are given. */
export const draftInMarkdown = '# The lamp\n\nOne session costs 480 euros. Nobody had a headache.\n'

/** A change that adds these rows. */
export function added(id: string, rows: readonly (readonly [RowChange['table'], { readonly id: string }])[]): Change {
  return {
    id,
    label: id,
    at,
    rows: rows.map(([table, after]) => ({ table, key: after.id, before: null, after })) as unknown as Change['rows'],
  }
}

/** Keeps the bytes of a draft in the library; its row, and a row for a claim on each of these words of it. */
export async function draftRows(
  library: Library,
  number: number,
  bytes: Uint8Array,
  claims: readonly (readonly [words: string, evidence: readonly Evidence[], note?: string])[],
): Promise<readonly (readonly [RowChange['table'], { readonly id: string }])[]> {
  const read = valueOf(await readSourceFile(bytes, 'lamp.md'))
  if (read.text === 'pdf') throw new Error('a draft of these tests is no PDF')
  const { text, mediaType } = read
  const { sha256, sizeBytes } = valueOf(await library.putFile(bytes, mediaType))
  const id = `draft-${number}`
  const file = { sha256, sizeBytes, fileName: 'lamp.md', mediaType }
  const rows = claims.map(([words, evidence, note], index) => {
    const pageIndex = text.blocks.findIndex((block) => block.text.includes(words))
    const offset = text.blocks[pageIndex]!.text.indexOf(words)
    const anchor = anchorOf(paperOfText(text), {
      start: { pageIndex, offset },
      end: { pageIndex, offset: offset + words.length },
    })
    const links = evidence.map((one, nth) => ({
      id: `l${nth}`,
      side: 'for',
      evidence: one,
      setBy: 'writer',
      setAt: at,
    }))
    const claim = {
      id: `claim-${number}-${index}`,
      number: 10 * number + index,
      text: words,
      kind: 'number',
      checks: [],
    }
    return ['claims', { ...claim, note, places: [{ draftId: id, anchor, found: 'same' }], links, addedAt: at }] as const
  })
  return [
    ['drafts', { id, number, title: 'The lamp', file, setAside: [], mentions: [], addedAt: at } as { id: string }],
    ...rows,
  ]
}

/** A source of the library with a passage, which is its id. */
export function sourceOf(id: string, given: Partial<Source>): Source {
  return { id, kind: 'interview', title: 'A talk', record: 'by-name', files: [], quotes: [], addedAt: at, ...given }
}
