// Citations of invented references of all types beside citeproc-js: the share of entries that are equal in words, and in words and italics; of
// entries that stand in the peer's order; and of what cites them in the text that is equal, each alone and together with one or two others. Of
// all and of the part that was not looked at while the rules were made.
// "By the manual": entries that differ because the style's manual asks for it, counted as unequal all the same.
// node bench/citations.mjs [references, default 500] [--seed 13] [--differences 10: what differs, of that which may be looked at]
import { join } from 'node:path'
import { isHeldOut } from '../scripts/held-out.mjs'
import { bundled } from './bundled.mjs'
import { peerCitations, peerStyles } from './citeproc-peer.mjs'

const words = process.argv.slice(2)
const numberAfter = (word, otherwise) => (words.includes(word) ? Number(words[words.indexOf(word) + 1]) : otherwise)
const count = /^\d+$/.test(words[0] ?? '') ? Number(words[0]) : 500
const shown = numberAfter('--differences', 0)
const here = (name) => join(import.meta.dirname, name)
const { asPeerItem, compareCitations, deviationOf } = await bundled(here('compare-citations.ts'))
const { inventedReferences } = await bundled(here('invented-citations.ts'))
const references = inventedReferences(count, numberAfter('--seed', 13))

const percent = (part, all) => `${((100 * part.length) / all.length).toFixed(1)} %`

function shares(all) {
  const equal = all.filter(({ sameHtml }) => sameHtml)
  const inWords = all.filter(({ sameText }) => sameText)
  return `${percent(equal, all)}${equal.length < inWords.length ? ` (${percent(inWords, all)} in words)` : ''}`
}

/** What differs because the manuals ask for it: counted as unequal all the same. */
function byManual(all) {
  const counts = new Map()
  for (const name of all.map(deviationOf).filter((one) => one !== null)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts.size === 0 ? '' : `; by the manual ${[...counts].map(([name, count]) => `${count} ${name}`).join(', ')}`
}

for (const style of Object.keys(peerStyles)) {
  const { moved, ...kinds } = compareCitations(references, style, peerCitations(style, references.map(asPeerItem)))
  console.log(style)
  for (const [kind, all] of Object.entries(kinds)) {
    const apart = all.filter(({ id }) => isHeldOut(id))
    console.log(
      `  ${kind.padEnd(9)} ${shares(all)} of ${all.length}; held back ${shares(apart)} of ${apart.length}${byManual(all)}`,
    )
    for (const { id, ours, theirs } of all.filter((one) => !one.sameHtml && !isHeldOut(one.id)).slice(0, shown))
      console.log(`    ${id}\n      ours   ${ours}\n      theirs ${theirs}`)
  }
  const inPlace = references.filter(({ id }) => !moved.includes(id))
  console.log(`  in order  ${percent(inPlace, references)}`)
}
