import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { docx, paragraph, run } from './docx-for-tests.ts'
import { readPasted, readSourceFile, type ReadSource } from './read-source-file.ts'
import { secondsAt, type TextBlock } from './written-text.ts'

const bytesOf = (text: string | Uint8Array) => (typeof text === 'string' ? strToU8(text) : text)
async function read(
  name: string,
  text: string | Uint8Array,
): Promise<ReadSource & { readonly blocks: readonly TextBlock[] }> {
  const answer = await readSourceFile(bytesOf(text), name)
  if (!answer.ok) throw new Error(answer.message)
  return { ...answer.value, blocks: answer.value.text === 'pdf' ? [] : answer.value.text.blocks }
}
const outline = (blocks: readonly TextBlock[]) =>
  blocks.map(({ kind, paragraph: number, listNumber, text }) => [kind, number, listNumber ?? '', text].join(' | '))

describe('a plain text', () => {
  const wrapped = [
    'The roof had leaked since the spring of that year,',
    'and nobody in the house had gone up to look at the',
    'tiles.',
    '',
    'Then a builder came, and said what it was that had',
    'to be done about it.',
  ].join('\r\n')
  it.each([
    [
      'lines broken at a width',
      wrapped,
      [
        'paragraph | 1 |  | The roof had leaked since the spring of that year, and nobody in the house had gone up to look at the tiles.',
        'paragraph | 2 |  | Then a builder came, and said what it was that had to be done about it.',
      ],
    ],
    [
      'a line a paragraph',
      'One.\nTwo.\n\nThree.',
      ['paragraph | 1 |  | One.', 'paragraph | 2 |  | Two.', 'paragraph | 3 |  | Three.'],
    ],
    [
      'items and a quoted answer',
      '1. Wash.\n2. Dry.\n• Rest.\n> As you said.',
      [
        'list-item | 1 | 1. | Wash.',
        'list-item | 2 | 2. | Dry.',
        'list-item | 3 | • | Rest.',
        'quotation | 4 |  | As you said.',
      ],
    ],
    ['a year that is no item', '2023 was dry.', ['paragraph | 1 |  | 2023 was dry.']],
  ])('is read with %s', async (_, text, expected) => {
    expect(outline((await read('a.txt', text)).blocks)).toEqual(expected)
  })
  it('of an interview says who speaks, and gives nobody the words of others', async () => {
    const { blocks, found } = await read(
      'talk.txt',
      'Interviewer: How many?\n\nAna Ruiz: We had 28.\n\nMore came later.\n\nInterviewer: Sure?\n\nAna Ruiz: Yes.',
    )
    expect(blocks.map(({ speaker }) => speaker)).toEqual([
      'Interviewer',
      'Ana Ruiz',
      'Ana Ruiz',
      'Interviewer',
      'Ana Ruiz',
    ])
    expect(found).toMatchObject({ kind: 'interview', people: ['Interviewer', 'Ana Ruiz'] })
    const feature = await read('a.txt', 'Boston: it rained.\n\nNobody came.\n\nNote: bring a coat.\n\nNote: and boots.')
    expect(feature.blocks.map(({ speaker }) => speaker)).toEqual([undefined, undefined, undefined, undefined])
  })
  it('in another encoding is read, and says so', async () => {
    const latin = Uint8Array.from('Le café était fermé. Il était déjà tard, là-bas, près de l’hôtel.', (sign) =>
      sign === '’' ? 0x92 : sign.charCodeAt(0),
    )
    const { blocks, said } = await read('a.txt', latin)
    expect([blocks[0]?.text.slice(0, 20), said.join(' ')]).toEqual([
      'Le café était fermé.',
      expect.stringContaining('not in UTF-8'),
    ])
  })
})

