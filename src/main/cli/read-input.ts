import { readFile } from 'node:fs/promises'
import { fail, ok, type Result } from '#core/result.ts'
import { errorCode, fileFailure } from '../library/durable-files.ts'

/** The bytes of a file that was named on the command line ("-" = standard input), or why they cannot be had. */
export async function readInput(path: string): Promise<Result<Uint8Array>> {
  try {
    return ok(path === '-' ? Buffer.concat(await process.stdin.toArray()) : await readFile(path))
  } catch (error) {
    switch (errorCode(error)) {
      case 'ENOENT': return fail('not-found', `There is no file ${path}.`)
      case 'EISDIR': return fail('bad-input', `${path} is a folder, not a file.`)
      case 'EACCES': return fail('bad-input', `${path} may not be read.`)
      case 'ERR_FS_FILE_TOO_LARGE': return fail('too-large', `${path} is larger than 2 GB, which is more than can be read.`)
      default: return fileFailure(error, `read ${path}`)
    }
  }
}
