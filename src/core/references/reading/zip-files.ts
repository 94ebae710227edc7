import { unzipSync } from 'fflate'

/** The files of a zip that were asked for, or why they cannot be had. */
export type ZipContents =
  | { readonly ok: true; readonly files: Readonly<Record<string, Uint8Array>> }
  | { readonly ok: false; readonly tooLarge: boolean }

/** The most that is unpacked, in bytes: no document of references comes near it, and a few kilobytes may claim far more. */
const maxUnpacked = 100_000_000
const maxPacked = 30_000_000

class TooLarge extends Error {}

/**
 * Unpacks the files that `wanted` names, never more than 100 MB of them together with what was unpacked `before`: sizes are looked at before
 * anything is unpacked.
 */
export function filesInZip(bytes: Uint8Array, wanted: (name: string) => boolean, before = 0): ZipContents {
  let [packed, unpacked] = [0, before]
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize, compression }) => {
        if (!wanted(name) || (compression !== 0 && compression !== 8)) return false
        packed += size
        unpacked += originalSize
        if (packed > maxPacked || unpacked > maxUnpacked) throw new TooLarge()
        return true
      },
    })
    return { ok: true, files }
  } catch (error) {
    // fflate throws errors of its own, and of ranges, for whatever is broken.
    return { ok: false, tooLarge: error instanceof TooLarge }
  }
}