describe('Markdown', () => {
  it('is shown as its blocks, signs taken off, notes at the end', async () => {
    const text = `---\ntitle: Roofs\n---\n# Roofs *that* leak\n\nA **bold _and slanted_** word, [a link](https://a.example/x_(y)) and \`code * x\`; 2 * 3 and snake_case,\n10<sup>6</sup> &amp; more[^n] [b][ref].\n\n> quoted\n> on\n\n2. two\n   - inner\n     goes on\n\n| A | B\\|C |\n|---|---|\n| 1 | **2** |\n\nHead\n----\n\n[ref]: https://b.example\n[^n]: The *note*.\n\`\`\`\nlet a\n\`\`\`\n`
    const { blocks } = await read('a.md', text)
    expect(outline(blocks)).toEqual(
      [
        'heading |  |  | Roofs that leak',
        'paragraph | 1 |  | A bold and slanted word, a link and code * x; 2 * 3 and snake_case, 10⁶ & more b.',
        'quotation | 2 |  | quoted on',
        'list-item | 3 | 2. | two',
        'list-item | 4 | • | inner goes on',
        'table-row | 5 |  | A\tB\\|C',
        'table-row | 6 |  | 1\t2',
        'heading |  |  | Head',
        'paragraph | 7 |  | let a',
        'note |  | 1 | The note.',
      ].map((line) => line.replace('B\\|C', 'B|C')),
    )
    expect(blocks[1]?.marks?.map(({ href, note }) => href ?? note)).toEqual([
      undefined,
      undefined,
      'https://a.example/x_(y)',
      '1',
      'https://b.example',
    ])
  })
  it('loses no word, whatever signs stand in it', async () => {
    const word = fc.stringMatching(/^[a-z]{2,6}$/)
    const sign = fc.constantFrom(
      '*',
      '**',
      '_',
      '[',
      ']',
      '`',
      '>',
      '#',
      '- ',
      '\n',
      '\n\n',
      '|',
      '!',
      '(',
      ')',
      '~~',
      '\\',
      '<',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(word, sign), { minLength: 1, maxLength: 30 }), async (pieces) => {
        // A word right behind "](" is an address, one behind "<" may be a tag: those are not shown.
        const text = pieces
          .map(([words, mark]) => `${words} ${mark}${mark === '<' || mark === '(' ? ' ' : ''}`)
          .join('')
        const shown = (await read('a.md', text)).blocks.map((block) => block.text).join(' ')
        for (const [words] of pieces) expect(shown).toContain(words)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a transcript', () => {
  it('is turns with times and speakers; times that cannot be are said, and no word is lost', async () => {
    const { blocks, found, said, mediaType } = await read(
      'a.vtt',
      `WEBVTT\n\nSTYLE\n::cue { color: red }\n\nNOTE made by hand\n\n1\n00:00:01.000 --> 00:00:03.000\n<v Ana Ruiz>We gave <i>it</i> to\n\n2\n00:00:03.000 --> 00:00:05.500\n<v Ana Ruiz>28 people &amp; more.\n\n00:99:00.000 --> 00:00:02.000\n<v Ana Ruiz>In May.\n\n00:20:09.000 --> 00:20:12.000 align:start\n<v.loud Tom>Why?</v>\n\n00:20:12.000 --> 00:20:13.000\nWho knows.\n`,
    )
    expect(blocks.map(({ speaker, startsAt, endsAt, text }) => [speaker, startsAt, endsAt, text])).toEqual([
      ['Ana Ruiz', 1, 5.5, 'We gave it to 28 people & more.'],
      ['Ana Ruiz', undefined, undefined, 'In May.'],
      ['Tom', 1209, 1212, 'Why?'],
      [undefined, 1212, 1213, 'Who knows.'],
    ])
    expect(secondsAt(blocks[0]!, blocks[0]!.text.indexOf('28'))).toBe(3)
    expect([found.people, found.kind, mediaType]).toEqual([['Ana Ruiz', 'Tom'], 'interview', 'text/vtt'])
    expect(said.join(' ')).toMatch(/1 time cannot be right.*line 16/)
  })
  it('of SubRip has heads of speakers and dashes, is put in order, and rolls once', async () => {
    const cue = (seconds: number, words: string) =>
      `${seconds}\n00:00:${String(seconds).padStart(2, '0')},000 --> 00:00:${String(seconds + 2).padStart(2, '0')},000\n${words}\n\n`
    const talk = await read(
      'a.srt',
      cue(20, 'HOST: Later?') + cue(1, '{\\an8}<font color="red">HOST: Hello.</font>') + cue(4, '- Yes.\n- No.'),
    )
    expect(talk.blocks.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['HOST', 'Hello.'],
      [undefined, '- Yes.'],
      [undefined, '- No.'],
      ['HOST', 'Later?'],
    ])
    expect(talk.said.join(' ')).toContain('out of order')
    const lines = ['so we', 'went up', 'to the roof', 'and saw', 'the hole']
    const rolled = await read(
      'b.srt',
      lines
        .map((line, index) => cue(2 * index, [lines[index - 1], line].filter((each) => each !== undefined).join('\n')))
        .join(''),
    )
    expect(rolled.blocks.map(({ text }) => text)).toEqual([lines.join(' ')])
  })
})

describe('a saved page', () => {
  const page = `<!DOCTYPE html><!-- saved from url=(0034)https://www.roofs.example/news/42 --><html><head><title>Do roofs leak? | Roof News</title><meta property="article:published_time" content="2026-03-04T10:00:00Z"><meta name=author content="By Ana Ruiz"><script>document.title = "x"</script></head><body><nav>Home</nav><form><h1>Do roofs leak?</h1><p>Some 10<sup>6</sup> of <a href="../c">them</a> &amp; <a href="javascript:alert(1)">more</a>.<br>On.<br><br>New<ul><li>One<li><p>Two</p><p>still two</p></ul><ol start=3><li>deep</ol><blockquote><p>Quoted</p></blockquote><table><tr><th>A<th>B<tr><td>1<td>2</table><div hidden>no</div><p style="display:none">no</p><button>Press</button><pre>line one\n\nline two</pre></form></body></html>`
  it('is its text, with what it says of itself; nothing that runs or is hidden', async () => {
    const { blocks, found, said } = await read('page.html', page)
    expect(outline(blocks)).toEqual([
      'heading |  |  | Do roofs leak?',
      'paragraph | 1 |  | Some 10⁶ of them & more. On.',
      'paragraph | 2 |  | New',
      'list-item | 3 | • | One',
      'list-item | 4 | • | Two',
      'paragraph | 5 |  | still two',
      'list-item | 6 | 3. | deep',
      'quotation | 7 |  | Quoted',
      'table-row | 8 |  | A\tB',
      'table-row | 9 |  | 1\t2',
      'paragraph | 10 |  | line one',
      'paragraph | 11 |  | line two',
    ])
    expect(blocks[1]?.marks).toEqual([{ start: 12, end: 16, href: 'https://www.roofs.example/c' }])
    expect(found).toEqual({
      title: 'Do roofs leak?',
      people: ['Ana Ruiz'],
      date: '2026-03-04',
      url: 'https://www.roofs.example/news/42',
      kind: 'web-page',
    })
    expect(said).toEqual(['Menus of the page are left out.'])
  })
  it('as one file has its address and the day it was saved', async () => {
    const mhtml = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://roofs.example/a\r\nSubject: x\r\nDate: Mon, 30 Nov 2026 04:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="--b"\r\n\r\n----b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>D=C3=A4cher</p>\r\n----b--\r\n`
    const { blocks, found, mediaType } = await read('a.mhtml', mhtml)
    expect([blocks[0]?.text, found.url, found.savedAt, mediaType]).toEqual([
      'Dächer',
      'https://roofs.example/a',
      '2026-11-30',
      'multipart/related',
    ])
  })
  it('in the encoding that it names, and pasted', async () => {
    const old = Uint8Array.from('<html><meta charset="iso-8859-2"><p>\xB3\xF3d\xBC</p>', (sign) => sign.charCodeAt(0))
    expect((await read('a.html', old)).blocks[0]?.text).toBe('łódź')
    const pasted = await readPasted({
      text: 'x',
      html: '<b style="font-weight:normal"><p>One <span style="font-weight:700">two</span></p></b>',
    })
    expect(pasted.ok && pasted.value.text).toEqual({
      blocks: [{ kind: 'paragraph', text: 'One two', paragraph: 1, marks: [{ start: 4, end: 7, bold: true }] }],
    })
  })
})

describe('an e-mail', () => {
  const head =
    'From: =?utf-8?Q?Ana_R=C3=BCiz?= <ana@uni.example>\r\nTo: Me <me@desk.example>\r\nDate: Thu, 12 Nov 2026 23:30:00 -0800\r\nSubject: Re: roofs\r\nMessage-ID: <1@x>\r\nMIME-Version: 1.0\r\n'
  it('is its subject and text, what it answers to marked as quoted; attachments are named', async () => {
    const part = (type: string, body: string) => `--b\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`
    const { blocks, found, said } = await read(
      'a.eml',
      `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${part('text/plain', 'It was 28 people,\r\nnot 30.\r\n\r\n> was it 30?\r\n\r\n-----Original Message-----\r\nFrom: Tom\r\n\r\nHello')}${part('application/pdf; name="roofs.pdf"\r\nContent-Disposition: attachment; filename="roofs.pdf"', '%PDF-')}--b--`,
    )
    expect(outline(blocks)).toEqual([
      'heading |  |  | Re: roofs',
      'paragraph | 1 |  | It was 28 people, not 30.',
      'quotation | 2 |  | was it 30?',
      'quotation | 3 |  | -----Original Message----- From: Tom',
      'quotation | 4 |  | Hello',
    ])
    expect(found).toEqual({
      title: 'Re: roofs',
      subject: 'Re: roofs',
      people: ['Ana Rüiz'],
      contact: 'ana@uni.example',
      recipients: ['Me'],
      date: '2026-11-12',
      kind: 'email',
    })
    expect(said).toEqual(['Attached and not read: “roofs.pdf”.'])
  })
  it('of very many lines is read as a short one is, sign for sign', async () => {
    const lines = 'E = mc2, x=3D=\r\nnaïve =20\r\n\r\n'
    const long = await read('a.eml', `${head}Content-Type: text/plain; charset=utf-8\r\n\r\n${lines.repeat(6000)}`)
    expect(long.blocks).toHaveLength(6001)
    expect(new Set(outline(long.blocks.slice(1)).map((line) => line.split(' | ').at(-1)))).toEqual(
      new Set(['E = mc2, x=3D= naïve =20']),
    )
    expect(long.found.people).toEqual(['Ana Rüiz'])
  })
  it('of very many lines that says its encoding is decoded by it', async () => {
    const encoded = `${head}Content-Transfer-Encoding: (of old) quoted-printable\r\n\r\n${'caf=C3=A9 =\r\nau lait\r\n\r\n'.repeat(6000)}`
    const { blocks } = await read('a.eml', encoded)
    expect(blocks.at(-1)?.text).toBe('café au lait')
  })
  it('that is encrypted is refused', async () => {
    expect(
      await readSourceFile(strToU8(`${head}Content-Type: multipart/encrypted; boundary=b\r\n\r\n--b--`), 'a.eml'),
    ).toMatchObject({ ok: false, kind: 'encrypted' })
  })
})

describe('what cannot be read', () => {
  const ole = (stream: string) => {
    const bytes = new Uint8Array(2048)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    ;[...stream].forEach((sign, index) => (bytes[1024 + 2 * index] = sign.charCodeAt(0)))
    return bytes
  }
  const zip = (name: string) => zipSync({ [name]: strToU8('x') })
  it.each<readonly [string, string, string | Uint8Array, RegExp]>([
    ['an empty file', 'a.txt', '', /empty/],
    ['blanks', 'a.md', ' \n\n', /no text/],
    ['a text called .docx', 'a.docx', 'Hello', /no Word document/],
    ['a cut .docx', 'a.docx', docx(paragraph(run('x'))).slice(0, 200), /cannot be unpacked/],
    [
      'a .docx that unpacks to too much',
      'a.docx',
      zipSync({ 'word/document.xml': new Uint8Array(120_000_000) }),
      /over 100 MB/,
    ],
    ['a .docx without text', 'a.docx', docx('<w:p/>'), /no text/],
    ['a broken .docx', 'a.docx', docx('<a></b>'.repeat(100)), /damaged/],
    [
      'a .docx with definitions of its own',
      'a.docx',
      docx('', { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }),
      /safety/,
    ],
    ['a locked .docx', 'a.docx', ole('EncryptedPackage'), /password/],
    ['a .doc', 'a.doc', ole('WordDocument'), /\.doc\)/],
    ['a message of Outlook', 'a.msg', ole('__substg1.0_001A'), /Outlook/],
    ['an .odt', 'a.odt', zip('content.xml'), /OpenDocument/],
    ['a document of Pages', 'a.pages', zip('Index/Document.iwa'), /Pages/],
    ['a workbook', 'a.xlsx', zip('xl/workbook.xml'), /Excel/],
    ['RTF', 'a.rtf', '{\\rtf1 x}', /RTF/],
    ['a recording', 'a.mp3', 'ID3\u0004', /recording.*transcript/],
    ['a page of a script', 'a.html', '<html><body><div id=root></div><script>go()</script></body></html>', /script/],
    ['elements without end', 'a.html', `<html><body>${'<div>'.repeat(5000)}`, /deep/],
    ['a binary', 'a.bin', Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256), /binary/],
    ['a transcript without words', 'a.vtt', 'WEBVTT\n\n', /nothing said/],
  ])('is named, with what to do: %s', async (_, name, text, message) => {
    const answer = await readSourceFile(bytesOf(text), name)
    expect(answer).toMatchObject({ ok: false, message: expect.stringMatching(message) })
  })
  it('is stopped when asked, and a PDF is left to the papers', async () => {
    const long = `<html><body>${'<p>words</p>'.repeat(100_000)}</body></html>`
    expect(await readSourceFile(strToU8(long), 'a.html', '', { onProgress: () => false })).toMatchObject({
      ok: false,
      kind: 'cancelled',
    })
    expect((await read('a.pdf', '%PDF-1.7\n')).text).toBe('pdf')
  })
  it('never makes the reader throw, whatever bytes come under whatever name', async () => {
    const name = fc.constantFrom('a.docx', 'a.eml', 'a.vtt', 'a.srt', 'a.html', 'a.md', 'a.txt', 'a.mht', 'a')
    const start = fc.constantFrom(
      '',
      'PK\u0003\u0004',
      'WEBVTT\n',
      '<html>',
      'From: a\nMIME-Version: 1.0\n',
      '00:01 --> 00:02\n',
      '# ',
    )
    await fc.assert(
      fc.asyncProperty(name, start, fc.string({ unit: 'binary' }), async (file, head, rest) => {
        const answer = await readSourceFile(strToU8(head + rest), file)
        if (!answer.ok) expect(answer.message).toMatch(/[.)]$/)
        else if (answer.value.text !== 'pdf')
          expect(answer.value.text.blocks.every(({ text }) => text.trim() !== '')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
  it('goes through two megabytes in one paragraph, also where nothing closes', async () => {
    for (const [name, text] of [
      ['a.txt', 'Some words. '.repeat(170_000)],
      ['a.md', '*a [b _c `'.repeat(200_000)],
    ] as const)
      expect((await read(name, text)).blocks).toHaveLength(1)
  })
})
