import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { newStudy } from '../model/new-study.ts'
import { rowProblem } from '../model/row-shapes/row-problem.ts'
import { oddRows, wholeStudy } from '../model/row-shapes/rows-for-tests.ts'
import { readReferences } from './import-formats.ts'

// What is read is written as a row of the library, and a row of a wrong shape is refused there: whatever a file holds, none may come of it.
const formats = new URL('./formats/', import.meta.url)
const inputs = readdirSync(formats).flatMap((folder) => {
  const fixtures = new URL(`${folder}/fixtures/`, formats)
  const names = existsSync(fixtures) ? readdirSync(fixtures) : []
  return names
    .filter((name) => !name.endsWith('.expected.json'))
    .map((name) => new URL(encodeURIComponent(name), fixtures))
})

it.each(inputs.map((url) => [decodeURIComponent(url.pathname.split('/').at(-1)!), url] as const))('%s', (_, url) => {
  expect(problemsOf(new Uint8Array(readFileSync(url)))).toEqual([])
})

it('CSL-JSON with something odd in any place', () => {
  for (const { place, row } of oddRows(wholeStudy('a').reference))
    expect(problemsOf(new TextEncoder().encode(JSON.stringify([row, { type: 'book', title: 'Salt' }]))), place).toEqual(
      [],
    )
})

function problemsOf(bytes: Uint8Array): readonly (string | null)[] {
  return readReferences(bytes)
    .records.map(({ reference, raw, line, problems = [] }) =>
      rowProblem(
        'studies',
        newStudy({ id: 'a', addedAt: '', reference, problems, origin: { format: 'ris', raw, sourceName: 'a', line } }),
      ),
    )
    .filter((problem) => problem !== null)
}
