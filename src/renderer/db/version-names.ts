import type { StoredChange } from '#core/model/change.ts'
import type { NamedVersion } from '#core/model/named-version.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { commit } from './commit.ts'
import { db } from './current.ts'

/** The most characters of a name: more would not fit into a line of the list. */
export const longestName = 120

/** Gives a name to the library as it is when the change's turn has come, or as it was after change `seq`. */
export function nameVersion(name: string, seq?: number): Promise<Result<StoredChange>> {
  const given = name.trim().slice(0, longestName)
  if (given === '') return noName()
  return commit(`Named a version “${given}”`, async () => {
    const lastSeq = (await db().meta.get('library'))?.lastSeq ?? 0
    if (lastSeq === 0) return fail('bad-input', 'Nothing was done in this library yet, so there is no version to name.')
    const id = crypto.randomUUID()
    const version: NamedVersion = { id, name: given, seq: seq ?? lastSeq, at: new Date().toISOString() }
    return ok([{ table: 'versions', key: id, after: version }])
  })
}

/** Gives a version another name. */
export function renameVersion({ id, name: old }: NamedVersion, name: string): Promise<Result<StoredChange>> {
  const given = name.trim().slice(0, longestName)
  if (given === '') return noName()
  return commit(`Renamed the version “${old}” to “${given}”`, [
    { table: 'versions', key: id, after: (now) => now && { ...now, name: given } },
  ])
}

/** Takes the name off a version; what stood in it stays in the history. */
export function removeVersionName({ id, name }: NamedVersion): Promise<Result<StoredChange>> {
  return commit(`Took the name off the version “${name}”`, [{ table: 'versions', key: id, after: null }])
}

function noName(): Promise<Result<StoredChange>> {
  return Promise.resolve(fail('bad-input', 'A version needs a name.'))
}
