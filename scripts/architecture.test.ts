import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseSync } from 'oxc-parser'
import { describe, expect, it } from 'vitest'
import { pathWithin } from './repository-paths.mjs'

// The arrows of ARCHITECTURE.md. A zone is a folder (the longest that fits); `may` lists the zones it may import from besides itself.
// `packages` are the npm packages and node: modules it may import; core's are few on purpose, because it runs everywhere.
interface Zone {
  readonly may: readonly string[]
  readonly packages?: readonly RegExp[]
}
const core = (...rooms: readonly string[]) => rooms.map((room) => (room === '' ? 'src/core' : `src/core/${room}`))
const references = (...rooms: readonly string[]) => core(...rooms.map((room) => `references/${room}`))
const paper = core('paper/text', 'paper/anchoring', 'paper/structure', 'paper/metadata')
const wholeCore = [
  ...core(
    '',
    'host',
    'model',
    'references',
    'suggestions',
    'suggestions/shared',
    'table',
    'results',
    'overview',
    'citations',
    'report',
    'history',
    'sources',
    'claims',
    'search',
    'results/checks',
  ),
  ...references('contract', 'types', 'reading', 'fields', 'formats', 'checks', 'duplicates'),
  ...paper,
]
const react = [/^react/, /^@mantine\//, /^@tabler\/icons-react$/]
const zones: Readonly<Record<string, Zone>> = {
  // What stands in the root itself knows nobody, and everybody in the core may use it.
  'src/core': { may: [] },
  'src/core/host': { may: core('model') },
  'src/core/model': { may: [], packages: [/^valibot$/] },
  'src/core/paper/text': { may: core('model') },
  'src/core/paper/anchoring': { may: core('model', 'paper/text') },
  'src/core/paper/structure': { may: core('model', 'paper/text', 'paper/anchoring') },
  'src/core/paper/metadata': { may: core('model', 'paper/text', 'paper/structure') },
  'src/core/references/contract': { may: core('model') },
  'src/core/references/types': { may: core('model', 'references/contract') },
  'src/core/references/reading': {
    may: core('model', 'references/contract'),
    packages: [/^saxes$/, /^fflate$/, /^htmlparser2$/],
  },
  'src/core/references/fields': {
    may: core('model', 'references/contract', 'references/types', 'references/reading'),
  },
  'src/core/references/formats': {
    may: core('model', 'references/contract', 'references/types', 'references/reading', 'references/fields'),
  },
  'src/core/references/checks': { may: core('model', 'references/contract', 'references/fields') },
  'src/core/references/duplicates': { may: core('model') },
  'src/core/references': { may: core('model', 'references/contract', 'references/reading', 'references/formats') },
  'src/core/suggestions/shared': { may: core('model', 'paper/text', 'paper/structure') },
  'src/core/suggestions/statements': {
    may: core('model', 'paper/text', 'paper/anchoring', 'paper/structure', 'paper/metadata', 'suggestions/shared'),
  },
  'src/core/suggestions': {
    may: core(
      '',
      'model',
      ...['text', 'anchoring', 'structure', 'metadata'].map((room) => `paper/${room}`),
      'suggestions/shared',
      'suggestions/statements',
    ),
  },
  'src/core/table': { may: core('model', 'suggestions/shared') },
  'src/core/results': { may: core('model') },
  'src/core/overview': { may: core('model', 'table', 'results') },
  'src/core/citations': { may: core('model') },
  'src/core/report': {
    may: core(
      'model',
      'table',
      'results',
      'results/checks',
      'overview',
      'citations',
      'sources',
      'claims',
      'paper/text',
      'paper/anchoring',
    ),
    packages: [/^fflate$/],
  },
  'src/core/history': { may: core('model', 'table', 'results') },
  'src/core/sources': {
    may: core('model', 'paper/text', 'paper/anchoring', 'references/contract', 'references/reading'),
    packages: [/^saxes$/, /^fflate$/, /^htmlparser2$/, /^postal-mime$/],
  },
  'src/core/claims': {
    may: [...core('model', 'sources', 'table', 'suggestions/shared'), ...paper],
    packages: [/^saxes$/, /^fflate$/],
  },
  'src/core/search': { may: [...core('model', 'sources', 'claims', 'table', 'suggestions/shared'), ...paper] },
  'src/core/results/checks': {
    may: [...core('model', 'results', 'claims', 'suggestions', 'suggestions/shared'), ...paper],
  },
  'src/charts': { may: wholeCore, packages: [/^react$/, /^react-dom\/server$/, /^d3-array$/] },
  'src/pdfium': { may: wholeCore, packages: [/^@embedpdf\/pdfium/] },
  'src/main': {
    may: [
      ...wholeCore,
      'src/main/library',
      'src/main/library/copies',
      'src/main/other-libraries',
      'src/main/second-place',
    ],
    packages: [/^node:/],
  },
  'src/main/other-libraries': { may: [...wholeCore, 'src/main/library'], packages: [/^node:/] },
  'src/main/start': { may: ['src/main/library'], packages: [/^node:/] },
  'src/main/second-place': { may: [...wholeCore, 'src/main/library', 'src/main/library/copies'], packages: [/^node:/] },
  'src/main/library': { may: wholeCore, packages: [/^node:/] },
  'src/main/library/copies': {
    may: [...wholeCore, 'src/main/library'],
    packages: [/^node:/, /^yazl$/, /^yauzl$/],
  },
  'src/main/browser': {
    may: [...wholeCore, 'src/main', 'src/main/library', 'src/main/other-libraries', 'src/main/start'],
    packages: [/^node:/, /^chrome-launcher$/],
  },
  'src/main/electron': { may: [...wholeCore, 'src/main', 'src/main/library'], packages: [/^node:/, /^electron$/] },
  'src/main/cli': {
    may: [...wholeCore, 'src/main', 'src/main/library', 'src/main/library/copies', 'src/pdfium', 'src/charts'],
    packages: [/^node:/],
  },
  'src/preload': { may: wholeCore, packages: [/^electron$/] },
  'src/renderer/host': { may: wholeCore },
  'src/renderer/db': { may: [...wholeCore, 'src/renderer/host'], packages: [/^dexie/, /^react$/] },
  'src/renderer/pdf': { may: [...wholeCore, 'src/renderer/host'], packages: [/^pdfjs-dist/, /^react/, /^@mantine\//] },
  'src/renderer/workers': {
    may: [...wholeCore, 'src/pdfium'],
    packages: [/^fflate$/, /^@embedpdf\/pdfium\/pdfium\.wasm\?url$/, /^@sqlite\.org\/sqlite-wasm$/],
  },
  'src/renderer/ui': { may: wholeCore, packages: react },
  'src/renderer/background': {
    may: [
      ...wholeCore,
      'src/charts',
      'src/renderer/db',
      'src/renderer/host',
      'src/renderer/workers',
      'src/renderer/ui',
    ],
    packages: [/^react(-dom)?$/],
  },
  'src/renderer/text': { may: [...wholeCore, 'src/renderer/ui', 'src/renderer/background'], packages: react },
  'src/renderer/features': {
    may: [
      ...wholeCore,
      'src/charts',
      ...['db', 'host', 'pdf', 'text', 'workers', 'background', 'ui'].map((room) => `src/renderer/${room}`),
    ],
    packages: [...react, /^@tanstack\//],
  },
  'src/renderer/app': {
    may: [
      ...wholeCore,
      ...['db', 'host', 'pdf', 'text', 'workers', 'background', 'ui', 'features'].map((room) => `src/renderer/${room}`),
    ],
    packages: react,
  },
  corpora: { may: [...wholeCore, 'src/core/suggestions'] },
}
// The files that start something stand in their folder's root and may reach what they start; nobody imports them.
const entries: Readonly<Record<string, Zone>> = {
  'src/main/index.ts': {
    may: [
      ...wholeCore,
      'src/main',
      'src/main/electron',
      'src/main/library',
      'src/main/other-libraries',
      'src/main/start',
    ],
    packages: [/^node:/, /^electron$/],
  },
  'src/renderer/main.ts': {
    may: ['src/renderer/app', 'src/renderer/ui'],
    packages: [/^@mantine\//, /^@fontsource/, /^get-nonce$/],
  },
}
// Files that few may import: what hands the host's calls to the library is the shells' alone, and the readers of references with their
// weights belong to the import worker and the command line. The window has names and labels (`contract/format-names.ts`).
const importersOf: Readonly<Record<string, RegExp>> = {
  'src/core/references/import-formats.ts': /^src\/(?:core\/references|renderer\/workers|main\/cli)\//,
  'src/core/suggestions/extractors.ts': /^src\/core\/suggestions\/|^corpora\//,
  'src/main/host-calls.ts': /^src\/main\/(browser|electron)\/|^src\/main\/index\.ts$/,
}

const root = resolve(import.meta.dirname, '..')
const aliases = Object.fromEntries(
  Object.entries(
    (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { imports: Record<string, string> }).imports,
  ).map(([name, path]) => [name.replace('*', ''), path.replace('./', '').replace('*', '')]),
)
const files = [...sourceFiles(join(root, 'src')), ...sourceFiles(join(root, 'corpora'))].map((path) =>
  pathWithin(root, path),
)

describe('the arrows of the architecture', () => {
  it('finds the sources', () => {
    expect(files.length).toBeGreaterThan(100)
  })

  it('holds for every import', () => {
    const broken = files.flatMap((file) => importsOf(file).flatMap((target) => whyNot(file, target)))
    expect(broken).toEqual([])
  })

  it('keeps each library with one importer, so that it can be replaced', () => {
    const owners: Readonly<Record<string, RegExp>> = {
      dexie: /^src\/renderer\/db\//,
      'pdfjs-dist': /^src\/renderer\/pdf\//,
      electron: /^src\/(main\/electron|main\/index|preload)/,
      '@embedpdf/pdfium': /^src\/(pdfium|renderer\/workers)\//,
      valibot: /^src\/core\/model\/row-shapes\//,
      yazl: /^src\/main\/library\/copies\//,
      '@sqlite.org/sqlite-wasm': /^src\/(renderer\/workers\/|core\/search\/index-for-tests)/,
      yauzl: /^src\/main\/library\/copies\//,
    }
    const strangers = files.flatMap((file) =>
      importsOf(file)
        .filter((target) =>
          Object.entries(owners).some(
            ([name, owner]) => (target === name || target.startsWith(`${name}/`)) && !owner.test(file),
          ),
        )
        .map((target) => `${file} imports ${target}`),
    )
    expect(strangers).toEqual([])
  })

  it('renames and removes files by the functions that wait for held ones', () => {
    // A pipe in the system's temporary files is no file that another program opens.
    const may = /^src\/main\/(library\/durable-files|browser\/devtools-pipe)\.ts$|\.test\.ts$|-for-tests|-until-killed/
    const direct = /import \{[^}]*\b(?:rename|rm|unlink|rmdir)(?:Sync)?\b[^}]*\} from 'node:fs/
    const strangers = files.filter(
      (file) => file.startsWith('src/main/') && !may.test(file) && direct.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(strangers).toEqual([])
  })

  it('never climbs more than one folder', () => {
    expect(
      files.flatMap((file) =>
        importsOf(file)
          .filter((target) => target.startsWith('../../'))
          .map((target) => `${file}: ${target}`),
      ),
    ).toEqual([])
  })

  it('never lets one feature import another', () => {
    const featureOf = (path: string) => /^src\/renderer\/features\/([^/]+)/.exec(path)?.[1]
    const crossing = files.flatMap((file) =>
      importsOf(file).flatMap((target) => {
        const there = featureOf(resolveImport(file, target) ?? '')
        return there && featureOf(file) && there !== featureOf(file) ? [`${file} imports ${target}`] : []
      }),
    )
    expect(crossing).toEqual([])
  })

  it('has no file that is the app: at most 480 lines of code, data and generated weights apart', () => {
    const long = files
      .filter((file) => !/\.test\.ts$|weights|\.data\.ts$/.test(file))
      .map((file) => [file, readFileSync(join(root, file), 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 480)
    expect(long).toEqual([])
  })

  it('asks no shell which one it is, and reads no file: address', () => {
    const flagged = files.filter(
      (file) => /\bisElectron\b|file:\/\//.test(readFileSync(join(root, file), 'utf8')) && !file.endsWith('.test.ts'),
    )
    expect(flagged).toEqual([])
  })
})

function zoneOf(path: string): string | null {
  return (
    Object.keys(zones)
      .filter((zone) => path.startsWith(`${zone}/`))
      .toSorted((a, b) => b.length - a.length)[0] ?? null
  )
}

function whyNot(file: string, target: string): readonly string[] {
  const zone = zoneOf(file)
  const rule = entries[file] ?? (zone ? zones[zone] : undefined)
  if (!rule) return [`${file} stands in no zone`]
  // A test may use what tests use.
  if (isTest(file)) return []
  const path = resolveImport(file, target)
  if (path === null)
    return rule.packages?.some((allowed) => allowed.test(target))
      ? []
      : [`${file} may not import the package ${target}`]
  if (entries[path] || importersOf[path]?.test(file) === false) return [`${file} may not import ${path}`]
  const there = zoneOf(path)
  const isOwnModel = path.startsWith('resources/models/') && file.startsWith('src/core/')
  const isRoot = there === 'src/core' && file.startsWith('src/core/')
  return there === zone || isRoot || (there && rule.may.includes(there)) || isOwnModel || path === 'package.json'
    ? []
    : [`${file} may not import ${path}`]
}

function isTest(file: string): boolean {
  return /\.test\.ts$|-for-tests\.ts$/.test(file)
}

/** The path in the repository, or null for a package. */
function resolveImport(file: string, target: string): string | null {
  const alias = Object.entries(aliases).find(([name]) => target.startsWith(name))
  if (alias) return `${alias[1]}${target.slice(alias[0].length)}`
  return target.startsWith('.') ? pathWithin(root, resolve(root, dirname(file), target)) : null
}

/** What a file imports: from its syntax tree, so that no comment or text is taken for an import and none is missed. */
function importsOf(file: string): readonly string[] {
  const source = readFileSync(join(root, file), 'utf8')
  const { module } = parseSync(file, source)
  const told = module.staticExports.flatMap(({ entries: names }) =>
    names.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
  )
  const lazy = module.dynamicImports.map(({ moduleRequest }) =>
    source.slice(moduleRequest.start + 1, moduleRequest.end - 1),
  )
  return [...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...told, ...lazy]
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory()
      ? sourceFiles(path)
      : /\.tsx?$/.test(name) && !name.endsWith('.d.ts')
        ? [path]
        : []
  })
}
