import type { Draft } from '#core/model/draft.ts'
import { safeFileName } from '#core/safe-file-name.ts'

/** "The glow, draft 3, with claims.docx". */
export function nameOfExport({ title, number }: Draft, what: string, ending: string): string {
  return `${safeFileName(title, 'Story').slice(0, 80)}, draft ${number}, ${what}.${ending}`
}
