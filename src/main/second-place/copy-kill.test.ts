import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { bundledScript } from '../library/bundle-for-tests.ts'
import { inFolder, valueOf } from '../library/changes-for-tests.ts'
import { libraryLayout } from '../library/library-layout.ts'
import { verifyLibrary } from '../library/verify-library.ts'
import { preparePlace } from './place-choice.ts'
import { changesThere, copyIn, copyInto, recordOf, workOn } from './second-place-for-tests.ts'

/** Few on the way to a commit; `npm run test:long` has the time for many. */
const kills = Math.ceil(Number(process.env['EVIDENCE_DESK_KILLS'] ?? 60) / 6)

/** Copies in another process, which is killed somewhere in it. Returns the last change of a copy that it called whole, or null. */
async function copyAndKill(script: string, library: string, copy: string): Promise<number | null> {
  const child = spawn(process.execPath, [script, library, copy], { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  const ended = new Promise<void>((end) => child.once('close', () => end()))
  const begun = new Promise<void>((begin) =>
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      begin()
    }),
  )
  await Promise.race([begun, ended])
  await sleep(randomInt(0, 150))
  child.kill('SIGKILL')
  await ended
  expect(text).not.toContain('failed')
  return /copied (\d+)/.exec(text)?.[1] === undefined ? null : Number(/copied (\d+)/.exec(text)?.[1])
}

describe.skipIf(process.platform === 'win32')('kill -9 while copying (Windows has no such signal)', () => {
  it(
    `${kills} times: the copy before is whole, or the new one, and the next copying ends`,
    async () =>
      inFolder(async (folder) => {
        const script = await bundledScript(join(import.meta.dirname, 'copy-until-killed.ts'), folder)
        const [library, place, copy] = [join(folder, 'library'), join(folder, 'place'), copyIn(folder)]
        await workOn(library, 3)
        await mkdir(place)
        valueOf(await preparePlace(place, libraryLayout(library), false))
        valueOf(await copyInto(copy, library))
        let lastSeq = 3
        let cut = 0
        for (let kill = 0; kill < kills; kill += 1) {
          const ids = (await workOn(library, 3, 300_000)).map(({ id }) => id)
          const told = await copyAndKill(script, library, copy)
          const seq = (await recordOf(copy)).copy?.seq ?? 0
          expect(seq).toBeGreaterThanOrEqual(told ?? lastSeq)
          if (told === null) cut += 1
          expect((await verifyLibrary(copy)).problems).toEqual([])
          const there = await changesThere(copy)
          expect(there).toEqual(ids.slice(0, there.length))
          expect(there.length).toBeGreaterThanOrEqual(seq)
          lastSeq = seq
        }
        valueOf(await copyInto(copy, library))
        expect(await changesThere(copy)).toHaveLength(3 + 3 * kills)
        expect((await verifyLibrary(copy)).problems).toEqual([])
        process.stdout.write(`kill -9 while copying: ${kills} kills, ${cut} in the middle, 0 copies lost\n`)
      }),
    Math.max(120_000, kills * 5_000),
  )
})
