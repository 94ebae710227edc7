import { describe, expect, it } from 'vitest'
import type { ShownEvidence } from '#core/claims/evidence-shown.ts'
import type { StudyFacts } from '#core/claims/study-facts.ts'
import type { ClaimLink } from '#core/model/claim.ts'
import type { Source } from '#core/model/source.ts'
import { evidenceFacts, wordsNotIn } from './evidence-facts.ts'

const link = { side: 'for' } as ClaimLink

function lines(shown: Partial<ShownEvidence>, of: ClaimLink = link): readonly string[] {
  return evidenceFacts(shown as ShownEvidence, of).map(
    ({ label, words, isCaution }) => `${isCaution ? '! ' : ''}${label}: ${words}`,
  )
}

describe('evidenceFacts', () => {
  it('says the design of a study in words, with its flags, and whether it tells of others’ work', () => {
    const study = { design: 'RCT-SPLIT', flags: ['open-label', 'pilot'], isSecondary: false } as unknown as StudyFacts
    expect(lines({ study })).toEqual([
      'Stands: for the claim',
      expect.stringMatching(/^What it is: .*split.*, pilot or feasibility, open-label$/i),
      'Kind: primary',
    ])
    expect(lines({ study: { ...study, design: 'SR', flags: [], isSecondary: true } })).toContain(
      '! Kind: secondary, it tells of others’ work',
    )
    expect(lines({ study: { ...study, design: null } })).toEqual([
      'Stands: for the claim',
      '! What it is: design not stated',
    ])
  })

  it('says of a source who, whether second hand, and what was agreed on', () => {
    const source = {
      kind: 'interview',
      form: 'phone',
      person: 'Ines Varga',
      role: 'nurse',
      date: '2026-03-02',
      record: 'background',
    } as Source
    expect(lines({ source }, { side: 'against', note: 'said twice' } as ClaimLink)).toEqual([
      '! Stands: against the claim',
      'What it is: Interview, phone',
      'Who: Ines Varga, nurse',
      'Kind: primary',
      'Date: 2026-03-02',
      '! Agreed: Background, not quoted',
      'Writer’s note: said twice',
    ])
  })
})

describe('wordsNotIn', () => {
  it.each([
    ['called their skin better', 'rated their scars as better', ['called', 'skin']],
    ['Satisfied, satisfied people', 'satisfaction was high', []],
    ['14 of 28', 'nothing', []],
  ])('%j in %j', (claim, quote, missing) => expect(wordsNotIn(claim, quote)).toEqual(missing))
})
