import { readdirSync, readFileSync, type Dirent } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseSync, Visitor, type Expression, type SpreadElement } from 'oxc-parser'
import { describe, expect, it } from 'vitest'
import { fields } from '../src/core/model/fields.ts'
import { extractors } from '../src/core/suggestions/extractors.ts'
import { evidenceColumns } from '../src/core/table/columns.ts'
import { fieldColumns } from '../src/core/table/views.ts'
import { pathWithin } from './repository-paths.mjs'

// What nobody can forget: each of these fails when a list was extended in one place and not in the other. (An import format without a
// sample, fixture or label fails in import-formats.test.ts, an export without a golden file in table-exports-golden.test.ts, a version of
// the database without an upgrade test in schema.test.ts.)
const root = resolve(import.meta.dirname, '..')

describe('a suggested field', () => {
  it.each(extractors.map(({ field }) => field))('%s has its place in the form and its column', (field) => {
    expect(fields.map(({ id }) => id)).toContain(field)
    expect(fieldColumns({ columns: evidenceColumns(), rows: [] }), 'a column of its own').toContain(field)
  })

  it('has one extractor', () => {
    const suggested = extractors.map(({ field }) => field)
    expect(new Set(suggested).size).toBe(suggested.length)
  })
})

describe('a field', () => {
  it.each(fields.map(({ id, column }) => [id, column]))('%s has one column, headed %s', (id, heading) => {
    const columns = evidenceColumns().filter(({ fieldId }) => fieldId === id)
    expect(columns.map(({ label }) => label)).toEqual([heading])
  })
})

describe('a key', () => {
  // Screens of which the shell shows one at a time; the first start stands in the place of the library list.
  const screens = readdirSync(join(root, 'src/renderer/features'))
  const shell = keysIn(['src/renderer/app'])

  it('of a letter is one command’s alone on its screen', () => {
    const clashes = screens.flatMap((screen) => {
      const own = keysIn([`src/renderer/features/${screen}`]).filter(({ file }) => !file.endsWith('first-start.tsx'))
      const letters =
        screen === 'study' ? fields.flatMap(({ letter, id }) => (letter ? [{ key: letter, file: id }] : [])) : []
      return repeated([...shell, ...own, ...letters])
    })
    expect(clashes).toEqual([])
  })

  function repeated(keys: readonly Key[]): readonly string[] {
    const single = keys.filter(({ key }) => /^(?:Shift\+|Mod\+|Alt\+)*[A-Z?/[\]]$/.test(key))
    return single.flatMap(({ key, file }, index) => {
      const first = single.findIndex((other) => other.key === key)
      return first === index ? [] : [`${key}: ${single[first]!.file} and ${file}`]
    })
  }
})

interface Key {
  readonly key: string
  readonly file: string
}

/** Every key that stands in a command's `keys`, or behind id and label where a helper makes commands, from the syntax tree of the files below these folders. */
function keysIn(folders: readonly string[]): readonly Key[] {
  const isSource = (entry: Dirent) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.test.ts')
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(isSource)
      .flatMap((entry) => {
        const path = join(entry.parentPath, entry.name)
        const keys: Key[] = []
        const take = (value: Expression | SpreadElement | undefined) => {
          if (value?.type !== 'ArrayExpression') return
          for (const item of value.elements)
            if (item?.type === 'Literal' && typeof item.value === 'string')
              keys.push({ key: item.value, file: pathWithin(root, path) })
        }
        new Visitor({
          Property: ({ key, value }) => {
            if (key.type === 'Identifier' && key.name === 'keys') take(value as Expression)
          },
          // A helper that makes a command: `read('rotate', 'Rotate pages', ['Shift+R'], ...)`.
          CallExpression: ({ arguments: [id, label, third] }) => {
            if (id?.type === 'Literal' && label?.type === 'Literal') take(third)
          },
        }).visit(parseSync(path, readFileSync(path, 'utf8')).program)
        return keys
      }),
  )
}
