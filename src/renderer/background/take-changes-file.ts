import { readChangesFile } from '#core/model/changes-file.ts'
import { formatCount } from '#core/format-count.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { host } from '../host/current-host.ts'
import { followFolder } from './follow-folder.ts'

/** What one call may carry, in characters: some of the main side's limit. */
const mostCharacters = 64_000_000

/**
 * Keeps the changes of a file beside the library, where they can be looked at and brought in. Answers what was kept, in words; null where the
 * file is none of changes.
 */
export async function takeChangesFile(text: string): Promise<Result<string | null>> {
  const read = readChangesFile(text)
  if (!read) return ok(null)
  if (text.length > mostCharacters) return fail('too-large', 'This file of changes is larger than 64 MB.')
  for (let from = 0; from < read.changes.length; from += 500) {
    const kept = await host.keepChangesAside({ changes: read.changes.slice(from, from + 500) })
    if (!kept.ok) return kept
  }
  await followFolder()
  const left = read.unreadable > 0 ? ` ${formatCount(read.unreadable, 'line')} could not be read.` : ''
  return ok(
    `${formatCount(read.changes.length, 'change')} of a library ${read.changes.length === 1 ? 'stands' : 'stand'} beside this one now.${left}`,
  )
}
