import { bibliography, citationHtml, citationText, type CitationStyleId } from '#core/citations/citations.ts'
import type { InventedReference } from './invented-citations.ts'

/** Entries of a peer: HTML by id, in the order of its list. */
export type PeerEntries = readonly { readonly id: string; readonly html: string }[]

/** How one reference was printed by us and by the peer. */
export interface Compared {
  readonly id: string
  readonly ours: string
  readonly theirs: string
  readonly sameText: boolean
  /** The words and what is in italics. */
  readonly sameHtml: boolean
}

/** Our bibliography beside the peer's, reference by reference, and whether both stand in the same order. */
export function compareCitations(
  references: readonly InventedReference[],
  styleId: CitationStyleId,
  peer: PeerEntries,
): { readonly entries: readonly Compared[]; readonly sameOrder: boolean } {
  const ours = bibliography(references, styleId)
  const theirs = new Map(peer.map(({ id, html }) => [id, html]))
  const entries = ours.map((entry) => {
    const [own, other] = [inItalics(citationHtml(entry)), inItalics(peerContent(theirs.get(entry.id) ?? ''))]
    return {
      id: entry.id,
      ours: own,
      theirs: other,
      sameText: citationText(entry) === words(other),
      sameHtml: own === other,
    }
  })
  return { entries, sameOrder: ours.every(({ id }, i) => id === peer[i]?.id) }
}

/** The item as the peer reads it: its styles ask for an event by the name that it had before CSL 1.0.2. */
export function asPeerItem({ id, reference }: InventedReference): Readonly<Record<string, unknown>> {
  return { ...reference, id, event: reference['event-title'] }
}

/** The entry without the number that stands beside it and the boxes around it. */
function peerContent(html: string): string {
  return (/<div class="csl-right-inline">([\s\S]*?)<\/div>/u.exec(html)?.[1] ?? html)
    .replace(/<\/?div[^>]*>/gu, '')
    .trim()
}

/** HTML with no tags but `<i>` and no references to characters: what is seen. */
function inItalics(html: string): string {
  return decoded(html.replace(/<\/?(?!i>)[a-z][^>]*>/gu, ''))
    .replace(/<\/i>(\s*)<i>/gu, '$1')
    .trim()
}

function words(html: string): string {
  return html.replace(/<\/?i>/gu, '')
}

function decoded(text: string): string {
  return text
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
