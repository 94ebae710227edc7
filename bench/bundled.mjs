// The application's own modules for the benchmarks, bundled on the fly.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

/** What the module at `entry` exports. */
export async function bundled(entry) {
  const { file, folder } = await bundledFile(entry)
  const module = await import(pathToFileURL(file).href)
  rmSync(folder, { recursive: true })
  return module
}

/** The module at `entry` as one file, for processes of their own, in a folder to be removed by the caller. */
export async function bundledFile(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-desk-bench-'))
  const bundle = await rolldown({ input: entry, platform: 'node' })
  const { output } = await bundle.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name].mjs',
  })
  return { file: join(folder, output[0].fileName), folder }
}
