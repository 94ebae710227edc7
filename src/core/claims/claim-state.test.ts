import { describe, expect, it } from 'vitest'
import type { CheckDecision, Claim, Evidence, LinkSide } from '#core/model/claim.ts'
import { claimState, isBacked } from './claim-state.ts'

const link = (evidence: Evidence, side: LinkSide = 'for') => ({
  id: 'l',
  side,
  evidence,
  setBy: 'writer' as const,
  setAt: '',
})
const check = (initials: string, decision: CheckDecision, at = '2026-03-02') => ({ id: at, initials, decision, at })
const claim = (parts: Partial<Claim>) => ({ links: [], checks: [], places: [], ...parts })
const value: Evidence = { kind: 'value', studyId: 's', fieldId: 'sample-size' }

describe('the state of a claim', () => {
  it('is not linked, vague without a place, linked with one', () => {
    expect(claimState(claim({}), null)).toBe('not-linked')
    expect(claimState(claim({ links: [link({ kind: 'study', studyId: 's' })] }), null)).toBe('vague')
    expect(claimState(claim({ links: [link({ kind: 'calculation', expression: '1 + 1' })] }), null)).toBe('vague')
    expect(claimState(claim({ links: [link(value)] }), { verdict: 'agrees' })).toBe('linked')
    expect(claimState(claim({ links: [link(value)] }), null, { hasPlace: () => false })).toBe('vague')
  })

  it('says that a number differs before anything else', () => {
    expect(claimState(claim({ links: [link({ kind: 'study', studyId: 's' })] }), { verdict: 'differs' })).toBe(
      'number-differs',
    )
  })

  it('is verified by people alone, and only while none decided otherwise', () => {
    expect(claimState(claim({ checks: [check('AB', 'verified')] }), { verdict: 'differs' })).toBe('verified')
    expect(claimState(claim({ checks: [check('AB', 'verified'), check('CD', 'cannot-verify')] }), null)).toBe(
      'not-linked',
    )
    expect(
      claimState(claim({ checks: [check('AB', 'ask-author'), check('AB', 'verified', '2026-03-03')] }), null),
    ).toBe('verified')
  })

  it('holds no check for words that came after it', () => {
    const places = [{ draftId: 'd2', anchor: null, found: 'changed' as const, settled: true as const }]
    const draft = { id: 'd2', addedAt: '2026-03-05' }
    expect(claimState(claim({ places, checks: [check('AB', 'verified')] }), null, { draft })).toBe('not-linked')
    expect(claimState(claim({ places, checks: [check('AB', 'verified', '2026-03-06')] }), null, { draft })).toBe(
      'verified',
    )
  })

  it('is not backed by what speaks against it', () => {
    expect(isBacked({ links: [link(value, 'against')] }, 'linked')).toBe(false)
    expect(isBacked({ links: [link(value, 'against'), link(value)] }, 'linked')).toBe(true)
    expect(isBacked({ links: [link(value)] }, 'number-differs')).toBe(false)
  })
})
