import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolder, madeChange, valueOf } from './changes-for-tests.ts'
import { openLibraryFolder } from './open-library.ts'
import { verifyLibrary } from './verify-library.ts'

const first = 'journal/000001.ndjson'

/** Two computers wrote after change 2: this one 3 and 4, the other one 30, 40 and 50. Answers the journal of the other. */
async function twoComputers(folder: string): Promise<Buffer> {
  const [here, there] = [join(folder, 'here'), join(folder, 'there')]
  const library = valueOf(await openLibraryFolder(here))
  valueOf(await library.appendChanges(0, [madeChange(1), madeChange(2)]))
  await library.close()
  await cp(here, there, { recursive: true })
  for (const [place, numbers] of [
    [here, [3, 4]],
    [there, [30, 40, 50]],
  ] as const) {
    const open = valueOf(await openLibraryFolder(place))
    valueOf(
      await open.appendChanges(
        2,
        numbers.map((number) => madeChange(number)),
      ),
    )
    await open.close()
  }
  const journal = await readFile(join(there, first))
  await rm(there, { recursive: true })
  return journal
}

describe('copies that a program which synchronises leaves', () => {
  const names = [
    'journal/000001 (conflicted copy).ndjson',
    'journal/000001 (Anna’s conflicted copy 2026-02-03).ndjson',
    'journal/000001.sync-conflict-20260203-101500-ABCDEFG.ndjson',
    'journal/000001-ANNAS-LAPTOP.ndjson',
    'journal/000001 2.ndjson',
    'journal/000001 (1).ndjson',
    'journal/000001 (SFConflict anna@example.org 2026-02-03-10-15-00).ndjson',
    'journal/000001.ndjson.bak',
    'journal (1)/000001.ndjson',
    'Journal 2/000001.ndjson',
  ]

  it.each(names)('are seen, read and settled: %s', async (name) =>
    inFolder(async (folder) => {
      const theirs = await twoComputers(folder)
      const here = join(folder, 'here')
      await mkdir(dirname(join(here, name)), { recursive: true })
      await writeFile(join(here, name), theirs)
      const problems = (await verifyLibrary(here)).problems
      expect(problems).toHaveLength(1)
      expect(problems[0]).toContain('3 changes that the library does not have')
      const library = valueOf(await openLibraryFolder(here))
      expect(library.info()).toMatchObject({ lastSeq: 4, filesAside: 1 })
      const [aside] = valueOf(await library.listChangesAside())
      expect(aside).toMatchObject({ fileName: name, kind: 'conflict-copy', changes: 3, isOfThisLibrary: true })
      const read = valueOf(await library.readChangesAside(aside?.id ?? '', 0, 2))
      expect(read.total).toBe(3)
      expect(read.changes.map((change) => change.id)).toEqual(['change-30', 'change-40'])
      valueOf(await library.settleChangesAside(aside?.id ?? ''))
      expect(valueOf(await library.look()).filesAside).toBe(0)
      expect(await library.settleChangesAside(aside?.id ?? '')).toMatchObject({ ok: false, kind: 'not-found' })
      await library.close()
      expect((await verifyLibrary(here)).problems).toEqual([])
      // Settled is not destroyed.
      const [kept] = await readdir(join(here, 'trash'))
      expect(await readFile(join(here, 'trash', kept ?? ''))).toEqual(theirs)
    }),
  )

  it('of another library are told apart, and copies of the lock and the library’s file are seen too', async () =>
    inFolder(async (folder) => {
      const theirs = await twoComputers(folder)
      const other = join(folder, 'other')
      const library = valueOf(await openLibraryFolder(other))
      valueOf(await library.appendChanges(0, [madeChange(7)]))
      await writeFile(join(other, 'journal/000001 (1).ndjson'), theirs)
      for (const name of ['library (1).json', 'LOCK (conflicted copy)', `papers/${'a'.repeat(64)} (1).pdf`])
        await writeFile(join(other, name), '{}')
      const found = valueOf(await library.listChangesAside())
      expect(found.map(({ fileName, changes, isOfThisLibrary }) => ({ fileName, changes, isOfThisLibrary }))).toEqual([
        { fileName: 'LOCK (conflicted copy)', changes: 0, isOfThisLibrary: true },
        { fileName: 'journal/000001 (1).ndjson', changes: 5, isOfThisLibrary: false },
        { fileName: 'library (1).json', changes: 0, isOfThisLibrary: true },
        { fileName: `papers/${'a'.repeat(64)} (1).pdf`, changes: 0, isOfThisLibrary: true },
      ])
      expect((await verifyLibrary(other)).problems).toHaveLength(4)
      await library.close()
    }))

  it('are not what a writer keeps beside the library', async () =>
    inFolder(async (folder) => {
      const library = valueOf(await openLibraryFolder(folder))
      for (const name of ['Notes.txt', 'articles.docx', 'papers to read.pdf', '.DS_Store', 'desktop.ini'])
        await writeFile(join(folder, name), 'x')
      expect(valueOf(await library.look()).filesAside).toBe(0)
      await library.close()
    }))
})

