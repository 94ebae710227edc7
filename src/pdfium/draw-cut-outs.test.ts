import { describe, expect, it } from 'vitest'
import { anchorOf } from '#core/paper/anchoring/anchor.ts'
import { flattenPaper } from '#core/paper/text/flat-text.ts'
import type { ReportPicture } from '#core/report/evidence-report.ts'
import { pixelsOf } from '#core/report/png-for-tests.ts'
import { markedCutOuts, type MarkedCutOut } from '#core/report/quote-pictures.ts'
import { pdfOf, reader, textOf } from './pdfs-for-tests.ts'

const words = 'Ferns grew on every stone of the invented valley'
const filler = 'Nobody counted the hours that it took to water them, and nobody was asked to. '
const color = '#b0460b'

async function cutOutsFor(bytes: Uint8Array, exact = words, isSuggestion = false): Promise<readonly MarkedCutOut[]> {
  const { paper } = await textOf(bytes)
  const flat = flattenPaper(paper)
  const at = flat.text.indexOf(exact)
  if (at < 0) throw new Error(flat.text)
  const anchor = anchorOf(paper, { start: flat.position(at), end: flat.endPosition(at + exact.length) })
  return markedCutOuts(paper, [{ anchor, color, isSuggestion }])[0]!
}

async function drawn(bytes: Uint8Array, exact?: string, isSuggestion?: boolean) {
  const cutOuts = await cutOutsFor(bytes, exact, isSuggestion)
  const result = await reader.draw(bytes, [cutOuts])
  if (!result.ok) throw new Error(result.message)
  return { ...result.value[0]!, cutOuts }
}

/** What of a box on its picture is under the mark, and what is dark: shares of its pixels. */
function lookAt({ png, perPoint }: ReportPicture, { area }: MarkedCutOut, box: MarkedCutOut['area']) {
  const { width, rgb } = pixelsOf(png)
  const at = (points: number, start: number) => Math.round((points - start) * perPoint)
  let [all, tinted, dark] = [0, 0, 0]
  for (let y = at(box.top, area.top); y < at(box.bottom, area.top); y += 1)
    for (let x = at(box.left, area.left); x < at(box.right, area.left); x += 1) {
      const [red, , blue] = rgb.subarray(3 * (y * width + x), 3 * (y * width + x) + 3)
      all += 1
      // The colour of the mark has little blue; the page has as much as of the others.
      if (red! - blue! > 12) tinted += 1
      if (red! < 110) dark += 1
    }
  return { tinted: tinted / all, dark: dark / all }
}

/** What stands in the picture outside the marked words. */
function outside(picture: ReportPicture, cutOut: MarkedCutOut) {
  const { area, boxes } = cutOut
  return lookAt(picture, cutOut, { ...area, bottom: Math.min(...boxes.map(({ top }) => top)) - 1 })
}

const valley = (pdf: PDFKit.PDFDocument) =>
  pdf.fontSize(12).text(`${filler.repeat(4)}${words}. ${filler.repeat(4)}`, 80, 120)

