import fc from 'fast-check'
import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import type { TextSpan } from '#core/paper/text/paper-text.ts'
import { docx, notesPart, paragraph, row, run } from '#core/sources/docx-for-tests.ts'
import { readDocx } from '#core/sources/docx/read-docx.ts'
import { hostileValues } from '../hostile-values-for-tests.ts'
import { annotateDocx, type DraftComment } from './annotate-docx.ts'

const comment = (span: TextSpan, ...paragraphs: readonly string[]): DraftComment => ({
  span,
  paragraphs,
  author: 'Ada Berg',
  initials: 'AB',
  at: '2026-11-30T10:00:00.000Z',
})

/** The comment on these words, wherever they stand first. */
async function onWords(bytes: Uint8Array, words: string, ...says: readonly string[]): Promise<DraftComment> {
  const read = await readDocx(bytes)
  if (!read.ok) throw new Error(read.message)
  const pageIndex = read.value.text.blocks.findIndex(({ text }) => text.includes(words))
  const offset = read.value.text.blocks[pageIndex]!.text.indexOf(words)
  return comment({ start: { pageIndex, offset }, end: { pageIndex, offset: offset + words.length } }, ...says)
}

async function annotated(bytes: Uint8Array, comments: readonly DraftComment[]) {
  const made = await annotateDocx(bytes, comments)
  if (!made.ok) throw new Error(made.message)
  return made.value
}

const partOf = (bytes: Uint8Array, name: string) => new TextDecoder().decode(unzipSync(bytes)[name])

/** The words that stand between the two ends of each comment, by its id. */
function wordsOfComments(bytes: Uint8Array): ReadonlyMap<string, string> {
  const open = new Set<string>()
  const words = new Map<string, string>()
  for (const [token, name, attributes] of partOf(bytes, 'word/document.xml').matchAll(/<\/?([\w:]+)([^>]*)>|[^<]+/g)) {
    const id = /w:id="(\d+)"/.exec(attributes ?? '')?.[1] ?? ''
    if (name === 'w:commentRangeStart') open.add(id)
    if (name === 'w:commentRangeEnd') open.delete(id)
    if (name === 'w:tab') for (const each of open) words.set(each, `${words.get(each) ?? ''}\t`)
    if (name === undefined) for (const each of open) words.set(each, (words.get(each) ?? '') + token)
  }
  return words
}

function othersUntouched(before: Uint8Array, after: Uint8Array): void {
  const [was, is] = [unzipSync(before), unzipSync(after)]
  for (const [name, bytes] of Object.entries(was))
    if (!/document\.xml(?:\.rels)?$|comments\.xml$|Content_Types/.test(name)) expect(is[name], name).toEqual(bytes)
}

const split = paragraph(
  run('In 2024 its au') +
    run('thors had 3', '<w:b/>') +
    '<w:proofErr w:type="spellStart"/>' +
    run('0 partici', '<w:b/><w:i/>') +
    run('pants treated &amp; seen.') +
    '<w:r><w:t>No space kept</w:t></w:r>',
)

