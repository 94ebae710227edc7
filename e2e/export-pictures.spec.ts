import { execFile } from 'node:child_process'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Locator } from '@playwright/test'
import mammoth from 'mammoth'
import { axeIn } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { withPack } from './opened-pack.ts'
import { ExportScreen } from './pages/export-screen.ts'
import { expectPapersRead, expectSaved, ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { StudyScreen } from './pages/study-screen.ts'
import { madePaper, scannedPaper, words } from './study-papers.ts'

/** Shares of the pixels of a picture by thirds from top to bottom: in the colour of a mark, and dark. */
function thirds(picture: Locator): Promise<readonly { readonly marked: number; readonly dark: number }[]> {
  return picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode()
    const canvas = document.createElement('canvas')
    ;[canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight]
    const drawing = canvas.getContext('2d', { willReadFrequently: true })!
    drawing.drawImage(image, 0, 0)
    const high = Math.floor(canvas.height / 3)
    return [0, 1, 2].map((third) => {
      const { data } = drawing.getImageData(0, third * high, canvas.width, high)
      let [marked, dark] = [0, 0]
      for (let at = 0; at < data.length; at += 4) {
        // Ink and paper are grey; every field's colour is more red or more blue.
        if (Math.abs(data[at]! - data[at + 2]!) > 4) marked += 1
        if (data[at]! < 110) dark += 1
      }
      return { marked: (4 * marked) / data.length, dark: (4 * dark) / data.length }
    })
  })
}

test('quotes go out with pictures of their places, which a checker sees in the pack, in Word, and from the command line', async ({
  desk,
}) => {
  const { page } = desk
  const [importing, library, study] = [new ImportScreen(page), new LibraryScreen(page), new StudyScreen(page)]
  const exporting = new ExportScreen(page)
  await importing.drop([{ name: 'itching.pdf', bytes: await madePaper() }])
  await importing.write()
  await library.read(words.title)
  await study.ready()
  await study.tagSentence('begins on the first page', 'h')
  await page.keyboard.press('Enter')
  await expectSaved(page)
  await study.accept('limitations')
  await expectSaved(page)
  await expectPapersRead(page)

  await test.step('the fact-checker gets them, the editor does not unless asked', async () => {
    await exporting.open()
    await exporting.radio('For the fact-checker').check()
    await exporting.radio('HTML evidence pack').check()
    await expect(exporting.checkbox('Pictures of the quoted places')).toBeChecked()
    await exporting.radio('For the editor').check()
    await expect(exporting.checkbox('Pictures of the quoted places')).not.toBeChecked()
    await exporting.radio('HTML evidence pack').check()
    await exporting.checkbox('Pictures of the quoted places').focus()
    await page.keyboard.press(' ')
  })

  let pack: Buffer = Buffer.alloc(0)
  await test.step('the pack shows each place with its words marked, two for a quote over a page break', async () => {
    pack = await desk.exportedBytes(() => page.keyboard.press('ControlOrMeta+Enter'))
    await withPack(pack, { width: 1280 }, async ({ page: reader }) => {
      const limitation = reader.locator('blockquote', { hasText: words.limitation }).getByRole('img')
      await expect(limitation).toHaveAttribute('alt', new RegExp(`p\\. 1, .*with the words: .*${words.limitation}`))
      const [above, middle, below] = await thirds(limitation)
      expect(middle!.marked).toBeGreaterThan(0.3)
      expect(middle!.dark).toBeGreaterThan(0.02)
      for (const other of [above!, below!]) {
        expect(other.marked).toBeLessThan(0.01)
        expect(other.dark).toBeGreaterThan(0.01)
      }
      const over = reader.locator('blockquote', { hasText: words.acrossEnd }).getByRole('img')
      await expect(over).toHaveCount(2)
      await expect(over.nth(1)).toHaveAttribute('alt', 'Where the quote goes on, PDF p. 2')
      for (const picture of await over.all()) {
        const shares = await thirds(picture)
        expect(Math.max(...shares.map((share) => share.marked))).toBeGreaterThan(0.1)
      }
      await expect(reader.locator('#how-made')).toContainText('3 pictures of quoted places, drawn from the pages')
      expect((await axeIn(reader).analyze()).violations).toEqual([])
    })
    await withPack(pack, { width: 360, colorScheme: 'dark' }, async ({ page: reader }) => {
      expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    })
  })

  await test.step('Word has the same pictures, as another reader finds them', async () => {
    await exporting.open()
    await exporting.radio('Word').check()
    await exporting.checkbox('Pictures of the quoted places').check()
    const document = await desk.exportedBytes(() => page.keyboard.press('ControlOrMeta+Enter'))
    const { value } = await mammoth.convertToHtml({ buffer: document })
    expect(picturesIn(value)).toEqual(picturesIn(pack.toString('utf8')))
    expect(value).toContain(`with the words: ${words.limitation}`)
  })

  await test.step('the command line draws them byte for byte', async () => {
    const out = join(desk.libraryFolder, '..', 'by-command.html')
    const call = ['export', desk.libraryFolder, '--out', out, '--set', 'pictures=yes', '--without-suggestions']
    await promisify(execFile)(process.execPath, ['out/main/cli.js', ...call])
    expect(picturesIn(await readFile(out, 'utf8'))).toEqual(picturesIn(pack.toString('utf8')))
  })

  await test.step('where the PDF is gone the file says so, and the other words stand', async () => {
    const papers = join(desk.libraryFolder, 'papers')
    for (const name of await readdir(papers)) await rm(join(papers, name))
    await exporting.open()
    await exporting.radio('HTML evidence pack').check()
    const without = await desk.exported(() => page.keyboard.press('ControlOrMeta+Enter'))
    expect(picturesIn(without)).toEqual([])
    expect(without).toContain('<p class="quiet">No picture. ')
    expect(without).toContain('0 pictures of quoted places; 2 quotes lack their picture and say why')
    await expect(page.getByText(/2 quotes lack their picture and say why/)).toBeVisible()
  })
})

