import { axeIn } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { ImportScreen } from './pages/import-screen.ts'
import { SourcesScreen } from './pages/sources-screen.ts'
import { StoryScreen } from './pages/story-screen.ts'

const interview = `WEBVTT

00:12:09.000 --> 00:12:20.000
<v Runa Vale>It is their own skin that heals. Salt water would do the same.

00:12:31.000 --> 00:12:40.000
<v Runa Vale>Most of what people see is the needle.

00:12:58.000 --> 00:13:02.000
<v You>And who pays for the trials?

00:13:36.000 --> 00:13:44.000
<v Runa Vale>I take no money from either maker. The clinic down the road does.
`
const draft = `# The lamp and the needle

Most of what people see after the treatment is the needle, says a doctor with no ties to the makers.
`

test('an interview is pasted, quoted with its time, put to a claim, kept off the record, and removed, by keyboard', async ({
  desk,
}) => {
  const { page } = desk
  const sources = new SourcesScreen(page)
  const story = new StoryScreen(page)
  await story.open()
  await story.paste(draft)
  await story.draft().focus()
  await page.keyboard.press('S')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: /^Mark the words/ })).toBeVisible()
  await page.keyboard.press('M')
  await expect(story.pane()).toContainText('Claim 1')

  await test.step('what the file says of itself is proposed, and the writer says who it is', async () => {
    await sources.open()
    await expect(page.getByText(/Drop \.vtt/)).toBeVisible()
    await sources.paste(interview)
    await expect(sources.form()).toContainText('Pasted text.txt')
    await expect(sources.form().getByLabel('Kind', { exact: true })).toHaveValue('interview')
    await page.keyboard.type('A call on needles')
    await sources.form().getByRole('button', { name: 'Runa Vale' }).press('Enter')
    await expect(sources.form().getByLabel('Person', { exact: true })).toHaveValue('Runa Vale')
    await sources.form().getByLabel('Date', { exact: true }).fill('someday')
    await page.keyboard.press('Enter')
    await expect(sources.form()).toContainText('Not read as a date.')
    await sources.form().getByLabel('Date', { exact: true }).fill('12 Nov 2026')
    await sources.form().getByLabel('Contact').fill('runa@example.org')
    await page.keyboard.press('Enter')
    await expect(sources.form()).toHaveCount(0)
    await expect(sources.list().getByRole('row')).toContainText('A call on needles')
    await expect(sources.list().getByRole('row')).toContainText('Interview · 12 Nov 2026 · Runa Vale')
    await expect(sources.text()).toContainText('00:12:31')
    await expect(sources.pane()).not.toContainText('runa@example.org')
  })

  await test.step('its words are proposed for the claim; accepting keeps them there, and one undo takes back both', async () => {
    await page.keyboard.press('Alt+6')
    const spoken = story.proposals().filter({ hasText: 'Runa Vale' }).first()
    await expect(spoken).toContainText('Interview')
    await expect(spoken).toContainText('by name')
    await expect(spoken).toContainText('00:12:31')
    await spoken.getByRole('button', { name: /^Accept/ }).press('Enter')
    await expect(story.evidence()).toContainText('00:12:31')
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(story.evidence()).toHaveCount(0)
    await page.keyboard.press('Alt+2')
    await expect(sources.text()).toContainText('00:12:31')
    await expect(sources.words('quoted')).toHaveCount(0)
  })

  await test.step('words are quoted with their time, and put to a claim', async () => {
    await sources.selectSentence(2)
    await page.keyboard.press('Q')
    await expect(sources.words('quoted')).toHaveText('Most of what people see is the needle.')
    await expect(sources.passages()).toContainText('00:12:31')
    await page.keyboard.press('T')
    await expect(page.getByRole('combobox', { name: /^Search claims/ })).toBeFocused()
    await expect(sources.form().getByRole('option').first()).toContainText('not linked')
    await page.keyboard.press('Enter')
    await expect(sources.form()).toHaveCount(0)
    const claims = sources.pane().getByRole('list', { name: 'Claims that rest on it' })
    await expect(claims).toContainText('00:12:31')
    await expect(claims.locator('[data-claim-state="linked"]')).toBeVisible()
  })

  await test.step('other words go off the record, and one undo puts them on it again', async () => {
    await sources.selectSentence(5)
    await page.keyboard.press('O')
    await expect(sources.words('off-record')).toHaveText('The clinic down the road does.')
    await expect(sources.text()).toContainText('kept out of exports')
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(sources.words('off-record')).toHaveCount(0)
    await page.keyboard.press('ControlOrMeta+Shift+Z')
    await expect(sources.words('off-record')).toHaveCount(1)
  })

  await test.step('a removed source is back by undo; the chip of the claim leads to its words', async () => {
    await page.keyboard.press('Shift+Delete')
    await expect(page.getByText(/Drop \.vtt/)).toBeVisible()
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(sources.list().getByRole('row')).toContainText('claim 1')
    await page.keyboard.press('Alt+6')
    await story.pane().getByRole('link', { name: 'Open the quote, 00:12:31' }).press('Enter')
    await expect(sources.words('current')).toHaveText('Most of what people see is the needle.')
  })

  await test.step('a note is kept where the writer goes to another screen in the middle of it', async () => {
    await page.keyboard.press('N')
    await expect(sources.pane().getByLabel('Note (N)')).toBeFocused()
    await page.keyboard.type('Ask her twice')
    await page.keyboard.press('Alt+6')
    await expect(story.pane()).toBeVisible()
    await sources.open()
    await sources.text().focus()
    await page.keyboard.press('J')
    await expect(sources.pane().getByLabel('Note (N)')).toHaveValue('Ask her twice')
  })

  await test.step('after a restart it is all there, and a removal can be taken back much later', async () => {
    await desk.page.keyboard.press('Shift+Delete')
    await expect(page.getByText(/^Removed “A call on needles”/)).toBeVisible()
    await desk.restart()
    const again = new SourcesScreen(desk.page)
    await desk.page.evaluate(() => {
      location.hash = '#/removed'
    })
    await desk.page.getByRole('button', { name: 'Restore A call on needles' }).press('Enter')
    await expect(desk.page.getByText(/^Restored A call on needles/)).toBeVisible()
    await again.open()
    await expect(again.passages().getByRole('listitem')).toHaveCount(2)
  })
})

