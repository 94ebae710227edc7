import type { CslType } from '#core/model/reference.ts'
import type { TextVariable } from '#core/references/fields/reference-draft.ts'

/** What a RIS tag holds. A variable's name means that variable; the others are read by a rule of their own (see `readRisField`). */
export type RisTarget =
  | TextVariable
  | 'author'
  | 'editor'
  | 'translator'
  | 'issued'
  | 'accessed'
  | 'first-page'
  | 'last-page'
  | 'serial-number'
  | 'journal'
  | 'journal-or-short'
  | 'journal-short'
  | 'host'
  | 'note-or-identifier'
  | 'link'
  | 'accession'
  | 'pmcid-or-custom'
  | 'article-number'
  | 'misc-number'
  | 'work-type'
  | 'proceedings'
  | 'own'
  | 'title-if-none'
  | 'kept'

/** One line of the table: a tag, its target, and the types for which it is so (all where absent). */
interface RisTag {
  readonly tag: string
  readonly target: RisTarget
  readonly types?: readonly CslType[]
}

const books: readonly CslType[] = ['book', 'collection', 'classic', 'pamphlet', 'periodical']
const journals: readonly CslType[] = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'article',
  'review',
  'review-book',
]

/**
 * The tags of the RIS specification (2011), EndNote's export and the dialects of the databases. Read: the first row of a tag that holds
 * for the type. Written: the first row of a target that holds for the type. What is not here is kept under its tag.
 */
export const risTags: readonly RisTag[] = [
  { tag: 'TI', target: 'title' },
  { tag: 'T1', target: 'title' },
  { tag: 'CT', target: 'title-if-none' },
  { tag: 'BT', target: 'title', types: [...books, 'manuscript'] },
  { tag: 'AU', target: 'author' },
  { tag: 'A1', target: 'author' },
  { tag: 'ED', target: 'editor' },
  { tag: 'A2', target: 'kept', types: ['thesis'] },
  { tag: 'A2', target: 'editor' },
  { tag: 'A3', target: 'editor', types: books },
  { tag: 'A4', target: 'translator' },
  { tag: 'TA', target: 'translator' },
  { tag: 'T2', target: 'collection-title', types: books },
  { tag: 'T2', target: 'host' },
  { tag: 'JF', target: 'journal' },
  { tag: 'BT', target: 'journal' },
  { tag: 'C3', target: 'proceedings', types: ['paper-conference'] },
  { tag: 'JO', target: 'journal-or-short' },
  { tag: 'J2', target: 'journal-short' },
  { tag: 'JA', target: 'journal-short' },
  { tag: 'J1', target: 'journal-short' },
  { tag: 'JI', target: 'journal-short' },
  { tag: 'J9', target: 'journal-short' },
  { tag: 'T3', target: 'collection-title' },
  { tag: 'ST', target: 'title-short' },
  { tag: 'PY', target: 'issued' },
  { tag: 'Y1', target: 'issued' },
  { tag: 'DA', target: 'issued' },
  { tag: 'YR', target: 'issued' },
  { tag: 'Y2', target: 'accessed' },
  { tag: 'RD', target: 'accessed' },
  { tag: 'VL', target: 'volume' },
  { tag: 'IS', target: 'issue' },
  { tag: 'CP', target: 'issue', types: journals },
  { tag: 'M1', target: 'misc-number' },
  { tag: 'SP', target: 'first-page' },
  { tag: 'EP', target: 'last-page' },
  { tag: 'LP', target: 'last-page' },
  { tag: 'C7', target: 'article-number' },
  { tag: 'AR', target: 'article-number' },
  { tag: 'SN', target: 'number', types: ['patent'] },
  { tag: 'SN', target: 'serial-number' },
  { tag: 'BN', target: 'serial-number' },
  { tag: 'EI', target: 'serial-number' },
  { tag: 'PB', target: 'publisher' },
  { tag: 'PU', target: 'publisher' },
  { tag: 'CY', target: 'publisher-place' },
  { tag: 'PP', target: 'publisher-place' },
  { tag: 'PI', target: 'publisher-place' },
  { tag: 'ET', target: 'edition' },
  { tag: 'DO', target: 'DOI' },
  { tag: 'DI', target: 'DOI' },
  { tag: 'UR', target: 'URL' },
  { tag: 'LK', target: 'link' },
  { tag: 'L1', target: 'link' },
  { tag: 'L2', target: 'link' },
  { tag: 'L3', target: 'link' },
  { tag: 'AB', target: 'abstract' },
  { tag: 'N2', target: 'abstract' },
  { tag: 'KW', target: 'keyword' },
  { tag: 'DE', target: 'keyword' },
  { tag: 'LA', target: 'language' },
  { tag: 'LG', target: 'language' },
  { tag: 'N1', target: 'note-or-identifier' },
  { tag: 'RN', target: 'note-or-identifier' },
  { tag: 'M3', target: 'work-type' },
  { tag: 'DB', target: 'source' },
  { tag: 'DP', target: 'source' },
  { tag: 'AN', target: 'accession' },
  { tag: 'PM', target: 'PMID' },
  { tag: 'C2', target: 'pmcid-or-custom' },
  { tag: 'ID', target: 'citation-key' },
  { tag: 'U5', target: 'own' },
]

const byType = new Map<CslType, readonly (RisTarget | undefined)[]>()

/** The number of a tag of two ASCII letters, an index into `risTargets`. */
export function risTagNumber(first: number, second: number): number {
  return (first << 7) | second
}

/** The targets for a type, by `risTagNumber`. */
export function risTargets(type: CslType): readonly (RisTarget | undefined)[] {
  const known = byType.get(type)
  if (known) return known
  const targets = Array.from<RisTarget | undefined>({ length: 1 << 14 })
  for (const row of risTags) {
    const number = risTagNumber(row.tag.charCodeAt(0), row.tag.charCodeAt(1))
    if (targets[number] === undefined && (row.types === undefined || row.types.includes(type)))
      targets[number] = row.target
  }
  byType.set(type, targets)
  return targets
}

/** The tag to write a target under for a type. */
export function risTagFor(target: RisTarget, type: CslType): string | undefined {
  return risTags.find((row) => row.target === target && (row.types === undefined || row.types.includes(type)))?.tag
}