test('drawing many papers tells how far it is, is stopped at once, and writes nothing then', async ({ desk }) => {
  test.skip(desk.shell === 'electron', 'the calls of Electron cannot be held back from here')
  const { page } = desk
  const [importing, exporting] = [new ImportScreen(page), new ExportScreen(page)]
  const papers = await Promise.all(
    Array.from({ length: 8 }, async (_, index) => ({
      name: `itching ${index}.pdf`,
      bytes: await madePaper({ interests: `The authors declare that they were paid ${index + 2} times by nobody.` }),
    })),
  )
  await importing.drop([...papers, { name: 'scan.pdf', bytes: await scannedPaper() }])
  await importing.write()
  await expectPapersRead(page)
  await exporting.open()
  await exporting.radio('HTML evidence pack').check()
  await expect(exporting.checkbox('Pictures of the quoted places')).toBeChecked()
  await exporting.lookedUp().getByText('found word for word').first().waitFor()
  // The first paper does not come before it is stopped.
  let letGo = () => undefined as void
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(/getPaper/i, async (route) => {
    await held
    await route.continue()
  })
  await page.keyboard.press('ControlOrMeta+Enter')
  const tray = page.getByRole('complementary', { name: 'Background tasks' })
  await expect(tray).toContainText('Looking up and drawing quotes, study')
  await tray.getByRole('button', { name: 'Cancel' }).click()
  letGo()
  await expect(page.getByText('The export was stopped. Nothing was written.')).toBeVisible()
  await expect(tray).toHaveCount(0)
})

function picturesIn(html: string): readonly string[] {
  return [...html.matchAll(/src="data:image\/png;base64,([^"]+)"/g)].map(([, png]) => png!)
}
