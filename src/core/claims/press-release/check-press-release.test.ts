import { describe, expect, it } from 'vitest'
import { isHeldOut } from '../held-out-half.ts'
import { checkPressRelease, type ReleaseStudy } from './check-press-release.ts'
import { releaseCases } from './fixtures/release-cases.ts'

const study = (text: string, design: ReleaseStudy['design'], funder?: string): ReleaseStudy => ({
  text,
  design,
  funding: funder ? { status: 'stated', funders: [funder], type: 'maker' } : null,
})

describe('a press release against its study, on invented pairs', () => {
  it.for([
    ['tuned on', false],
    ['held back', true],
  ] as const)('asks about what the paper does not bear out, on the half %s', async ([name, heldBack], { annotate }) => {
    let right = 0
    let wrong = 0
    let missed = 0
    const errors: string[] = []
    for (const { release, paper, design, expected, funder } of releaseCases) {
      if (isHeldOut(release) !== heldBack) continue
      const left = [...expected]
      for (const { kind, question } of checkPressRelease(release, study(paper, design, funder))) {
        const place = left.indexOf(kind)
        if (place < 0) {
          wrong++
          errors.push(`${release} | ${kind} asked in vain: ${question}`)
        } else {
          right++
          left.splice(place, 1)
        }
      }
      missed += left.length
      if (left.length) errors.push(`${release} | missed: ${left.join(', ')}`)
    }
    const figures = { right, wrong, missed, precision: right / (right + wrong), recall: right / (right + missed) }
    await annotate(`half ${name}: ${JSON.stringify(figures)}`)
    // Errors of the half that was held back are not looked at.
    if (!heldBack) await annotate(errors.join('\n') || 'no errors')
    expect(figures.precision).toBeGreaterThanOrEqual(0.9)
    expect(figures.recall).toBeGreaterThanOrEqual(0.8)
  })
})

describe('what is asked of a press release', () => {
  const paper = study('Tea intake was associated with longer life. We followed 1,200 nurses.', 'COH-P')

  it('shows both sentences at their places', () => {
    const release = 'Good news. Tea prevents early death. It was seen in 12,000 nurses.'
    const found = checkPressRelease(release, paper)
    expect(found.map(({ kind }) => kind)).toEqual(['cause', 'number'])
    for (const { release: at, paper: beside } of found) {
      expect(release.slice(at.start, at.end)).toBe(at.words)
      if (beside) expect(paper.text.slice(beside.start, beside.end)).toBe(beside.words)
    }
    expect(found[1]).toMatchObject({ paper: { words: 'We followed 1,200 nurses.' } })
    expect(found.every(({ question }) => question.includes('?'))).toBe(true)
  })

  it('leaves what stands behind the end of the release, and asks nothing that needs an unknown design', () => {
    expect(checkPressRelease('Tea was studied.\n\nAbout Teaville\nIt prevents floods in 40 towns.', paper)).toEqual([])
    expect(checkPressRelease('Tea prevents early death.', { ...paper, design: null })).toEqual([])
    expect(checkPressRelease('', paper)).toEqual([])
  })
})
