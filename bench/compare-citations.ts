import {
  bibliography,
  citationHtml,
  inTextCitation,
  type BibliographyEntry,
  type CitationStyleId,
} from '#core/citations/citations.ts'
import type { InventedReference } from './invented-citations.ts'

/** What a peer prints: its list in its order, as HTML by id, and the HTML of what cites some of the works together. */
export interface PeerCitations {
  readonly entries: readonly { readonly id: string; readonly html: string }[]
  readonly inText: (ids: readonly string[]) => string
}

/** What was printed by us and by the peer for one reference, or for several that are cited together. */
export interface Compared {
  readonly id: string
  readonly ours: string
  readonly theirs: string
  readonly sameText: boolean
  /** The words and what is in italics. */
  readonly sameHtml: boolean
}

/** Our bibliography beside the peer's. */
export interface ComparedCitations {
  readonly entries: readonly Compared[]
  /** Each cited alone, under its id. */
  readonly inText: readonly Compared[]
  /** Each cited together with one other, or with two, under its id. */
  readonly together: readonly Compared[]
  /** Ids of the entries that would have to be moved for the list to stand in the peer's order: as few as possible. */
  readonly moved: readonly string[]
}

/** Our bibliography beside the peer's: entries, their order, and what cites them in the text, alone and together with others. */
export function compareCitations(
  references: readonly InventedReference[],
  styleId: CitationStyleId,
  peer: PeerCitations,
): ComparedCitations {
  const ours = bibliography(references, styleId)
  const byId = new Map(ours.map((entry) => [entry.id, entry]))
  const theirs = new Map(peer.entries.map(({ id, html }) => [id, html]))
  const inText = (id: string, cited: readonly BibliographyEntry[]) =>
    compared(id, citationHtml(inTextCitation(cited, styleId)), peer.inText(cited.map((entry) => entry.id)))
  return {
    entries: ours.map((entry) => compared(entry.id, citationHtml(entry), peerContent(theirs.get(entry.id) ?? ''))),
    inText: ours.map((entry) => inText(entry.id, [entry])),
    // Those that come next as given: they have nothing to do with each other, as works that a text cites together.
    together: references.map(({ id }, i) => {
      const ids = [0, 1, 2].slice(0, 2 + (i % 2)).map((step) => references[(i + step) % references.length]!.id)
      return inText(
        id,
        [...new Set(ids)].map((one) => byId.get(one)!),
      )
    }),
    moved: moved(
      ours.map(({ id }) => id),
      peer.entries.map(({ id }) => id),
    ),
  }
}

function compared(id: string, ownHtml: string, otherHtml: string): Compared {
  const [ours, theirs] = [inItalics(ownHtml), inItalics(otherHtml)]
  return { id, ours, theirs, sameText: words(ours) === words(theirs), sameHtml: ours === theirs }
}

/** What is not part of the longest list that both have in the same order. */
function moved(ids: readonly string[], others: readonly string[]): readonly string[] {
  const places = new Map(others.map((id, i) => [id, i]))
  const runs: { readonly end: number; readonly ids: readonly string[] }[] = []
  for (const id of ids) {
    const end = places.get(id) ?? -1
    const longer = runs.findIndex((run) => run.end > end)
    const at = longer < 0 ? runs.length : longer
    runs[at] = { end, ids: [...(runs[at - 1]?.ids ?? []), id] }
  }
  const kept = new Set(runs.at(-1)?.ids)
  return ids.filter((id) => !kept.has(id))
}

/** Where the manuals speak against the peer: what is left equal when that is set aside. */
const deviations: Readonly<Record<string, (text: string) => string>> = {
  // "DH" and "Dong-hyun" are two initials (PubMed, Citing Medicine chapter 1; APA 9.8).
  'two initials': (text) =>
    text.replace(/\bD(?:\. ?H\.|H\b|\.-h\.|h\b| hyun\b)/gu, (all) => (all.includes('.') ? 'D.' : 'D')),
  // The semicolon introduces volume and issue; without them pages follow the date with a colon (ICMJE's samples of Citing Medicine).
  'no volume': (text) => text.replace(/(?<=[\d\]a-z])[;:.](?=[\p{L}\d]*\d|[xvi]|$| Available)/gu, ''),
  // The first word in quotation marks has a capital, a gene none (Chicago 8.159; AMA 14.6).
  'capitals in titles': (text) => text.toLowerCase(),
}

/** By what alone the two differ: names of deviations that the manuals ask for; null where there is more, or nothing, to tell. */
export function deviationOf({ ours, theirs, sameHtml }: Compared): string | null {
  if (sameHtml) return null
  return Object.entries(deviations).find(([, set]) => set(ours) === set(theirs))?.[0] ?? null
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
