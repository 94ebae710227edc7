import writeWorkbook from 'write-excel-file/universal'
import type { Paper } from '#core/model/study.ts'
import type { Quote } from '#core/model/quote.ts'
import type { EvidenceReport } from '#core/report/evidence-report.ts'
import type { PreviewSheet } from '#core/report/export-format.ts'
import { exportFormats } from '#core/report/export-formats.ts'
import { makeReport } from '#core/report/make-report.ts'
import { buildEvidenceTable } from '#core/table/build-evidence-table.ts'
import { inventedStudies } from './synthetic-library.ts'

export { exportFormats }

/** A report of invented studies with ten quotes each, of 25 to 45 words. */
export function inventedReport(count: number): EvidenceReport {
  const studies = inventedStudies(count, 9).map(({ study, tags }) => {
    const paper: Paper = {
      sha256: `${study.id}`.padEnd(64, '0'),
      studyId: study.id,
      fileName: `${study.id} invented.pdf`,
      sizeBytes: 1,
      pageCount: 12,
      addedAt: study.addedAt,
    }
    const quoteOf = (id: string, index: number): Quote => {
      const exact = `${study.reference.title}, as quote ${index} of ${id} says. ${'It was measured twice by people who did not know which side was which. '.repeat(1 + (index % 3))}`
      const at = { pageIndex: index % 12, offset: 0 }
      return {
        id: `${id}-${index}`,
        paperSha256: paper.sha256,
        madeAt: study.addedAt,
        anchor: { exact, prefix: '', suffix: '', start: at, end: { ...at, offset: exact.length } },
        ...(index % 5 === 0 ? { note: 'Ask the author how this was counted.' } : {}),
      }
    }
    // The first field has two quotes, the others one.
    const quoted = tags.map((tag, index) => ({
      ...tag,
      quotes: index === 0 ? [quoteOf(tag.fieldId, 0), quoteOf(tag.fieldId, 9)] : [quoteOf(tag.fieldId, index)],
    }))
    return { study, tags: quoted, papers: [paper], suggestions: {} }
  })
  const byId = new Map(studies.map((row) => [row.study.id, row]))
  return makeReport({
    table: buildEvidenceTable(studies),
    detailsOf: (id) => byId.get(id)!,
    findingOf: () => ({ check: 'word-for-word' }),
    about: {
      libraryName: 'Invented',
      madeAt: '2026-11-30T16:40:00.000Z',
      madeBy: '1.2.3',
      selection: `${count} of ${count} studies`,
      withSuggestions: true,
      withNotes: true,
    },
  })
}

/** What a workbook costs without types, looks and links: the peer. Returns its bytes. */
export async function bareWorkbook(sheets: readonly PreviewSheet[]): Promise<Uint8Array> {
  const blob = await writeWorkbook(
    sheets.map(({ name, head, rows }) => ({
      sheet: name,
      data: [[...head], ...rows.map((row) => row.map(({ text }) => text))],
    })),
  ).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
