import { yamlText, type OurProperty } from './properties.ts'

/** The property that says which study a note is of. */
export const idKey: OurProperty = 'evidence-desk-id'

/** An id as it is compared: Obsidian writes properties anew with other quotation marks. */
export function bareId(text: string): string {
  return text.replace(/['"\s]/gu, '')
}

/** The id of a study as `idInNote` reads it. */
export function writtenId(id: string): string {
  return bareId(yamlText(id))
}

/** Which study a note is of, by its properties, also where its marks are damaged; null where it is none of ours. */
export function idInNote(note: string): string | null {
  const lines = note.replace(/^\uFEFF/u, '').split(/\r?\n/u)
  if (!/^---[ \t]*$/u.test(lines[0] ?? '')) return null
  for (const line of lines.slice(1)) {
    if (/^---[ \t]*$/u.test(line)) return null
    const [, id] = /^["']?evidence-desk-id["']?:(.*)$/u.exec(line) ?? []
    if (id !== undefined) return bareId(id) || null
  }
  return null
}
