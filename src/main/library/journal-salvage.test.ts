import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolder, madeChange, valueOf } from './changes-for-tests.ts'
import { readJournalHead } from './journal-head.ts'
import { checkLine, lineChange } from './journal-line.ts'
import { salvageJournal } from './journal-salvage.ts'
import { scanJournal } from './journal-scan.ts'
import { openLibraryFolder } from './open-library.ts'

/** Every 50th byte of 500 lines is `npm run test:long`; here fewer lines, so that the suite stays short. */
const lineCount = Number(process.env['EVIDENCE_DESK_FLIPPED_LINES'] ?? 60)
const first = 'journal/000001.ndjson'

async function madeLibrary(folder: string, count: number, rotateAt = 8_000_000, word = 'moss'): Promise<void> {
  const library = valueOf(await openLibraryFolder(folder, { rotateAt }))
  for (let number = 1; number <= count; number += 1)
    valueOf(await library.appendChanges(number - 1, [madeChange(number, `grün ${`${word} `.repeat(number % 30)}`)]))
  await library.close()
}

/** The changes that come back, by id, in order. */
async function comeBack(journal: string): Promise<readonly string[]> {
  const head = await readJournalHead(join(journal, 'head'))
  const scan = await scanJournal(journal, head?.seq)
  const { lines } = await salvageJournal(journal, scan, head)
  const whole: string[] = []
  for (const [index, segment] of scan.segments.entries()) {
    const name = (await readdir(journal)).filter((file) => file.endsWith('.ndjson')).sort()[index] ?? ''
    const bytes = await readFile(join(journal, name))
    for (const [at, start] of segment.starts.entries())
      whole.push(lineChange(bytes.subarray(start, (segment.starts[at + 1] ?? segment.sizeBytes) - 1)).id)
  }
  // In one chain, whatever was between.
  let hash = scan.lastHash
  for (const [index, bytes] of lines.entries()) {
    const line = checkLine(bytes.subarray(0, -1))
    expect(line).toMatchObject({ prev: hash, seq: scan.lastSeq + index + 1 })
    hash = line?.hash ?? ''
  }
  return [...whole, ...lines.map((bytes) => lineChange(bytes.subarray(0, -1)).id)]
}

const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `change-${index + 1}`)

