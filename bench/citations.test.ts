import { expect, it } from 'vitest'
import type { CitationStyleId } from '#core/citations/citations.ts'
import { peerBibliography, peerStyles } from './citeproc-peer.mjs'
import { asPeerItem, compareCitations } from './compare-citations.ts'
import { inventedReferences } from './invented-citations.ts'

// What is left differs on purpose, most of it: initials written together, Korean given names, a gene's small letter, punctuation left over
// where a publisher is missing.
const leastEqual: Readonly<Partial<Record<CitationStyleId, number>>> = {
  apa: 0.97,
  vancouver: 0.98,
  ama: 0.96,
  harvard: 0.96,
  chicago: 0.97,
}

it.each(Object.keys(peerStyles) as CitationStyleId[])('prints references as citeproc-js does: %s', (style) => {
  // Every second one of a round through all types: the peer takes seconds for more.
  const references = inventedReferences(180).filter((_, i) => i % 2 === 0)
  const { entries } = compareCitations(references, style, peerBibliography(style, references.map(asPeerItem)))
  const equal = entries.filter(({ sameHtml }) => sameHtml).length / entries.length
  const unequal = entries.filter(({ sameHtml }) => !sameHtml).map(({ ours, theirs }) => ({ ours, theirs }))
  expect(equal, JSON.stringify(unequal, null, 1)).toBeGreaterThanOrEqual(leastEqual[style]!)
})
