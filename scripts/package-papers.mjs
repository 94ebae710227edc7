import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundledPackages, licencesText, shippedComponents } from './third-party.mjs'

/** Writes what goes with the app into out/: the licences of others, and the list of components. `endWith` is told why it cannot. */
export function writePapers(root, endWith) {
  if (!process.env.npm_execpath) return endWith('The list of components is made by npm: call this by `npm run`.')
  const read = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'))
  const words = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only']
  const listed = spawnSync(process.execPath, [process.env.npm_execpath, ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (listed.status !== 0) return endWith(`npm could not list the components: ${listed.stderr}`)
  const packages = bundledPackages(root)
  const app = {
    name: read('package.json').productName,
    electron: read('node_modules', 'electron', 'package.json').version,
  }
  const shipped = shippedComponents(JSON.parse(listed.stdout), packages, app)
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(join(root, 'out', 'third-party-licences.txt'), licencesText(root, packages))
  writeFileSync(join(root, 'out', 'sbom.json'), `${JSON.stringify(shipped, null, 1)}\n`)
}
