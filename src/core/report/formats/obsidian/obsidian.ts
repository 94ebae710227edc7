import { safeFileName } from '#core/safe-file-name.ts'
import type { ExportFormat } from '#core/report/export-format.ts'
import { printedText } from '../printed-text.ts'
import { zipOfTexts } from '../zip-of-texts.ts'
import { obsidianNotes } from './obsidian-notes.ts'

/** A folder of notes for Obsidian, packed: unpack it into a vault. What was unpacked before is kept up to date by `mergeNote`, not by unpacking again. */
export const obsidianExport: ExportFormat = {
  id: 'obsidian',
  label: 'Obsidian folder',
  summary: 'a note for each study, packed as ZIP',
  extension: 'zip',
  mimeType: 'application/zip',
  options: [],
  write: (report, _options, onProgress) => {
    const notes = obsidianNotes(report)
    const folder = safeFileName(printedText(report.about.libraryName), 'Evidence')
    onProgress?.(0.5)
    const files = notes.map(({ path, text }) => ({ name: `${folder}/${path}`, text }))
    return zipOfTexts(files, report.about.madeAt)
  },
  preview: (report) => ({ kind: 'text', text: obsidianNotes(report)[1]?.text ?? obsidianNotes(report)[0]!.text }),
}
