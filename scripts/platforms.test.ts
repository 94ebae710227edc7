import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, posix, resolve, win32 } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageBin } from './package-bin.mjs'
import { pathWithin } from './repository-paths.mjs'

// What works on one system and not on the others: each of these was there once.
const root = resolve(import.meta.dirname, '..')
const sources = ['scripts', 'bench', 'e2e', 'src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.(ts|tsx|mjs)$/.test(name) && name !== basename(import.meta.filename))
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ file: pathWithin(root, path), text: readFileSync(path, 'utf8') })),
)

describe('a program of a package', () => {
  it('is started by this Node and its script', () => {
    const [node, script] = packageBin('typescript', 'tsc')
    expect(node).toBe(process.execPath)
    expect(readFileSync(script, 'utf8')).toMatch(/^#!.*node/)
  })

  it('that is not there is named', () => {
    expect(() => packageBin('typescript', 'tcs')).toThrow('The package typescript has no program named tcs')
  })

  it('is nowhere started through npx or npm: on Windows those are no programs', () => {
    expect(found(/(['"])np[mx](?:\.cmd)?\1/g)).toEqual([])
  })
})

describe('a path', () => {
  it.each([
    { name: 'Windows', system: win32, folder: 'C:\\desk', file: 'C:\\desk\\src\\core\\result.ts' },
    { name: 'macOS and Linux', system: posix, folder: '/desk', file: '/desk/src/core/result.ts' },
  ])('within the repository has slashes on $name', ({ system, folder, file }) => {
    expect(pathWithin(folder, file, system)).toBe('src/core/result.ts')
  })

  it('is not the pathname of an address, which has a slash before the drive and %20 for a space', () => {
    expect(found(/import\.meta\.url\)\s*\.pathname/g)).toEqual([])
  })
})

it('no test presses Ctrl by name: a Mac has Cmd in its place, which is ControlOrMeta', () => {
  expect(found(/\.(?:press|down|up)\(\s*['"`](?:Control|Meta)\b/g)).toEqual([])
})

it.each(['README.md', 'CONTRIBUTING.md', 'docs/electron-check.md'])(
  '%s has commands that PowerShell knows, too',
  (name) => {
    const blocks = [...readFileSync(join(root, name), 'utf8').matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map(
      ([, lines]) => lines!,
    )
    expect(blocks.length).toBeGreaterThan(0)
    // Windows PowerShell 5 has no && and no VARIABLE=value before a command.
    expect(blocks.flatMap((lines) => lines.match(/^.*(?:&&|^[A-Z_]+=\S).*$/gm) ?? [])).toEqual([])
  },
)

it('every file is checked out byte for byte, so that texts are compared alike on every system', () => {
  expect(readFileSync(join(root, '.gitattributes'), 'utf8')).toMatch(/^\* -text$/m)
})

/** What the sources have of `pattern`, each with its file. */
function found(pattern: RegExp): readonly string[] {
  return sources.flatMap(({ file, text }) => [...text.matchAll(pattern)].map(([words]) => `${file}: ${words}`))
}
