import { expect, it } from 'vitest'
import type { CitationStyleId } from '#core/citations/citations.ts'
import { peerCitations, peerStyles } from './citeproc-peer.mjs'
import { asPeerItem, compareCitations, deviationOf, type Compared } from './compare-citations.ts'
import { inventedReferences } from './invented-citations.ts'

// What is left differs on purpose, most of it: see the deviations in compare-citations. Vancouver's are dates without a volume.
const leastEqual: Readonly<Partial<Record<CitationStyleId, number>>> = {
  apa: 0.98,
  vancouver: 0.92,
  ama: 0.98,
  harvard: 0.98,
  chicago: 0.97,
}

// Every second one of a round through all types: the peer takes seconds for more.
const references = inventedReferences(180).filter((_, i) => i % 2 === 0)

it.each(Object.keys(peerStyles) as CitationStyleId[])('prints, sorts and cites as citeproc-js does: %s', (style) => {
  const peer = peerCitations(style, references.map(asPeerItem))
  const { entries, inText, together, moved } = compareCitations(references, style, peer)
  const least = leastEqual[style]!
  expectShare(entries, least)
  expect(entries.filter((one) => !one.sameHtml && deviationOf(one) === null).length).toBeLessThanOrEqual(2)
  expectShare(inText, 0.98)
  expectShare(together, 0.96)
  expect(moved.length).toBeLessThanOrEqual(references.length / 100)
})

function expectShare(all: readonly Compared[], least: number) {
  const unequal = all.filter(({ sameHtml }) => !sameHtml).map(({ ours, theirs }) => ({ ours, theirs }))
  expect(1 - unequal.length / all.length, JSON.stringify(unequal, null, 1)).toBeGreaterThanOrEqual(least)
}
