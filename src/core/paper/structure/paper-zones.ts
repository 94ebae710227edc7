import { countWhile } from '#core/binary-search.ts'
import type { PreparedText } from './prepared-text.ts'
import type { StatementParagraph } from './statement-labels.ts'

/** Where in a paper something stands: statements are at home in front (notes of the first page) and at the back. */
export type Zone = 'front' | 'abstract' | 'body' | 'back' | 'references'

/** The zones of one paper. */
export interface PaperZones {
  zoneOf(offset: number): Zone
  /** Whether an offset stands in the body by its headings, but for the body's last paragraph: the end of a discussion counts as back matter with less right. */
  isUnderBodyHeading(offset: number): boolean
  /** Enough of a paper to say that something is not in it: longer than an abstract, or with references. */
  readonly isWhole: boolean
}

/** So near to the references a paragraph is back matter even without a heading. In characters. */
const tail = 2200
/** A footnote of the first page may stand among the first paragraphs of the introduction. In characters. */
const firstPage = 4500

/** Finds the zones from the sections, and from reference-like paragraphs where the sections miss the list. */
export function paperZones(prepared: PreparedText, paragraphs: readonly StatementParagraph[]): PaperZones {
  const { sections, text } = prepared
  const body = new Set(['introduction', 'methods', 'results', 'discussion', 'limitations', 'conclusion'])
  const lastBody = sections.findLastIndex((section) => body.has(section.kind))
  const references = sections.filter((section) => section.kind === 'references')
  const listStart = references[0]?.start ?? text.length
  const isReference = (offset: number) => {
    const paragraph = paragraphs[lastStartedAt(paragraphs, offset)]
    return (
      paragraph !== undefined &&
      referenceLike(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 600)))
    )
  }
  return {
    isWhole:
      text.length > 5000 || references.length > 0 || sections.filter((section) => body.has(section.kind)).length > 3,
    isUnderBodyHeading(offset) {
      const index = lastStartedAt(prepared.sections, offset)
      const section = sections[index]
      if (!section || !body.has(section.kind)) return false
      return index !== lastBody || text.slice(offset, section.end).trimEnd().includes('\n')
    },
    zoneOf(offset) {
      const index = lastStartedAt(prepared.sections, offset)
      const kind = sections[index]?.kind ?? 'front'
      if (kind === 'references' || (index > lastBody && isReference(offset)))
        return isReference(offset) ? 'references' : 'back'
      if (kind === 'front') return offset < firstPage || sections.length > 1 ? 'front' : 'body'
      if (kind === 'abstract' || kind === 'keywords') return 'abstract'
      if (!body.has(kind) && (index > lastBody || kind !== 'other')) return 'back'
      if (offset < firstPage && kind === 'introduction') return 'front'
      if (index >= lastBody - 1 && listStart - offset < tail && listStart > offset) return 'back'
      return text.length - offset < tail && references.length === 0 ? 'back' : 'body'
    },
  }
}

/** Whether a paragraph reads like an entry of a reference list: volume and pages, a year beside a journal, a DOI. */
export function referenceLike(words: string): boolean {
  return (
    /\b(?:19|20)\d\d[a-z]?\s?;\s?\d+|\b\d{1,4}\s?(?:\(\d{1,3}[^)]{0,12}\))?\s?[:,]\s?e?\d{1,6}\s?[-–]\s?e?\d{1,6}\b|\((?:19|20)\d\d[a-z]?\)[.,]\s|doi:\s?10\.|https?:\/\/(?:dx\.)?doi\.org/.test(
      words,
    ) && /^(?:\[?\d{1,3}[\].)]?\s+)?\p{Lu}[\p{L}'’-]+,?\s+(?:\p{Lu}|et al)/u.test(words)
  )
}

/** Index of the last of some spans in a row that starts at `offset` or before; the first where all start behind. */
function lastStartedAt(spans: readonly { readonly start: number }[], offset: number): number {
  return Math.max(0, countWhile(spans, (span) => span.start <= offset) - 1)
}