test('a press release is set against the paper of its study, and the page opens', async ({ desk }) => {
  const { page } = desk
  const importing = new ImportScreen(page)
  await importing.openSample()
  await importing.write()
  const sources = new SourcesScreen(page)
  await sources.open()
  await sources.drop({
    name: 'release.txt',
    bytes: Buffer.from(
      'PRESS RELEASE\n\nTwenty-eight people and more: 64 people were randomised and analysed, and all were pleased.',
    ),
  })
  await sources.form().getByLabel('Kind', { exact: true }).selectOption('press-release')
  await sources.form().getByLabel('Role').press('Enter')
  await expect(sources.form()).toHaveCount(0)
  const against = sources.pane().getByRole('region', { name: 'Against its study' })
  await against.getByRole('button', { name: 'Say which study it is about' }).press('Enter')
  const study = sources.form().getByRole('combobox', { name: 'About the study' })
  await study.fill('No such name')
  await study.press('Enter')
  await expect(page.getByText('No study of that name')).toBeVisible()
  await study.fill('Marchetta')
  await expect(page.getByRole('option', { name: /Marchetta/ })).toBeVisible()
  await study.press('Enter')
  await expect(study).toHaveValue(/^Marchetta.+/)
  await sources.form().getByLabel('Role').press('Enter')
  await expect(against).toContainText('Where does 64 people come from?')
  await expect(against).toContainText('Twenty-eight people')
  await against
    .getByRole('link', { name: /^Open the paper at page 1/ })
    .first()
    .press('Enter')
  await expect(page).toHaveURL(/\/study\/[^?]+\?paper=/)
  await expect(page.locator('[data-kind="hit"][data-current]').first()).toBeVisible()
})

test('bad files are told in words, several are looked at in turn, and axe finds nothing serious', async ({ desk }) => {
  const { page } = desk
  const sources = new SourcesScreen(page)
  await sources.open()
  await check()
  await sources.drop(
    { name: 'call.docx', bytes: Buffer.from('no Word document at all') },
    { name: 'scan.pdf', bytes: Buffer.from('%PDF-1.7\n') },
    { name: 'notes.txt', bytes: Buffer.from('The lamp was off.\n\nNobody looked at it twice.') },
  )
  await expect(sources.form()).toContainText('notes.txt')
  await check()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alert')).toContainText('call.docx')
  await expect(page.getByRole('alert')).toContainText('scan.pdf')
  await page.keyboard.press('Shift+A')
  await sources.form().getByLabel('Person', { exact: true }).fill('Tilde Maurer')
  await page.keyboard.press('Enter')
  await expect(sources.text()).toHaveCount(0)
  await expect(sources.list()).toContainText('asked, no answer')
  await sources.drop({ name: 'notes.txt', bytes: Buffer.from('The lamp was off.\n\nNobody looked at it twice.') })
  await sources.form().getByRole('button', { name: 'Put it with “Tilde Maurer” instead' }).press('Enter')
  await expect(sources.text()).toContainText('¶ 2')
  await sources.selectSentence(1)
  await page.keyboard.press('S')
  await expect(sources.passages()).toContainText('¶ 2')
  await sources.selectSentence(0)
  await check()
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 640, height: 400 })
  await expect(sources.list()).toBeHidden()
  await page.keyboard.press('P')
  await expect(sources.pane()).toBeVisible()
  await check()

  async function check() {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const { violations } = await axeIn(page).analyze()
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect(grave.map(({ id, nodes }) => `${colorScheme}, ${id}: ${nodes[0]?.html}`)).toEqual([])
    }
  }
})
