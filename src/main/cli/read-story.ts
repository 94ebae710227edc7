import { evidenceLibrary } from '#core/claims/evidence-library.ts'
import { storyClaims, unsettledClaims, type StoryClaim } from '#core/claims/story-claims.ts'
import { reviewsOfStudies } from '#core/model/included-in.ts'
import { peopleGroups } from '#core/model/same-people.ts'
import type { EvidenceLibrary } from '#core/claims/evidence-shown.ts'
import { groupBy } from '#core/group-by.ts'
import { RemovedSources } from '#core/history/removed-sources.ts'
import type { Claim } from '#core/model/claim.ts'
import type { Draft } from '#core/model/draft.ts'
import { placeOfFile } from '#core/model/kept-file.ts'
import { shortNames } from '#core/model/short-names.ts'
import type { Source } from '#core/model/source.ts'
import { isConfirmed } from '#core/model/tag.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { textOfPages } from '#core/sources/paper-of-text.ts'
import { readSourceFile } from '#core/sources/read-source-file.ts'
import type { WrittenText } from '#core/sources/written-text.ts'
import { readStoredChanges } from '../library/journal-reader.ts'
import { readKeptFile } from '../library/kept-files.ts'
import { keptPath } from '../library/library-layout.ts'
import { readPapers } from './paper-thread.ts'
import { customFieldsOf, rowsOf, type LibraryNow } from './read-library.ts'

/** A draft of a library with what stands behind its claims, as the window shows it. */
export interface StoryNow {
  readonly draft: Draft
  readonly text: WrittenText
  /** The draft as it came. */
  readonly bytes: Uint8Array
  readonly claims: readonly StoryClaim[]
  readonly unsettled: readonly Claim[]
  readonly library: EvidenceLibrary
  /** Sources that were taken out of the library. */
  readonly removed: readonly Source[]
}

/** The draft of this number, or the newest; `not-found` where there is none. */
export function draftOf({ state }: LibraryNow, number: number | null): Result<Draft> {
  const drafts = rowsOf(state, 'drafts').toSorted((one, other) => one.number - other.number)
  const draft = number === null ? drafts.at(-1) : drafts.find((one) => one.number === number)
  if (draft) return ok(draft)
  return drafts.length === 0
    ? fail('not-found', 'There is no draft in this library.')
    : fail(
        'not-found',
        `There is no draft ${number} in this library. It has: ${drafts.map((one) => one.number).join(', ')}.`,
      )
}

/** Reads a draft of a library, and its claims with their evidence. Fails where its file or the journal cannot be read. */
export async function readStory(library: LibraryNow, draft: Draft): Promise<Result<StoryNow>> {
  const { layout, state } = library
  const file = await readKeptFile(layout, placeOfFile(draft.file), new Map())
  if (!file.ok) return file
  const text = await textOf(draft, file.value.bytes, keptPath(layout, placeOfFile(draft.file)))
  if (!text.ok) return text
  const removed = await removedSources(library)
  if (!removed.ok) return removed
  const studies = rowsOf(state, 'studies')
  const evidence = evidenceLibrary({
    studies,
    names: shortNames(studies),
    tagsByStudy: groupBy(rowsOf(state, 'tags').filter(isConfirmed), ({ studyId }) => studyId),
    samePeople: peopleGroups(rowsOf(state, 'settings')),
    includedIn: reviewsOfStudies(rowsOf(state, 'settings')),
    sources: rowsOf(state, 'sources').toSorted((one, other) => one.addedAt.localeCompare(other.addedAt)),
    customFields: customFieldsOf(state),
  })
  const claims = rowsOf(state, 'claims').toSorted((one, other) => one.number - other.number)
  return ok({
    draft,
    text: text.value,
    bytes: file.value.bytes,
    claims: storyClaims(draft, text.value, claims, evidence, new Map()),
    unsettled: unsettledClaims(draft, claims),
    library: evidence,
    removed: removed.value,
  })
}

async function textOf(
  { file: { fileName, mediaType } }: Draft,
  bytes: Uint8Array,
  path: string,
): Promise<Result<WrittenText>> {
  if (mediaType === 'application/pdf') return textOfPdf(path)
  const read = await readSourceFile(bytes, fileName, mediaType)
  if (!read.ok) return read
  return read.value.text === 'pdf'
    ? fail('bad-input', `${fileName} was kept as another thing than it is.`)
    : ok(read.value.text)
}

async function textOfPdf(path: string): Promise<Result<WrittenText>> {
  let text: Result<WrittenText> = fail('bad-input', 'The draft could not be read.')
  await readPapers(
    [path],
    (answer) => {
      if ('problem' in answer) text = fail(answer.problem.kind, answer.problem.message)
      else if (answer.text) text = ok(textOfPages(answer.text))
    },
    ['text'],
  )
  return text
}

async function removedSources({ layout, segments, state }: LibraryNow): Promise<Result<readonly Source[]>> {
  const removed = new RemovedSources()
  for (let seq = 0; seq < state.seq;) {
    const read = await readStoredChanges(layout.journal, segments, seq, Math.min(500, state.seq - seq))
    if (!read.ok) return read
    if (read.value.length === 0) return fail('damaged', `The journal does not go up to change ${state.seq}.`)
    for (const change of read.value) removed.hear(change)
    seq += read.value.length
  }
  return ok(removed.notAmong((id) => state.row('sources', id) !== null))
}
