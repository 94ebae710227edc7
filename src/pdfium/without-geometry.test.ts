import { expect, it } from 'vitest'
import { anchorOf, findQuote } from '#core/paper/anchoring/anchor.ts'
import { flattenPaper } from '#core/paper/text/flat-text.ts'
import { withoutGeometry } from '#core/paper/text/without-geometry.ts'
import { pdfOf, textOf } from './pdfs-for-tests.ts'

it('leaves the words of a paper, its running heads and its raised figures as they were, at a fraction of the size', async () => {
  const pdf = await pdfOf((page) => {
    const openings = [
      'First of all,',
      'On the arms',
      'In winter too',
      'Where skin was dry',
      'Among the young',
      'At last',
    ]
    for (const number of [1, 2, 3]) {
      if (number > 1) page.addPage()
      page.font('Times-Roman').fontSize(8).text(`Invented Skin Letters ${number}`, 60, 30, { lineBreak: false })
      page.fontSize(10)
      for (const [at, left] of [60, 310].entries())
        page.text(
          `${openings[number * 2 + at - 2]} the cream was com-\npared with its vehicle over twelve weeks, and the assess-\nment of redness fell by 10`,
          left,
          100,
          { width: 225 },
        )
      page.fontSize(6).text('6', 110, 132, { lineBreak: false })
      page.fontSize(10).text('in every group of the invented trial, which went on', 60, 160, { width: 225 })
    }
  })
  const { paper } = await textOf(pdf)
  const plain = withoutGeometry(paper)
  const [whole, light] = [flattenPaper(paper), flattenPaper(plain)]
  expect(light.text).toBe(whole.text)
  expect(light.breaks).toEqual(whole.breaks)
  expect(light.scripts).toEqual(whole.scripts)
  expect(JSON.stringify(plain).length).toBeLessThan(JSON.stringify(paper).length / 4)
  const start = whole.text.indexOf('compared with its vehicle')
  const anchor = anchorOf(paper, { start: whole.position(start), end: whole.endPosition(start + 25) })
  expect(anchor.exact).toBe('compared with its vehicle')
  expect(findQuote(plain, anchor)).toEqual(findQuote(paper, anchor))
})
