import { appendFile, cp, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inFolder, madeChange, valueOf } from './changes-for-tests.ts'
import { readJournalHead } from './journal-head.ts'
import { readStoredChanges } from './journal-reader.ts'
import { scanJournal } from './journal-scan.ts'
import { libraryLayout } from './library-layout.ts'
import { openLibraryFolder } from './open-library.ts'

async function makeLibrary(folder: string, count: number, rotateAt = 8 * 1024 * 1024): Promise<void> {
  const library = valueOf(await openLibraryFolder(folder, { rotateAt }))
  for (let number = 1; number <= count; number += 1)
    valueOf(await library.appendChanges(number - 1, [madeChange(number)]))
  await library.close()
}

async function allChanges(folder: string): Promise<readonly string[]> {
  const library = valueOf(await openLibraryFolder(folder))
  const { changes } = valueOf(await library.readChanges(0, 1000))
  await library.close()
  return changes.map((change) => change.id)
}

const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `change-${index + 1}`)

describe('the journal', () => {
  it('gives back, after any appends and restarts, exactly what was appended, in order', async () => {
    const action = fc.oneof(
      fc.record({ append: fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }) }),
      fc.constant('reopen' as const),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 12 }), async (actions) =>
        inFolder(async (folder) => {
          const expected: string[] = []
          let library = valueOf(await openLibraryFolder(folder, { rotateAt: 2_000 }))
          for (const step of actions) {
            if (step === 'reopen') {
              await library.close()
              library = valueOf(await openLibraryFolder(folder, { rotateAt: 2_000 }))
              continue
            }
            const changes = step.append.map((words, index) => madeChange(expected.length + index + 1, words))
            expect(valueOf(await library.appendChanges(expected.length, changes))).toEqual({
              lastSeq: expected.length + changes.length,
            })
            expected.push(...step.append)
          }
          const { changes, lastSeq } = valueOf(await library.readChanges(0, 1000))
          expect(lastSeq).toBe(expected.length)
          expect(changes).toEqual(
            expected.map((words, index) => ({
              ...JSON.parse(JSON.stringify(madeChange(index + 1, words))),
              seq: index + 1,
            })),
          )
          expect(library.info().notices).toEqual([])
          await library.close()
        }),
      ),
      { numRuns: 60 },
    )
  })

  it('answers `conflict` and writes nothing where the caller is behind or ahead', async () =>
    inFolder(async (folder) => {
      const library = valueOf(await openLibraryFolder(folder))
      valueOf(await library.appendChanges(0, [madeChange(1), madeChange(2)]))
      for (const afterSeq of [0, 1, 3])
        expect(await library.appendChanges(afterSeq, [madeChange(9)])).toMatchObject({ ok: false, kind: 'conflict' })
      expect(valueOf(await library.readChanges(0, 10)).lastSeq).toBe(2)
      await library.close()
    }))

  it('writes appends that arrive together in one go, each judged by its own afterSeq', async () =>
    inFolder(async (folder) => {
      const library = valueOf(await openLibraryFolder(folder))
      const answers = await Promise.all(
        [0, 1, 1, 2, 3].map((afterSeq, index) => library.appendChanges(afterSeq, [madeChange(index + 1)])),
      )
      expect(answers.map((answer) => (answer.ok ? answer.value.lastSeq : answer.kind))).toEqual([
        1,
        2,
        'conflict',
        3,
        4,
      ])
      await library.close()
      expect(await allChanges(folder)).toEqual(['change-1', 'change-2', 'change-4', 'change-5'])
    }))

  it('reads page by page over segment borders without a gap', async () =>
    inFolder(async (folder) => {
      await makeLibrary(folder, 40, 3_000)
      expect(
        (await readdir(join(folder, 'journal'))).filter((name) => name.endsWith('.ndjson')).length,
      ).toBeGreaterThan(3)
      const library = valueOf(await openLibraryFolder(folder))
      const seen: string[] = []
      while (seen.length < 40) {
        const { changes } = valueOf(await library.readChanges(seen.length, 7))
        expect(changes.length).toBeGreaterThan(0)
        seen.push(...changes.map((change) => change.id))
      }
      expect(seen).toEqual(ids(40))
      await library.close()
    }))
})

