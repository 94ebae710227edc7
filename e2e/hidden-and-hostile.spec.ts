import { deflateSync } from 'node:zlib'
import { expect, test } from './fixtures.ts'
import { ImportScreen } from './pages/import-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { madePaper, words } from './study-papers.ts'

test('hidden characters that turn text round reach nothing beside them, and the preview tells of them', async ({
  desk,
}) => {
  const { page } = desk
  const importing = new ImportScreen(page)
  const ris = (author: string, title: string, journal: string) =>
    `TY  - JOUR\nAU  - ${author}\nTI  - ${title}\nPY  - 2020\nJO  - ${journal}\nDO  - 10.99999/${title.length}\nER  - \n`
  const text =
    ris('Moss\u202E, Da', 'Lichen gel\u2067 on elbows', 'Journal of\u202D Moss') +
    ris('Fern, Bo', 'Fern balm', 'J Fern')
  await importing.drop([{ name: 'two.ris', bytes: Buffer.from(text) }])
  await page.getByRole('button', { name: 'Hidden characters' }).click()
  await expect(page.getByText(/It has hidden characters that turn the text round/)).toHaveCount(1)
  await importing.write()

  const line = new LibraryScreen(page).row(/Lichen gel/)
  await expect(line).toContainText('Journal of')
  // Where the words stand on the screen, from left to right: name, year, journal.
  const lefts = await line.evaluate((row) => {
    const leftOf = (wanted: string) => {
      const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted) ?? -1
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + wanted.length)
        return range.getBoundingClientRect().left
      }
      return Number.NaN
    }
    return ['Moss', '2020', 'Journal of'].map(leftOf)
  })
  expect(lefts).toEqual([...lefts].sort((a, b) => a - b))
})

test('a paper that unfolds to gigabytes is told of, and the next paper is read', async ({ desk }) => {
  const content = deflateSync(deflateSync(Buffer.alloc(700_000_000, ' '), { level: 1 }))
  const pdf = Buffer.concat([
    Buffer.from(
      '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>endobj\n',
    ),
    Buffer.from(`4 0 obj<</Filter[/FlateDecode/FlateDecode]/Length ${content.length}>>stream\n`),
    content,
    Buffer.from('\nendstream endobj\ntrailer<</Size 5/Root 1 0 R>>\n%%EOF\n'),
  ])
  const importing = new ImportScreen(desk.page)
  await importing.drop([{ name: 'unfolds.pdf', bytes: pdf }])
  // Its memory comes back with the end of the worker.
  await expect.poll(() => desk.page.workers().filter((worker) => worker.url().includes('paper.worker')).length).toBe(0)
  await importing.drop([{ name: 'gel.pdf', bytes: await madePaper() }])
  await expect(importing.rows().filter({ hasText: words.title })).toBeVisible()
  await expect(importing.rows().filter({ hasText: 'unfolds' })).toBeVisible()
})
