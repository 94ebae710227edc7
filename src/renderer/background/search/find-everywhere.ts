import { placeOfQuote, type TextPosition } from '#core/model/quote.ts'
import { isLoose } from '#core/search/match-expression.ts'
import {
  claimDocument,
  readDocumentKey,
  searchedBlocks,
  sourceDocument,
  studyDocument,
  textOfHit,
  type DocumentKind,
} from '#core/search/library-documents.ts'
import { locateHit, type LocatedHit } from '#core/search/located-hit.ts'
import { textAt } from '#core/search/passages.ts'
import type { Query } from '#core/search/query.ts'
import type { EntryHit, EntryKind, HitGroup, SearchDocument } from '#core/search/search-entry.ts'
import { ok, type Result } from '#core/result.ts'
import type { WrittenText } from '#core/sources/written-text.ts'
import { db } from '#renderer/db/current.ts'
import { fileOfSources, searchedStudies } from '#renderer/db/search-rows.ts'
import { plainTextIfRead } from '../read-papers.ts'
import { textOfFile } from '../source-texts.ts'
import { notYet, searchWork } from './search-feed.ts'

/** A place of the library that holds what is sought. */
export interface FoundPlace extends LocatedHit {
  /** The same for the same place. */
  readonly id: string
  readonly kind: EntryKind
  readonly of: { readonly kind: DocumentKind; readonly id: string }
  readonly studyId: string | null
  readonly hit: EntryHit
  /** The text of the place, in which `ranges` stand. */
  readonly text: string
  /** "p. 4", "¶ 12", "00:12:31"; absent where it has none. */
  readonly placeWords?: string
  /** Of a page or blocks: where an offset of `text` stands. */
  position?(offset: number): TextPosition
}

/** How many places there are in all. */
export interface FoundCount {
  readonly count: number
  /** `up-to`: some of those that are not shown may prove to be none. `over`: there are more than are counted. */
  readonly counted: 'exactly' | 'up-to' | 'over'
}

/** A group of what was found, best first. */
export interface FoundGroup extends FoundCount {
  readonly kind: EntryKind
  readonly places: readonly FoundPlace[]
}

/** What is shown of a group at first. */
export const placesOfGroup = 20

/** What a query finds, by group; `limits` say of which groups more than `placesOfGroup` are wanted. What its text does not bear out is left out. */
export async function findEverywhere(
  query: Query,
  limits: Readonly<Partial<Record<EntryKind, number>>> = {},
): Promise<Result<readonly FoundGroup[]>> {
  const work = searchWork()
  if (!work) return notYet
  const first = await work.find(query, { limit: placesOfGroup })
  if (!first.ok) return first
  const groups: HitGroup[] = []
  for (const group of first.value) {
    const limit = limits[group.kind] ?? placesOfGroup
    const more = limit > placesOfGroup ? await work.find(query, { kind: group.kind, limit }) : null
    if (more && !more.ok) return more
    groups.push(more?.value[0] ?? group)
  }
  const texts = createTexts()
  const found = await Promise.all(groups.map((group) => foundGroup(group, query, texts)))
  return ok(found.filter(({ count }) => count > 0))
}

/** How many places a query finds, and how surely that is known: no text is looked at. */
export async function countEverywhere(query: Query): Promise<FoundCount> {
  const found = await searchWork()?.find(query, { limit: 1 })
  const groups = found?.ok ? found.value : []
  return {
    count: groups.reduce((sum, { count }) => sum + count, 0),
    counted: groups.some(({ isMore }) => isMore) ? 'over' : isLoose(query) ? 'up-to' : 'exactly',
  }
}

async function foundGroup({ kind, count, isMore, hits }: HitGroup, query: Query, texts: Texts): Promise<FoundGroup> {
  const places = (await Promise.all(hits.map((hit) => foundPlace(hit, query, texts)))).flatMap((place) => place ?? [])
  const isWhole = hits.length >= count
  return {
    kind,
    count: isWhole ? places.length : count - (hits.length - places.length),
    counted: isMore ? 'over' : isWhole || !isLoose(query) ? 'exactly' : 'up-to',
    places,
  }
}

