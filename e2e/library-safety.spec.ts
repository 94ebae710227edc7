import { cp, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, programGone, test } from './fixtures.ts'
import { expectSaved, ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'

test.describe('nothing that showed “Saved” is lost', () => {
  test('a lost browser profile is made again from the library folder, and says so', async ({ desk }) => {
    const importing = new ImportScreen(desk.page)
    await importing.openSample()
    await importing.write()
    const before = await setDone(desk.page, 'Exosome gel on acne scars')

    await desk.stop()
    await rm(desk.profileFolder, { recursive: true })
    const page = await desk.start()

    const library = new LibraryScreen(page)
    await library.expectStudies(before)
    await expect(page.getByText(`${before} studies came back`)).toBeVisible()
    await expect(library.row('Exosome gel on acne scars')).toContainText('Done')
    // Undo reaches behind the loss: the history was in the folder too.
    await page.keyboard.press('ControlOrMeta+z')
    await expect(library.row('Exosome gel on acne scars')).toContainText('To read')
  })

  test('a database with damaged files is made again from the library folder', async ({ desk }) => {
    const importing = new ImportScreen(desk.page)
    await importing.openSample()
    await importing.write()
    const before = await setDone(desk.page, 'Exosome gel on acne scars')

    await desk.stop()
    const databases = desk.databasesFolder
    const files = (await readdir(databases, { recursive: true })).filter((name) =>
      /\.(ldb|log)$|MANIFEST|CURRENT/.test(name),
    )
    expect(files.length).toBeGreaterThan(1)
    for (const name of files) await writeFile(join(databases, name), 'this is not what was written here')
    const page = await desk.start()

    const library = new LibraryScreen(page)
    await library.expectStudies(before)
    await expect(library.row('Exosome gel on acne scars')).toContainText('Done')
  })

  test('a row that was altered behind the app’s back is found after the start, and made again from the folder', async ({
    desk,
  }) => {
    const { page } = desk
    const importing = new ImportScreen(page)
    await importing.openSample()
    await importing.write()
    await page.evaluate(
      () =>
        new Promise<void>((done, failed) => {
          void indexedDB.databases().then(([entry]) => {
            const opening = indexedDB.open(entry!.name!)
            opening.onerror = () => failed(opening.error)
            opening.onsuccess = () => {
              const change = opening.result.transaction('studies', 'readwrite')
              const studies = change.objectStore('studies')
              studies.openCursor().onsuccess = (event) => {
                const cursor = (event.target as IDBRequest<IDBCursorWithValue>).result
                cursor.update({
                  ...cursor.value,
                  state: 'done',
                  reference: { ...cursor.value.reference, title: 'Not what was written' },
                })
              }
              change.oncomplete = () => {
                opening.result.close()
                done()
              }
              change.onerror = () => failed(change.error)
            }
          })
        }),
    )
    await page.reload()
    await page.getByRole('button', { name: 'Reload' }).click()
    await expect(page.getByText('It was made again from the folder')).toBeVisible()
    await new LibraryScreen(page).open()
    await expect(page.getByText('Not what was written')).toHaveCount(0)
  })

  test('where an older copy of the folder was put back, the newer changes go into it again, or into a file', async ({
    desk,
  }) => {
    const ris = Array.from(
      { length: 300 },
      (_, i) => `TY  - JOUR\nTI  - Moss on wall ${i}\nAB  - Wet wall ${i}.\nER  - \n`,
    ).join('\n')
    const older = join(desk.folder, 'older')
    const keptAside = join(desk.folder, 'newer')
    await new ImportScreen(desk.page).openSample()
    await new ImportScreen(desk.page).write()
    const before = await setDone(desk.page, 'Exosome gel on acne scars')
    await desk.stop()
    await cp(desk.libraryFolder, older, { recursive: true })
    await desk.start()
    await new ImportScreen(desk.page).drop([{ name: 'moss.ris', bytes: Buffer.from(ris) }])
    await new ImportScreen(desk.page).write()
    await new LibraryScreen(desk.page).expectStudies(before + 300)
    await desk.stop()
    await cp(desk.profileFolder, keptAside, { recursive: true })
    const putBack = async () => {
      await rm(desk.libraryFolder, { recursive: true })
      await cp(older, desk.libraryFolder, { recursive: true })
    }

    await putBack()
    const page = await desk.start()
    await expect(page.getByRole('alert')).toContainText(
      'This window knows 1 change that the library folder does not have',
    )
    await page.getByRole('button', { name: 'Keep the newer changes' }).click()
    await new LibraryScreen(page).expectStudies(before + 300)
    await desk.stop()
    // The folder has them too: without the window's copy they come from it.
    await rm(desk.profileFolder, { recursive: true })
    const again = await desk.start()
    await new LibraryScreen(again).expectStudies(before + 300)
    await again.getByRole('textbox', { name: 'Filter the list by words' }).fill('wall 299')
    await new LibraryScreen(again).row('Moss on wall 299').click()
    await expect(again.getByRole('complementary', { name: 'Details of the study' })).toContainText('Wet wall 299.')
    await desk.stop()

    await putBack()
    await rm(desk.profileFolder, { recursive: true })
    await cp(keptAside, desk.profileFolder, { recursive: true })
    const last = await desk.start()
    await last.getByRole('button', { name: 'Use the folder and keep them beside it' }).click()
    await new LibraryScreen(last).expectStudies(before)
    await expect(new LibraryScreen(last).row('Exosome gel on acne scars')).toContainText('Done')
    // What the folder did not have is in it now, beside the library, and comes back whole.
    await last.getByRole('button', { name: 'Look at what is there' }).click()
    const file = last.getByRole('listitem').filter({ hasText: 'What a window of Evidence Desk had' })
    await expect(file).toContainText('1 change that the library does not have')
    await file.getByRole('button', { name: 'Bring in 300 entries' }).click()
    await expect(file).toContainText('Everything in it is in the library')
    await new LibraryScreen(last).open()
    await new LibraryScreen(last).expectStudies(before + 300)
  })

  test('another origin, as from another port or the other shell, finds the same library', async ({ desk }) => {
    test.skip(desk.shell === 'electron', 'in Electron the window and the main side are one program with one window')
    const importing = new ImportScreen(desk.page)
    await importing.openSample()
    await importing.write()
    const before = await setDone(desk.page, 'Exosome gel on acne scars')
    await desk.stop()
    await desk.moveToAnotherPort()
    const page = await desk.start()
    await new LibraryScreen(page).expectStudies(before)
    await expect(page.getByText(`${before} studies came back`)).toBeVisible()
  })

  test('a killed main side: “Not saved” is shown, and what was saved is there after a new start', async ({
    desk,
    expectedComplaints,
  }) => {
    test.skip(desk.shell === 'electron', 'in Electron the window and the main side are one program with one window')
    expectedComplaints.push(programGone)
    const importing = new ImportScreen(desk.page)
    await importing.openSample()
    await importing.write()
    await setDone(desk.page, 'Exosome gel on acne scars')

    await desk.killServer()
    await new LibraryScreen(desk.page).chooseState('Exosomes for the ageing face', 'Done')
    await expect(desk.page.getByTestId('save-state')).toContainText('Not saved')

    await desk.startServer()
    await desk.reopen()
    const library = new LibraryScreen(desk.page)
    await expect(library.row('Exosome gel on acne scars')).toContainText('Done')
    await expect(library.row('Exosomes for the ageing face')).toContainText('To read')
    await new LibraryScreen(desk.page).chooseState('Exosomes for the ageing face', 'Done')
    await expectSaved(desk.page)
  })

  test('undo and redo reach across a restart', async ({ desk }) => {
    const importing = new ImportScreen(desk.page)
    await importing.openSample()
    await importing.write()
    const count = await setDone(desk.page, 'Exosome gel on acne scars')
    const page = await desk.restart()
    const library = new LibraryScreen(page)

    await expect(library.row('Exosome gel on acne scars')).toContainText('Done')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(library.row('Exosome gel on acne scars')).toContainText('To read')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(page.getByRole('button', { name: 'Open the sample library' })).toBeVisible()
    await page.keyboard.press('ControlOrMeta+Shift+Z')
    await library.expectStudies(count)
    await page.keyboard.press('ControlOrMeta+Shift+Z')
    await expect(library.row('Exosome gel on acne scars')).toContainText('Done')
    await expect(page.getByRole('button', { name: 'Redo' })).toHaveAttribute('aria-disabled', 'true')
  })

  test('a second window sees what the first one wrote, and neither writes over the other', async ({ desk }) => {
    test.skip(desk.shell === 'electron', 'in Electron the window and the main side are one program with one window')
    const importing = new ImportScreen(desk.page)
    await importing.openSample()
    await importing.write()
    const other = await desk.page.context().newPage()
    await other.goto(desk.origin)
    await setDone(desk.page, 'Exosome gel on acne scars')
    await new LibraryScreen(other).chooseState('Exosomes for the ageing face', 'Done')
    await expectSaved(other)
    await expect(new LibraryScreen(other).row('Exosome gel on acne scars')).toContainText('Done')
    await expect(new LibraryScreen(desk.page).row('Exosomes for the ageing face')).toContainText('Done')
  })
})

/** Sets a study to done; answers how many studies there are. */
async function setDone(page: Page, title: string): Promise<number> {
  await new LibraryScreen(page).setState(title, 'Done')
  await expectSaved(page)
  const heading = await page.getByRole('heading', { name: /^Library/ }).innerText()
  return Number(/\d+/.exec(heading)?.[0])
}
