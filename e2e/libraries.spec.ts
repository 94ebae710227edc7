import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { verifyLibrary } from '../src/main/library/verify-library.ts'
import { axeIn } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { ImportScreen } from './pages/import-screen.ts'
import { runCommand } from './pages/palette.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { sampleTrial } from './tagged-sample.ts'

function dialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Libraries' })
}

async function expectNothingSerious(page: Page): Promise<void> {
  const { violations } = await axeIn(page).include('[role="dialog"]').analyze()
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
}

test('the sample is tried in a library of its own, another is made, and one goes back and forth by keyboard', async ({
  desk,
}) => {
  // As at the first start of all: no library is named.
  await desk.stop()
  desk.namesLibrary = false
  let page = await desk.start()
  const documents = join(desk.folder, 'Documents')
  const where = (name: string): Locator => page.getByText(`The library folder is ${join(documents, name)}`)
  const own = join(documents, 'Evidence Desk')
  await expect(where('Evidence Desk')).toBeVisible()

  await test.step('the sample goes into its own library; the writer’s stays as it is', async () => {
    await page.keyboard.press('s')
    const screen = new ImportScreen(page)
    await screen.ready()
    await screen.write()
    await expect(new LibraryScreen(page).row(sampleTrial)).toBeVisible()
    expect((await verifyLibrary(own)).changes).toBe(0)
    expect((await verifyLibrary(join(documents, 'Sample library'))).changes).toBeGreaterThan(0)
  })

  await test.step('a new one is made by its name; a name that is taken is said', async () => {
    await runCommand(page, 'new library')
    const name = dialog(page).getByRole('textbox', { name: 'Name of a new library' })
    await expect(name).toBeFocused()
    await name.pressSequentially('evidence desk')
    await page.keyboard.press('Enter')
    await expect(dialog(page).getByRole('alert')).toContainText('There is something called “Evidence Desk”')
    await name.fill('Salt caves')
    await page.keyboard.press('Enter')
    await expect(where('Salt caves')).toBeVisible()
    expect(existsSync(join(documents, 'Salt caves/library.json'))).toBe(true)
  })

  await test.step('a form that is half filled holds the window', async () => {
    const box = page.getByRole('textbox', { name: 'Paste a reference list' })
    await box.fill('Rain in caves')
    await runCommand(page, 'open the library exosome')
    await expect(page.getByText('A form is filled in and not kept yet.')).toBeVisible()
    await box.fill('')
  })

  await test.step('the list leads back, by arrow keys', async () => {
    await runCommand(page, 'another library')
    await expect(dialog(page).getByRole('radio', { name: 'Salt caves' })).toBeDisabled()
    await expect(dialog(page).getByRole('radio', { name: /^Exosome facials/ })).toBeFocused()
    await expectNothingSerious(page)
    await page.keyboard.press('ArrowDown')
    await expect(dialog(page).getByRole('radio', { name: 'Evidence Desk' })).toBeChecked()
    await page.keyboard.press('Enter')
    await expect(where('Evidence Desk')).toBeVisible()
  })

  await test.step('what waits in the import preview is not lost by it', async () => {
    const screen = new ImportScreen(page)
    await screen.paste('Brine A, Salter B. Rain in caves. J Invent Res. 2020;1:1-9.')
    await runCommand(page, 'open the library exosome')
    await expect(page.getByText('Something waits in the import preview.')).toBeVisible()
    await expect(screen.importButton()).toBeVisible()
    await screen.write()
  })

  await test.step('a library is opened by its name, and is there again at the next start', async () => {
    await runCommand(page, 'open the library exosome')
    await expect(new LibraryScreen(page).row(sampleTrial)).toBeVisible()
    page = await desk.restart()
    await expect(new LibraryScreen(page).row(sampleTrial)).toBeVisible()
    expect((await verifyLibrary(own)).changes).toBeGreaterThan(0)
  })

  await test.step('Settings lead there too', async () => {
    await page.keyboard.press('Alt+8')
    await page.getByRole('button', { name: 'Open another library' }).press('Enter')
    await expect(dialog(page).getByRole('radio', { name: 'Evidence Desk' })).toBeFocused()
    await expectNothingSerious(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Open another library' })).toBeFocused()
  })
})
