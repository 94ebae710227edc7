import type { ExportFormat } from './export-format.ts'
import { csvExport } from './formats/csv.ts'
import { jsonExport, jsonLinesExport } from './formats/json.ts'

/** The ways out of the evidence table. Adding one is a file in `formats`, a line here and a golden file. */
export const exportFormats: readonly ExportFormat[] = [csvExport, jsonExport, jsonLinesExport]
