import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readReferences } from './import-formats.ts'

const formats = new URL('./formats/', import.meta.url)
const inputs = readdirSync(formats).flatMap((folder) => {
  const fixtures = new URL(`${folder}/fixtures/`, formats)
  return existsSync(fixtures) ? readdirSync(fixtures).map((name) => ({ name, folder: fixtures })) : []
})

/**
 * Pairs of files in the folder of their format: an input, named "<format> - <what it shows>.<ending>", and what it gives, with
 * `.expected.json` behind its name. A new case is two files and no code; `WRITE_EXPECTED=1` writes the second from what the reader gives now, to be looked at before it is kept.
 */
describe('fixtures', () => {
  it.each(inputs.filter(({ name }) => !name.endsWith('.expected.json')))('$name', ({ name, folder }) => {
    const read = readReferences(new Uint8Array(readFileSync(new URL(encodeURIComponent(name), folder))))
    expect(read.format).toBe(name.split(' - ')[0])
    const given = {
      records: read.records.map(({ line, reference, problems }) => ({
        line,
        ...(problems === undefined ? {} : { problems }),
        reference,
      })),
      problems: read.problems,
    }
    const path = new URL(encodeURIComponent(`${name}.expected.json`), folder)
    if (process.env['WRITE_EXPECTED'] === '1') writeFileSync(path, `${JSON.stringify(given, null, 2)}\n`)
    expect(existsSync(path), 'the expected file is missing').toBe(true)
    expect(JSON.parse(JSON.stringify(given))).toEqual(JSON.parse(readFileSync(path, 'utf8')))
  })
})
