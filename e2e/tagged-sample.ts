import type { Page } from '@playwright/test'
import { ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { StudyScreen } from './pages/study-screen.ts'

/** The trial of the sample library, and its pilot. */
export const sampleTrial = 'Adipose-derived exosome solution'
export const samplePilot = 'Exosome gel on acne scars'

/** The sample library with these suggestions accepted, by study; the window is at the last of them. */
export async function openTaggedSample(
  page: Page,
  accepted: readonly (readonly [title: string, fieldIds: readonly string[]])[],
): Promise<void> {
  const importing = new ImportScreen(page)
  await importing.openSample()
  await importing.write()
  const study = new StudyScreen(page)
  for (const [title, fieldIds] of accepted) {
    await page.keyboard.press('Alt+1')
    await new LibraryScreen(page).row(title).dblclick()
    await study.ready()
    for (const fieldId of fieldIds) await study.accept(fieldId)
  }
}
