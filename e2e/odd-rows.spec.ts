import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import type { Change, LibraryTable, RowChange } from '../src/core/model/change.ts'
import { newStudy } from '../src/core/model/new-study.ts'
import { rowProblem } from '../src/core/model/row-shapes/row-problem.ts'
import {
  everyPlaceOdd,
  oddRows,
  wholePaper,
  wholeSettings,
  wholeStudy,
  wholeTag,
  wholeValues,
} from '../src/core/model/row-shapes/rows-for-tests.ts'
import { tagId } from '../src/core/model/tag.ts'
import { openLibraryFolder } from '../src/main/library/open-library.ts'
import { valueOf } from '../src/main/library/changes-for-tests.ts'
import type { AppUnderTest } from './app-under-test.ts'
import { expect, test } from './fixtures.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { StudyScreen } from './pages/study-screen.ts'
import { madePaper, words } from './study-papers.ts'

const fault = 'Something went wrong'
const strangeTitles = ['Empty', 'Odd', 'Bare']
const rowOf = (table: LibraryTable, key: string, after: unknown, before: unknown = null) =>
  ({ table, key, before, after }) as RowChange

/** The desk over a folder that holds these changes, each in a line whose hash holds, and these papers; with a profile that knows nothing. */
async function startOn(
  desk: AppUnderTest,
  changes: readonly (readonly RowChange[])[],
  pdfs: readonly Uint8Array[] = [],
) {
  await desk.stop()
  await rm(desk.libraryFolder, { recursive: true })
  await rm(desk.profileFolder, { recursive: true })
  const library = valueOf(await openLibraryFolder(desk.libraryFolder))
  for (const pdf of pdfs) valueOf(await library.putPaper(pdf))
  const at = '2026-01-31T10:15:02.123Z'
  const journal = changes.map((rows, index): Change => ({ id: `c${index}`, label: `Change ${index + 1}`, at, rows }))
  valueOf(await library.appendChanges(0, journal))
  await library.close()
  return desk.start()
}

async function visit(page: Page, path: string, heading: string | RegExp): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, path)
  await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible()
  await expect(page.getByText(fault)).toHaveCount(0)
}

