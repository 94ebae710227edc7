import { metadataReference } from '#core/paper/metadata/paper-metadata.ts'
import { signsOfAnotherWork } from '#core/references/duplicates/another-work.ts'
import { comparedPart, type ComparedReference } from '#core/references/duplicates/comparable-record.ts'
import type { PossibleDuplicate } from '#core/references/duplicates/find-duplicates.ts'
import { shortReference } from '#core/model/reference.ts'
import { ok, type Result } from '#core/result.ts'
import { compared, mapRows, type ComparedStudy } from '#renderer/db/map-rows.ts'
import { checkBatchInWorker } from '#renderer/workers/import-work.ts'
import { keptPapers } from '../kept-papers.ts'
import { lineWords, type AttachTarget, type PreviewRow, type RowDuplicate } from './preview.ts'

/** What a check found. */
interface CheckedRows {
  /** Per row id, what to change. */
  readonly changes: ReadonlyMap<string, (row: PreviewRow) => PreviewRow>
  /** True where there were too many rows to compare their titles. */
  readonly byIdentifierOnly: boolean
}

type RankedDuplicate = RowDuplicate & { readonly score: number; readonly isPaper: boolean; readonly earlier: boolean }

/**
 * Looks at the rows beside each other and beside the library: faults of the batch, duplicates with their reasons, and the row or study
 * a PDF belongs to. `names` are those of `sourceNames`. Answers, per row id, what to change; what the writer decided stays.
 */
export async function checkRows(
  rows: readonly PreviewRow[],
  names: ReadonlyMap<number, string>,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Result<CheckedRows>> {
  const studies = await mapRows('studies', compared)
  const checked = await checkBatchInWorker(
    {
      records: rows.map((row) => {
        const guessed = Object.keys(row.confidence).length > 0
        const source = row.paper?.file.name ?? names.get(row.sourceId)
        return {
          reference: comparedReference(row),
          facts: row.facts,
          line: row.origin.line ?? 0,
          problems: row.ownProblems,
          ...(source === undefined ? {} : { source }),
          ...(guessed ? { confidence: row.confidence } : {}),
        }
      }),
      library: studies.map((study) => study.reference),
    },
    { signal, onProgress },
  )
  if (!checked.ok) return checked
  const { problems, identified, byIdentifierOnly, pairs } = checked.value
  const kept = await keptPapers(rows, studies)
  const duplicates = twinsByRow(rows, names, studies, pairs)
  const changes = new Map<string, (row: PreviewRow) => PreviewRow>()
  rows.forEach((row, index) => {
    const found = duplicates.get(index) ?? []
    if (row.paper) {
      const keptAt = kept.get(row.id)
      if (row.attachTo?.isChosen) {
        changes.set(row.id, (now) => checkedChoice(now, keptAt, studies))
        return
      }
      // A study is a surer home than a row that may not be imported.
      const homes = found.filter((duplicate) => duplicate.relation === 'duplicate' && !duplicate.isPaper)
      const home = best(homes.filter((duplicate) => duplicate.where === 'library')) ?? best(homes)
      const target: AttachTarget | undefined = home && {
        where: home.where,
        id: home.id,
        name: home.name,
        reason: home.reasons.join(', '),
      }
      const samePaper =
        best(
          found.filter((duplicate) => duplicate.relation === 'duplicate' && duplicate.isPaper && duplicate.earlier),
        ) ?? null
      changes.set(row.id, (now) => ({
        ...now,
        keptAt,
        attachTo: now.attachTo === undefined ? target : now.attachTo,
        duplicate: samePaper ?? (now.attachTo === null ? (home ?? null) : null),
        ticked: now.decided ? now.ticked : !samePaper && keptAt === undefined,
      }))
      return
    }
    const duplicate =
      best(found.filter((other) => !other.isPaper && (other.earlier || other.relation === 'related'))) ?? null
    const ids = identified.get(index)
    changes.set(row.id, (now) => ({
      ...now,
      problems: problems[index] ?? now.problems,
      duplicate,
      ticked: now.decided ? now.ticked : duplicate?.relation !== 'duplicate',
      reference: ids && now.reference === row.reference ? { ...now.reference, ...ids } : now.reference,
    }))
  })
  return ok({ changes, byIdentifierOnly })
}

/** A PDF for a study that the writer chose: the study's name, and a doubt where it looks like another paper, which is not ticked then. */
function checkedChoice(row: PreviewRow, keptAt: string | undefined, studies: readonly ComparedStudy[]): PreviewRow {
  const study = studies.find(({ id }) => id === row.attachTo?.id)
  if (!row.attachTo || !row.paper || !study) return { ...row, keptAt }
  const signs = signsOfAnotherWork(metadataReference(row.paper.read.metadata), study.reference)
  return {
    ...row,
    keptAt,
    attachTo: { ...row.attachTo, name: shortReference(study.reference) },
    otherWork: signs.length > 0 ? signs : undefined,
    ticked: row.decided ? row.ticked : keptAt === undefined && signs.length === 0,
  }
}

function comparedReference({ reference, compressed }: PreviewRow): ComparedReference {
  return compressed ? { ...comparedPart(reference), trialNumbers: compressed.trialNumbers } : comparedPart(reference)
}

/** For each row (by its place) the other records of its work, in the library and in the batch. */
function twinsByRow(
  rows: readonly PreviewRow[],
  names: ReadonlyMap<number, string>,
  studies: readonly ComparedStudy[],
  pairs: readonly PossibleDuplicate[],
): ReadonlyMap<number, readonly RankedDuplicate[]> {
  const duplicates = new Map<number, RankedDuplicate[]>()
  const add = (index: number, other: number, pair: PossibleDuplicate) => {
    const about = { reasons: pair.reasons, relation: pair.relation, score: pair.score }
    const study = studies[other - rows.length]
    const row = rows[other]
    const duplicate: RankedDuplicate | null = study
      ? {
          where: 'library',
          id: study.id,
          name: shortReference(study.reference),
          isPaper: false,
          earlier: true,
          ...about,
        }
      : row
        ? {
            where: 'batch',
            id: row.id,
            name: lineWords(row, names) ?? shortReference(row.reference),
            isPaper: row.paper !== undefined,
            earlier: other < index,
            ...about,
          }
        : null
    if (duplicate) duplicates.set(index, [...(duplicates.get(index) ?? []), duplicate])
  }
  for (const pair of pairs) {
    if (pair.a < rows.length) add(pair.a, pair.b, pair)
    if (pair.b < rows.length) add(pair.b, pair.a, pair)
  }
  return duplicates
}

function best<T extends RankedDuplicate>(duplicates: readonly T[]): T | undefined {
  return duplicates.toSorted(
    (a, b) => Number(b.relation === 'duplicate') - Number(a.relation === 'duplicate') || b.score - a.score,
  )[0]
}