describe('what is set aside', () => {
  it('of a window goes into a library that never had anything set aside, and comes back as it was', async () =>
    inFolder(async (folder) => {
      const library = valueOf(await openLibraryFolder(folder))
      const changes = [1, 2, 3].map((number) => ({ ...madeChange(number), seq: number + 10 }))
      valueOf(await library.keepChangesAside(changes))
      const [aside] = valueOf(await library.listChangesAside())
      expect(aside).toMatchObject({ kind: 'window', changes: 3, isOfThisLibrary: true })
      expect(valueOf(await library.readChangesAside(aside?.id ?? '', 0, 10)).changes).toEqual(changes)
      await library.close()
    }))

  it.each([
    ['in the middle', (lines: readonly string[]) => lines.toSpliced(1, 1)],
    ['at its end', (lines: readonly string[]) => lines.toSpliced(2, 1)],
    ['wholly', () => ['']],
    ['with its folder', null],
  ])('comes of the newest snapshot, where the journal lost changes %s', async (where, cut) =>
    inFolder(async (folder) => {
      const library = valueOf(await openLibraryFolder(folder))
      valueOf(await library.appendChanges(0, [madeChange(1), madeChange(2), madeChange(3)]))
      await library.close()
      if (cut)
        await writeFile(join(folder, first), cut((await readFile(join(folder, first), 'utf8')).split('\n')).join('\n'))
      else await rm(join(folder, 'journal'), { recursive: true })
      const again = valueOf(await openLibraryFolder(folder))
      const aside = valueOf(await again.listChangesAside()).find(({ kind }) => kind === 'snapshot')
      expect(aside).toMatchObject({ changes: 1, isOfThisLibrary: true })
      const [change] = valueOf(await again.readChangesAside(aside?.id ?? '', 0, 10)).changes
      const lost = { 'in the middle': [2], 'at its end': [3], wholly: [1, 2, 3], 'with its folder': [1, 2, 3] }[where]
      expect(change?.rows).toEqual(lost?.map((number) => madeChange(number).rows[0]))
      await again.close()
      // Once is enough.
      const later = valueOf(await openLibraryFolder(folder))
      expect(valueOf(await later.listChangesAside()).filter(({ kind }) => kind === 'snapshot')).toHaveLength(1)
      await later.close()
    }),
  )

  it('keeps verify red until it is settled, damaged or kept from a window', async () =>
    inFolder(async (folder) => {
      const library = valueOf(await openLibraryFolder(folder))
      valueOf(await library.appendChanges(0, [madeChange(1), madeChange(2), madeChange(3)]))
      await library.close()
      const lines = (await readFile(join(folder, first), 'utf8')).split('\n')
      await writeFile(join(folder, first), lines.toSpliced(1, 1).join('\n'))
      const again = valueOf(await openLibraryFolder(folder))
      valueOf(await again.keepChangesAside([{ ...madeChange(8), seq: 4 }]))
      const found = valueOf(await again.listChangesAside())
      expect(found.map(({ kind, changes }) => ({ kind, changes }))).toEqual([
        { kind: 'damaged', changes: 0 },
        { kind: 'snapshot', changes: 1 },
        { kind: 'window', changes: 1 },
      ])
      expect((await verifyLibrary(folder)).problems.join('\n')).toMatch(
        /1 change was damaged.*\n.*damaged and set aside.*\n.*kept from a snapshot.*\n.*kept from a window.*with 1 change/,
      )
      for (const { id } of found) valueOf(await again.settleChangesAside(id))
      await again.close()
      expect(await readdir(join(folder, 'journal/set-aside'))).toEqual([])
      // The change itself stays lost, and that stays said.
      expect((await verifyLibrary(folder)).problems).toEqual([expect.stringContaining('1 change was damaged')])
    }))
})
