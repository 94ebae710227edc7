import { startTask } from '#renderer/background/tasks.ts'
import { valueOrToast } from '#renderer/background/toast.ts'
import { printPaper } from '#renderer/pdf/print-paper.ts'
import type { StudyField } from '../fields/study-fields.ts'
import { fieldMarks } from './quote-marks.ts'
import type { Reading } from './use-reading.ts'

/** Prints the paper on the screen; `withMarks`: with the quotes of the writer's answers marked on it, as no suggestion is. */
export async function printReading(
  { opened, prepared, paper }: Reading,
  fields: readonly StudyField[],
  withMarks: boolean,
): Promise<void> {
  if (!opened || !paper) return
  const stop = new AbortController()
  const task = startTask('Preparing to print', opened.document.numPages, () => stop.abort())
  const marks = withMarks && prepared ? fieldMarks(prepared.paper, paper.sha256, fields, new Map(), null) : []
  const printed = await printPaper(opened.document, {
    marks,
    signal: stop.signal,
    onPage: (done) => task.update({ done }),
  })
  task.end()
  if (printed.ok || printed.kind !== 'cancelled') valueOrToast(printed)
}