describe('a journal that was cut or damaged', () => {
  it('drops an unfinished last line, keeps it aside, and says that nothing saved is missing', async () =>
    inFolder(async (folder) => {
      await makeLibrary(folder, 3)
      await appendFile(join(folder, 'journal/000001.ndjson'), '{"hash":"0123')
      const library = valueOf(await openLibraryFolder(folder))
      expect(library.info().lastSeq).toBe(3)
      expect(library.info().notices.join()).toMatch(/Nothing that was shown as saved is missing/)
      valueOf(await library.appendChanges(3, [madeChange(4)]))
      await library.close()
      const rest = await readdir(join(folder, 'trash'))
      expect(rest).toHaveLength(1)
      expect(await readFile(join(folder, 'trash', rest[0] ?? ''), 'utf8')).toBe('{"hash":"0123')
      expect(await allChanges(folder)).toEqual(ids(4))
    }))

  it('says that it cannot tell where the file that knows the end is lost too', async () =>
    inFolder(async (folder) => {
      for (const cut of ['', '{"hash":"0123']) {
        await rm(folder, { recursive: true })
        await makeLibrary(folder, 3)
        const path = join(folder, 'journal/000001.ndjson')
        const lines = (await readFile(path, 'utf8')).split('\n').slice(0, 2)
        await writeFile(path, lines.map((line) => `${line}\n`).join('') + cut)
        await rm(join(folder, 'journal/head'))
        const library = valueOf(await openLibraryFolder(folder))
        expect(library.info().notices.join()).toMatch(/missing at the end of the library’s folder cannot be told/)
        expect(library.info().notices.join()).not.toMatch(/Nothing that was shown as saved is missing/)
        await library.close()
      }
    }))

  it('says how many saved changes are missing where the end was cut off at a line’s border', async () =>
    inFolder(async (folder) => {
      await makeLibrary(folder, 5)
      const path = join(folder, 'journal/000001.ndjson')
      const lines = (await readFile(path, 'utf8')).split('\n')
      await writeFile(
        path,
        lines
          .slice(0, 3)
          .map((line) => `${line}\n`)
          .join(''),
      )
      const library = valueOf(await openLibraryFolder(folder))
      expect(library.info().lastSeq).toBe(3)
      expect(library.info().notices.join()).toMatch(/2 saved changes are missing/)
      await library.close()
    }))

  it('keeps the whole original where a line in the middle does not hold, and goes on with all that could be read', async () =>
    inFolder(async (folder) => {
      await makeLibrary(folder, 12, 1_500)
      const path = join(folder, 'journal/000002.ndjson')
      const original = await readFile(path)
      const altered = Buffer.from(original)
      // Two bits of a line: more than can be mended.
      altered[300] = (altered[300] ?? 0) ^ 1
      altered[310] = (altered[310] ?? 0) ^ 1
      await writeFile(path, altered)
      const library = valueOf(await openLibraryFolder(folder))
      const { lastSeq, notices } = library.info()
      expect(lastSeq).toBe(12)
      expect(notices.join()).toMatch(
        /000002\.ndjson is damaged at change 4\. 1 saved change could not be read \(4\); 8 changes behind that could/,
      )
      valueOf(await library.appendChanges(lastSeq, [madeChange(lastSeq + 1)]))
      await library.close()
      const aside = await readdir(join(folder, 'journal/set-aside'))
      const kept = aside.find((name) => name.endsWith('000002.ndjson'))
      expect(await readFile(join(folder, 'journal/set-aside', kept ?? ''))).toEqual(altered)
      expect(aside.some((name) => name.endsWith('000003.ndjson'))).toBe(true)
      const note = aside.find((name) => name.endsWith('-note.txt'))
      expect(await readFile(join(folder, 'journal/set-aside', note ?? ''), 'utf8')).toContain(notices.join())
      expect(await allChanges(folder)).toEqual(ids(13).with(3, 'unreadable-4'))
      const again = valueOf(await openLibraryFolder(folder))
      expect(again.info()).toMatchObject({ lastSeq: 13, notices: [] })
      await again.close()
    }))

  it('notices a journal that was replaced by another valid one', async () =>
    inFolder(async (folder) => {
      await makeLibrary(join(folder, 'a'), 3)
      const other = valueOf(await openLibraryFolder(join(folder, 'b')))
      for (let number = 0; number < 4; number += 1)
        valueOf(await other.appendChanges(number, [madeChange(100 + number)]))
      await other.close()
      await cp(join(folder, 'b/journal/000001.ndjson'), join(folder, 'a/journal/000001.ndjson'))
      const library = valueOf(await openLibraryFolder(join(folder, 'a')))
      expect(library.info().notices.join()).toMatch(/other changes than those that were last saved here/)
      await library.close()
    }))

  it('shows a reader what changed under it, instead of serving it', async () =>
    inFolder(async (folder) => {
      const library = valueOf(await openLibraryFolder(folder))
      for (let number = 1; number <= 5; number += 1)
        valueOf(await library.appendChanges(number - 1, [madeChange(number)]))
      const path = join(folder, 'journal/000001.ndjson')
      const bytes = await readFile(path)
      bytes[900] = (bytes[900] ?? 0) ^ 4
      await writeFile(path, bytes)
      expect(await library.readChanges(0, 10)).toMatchObject({ ok: false, kind: 'damaged' })
      await truncate(path, 100)
      expect(await library.readChanges(0, 10)).toMatchObject({ ok: false, kind: 'damaged' })
      await library.close()
    }))

  it(
    'shows every one of 10,000 random bit flips, cuts, lost, doubled and swapped files',
    async () =>
      inFolder(async (folder) => {
        await makeLibrary(join(folder, 'library'), 9, 1_200)
        const good = libraryLayout(join(folder, 'library')).journal
        const names = (await readdir(good)).filter((name) => name.endsWith('.ndjson')).sort()
        const originals = await Promise.all(names.map((name) => readFile(join(good, name))))
        const head = await readJournalHead(join(good, 'head'))
        const work = join(folder, 'work')
        await mkdir(work)
        const mutation = fc.record({
          kind: fc.constantFrom('flip', 'flip', 'cut', 'cut', 'lose', 'double', 'swap', 'insert', 'zeros' as const),
          file: fc.nat(names.length - 1),
          other: fc.nat(names.length - 1),
          place: fc.nat(),
          bit: fc.nat(7),
        })
        const altered = new Set(names.keys())
        let undetected = 0
        await fc.assert(
          fc.asyncProperty(mutation, async ({ kind, file, other, place, bit }) => {
            for (const index of altered) await writeFile(join(work, names[index] ?? ''), originals[index] ?? '')
            altered.clear()
            const files: (Buffer | null)[] = [...originals]
            const bytes = originals[file] ?? Buffer.alloc(0)
            const at = place % bytes.length
            if (kind === 'flip') files[file] = flipped(bytes, at, bit)
            if (kind === 'cut') files[file] = bytes.subarray(0, at)
            if (kind === 'lose') files[file] = null
            if (kind === 'double') files[file] = Buffer.concat([bytes, bytes])
            if (kind === 'insert')
              files[file] = Buffer.concat([bytes.subarray(0, at), Buffer.from([bit]), bytes.subarray(at)])
            if (kind === 'zeros') files[file] = Buffer.concat([bytes.subarray(0, at), Buffer.alloc(bytes.length - at)])
            if (kind === 'swap') [files[file], files[other]] = [originals[other] ?? null, bytes]
            const isSame = files.every(
              (content, index) => content !== null && content.equals(originals[index] ?? Buffer.alloc(0)),
            )
            const touched = [...names.entries()].filter(([index]) => files[index] !== originals[index])
            for (const [index, name] of touched) {
              altered.add(index)
              const content = files[index]
              if (content) await writeFile(join(work, name), content)
              else await rm(join(work, name), { force: true })
            }
            const scan = await scanJournal(work, head?.seq)
            const isDetected = scan.damage !== null || scan.lastSeq !== head?.seq || scan.hashAt !== head.hash
            if (isDetected === isSame) undetected += 1
            if (place % 8 > 0) return
            // What is still served is what was written.
            const served = valueOf(await readStoredChanges(work, scan.segments, 0, 1000))
            expect(served.map((change) => change.id)).toEqual(ids(scan.lastSeq))
          }),
          { numRuns: 10_000 },
        )
        expect(undetected).toBe(0)
      }),
    120_000,
  )
})

function flipped(bytes: Buffer, at: number, bit: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ (1 << bit)
  return copy
}
