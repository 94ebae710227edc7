// What the packaged app ships of others: one text with every licence, and a list of components (SBOM, CycloneDX).
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const licenceName = /^(?:licen[cs]e|copying|notice)/i

/**
 * The packages that are bundled, by name: `dependencies` of package.json and theirs, as the lock file in `root` has them. Rather one
 * too many (a dependency of which the bundler takes nothing) than one too few.
 */
export function bundledPackages(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(packages)
    .filter(([path, { dev, devOptional, optional, peer }]) => path && !dev && !devOptional && !optional && !peer)
    .map(([path, { version, license }]) => ({
      path,
      name: path.slice(path.lastIndexOf('node_modules/') + 13),
      version,
      licence: license,
    }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

/**
 * The licences of `packages` as one text, each with its own words, folders of data within a package (fonts, colour profiles) among them.
 * Where a package has none, the standard words of the licence that it declares; throws where there are no such words either.
 */
export function licencesText(root, packages) {
  const head =
    'Evidence Desk is made with the works below. Electron and Chromium have their licences in files of their own.\n'
  return [head, ...packages.map((one) => `${titleOf(one)}\n\n${wordsOf(root, one)}\n`)].join(`\n${'='.repeat(78)}\n\n`)
}

function titleOf({ name, version, licence }) {
  return `${name} ${version} (${licence})`
}

function wordsOf(root, one) {
  const folder = join(root, one.path)
  const inside = readdirSync(folder, { withFileTypes: true })
  const folders = inside.filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
  const files = [
    ...inside,
    ...folders.flatMap(({ name }) => readdirSync(join(folder, name), { withFileTypes: true })),
  ].filter((entry) => entry.isFile() && licenceName.test(entry.name) && !/\.(?:[cm]?[jt]s|map)$/.test(entry.name))
  if (files.length === 0)
    return standardWords(root, one, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  return files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8').trim()).join('\n\n')
}

function standardWords(root, one, { author }) {
  const holder = typeof author === 'string' ? author : author?.name
  const mit = readFileSync(join(root, 'LICENSE'), 'utf8').replace(/^[\s\S]*?\n(?=Permission)/, '')
  const apache = readFileSync(join(root, 'node_modules/pdfjs-dist/LICENSE'), 'utf8')
  const words = { MIT: mit, ISC: isc, 'Apache-2.0': apache }
  if (!words[one.licence])
    throw new Error(`${titleOf(one)} has no file with its licence, and no standard words are known here`)
  return [
    'The package has no file with its licence. These are the standard words of the one that it declares.',
    `Copyright ${holder ?? `the authors of ${one.name}`}`,
    words[one.licence].trim(),
  ].join('\n\n')
}

const isc = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`

/**
 * npm's list of all packages here (`npm sbom`, CycloneDX) without the tools: `packages` and Electron, which is a tool while the app is
 * made and a part of it after. (npm's own `--omit=dev` leaves out what a tool needs as well, fflate for one.) Throws where one is missing.
 */
export function shippedComponents(sbom, packages, { name, electron }) {
  const wanted = new Set([...packages.map((one) => `${one.name}@${one.version}`), `electron@${electron}`])
  const components = sbom.components.filter((one) => wanted.has(`${one.name}@${one.version}`))
  const listed = new Set(components.map((one) => `${one.name}@${one.version}`))
  const missing = [...wanted].filter((one) => !listed.has(one))
  if (missing.length > 0) throw new Error(`The list of components lacks ${missing.join(', ')}`)
  const { component } = sbom.metadata
  const refs = new Set([component['bom-ref'], ...components.map((one) => one['bom-ref'])])
  return {
    ...sbom,
    metadata: { ...sbom.metadata, component: { ...component, name, type: 'application' } },
    components,
    dependencies: sbom.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.has(other)) })),
  }
}
