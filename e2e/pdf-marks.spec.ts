import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { annotationsOf } from '../src/renderer/pdf/annotations-for-tests.ts'
import { expect, test } from './fixtures.ts'
import { expectSaved, ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { StudyScreen } from './pages/study-screen.ts'
import { madePaper, words, written } from './study-papers.ts'

const locked = {
  title: 'A locked survey of invented stones',
  sentence: 'Nobody has ever counted the stones of this invented beach.',
} as const

/** What others marked in the paper of the second story. */
const marked = {
  title: 'Invented ferns and those who water them',
  design: 'This was a randomised trial of watering cans in four invented gardens.',
  comment: 'Is that the design?',
  result: 'Ferns grew by 12.5 centimetres where the large can was used.',
  harms: 'Two gardeners had wet shoes for a week.',
  author: 'Reviewer Two',
  note: 'Which gardens were left out?',
} as const

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('textbox', { name: 'Search studies, quotes and actions' }).fill(command)
  await page.getByRole('button', { name: command }).first().click()
}

test('quotes go out as highlights in copies, come back as what they were, and no paper is touched', async ({
  desk,
}) => {
  const { page } = desk
  const [importing, library, study] = [new ImportScreen(page), new LibraryScreen(page), new StudyScreen(page)]
  const answer = 'Eight weeks only — “kurz”, 八週'
  const bytes = await madePaper()
  await importing.drop([
    { name: 'itching.pdf', bytes },
    { name: 'stones.pdf', bytes: await lockedPaper() },
  ])
  await importing.write()
  let copy = new Uint8Array()

  await test.step('one paper is saved as a PDF, with field and value at the words', async () => {
    await library.read(words.title)
    await study.ready()
    await study.tagSentence(words.limitation, 'l')
    const editor = study.field('limitations').getByRole('textbox')
    await expect(editor).toBeFocused()
    await editor.fill(answer)
    await page.keyboard.press('Enter')
    await expect(editor).toBeHidden()
    await expectSaved(page)
    const file = await desk.exportedFile(() => run(page, 'Export the paper with its marks'))
    expect(file.name).toBe('Example and Sample 2026 - marked.pdf')
    copy = new Uint8Array(file.bytes)
    const highlights = await annotationsOf(copy)
    expect(highlights).toMatchObject([
      {
        subtype: 'Highlight',
        titleObj: { str: 'Evidence Desk' },
        contentsObj: { str: `L · Limitations\n${answer}` },
        overlaidText: expect.stringMatching(/^A limitation of this trial .* eight\s*weeks\.$/s) as unknown,
      },
    ])
    expect([...highlights[0]!.color]).toEqual([0x6c, 0x56, 0x44])
    expect(Buffer.from(copy.subarray(0, bytes.length)).equals(Buffer.from(bytes))).toBe(true)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const kept = await readFile(join(desk.libraryFolder, 'papers', `${sha256}.pdf`))
    expect(kept.equals(Buffer.from(bytes))).toBe(true)
  })

  await test.step('several are saved as a zip, which tells what could not be marked', async () => {
    await library.open()
    await library.read(locked.title)
    await study.ready()
    await study.tagSentence(locked.sentence, 'q')
    await page.keyboard.press('Enter')
    await expectSaved(page)
    await library.open()
    await page.locator('#main').focus()
    await page.keyboard.press('ControlOrMeta+a')
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const file = await desk.exportedFile(() => page.getByRole('menuitem', { name: 'Papers with marks' }).click())
    expect(file.name).toBe('Sample library papers with marks.zip')
    const files = unzipSync(new Uint8Array(file.bytes))
    expect(Object.keys(files)).toEqual(['Example and Sample 2026 - marked.pdf', 'What is not marked.txt'])
    expect(Buffer.from(files['Example and Sample 2026 - marked.pdf']!).equals(Buffer.from(copy))).toBe(true)
    const told = Buffer.from(files['What is not marked.txt']!).toString()
    expect(told).toMatch(/\(stones\.pdf\): Its maker has locked this PDF against notes/)
    await expect(page.getByText(/^1 paper with 1 highlight saved as/)).toContainText('(stones.pdf)')
  })

  await test.step('the copy beside its original: its marks are known as the quotes that they are', async () => {
    await library.row(words.title).click()
    const attach = page
      .getByRole('button', { name: 'Attach another PDF' })
      .or(page.getByRole('button', { name: 'Attach PDF' }))
      .first()
    await desk.choosing({ name: 'marked.pdf', bytes: copy }, () => attach.click())
    await importing.ready()
    const tick = importing.rows().filter({ hasText: 'marked.pdf' }).getByRole('checkbox')
    if (!(await tick.isChecked())) await tick.check()
    await importing.write()
    await library.read(words.title)
    await study.ready()
    await page.getByRole('button', { name: 'Paper 1 of 2' }).first().click()
    await page.getByRole('menuitem', { name: 'marked.pdf' }).click()
    await page.keyboard.press('o')
    const list = page.getByRole('list', { name: 'Highlights in the file' })
    await expect(list.getByRole('button')).toHaveCount(1)
    await expect(list).toContainText('A limitation of this trial')
    await expect(list).toContainText('Taken for limitations')
    const sign = page.getByRole('button', { name: /^Highlight in the PDF, by Evidence Desk: L · Limitations/ })
    await expect(sign).toHaveAttribute('aria-label', new RegExp(answer))
    await expect(page.getByRole('button', { name: /as a plain quote|as plain quotes/ })).toHaveCount(0)
  })
})