describe('a picture of a quoted place', () => {
  it('shows the words in the colour of the field, and what stands above them as it is', async () => {
    const { pictures, noPicture, cutOuts } = await drawn(await pdfOf(valley))
    expect(noPicture).toBeUndefined()
    expect(pictures).toHaveLength(1)
    for (const box of cutOuts[0]!.boxes) {
      const { tinted, dark } = lookAt(pictures[0]!, cutOuts[0]!, box)
      expect(tinted).toBeGreaterThan(0.7)
      expect(dark).toBeGreaterThan(0.03)
    }
    const around = outside(pictures[0]!, cutOuts[0]!)
    expect(around.tinted).toBe(0)
    expect(around.dark).toBeGreaterThan(0.03)
    expect(pictures[0]).toMatchObject({ sheet: 1, perPoint: 2 })
    expect(pictures[0]!.png.length).toBeLessThan(60_000)
  })

  it('leaves out what was put on the page as a note, where that is asked for', async () => {
    const plain = await pdfOf(valley)
    const noted = await pdfOf((pdf) => valley(pdf).highlight(78, 118, 400, 60))
    const quotes = (await cutOutsFor(noted)).map((part) => [part, { ...part, withoutNotes: true as const }])
    const draw = async (bytes: Uint8Array, which: 0 | 1) => {
      const result = await reader.draw(bytes, [quotes.map((pair) => pair[which]!)])
      if (!result.ok) throw new Error(result.message)
      return Buffer.from(result.value[0]!.pictures[0]!.png)
    }
    expect((await draw(noted, 0)).equals(await draw(plain, 0))).toBe(false)
    expect((await draw(noted, 1)).equals(await draw(plain, 1))).toBe(true)
  })

  it('marks what nobody has confirmed more faintly, with a broken line', async () => {
    const bytes = await pdfOf(valley)
    const [sure, suggested] = [await drawn(bytes), await drawn(bytes, words, true)]
    const line = ({ cutOuts, pictures }: typeof sure) => {
      const box = cutOuts[0]!.boxes[0]!
      return lookAt(pictures[0]!, cutOuts[0]!, { ...box, top: box.bottom - 0.5 })
    }
    expect(line(sure).tinted).toBeGreaterThan(0.95)
    expect(suggested.pictures[0]!.png).not.toEqual(sure.pictures[0]!.png)
  })

  it.each([90, 180, 270])(
    'stands upright on a page that is turned by %i degrees, whatever part of it is visible',
    async (Rotate) => {
      // The words are drawn so that they are upright on the page as shown, or against its turning.
      const upright = await pdfOf((pdf) => {
        Object.assign(pdf.page.dictionary.data, { CropBox: [50, 100, 560, 800] })
        valley(pdf)
      })
      const turned = await pdfOf((pdf) => {
        Object.assign(pdf.page.dictionary.data, { Rotate, CropBox: [50, 100, 560, 800] })
        valley(pdf)
      })
      const [plain, picture] = [await drawn(upright), await drawn(turned)]
      const [cutOut] = picture.cutOuts
      expect(cutOut!.turn).toBe(360 - Rotate)
      // Upright, a line is wider than high, and its dark letters stand over it as they do on the plain page.
      const [one, other] = [plain.pictures[0]!, picture.pictures[0]!]
      expect(other.widthPx / one.widthPx).toBeCloseTo(1, 1)
      expect(Math.abs(other.heightPx - one.heightPx)).toBeLessThanOrEqual(30)
    },
  )

  it('stands upright where the text itself reads up or down the page', async () => {
    for (const angle of [90, -90]) {
      const bytes = await pdfOf((pdf) => {
        pdf.fontSize(11).rotate(angle, { origin: [300, 400] })
        for (let line = 0; line < 7; line += 1)
          pdf.text(line === 3 ? `${words}.` : filler, 60, 360 + 14 * line, { lineBreak: false })
      })
      const { pictures, cutOuts } = await drawn(bytes)
      expect(pictures[0]!.widthPx).toBeGreaterThan(4 * pictures[0]!.heightPx)
      const around = outside(pictures[0]!, cutOuts[0]!)
      expect(around).toMatchObject({ tinted: 0 })
      for (const box of cutOuts[0]!.boxes) expect(lookAt(pictures[0]!, cutOuts[0]!, box).tinted).toBeGreaterThan(0.7)
    }
  })

  it('is two for a quote over a page break', async () => {
    const bytes = await pdfOf((pdf) => {
      valley(pdf)
      pdf.text('The sentence that matters takes its time and', 80, 760, { lineBreak: false })
      pdf.addPage().text(`ends on the second page with 41 ferns. ${filler.repeat(3)}`, 80, 80)
    })
    const { pictures } = await drawn(bytes, 'takes its time and ends on the second page with 41 ferns')
    expect(pictures.map(({ sheet }) => sheet)).toEqual([1, 2])
  })

  it('is coarser where much is quoted, and never larger than a letter can carry', async () => {
    // Words that are all different, since the same ones again take no room.
    const prose = Array.from({ length: 900 }, (_, index) => ((index + 9) ** 5).toString(36).slice(0, 2 + (index % 7)))
    const bytes = await pdfOf((pdf) => pdf.fontSize(9).text(prose.join(' '), 60, 60))
    const flatText = flattenPaper((await textOf(bytes)).paper).text
    const { pictures } = await drawn(bytes, flatText.slice(0, 3000))
    expect(pictures[0]!.perPoint).toBe(1.5)
    expect(pictures[0]!.png.length).toBeLessThan(200_000)
  })

  it('is bounded on a page of poster size', async () => {
    const bytes = await pdfOf((pdf) => pdf.fontSize(300).text(words, 100, 3000), { size: [14_000, 9000] })
    const { pictures } = await drawn(bytes)
    expect(pictures[0]!.widthPx * pictures[0]!.heightPx).toBeLessThanOrEqual(2_110_000)
  })

  it('is none where nothing is to be seen in the place, and says so', async () => {
    const cutOuts = await cutOutsFor(await pdfOf(valley))
    const empty = await pdfOf((pdf) => pdf.fontSize(12).text('Elsewhere', 80, 700))
    const [missing, ...others] = valueOf(await reader.draw(empty, [cutOuts, [], [{ ...cutOuts[0]!, pageIndex: 7 }]]))
    expect(missing).toEqual({ pictures: [], noPicture: 'Its page could not be drawn.' })
    expect(others).toEqual([
      { pictures: [], noPicture: 'Where it stands on the page is not known.' },
      { pictures: [], noPicture: 'Its page could not be drawn.' },
    ])
  })

  it('is not made of a file that is locked or no PDF, with the reason', async () => {
    const cutOuts = await cutOutsFor(await pdfOf(valley))
    const locked = await pdfOf(valley, { userPassword: 'fern', ownerPassword: 'moss', pdfVersion: '1.7' })
    expect(await reader.draw(locked, [cutOuts])).toMatchObject({ ok: false, kind: 'encrypted' })
    const text = new TextEncoder().encode('<html>no paper</html>')
    expect(await reader.draw(text, [cutOuts])).toMatchObject({ ok: false, kind: 'bad-input' })
  })

  it('leaves the bytes of the paper as they are, and is the same every time', async () => {
    const bytes = await pdfOf(valley)
    const before = bytes.slice()
    const [one, other] = [await drawn(bytes), await drawn(bytes)]
    expect(bytes).toEqual(before)
    expect(one.pictures).toEqual(other.pictures)
  })
})

function valueOf<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string },
): T {
  if (!result.ok) throw new Error(result.message)
  return result.value
}
