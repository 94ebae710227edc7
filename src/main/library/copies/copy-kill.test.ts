import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { bundledScript } from '../bundle-for-tests.ts'
import { inFolder, valueOf } from '../changes-for-tests.ts'
import { verifyLibrary } from '../verify-library.ts'
import { filledLibrary } from './copies-for-tests.ts'
import { unwatchedWork } from './copy-work.ts'
import { unpackLibrary } from './unpack-library.ts'

const kills = Number(process.env['EVIDENCE_DESK_KILLS'] ?? 12)

/** What was answered in one life of the copying process. */
async function copyAndKill(script: string, folder: string): Promise<readonly string[]> {
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  const ended = new Promise<void>((end) => child.once('close', () => end()))
  const opened = new Promise<void>((open) =>
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (text.startsWith('open\n')) open()
    }),
  )
  await Promise.race([opened, ended])
  await sleep(randomInt(0, 250))
  child.kill('SIGKILL')
  await ended
  return text
    .split('\n')
    .slice(1, -1)
    .map((line) => line.slice(line.indexOf(' ') + 1))
}

describe.skipIf(process.platform === 'win32')('kill -9 while copies are made (Windows has no such signal)', () => {
  it(
    `${kills} times: what stands under a name is whole, what was answered is there, and the rest is taken away`,
    async () =>
      inFolder(async (built) => {
        const folder = join(built, 'folder')
        await mkdir(folder)
        const script = await bundledScript(join(import.meta.dirname, 'copy-until-killed.ts'), built)
        await filledLibrary(join(folder, 'library'), 30)
        let answers = 0
        for (let kill = 0; kill < kills; kill += 1) {
          const answered = await copyAndKill(script, folder)
          answers += answered.length
          const names = (await readdir(folder)).filter((name) => !name.startsWith('.'))
          for (const name of answered) expect(names).toContain(name)
          const made = names.filter((name) => name !== 'library' && name !== 'packed.evidencedesk')
          for (const name of made) {
            expect([name, (await verifyLibrary(join(folder, name))).problems]).toEqual([name, []])
            await rm(join(folder, name), { recursive: true })
          }
          if (!names.includes('packed.evidencedesk')) continue
          const file = join(folder, 'packed.evidencedesk')
          const unpacked = valueOf(await unpackLibrary(file, { beside: folder, leftFree: 0 }, unwatchedWork))
          await unpacked.remove()
          // The one that was killed left something half made; the next one took it away.
          expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([])
        }
        // Otherwise it was no test.
        expect(answers).toBeGreaterThan(kills / 4)
        expect((await verifyLibrary(join(folder, 'library'))).problems).toEqual([])
        process.stdout.write(`kill -9 while copying: ${kills} kills, ${answers} answers, 0 lost, 0 half\n`)
      }),
    Math.max(120_000, kills * 3_000),
  )
})
