import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Reference } from '#core/model/reference.ts'
import { readReferences } from '#core/references/import-formats.ts'

/** The works that the pages cite: title, family name of the first author, year. */
const works: Readonly<Record<string, readonly [string, string, string]>> = {
  A: ['Moss growth on slate roofs', 'Almgren', '2021'],
  B: ['Lichens of northern harbours', 'Silva', '2019'],
  C: ['Gutters and their birds: a review', 'Mwangi', '2020'],
  D: ['Rain in novels', 'Ferrand', '2018'],
}

const plain = (text: string | undefined) => (text ?? '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** What a record says, in the words in which the page's works are given. */
function said(reference: Reference, wanted: string): string {
  const [key = '', ...rest] = wanted.split('=')
  const value = rest.join('=')
  const family = reference.author?.[0]?.family ?? ''
  const told = [plain(reference.title), family, String(reference.issued?.['date-parts']?.[0]?.[0] ?? '')].join(' | ')
  const work = works[wanted]
  if (work !== undefined) return told === [plain(work[0]), work[1], work[2]].join(' | ') ? wanted : told
  if (key === 'title') return plain(reference.title) === plain(value) ? wanted : told
  if (key === 'author') return family === value ? wanted : told
  return JSON.stringify(reference).includes(value) ? wanted : told
}

const folder = new URL('./pasted-pages/', import.meta.url)
const pages = readdirSync(folder).flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8')
    .split(/^(?==== )/mu)
    .flatMap((page) => {
      const [, name = '', expected = '', text = ''] = /^=== (.*) === (.*)\n([\s\S]*)\n$/u.exec(page) ?? []
      return name === '' ? [] : [{ name: `${file.replace('.txt', '')}: ${name}`, expected, text }]
    }),
)

/**
 * Invented texts in the shapes of real pages, in `pasted-pages`, a file a kind: "=== name === works", the text below.
 * The works are letters of `works`, or "title=…", "author=…", "address=…" (stands in some field), "n=…" (so many).
 */
describe.each(pages)('$name', ({ text, expected }) => {
  it.each([
    ['pasted', text],
    ['as a file', new TextEncoder().encode(text)],
  ])('gives its works, %s', (_, input) => {
    const { records } = readReferences(input)
    const count = /^n=(\d+)$/u.exec(expected)?.[1]
    if (count !== undefined) expect(records).toHaveLength(Number(count))
    else {
      const wanted = expected.split(/;(?! )/u).flatMap((each) => (/^[A-D]+$/u.test(each) ? [...each] : [each]))
      expect(records.map(({ reference }, index) => said(reference, wanted[index] ?? ''))).toEqual(wanted)
    }
  })
})

describe('what is left out', () => {
  it('is one problem with its lines, and can be read all the same', () => {
    const text =
      'Why your roof is green\nYou have surely asked yourself whether moss is good. We looked at what is known about it.\nReferences\nSilva, A. (2019). Lichens of northern harbours. Weather and Buildings, 4, 3–9.\nAbout the author\nIda Holm writes about houses. She has lived under a leaking roof since 2003.'
    const { records, problems } = readReferences(text)
    expect(records.map(({ line }) => line)).toEqual([4])
    expect(problems).toEqual([
      {
        line: 1,
        lastLine: 2,
        canBeRead: true,
        message: expect.stringContaining('Lines 1 to 2, above the heading “References”'),
      },
      { line: 3, message: expect.stringContaining('References') },
      { line: 5, lastLine: 6, canBeRead: true, message: expect.stringContaining('Lines 5 to 6, below the list') },
    ])
    const every = readReferences(text, { everyLine: true }).records
    expect(every.length).toBeGreaterThan(1)
    expect(every.filter((record) => record.isOutsideList !== true)).toHaveLength(1)
  })

  it('names the words that a page set behind the references, once', () => {
    const { records, problems } = readReferences(
      'Silva A. Lichens of northern harbours. Weather Build. 2019;4:3-9.\nArticle CAS Google Scholar\nDale K. Rain on tin roofs. Roofs. 2005;14:203-227.\nCrossref Google Scholar',
    )
    expect(records).toHaveLength(2)
    expect(problems).toEqual([{ line: 2, message: expect.stringMatching(/“Article CAS Google Scholar”.*2 lines/u) }])
  })
})
