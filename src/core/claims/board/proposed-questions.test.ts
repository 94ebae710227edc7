import { expect, it } from 'vitest'
import { counted } from '#core/sources/written-text.ts'
import { claimOf } from './library-for-tests.ts'
import { proposedRows } from './proposed-questions.ts'

const text = counted([
  { kind: 'heading', text: 'Does the salt lamp help anybody sleep?' },
  { kind: 'paragraph', text: 'The lamp costs 40 euros. Sleeping beside it reduces snoring.' },
  { kind: 'quotation', text: 'Who would not want that?' },
])

it('proposes the questions of the draft first, then what wants evidence, never a quoted question', () => {
  const rows = proposedRows('draft-1', text, [])
  expect(rows[0]).toEqual({ text: 'Does the salt lamp help anybody sleep?', isQuestion: true })
  expect(rows[1]?.text).toMatch(/reduces snoring/)
  expect(rows.map(({ text: words }) => words).join()).not.toMatch(/want that|40 euros/)
})

it('puts a claim of the draft under the row that it proposes, and proposes no words twice', () => {
  const anchor = {
    exact: 'Sleeping beside it reduces snoring',
    prefix: '',
    suffix: '',
    start: { pageIndex: 1, offset: 25 },
    end: { pageIndex: 1, offset: 59 },
  }
  const claim = claimOf(
    4,
    {},
    { text: anchor.exact, kind: 'cause', places: [{ draftId: 'draft-1', anchor, found: 'marked' }] },
  )
  const rows = proposedRows('draft-1', text, [claim])
  expect(rows[1]).toEqual({ text: anchor.exact, isQuestion: false, partId: 'claim-4' })
  expect(rows.filter(({ text: words }) => words.includes('snoring'))).toHaveLength(1)
  // Under a question it has its place on the board: as a row of its own it would be torn out of there.
  const left = proposedRows('draft-1', text, [claim], [{ ...claim, underClaimId: 'claim-1' }])
  expect(left.filter(({ text: words }) => words.includes('snoring'))).toEqual([])
})
