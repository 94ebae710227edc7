// `node scripts/smoke-packaged.mjs`: starts the app under out/packages as a writer would, imports the sample library, reads a paper,
// closes the window, and looks at what is left on the disk and what was asked of the network. Ends with 1 where something is wrong.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { smoke } from '../e2e/electron-stand-in/smoke.mjs'
import { addressesIn, packagedProgram } from './packaged-app.mjs'

const program = packagedProgram(resolve('out/packages'))
if (!program) {
  console.error('Nothing was tried: there is no app under out/packages; `npm run package` makes one.')
  process.exit(1)
}
const folder = mkdtempSync(join(tmpdir(), 'evidence-desk-network-'))
const log = join(folder, 'network.json')
const problems = [...(await smoke([program, `--log-net-log=${log}`]))]
const asked = addressesIn(readFileSync(log, 'utf8'))
if (asked.length > 0) problems.push(`asked the network for ${asked.join(', ')}`)
rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
for (const problem of problems) console.error(`FAILED: ${problem}`)
if (problems.length === 0) console.log('The packaged app starts, saves and quits, and asks the network for nothing.')
process.exit(problems.length === 0 ? 0 : 1)
