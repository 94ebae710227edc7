// Citations of invented references of all types beside citeproc-js: the share of entries that are equal in words, and in words and italics;
// of all and of the part that was not looked at while the rules were made.
// node bench/citations.mjs [references, default 500] [--differences 10: entries that differ, of those that may be looked at]
import { isHeldOut } from '../scripts/held-out.mjs'
import { bundled } from './bundled.mjs'
import { peerBibliography, peerStyles } from './citeproc-peer.mjs'

const count = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 500)
const at = process.argv.indexOf('--differences')
const shown = at < 0 ? 0 : Number(process.argv[at + 1] ?? 10)
const here = (path) => new URL(path, import.meta.url).pathname
const { asPeerItem, compareCitations } = await bundled(here('compare-citations.ts'))
const { inventedReferences } = await bundled(here('invented-citations.ts'))
const references = inventedReferences(count)

function share(entries) {
  const percent = (test) => ((100 * entries.filter(test).length) / entries.length).toFixed(1)
  return `${percent(({ sameText }) => sameText)} % in words, ${percent(({ sameHtml }) => sameHtml)} % with italics (${entries.length})`
}

for (const style of Object.keys(peerStyles)) {
  const { entries } = compareCitations(references, style, peerBibliography(style, references.map(asPeerItem)))
  const apart = entries.filter(({ id }) => isHeldOut(id))
  console.log(`${style}: ${share(entries)}; held back: ${share(apart)}`)
  for (const { id, ours, theirs } of entries.filter((one) => !one.sameHtml && !isHeldOut(one.id)).slice(0, shown))
    console.log(`  ${id}\n    ours   ${ours}\n    theirs ${theirs}`)
}
