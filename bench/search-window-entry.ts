import { pageEntries } from '#core/search/passages.ts'
import { readQuery } from '#core/search/query.ts'
import { openIndexFile } from '#renderer/workers/search-index-file.ts'
import { inventedPapers, inventedQueries } from './search-entry.ts'

// A worker: the index of the application in the origin private file system, filled, or opened again, asked and checked.
self.addEventListener('message', ({ data }: MessageEvent<{ readonly fill: number }>) => {
  void (data.fill > 0 ? fill(data.fill) : look()).then((figures) => self.postMessage(figures))
})

async function fill(papers: number) {
  const { index } = await openIndexFile('bench', 'bench')
  const before = performance.now()
  let batch = []
  for (const { id, pages } of inventedPapers(papers)) {
    batch.push({ key: `paper/${id}`, version: '1', studyId: id, entries: pageEntries(pages) })
    if (batch.length < 4) continue
    index.put(batch)
    batch = []
  }
  index.put(batch)
  return { fillSeconds: (performance.now() - before) / 1000 }
}

async function look() {
  const opening = performance.now()
  const { index } = await openIndexFile('bench', 'bench')
  const held = index.versions().size
  const openMs = performance.now() - opening
  const ask = (typed: string) => {
    const read = readQuery(typed)
    const before = performance.now()
    if (read.ok && read.query) index.find(read.query)
    return performance.now() - before
  }
  const queries = inventedQueries()
  const first = queries.slice(0, 20).map(ask)
  const times = queries.map(ask)
  const designs = queries.map((typed) => {
    const read = readQuery(typed)
    const before = performance.now()
    if (read.ok) index.designs(read.query)
    return performance.now() - before
  })
  const checking = performance.now()
  index.check()
  const checkMs = performance.now() - checking
  return { held, openMs, first, times, designs, checkMs }
}
