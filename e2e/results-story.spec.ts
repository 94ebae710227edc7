import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from './fixtures.ts'
import { expectPapersRead } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { ExportScreen } from './pages/export-screen.ts'
import { OutcomeForm } from './pages/outcome-form.ts'
import { OverviewScreen } from './pages/overview-screen.ts'
import { StudyScreen } from './pages/study-screen.ts'
import { TableScreen } from './pages/table-screen.ts'
import { openTaggedSample, samplePilot, sampleTrial } from './tagged-sample.ts'

test('three trials are tagged with outcomes by keyboard, and the evidence map shows what is there and what is not', async ({
  desk,
}) => {
  const { page } = desk
  await openTaggedSample(page, [
    [samplePilot, ['study-design', 'sample-size', 'funding']],
    [sampleTrial, ['study-design', 'sample-size', 'funding']],
  ])
  await expectPapersRead(page)
  const study = new StudyScreen(page)
  const form = new OutcomeForm(page)
  const article = (name: string) => form.results.getByRole('article', { name })
  const open = async (title: string) => {
    await page.keyboard.press('Alt+1')
    await new LibraryScreen(page).row(title).dblclick()
    await expect(study.head('study-design')).toBeVisible()
    await expect(form.results.getByRole('article')).toHaveCount(0)
  }

  await test.step('the split-face trial, as pairs', async () => {
    await form.begin('Lines', 'week 12')
    await page.keyboard.press('Tab')
    await form.fill('exosome side', 'saline side', '12', '9', '7')
    await form.judge('no clear difference')
    await expect(article('Lines, week 12')).toContainText('Counted as pairs: both halves belong to the same 28 people.')
  })
  await test.step('the pilot, and a trial without a PDF', async () => {
    await open(samplePilot)
    await form.begin('Acne scars', 'week 8')
    await page.keyboard.type('words')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Fewer scars in most people')
    await form.judge('better')
    await open('Topical Application of Exosomes')
    await page.keyboard.press('d')
    await page.keyboard.press('Enter')
    await page.keyboard.type('RCT-PAR')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect(study.field('study-design')).toContainText('set by you')
    await study.head('sample-size').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('80')
    await page.keyboard.press('Enter')
    await expect(study.field('sample-size')).toContainText('set by you')
    await form.begin('lines', 'month 3')
    await form.groups(['exosome', '12', '40'], ['sponge', '8', '40'])
    await form.judge('better')
    await expect(article('lines, month 3')).toContainText('12')
  })

  await test.step('the map is read mark by mark, and a gap opens the studies of its row', async () => {
    await new OverviewScreen(page).open()
    const map = page.getByRole('region', { name: 'Evidence map' })
    await expect(map.getByLabel('Rows of the evidence map')).toHaveValue('outcome')
    // "Lines" and "lines" are one outcome: 28 people of the split-face trial and 80 of the other, each counted once.
    await expect(map.locator('svg[role="group"]')).toContainText('108')
    const gap = map.getByRole('button', { name: /no study with people/ }).first()
    await map.getByRole('button').and(page.locator('[data-mark]')).first().focus()
    for (let steps = 0; steps < 12 && !(await gap.evaluate((mark) => mark === document.activeElement)); steps += 1)
      await page.keyboard.press('ArrowRight')
    await expect(gap).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Show the whole table again' })).toBeVisible()
  })

  await test.step('the picture is saved as SVG and PNG with its data, and opens in a browser', async () => {
    await new OverviewScreen(page).open()
    const map = page.getByRole('region', { name: 'Evidence map' })
    const save = async (type: string) => {
      await map.getByRole('button', { name: 'Copy or save: Evidence map' }).click()
      const item = page.getByRole('menuitem', { name: new RegExp(`^Save as ${type}`) })
      return (await desk.exportedFile(() => item.click())).bytes
    }
    const svg = await save('SVG')
    const look = await page.context().newPage()
    await look.setContent(svg.toString('utf8'))
    await expect(look.locator('svg').first()).toContainText('From “')
    await expect(look.locator('svg').first()).toContainText('108')
    await look.close()
    const png = await save('PNG')
    expect([...png.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(2000)
    expect((await save('CSV')).toString('utf8')).toContain('108')
    await page.keyboard.press('Escape')
  })

  await test.step('the evidence pack and the Word document carry the charts, as they were chosen, and the results', async () => {
    await page.getByLabel('Columns of the evidence map').selectOption('People, animals, laboratory')
    await new TableScreen(page).open()
    const exporting = new ExportScreen(page)
    const exported = async (name: RegExp) => {
      await exporting.open()
      await exporting.radio(name).check()
      await expect(exporting.checkbox('Charts')).toBeChecked()
      const { bytes } = await desk.exportedFile(() => page.keyboard.press('ControlOrMeta+Enter'))
      await expect(exporting.dialog).toHaveCount(0)
      return bytes
    }
    const pack = (await exported(/^HTML evidence pack/)).toString('utf8')
    expect(pack.match(/data:image\/svg\+xml;base64,/g)).toHaveLength(4)
    expect(pack).toContain('alt="Evidence map: outcome by people, animals, laboratory.')
    expect(pack).toContain('12 of 40')
    const word = strFromU8(unzipSync(await exported(/^Word/))['word/document.xml']!)
    expect(word).toContain('descr="Evidence map: outcome by people, animals, laboratory.')
    expect(word).toContain('Results in numbers')
  })

  await test.step('the numbers go out for statistics programs, pairs apart from groups', async () => {
    await new TableScreen(page).open()
    const exporting = new ExportScreen(page)
    await exporting.open()
    await exporting.radio(/^Results for statistics/).check()
    const { bytes } = await desk.exportedFile(() => page.keyboard.press('ControlOrMeta+Enter'))
    const files = unzipSync(bytes)
    expect(Object.keys(files).toSorted()).toEqual([
      'all-groups.csv',
      'read me.txt',
      'same-people.csv',
      'two-groups-events.csv',
    ])
    expect(strFromU8(files['two-groups-events.csv']!)).toContain('"exosome",12,40,"sponge",8,40')
    expect(strFromU8(files['same-people.csv']!)).toContain('12,9,7')
  })
})
