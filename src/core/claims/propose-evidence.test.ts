import { expect, it } from 'vitest'
import { wholeTag } from '#core/model/row-shapes/rows-for-tests.ts'
import type { ListedStudy } from '#core/model/study.ts'
import type { EvidenceLibrary } from './evidence-shown.ts'
import { evidenceIndex, proposeEvidence } from './propose-evidence.ts'

const study = { id: 'a', reference: { type: 'article-journal', title: 'Salt caves' } } as ListedStudy
const tag = (fieldId: 'harms' | 'population', text: string) => ({
  ...wholeTag('a', fieldId, { kind: 'value', value: { text } }),
  quotes: [],
})
const library: EvidenceLibrary = {
  studies: new Map([['a', study]]),
  names: new Map([['a', 'Vale 2021']]),
  samePeople: new Map(),
  tagsByStudy: new Map([
    ['a', [tag('harms', 'Redness for two days'), tag('population', '28 shift workers from Hull')]],
  ]),
  sources: new Map(),
  ownFields: new Map(),
}
const found = (words: string, cited: readonly string[] = []) =>
  proposeEvidence(words, evidenceIndex(library), {}, cited).map(({ shown }) => shown.title)

it('proposes what shares two words or a number with a sentence, and nothing for one word', () => {
  expect(found('The redness was gone within days.')).toEqual(['Redness for two days'])
  expect(found('It was tried in 28 sailors.')).toEqual(['28 shift workers from Hull'])
  expect(found('Redness is a colour.')).toEqual([])
  expect(found('The redness was gone within days.').length).toBe(1)
})

it('leaves out what was turned down, and what stands behind the claim already', () => {
  const index = evidenceIndex(library)
  const words = 'The redness was gone within days.'
  expect(proposeEvidence(words, index, { turnedDown: ['value/a/harms'] })).toEqual([])
})
