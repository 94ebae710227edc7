import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { mkdir, readdir, readFile, rename, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { EvidenceReport } from '#core/report/evidence-report.ts'
import { hostileReportForTests, hostileValues } from '#core/report/hostile-values-for-tests.ts'
import { noteParts } from '#core/report/formats/obsidian/note-parts.ts'
import { quoteForTests, reportForTests, studyForTests } from '#core/report/report-for-tests.ts'
import { bundledScript } from '../library/bundle-for-tests.ts'
import { inFolder } from '../library/changes-for-tests.ts'
import { onSmallDisk } from '../library/small-disk-for-tests.ts'
import { notesReportForTests } from './notes-for-tests.ts'
import { whyNoOutFolder } from './out-folder.ts'
import { writeNotes } from './write-notes.ts'

/** Two gardeners' studies, of which the second may be left out; `result` is what the first found. */
function gardens({ result = 'Taller by a hand', rows = ['one', 'two'] } = {}): EvidenceReport {
  const evidence = [
    studyForTests('one', 'Adder', 2019, 'Pansies in the shade', {
      'main-result': [{ kind: 'value', value: { text: result } }, quoteForTests('Taller by a hand', 1)],
    }),
    studyForTests('two', 'Berg', 2021, 'Lilies in the sun', {}),
  ]
  return reportForTests(evidence, { rows, about: { libraryName: 'Garden' } })
}

async function write(report: EvidenceReport, folder: string) {
  const [out, said]: string[][] = [[], []]
  const status = await writeNotes(report, folder, {
    out: (text) => void out!.push(text),
    say: (line) => void said!.push(line),
  })
  return { status, out: out!.join(''), said: said!.join('\n') }
}

/** Every file of a folder with its text. */
async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const read = files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const)
  return Object.fromEntries(await Promise.all(read))
}

const [adder, berg, table] = ['studies/Adder 2019.md', 'studies/Berg 2021.md', 'Garden – evidence table.md'] as const

