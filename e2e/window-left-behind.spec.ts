import { expect, programGone, test } from './fixtures.ts'
import { ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'

test('a window whose Evidence Desk was ended, or started again, says what to do', async ({
  desk,
  expectedComplaints,
}) => {
  test.skip(desk.shell === 'electron', 'in Electron the window and the main side are one program with one window')
  expectedComplaints.push(programGone)
  const { page } = desk
  const importing = new ImportScreen(page)
  await importing.openSample()
  await importing.write()
  await new LibraryScreen(page).row('Exosomes for the ageing face').click()
  const setState = async (state: string): Promise<void> => {
    await page.getByRole('button', { name: /^State:/ }).click()
    await page.getByRole('menuitem', { name: state }).click()
  }

  await desk.killServer()
  await setState('Done')
  const words = page.getByRole('alert').filter({ hasText: 'First copy what you typed' })
  await expect(words.filter({ hasText: 'Then start Evidence Desk' })).toBeVisible()

  await desk.startServer()
  await setState('In progress')
  await expect(words.filter({ hasText: 'was ended or started again' })).toBeVisible()
  await page.goto(`${desk.origin}/`)
  await expect(page.getByText('open the address that stands last in the terminal')).toBeVisible()
  await desk.reopen()
  await expect(new LibraryScreen(page).row('Exosomes for the ageing face')).toContainText('To read')
})
