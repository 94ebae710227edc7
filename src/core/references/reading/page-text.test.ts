import { describe, expect, it } from 'vitest'
import { readReferences } from '../import-formats.ts'
import { htmlOfSavedPage, pageText } from './page-text.ts'

const list = `<ol><li>Dorn, E. (2018). Snow on roofs. <i>Roof Sci</i>, 44(2), 101-109. <a href="https://doi.org/10.5555/rs.44">Crossref</a></li>
<li>Elm, F. (2019). Rain on walls. <i>Roof Sci</i>, 45(1), 1-9.</li></ol>`
const page = `<!doctype html><html><head><title>Roofs</title><style>p{}</style><script>var a = "Ash G. (2001). Ice. Roof Sci, 1, 2-3."</script></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><h1>Do roofs leak?</h1><p>Some of them do, as a builder said in 2019.</p>
<h2>References</h2>${list}<footer><p>Copyright 2024 Roof News</p></footer></body></html>`

describe('the text of a web page', () => {
  it('is its blocks, a line each, without what runs and the ways through the site', () => {
    expect(pageText(page).split('\n')).toEqual([
      'Do roofs leak?',
      'Some of them do, as a builder said in 2019.',
      'References',
      '• Dorn, E. (2018). Snow on roofs. Roof Sci, 44(2), 101-109. Crossref https://doi.org/10.5555/rs.44',
      '• Elm, F. (2019). Rain on walls. Roof Sci, 45(1), 1-9.',
      'Copyright 2024 Roof News',
    ])
  })
  it.each([
    ['an open list', '<p>One<ul><li>Two<li>Three', 'One\n• Two\n• Three'],
    ['entities', '<p>M&uuml;ller &amp; S&ouml;hne &#8211; 1 &lt; 2', 'Müller & Söhne – 1 < 2'],
    ['a table', '<table><tr><td>Dorn<td>2018<tr><td>Elm', 'Dorn\n2018\nElm'],
    ['what never ends', `<p>One<script>${'x'.repeat(50)}`, 'One'],
    ['no page', 'Only words', 'Only words'],
  ])('comes of %s', (_, html, text) => {
    expect(pageText(html)).toBe(text)
  })
})

/** A message as browsers write it: quoted-printable lines of at most 76 signs. */
const savedPage = (html: string) => {
  const quoted = [...new TextEncoder().encode(html)]
    .map((byte) => (byte === 61 || byte > 126 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte)))
    .join('')
  return [
    'From: <Saved by Blink>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="--x--"',
    '',
    '----x--',
    'Content-Type: text/html; charset="utf-8"',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quoted.replace(/(.{70})(?!$)/g, '$1=\n'),
    '----x--',
    'Content-Type: text/css',
    '',
    'p {}',
    '----x----',
    '',
  ].join('\r\n')
}

describe('a page saved as one file', () => {
  it('gives its HTML, whatever letters it has', () => {
    const html = '<html><body><p>Über Dächer = gut, 屋根</p></body></html>'
    expect(htmlOfSavedPage(savedPage(html))?.trim()).toBe(html)
  })
  it.each(['Only words', 'MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nDear all', page])(
    'is nothing else (%#)',
    (text) => {
      expect(htmlOfSavedPage(text)).toBeNull()
    },
  )
})

describe('references on a web page', () => {
  it.each([
    ['a page', page],
    ['a page in one file', savedPage(page)],
  ])('are read from %s, and its other text is not', (_, text) => {
    const { records, problems } = readReferences(new TextEncoder().encode(text))
    expect(records.map(({ reference }) => [reference.title, reference.DOI])).toEqual([
      ['Snow on roofs', '10.5555/rs.44'],
      ['Rain on walls', undefined],
    ])
    expect(problems[0]?.message).toMatch(/web page/)
  })
  it('are read with all that stands around them where it is asked for, as the button of the preview does', () => {
    for (const text of [page, savedPage(page)]) {
      const { records } = readReferences(new TextEncoder().encode(text), { format: 'reference-list', everyLine: true })
      expect(records.filter((record) => !record.isOutsideList).map(({ reference }) => reference.title)).toEqual([
        'Snow on roofs',
        'Rain on walls',
      ])
      expect(records.filter((record) => record.isOutsideList).map(({ raw }) => raw)).toContain(
        'Some of them do, as a builder said in 2019.',
      )
      expect(records.map(({ raw }) => raw).join(' ')).not.toContain('<')
    }
  })
  it('are the links of a browser’s bookmarks, without its folders', () => {
    const bookmarks = `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>
<DT><H3 ADD_DATE="1">Roof story 2024</H3>\n<DL><p>\n<DT><A HREF="https://roofs.example.org/leaks" ADD_DATE="2">Why roofs leak</A>
<DT><A HREF="https://doi.org/10.5555/rs.44" ADD_DATE="3">Snow on roofs</A>\n</DL><p>\n</DL><p>\n`
    expect(readReferences(new TextEncoder().encode(bookmarks)).records.map(({ reference }) => reference)).toMatchObject(
      [
        { type: 'webpage', title: 'Why roofs leak', URL: 'https://roofs.example.org/leaks' },
        { title: 'Snow on roofs', DOI: '10.5555/rs.44' },
      ],
    )
  })
})
