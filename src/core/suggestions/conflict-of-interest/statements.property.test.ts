import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { comparator } from '../comparator/comparator.ts'
import { conflictOfInterest } from './conflict-of-interest.ts'
import { followUp } from '../follow-up/follow-up.ts'
import { funding } from '../funding/funding.ts'
import { harms } from '../harms/harms.ts'
import { intervention } from '../intervention/intervention.ts'
import { limitations } from '../limitations/limitations.ts'
import { mainResult } from '../main-result/main-result.ts'
import { population } from '../population/population.ts'
import { registration } from '../registration/registration.ts'

const fields = [
  conflictOfInterest,
  funding,
  registration,
  limitations,
  population,
  intervention,
  comparator,
  followUp,
  mainResult,
  harms,
]
const pieces = [
  'Conflict of interest',
  'Conflict of interest: ',
  'Funding',
  'Funding: ',
  'Disclosure',
  'None.',
  'None declared',
  'Nil',
  '\n',
  '\n\n',
  ' ',
  '. ',
  '; ',
  ': ',
  '(',
  ')',
  'The authors',
  'Dr. Varga',
  'IV and TB',
  'have no',
  'has received',
  'honoraria from',
  'Pfizer Inc.',
  'the University of Lindenau',
  'and',
  'supported by',
  'This study was',
  'grant no. 12',
  'NCT01234567',
  'ISRCTN 12345678',
  'References',
  'Methods',
  'Abstract',
  'limitations of this study',
  'First,',
  'adverse events occurred',
  'were randomised to',
  'placebo',
  'é',
  '‘',
  '\u00ad',
  '😀',
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12 })), { maxLength: 60 })
  .map((parts) => parts.join(' '))

describe('on any text', () => {
  it('quotes only what stands there, stays within its bounds, and says the same twice', () => {
    fc.assert(
      fc.property(text, (words) => {
        const prepared = prepareText(paperTextOf(words))
        for (const field of fields) {
          const found = field.extract(prepared)
          expect(found.length).toBeLessThanOrEqual(3)
          expect(JSON.stringify(field.extract(prepareText(paperTextOf(words))))).toBe(JSON.stringify(found))
          for (const { quote, confidence } of found) {
            expect(confidence).toBeGreaterThan(0)
            expect(confidence).toBeLessThanOrEqual(1)
            // Soft hyphens say where a word may be broken, and are none of its signs.
            if (quote) expect(prepared.text.replaceAll('\u00ad', '')).toContain(quote.exact)
            if (quote) expect(quote.exact.trim()).not.toBe('')
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    'the authors have ',
    'no conflict of ',
    'no ',
    'Pfizer, Inc., ',
    'IV, ',
    'A. B. ',
    'supported by a grant from the ',
    'University of ',
    'funding ',
    '12 34 56 ',
    'Disclosure: ',
    'Conflict of interest: ',
    '(((',
    'this study was ',
    'and the ',
    'limitation of the ',
    'Funding: ',
    'Conflict of interest: none. ',
    'Ltd. N. Roe has ',
    'ClinicalTrials.gov ',
    'UMIN 123 ',
    'none of us ',
  ])('takes no longer than it should over %s many times', (piece) => {
    const prepared = prepareText(paperTextOf(piece.repeat(Math.ceil(20_000 / piece.length))))
    const started = process.cpuUsage()
    for (const field of fields) field.extract(prepared)
    // Milliseconds for all fields; a rule that goes back over the text again and again takes minutes.
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000)
  })
})
