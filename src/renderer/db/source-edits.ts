import { formatCount } from '#core/format-count.ts'
import type { StoredChange } from '#core/model/change.ts'
import type { Claim } from '#core/model/claim.ts'
import type { QuoteAnchor } from '#core/model/quote.ts'
import { quoteWords } from '#core/model/quote.ts'
import type { OffRecordPassage, Source, SourceQuote } from '#core/model/source.ts'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { sameJson } from '#core/same-json.ts'
import { commit, type RowEdit } from './commit.ts'
import { db } from './current.ts'
import { keepFiles, type NewFile } from './keep-file.ts'
import { editRow, newId, shortWords, storyRow, type Added } from './story-rows.ts'
import { tidy } from '#core/tidy.ts'

/** What the writer says of a source; passages and files have edits of their own. */
export type SourceDetails = Omit<Source, 'id' | 'files' | 'quotes' | 'offRecord' | 'addedAt'>

/** A passage that is to be kept: words of one of the source's files. */
export type NewPassage = Pick<SourceQuote, 'anchor' | 'use' | 'ownWords' | 'note'> & { readonly fileSha256: string }

/** Adds a source with its files: their bytes are durable first, then the source comes in one change. */
export async function addSource(details: SourceDetails, files: readonly NewFile[] = []): Promise<Result<Added>> {
  if (details.title.trim() === '') return noTitle
  const kept = await keepFiles(files)
  if (!kept.ok) return kept
  const id = newId()
  const source: Source = { ...details, id, files: kept.value, quotes: [], addedAt: new Date().toISOString() }
  const change = await commit(`Added the source ${named(source)}`, [{ table: 'sources', key: id, after: tidy(source) }])
  return change.ok ? ok({ change: change.value, ids: [id] }) : change
}

/** Changes what is said of a source: what is undefined is taken away. A title it must have. */
export function changeSource(id: string, details: Partial<SourceDetails>): Promise<Result<StoredChange>> {
  return editRow(
    'sources',
    id,
    (now) => `Changed the source ${named(now)}`,
    (now) => {
      if ('title' in details && !details.title?.trim()) return noTitle
      return { ...now, ...details }
    },
  )
}

/** Adds files to a source, durable first. One that it has already stays once. */
export async function addSourceFiles(id: string, files: readonly NewFile[]): Promise<Result<StoredChange>> {
  const kept = await keepFiles(files)
  if (!kept.ok) return kept
  return editRow(
    'sources',
    id,
    (now) => `Added ${formatCount(files.length, 'file')} to the source ${named(now)}`,
    (now) => {
      const known = new Set(now.files.map(({ sha256 }) => sha256))
      const added = kept.value.filter(({ sha256 }) => !known.has(sha256) && known.add(sha256))
      return added.length > 0 ? { ...now, files: [...now.files, ...added] } : now
    },
  )
}

/** Takes a file off a source; its bytes stay in the folder. Refused while passages of it are kept: they would have no words any more. */
export function removeSourceFile(id: string, sha256: string): Promise<Result<StoredChange>> {
  return editRow(
    'sources',
    id,
    (now) =>
      `Took ${now.files.find((file) => file.sha256 === sha256)?.fileName ?? 'a file'} off the source ${named(now)}`,
    (now) => {
      const isUsed =
        now.quotes.some(({ paperSha256 }) => paperSha256 === sha256) ||
        now.offRecord?.some(({ fileSha256 }) => fileSha256 === sha256)
      if (isUsed)
        return fail(
          'conflict',
          'Passages of this file are kept or off the record. Remove them first; nothing was changed.',
        )
      const files = now.files.filter((file) => file.sha256 !== sha256)
      return files.length < now.files.length ? { ...now, files } : now
    },
  )
}

/**
 * Takes a source out of the library. Links of claims to it stay and say that it was removed: the claim rested on it, and that is worth
 * knowing. The history says how many; one undo brings the source back, with all links whole.
 */
export async function removeSource(id: string): Promise<Result<StoredChange>> {
  const found = await storyRow('sources', id)
  if (!found.ok) return found
  const claims = await claimsOnSource(id)
  const rest = claims.length > 0 ? ` (${formatCount(claims.length, 'claim')} linked to it)` : ''
  return commit(`Removed the source ${named(found.value)}${rest}`, [{ table: 'sources', key: id, after: null }])
}

/** Keeps a passage of a source. The same words at the same place again are refused: they are there. */
export async function addSourceQuote(id: string, passage: NewPassage): Promise<Result<Added>> {
  let quoteId = ''
  const change = await editRow(
    'sources',
    id,
    (now) => `Kept a passage of ${named(now)}: “${shortWords(quoteWords(passage.anchor))}”`,
    (now) => {
      const kept = withPassage(now, passage)
      if (!kept.ok) return kept
      if (kept.value.source === now) return fail('conflict', 'This passage is kept already. Nothing was changed.')
      quoteId = kept.value.quote.id
      return kept.value.source
    },
  )
  return change.ok ? ok({ change: change.value, ids: [quoteId] }) : change
}

/** A source with a passage kept in it. Where these words are kept already it is the source as it stands, with that passage. */
export function withPassage(
  now: Source,
  { fileSha256, ...parts }: NewPassage,
): Result<{ readonly source: Source; readonly quote: SourceQuote }> {
  if (!now.files.some(({ sha256 }) => sha256 === fileSha256)) return noFile
  const known = keptAt(now, fileSha256, parts.anchor)
  if (known) return ok({ source: now, quote: known })
  const quote: SourceQuote = tidy({ ...parts, id: newId(), paperSha256: fileSha256, madeAt: new Date().toISOString() })
  return ok({ source: { ...now, quotes: [...now.quotes, quote] }, quote })
}