describe('what lies behind damage', () => {
  it(
    `comes back whole wherever one bit of ${lineCount} lines is flipped`,
    async () =>
      inFolder(async (folder) => {
        await madeLibrary(join(folder, 'library'), lineCount)
        const journal = join(folder, 'work')
        await cp(join(folder, 'library/journal'), journal, { recursive: true })
        const good = await readFile(join(journal, '000001.ndjson'))
        let flips = 0
        let back = 0
        for (let at = 0; at < good.length; at += 50) {
          const altered = Buffer.from(good)
          altered[at] = (altered[at] ?? 0) ^ (1 << ((at / 50) % 8))
          await writeFile(join(journal, '000001.ndjson'), altered)
          flips += 1
          const changes = await comeBack(journal)
          expect(changes).toHaveLength(lineCount)
          back += changes.filter((id, index) => id === `change-${index + 1}`).length
        }
        process.stdout.write(
          `one bit flipped: ${flips} places in ${lineCount} lines, ${back} of ${flips * lineCount} changes came back\n`,
        )
        expect(back).toBe(flips * lineCount)
      }),
    600_000,
  )

  const line = (lines: readonly string[], index: number): string => lines[index] ?? ''
  const damages: Readonly<Record<string, { readonly alter: (lines: readonly string[]) => string; lost: number[] }>> = {
    'a line doubled': { alter: (lines) => joined([...lines.slice(0, 6), line(lines, 5), ...lines.slice(6)]), lost: [] },
    'two lines swapped': {
      alter: (lines) => joined([...lines.slice(0, 3), line(lines, 4), line(lines, 3), ...lines.slice(5)]),
      lost: [],
    },
    'a line removed': { alter: (lines) => joined(lines.toSpliced(4, 1)), lost: [5] },
    'three lines removed': { alter: (lines) => joined(lines.toSpliced(4, 3)), lost: [5, 6, 7] },
    'line ends of Windows': { alter: (lines) => lines.map((each) => `${each}\r\n`).join(''), lost: [] },
    'a byte order mark': { alter: (lines) => `\ufeff${joined(lines)}`, lost: [] },
    'blank lines': { alter: (lines) => joined(lines.flatMap((each) => [each, ''])), lost: [] },
    'a line feed lost': {
      alter: (lines) => joined([...lines.slice(0, 3), line(lines, 3) + line(lines, 4), ...lines.slice(5)]),
      lost: [],
    },
    'a line overwritten with zeros': {
      alter: (lines) => joined(lines.with(2, '\0'.repeat(line(lines, 2).length))),
      lost: [3],
    },
    'all of it doubled': { alter: (lines) => joined([...lines, ...lines]), lost: [] },
    'lines sorted backwards': { alter: (lines) => joined(lines.toReversed()), lost: [] },
    'the first line lost': { alter: (lines) => joined(lines.slice(1)), lost: [1] },
  }
  const joined = (lines: readonly string[]): string => lines.map((each) => `${each}\n`).join('')

  it.each(Object.keys(damages))('is read on with %s', async (name) =>
    inFolder(async (folder) => {
      await madeLibrary(folder, 10)
      const path = join(folder, first)
      const lines = (await readFile(path, 'utf8')).split('\n').slice(0, -1)
      const { alter, lost } = damages[name] ?? { alter: joined, lost: [] }
      await writeFile(path, alter(lines))
      const library = valueOf(await openLibraryFolder(folder))
      const expected = ids(10).map((id, index) => (lost.includes(index + 1) ? `unreadable-${index + 1}` : id))
      expect(valueOf(await library.readChanges(0, 100)).changes.map((change) => change.id)).toEqual(expected)
      expect(library.info().notices.join()).toMatch(
        lost.length > 0 ? `${lost.length} saved change` : /nothing is missing/,
      )
      valueOf(await library.appendChanges(10, [madeChange(11)]))
      await library.close()
      const again = valueOf(await openLibraryFolder(folder))
      expect(again.info()).toMatchObject({ lastSeq: 11, notices: [] })
      await again.close()
    }),
  )

  it('is read on where a whole file in the middle is lost, and files of another library are not mixed in', async () =>
    inFolder(async (folder) => {
      await madeLibrary(join(folder, 'a'), 20, 2_000)
      await madeLibrary(join(folder, 'b'), 60, 8_000_000, 'fern')
      const names = (await readdir(join(folder, 'a/journal'))).filter((name) => name.endsWith('.ndjson')).sort()
      const lost = (await readFile(join(folder, 'a/journal', names[1] ?? ''), 'utf8')).split('\n').length - 1
      await rm(join(folder, 'a/journal', names[1] ?? ''))
      await cp(join(folder, 'b', first), join(folder, 'a/journal/000099.ndjson'))
      const library = valueOf(await openLibraryFolder(join(folder, 'a')))
      const { changes } = valueOf(await library.readChanges(0, 100))
      expect(changes).toHaveLength(20)
      expect(changes.filter((change) => change.id.startsWith('unreadable-'))).toHaveLength(lost)
      expect(library.info().notices.join()).toContain(`${lost} saved changes could not be read`)
      await library.close()
    }))

  it('of a whole library’s age is not waited for: ten thousand lines behind a flipped bit take no longer to read than to write', async () =>
    inFolder(async (folder) => {
      const library = valueOf(await openLibraryFolder(folder))
      for (let number = 0; number < 10; number += 1) {
        const changes = Array.from({ length: 1_000 }, (_, index) => madeChange(number * 1_000 + index + 1))
        valueOf(await library.appendChanges(number * 1_000, changes))
      }
      await library.close()
      const path = join(folder, first)
      const bytes = await readFile(path)
      bytes[20_000] = (bytes[20_000] ?? 0) ^ 2
      await writeFile(path, bytes)
      await mkdir(join(folder, 'journal/unrelated'), { recursive: true })
      const again = valueOf(await openLibraryFolder(folder))
      expect(again.info().lastSeq).toBe(10_000)
      expect(again.info().notices.join()).toMatch(/nothing is missing/)
      await again.close()
    }))
})
