import type { StoredChange } from './change.ts'

/** The words of a file of changes: one a line, as JSON. `readChangesFile` reads them back. */
export function changesFile(changes: readonly StoredChange[]): string {
  return changes.map((change) => `${JSON.stringify(change)}\n`).join('')
}

/**
 * The changes of a file, one a line: what `changesFile` wrote, or lines of a library's journal. Null where the text is neither. Lines
 * that cannot be read are counted, never guessed at; what a change holds is checked where it is kept.
 */
export function readChangesFile(
  text: string,
): { readonly changes: readonly StoredChange[]; readonly unreadable: number } | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const changes = lines.map(changeOf).filter((change) => change !== null)
  return changes.length === 0 ? null : { changes, unreadable: lines.length - changes.length }
}

function changeOf(line: string): StoredChange | null {
  try {
    const value: unknown = JSON.parse(line)
    const change: unknown =
      isObject(value) && isObject(value['change']) ? { ...value['change'], seq: value['seq'] } : value
    return isStoredChange(change) ? change : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function isStoredChange(value: unknown): value is StoredChange {
  return (
    isObject(value) &&
    ['id', 'label', 'at'].every((key) => typeof value[key] === 'string') &&
    Array.isArray(value['rows']) &&
    Number.isSafeInteger(value['seq'])
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
