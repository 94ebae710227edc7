// Records per CPU second of our RIS and BibTeX readers on invented records, with citation-js beside them in the same run.
// node bench/import-formats.mjs [records, default 10000] [--memory: 100,000 RIS records with progress and cancel]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { asBibtex, asRis, inventedReference } from './synthetic-references.mjs'

const count = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 10_000)
const folder = mkdtempSync(join(tmpdir(), 'bench-import-'))

/** Our readers, bundled on the fly. */
async function bundled() {
  const build = await rolldown({
    input: join(import.meta.dirname, '../src/core/references/import-formats.ts'),
    platform: 'node',
    logLevel: 'silent',
  })
  await build.write({ dir: folder, format: 'esm', entryFileNames: 'readers.mjs' })
  return import(pathToFileURL(join(folder, 'readers.mjs')).href)
}

/** Records per CPU second: the best of `rounds`, so that other work on the machine counts less. */
async function rate(read, rounds = 5) {
  let best = 0
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage()
    const records = await read()
    const { user, system } = process.cpuUsage(before)
    best = Math.max(best, records / ((user + system) / 1e6))
  }
  return Math.round(best)
}

const { readReferences } = await bundled()
try {
  const records = Array.from({ length: count }, (_, i) => inventedReference(i))
  const files = { ris: records.map(asRis).join('\r\n'), bibtex: records.map(asBibtex).join('\n') }
  const { plugins } = await import('@citation-js/core')
  await import('@citation-js/plugin-ris')
  await import('@citation-js/plugin-bibtex')
  const peerForms = { ris: '@ris/file', bibtex: '@biblatex/text' }
  for (const format of ['ris', 'bibtex']) {
    const bytes = new TextEncoder().encode(files[format])
    const ours = await rate(() => {
      const read = readReferences(bytes, { format })
      if (read.records.length !== count) throw new Error(`${format}: ${read.records.length} of ${count} records`)
      return count
    })
    const fewer = records.slice(0, Math.min(count, 2000))
    const text = (format === 'ris' ? fewer.map(asRis) : fewer.map(asBibtex)).join('\n')
    const theirs = await rate(
      async () => plugins.input.chain(text, { generateGraph: false, forceType: peerForms[format] }).length,
      2,
    ).catch((error) => {
      console.log(`${format}: citation-js failed: ${error.message}`)
      return 0
    })
    console.log(
      `${format}: ${ours} records per CPU second of ${(bytes.length / count).toFixed(0)} bytes each; citation-js ${theirs}; ratio ${(ours / Math.max(theirs, 1)).toFixed(1)}`,
    )
  }
  if (process.argv.includes('--memory')) {
    const path = join(folder, 'many.ris')
    writeFileSync(path, Array.from({ length: 100_000 }, (_, i) => asRis(inventedReference(i))).join('\r\n'))
    const child = `
      const { readReferences } = await import(${JSON.stringify(pathToFileURL(join(folder, 'readers.mjs')).href)})
      const { readFileSync } = await import('node:fs')
      let calls = 0
      const stopAt = Number(process.argv[1])
      const read = readReferences(readFileSync(${JSON.stringify(path)}), { format: 'ris', onProgress: (share) => { calls += 1; return share < stopAt } })
      console.log(read.records.length + ' read, ' + calls + ' calls of onProgress, peak memory ' + (process.resourceUsage().maxRSS / 1024).toFixed(0) + ' MB')`
    for (const stopAt of ['2', '0.1']) {
      const run = spawnSync(process.execPath, ['--input-type=module', '-e', child, stopAt], { encoding: 'utf8' })
      console.log(
        `100,000 RIS records (${(statSync(path).size / 1e6).toFixed(0)} MB)${stopAt === '2' ? '' : ', stopped at a tenth'}: ${run.stdout.trim() || run.stderr.trim()}`,
      )
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
