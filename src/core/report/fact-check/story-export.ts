import type { Draft } from '#core/model/draft.ts'
import { safeFileName } from '#core/safe-file-name.ts'
import type { LetOut } from './what-stays-out.ts'

/** As what a draft goes out. */
export type StoryExport = 'annotated' | 'claims-xlsx' | 'claims-csv' | 'package'

/** What goes in only where the writer says so. */
export interface StoryExportOptions extends LetOut {
  /** The PDFs that claims rest on, whole. */
  readonly papers: boolean
}

const exportsWith: Readonly<Record<keyof StoryExportOptions, readonly StoryExport[]>> = {
  offRecord: ['annotated', 'package', 'claims-xlsx', 'claims-csv'],
  contacts: ['package', 'claims-xlsx'],
  papers: ['package'],
}

/** True where this may go into such an export at all. */
export function takesOption(what: StoryExport, option: keyof StoryExportOptions): boolean {
  return exportsWith[option].includes(what)
}

/** "The glow, draft 3, with claims.docx". */
export function nameOfExport({ title, number }: Draft, what: string, ending: string): string {
  return `${safeFileName(title, 'Story').slice(0, 80)}, draft ${number}, ${what}.${ending}`
}
