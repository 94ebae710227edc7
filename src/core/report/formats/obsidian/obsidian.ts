import { strToU8, zipSync, type Zippable } from 'fflate'
import { safeFileName } from '#core/safe-file-name.ts'
import type { ExportFormat } from '#core/report/export-format.ts'
import { printedText } from '../printed-text.ts'
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
    const step = Math.max(1, Math.floor(notes.length / 50))
    const files: Zippable = {}
    for (const [index, { path, text }] of notes.entries()) {
      files[`${folder}/${path}`] = [strToU8(text), { mtime: zipTime(report.about.madeAt) }]
      if (index % step === 0) onProgress?.(index / (notes.length * 2))
    }
    return zipSync(files)
  },
  preview: (report) => ({ kind: 'text', text: obsidianNotes(report)[1]?.text ?? obsidianNotes(report)[0]!.text }),
}

/** A zip has the time of a clock on the wall without its zone: the same file comes out everywhere. */
function zipTime(madeAt: string): Date {
  return new Date(madeAt.slice(0, 19))
}
