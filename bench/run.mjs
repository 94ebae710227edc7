// `npm run bench`: every benchmark, one after the other (two cores), each beside its peer in the same run.
import { spawnSync } from 'node:child_process'

const benchmarks = [
  ['text and suggestions of PDFs against pdftotext', 'bench/pdf-text.mjs'],
  ['RIS and BibTeX against citation-js', 'bench/import-formats.mjs'],
  ['citations against citeproc-js', 'bench/citations.mjs'],
  ['the evidence table with 50,000 rows', 'bench/table.mjs'],
  ['the overview of 2,000 studies: opening, a key', 'bench/overview.mjs'],
  ['large imports in the window: seconds, memory, progress, cancel, undo', 'bench/import-window.mjs'],
  ['the first start with years of work, against reading every change', 'bench/start.mjs'],
  ['exports of 2,000 studies with 20,000 quotes: seconds, memory, against bare write-excel-file', 'bench/exports.mjs'],
  ['large and odd sources: seconds, longest wait, memory', 'bench/sources.mjs'],
  ['a story of 10,000 words with 300 claims: opening, a key, proposals, against bare HTML', 'bench/story.mjs'],
  ['search of 2,000 papers: index CPU against native FTS5, p95 of a query, memory', 'bench/search.mjs'],
  ['the same index in its file in a real browser: opening, p95 of a query, the check', 'bench/search-window.mjs'],
  ['the app: start, "Saved", import', 'bench/app.mjs'],
  ['the first page of a paper on screen', 'bench/first-page.mjs'],
]
let failed = 0
for (const [name, script] of benchmarks) {
  console.log(`\n== ${name}`)
  if (spawnSync(process.execPath, [script, ...process.argv.slice(2)], { stdio: 'inherit' }).status !== 0) failed += 1
}
process.exit(failed > 0 ? 1 : 0)
