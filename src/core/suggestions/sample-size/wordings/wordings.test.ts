import { describe, expect, it } from 'vitest'
import { backgroundHeldBack, backgroundPeople, labelsAndAges } from './background-and-labels.fixture.ts'
import { overlappingCounts, overlappingCountsHeldBack } from './overlapping-counts.fixture.ts'
import { reviewsHeldBack, reviewsOfStudies } from './reviews.fixture.ts'
import { rolesHeldBack, rolesSaid } from './roles-said.fixture.ts'
import { faultOf } from './score-wording.ts'
import { severalNumbers, severalNumbersHeldBack } from './several-numbers.fixture.ts'
import { sidesAndUnits, sidesHeldBack } from './sides-and-units.fixture.ts'
import { withoutSample, withoutSampleHeldBack } from './without-sample.fixture.ts'
import { toldFlows, toldGroups, toldGroupsHeldBack } from './told-groups.fixture.ts'
import type { Wording } from './wording.ts'

const rightOf = (wordings: readonly Wording[]) => wordings.filter((wording) => faultOf(wording) === '').length
const faultsOf = (wordings: readonly Wording[]) => wordings.map(faultOf).filter((fault) => fault !== '')

/** Invented wordings of each kind of count and of its counter-kind, with the number right that may not fall. */
describe('wordings that the rules were made on', () => {
  it.each<[string, readonly Wording[], number]>([
    ['overlapping counts', overlappingCounts, 15],
    ['several numbers before one noun', severalNumbers, 12],
    ['people of the background', backgroundPeople, 12],
    ['labels, ages and things', labelsAndAges, 13],
    ['reviews', reviewsOfStudies, 14],
    ['sides and units', sidesAndUnits, 37],
    ['roles that are said', rolesSaid, 10],
    ['no sample', withoutSample, 8],
    ['groups told one by one', toldGroups, 37],
    ['flows of people', toldFlows, 38],
  ])('%s', (_, wordings, floor) => {
    expect(rightOf(wordings), faultsOf(wordings).join('\n')).toBeGreaterThanOrEqual(floor)
  })
})

// Set aside until the rules stood: 40 of 41 right then (23 before the rules); nothing was mended for them but that the
// one wrong choice is no longer sure.
describe('wordings that were set aside', () => {
  it.each<[string, readonly Wording[], number]>([
    ['overlapping counts', overlappingCountsHeldBack, 7],
    ['several numbers before one noun', severalNumbersHeldBack, 5],
    ['background, labels and ages', backgroundHeldBack, 8],
    ['reviews', reviewsHeldBack, 5],
    // 7 of 7, and 8 of 8 of those on teeth, defects and lids, when first read.
    ['sides and units', sidesHeldBack, 15],
    ['roles that are said', rolesHeldBack, 4],
    ['no sample', withoutSampleHeldBack, 4],
    // 16 of 18 when first read; the two others showed a missing word and a sum by chance.
    ['groups told one by one', toldGroupsHeldBack, 18],
  ])('%s', (_, wordings, floor) => {
    expect(rightOf(wordings), faultsOf(wordings).join('\n')).toBeGreaterThanOrEqual(floor)
  })
})