test('highlights made elsewhere are shown, taken by key with their note, all at once, and given back', async ({
  desk,
}) => {
  const { page } = desk
  const [importing, library, study] = [new ImportScreen(page), new LibraryScreen(page), new StudyScreen(page)]
  await importing.drop([{ name: 'ferns.pdf', bytes: await markedPaper() }])
  await importing.write()
  await library.read(marked.title)
  await study.ready()
  const list = page.getByRole('list', { name: 'Highlights in the file' })
  const entry = (sentence: string) => list.getByRole('button').filter({ hasText: sentence })

  await test.step('they are listed with words, author and note; nothing is taken unasked', async () => {
    await page.keyboard.press('o')
    await expect(list.getByRole('button')).toHaveCount(3)
    await expect(entry(marked.design)).toContainText(`${marked.author}: ${marked.comment}`)
    await expect(entry(marked.result)).toContainText('Underline')
    await expect(page.locator('[data-kind="foreign"]')).toHaveCount(3)
    await expect(page.getByRole('list', { name: 'Notes in this PDF' })).toContainText(marked.note)
    await expect(study.field('quote')).toContainText('Not looked at yet')
  })

  await test.step('one is chosen in the list and tagged by its key; its note goes along', async () => {
    await entry(marked.design).click()
    await expect(page.getByTestId('tag-popover')).toContainText(`Goes along as a note: ${marked.comment}`)
    await page.keyboard.press('d')
    await page.keyboard.press('Enter')
    await expectSaved(page)
    await expect(study.field('study-design')).toContainText(marked.comment)
    await expect(entry(marked.design)).toContainText('Taken for study design')
  })

  await test.step('the others become plain quotes in one step, and one undo gives them back', async () => {
    await page.getByRole('button', { name: 'Take all 2 as plain quotes' }).click()
    await expect(study.field('quote')).toContainText(marked.result)
    await expect(study.field('quote')).toContainText('+1 quote')
    await expect(list.getByText('Taken for')).toHaveCount(3)
    await page.keyboard.press('ControlOrMeta+z')
    await expect(study.field('quote')).not.toContainText(marked.result)
    await expect(list.getByText('Taken for')).toHaveCount(1)
    await expectSaved(page)
  })
})

function lockedPaper(): Promise<Uint8Array> {
  const info = { Title: locked.title, Author: 'Ben Sample' }
  return written({ size: 'A4', margin: 72, info, ownerPassword: 'own', pdfVersion: '1.7', permissions: {} }, (doc) => {
    doc.font('Times-Bold').fontSize(17).text(locked.title).moveDown(1)
    doc.font('Times-Roman').fontSize(11).text(locked.sentence)
  })
}

/** A paper with a highlight, an underline, words crossed out and a note, and what no honest program writes. */
function markedPaper(): Promise<Uint8Array> {
  return written({ size: 'A4', margin: 72, info: { Title: marked.title, Author: 'Ada Example' } }, (doc) => {
    doc.font('Times-Bold').fontSize(17).text(marked.title).moveDown(1)
    doc.font('Times-Roman').fontSize(11)
    const mark = (Subtype: string, sentence: string, more: object = {}) => {
      const top = doc.y
      const width = doc.widthOfString(sentence)
      doc.text(sentence).moveDown(1)
      annotate(doc, Subtype, { left: 72, top, width, height: 12 }, more)
    }
    mark('Highlight', marked.design, { Contents: text(marked.comment), T: text(marked.author), C: [1, 0.83, 0] })
    mark('Underline', marked.result, { C: [0, 0.5, 0] })
    // Some programs write the words themselves as what is said about them.
    mark('StrikeOut', marked.harms, { Contents: text(marked.harms), C: [1, 0, 0] })
    doc.annotate(400, doc.y, 20, 20, { Subtype: 'Text', Contents: text(marked.note) } as PDFKit.Mixins.AnnotationOption)
    doc.addPage().text('The gardens lay beside the sea.')
    annotate(doc, 'Highlight', { left: 9000, top: -7000, width: 400, height: 12 }, {})
    annotate(
      doc,
      'Highlight',
      { left: 72, top: 400, width: 1e-9, height: 1e9 },
      { Contents: text('x'.repeat(200_000)) },
    )
    annotate(doc, 'Highlight', { left: 72, top: 500, width: 50, height: 12 }, { QuadPoints: [1, 2, 3] })
    for (let at = 0; at < 3000; at++) annotate(doc, 'Highlight', { left: 72, top: 600, width: 50, height: 12 }, {})
  })
}

function annotate(
  doc: PDFKit.PDFDocument,
  Subtype: string,
  at: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
  more: object,
): void {
  const [high, low] = [doc.page.height - at.top, doc.page.height - at.top - at.height]
  const right = at.left + at.width
  doc.annotate(at.left, at.top, at.width, at.height, {
    Subtype,
    QuadPoints: [at.left, high, right, high, at.left, low, right, low],
    ...more,
  } as PDFKit.Mixins.AnnotationOption)
}

/** How pdfkit tells a text from a name. */
function text(content: string): string {
  return new String(content) as string
}
