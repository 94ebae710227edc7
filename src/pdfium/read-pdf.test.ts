import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pagesOfQuote } from '#core/model/quote.ts'
import { flattenPaper } from '#core/paper/text/flat-text.ts'
import { quoteOfFlat } from '#core/paper/text/quote-of-flat.ts'
import { boxesOf } from '#core/paper/anchoring/anchor.ts'
import { prepareText } from '#core/paper/structure/prepare-text.ts'
import { pdfOf, reader, textOf } from './pdfs-for-tests.ts'

const words =
  'Forty adults with dry skin on both forearms were allocated at random to a moisturising cream or to its vehicle and came back for four visits over twelve weeks'
const prose = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `${words} in part ${from + index} of the invented trial.`).join(' ')

describe('the text of a paper', () => {
  it('reads two columns one after the other, with the title above and the heads set apart', async () => {
    const pdf = await pdfOf((page) => {
      for (const number of [1, 2, 3]) {
        if (number > 1) page.addPage()
        page.font('Times-Roman').fontSize(8).text(`Invented Skin Letters ${number}`, 60, 30, { lineBreak: false })
        if (number === 1)
          page.font('Helvetica-Bold').fontSize(18).text('A cream for dry skin: an invented trial', 60, 60)
        page
          .font('Times-Roman')
          .fontSize(10)
          .text(prose(number * 100, 8), 60, 120, { width: 225, align: 'justify' })
        page.text(prose(number * 100 + 50, 8), 310, 120, { width: 225, align: 'justify' })
      }
    })
    const { paper, pageCount, noTextLayer } = await textOf(pdf)
    expect(pageCount).toBe(3)
    expect(noTextLayer).toBe(false)
    const { text } = prepareText(paper)
    const order = [100, 107, 150, 157, 200, 257, 300, 357].map((part) => text.indexOf(`in part ${part} of`))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order[0]).toBeGreaterThan(text.indexOf('an invented trial'))
    expect(text).not.toContain('Invented Skin Letters')
    expect(paper.pages[1]?.text).toContain('Invented Skin Letters 2')
    expect(text).toContain(
      'Forty adults with dry skin on both forearms were allocated at random to a moisturising cream or to its vehicle and came back for four visits over twelve weeks in part 104 of the invented trial.',
    )
  })

  it('joins words that a line break parts, and keeps the hyphen of compounds', async () => {
    const pdf = await pdfOf((page) => {
      page.font('Times-Roman').fontSize(10)
      page
        .text('The treatment was double-', 60, 100)
        .text('blind, and the assess-')
        .text('ment of the treat-')
        .text('ment was placebo-')
        .text('controlled; each assessment took long.')
    })
    const { text } = prepareText((await textOf(pdf)).paper)
    expect(text).toBe(
      'The treatment was double-blind, and the assessment of the treatment was placebo-controlled; each assessment took long.',
    )
  })

  it('puts boxes on the very words, also on a turned page', async () => {
    for (const rotate of [0, 90, 180, 270]) {
      const pdf = await pdfOf((page) => {
        page.font('Times-Roman').fontSize(12).text('Cream helps dry skin.', 100, 200, { lineBreak: false })
        Object.assign(page.page.dictionary.data, { Rotate: rotate })
      })
      const { paper } = await textOf(pdf)
      const [page] = paper.pages
      const start = page?.text.indexOf('helps') ?? -1
      const [box] = boxesOf(paper, { start: { pageIndex: 0, offset: start }, end: { pageIndex: 0, offset: start + 5 } })
      const turned = rotate === 90 || rotate === 270
      expect(page?.width).toBeCloseTo(turned ? 841.89 : 595.28, 0)
      expect(box).toBeDefined()
      if (rotate === 0 && box) {
        expect(box.top).toBeGreaterThan(196)
        expect(box.bottom).toBeLessThan(216)
        expect(box.left).toBeCloseTo(100 + 37, -1)
      }
      if (rotate === 180 && box) expect(box.top).toBeGreaterThan(620)
      if (rotate === 90 && box) expect(box.left).toBeGreaterThan(600)
    }
  })

  it('counts places from the corner of what is shown, where the file cuts its pages', async () => {
    const pdf = await pdfOf((page) => {
      page.font('Times-Roman').fontSize(12).text('Cream helps dry skin.', 100, 200, { lineBreak: false })
      Object.assign(page.page.dictionary.data, { CropBox: [50, 50, 500, 700] })
    })
    const { paper } = await textOf(pdf)
    const [box] = boxesOf(paper, { start: { pageIndex: 0, offset: 0 }, end: { pageIndex: 0, offset: 5 } })
    expect(paper.pages[0]).toMatchObject({ width: 450, height: 650 })
    expect(box?.left).toBeCloseTo(50, 0)
    expect(box?.top).toBeCloseTo(200 - (841.89 - 700), -1)
  })

  it('joins a sentence over a page break past the running heads, and never quotes half of it', async () => {
    const pdf = await pdfOf((page) => {
      for (const number of [1, 2, 3]) {
        if (number > 1) page.addPage()
        page.font('Times-Roman').fontSize(8).text(`Marlow et al. Page ${number} of 3`, 60, 30, { lineBreak: false })
        page
          .fontSize(10)
          .text(
            `${['Adults', 'nurses of the ward saw, and nobody', 'volunteers'][number - 1]} came first. ${prose(number, 3)} The skin of all adults who used the cream twice a day was softer than before in the long winter of part ${number}, as the`,
            60,
            100,
            { width: 475 },
          )
      }
    })
    const prepared = prepareText((await textOf(pdf)).paper)
    const crossing = prepared.sentences.find(
      (sentence) => sentence.text.includes('of part 1, as the') && sentence.text.length > 120,
    )
    expect(crossing?.text).not.toContain('Marlow')
    expect(crossing?.text).toContain('as the nurses of the ward saw')
    const quote = prepared.quote(crossing?.start ?? 0, crossing?.end ?? 0)
    expect(quote.exact).toBe(crossing?.text)
    expect([quote.start.pageIndex, quote.end.pageIndex]).toEqual([0, 1])
    // Of several sentences those are quoted that stand together on one page.
    const more = prepared.quote((crossing?.start ?? 0) - 400, crossing?.end ?? 0)
    expect(more.exact).not.toContain('as the nurses')
    expect(more.end.pageIndex).toBe(0)
    expect(prepared.paper.pages[0]?.text).toContain(more.exact)
  })

  it('reads text that stands upwards in the margin along its own direction', async () => {
    const pdf = await pdfOf((page) => {
      page.font('Times-Roman').fontSize(10).text(prose(1, 3), 100, 100, { width: 400 })
      page
        .save()
        .rotate(-90, { origin: [40, 500] })
        .fontSize(16)
        .text('Stamped on the second of May', 40, 500, { lineBreak: false })
        .restore()
    })
    const { paper } = await textOf(pdf)
    const [page] = paper.pages
    expect(page?.text).toContain('Stamped on the second of May')
    const start = page?.text.indexOf('Stamped') ?? 0
    const [box] = boxesOf(paper, { start: { pageIndex: 0, offset: start }, end: { pageIndex: 0, offset: start + 28 } })
    expect(box && box.bottom - box.top).toBeGreaterThan(150)
    expect(box && box.right - box.left).toBeLessThan(25)
    expect(box?.bottom).toBeCloseTo(500, -1)
  })

  it('makes a bold run-in heading a heading', async () => {
    const pdf = await pdfOf((page) => {
      page.font('Times-Roman').fontSize(10).text(prose(1, 2), 60, 100)
      page
        .font('Times-Bold')
        .text('Conflict of interest ', { continued: true })
        .font('Times-Roman')
        .text('Anna Marlow has been paid by Softcream Ltd for a talk. The others have nothing to declare.')
    })
    const prepared = prepareText((await textOf(pdf)).paper)
    const statement = prepared.sections.find((section) => section.kind === 'conflict-of-interest')
    expect(statement?.heading).toBe('Conflict of interest')
    expect(prepared.text.slice(statement?.start, statement?.end)).toBe(
      'Conflict of interest\nAnna Marlow has been paid by Softcream Ltd for a talk. The others have nothing to declare.',
    )
  })
})

