// Versions of what is derived, as hashes of the sources that derive it: made at build time, so that nobody has to remember to
// raise them. A changed hash makes kept texts and suggestions be made again; what the writer decided is not touched by it.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathWithin } from './repository-paths.mjs'

// Not this file's folder: the build's configuration takes this file into itself, and scripts run from the project's root.
const root = process.cwd()
const textSources = ['src/pdfium', 'src/core/paper/text']
const rulesSources = [
  'src/core/paper',
  'src/core/suggestions',
  'src/core/model',
  'src/core/word-patterns.ts',
  'resources/models',
]

// What turns rows and texts into what is searched; PDFs of sources are read by the same sources as papers.
const searchSources = [
  ...textSources,
  'src/core/search',
  'src/core/sources',
  'src/core/paper/anchoring/match-key.ts',
  'src/core/table/value-words.ts',
]

const listsSources = ['src/renderer/db/map-rows.ts', 'src/renderer/db/kept-lists.ts']

/** `{ text, rules, lists, search }`: sixteen hexadecimal digits each. Tests and line ends do not count. */
export function sourceVersions() {
  return {
    text: hashOf(textSources),
    rules: hashOf(rulesSources),
    lists: hashOf(listsSources),
    search: hashOf(searchSources),
  }
}

/** The names that `src/core/source-versions.ts` reads, for the bundler's `define`. */
export function versionDefines() {
  const { text, rules, lists, search } = sourceVersions()
  return {
    __TEXT_VERSION__: JSON.stringify(text),
    __RULES_VERSION__: JSON.stringify(rules),
    __LISTS_VERSION__: JSON.stringify(lists),
    __SEARCH_VERSION__: JSON.stringify(search),
  }
}

function hashOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesIn).toSorted()) {
    hash.update(pathWithin(root, path))
    hash.update('\0')
    hash.update(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'))
    hash.update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}

function filesIn(path) {
  const whole = join(root, path)
  if (/\.\w+$/.test(path)) return [whole]
  return readdirSync(whole, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name) && !/\.(test|fixture)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}
