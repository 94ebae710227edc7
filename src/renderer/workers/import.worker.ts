import { findDuplicates, findDuplicatesAgainst } from '#core/references/duplicates/find-duplicates.ts'
import { sameIdentifierPairs } from '#core/references/duplicates/same-identifier.ts'
import { checkReferences } from '#core/references/checks/check-references.ts'
import type { Reference } from '#core/model/reference.ts'
import type { ComparedReference } from '#core/references/duplicates/comparable-record.ts'
import type { ImportProblem } from '#core/references/contract/import-format.ts'
import type { ReadRecord } from './compress-long-texts.ts'
import {
  recordsOfPart,
  type ImportAnswer,
  type ImportRequest,
  type ReadSource,
  type SlimRecord,
} from './import-messages.ts'
import { readSource } from './read-source.ts'

const progressEveryMs = 100
// Beyond this, comparing titles takes a minute and a gigabyte; the library can still be searched for duplicates afterwards.
const maxTitlesCompared = 40_000

// What is to be checked, as it comes in parts.
const records: SlimRecord[] = []
const library: ComparedReference[] = []
// Goes on to the next part of what was read.
let sendNext: (() => void) | null = null

self.addEventListener('message', (event: MessageEvent<ImportRequest>) => {
  // What breaks here reaches the window as an error of the worker.
  work(event.data).catch((error: unknown) => {
    queueMicrotask(() => {
      throw error
    })
  })
})

async function work(request: ImportRequest): Promise<void> {
  const answer = (message: ImportAnswer) => self.postMessage(message)
  if (request.kind === 'check-part') {
    records.push(...request.records)
    library.push(...request.library)
    return
  }
  if (request.kind === 'next-records') {
    sendNext?.()
    return
  }
  if (request.kind === 'check') {
    const checked = checkReferences(records, library)
    // Pairs within the library are another screen's business.
    const batch = checked.map((record) => record.reference)
    const onProgress = (share: number) => {
      answer({ id: request.id, kind: 'progress', share })
      return true
    }
    const byIdentifierOnly = batch.length > maxTitlesCompared
    const against = () =>
      library.length > 0
        ? findDuplicatesAgainst(batch, library).map((pair) => ({ ...pair, b: batch.length + pair.b }))
        : []
    const pairs = byIdentifierOnly
      ? sameIdentifierPairs([...batch, ...library], batch.length)
      : [...findDuplicates(batch, { onProgress }), ...against()]
    const identified = new Map(
      checked.flatMap((record, index) =>
        hasNewIdentifier(record.reference, records[index]?.reference)
          ? [[index, identifiersOf(record.reference)] as const]
          : [],
      ),
    )
    answer({
      id: request.id,
      kind: 'checked',
      result: { problems: checked.map((record) => record.problems ?? []), identified, byIdentifierOnly, pairs },
    })
    return
  }
  let lastSaid = 0
  if (request.kind === 'duplicates') {
    const onProgress = (share: number) => {
      answer({ id: request.id, kind: 'progress', share })
      return true
    }
    answer({ id: request.id, kind: 'duplicates', result: findDuplicates(request.references, { onProgress }) })
    return
  }
  const onProgress = (share: number) => {
    if (performance.now() - lastSaid > progressEveryMs) {
      lastSaid = performance.now()
      answer({ id: request.id, kind: 'progress', share })
    }
    // Cancelling throws the worker away, so a reading that was begun goes on.
    return true
  }
  // One part at a time, each when the window has taken the one before: all at once they would wait in memory beside both sides' copies.
  const hand = (part: readonly ReadRecord[]) =>
    new Promise<void>((taken) => {
      sendNext = taken
      answer({ id: request.id, kind: 'records', records: part })
    })
  const problems: ImportProblem[] = []
  let last: ReadSource | null = null
  for await (const source of readSource(request, onProgress)) {
    problems.push(...source.problems)
    for (let start = 0; start < source.records.length; start += recordsOfPart)
      await hand(source.records.slice(start, start + recordsOfPart))
    last = { ...source, records: [] }
  }
  if (last) answer({ id: request.id, kind: 'read', result: { ...last, problems } })
}

function identifiersOf({ DOI, PMID, PMCID }: Reference): Pick<Reference, 'DOI' | 'PMID' | 'PMCID'> {
  return { ...(DOI && { DOI }), ...(PMID && { PMID }), ...(PMCID && { PMCID }) }
}

function hasNewIdentifier(now: Reference, before: Reference | undefined): boolean {
  return now.DOI !== before?.DOI || now.PMID !== before?.PMID || now.PMCID !== before?.PMCID
}
