import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { verifyLibrary } from '../src/main/library/verify-library.ts'
import type { AppUnderTest } from './app-under-test.ts'
import { expect, test } from './fixtures.ts'
import { expectSaved, ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { VersionsScreen } from './pages/versions-screen.ts'

const gel = 'Exosome gel on acne scars'
const copyName = 'Exosome facials what is the evidence - Evidence Desk copy'

interface Copied {
  readonly copy: { readonly seq: number; readonly at: string } | null
  readonly libraryId: string
}

/** Starts the desk again with a folder that is offered as a second place, with the sample library in it. */
async function withPlace(desk: AppUnderTest): Promise<string> {
  const place = join(desk.folder, 'Blue stick')
  await mkdir(place)
  await desk.stop()
  desk.copyTo = place
  await desk.start()
  await new ImportScreen(desk.page).openSample()
  await new ImportScreen(desk.page).write()
  return place
}

async function recordIn(place: string): Promise<Copied> {
  return JSON.parse(await readFile(join(place, copyName, 'copy.json'), 'utf8')) as Copied
}

async function chooseBlueStick(desk: AppUnderTest): Promise<Locator> {
  const versions = new VersionsScreen(desk.page)
  await versions.open()
  const none = versions.place('Second place')
  await expect(none).toContainText('none')
  await none.getByRole('button', { name: 'Choose one' }).press('Enter')
  const dialog = desk.page.getByRole('dialog', { name: 'A second place for the library' })
  const offer = dialog.getByRole('button', { name: /Blue stick/ })
  await expect(offer).toContainText('on the same disk: it helps against a mistake')
  await offer.press('Enter')
  await expect(dialog).toBeHidden()
  return versions.place('Second place: “Blue stick”')
}

test('a second place is chosen, copied to, missed when it is gone, and copied to when it is back', async ({ desk }) => {
  const place = await withPlace(desk)
  const card = await chooseBlueStick(desk)
  await expect(card).toContainText('everything is there, copied just now, read back')
  const first = await recordIn(place)
  expect(await verifyLibrary(join(place, copyName))).toMatchObject({
    problems: [],
    papers: 3,
    changes: first.copy?.seq,
  })

  await new LibraryScreen(desk.page).open()
  await new LibraryScreen(desk.page).setState(gel, 'Done')
  await expectSaved(desk.page)
  await new VersionsScreen(desk.page).open()
  await card.getByRole('button', { name: 'Copy now' }).press('Enter')
  await expect(card).toContainText('everything is there')
  await expect.poll(async () => (await recordIn(place)).copy?.seq).toBeGreaterThan(first.copy?.seq ?? 0)

  // The disk is taken away; work goes on.
  await rename(place, `${place} elsewhere`)
  await expect(card).toContainText('not connected; it holds everything', { timeout: 15_000 })
  await new LibraryScreen(desk.page).open()
  await new LibraryScreen(desk.page).setState(gel, 'To read')
  await expectSaved(desk.page)
  await new VersionsScreen(desk.page).open()
  await card.getByRole('button', { name: 'Copy now' }).click()
  await expect(desk.page.getByText('“Blue stick”: nothing was copied. It is not connected')).toBeVisible()
  await rename(`${place} elsewhere`, place)
  await expect(card).toContainText('everything is there', { timeout: 15_000 })
  // What was done last is copied at the end.
  await new LibraryScreen(desk.page).open()
  await new LibraryScreen(desk.page).setState(gel, 'Done')
  await expectSaved(desk.page)
  await desk.stop()
  const copy = await verifyLibrary(join(place, copyName))
  expect(copy.problems).toEqual([])
  expect(copy.changes).toBe((await verifyLibrary(desk.libraryFolder)).changes)
})

test('a copy opens read-only as what it is, and stays a copy', async ({ desk }) => {
  const place = await withPlace(desk)
  await expect(await chooseBlueStick(desk)).toContainText('everything is there')
  await desk.stop()
  await rename(desk.libraryFolder, `${desk.libraryFolder} lost`)
  await rename(join(place, copyName), desk.libraryFolder)
  const before = await readFile(join(desk.libraryFolder, 'copy.json'), 'utf8')
  await desk.start()
  const bar = desk.page.getByRole('alert').filter({ hasText: 'This folder is a copy of “Exosome facials' })
  await expect(bar.getByRole('button', { name: 'Make a library of it' })).toBeVisible()
  await expect(new LibraryScreen(desk.page).row(gel)).toBeVisible()
  await expect(desk.page.getByTestId('save-state')).toContainText('Read-only')
  await desk.stop()
  expect(await readFile(join(desk.libraryFolder, 'copy.json'), 'utf8')).toBe(before)
  expect((await verifyLibrary(desk.libraryFolder)).problems).toEqual([])
})

test('a copy that grows old is told in amber, then in red, and one of another library at once', async ({ desk }) => {
  const place = await withPlace(desk)
  const card = await chooseBlueStick(desk)
  await expect(card).toContainText('everything is there')
  const { libraryId } = await recordIn(place)
  const away = async (days: number): Promise<void> => {
    await desk.stop()
    const at = new Date(Date.now() - days * 86_400_000).toISOString()
    const known = join(desk.folder, 'data', 'second-places.json')
    const remembered = { folder: join(desk.folder, 'gone', copyName), name: 'Blue stick', since: at }
    const last = { seq: 0, hash: 'a'.repeat(64), at }
    await writeFile(known, JSON.stringify({ [libraryId]: { ...remembered, last } }))
    await desk.start()
    await new VersionsScreen(desk.page).open()
  }
  const bar = (): Locator => desk.page.getByRole('alert').filter({ hasText: 'second place' })
  await away(5)
  await expect(new VersionsScreen(desk.page).place('Blue stick')).toContainText('5 days old; plug it in before it is 7')
  await expect(bar()).toHaveCount(0)
  await away(8)
  await expect(new VersionsScreen(desk.page).place('Blue stick')).toContainText('8 days old; plug it in now')
  await expect(bar()).toContainText('is 8 days old')
  await desk.page.getByRole('button', { name: 'More about the second place' }).click()
  await desk.page.getByRole('menuitem', { name: 'Stop using it' }).click()
  await expect(new VersionsScreen(desk.page).place('Second place')).toContainText('none')

  const copyFile = join(place, copyName, 'copy.json')
  const text = await readFile(copyFile, 'utf8')
  await writeFile(copyFile, text.replace(libraryId, 'another'))
  await new VersionsScreen(desk.page).place('Second place').getByRole('button', { name: 'Choose one' }).click()
  const dialog = desk.page.getByRole('dialog', { name: 'A second place for the library' })
  await dialog.getByRole('button', { name: /Blue stick/ }).click()
  await expect(dialog.getByRole('alert')).toContainText('The copy of another library')
  await desk.page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  expect(await readFile(copyFile, 'utf8')).toContain('another')
})