describe('a draft with comments', () => {
  it('has each at its words, though runs split them, and shows the same text', async () => {
    const bytes = docx(split)
    const made = await annotated(bytes, [
      await onWords(bytes, '30 participants', 'claim 8 · number differs', 'Marchetta 2024, p. 1: “28”'),
      await onWords(bytes, 'participants treated & seen.', 'claim 9'),
      await onWords(bytes, 'In 2024', 'claim 1'),
      await onWords(bytes, 'space', 'claim 2'),
    ])
    expect(made.placed).toEqual(['at-words', 'at-words', 'at-words', 'at-words'])
    expect([...wordsOfComments(made.bytes).values()].sort()).toEqual(
      ['30 participants', 'In 2024', 'participants treated &amp; seen.', 'space'].sort(),
    )
    const [before, after] = [await readDocx(bytes), await readDocx(made.bytes)]
    expect(after.ok && after.value.text).toEqual(before.ok && before.value.text)
    othersUntouched(bytes, made.bytes)
    const xml = partOf(made.bytes, 'word/document.xml')
    expect(xml).toContain('<w:rPr><w:b/><w:i/></w:rPr>')
    expect(xml).toContain('<w:t xml:space="preserve">No </w:t>')
    expect(partOf(made.bytes, 'word/comments.xml')).toContain('Marchetta 2024, p. 1: “28”')
    expect(partOf(made.bytes, '[Content_Types].xml')).toContain('/word/comments.xml')
    expect(partOf(made.bytes, 'word/_rels/document.xml.rels')).toContain('Target="comments.xml"')
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(made.bytes) },
      { styleMap: ['comment-reference => sup'] },
    )
    expect(value).toContain('claim 8 · number differs')
    expect(value.replaceAll(/<[^>]+>/g, '')).toContain('30 participants')
  })

  it('keeps the comments that are there, and counts on behind them', async () => {
    const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    const there = `<w:comments ${names}><w:comment w:id="4" w:author="Editor"><w:p><w:r><w:t>Really?</w:t></w:r></w:p></w:comment></w:comments>`
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
    const body = paragraph(
      `${run('Before ')}<w:commentRangeStart w:id="4"/>${run('the same words')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>${run(' after')}`,
    )
    const bytes = docx(
      body,
      { 'word/comments.xml': there },
      `<Relationship Id="rId9" Type="${type}" Target="comments.xml"/>`,
    )
    const made = await annotated(bytes, [await onWords(bytes, 'same words after', 'claim 3')])
    expect(wordsOfComments(made.bytes)).toEqual(
      new Map([
        ['4', 'the same words'],
        ['5', 'same words after'],
      ]),
    )
    expect(partOf(made.bytes, 'word/comments.xml')).toContain('Really?')
    expect(unzipSync(made.bytes)['[Content_Types].xml']).toEqual(unzipSync(bytes)['[Content_Types].xml'])
  })

  it('goes over paragraphs, cells, links, insertions and content controls', async () => {
    const body =
      paragraph(`${run('One ')}<w:hyperlink r:id="rId1">${run('linked claim')}</w:hyperlink>${run(' here')}`) +
      paragraph(
        `<w:ins w:id="7" w:author="E">${run('Inserted words')}</w:ins><w:del w:id="8"><w:r><w:delText>gone</w:delText></w:r></w:del>`,
      ) +
      `<w:tbl>${row('28 people', 'in a table')}</w:tbl>` +
      `<w:sdt><w:sdtContent>${paragraph(run('Controlled content'))}</w:sdtContent></w:sdt>` +
      paragraph(`<w:r><w:t>Tab</w:t><w:tab/><w:t>bed words</w:t></w:r>`)
    const bytes = docx(body)
    const read = await readDocx(bytes)
    const blocks = read.ok ? read.value.text.blocks : []
    const spans = ['linked', 'Inserted words', '28 people', 'Controlled', 'bed'].map((words) =>
      onWords(bytes, words, words),
    )
    const over = comment({ start: { pageIndex: 0, offset: 4 }, end: { pageIndex: 1, offset: 8 } }, 'over two')
    const made = await annotated(bytes, [...(await Promise.all(spans)), over])
    expect(made.placed.every((each) => each === 'at-words')).toBe(true)
    expect([...wordsOfComments(made.bytes).values()]).toEqual(
      expect.arrayContaining([
        'linked',
        'Inserted words',
        '28 people',
        'Controlled',
        'bed',
        'linked claim hereInserted',
      ]),
    )
    const again = await readDocx(made.bytes)
    expect(again.ok && again.value.text.blocks).toEqual(blocks)
  })

  it('stands at the call of a note and at the run of a text box', async () => {
    const box = `<w:r><w:drawing><wps:txbx><w:txbxContent>${paragraph(run('Boxed claim'))}</w:txbxContent></wps:txbx></w:drawing></w:r>`
    const bytes = docx(paragraph(`${run('Told')}<w:r><w:footnoteReference w:id="2"/></w:r>${box}`), {
      'word/footnotes.xml': notesPart('footnote', { 2: 'Noted claim' }),
    })
    const made = await annotated(bytes, [
      await onWords(bytes, 'Noted claim', 'n'),
      await onWords(bytes, 'Boxed claim', 'b'),
    ])
    expect(made.placed).toEqual(['at-note', 'at-text-box'])
    othersUntouched(bytes, made.bytes)
  })

  it('says what it could not place, and makes nothing of no comment', async () => {
    const bytes = docx(split)
    const nowhere = comment({ start: { pageIndex: 40, offset: 0 }, end: { pageIndex: 40, offset: 3 } }, 'x')
    expect(await annotated(bytes, [nowhere])).toEqual({ bytes, placed: ['not-placed'] })
    expect((await annotateDocx(new Uint8Array([1, 2, 3]), [])).ok).toBe(false)
  })

  it('holds any words harmlessly', async () => {
    const bytes = docx(split)
    const spot = await onWords(bytes, '2024')
    const made = await annotated(
      bytes,
      hostileValues.map(({ text }) => ({ ...spot, paragraphs: [text], author: text, initials: text })),
    )
    expect(() => mammoth.extractRawText({ buffer: Buffer.from(made.bytes) })).not.toThrow()
    const xml = partOf(made.bytes, 'word/comments.xml')
    expect([...xml.matchAll(/<w:comment /g)]).toHaveLength(hostileValues.length)
    expect(xml).not.toContain('<script')
  })

  it('has any stretch of any runs at its words', async () => {
    const piece = fc.constantFrom('word', ' ', 'two words', 'é&amp;', '  ', 'a.', '30 ', ',')
    const runs = fc.array(fc.tuple(piece, fc.constantFrom('', '<w:b/>')), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(runs, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 5 }),
        async (paragraphs, spots) => {
          const bytes = docx(
            paragraphs.map((pieces) => paragraph(pieces.map(([words, look]) => run(words, look)).join(''))).join(''),
          )
          const read = await readDocx(bytes)
          if (!read.ok) return
          const { blocks } = read.value.text
          const spans = spots.map(([block, from, length]): TextSpan => {
            const pageIndex = block % blocks.length
            const offset = from % blocks[pageIndex]!.text.length
            const end = offset + 1 + (length % (blocks[pageIndex]!.text.length - offset))
            return { start: { pageIndex, offset }, end: { pageIndex, offset: end } }
          })
          const made = await annotated(
            bytes,
            spans.map((span, at) => comment(span, String(at))),
          )
          const again = await readDocx(made.bytes)
          expect(again.ok && again.value.text).toEqual(read.value.text)
          const words = wordsOfComments(made.bytes)
          for (const [at, { start, end }] of spans.entries()) {
            const wanted = blocks[start.pageIndex]!.text.slice(start.offset, end.offset)
            if (wanted.trim() === '') continue
            expect((words.get(String(at)) ?? '').replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ').trim()).toBe(
              wanted.trim(),
            )
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
