import { findDuplicates } from '#core/duplicates/find-duplicates.ts'
import { checkReferences } from '#core/import/check-references.ts'
import type { Reference } from '#core/model/reference.ts'
import type { ImportAnswer, ImportRequest } from './import-messages.ts'
import { readSource } from './import-table.ts'

const progressEveryMs = 100

self.addEventListener('message', (event: MessageEvent<ImportRequest>) => {
  const request = event.data
  const answer = (message: ImportAnswer) => self.postMessage(message)
  if (request.kind === 'check') {
    const checked = checkReferences(request.records, request.library)
    const references = [...request.records.map((record) => record.reference), ...request.library]
    // Pairs within the library are another screen's business.
    const onProgress = (share: number) => { answer({ id: request.id, kind: 'progress', share }); return true }
    const pairs = findDuplicates(references, { onProgress }).filter((pair) => Math.min(pair.a, pair.b) < request.records.length)
    const identified = new Map(checked.flatMap((record, index) => (hasNewIdentifier(record.reference, request.records[index]?.reference) ? [[index, record.reference] as const] : [])))
    answer({ id: request.id, kind: 'checked', result: { problems: checked.map((record) => record.problems ?? []), identified, pairs } })
    return
  }
  let lastSaid = 0
  if (request.kind === 'duplicates') {
    const onProgress = (share: number) => { answer({ id: request.id, kind: 'progress', share }); return true }
    answer({ id: request.id, kind: 'duplicates', result: findDuplicates(request.references, { onProgress }) })
    return
  }
  const result = readSource(request, (share) => {
    if (performance.now() - lastSaid > progressEveryMs) {
      lastSaid = performance.now()
      answer({ id: request.id, kind: 'progress', share })
    }
    // Cancelling throws the worker away, so a reading that was begun goes on.
    return true
  })
  answer({ id: request.id, kind: 'read', result })
})

function hasNewIdentifier(now: Reference, before: Reference | undefined): boolean {
  return now.DOI !== before?.DOI || now.PMID !== before?.PMID || now.PMCID !== before?.PMCID
}
