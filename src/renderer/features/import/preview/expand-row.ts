import { unpackTexts, type LongTexts, type TextPack } from '#renderer/workers/compressed-texts.ts'
import type { PreviewRow } from './preview.ts'

// The packs opened last: the rows on screen, and the next ones of an import, lie in one or two.
const opened = new Map<TextPack, readonly LongTexts[]>()
const maxOpened = 3

/** A row with its long texts: the abstract, the record as it came. */
export function expandRow(row: PreviewRow): PreviewRow {
  if (!row.compressed) return row
  const { pack, index } = row.compressed
  const texts = opened.get(pack) ?? unpackTexts(pack)
  opened.delete(pack)
  opened.set(pack, texts)
  for (const old of [...opened.keys()].slice(0, -maxOpened)) opened.delete(old)
  const own = texts[index]
  return own
    ? {
        ...row,
        compressed: undefined,
        reference: { ...row.reference, ...own.reference },
        origin: { ...row.origin, raw: own.raw },
      }
    : row
}