test('rows of any shape in a library folder take no screen down; they are named, and the rest is there', async ({
  desk,
}) => {
  const pdf = await madePaper()
  const sha256 = createHash('sha256').update(pdf).digest('hex')
  const good = newStudy({
    id: 'good',
    addedAt: '2026-01-31T10:15:02.123Z',
    reference: { type: 'article-journal', title: words.title, author: [{ family: 'Example', given: 'Ada' }] },
    origin: { format: 'pdf', raw: '', sourceName: 'gel.pdf', line: null },
  })
  const tags = wholeValues.map(([fieldId, value]) => wholeTag('good', fieldId, { kind: 'value', value }))
  const known: RowChange[] = [
    rowOf('studies', 'good', good),
    rowOf('papers', sha256, { ...wholePaper('good'), sha256, sizeBytes: pdf.length, pageCount: 2 }),
    ...tags.map((tag) => rowOf('tags', tag.id, tag)),
    ...wholeSettings.map((setting) => rowOf('settings', setting.id, setting)),
    rowOf('studies', 'removed', wholeStudy('removed')),
  ]
  // Every place of every kind of row with something odd in it, each under a key of its own: what the rules take and what they refuse.
  const odd: RowChange[] = []
  for (const { row } of oddRows(wholeStudy('key'))) {
    const key = `study-${odd.length}`
    const named = typeof row === 'object' && row !== null && !Array.isArray(row) && 'id' in row && row.id === 'key'
    odd.push(rowOf('studies', key, named ? { ...row, id: key } : row))
  }
  for (const { row } of oddRows(wholePaper('strange-0'))) {
    const key = createHash('sha256').update(String(odd.length)).digest('hex')
    const named = row !== null && typeof row === 'object' && 'sha256' in row && row.sha256 === wholePaper('').sha256
    odd.push(rowOf('papers', key, named ? { ...row, sha256: key } : row))
  }
  for (const [fieldId, value] of wholeValues) {
    for (const { row } of oddRows(wholeTag('key', fieldId, { kind: 'value', value }))) {
      const studyId = `study-${odd.length % 900}`
      const id = `${tagId(studyId, fieldId)}-${odd.length}`
      const named = row !== null && typeof row === 'object' && 'id' in row && row.id === tagId('key', fieldId)
      odd.push(rowOf('tags', id, named ? { ...row, id, studyId } : row))
    }
  }
  for (const setting of wholeSettings)
    for (const { row } of oddRows(setting))
      if (row !== null && rowProblem('settings', row, setting.id) !== null)
        odd.push(rowOf('settings', setting.id, row, setting))
  odd.push(rowOf('secrets' as 'tags', 'x', {}), null as unknown as RowChange)

  // Studies of which every place is as odd as the rules allow, and their answers with them.
  const strange = strangeTitles.map((title, index) => {
    const study = everyPlaceOdd('studies', wholeStudy(`strange-${index}`), index)
    const answers = wholeValues.map(([fieldId, value]) =>
      everyPlaceOdd('tags', wholeTag(study.id, fieldId, { kind: 'value', value }), index),
    )
    const named = { ...study, reference: { ...study.reference, title: `${title} salt cave` } }
    return [rowOf('studies', study.id, named), ...answers.map((tag) => rowOf('tags', tag.id, tag))]
  })

  const changes = [
    known,
    ...strange,
    [rowOf('studies', 'removed', { id: 'removed', reference: [] }, wholeStudy('removed'))],
    [rowOf('studies', 'removed', null, { id: 'removed', reference: [] })],
    [rowOf('studies', 'good', { ...good, reference: null }, good)],
    odd,
  ]
  const page = await startOn(desk, changes, [pdf])
  const standing = new Map<string, string | null>()
  for (const row of changes.flat())
    standing.set(
      row ? `${row.table}/${row.key}` : 'null',
      row && row.table in { studies: 1, papers: 1, tags: 1, settings: 1 }
        ? row.after && rowProblem(row.table, row.after, row.key)
        : 'no row',
    )
  const leftOut = [...standing.values()].filter((problem) => problem !== null).length

  const library = new LibraryScreen(page)
  const study = new StudyScreen(page)
  await test.step('a notice counts what is left out, and names the first', async () => {
    const notice = page.getByRole('status').filter({ hasText: 'wrong shape' })
    await expect(notice).toContainText(
      `${leftOut.toLocaleString('en-GB')} rows of the library folder have a wrong shape and are left out: `,
    )
    await expect(notice).toContainText('a study (change 7)')
    await expect(notice).toContainText('The rest of the library is whole.')
  })

  await test.step('every screen is there', async () => {
    await expect(library.row(words.title)).toBeVisible()
    await expect(page.getByRole('banner')).toContainText('Salt caves')
    await visit(page, '#/table', /^Evidence table/)
    await expect(page.getByRole('grid').getByText('Split-face RCT').first()).toBeVisible()
    await visit(page, '#/import', /^Import/)
    await visit(page, '#/duplicates', /duplicates/i)
    await visit(page, '#/settings', 'Settings')
    await expect(page.getByLabel('Name of the field Dose')).toBeVisible()
    await visit(page, '#/quality', /How good/)
    await visit(page, '#/removed', /Removed/)
    await expect(page.getByRole('main').getByText('Salt caves and sleep in shift workers').first()).toBeVisible()
    await page.keyboard.press('ControlOrMeta+k')
    await page.keyboard.type('forty')
    await expect(
      page
        .getByRole('option')
        .or(page.getByRole('button', { name: /Forty/ }))
        .first(),
    ).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('studies open with their papers, answers and history', async () => {
    await visit(page, '#/study/good', 'Example')
    await study.ready()
    for (const { fieldId } of tags) await expect(study.field(fieldId)).toBeVisible()
    await page.keyboard.press('Shift+V')
    await expect(page.getByRole('region', { name: /^Pages of the second/ })).toBeVisible()
    await study.head('study-design').click()
    await page.getByRole('button', { name: 'History of study design' }).click()
    await expect(page.getByText('Change 1 ·')).toBeVisible()
    await page.keyboard.press('Escape')
    for (const index of strange.keys()) {
      await page.evaluate((hash) => {
        location.hash = hash
      }, `#/study/strange-${index}`)
      await expect(page.getByRole('button', { name: `${strangeTitles[index]} salt cave` }).first()).toBeVisible()
      await expect(study.field('funding')).toBeVisible()
      await expect(page.getByText(fault)).toHaveCount(0)
    }
  })

  await test.step('work goes on, and undo does not meet them', async () => {
    await visit(page, '#/', /^Library/)
    await page.keyboard.press('ControlOrMeta+z')
    await library.expectStudies(1 + strange.length)
    await page.keyboard.press('ControlOrMeta+z')
    await library.expectStudies(2 + strange.length)
    await expect(library.row('Salt caves and sleep')).toBeVisible()
  })

  await test.step('verify is red and names them', async () => {
    await desk.stop()
    const verify = promisify(execFile)(process.execPath, ['out/main/cli.js', 'verify', desk.libraryFolder])
    const failure = await verify.then(
      () => null,
      (error: { readonly code: number; readonly stdout: string }) => error,
    )
    expect(failure?.code).toBe(1)
    expect(failure?.stdout).toContain('The study good has a wrong shape: reference is null')
    expect(failure?.stdout).toMatch(/more rows have a wrong shape/)
  })
})

test('a copy of an earlier version that took such rows is mended at the start', async ({ desk }) => {
  const study = (id: string, title: string) =>
    newStudy({
      id,
      addedAt: '2026-01-31T10:15:02.123Z',
      reference: { type: 'book', title },
      origin: { format: 'typed', raw: '', sourceName: null, line: null },
    })
  const odd = { ...study('b', 'Fern'), problems: null }
  const first = await startOn(desk, [[rowOf('studies', 'a', study('a', 'Moss'))], [rowOf('studies', 'b', odd)]])
  await expect(first.getByText('1 row of the library folder has a wrong shape')).toBeVisible()
  // As it would have been left by a version that knew no shapes. The window shows no studies meanwhile.
  await first.keyboard.press('Alt+8')
  await expect(first.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await first.evaluate(async (row) => {
    const [entry] = await indexedDB.databases()
    await new Promise<void>((done, failed) => {
      const opening = indexedDB.open(entry!.name!)
      opening.onerror = () => failed(opening.error)
      opening.onsuccess = () => {
        const change = opening.result.transaction(['studies', 'meta'], 'readwrite')
        change.objectStore('studies').put(row)
        const meta = change.objectStore('meta')
        meta.get('library').onsuccess = (event) => {
          const { shapes: _shapes, leftOut: _leftOut, ...old } = (event.target as IDBRequest).result
          meta.put({ ...old, counts: { ...old.counts, studies: 2 } })
        }
        change.oncomplete = () => {
          opening.result.close()
          done()
        }
        change.onerror = () => failed(change.error)
      }
    })
  }, odd)
  const page = await desk.restart()
  await new LibraryScreen(page).expectStudies(1)
  await expect(page.getByText('1 row of the library folder has a wrong shape')).toBeVisible()
})

test.describe('a screen that fails all the same', () => {
  test.use({ expectedComplaints: [/Failed to (?:load|fetch)|error occurred/] })
  test('leaves the frame around it, and the other screens', async ({ desk }) => {
    const { page } = desk
    await page.route('**/table-page*.js', (route) => route.abort())
    await page.keyboard.press('Alt+3')
    const said = page.getByRole('alert').filter({ hasText: fault })
    await expect(said).toBeVisible()
    await page.setViewportSize({ width: 640, height: 400 })
    await page.getByRole('button', { name: 'Reload the window' }).scrollIntoViewIfNeeded()
    await expect(page.getByRole('button', { name: 'Reload the window' })).toBeInViewport({ ratio: 1 })

    await page.getByRole('link', { name: 'Settings' }).click()
    await expect(page.getByRole('heading', { name: 'Settings' }).first()).toBeVisible()
    await expect(said).toHaveCount(0)
    await page.keyboard.press('Alt+3')
    await expect(said).toBeVisible()
  })
})
