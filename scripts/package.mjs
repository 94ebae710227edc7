// `npm run package`: builds the app and packages it for this system into out/packages, with the Electron binary that is installed
// (nothing is fetched for it). Further words go to electron-builder: `npm run package -- --dir` leaves out the installers.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { packageBin } from './package-bin.mjs'
import { writePapers } from './package-papers.mjs'

const root = resolve(import.meta.dirname, '..')
const electron = join(root, 'node_modules', 'electron')
process.chdir(root)

const missing = whatIsMissing()
if (missing) endWith(`Nothing was packaged: ${missing}`)
run('the build', [...packageBin('electron-vite'), 'build'])
writePapers(root, endWith)
run('electron-builder', [
  ...packageBin('electron-builder'),
  `-c.electronDist=${join(electron, 'dist')}`,
  '--publish=never',
  ...process.argv.slice(2),
])
console.log('Packaged into out/packages.')

function whatIsMissing() {
  if (!existsSync(join(root, 'node_modules', 'electron-builder')))
    return 'the package electron-builder is not installed; `npm ci` installs it.'
  const pathFile = join(electron, 'path.txt')
  if (!existsSync(pathFile) || !existsSync(join(electron, 'dist', readFileSync(pathFile, 'utf8'))))
    return 'the Electron binary is not on this machine; `node node_modules/electron/install.js` fetches it.'
  return null
}

function run(name, [program, ...words]) {
  const { status } = spawnSync(program, words, { stdio: 'inherit' })
  if (status !== 0) endWith(`Nothing was packaged: ${name} ended with ${status}.`)
}

function endWith(sentence) {
  console.error(sentence)
  process.exit(1)
}
