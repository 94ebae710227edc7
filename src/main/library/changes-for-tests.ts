import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Change } from '#core/model/change.ts'
import type { Result } from '#core/result.ts'

/** A change as the app makes them: one study added, with `words` in its notes. For tests. */
export function madeChange(number: number, words = `note ${number}`): Change {
  const id = `study-${number}`
  return {
    id: `change-${number}`,
    label: `Added study ${number}`,
    at: '2026-01-31T10:15:02.123Z',
    rows: [
      {
        table: 'studies',
        key: id,
        before: null,
        after: {
          id,
          reference: { type: 'article-journal', title: `Invented study ${number}` },
          state: 'to-read',
          problems: [],
          origin: { format: 'typed', raw: '', sourceName: null, line: null },
          notes: words,
          addedAt: '2026-01-31T10:15:02.123Z',
        },
      },
    ],
  }
}

/** A change of format 2: a moment gets a name. For tests. */
export function madeNaming(number: number): Change {
  const id = `version-${number}`
  const at = '2026-11-21T17:32:00.000Z'
  return {
    id: `naming-${number}`,
    label: 'Named a version',
    at,
    rows: [{ table: 'versions', key: id, before: null, after: { id, name: 'As sent to the editor', seq: number, at } }],
  }
}

/** The value of a result, or an error that says why there is none. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.kind}: ${result.message} ${result.detail ?? ''}`)
  return result.value
}

/** Runs `work` with a temporary folder that is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'evidence-desk-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
