import { formatCount } from '#core/format-count.ts'
import type { StudyDesignValue } from '#core/model/study-design.ts'
import { statisticsFiles, type StatisticsStudy } from '#core/report/statistics/statistics-files.ts'
import { zipOf } from '#core/report/zip-in-pieces.ts'
import { safeFileName } from '#core/safe-file-name.ts'
import type { EvidenceRow } from '#core/table/evidence-table.ts'
import { db } from '../db/current.ts'
import { host } from '../host/current-host.ts'
import { showToast } from './toast.ts'

/** Saves the results in numbers of these studies as CSV files for statistics programs, in a zip where the writer says, and tells how it went. */
export async function exportStatistics(rows: readonly EvidenceRow[], fileName: string): Promise<void> {
  const outcomes = await db()
    .outcomes.where('studyId')
    .anyOf(rows.map(({ studyId }) => studyId))
    .sortBy('addedAt')
  const files = statisticsFiles(rows.map(statisticsStudy), outcomes)
  if (files.length === 0)
    return showToast({
      kind: 'problem',
      message:
        'None of these studies has results in numbers yet. They are added on a study’s page, under its main result.',
    })
  const zip = await zipOf(files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) })))
  const suggestedName = `${safeFileName(fileName, 'Results')} results.zip`
  const saved = zip.ok ? await host.saveFile({ suggestedName, bytes: zip.value }) : zip
  if (!saved.ok) showToast({ kind: 'problem', message: saved.message })
  else if (saved.value)
    showToast({
      kind: 'done',
      message: `Exported ${formatCount(outcomes.length, 'outcome')} as ${saved.value.savedAs}. Nothing was pooled; pairs of one person are kept apart from groups.`,
    })
}

function statisticsStudy({ studyId, cells }: EvidenceRow): StatisticsStudy {
  const design = cells['study-design']
  return {
    id: studyId,
    name: cells['reference']?.text ?? '',
    year: cells['year']?.number ?? null,
    design: design?.state === 'value' ? (design.value as StudyDesignValue).design : undefined,
    isRetracted: cells['retraction']?.state === 'value',
  }
}
