import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pngOf } from '../png.ts'
import { claimsCsv, claimsWorkbook, sourcesCsv } from './claim-list.ts'
import { namedExcerpts, wantedExcerpts } from './excerpts.ts'
import { factCheck } from './fact-check.ts'
import { factCheckPage } from './page.ts'
import { factCheckStyle, factCheckStyleHash } from './page-style.ts'
import { draft, storyForTests } from './story-for-tests.ts'
import { nothingMore } from './what-stays-out.ts'

const madeAt = '2026-11-29T16:40:00.000Z'
const { claims, shown, library } = storyForTests()
const check = factCheck(draft, shown, claims.slice(0, 1), library, nothingMore)
const png = pngOf({ width: 2, height: 1, rgb: new Uint8Array([255, 0, 0, 0, 0, 255]) }, 2)
const excerpts = namedExcerpts(wantedExcerpts(check.claims, check.rule), () => ({
  pictures: [{ png, widthPx: 2, heightPx: 1, perPoint: 2, sheet: 4 }],
}))
const made = { madeAt, madeBy: '0.1.0', libraryName: 'Lamps', excerpts }

const files: readonly (readonly [string, () => Uint8Array])[] = [
  ['claims.csv', () => claimsCsv(check.claims)],
  ['sources.csv', () => sourcesCsv(check.sources, check.rule)],
  ['claims.xlsx', () => claimsWorkbook(check, madeAt)],
  ['fact-check.html', () => factCheckPage(check, made)],
]

describe('a fact check, byte for byte', () => {
  it.each(files)('%s', (file, write) => {
    const path = new URL(`./fixtures/${file}`, import.meta.url)
    const bytes = Buffer.from(write())
    // A new case is written once, on demand, and read by a person before it is kept.
    if (process.env['WRITE_EXPECTED'] === '1') writeFileSync(path, bytes)
    expect(existsSync(path), 'the golden file is missing; WRITE_EXPECTED=1 writes it').toBe(true)
    expect(bytes.toString('utf8')).toBe(readFileSync(path).toString('utf8'))
    expect(bytes.equals(readFileSync(path))).toBe(true)
  })

  it('lets a browser take its own style and pictures in the file, nothing else', () => {
    expect(factCheckStyleHash).toBe(`sha256-${createHash('sha256').update(factCheckStyle).digest('base64')}`)
    expect(factCheckStyle).not.toMatch(/url\(|@import/)
    expect(new TextDecoder().decode(factCheckPage(check, made))).not.toMatch(
      /<script|\son\w+=|src="(?!data:image\/png)/,
    )
  })

  it('names each excerpt by claim, study and page', () => {
    expect([...excerpts.values()].flatMap((one) => one.files)).toEqual(['claim-1_Kim-2023_p4.png'])
  })

  it('parts many claims by the paragraphs of the draft', () => {
    const many = Array.from({ length: 51 }, () => check.claims.slice(0, 2)).flat()
    const page = new TextDecoder().decode(factCheckPage({ ...check, claims: many }, made))
    expect(page).toContain('>Paragraph 1</th>')
    expect(new TextDecoder().decode(factCheckPage(check, made))).not.toContain('>Paragraph 1</th>')
  })
})
