import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Change } from '#core/model/change.ts'
import { inFolder, madeChange, valueOf } from './changes-for-tests.ts'
import { journalLine, noHash } from './journal-line.ts'
import { openLibraryFolder } from './open-library.ts'
import { verifyLibrary } from './verify-library.ts'

/** What `verify` finds in a folder with these rows, a change each; their lines are whole and chained as those of any change. */
function found(...rows: readonly unknown[]): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const changes = rows.map((row, index): Change => ({ ...madeChange(index + 1), rows: [row] as Change['rows'] }))
    await libraryOf(folder, changes)
    return (await verifyLibrary(folder)).problems
  })
}

/** A library whose journal holds these changes as they are: no window would have sent them. */
async function libraryOf(folder: string, changes: readonly Change[]): Promise<void> {
  await valueOf(await openLibraryFolder(folder)).close()
  let prev = noHash
  const lines = changes.map((change, index) => {
    const { bytes, hash } = journalLine(change, index + 1, prev)
    prev = hash
    return bytes
  })
  await writeFile(join(folder, 'journal/000001.ndjson'), Buffer.concat(lines))
  await valueOf(await openLibraryFolder(folder)).close()
}

const good = madeChange(1).rows[0]!
const study = (after: object | null) => ({ ...good, after })

it('names the rows that stand with a wrong shape, and the change that made them so', async () => {
  expect(
    await found(
      good,
      study({ id: 'study-1', reference: null }),
      { table: 'papers', key: 'x', before: null, after: { sha256: 'x' } },
      { table: 'settings', key: 'library-name', before: null, after: { id: 'library-name', value: 7 } },
      { table: 'secrets' },
      null,
    ),
  ).toEqual([
    'The study study-1 has a wrong shape: reference is null instead of a group of values (change 2).',
    expect.stringMatching(/^The paper x has a wrong shape: sha256 is “x” instead of a SHA-256 \(change 3\)\.$/),
    'The setting library-name has a wrong shape: value is 7 instead of text (change 4).',
    'A row has a wrong shape: it names no row of the library (change 5).',
    'A row has a wrong shape: it names no row of the library (change 6).',
  ])
})

it('says nothing of a row that was put right or removed since', async () => {
  const odd = study({ id: 'study-1', problems: null })
  expect(await found(odd, good)).toEqual([])
  expect(await found(odd, study(null))).toEqual([])
})

it('names twenty and counts the others', async () => {
  const rows = Array.from({ length: 1023 }, (_, index) => ({ ...study({ id: `s${index}` }), key: `s${index}` }))
  const problems = await found(...rows)
  expect(problems).toHaveLength(21)
  expect(problems.at(-1)).toBe('1,003 more rows have a wrong shape.')
})

it('goes through changes that are odd themselves', () =>
  inFolder(async (folder) => {
    await libraryOf(folder, [{ id: 1 } as never, { ...madeChange(1), rows: {} } as never, madeChange(2)])
    expect((await verifyLibrary(folder)).problems).toEqual([])
  }))
