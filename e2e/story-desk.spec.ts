import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { docx, paragraph, run } from '../src/core/sources/docx-for-tests.ts'
import { axeIn } from './axe.ts'
import type { AppUnderTest } from './app-under-test.ts'
import { expect, test } from './fixtures.ts'
import { CheckerScreen } from './pages/checker-screen.ts'
import { expectSaved } from './pages/import-screen.ts'
import { StoryScreen } from './pages/story-screen.ts'
import { openTaggedSample, samplePilot, sampleTrial } from './tagged-sample.ts'

const sample = join(import.meta.dirname, '../resources/public/sample/fictional-article.md')

/** The sample article as Word writes it: a heading or a paragraph each, words split over runs. */
function asWord(words: string): Uint8Array {
  const blocks = words.split('\n\n').map((block) => {
    const text = block.replace(/^#+ |\*/g, '').replaceAll('&', '&amp;')
    const middle = Math.floor(text.length / 2)
    const runs = run(text.slice(0, middle)) + run(text.slice(middle), '<w:i/>')
    return paragraph(runs, block.startsWith('#') ? '<w:pStyle w:val="berschrift2"/>' : '')
  })
  return docx(blocks.join(''))
}

const words = readFileSync(sample, 'utf8').trim()
const first = asWord(words)
const second = asWord(
  words
    .replace('treated 30 people', 'treated 28 people')
    .replace('480 euros', '520 euros')
    .replace(' She has never seen anyone who was not pleased.', ''),
)

/** Claims of the article, and the words of the evidence that is proposed for each. */
const backed = [
  ['by 1.3 points', 'by 1.3 points on the exosome side'],
  ['run by the maker', 'Declared: present'],
  ['employed by Velaris', 'L. Marchetta is employed by'],
  ['Thirteen of the 28 people', 'Thirteen people preferred the exosome side'],
  ['nine the other', 'Thirteen people preferred the exosome side'],
  ['Nineteen of the 24 people', '19 people'],
  ['14 of them said', 'Twenty-four people were enrolled'],
  ['a burning feeling', 'Two people had a burning feeling'],
] as const
/** Claims, what is typed to find evidence, and what comes first. */
const lookedFor = [
  ['treated 30 people', 'sample size marchetta', '28 people Sample size'],
  ['There was no group without the gel', 'single-arm', 'Single-arm trial'],
] as const

test('an article is taken apart, linked, corrected, checked and sent out, by keyboard alone', async ({ desk }) => {
  test.slow()
  const { page } = desk
  const story = new StoryScreen(page)
  const undo = () => page.keyboard.press('ControlOrMeta+Z')
  await openTaggedSample(page, [
    [sampleTrial, ['study-design', 'sample-size', 'conflict-of-interest']],
    [samplePilot, ['study-design', 'sample-size']],
  ])

  await test.step('the sample article can be tried, and undone', async () => {
    await page.keyboard.press('Alt+6')
    await page.getByRole('button', { name: /invented article/ }).press('Enter')
    await expect(story.draft()).toContainText('The treatment room smells of cucumber.')
    await undo()
    await expect(story.draft()).toHaveCount(0)
  })

  await test.step('as a Word file it comes in as it is, and its claims are proposed with their reason', async () => {
    await story.drop('article.docx', first)
    await expect(story.words('proposed').first()).toBeVisible()
    await expect(story.pane()).toContainText('Why it is proposed')
  })

  await test.step('one is taken and one set aside, and an undo brings each back', async () => {
    await story.goTo('480 euros')
    await page.keyboard.press('Enter')
    await expect(story.words('not-linked')).toHaveCount(1)
    await undo()
    await expect(story.words('not-linked')).toHaveCount(0)
    await story.goTo('most advanced renewal')
    const proposed = await story.words('proposed').count()
    await page.keyboard.press('X')
    await expect(story.words('proposed')).toHaveCount(proposed - 1)
    await undo()
    await expect(story.words('proposed')).toHaveCount(proposed)
  })

  await test.step('eight claims are linked to what is proposed for them', async () => {
    for (const [index, [claim, evidence]] of backed.entries()) {
      await take(claim)
      const proposed = story.proposals().filter({ hasText: evidence }).first()
      await proposed.getByRole('button', { name: /^Accept/ }).press('Enter')
      await expect(story.evidence()).toContainText(evidence)
      if (index > 0) continue
      await undo()
      await expect(story.evidence()).toHaveCount(0)
      await proposed.getByRole('button', { name: /^Accept/ }).press('Enter')
      await expect(story.evidence()).toContainText(evidence)
    }
  })

  await test.step('two are linked by search; a number is found wrong, and the correction is noted', async () => {
    for (const [claim, typed, found] of lookedFor) {
      await take(claim)
      await page.keyboard.press('L')
      await expect(page.getByRole('combobox', { name: /^Search studies/ })).toBeFocused()
      await page.keyboard.type(typed)
      const options = page.getByRole('listbox', { name: 'Found in the library' }).getByRole('option')
      await expect(options.first()).toContainText(found)
      await page.keyboard.press('Enter')
      await expect(story.evidence()).toContainText(found.split(' ').slice(0, 2).join(' '))
    }
    await story.goTo('treated 30 people')
    await expect(story.words('number-differs').first()).toBeVisible()
    await expect(story.pane()).toContainText('30 people stands in no linked quote')
    await page.keyboard.press('C')
    await expect(story.pane().getByLabel('Note')).toHaveValue(/“30 people” should be “28/)
    await page.keyboard.press('3')
    await expect(story.pane().getByRole('button', { name: 'Contradicted' })).toHaveAttribute('aria-pressed', 'true')
  })

  await test.step('two claims are added, of which nothing in the library speaks, and one by its words', async () => {
    await take('480 euros')
    await story.draft().focus()
    await page.keyboard.press('S')
    await page.keyboard.press('M')
    await expect(story.pane().locator('mark')).toHaveText('A fictional article, invented for the sample library.')
    await undo()
    await expect(story.words('not-linked')).toHaveCount(1)
    await take('anyone who was not pleased')
    await expect(story.words('not-linked')).toHaveCount(2)
  })

  await test.step('all is there after a restart', async () => {
    await expectSaved(page)
    await desk.restart()
  })
  await secondHalf(desk)

  /** Takes a proposed claim, and stays at it. */
  async function take(claim: string): Promise<void> {
    await story.goTo(claim)
    await page.keyboard.press('Enter')
    await story.goTo(claim)
    await expect(story.pane()).not.toContainText('Why it is proposed')
  }
})

/** From the next version of the draft to what goes out, in a window that was opened anew. */
async function secondHalf(desk: AppUnderTest): Promise<void> {
  const { page } = desk
  const story = new StoryScreen(page)
  const undo = () => page.keyboard.press('ControlOrMeta+Z')
  await story.open()
  await expect(story.words('number-differs').first()).toBeVisible()

  await test.step('the next draft finds the claims again; what changed and went is settled', async () => {
    await story.drop('article-2.docx', second)
    await expect(page.getByText(/claims? of draft 2 to look at/)).toBeVisible()
    await expect(story.draft()).toContainText('520 euros')
    await expect(story.words('linked').filter({ hasText: 'treated 28 people' })).toBeVisible()
    await expect(page.getByText('Gone. N')).toBeVisible()
    await page.getByRole('button', { name: 'It is gone from the draft' }).last().press('Enter')
    await expect(page.getByText('Gone. N')).toHaveCount(0)
    await undo()
    await expect(page.getByText('Gone. N')).toBeVisible()
    await page.getByRole('button', { name: 'It is gone from the draft' }).last().press('Enter')
    await expect(page.getByText('Gone. N')).toHaveCount(0)
  })

  await test.step('every claim is decided in the checker', async () => {
    const checker = new CheckerScreen(page)
    await checker.open('a.b.')
    const all = 11
    for (let left = all; left > 0; left -= 1) {
      await expect(page.getByText(`${all - left} of ${all} decided`)).toBeVisible()
      const isAsked = await checker.main().getByText('Nothing is linked to this claim').isVisible()
      await page.keyboard.press(isAsked ? 'A' : 'V')
      await page.keyboard.press('Enter')
    }
    await expect(checker.main()).toContainText(`AB decided all ${all} claims`)
    await undo()
    await expect(page.getByText(`${all - 1} of ${all} decided`)).toBeVisible()
    await page.keyboard.press('K')
    await page.keyboard.press('V')
    await page.keyboard.press('Enter')
    await expect(page.getByText(`${all} of ${all} decided`)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(story.words('verified').first()).toBeVisible()
  })

  await test.step('the draft goes out as the Word file it was, a comment on every claim', async () => {
    await page.keyboard.press('ControlOrMeta+E')
    const dialog = page.getByRole('dialog', { name: 'Export draft 3' })
    await expect(dialog.getByRole('radio', { name: 'Annotated draft' })).toBeFocused()
    await expect(dialog.getByRole('heading', { name: /^Still open/ })).toBeVisible()
    await expect(dialog).toContainText('has no source')
    const bytes = await desk.exportedBytes(() => page.keyboard.press('ControlOrMeta+Enter'))
    await expect(dialog).toHaveCount(0)
    await expect(page.getByText(/^Saved .* with 11 comments/)).toBeVisible()
    const [was, is] = [unzipSync(second), unzipSync(bytes)]
    const marks = /<w:commentRange(?:Start|End) [^>]*\/>|<w:r>(?:(?!<\/w:r>).)*<w:commentReference [^>]*\/><\/w:r>/g
    const body = strFromU8(is['word/document.xml']!)
    expect(body.match(/<w:commentRangeStart /g)).toHaveLength(11)
    expect(textOf(body.replaceAll(marks, ''))).toBe(textOf(strFromU8(was['word/document.xml']!)))
    expect(is['word/styles.xml']).toEqual(was['word/styles.xml'])
    const { value, messages } = await mammoth.extractRawText({ buffer: bytes })
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
    expect(value).toContain('treated 28 people')
    const comments = strFromU8(is['word/comments.xml']!)
    expect(comments).toContain('Verified')
    expect(comments).toContain('w:initials="AB"')
    expect(comments).toContain('Thirteen people preferred the exosome side')
  })

  await test.step('the fact-check package goes out whole, with a sum of every part', async () => {
    await page.keyboard.press('ControlOrMeta+E')
    await expect(page.getByRole('radio', { name: 'Annotated draft' })).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: 'Fact-check package' })).toBeChecked()
    const parts = unzipSync(await desk.exportedBytes(() => page.keyboard.press('ControlOrMeta+Enter')))
    const names = Object.keys(parts).map((path) => path.slice(path.indexOf('/') + 1))
    expect(names).toEqual(
      expect.arrayContaining(['fact-check.html', 'draft with claims.docx', 'claims.xlsx', 'claims.csv', 'sources.csv']),
    )
    expect(names.find((name) => name.startsWith('excerpts/'))).toMatch(/^excerpts\/claim-\d+_[^/]+_p1\.png$/)
    expect(names.filter((name) => name.endsWith('.pdf'))).toEqual([])
    const [folder = ''] = Object.keys(parts)[0]!.split('/')
    const sums = strFromU8(parts[`${folder}/SHA256SUMS`]!).trim().split('\n')
    expect(sums).toHaveLength(names.length - 1)
    for (const line of sums) {
      const [sum, name] = line.split('  ')
      expect(createHash('sha256').update(parts[`${folder}/${name}`]!).digest('hex')).toBe(sum)
    }
    expect(strFromU8(parts[`${folder}/fact-check.html`]!)).toContain('has no source')
    await expect(page.getByText(/^Saved .* with 11 claims/)).toBeVisible()
  })
}

