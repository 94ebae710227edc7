import { open, readFile, stat } from 'node:fs/promises'
import type { PiecewiseFile } from '#core/references/reading/decode-in-chunks.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { errorCode, fileFailure } from '../library/durable-files.ts'

/** The bytes of a file that was named on the command line ("-" = standard input), or why they cannot be had. */
export async function readInput(path: string): Promise<Result<Uint8Array>> {
  try {
    return ok(path === '-' ? Buffer.concat(await process.stdin.toArray()) : await readFile(path))
  } catch (error) {
    switch (errorCode(error)) {
      case 'ENOENT':
        return fail('not-found', `There is no file ${path}.`)
      case 'EISDIR':
        return fail('bad-input', `${path} is a folder, not a file.`)
      case 'EACCES':
        return fail('bad-input', `${path} may not be read.`)
      case 'ERR_FS_FILE_TOO_LARGE':
        return fail('too-large', `${path} is larger than 2 GB, which is more than can be read.`)
      default:
        return fileFailure(error, `read ${path}`, 'its folder')
    }
  }
}

/** A file larger than `size` bytes, to be read piece by piece; null for any other, and where `readInput` has to say why it cannot be read. */
export async function openLarge(path: string, size: number): Promise<PiecewiseFile | null> {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile() || found.size <= size) return null
  return {
    size: found.size,
    read: async (start, end) => {
      const file = await open(path)
      try {
        const bytes = new Uint8Array(end - start)
        const { bytesRead } = await file.read(bytes, 0, bytes.length, start)
        return bytes.subarray(0, bytesRead)
      } finally {
        await file.close()
      }
    },
  }
}