describe('what else a file says', () => {
  it('gives its information, links and active content, and runs nothing', async () => {
    const pdf = await pdfOf(
      (page) => {
        page.fontSize(10).text('See the register.', 60, 100, { link: 'https://example.org/register' })
        page.file(Buffer.from('a,b'), { name: 'data.csv' })
      },
      { info: { Title: 'An invented trial', Author: 'Anna Marlow', Subject: 'Skin' } },
    )
    const value = await textOf(pdf)
    expect(value.info).toMatchObject({ title: 'An invented trial', author: 'Anna Marlow', subject: 'Skin' })
    expect(value.links[0]?.url).toBe('https://example.org/register')
    expect(value.links[0]?.box.top).toBeGreaterThan(90)
    expect(value.links[0]?.box.bottom).toBeLessThan(125)
    expect(value.activeContent).toContain('embedded files')
  })

  it('gives the numbers that the file gives its pages', async () => {
    const pdf = await pdfOf((page) => {
      // pdfkit has no call for it: the catalogue's entry by ISO 32000-1, 12.4.2, two Roman pages and then from 981 on.
      const catalogue = Reflect.get(page, '_root') as { data: Record<string, unknown> }
      catalogue.data.PageLabels = { Nums: [0, { S: 'r' }, 2, { S: 'D', St: 981 }] }
      for (const words of ['one', 'two', 'three', 'four']) {
        if (words !== 'one') page.addPage()
        page.text(`Sheet ${words} of an invented paper.`)
      }
    })
    expect((await textOf(pdf)).paper.pages.map((page) => page.label)).toEqual(['i', 'ii', '981', '982'])
  })

  it('reads what is filled into a form where it stands, marked as such, and leaves out what nobody sees', async () => {
    const { paper } = await textOf(
      await pdfOf((page) => {
        page.font('Helvetica').initForm()
        page.fontSize(11).text('Do you have an interest in the maker of the cream?', 60, 100)
        page.formText('interest', 60, 130, 300, 40, {
          value: 'Anna Marlow owns shares of Softcream Ltd.\nNobody else does.',
          multiline: true,
        } as object)
        page.text('Who paid for the trial?', 60, 200)
        page.formCombo('payer', 220, 196, 200, 18, { value: 'The maker', select: ['The maker', 'The state'] } as object)
        page.formText('pass', 60, 240, 200, 18, { value: 'secret', password: true } as object)
        page.formText('empty', 60, 270, 200, 18)
        page.text('Signed by the corresponding author.', 60, 320)
      }),
    )
    const [page] = paper.pages
    expect(page?.text.split('\n').map((line) => line.trim())).toEqual([
      'Do you have an interest in the maker of the cream?',
      'Anna Marlow owns shares of Softcream Ltd. Nobody else does.',
      'Who paid for the trial?',
      'The maker',
      'Signed by the corresponding author.',
    ])
    expect(page?.filledIn?.map(({ start, end }) => page.text.slice(start, end))).toEqual([
      'Anna Marlow owns shares of Softcream Ltd.',
      'Nobody else does.',
      'The maker',
    ])
    const flat = flattenPaper(paper)
    const start = flat.text.indexOf('Anna Marlow')
    expect(pagesOfQuote(quoteOfFlat(flat, start, start + 20))).toBe('1, form field')
  })

  it('says when there is no text layer', async () => {
    const { noTextLayer, paper } = await textOf(await pdfOf((page) => page.rect(100, 100, 200, 200).fill('black')))
    expect(noTextLayer).toBe(true)
    expect(prepareText(paper).sentences).toEqual([])
  })
})

