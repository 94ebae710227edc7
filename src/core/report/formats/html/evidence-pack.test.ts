import { createHash } from 'node:crypto'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { hostileReportForTests, hostileValues, readableWords } from '#core/report/hostile-values-for-tests.ts'
import { chartForTests, libraryForTests, reportForTests } from '#core/report/report-for-tests.ts'
import type { EvidenceReport } from '#core/report/evidence-report.ts'
import { htmlExport } from './evidence-pack.ts'
import { webLink } from './markup.ts'
import { packStyle, packStyleHash } from './pack-style.ts'

interface ReadPage {
  readonly tags: readonly string[]
  readonly attributes: readonly (readonly [tag: string, name: string, value: string])[]
  readonly text: string
}

/** A page as another reader has it. */
function readPage(page: string): ReadPage {
  const tags: string[] = []
  const attributes: [string, string, string][] = []
  let text = ''
  const parser = new Parser(
    {
      onopentag: (name, values) => {
        tags.push(name)
        for (const [key, value] of Object.entries(values)) attributes.push([name, key, value])
      },
      onclosetag: (name) => void tags.push(`/${name}`),
      ontext: (words) => {
        text += words
      },
    },
    { decodeEntities: true },
  )
  parser.end(page)
  return { tags, attributes, text }
}

async function pageOf(report: EvidenceReport): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await htmlExport.write(report))
}

const values = (page: ReadPage, name: string) =>
  page.attributes.filter(([, attribute]) => attribute === name).map(([, , value]) => value)

describe('the evidence pack', () => {
  it('lets a browser take its own style and pictures in the file, nothing else', async () => {
    expect(packStyleHash).toBe(`sha256-${createHash('sha256').update(packStyle).digest('base64')}`)
    const page = readPage(await pageOf(reportForTests(libraryForTests)))
    expect(page.attributes).toContainEqual([
      'meta',
      'content',
      `default-src 'none'; style-src '${packStyleHash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    ])
    expect(packStyle).not.toMatch(/url\(|@import/)
    expect(values(page, 'src')).toEqual([])
  })

  it('links every quote of the table to where it stands whole, and back', async () => {
    const page = readPage(await pageOf(reportForTests(libraryForTests, { columns: ['sample-size', 'limitations'] })))
    const ids = values(page, 'id')
    expect(new Set(ids).size).toBe(ids.length)
    const links = values(page, 'href').filter((href) => href.startsWith('#'))
    expect(links.filter((href) => !ids.includes(href.slice(1)))).toEqual([])
    for (const number of [1, 2, 3])
      expect(links).toEqual(expect.arrayContaining([`#quote-${number}`, `#cell-${number}`]))
  })

  it('shows the place of a quote as a picture where there is one', async () => {
    const report = reportForTests(libraryForTests, { columns: ['sample-size'] })
    const png = Uint8Array.from({ length: 40_000 }, (_, index) => index % 251)
    const [first, ...others] = report.studies
    const answer = first!.answers['sample-size']!
    const picture = { png, widthPx: 800, heightPx: 120, perPoint: 2, sheet: 1 }
    const further = { ...picture, sheet: 2 }
    const pictured = { ...answer.quotes[0]!, pictures: [picture, further], noPicture: 'Page 3 is <lost>.' }
    const answers = { 'sample-size': { ...answer, quotes: [pictured, ...answer.quotes.slice(1)] } }
    const page = readPage(await pageOf({ ...report, studies: [{ ...first!, answers }, ...others] }))
    const src = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
    expect(values(page, 'alt')).toEqual([
      'The place in the paper, p. 3, invented-2021.pdf, with the words: 31 people (62 sides) were analysed',
      'Where the quote goes on, PDF p. 2',
    ])
    expect(values(page, 'src')).toEqual([src, src])
    // 400 points are five inches and five ninths, of 96 pixels each.
    expect(values(page, 'width')).toEqual(['533', '533'])
    expect(page.text).toContain('No picture. Page 3 is <lost>.')
    expect(page.text).toContain('2 pictures of quoted places; 1 quote lacks its picture and says why')
  })

  it('shows a chart as a picture with its words, and its data', async () => {
    const page = readPage(await pageOf({ ...reportForTests(libraryForTests), charts: [chartForTests] }))
    const svg = Buffer.from(chartForTests.svg).toString('base64')
    expect(values(page, 'src')).toContain(`data:image/svg+xml;base64,${svg}`)
    expect(values(page, 'alt')).toContain('Lines <by> design. 28 people in 1 study.')
    expect(page.text).toContain('The data of “Lines <by> design”')
    expect(page.text).toContain('RCT-SPLIT')
    expect(values(page, 'href')).toContain('#charts')
  })

  it('tells how far it is', async () => {
    const heard: number[] = []
    await htmlExport.write(reportForTests(libraryForTests), {}, (done) => void heard.push(done))
    expect(heard.length).toBeGreaterThan(10)
    expect(heard).toEqual(heard.toSorted((a, b) => a - b))
    expect(heard.at(-1)).toBeLessThanOrEqual(1)
  })

  it('makes a link of an https: address alone', () => {
    for (const address of [
      'javascript:window.ran=true',
      'http://x.invalid',
      'HTTPS://x.invalid/ a',
      'data:text/html,x',
    ])
      expect(String(webLink(address, 'words'))).toBe('words')
    expect(String(webLink('https://x.invalid/?a=1&b="', 'a<b'))).toBe(
      '<a href="https://x.invalid/?a=1&amp;b=&quot;" rel="noreferrer">a&lt;b</a>',
    )
  })
})

describe('a text from outside in the evidence pack', () => {
  const plainPage = pageOf(hostileReportForTests('plain')).then(readPage)
  it.each(hostileValues.map(({ name, text }) => [name, text]))('%s is words', async (_name, text) => {
    const page = readPage(await pageOf(hostileReportForTests(text)))
    // The same page with plain words, but for the links of identifiers and empty words.
    const plain = await plainPage
    const structure = ({ tags }: ReadPage) => tags.filter((tag) => !/^\/?(?:a|span|p|strong|footer)$/.test(tag))
    expect(structure(page)).toEqual(structure(plain))
    const allowed = new Set(plain.attributes.map(([tag, name]) => `${tag} ${name}`).concat('a rel'))
    expect(page.attributes.filter(([tag, name]) => !allowed.has(`${tag} ${name}`))).toEqual([])
    expect(values(page, 'href').filter((href) => !/^(?:#[\w-]+|https:\/\/[^\s]+|data:,)$/.test(href))).toEqual([])
    const found = new Set(readableWords(page.text))
    expect(readableWords(text).filter((word) => !found.has(word) && !page.text.includes(word))).toEqual([])
    expect(page.text).toContain('nothing changed')
  })
})