async function foundPlace(hit: EntryHit, query: Query, texts: Texts): Promise<FoundPlace | null> {
  const of = readDocumentKey(hit.document)
  const there = of && (await texts.textOf(hit, of))
  const located = there && locateHit(there.text, query)
  if (!of || !located) return null
  const { kind, studyId, place } = hit
  const { position, ...text } = there
  const start = position?.(located.ranges[0]?.start ?? 0)
  const id = `${kind} ${hit.document} ${JSON.stringify(place)}`
  const words = start && { placeWords: placeOfQuote({ exact: '', prefix: '', suffix: '', start, end: start }) }
  return { id, kind, of, studyId, hit, ...located, ...text, ...words, ...(position ? { position } : {}) }
}

type TextOfPlace = Pick<FoundPlace, 'text' | 'position'>
type Texts = ReturnType<typeof createTexts>

/** The texts of the library, each read once for one search. */
function createTexts() {
  const known = new Map<string, Promise<unknown>>()
  const once = <T>(key: string, read: () => Promise<T>): Promise<T> => {
    const before = known.get(key) ?? read()
    known.set(key, before)
    // What was put in under a key is read by the same function again.
    return before as Promise<T>
  }
  const ofRow = async (hit: EntryHit, document: Promise<SearchDocument | null>): Promise<TextOfPlace | null> => {
    const row = await document
    const text = row && textOfHit(row, hit)
    return text === null ? null : { text }
  }
  const textOf = async (hit: EntryHit, of: FoundPlace['of']): Promise<TextOfPlace | null> => {
    const { kind, id } = of
    const { span } = hit.place
    switch (kind) {
      case 'study':
      case 'source':
      case 'claim':
        return ofRow(
          hit,
          once(hit.document, () => documentOfRow(kind, id)),
        )
      case 'paper': {
        const paper = await once(hit.document, async () => {
          const row = await db().papers.get(id)
          return row ? plainTextIfRead(row) : null
        })
        return paper && span ? textAt(paper.paper.pages, span) : null
      }
      case 'source-text':
      case 'draft': {
        const text = await once(hit.document, () => textOfBlocks(kind, id))
        const there = text && span && textAt(searchedBlocks(text), span)
        return there ? { text: there.text, position: (offset) => inBlock(text, there.position(offset)) } : null
      }
    }
  }
  return { textOf }
}

async function documentOfRow(kind: 'study' | 'source' | 'claim', id: string): Promise<SearchDocument | null> {
  if (kind === 'study') {
    const [row] = await searchedStudies([id])
    return row ? studyDocument(row.study, row.tags, row.papers) : null
  }
  if (kind === 'source') {
    const source = await db().sources.get(id)
    return source ? sourceDocument(source) : null
  }
  const claim = await db().claims.get(id)
  return claim ? claimDocument(claim) : null
}

/** The text of a file of a source, or of a draft; null where it cannot be read. */
export async function textOfBlocks(kind: 'source-text' | 'draft', id: string): Promise<WrittenText | null> {
  const file = kind === 'draft' ? (await db().drafts.get(id))?.file : await fileOfSources(id)
  const text = file && (await textOfFile(file))
  return text?.ok ? text.value : null
}

/** A place in a block, with the paragraph and the time that name it. */
function inBlock({ blocks }: WrittenText, place: TextPosition): TextPosition {
  const block = blocks[place.pageIndex]
  const time = block?.times?.findLast(({ offset }) => offset <= place.offset)?.seconds ?? block?.startsAt
  return {
    ...place,
    ...(block?.paragraph ? { paragraph: block.paragraph } : {}),
    ...(time === undefined ? {} : { seconds: time }),
  }
}