describe('files that cannot be read', () => {
  it.each([
    ['an empty file', new Uint8Array(0), /empty/],
    ['a web page', new TextEncoder().encode('<!DOCTYPE html><html><body>Sign in</body></html>'), /web page, not a PDF/],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), /PNG image, not a PDF/],
    ['a program', Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3]), /program, not a PDF/],
    ['a head without a body', new TextEncoder().encode('%PDF-1.7\nnothing else'), /damaged/],
  ])('says what is wrong with %s', async (_, bytes, message) => {
    const read = await reader.read(bytes)
    expect(read.ok).toBe(false)
    if (!read.ok) {
      expect(read.kind).toBe('bad-input')
      expect(read.message).toMatch(message)
    }
  })

  it('says of a PDF that is locked to a certificate, or in an unknown way, that no password helps', async () => {
    const open = Buffer.from(await pdfOf((page) => page.text('Secret words'))).toString('latin1')
    const locked = (handler: string) =>
      reader.read(Buffer.from(open.replace('trailer\n<<', `trailer\n<<\n/Encrypt ${handler}`), 'latin1'))
    const certificate = await locked('<< /Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s5 /V 4 >>')
    expect(certificate).toMatchObject({ ok: false, kind: 'bad-input', message: expect.stringContaining('certificate') })
    const unknown = await locked('<< /Filter /Invented.Lock /V 1 >>')
    expect(unknown).toMatchObject({
      ok: false,
      kind: 'bad-input',
      message: expect.stringContaining('no password helps'),
    })
  })

  it('asks for a password, takes the right one, and opens what is only protected from changes', async () => {
    const locked = await pdfOf((page) => page.text('Secret words'), { userPassword: 'open sesame', ownerPassword: 'x' })
    expect(await reader.read(locked)).toMatchObject({ ok: false, kind: 'encrypted' })
    expect(await reader.read(locked, { password: 'wrong' })).toMatchObject({ ok: false, kind: 'encrypted' })
    const opened = await reader.read(locked, { password: 'open sesame' })
    expect(opened.ok && opened.value.paper.pages[0]?.text).toBe('Secret words')
    const protectedOnly = await pdfOf((page) => page.text('Plain words'), {
      ownerPassword: 'x',
      permissions: { printing: 'lowResolution' },
    })
    expect((await textOf(protectedOnly)).paper.pages[0]?.text).toBe('Plain words')
  })

  it('stops when told, counts pages that it does not read, and goes on with the next file', async () => {
    const pdf = await pdfOf((page) => {
      for (let number = 0; number < 12; number += 1) {
        if (number > 0) page.addPage()
        page.text(`Page ${number}`)
      }
    })
    const stop = new AbortController()
    const seen: number[] = []
    const stopped = await reader.read(pdf, {
      signal: stop.signal,
      onPage: ({ pageIndex }) => {
        seen.push(pageIndex)
        if (pageIndex === 3) stop.abort()
      },
    })
    expect(stopped).toMatchObject({ ok: false, kind: 'cancelled' })
    expect(seen).toEqual([0, 1, 2, 3])
    const some = await reader.read(pdf, { maxPages: 5 })
    expect(some.ok && [some.value.pageCount, some.value.paper.pages.length, some.value.truncated]).toEqual([
      12,
      5,
      true,
    ])
    expect((await reader.read(pdf, { maxMilliseconds: -1 })).ok).toBe(false)
    expect((await textOf(pdf)).paper.pages).toHaveLength(12)
  })

  it('never throws on cut or changed files', async () => {
    const good = await pdfOf((page) => page.text(prose(1, 4)))
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
        async (cut, changes) => {
          const bytes = good.slice(0, Math.floor(cut * good.length))
          for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte
          const read = await reader.read(bytes)
          if (!read.ok) expect(read.message.length).toBeGreaterThan(10)
        },
      ),
      { numRuns: 60 },
    )
    expect((await textOf(good)).pageCount).toBe(1)
  })
})