describe('notes in a folder', () => {
  it('are written, left alone where nothing is new, and brought up to date around the writer’s own lines', async () =>
    inFolder(async (folder) => {
      expect(await write(gardens(), folder)).toEqual({
        status: 0,
        out: '',
        said: `${folder}: 3 new notes, 0 brought up to date, 0 as they were.`,
      })
      const first = await filesOf(folder)
      expect(Object.keys(first).toSorted()).toEqual([table, adder, berg].toSorted())
      const before = await stat(join(folder, berg))
      const mine = `${first[adder]!.replace('---\ntitle', '---\nread: yes\ntitle')}\nMine: ask Adder about water.\n`
      await writeFile(join(folder, adder), mine)
      const again = await write(gardens({ result: 'Shorter after all' }), folder)
      expect(again).toMatchObject({ status: 0, out: '', said: expect.stringContaining('1 as they were') as string })
      const after = await filesOf(folder)
      expect(Object.keys(after).toSorted()).toEqual(Object.keys(first).toSorted())
      expect(after[adder]).toMatch(/^---\nread: yes\n[^]*Shorter after all[^]*\nMine: ask Adder about water\.\n$/)
      expect(after[table]).toContain('Shorter after all')
      expect((await stat(join(folder, berg))).mtimeMs).toBe(before.mtimeMs)
    }))

  it('follow the writer’s own order: moved, renamed, linked, with the line ends of Windows', async () =>
    inFolder(async (folder) => {
      const vault = join(folder, 'vault')
      await mkdir(vault)
      await write(gardens(), vault)
      await mkdir(join(vault, 'Read', '2026'), { recursive: true })
      await rename(join(vault, adder), join(vault, 'Read', '2026', 'the pansies.md'))
      await rename(join(vault, berg), join(folder, 'elsewhere.md'))
      await symlink(join(folder, 'elsewhere.md'), join(vault, berg))
      await symlink(vault, join(vault, 'Read', 'round'))
      const moved = join(vault, 'Read', '2026', 'the pansies.md')
      await writeFile(moved, (await readFile(moved, 'utf8')).replaceAll('\n', '\r\n'))
      expect(await write(gardens({ result: 'Wider' }), vault)).toMatchObject({ status: 0, out: '' })
      expect(Object.keys(await filesOf(vault)).toSorted()).toEqual([table, 'Read/2026/the pansies.md'].toSorted())
      const text = await readFile(moved, 'utf8')
      expect(text).toContain('Wider')
      expect(text.replaceAll('\r\n', '')).not.toContain('\n')
      expect(await readFile(join(vault, table), 'utf8')).toContain('Read/2026/the%20pansies.md')
    }))

  it('spare every other file, and say so: the writer’s own, damaged ones, copies, and those of studies not in this export', async () =>
    inFolder(async (folder) => {
      await mkdir(join(folder, 'studies'))
      await writeFile(join(folder, 'studies', 'ADDER 2019.md'), 'My own thoughts on Adder.\n')
      await mkdir(join(folder, table))
      const first = await write(gardens(), folder)
      expect(first.status).toBe(0)
      expect(first.out).toContain(
        'Another name: studies/Adder 2019 (2).md, because there is a file studies/Adder 2019.md',
      )
      expect(first.out).toContain('Another name: Garden – evidence table (2).md')
      const second = join(folder, 'studies', 'Adder 2019 (2).md')
      const [note, other] = [await readFile(second, 'utf8'), await readFile(join(folder, berg), 'utf8')]
      const damaged = note.replace('Taller by a hand', 'Taller by a foot')
      await writeFile(second, damaged)
      await writeFile(join(folder, 'studies', 'Berg 2021 (conflicted copy).md'), other)
      const again = await write(gardens({ result: 'Wider' }), folder)
      expect(again.status).toBe(1)
      expect(again.out.trim().split('\n')).toEqual([
        expect.stringMatching(/^Left as it is: studies\/Adder 2019 \(2\)\.md: somebody wrote between the marks/),
        'Left as it is: studies/Berg 2021 (conflicted copy).md: studies/Berg 2021.md is the note of the same study.',
      ])
      expect(await readFile(second, 'utf8')).toBe(damaged)
      await writeFile(second, Buffer.concat([Buffer.from(note), Buffer.from([0xe4])]))
      expect((await write(gardens(), folder)).out).toContain('it is not in UTF-8')
      await writeFile(second, note)
      const fewer = await write(gardens({ rows: ['one'] }), folder)
      expect([fewer.status, fewer.out.match(/^Not in this export.*$/gm)]).toEqual([
        0,
        [
          'Not in this export, left as it is: studies/Berg 2021.md',
          'Not in this export, left as it is: studies/Berg 2021 (conflicted copy).md',
        ],
      ])
      const files = await filesOf(folder)
      expect(files['studies/ADDER 2019.md']).toBe('My own thoughts on Adder.\n')
      expect(files[berg]).toBe(other)
    }))

  it('stand under names that every system takes, whatever a study is called', async () =>
    inFolder(async (folder) => {
      for (const [index, { text }] of hostileValues.entries()) {
        if (index % 5 > 0) continue
        const own = join(folder, String(index))
        await mkdir(own)
        expect(await write(hostileReportForTests(text), own)).toMatchObject({ status: 0, out: '' })
        expect(await write(hostileReportForTests(text), own)).toMatchObject({ status: 0, out: '' })
        expect(await readdir(own)).toHaveLength(2)
      }
      const names = (await readdir(folder, { recursive: true })).map((path) => path.split(/[/\\]/).at(-1)!)
      for (const name of names) expect(name).not.toMatch(/[\\:*?"<>|\p{Cc}]|^\.|[ .]$|^(?:con|nul|aux)\./iu)
    }))

  it.skipIf(process.platform === 'win32')(
    'are whole after a kill -9, and what it left is taken away',
    async () =>
      inFolder(async (built) => {
        const script = await bundledScript(join(import.meta.dirname, 'write-notes-until-killed.ts'), built)
        const folder = join(built, 'vault')
        await mkdir(folder)
        await write(notesReportForTests(-1), folder)
        const own = join(folder, 'studies', 'Pansy3 2013.md')
        await writeFile(own, `${await readFile(own, 'utf8')}My line.\n`)
        let rounds = 0
        for (let kill = 0; kill < 8; kill += 1) {
          const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
          const ended = new Promise((end) => child.once('close', end))
          const begun = new Promise<void>((begin) => {
            child.stdout.on('data', (chunk: Buffer) => {
              rounds += chunk.toString().split('\n').length - 1
              begin()
            })
          })
          await Promise.race([begun, ended])
          await sleep(randomInt(0, 60))
          child.kill('SIGKILL')
          await ended
          const files = Object.entries(await filesOf(folder)).filter(
            ([name]) => !name.split('/').at(-1)!.startsWith('.'),
          )
          expect(files).toHaveLength(13)
          for (const [name, text] of files) expect([name, noteParts(text).ok]).toEqual([name, true])
          expect(await readFile(own, 'utf8')).toMatch(/%%\nMy line\.\n$/)
        }
        expect(rounds).toBeGreaterThanOrEqual(8)
        await write(notesReportForTests(-2), folder)
        expect(Object.keys(await filesOf(folder)).filter((name) => name.includes('.part'))).toEqual([])
      }),
    120_000,
  )

  it('on a full disk: a plain word, whole notes only, and the rest once there is room', async ({ skip }) =>
    inFolder(async (folder) => {
      const disk = join(folder, 'disk')
      await onSmallDisk(disk, '40k', skip, async (grow) => {
        const full = await write(notesReportForTests(1), disk)
        expect(full.status).toBe(1)
        expect(full.said).toMatch(/^The disk is full\. [1-9]\d* notes? of 13 are written, each whole/)
        const files = Object.entries(await filesOf(disk))
        for (const [name, text] of files) expect([name, noteParts(text).ok]).toEqual([name, true])
        grow('4m')
        expect(await write(notesReportForTests(1), disk)).toMatchObject({ status: 0, out: '' })
        expect(Object.keys(await filesOf(disk))).toHaveLength(13)
      })
    }))
})

describe('a folder for files', () => {
  it('is there, is a folder, can be written, and is not the library’s', async ({ skip }) =>
    inFolder(async (folder) => {
      const library = join(folder, 'library')
      await mkdir(join(library, 'exports'), { recursive: true })
      await mkdir(join(folder, 'library notes'))
      await writeFile(join(folder, 'file'), '')
      const why = (name: string) => whyNoOutFolder(join(folder, name), library)
      expect(await why('library notes')).toBeNull()
      expect(await why('.')).toBeNull()
      expect(await why('nowhere')).toMatch(/^There is no folder /)
      expect(await why('file')).toMatch(/ is a file, not a folder\.$/)
      expect(await why('file/below')).toMatch(/cannot be reached \(ENOTDIR\)/)
      expect(await why('library')).toMatch(/lies in the library/)
      expect(await why('library/exports')).toMatch(/lies in the library/)
      await onSmallDisk(join(folder, 'disk'), '1m,ro', skip, async () => {
        expect(await why('disk')).toMatch(/may not be written\.$/)
      })
    }))
})
