// The application's own modules for the benchmarks, bundled on the fly.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

/** What the module at `entry` exports. */
export async function bundled(entry) {
  const out = mkdtempSync(join(tmpdir(), 'evidence-desk-bench-'))
  const bundle = await rolldown({ input: entry, platform: 'node' })
  const { output } = await bundle.write({
    dir: out,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name].mjs',
  })
  const module = await import(pathToFileURL(join(out, output[0].fileName)).href)
  rmSync(out, { recursive: true })
  return module
}
