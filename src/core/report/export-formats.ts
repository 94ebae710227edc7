import type { ExportFormat } from './export-format.ts'
import { citationsExport } from './formats/citations.ts'
import { csvExport } from './formats/csv.ts'
import { docxExport } from './formats/docx/docx.ts'
import { htmlExport } from './formats/html/evidence-pack.ts'
import { jsonExport, jsonLinesExport } from './formats/json.ts'
import { markdownExport } from './formats/markdown/markdown.ts'
import { obsidianExport } from './formats/obsidian/obsidian.ts'
import { statisticsExport } from './formats/statistics/statistics.ts'
import { xlsxExport } from './formats/xlsx/xlsx.ts'

/** The ways out of the evidence table, in the order of the dialog. Adding one is a file in `formats`, a line here and a golden file. */
export const exportFormats: readonly ExportFormat[] = [
  xlsxExport,
  docxExport,
  htmlExport,
  markdownExport,
  obsidianExport,
  csvExport,
  jsonExport,
  jsonLinesExport,
  citationsExport,
  statisticsExport,
]
