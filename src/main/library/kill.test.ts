import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { bundledScript } from './bundle-for-tests.ts'
import { inFolder, madeChange, valueOf } from './changes-for-tests.ts'
import { libraryLayout } from './library-layout.ts'
import { openLibraryFolder } from './open-library.ts'
import { scanJournal } from './journal-scan.ts'
import { readSnapshot, snapshotsThere } from './snapshots.ts'
import { verifyLibrary } from './verify-library.ts'

const kills = Number(process.env['EVIDENCE_DESK_KILLS'] ?? 60)
/** Each needs a library of its own, which takes longer than the kill. */
const upgrades = kills > 100 ? kills : 20
/** Every byte of the library is looked at after so many kills: after each in `npm run test:long`, which has the time. */
const verifyEvery = kills > 100 ? 1 : 20

/** What the witness heard of one life of the writing process. */
interface Heard {
  readonly changes: ReadonlyMap<number, string>
  readonly papers: ReadonlySet<string>
  /** Files of sources, by their hashes. */
  readonly files: ReadonlySet<string>
}

async function writeAndKill(script: string, library: string, ...more: readonly string[]): Promise<Heard> {
  const child = spawn(process.execPath, [script, library, '150000', ...more], { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  const ended = new Promise<void>((end) => child.once('close', () => end()))
  const opened = new Promise<void>((open) =>
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (text.startsWith('open\n')) open()
    }),
  )
  // Every tenth is killed while it starts.
  if (randomInt(10) > 0) await Promise.race([opened, ended])
  await sleep(randomInt(0, 120))
  child.kill('SIGKILL')
  await ended
  const lines = text
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(' '))
  const kept = (of: string) => new Set(lines.filter(([kind]) => kind === of).map(([, sha256]) => sha256 ?? ''))
  return {
    changes: new Map(lines.filter(([kind]) => kind === 'change').map(([, seq, id]) => [Number(seq), id ?? ''])),
    papers: kept('paper'),
    files: kept('file'),
  }
}

describe.skipIf(process.platform === 'win32')('kill -9 while writing (Windows has no such signal)', () => {
  it(
    `${kills} times: nothing that was answered is lost, nothing torn goes unsaid, starts stay under 3 s`,
    async () =>
      inFolder(async (folder) => {
        const script = await bundledScript(join(import.meta.dirname, 'write-until-killed.ts'), folder)
        const library = join(folder, 'library')
        let acknowledged = 0
        let lost = 0
        let torn = 0
        const startsMs: number[] = []
        for (let kill = 0; kill < kills; kill += 1) {
          const heard = await writeAndKill(script, library)
          acknowledged += heard.changes.size + heard.papers.size + heard.files.size
          const damage = (await scanJournal(libraryLayout(library).journal)).damage
          const startedAt = performance.now()
          const opened = valueOf(await openLibraryFolder(library))
          startsMs.push(performance.now() - startedAt)
          expect(opened.info().readOnly).toBeNull()
          if (damage) torn += 1
          expect(opened.info().notices).toEqual(
            damage ? [expect.stringContaining('Nothing that was shown as saved is missing')] : [],
          )
          for (const [seq, id] of heard.changes) {
            const { changes } = valueOf(await opened.readChanges(seq - 1, 1))
            if (changes[0]?.id !== id || changes[0].seq !== seq) lost += 1
          }
          for (const sha256 of heard.papers) if (!(await opened.getPaper(sha256)).ok) lost += 1
          for (const sha256 of heard.files) if (!(await opened.getFile({ sha256, mediaType: 'text/vtt' })).ok) lost += 1
          await opened.close()
          if (kill % verifyEvery === 0) expect((await verifyLibrary(library)).problems).toEqual([])
        }
        expect(lost).toBe(0)
        // A disk that stalls once for everybody is not the start's fault.
        expect(startsMs.filter((ms) => ms > 3_000).length).toBeLessThanOrEqual(kills / 50)
        // Otherwise it was no test.
        expect(acknowledged).toBeGreaterThan(kills)
        expect((await verifyLibrary(library)).problems).toEqual([])
        process.stdout.write(
          `kill -9: ${kills} kills, ${acknowledged} answers, ${lost} lost, ${torn} torn lines all reported, slowest start ${Math.max(...startsMs).toFixed(0)} ms\n`,
        )
      }),
    Math.max(600_000, kills * 3_000),
  )

  it(
    `${upgrades} times while a library goes over to format 2: it is the one or the other, and whole`,
    async () =>
      inFolder(async (folder) => {
        const script = await bundledScript(join(import.meta.dirname, 'write-until-killed.ts'), folder)
        const formats = { 1: 0, 2: 0 }
        for (let kill = 0; kill < upgrades; kill += 1) {
          const library = join(folder, `library-${kill}`)
          const before = valueOf(await openLibraryFolder(library))
          valueOf(
            await before.appendChanges(
              0,
              Array.from({ length: 50 }, (_, index) => madeChange(index + 1)),
            ),
          )
          // Without the snapshot of the close: that is what is tried.
          await before.close()
          await rm(libraryLayout(library).snapshots, { recursive: true })
          const heard = await writeAndKill(script, library, 'upgrades')
          const { format } = JSON.parse(await readFile(libraryLayout(library).libraryFile, 'utf8')) as { format: 1 | 2 }
          formats[format] += 1
          const scan = await scanJournal(libraryLayout(library).journal)
          const hasNaming = scan.lastSeq > 50
          expect(heard.changes.get(51) === undefined || hasNaming).toBe(true)
          // Never a change of format 2 in a folder that says 1, nor format 2 without a snapshot that holds.
          if (hasNaming) expect(format).toBe(2)
          if (format === 2) {
            const [first] = await snapshotsThere(libraryLayout(library))
            expect(first?.seq).toBe(50)
            expect(await readSnapshot(libraryLayout(library), first!.fileName)).not.toBeNull()
          }
          const opened = valueOf(await openLibraryFolder(library))
          expect(opened.info()).toMatchObject({ readOnly: null, unreadable: [] })
          await opened.close()
          expect((await verifyLibrary(library)).problems).toEqual([])
          await rm(library, { recursive: true })
        }
        process.stdout.write(
          `kill -9 while going over to format 2: ${upgrades} kills, ${formats[1]} still of format 1, ${formats[2]} of format 2\n`,
        )
      }),
    Math.max(600_000, kills * 3_000),
  )
})
