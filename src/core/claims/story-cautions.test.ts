import { expect, it } from 'vitest'
import type { Claim } from '#core/model/claim.ts'
import type { Draft } from '#core/model/draft.ts'
import { readPasted } from '#core/sources/read-source-file.ts'
import type { EvidenceLibrary } from './evidence-shown.ts'
import { cautionsOf } from './fairness/cautions.ts'
import { ownCautions } from './story-cautions.ts'
import { storyClaims } from './story-claims.ts'

const library: EvidenceLibrary = {
  studies: new Map(),
  names: new Map(),
  samePeople: new Map(),
  tagsByStudy: new Map(),
  sources: new Map(),
  ownFields: new Map(),
}
const draft = { id: 'd', setAside: [], mentions: [] } as unknown as Draft

function claimAt(words: string, paragraph: number, text: string): Claim {
  const offset = text.indexOf(words)
  const anchor = {
    exact: words,
    prefix: '',
    suffix: '',
    start: { pageIndex: paragraph, offset },
    end: { pageIndex: paragraph, offset: offset + words.length },
  }
  return {
    id: words,
    number: 1,
    text: words,
    kind: 'number',
    places: [{ draftId: 'd', anchor, found: 'marked' }],
    links: [],
    checks: [],
    addedAt: '2026-01-01T00:00:00.000Z',
  }
}

it('gives each claim the sentences in which the draft itself warns of it, with their paragraph', async () => {
  const paragraphs = [
    'A gel is on sale in the town.',
    'Wrinkles shrank by a third in 28 people. These are preliminary findings, the authors write.',
  ]
  const read = await readPasted({ text: paragraphs.join('\n\n') })
  if (!read.ok || read.value.text === 'pdf') throw new Error('the words could not be read')
  const { text } = read.value
  const claims = [claimAt('shrank by a third', 1, paragraphs[1]!), claimAt('on sale', 0, paragraphs[0]!)]
  const shown = storyClaims(draft, text, claims, library, new Map())
  const cautions = ownCautions(text, cautionsOf(text.blocks.map((block) => block.text)), shown)
  expect([...cautions].map(([id, given]) => [id, given.map((each) => [each.sentence, each.paragraph])])).toEqual([
    ['shrank by a third', [['These are preliminary findings, the authors write.', 2]]],
  ])
})
