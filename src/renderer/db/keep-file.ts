import type { KeptFile } from '#core/model/kept-file.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { host } from '../host/current-host.ts'

/** A file that the writer brings in, as it came. */
export interface NewFile {
  readonly fileName: string
  /** As it was read: `text/vtt`. */
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Puts the bytes of files into the library folder, durable there before a change speaks of them. Fails at the first that is not kept, by its name. */
export async function keepFiles(files: readonly NewFile[]): Promise<Result<readonly KeptFile[]>> {
  const kept: KeptFile[] = []
  for (const { fileName, mediaType, bytes } of files) {
    const put = await host.putFile({ bytes, mediaType })
    if (!put.ok) return fail(put.kind, `${fileName}: ${put.message}`, put.detail)
    const { sha256, sizeBytes } = put.value
    kept.push({ sha256, fileName, mediaType, sizeBytes })
  }
  return ok(kept)
}
