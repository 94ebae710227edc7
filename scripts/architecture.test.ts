import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

// The arrows of ARCHITECTURE.md. A zone is a folder (the longest that fits); `may` lists the zones it may import from besides itself.
// `packages` are the npm packages and node: modules it may import; core's are few on purpose, because it runs everywhere.
const zones: Readonly<Record<string, { readonly may: readonly string[]; readonly packages: readonly RegExp[] }>> = {
  'src/core': { may: [], packages: [/^saxes$/] },
  'src/pdfium': { may: ['src/core'], packages: [/^@embedpdf\/pdfium/] },
  'src/main': { may: ['src/core', 'src/main/library'], packages: [/^node:/, /^chrome-launcher$/] },
  'src/main/library': { may: ['src/core'], packages: [/^node:/] },
  'src/main/browser': { may: ['src/main', 'src/main/library', 'src/core'], packages: [/^node:/, /^chrome-launcher$/] },
  'src/main/electron': { may: ['src/main', 'src/main/library', 'src/core'], packages: [/^node:/, /^electron$/] },
  'src/main/cli': { may: ['src/main', 'src/main/library', 'src/core', 'src/pdfium'], packages: [/^node:/] },
  'src/preload': { may: ['src/core'], packages: [/^electron$/] },
  'src/renderer/host': { may: ['src/core'], packages: [] },
  'src/renderer/db': { may: ['src/core', 'src/renderer/host'], packages: [/^dexie/, /^react$/] },
  'src/renderer/pdf': { may: ['src/core', 'src/renderer/host'], packages: [/^pdfjs-dist/, /^react/, /^@mantine\//] },
  'src/renderer/workers': {
    may: ['src/core', 'src/pdfium'],
    packages: [/^fflate$/, /^@embedpdf\/pdfium\/pdfium\.wasm\?url$/],
  },
  'src/renderer/ui': { may: ['src/core'], packages: [/^react/, /^@mantine\//, /^@tabler\/icons-react$/] },
  'src/renderer/background': {
    may: ['src/core', 'src/renderer/db', 'src/renderer/host', 'src/renderer/workers', 'src/renderer/ui'],
    packages: [],
  },
  'src/renderer/features': {
    may: [
      'src/core',
      'src/renderer/db',
      'src/renderer/host',
      'src/renderer/pdf',
      'src/renderer/workers',
      'src/renderer/background',
      'src/renderer/ui',
    ],
    packages: [/^react/, /^@mantine\//, /^@tabler\/icons-react$/, /^@tanstack\//],
  },
  'src/renderer/app': {
    may: [
      'src/core',
      'src/renderer/db',
      'src/renderer/host',
      'src/renderer/workers',
      'src/renderer/background',
      'src/renderer/ui',
      'src/renderer/features',
      'src/renderer/pdf',
    ],
    packages: [/^react/, /^@mantine\//, /^@tabler\/icons-react$/],
  },
}
// Entry files stand in their folder's root and may reach what they start.
const entries: Readonly<Record<string, { readonly may: readonly string[]; readonly packages: readonly RegExp[] }>> = {
  'src/main/index.ts': {
    may: ['src/main', 'src/main/electron', 'src/main/library', 'src/core'],
    packages: [/^node:/, /^electron$/],
  },
  'src/main/host-calls.ts': { may: ['src/main', 'src/main/library', 'src/core'], packages: [/^node:/] },
  'src/renderer/main.tsx': {
    may: ['src/renderer/app', 'src/renderer/ui'],
    packages: [/^react/, /^@mantine\//, /^@fontsource/, /^get-nonce$/],
  },
}

const root = resolve(import.meta.dirname, '..')
const files = sourceFiles(join(root, 'src')).map((path) => relative(root, path))

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
  const isTest = /\.test\.ts$|-for-tests\.ts$/.test(file)
  const path = resolveImport(file, target)
  if (path === null)
    return isTest || rule.packages.some((allowed) => allowed.test(target))
      ? []
      : [`${file} may not import the package ${target}`]
  const there = zoneOf(path)
  return isTest ||
    there === zone ||
    (there && rule.may.includes(there)) ||
    entries[path] ||
    path.startsWith('resources/') ||
    path === 'package.json'
    ? []
    : [`${file} may not import ${path}`]
}

/** The path in the repository, or null for a package. */
function resolveImport(file: string, target: string): string | null {
  const inside = /^#(core|pdfium|main|renderer)\/(.+)$/.exec(target)
  if (inside) return `src/${inside[1]}/${inside[2]}`
  return target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : null
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/^\s*(?:\/\/|\*).*$/gm, '')
  return [
    ...text.matchAll(
      /(?:^|[\s;])(?:import|export)\s+(?:type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
    ),
  ].map((match) => match[1] ?? match[2]!)
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
