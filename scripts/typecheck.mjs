// Type-checks every folder with the lib and types it may use: `document` does not compile in core, nor `fs` in the renderer.
import { spawnSync } from 'node:child_process'
import { packageBin } from './package-bin.mjs'

const [node, tsc] = packageBin('typescript', 'tsc')
const folders = ['src/core', 'src/charts', 'src/pdfium', 'src/main', 'src/preload', 'src/renderer', 'corpora', 'e2e']
let failed = 0
for (const folder of process.argv.slice(2).length ? process.argv.slice(2) : folders) {
  const run = spawnSync(node, [tsc, '--noEmit', '-p', folder], { stdio: 'inherit' })
  if (run.status !== 0) failed += 1
}
process.exit(failed ? 1 : 0)
