import { createElement } from 'react'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { chartCsv, copiedChart } from './chart-table-files.ts'
import type { DrawnChart } from './drawn-chart.ts'
import { svgFile } from './svg-file.ts'

const hostile = '\uE000</text><script>alert(1)</script>"&\u0000\u202Eevil $& \uD800'

const chart = (name: string): DrawnChart => ({
  id: 'a-chart',
  words: { title: name, description: `All of ${name}` },
  table: {
    columns: ['Study', 'People'],
    rows: [
      [name, '28'],
      ['=1+1', '-3'],
    ],
  },
  picture: ({ width, paint }) =>
    createElement(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width,
        height: 40,
        viewBox: `0 0 ${width} 40`,
        role: 'img',
        'aria-label': name,
      },
      createElement('title', null, name),
      createElement('desc', null, `All of ${name}`),
      createElement(
        'g',
        null,
        createElement('title', null, 'A mark'),
        createElement('text', { fill: paint.text }, name),
      ),
    ),
})

describe('a chart as an SVG file', () => {
  it('is a whole picture with its title, its size and its source', () => {
    const { text, width, height } = svgFile(chart('Lines by design'), 'Skin', new Date(2026, 4, 1))
    const { names, attributes, words } = read(text)
    expect(attributes).toMatchObject({
      width: String(width),
      height: String(height),
      viewBox: `0 0 ${width} ${height}`,
    })
    expect(words).toContain('Lines by design')
    expect(words).toContain('From “Skin” on 1 May 2026')
    expect(names.filter((name) => name === 'svg')).toHaveLength(2)
    expect(height).toBeGreaterThan(40)
    expect(text).not.toMatch(/style=|class=|href|var\(/)
  })

  it('is one image, whose title and description are said once', () => {
    const { text } = svgFile(chart('Lines'), 'Skin')
    expect(text).toMatch(/^<svg [^>]*role="img"><title>Lines<\/title><desc>All of Lines<\/desc>/)
    expect(text.match(/role=|aria-label=/g)).toEqual(['role='])
    expect(text.match(/<title>[^<]*/g)).toEqual(['<title>Lines', '<title>A mark'])
    expect(text.match(/<desc>/g)).toHaveLength(1)
  })

  it('keeps hostile names as words, and is well formed', () => {
    const { names, words } = read(svgFile(chart(hostile), hostile).text)
    expect(names).not.toContain('script')
    expect(words).toContain('\uE000</text><script>alert(1)</script>"&')
    expect(words).toContain('$&')
    expect(words).not.toContain('\u0000')
  })
})

describe('the data of a chart', () => {
  it('is a table that no spreadsheet runs', () => {
    expect(chartCsv(chart('Lines').table)).toBe('\uFEFF"Study","People"\r\n"Lines","28"\r\n"\'=1+1","-3"\r\n')
    const { tsv, html } = copiedChart(chart('Li\tnes').table)
    expect(tsv).toBe("Study\tPeople\r\nLi nes\t28\r\n'=1+1\t-3")
    expect(html).toContain('<tr><th>Study</th><th>People</th></tr>')
    expect(html).toContain('<td>28</td>')
    expect(copiedChart(chart('<b>').table).html).toContain('&lt;b&gt;')
  })
})

function read(text: string) {
  const names: string[] = []
  const words: string[] = []
  let attributes: Readonly<Record<string, string>> = {}
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    if (names.length === 0) attributes = tag.attributes
    names.push(tag.name)
  })
  parser.on('text', (part) => words.push(part))
  parser.write(text).close()
  return { names, attributes, words: words.join('\n') }
}
