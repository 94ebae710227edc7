import { describe, expect, it } from 'vitest'
import type { CheckDecision, ClaimCheck, Evidence, LinkSide } from '#core/model/claim.ts'
import { claimState, isBacked } from './claim-state.ts'
import type { ShownEvidence } from './evidence-shown.ts'

const value: Evidence = { kind: 'value', studyId: 's', fieldId: 'sample-size' }
const study: Evidence = { kind: 'study', studyId: 's' }
const shown = (evidence: Evidence, place?: string): ShownEvidence =>
  ({ key: '', evidence, title: '', place, numbers: [] }) as ShownEvidence
const decided = (initials: string, decision: CheckDecision): ClaimCheck => ({
  id: initials,
  initials,
  decision,
  at: '2026-03-02',
  seen: { words: '', evidence: [] },
})
const state = (
  links: readonly ShownEvidence[],
  verdict: 'agrees' | 'differs' | null = null,
  checks: readonly ClaimCheck[] = [],
) => claimState({ links, check: { verdict }, checks })

describe('the state of a claim', () => {
  it('is not linked, vague without a place, linked with one', () => {
    expect(state([])).toBe('not-linked')
    expect(state([shown(study)])).toBe('vague')
    expect(state([shown({ kind: 'calculation', expression: '1 + 1' })])).toBe('vague')
    expect(state([shown(value, 'p. 1')], 'agrees')).toBe('linked')
    expect(state([shown(value)])).toBe('vague')
    expect(state([shown({ kind: 'common-knowledge' })])).toBe('linked')
  })

  it('says that a number differs before anything else', () => {
    expect(state([shown(study)], 'differs')).toBe('number-differs')
  })

  it('is verified by people alone, and only while none decided otherwise', () => {
    expect(state([], 'differs', [decided('AB', 'verified')])).toBe('verified')
    expect(state([], null, [decided('AB', 'verified'), decided('CD', 'cannot-verify')])).toBe('not-linked')
  })

  it('is not backed by what speaks against it', () => {
    const link = (side: LinkSide) => ({ id: 'l', side, evidence: value, setBy: 'writer' as const, setAt: '' })
    expect(isBacked({ links: [link('against')] }, 'linked')).toBe(false)
    expect(isBacked({ links: [link('against'), link('for')] }, 'linked')).toBe(true)
    expect(isBacked({ links: [link('for')] }, 'number-differs')).toBe(false)
  })
})
