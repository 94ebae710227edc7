import { spawn } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail, ok, type Result } from '#core/result.ts'
import { fileFailure } from './library/durable-files.ts'

/**
 * Opens an address or a file with the program that the system has for it. `target` is one argument of a program that no shell reads;
 * `what` names it where no program is found.
 */
export function openWithSystem(target: string, what: string): Promise<Result<null>> {
  const [program, ...words] = opener()
  return new Promise((answer) => {
    const child = spawn(program, [...words, target], { stdio: 'ignore', detached: true })
    child.once('error', (error) => answer(fail('unavailable', `No program was found to open ${what}.`, error.message)))
    child.once('spawn', () => {
      child.unref()
      answer(ok(null))
    })
  })
}

/**
 * Opens a copy of a paper in the system's PDF viewer. A copy, because the library's own file must never be changed by another program; it
 * stands in a folder of its own in the system's temporary files, which only this user may read. `fileName` ends in .pdf: anything else could be opened as a program.
 */
export async function openPaperCopy(fileName: string, bytes: Uint8Array): Promise<Result<null>> {
  try {
    const path = join(await mkdtemp(join(tmpdir(), 'evidence-desk-paper-')), fileName)
    await writeFile(path, bytes, { mode: 0o600 })
    const opened = await openWithSystem(path, 'PDFs')
    return opened.ok ? opened : fail(opened.kind, `${opened.message} You can save a copy instead.`, opened.detail)
  } catch (error) {
    return fileFailure(error, `write a copy of ${fileName}`, 'the folder for temporary files')
  }
}

function opener(): readonly [string, ...string[]] {
  if (process.platform === 'darwin') return ['open']
  // Not `start`: that is read by cmd, where & and ^ in an address would be commands.
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler']
  return ['xdg-open']
}
