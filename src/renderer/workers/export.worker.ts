import { exportFormats } from '#core/report/export-formats.ts'
import { findingKey, lookUpQuote } from '#core/report/look-up-quotes.ts'
import { makeReport } from '#core/report/make-report.ts'
import type { QuotePictures } from '#core/report/evidence-report.ts'
import { pictureKey } from '#core/report/quote-pictures.ts'
import { picturesInWords } from '#core/report/report-words.ts'
import type { StudyDetails } from '#core/report/study-details.ts'
import type { EvidenceRow } from '#core/table/evidence-table.ts'
import type {
  ExportAnswer,
  ExportQuestion,
  Numbered,
  QuoteFinding,
  WriteOrder,
  WrittenExport,
} from './export-messages.ts'

const progressEveryMs = 100

// The rows to write, as they come in parts.
const rows: EvidenceRow[] = []
const details = new Map<string, StudyDetails>()
const findings = new Map<string, QuoteFinding>()
const pictures = new Map<string, QuotePictures>()

self.addEventListener('message', ({ data }: MessageEvent<Numbered<ExportQuestion>>) => {
  const say = (answer: ExportAnswer, transfer: Transferable[] = []) =>
    self.postMessage({ ...answer, id: data.id }, { transfer })
  // What breaks here reaches the window as an error of the worker.
  answer(data, say).catch((error: unknown) => {
    queueMicrotask(() => {
      throw error
    })
  })
})

async function answer(
  question: ExportQuestion,
  say: (answer: ExportAnswer, transfer?: Transferable[]) => void,
): Promise<void> {
  if (question.kind === 'look-up') {
    say({ kind: 'looked-up', checks: question.anchors.map((anchor) => lookUpQuote(question.text, anchor)) })
    return
  }
  if (question.kind === 'part') {
    rows.push(...question.part.rows)
    for (const one of question.part.details) details.set(one.study.id, one)
    for (const [key, finding] of question.part.findings) findings.set(key, finding)
    for (const [key, ofQuote] of question.part.pictures) pictures.set(key, ofQuote)
    say({ kind: 'taken' })
    return
  }
  let lastSaid = 0
  const written = await write(question.order, (done) => {
    if (performance.now() - lastSaid < progressEveryMs) return
    lastSaid = performance.now()
    say({ kind: 'progress', done })
  })
  if (typeof written === 'string') say({ kind: 'refused', why: written })
  else say({ kind: 'written', written }, [written.bytes.buffer])
}

/** The file; or why there can be none, in words. */
async function write(
  { columns, charts, about, formatId, options }: WriteOrder,
  onProgress: (done: number) => void,
): Promise<WrittenExport | string> {
  const format = exportFormats.find(({ id }) => id === formatId)
  if (!format) throw new Error(`there is no format ${formatId}`)
  const report = makeReport({
    table: { columns, rows },
    detailsOf: (studyId) => details.get(studyId)!,
    findingOf: (quote) => ({
      ...(findings.get(findingKey(quote.paper?.sha256 ?? '', quote.anchor)) ?? { check: 'no-pdf' }),
      ...pictures.get(pictureKey(quote)),
    }),
    about,
    charts,
  })
  const whyNot = format.whyNot?.(report, options) ?? null
  if (whyNot !== null) return whyNot
  const bytes = await format.write(report, options, onProgress)
  return { bytes, studies: report.studies.length, quoteChecks: report.quoteChecks, pictures: picturesInWords(report) }
}