/** The passage that these words of a file are kept as. */
export function keptAt({ quotes }: Source, fileSha256: string, words: QuoteAnchor): SourceQuote | undefined {
  return quotes.find(({ paperSha256, anchor }) => paperSha256 === fileSha256 && isSamePlace(anchor, words))
}

/** Changes what a passage is good for, the writer's words for it or the note on it: what is undefined is taken away. */
export function changeSourceQuote(
  id: string,
  quoteId: string,
  parts: Partial<Pick<SourceQuote, 'use' | 'ownWords' | 'note'>>,
): Promise<Result<StoredChange>> {
  return editRow(
    'sources',
    id,
    (now) => `Changed a passage of ${named(now)}`,
    (now) => ({
      ...now,
      quotes: now.quotes.map((quote) => (quote.id === quoteId ? tidy({ ...quote, ...parts }) : quote)),
    }),
  )
}

/**
 * Removes a passage. One that claims link to is kept, and they are named, unless `withLinks`: then the links go in the same change, and one
 * undo brings all back.
 */
export async function removeSourceQuote(
  id: string,
  quoteId: string,
  { withLinks = false }: { readonly withLinks?: boolean } = {},
): Promise<Result<StoredChange>> {
  const found = await storyRow('sources', id)
  if (!found.ok) return found
  return commit(`Removed a passage of ${named(found.value)}`, async () => {
    const now = await storyRow('sources', id)
    if (!now.ok) return now
    const claims = await claimsOnSource(id, quoteId)
    if (claims.length > 0 && !withLinks) return linkedFailure(claims)
    return ok([
      {
        table: 'sources',
        key: id,
        after: { ...now.value, quotes: now.value.quotes.filter((quote) => quote.id !== quoteId) },
      },
      ...claims.map((claim): RowEdit => ({
        table: 'claims',
        key: claim.id,
        after: { ...claim, links: claim.links.filter((link) => !isOn(link.evidence, id, quoteId)) },
      })),
    ])
  })
}

/** Marks a passage as off the record. */
export async function markOffRecord(id: string, fileSha256: string, anchor: QuoteAnchor): Promise<Result<Added>> {
  const passage: OffRecordPassage = { id: newId(), fileSha256, anchor }
  const change = await editRow(
    'sources',
    id,
    (now) => `Marked a passage of ${named(now)} as off the record`,
    ({ offRecord = [], ...now }) => {
      if (!now.files.some(({ sha256 }) => sha256 === fileSha256)) return noFile
      const isThere = offRecord.some((known) => known.fileSha256 === fileSha256 && isSamePlace(known.anchor, anchor))
      return isThere
        ? fail('conflict', 'This passage is off the record already. Nothing was changed.')
        : { ...now, offRecord: [...offRecord, passage] }
    },
  )
  return change.ok ? ok({ change: change.value, ids: [passage.id] }) : change
}

/** Takes the mark off: the passage is as much on the record as its source. */
export function unmarkOffRecord(id: string, passageId: string): Promise<Result<StoredChange>> {
  return editRow(
    'sources',
    id,
    (now) => `Put a passage of ${named(now)} on the record again`,
    (now) => {
      const offRecord = now.offRecord?.filter((passage) => passage.id !== passageId) ?? []
      if (offRecord.length === (now.offRecord?.length ?? 0)) return now
      return { ...now, offRecord: offRecord.length > 0 ? offRecord : undefined }
    },
  )
}

/** The claims that link to a source or a passage of it, in the order of their numbers; with `quoteId`, to that passage alone. */
export async function claimsOnSource(sourceId: string, quoteId?: string): Promise<readonly Claim[]> {
  const claims = await db().claims.toArray()
  return claims
    .filter(({ links }) => links.some(({ evidence }) => isOn(evidence, sourceId, quoteId)))
    .toSorted((one, other) => one.number - other.number)
}

function isOn(evidence: Claim['links'][number]['evidence'], sourceId: string, quoteId?: string): boolean {
  if (evidence.kind !== 'source' && evidence.kind !== 'passage') return false
  if (evidence.sourceId !== sourceId) return false
  return quoteId === undefined || (evidence.kind === 'passage' && evidence.quoteId === quoteId)
}

function isSamePlace(one: QuoteAnchor, other: QuoteAnchor): boolean {
  const placeOf = (anchor: QuoteAnchor) => [quoteWords(anchor), anchor.start.pageIndex, anchor.start.offset]
  return sameJson(placeOf(one), placeOf(other))
}

function linkedFailure(claims: readonly Claim[]): Failure {
  const numbers = claims.map(({ number }) => number)
  const named =
    numbers.length === 1
      ? `Claim ${numbers[0]} links`
      : `Claims ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)} link`
  return fail('conflict', `${named} to this passage, so it was kept. It can be removed together with the links.`)
}

function named({ title }: Pick<Source, 'title'>): string {
  return `“${shortWords(title)}”`
}

const noTitle = fail('bad-input', 'A source needs a title, or the name of a person. Nothing was changed.')
const noFile = fail('not-found', 'The file of this passage is no longer with its source. Nothing was changed.')