/** The words of a Word document's text part. */
function textOf(body: string): string {
  return body.replaceAll(/<[^>]+>/g, '')
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`bad input is told in words, and axe finds nothing serious (${colorScheme})`, async ({ desk }) => {
    const { page } = desk
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const story = new StoryScreen(page)
    await story.open()
    await check()
    await story.drop('notes.docx', Buffer.from('no Word document at all'))
    await expect(page.getByRole('alert')).toContainText('notes.docx')
    await story.drop('paper.pdf', Buffer.from('%PDF-1.7\n'))
    await expect(page.getByRole('alert')).toContainText('is a PDF')
    await story.drop('draft.md', Buffer.from(words))
    await expect(story.words('proposed').first()).toBeVisible()
    await page.keyboard.press('Shift+A')
    await expect(story.words('proposed')).toHaveCount(0)
    await check()
    await page.keyboard.press('L')
    await expect(page.getByRole('dialog')).toBeVisible()
    await check()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('ControlOrMeta+E')
    await expect(page.getByRole('dialog', { name: 'Export draft 1' })).toBeVisible()
    await check()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.setViewportSize({ width: 640, height: 400 })
    // It has no room beside the draft now; the key opens it over the draft once the screen knows.
    await expect(story.pane()).toBeHidden()
    await page.keyboard.press('P')
    await expect(story.pane()).toBeVisible()
    await check()

    async function check() {
      const { violations } = await axeIn(page).analyze()
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    }
  })
