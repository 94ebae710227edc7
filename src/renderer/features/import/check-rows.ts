import { shortReference } from '#core/model/reference.ts'
import { ok, type Result } from '#core/result.ts'
import { db } from '#renderer/db/current.ts'
import { checkBatchInWorker } from '#renderer/workers/import-work.ts'
import type { AttachTarget, PreviewRow, Twin } from './preview.ts'

/**
 * Looks at the rows beside each other and beside the library: faults of the batch, duplicates with their reasons, and the row or study
 * a PDF belongs to. Answers, per row id, what to change; what the writer decided stays.
 */
export async function checkRows(rows: readonly PreviewRow[], signal: AbortSignal): Promise<Result<ReadonlyMap<string, (row: PreviewRow) => PreviewRow>>> {
  const studies = await db().studies.toArray()
  const checked = await checkBatchInWorker({
    // PDFs are checked for twins only: what they lack was never typed by anybody.
    records: rows.map((row) => ({ reference: row.reference, raw: row.origin.raw, line: row.origin.line ?? 0, confidence: row.confidence })),
    library: studies.map((study) => study.reference),
  }, { signal })
  if (!checked.ok) return checked
  const { problems, pairs } = checked.value
  const changes = new Map<string, (row: PreviewRow) => PreviewRow>()
  rows.forEach((row, index) => {
    const twins = pairs.flatMap((pair): (Twin & { readonly score: number; readonly isPaper: boolean })[] => {
      if (pair.a !== index && pair.b !== index) return []
      const other = pair.a === index ? pair.b : pair.a
      const about = { reasons: pair.reasons, relation: pair.relation, score: pair.score }
      const study = studies[other - rows.length]
      if (study) return [{ where: 'library', id: study.id, name: shortReference(study.reference), isPaper: false, ...about }]
      const twin = rows[other]!
      return [{ where: 'batch', id: twin.id, name: rowName(twin), isPaper: twin.paper !== undefined, ...about }]
    })
    const earlier = (twin: Twin) => twin.where === 'library' || rows.findIndex((other) => other.id === twin.id) < index
    if (row.paper) {
      const home = best(twins.filter((twin) => twin.relation === 'duplicate' && !twin.isPaper))
      const target: AttachTarget | undefined = home && { where: home.where, id: home.id, name: home.name, reason: home.reasons.join(', ') }
      const samePaper = best(twins.filter((twin) => twin.relation === 'duplicate' && twin.isPaper && earlier(twin)))
      changes.set(row.id, (now) => ({ ...now, attachTo: now.attachTo === undefined ? target : now.attachTo, twin: samePaper ?? null, ticked: now.decided ? now.ticked : !samePaper }))
      return
    }
    const twin = best(twins.filter((other) => !other.isPaper && (earlier(other) || other.relation === 'related'))) ?? null
    changes.set(row.id, (now) => ({ ...now, problems: problems[index] ?? now.problems, twin, ticked: now.decided ? now.ticked : twin?.relation !== 'duplicate' }))
  })
  return ok(changes)
}

/** How a row is called in a sentence: by its line in the source, else by its reference. */
function rowName(row: PreviewRow): string {
  return row.origin.line ? `line ${row.origin.line}` : shortReference(row.reference)
}

function best<T extends Twin & { readonly score: number }>(twins: readonly T[]): T | undefined {
  return twins.toSorted((a, b) => Number(b.relation === 'duplicate') - Number(a.relation === 'duplicate') || b.score - a.score)[0]
}
