import { describe, expect, it } from 'vitest'
import { wholeClaim, wholeDraft, wholeSource } from '../model/row-shapes/rows-for-tests.ts'
import type { DifferenceItem } from './difference-items.ts'
import { differenceWords } from './difference-words.ts'

const names = { study: () => 'Vale 2021', isThere: () => true, customFields: [] }
const item = (table: 'claims' | 'sources' | 'drafts', before: object | null, after: object | null): DifferenceItem =>
  ({ id: 'x', kind: 'claim', rows: [{ table, key: 'x', before, after }] }) as unknown as DifferenceItem

describe('a difference in the story, in words', () => {
  it('names a claim by its number and says only what is different', () => {
    const claim = wholeClaim('x')
    const { what, about, before, after } = differenceWords(
      item('claims', { ...claim, checks: [], links: [] }, claim),
      names,
    )
    expect([what, about]).toEqual(['Claim', 'claim 12'])
    expect(before.lines).toEqual(['Links: nothing', 'Checked: nothing'])
    expect(after.lines[0]).toContain('unclear: sample size of Vale 2021: Only by their own word')
    expect(after.lines[0]).toContain('calculation 14 / 28 * 100 %')
    expect(after.lines[1]).toBe('Checked: Corrected, AB: “Twenty-eight people slept better”: See the table')
  })

  it('says what came with a source and never prints a contact', () => {
    const words = differenceWords(item('sources', null, wholeSource('x')), names)
    expect(words.before.isThere).toBe(false)
    expect(words.after.lines).toContain('Kind: Interview, secondary')
    expect(words.after.lines.join(' ')).toContain('00:12:31')
    expect(JSON.stringify(words)).not.toContain('ada@example.org')
  })

  it('says what was set aside in a draft', () => {
    const draft = wholeDraft('x')
    const { after } = differenceWords(item('drafts', { ...draft, setAside: [] }, draft), names)
    expect(after.lines).toEqual(['No claims: “Forty people”'])
  })
})
