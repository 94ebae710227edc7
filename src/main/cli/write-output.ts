import type { EvidenceReport } from '#core/report/evidence-report.ts'
import type { ExportFormat, ExportOptions } from '#core/report/export-format.ts'
import { errorCode, writeDurably } from '../library/durable-files.ts'
import { wrongCall, type CliCommand, type CommandOutput } from './command.ts'

/** Writes the file that a call names, whole or not at all. Answers null, or the exit status of a call whose file cannot be written. */
export async function writeOutput(
  command: CliCommand,
  path: string,
  bytes: Uint8Array,
  output: CommandOutput,
): Promise<number | null> {
  try {
    await writeDurably(path, bytes)
    return null
  } catch (error) {
    if (errorCode(error) === '') throw error
    return wrongCall(command, `${path} cannot be written (${errorCode(error)}).`, output)
  }
}

/** Writes a report as a file of this format. Answers null, or the exit status: 1 where it cannot be such a file. */
export async function writeReport(
  command: CliCommand,
  {
    format,
    report,
    options,
    out,
  }: {
    readonly format: ExportFormat
    readonly report: EvidenceReport
    readonly options?: ExportOptions
    readonly out: string
  },
  output: CommandOutput,
): Promise<number | null> {
  const whyNot = format.whyNot?.(report, options) ?? null
  if (whyNot === null) return writeOutput(command, out, await format.write(report, options), output)
  output.say(whyNot)
  return 1
}
