import { describe, expect, it } from 'vitest'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import type { StudyDesignCode } from '#core/model/study-design.ts'
import type { SideWording } from '#corpora/design-abstracts/side-wording.ts'
import { developmentSideWordings } from '#corpora/design-abstracts/development-side-wordings.fixture.ts'
import { heldBackSiteWordings } from '#corpora/design-abstracts/held-back-site-wordings.fixture.ts'
import { doubtfulSideWordings } from '#corpora/design-abstracts/doubtful-side-wordings.fixture.ts'
import { heldBackOtherSideWordings } from '#corpora/design-abstracts/held-back-other-side-wordings.fixture.ts'
import { otherSideWordings } from '#corpora/design-abstracts/other-side-wordings.fixture.ts'
import { siteWordings } from '#corpora/design-abstracts/site-wordings.fixture.ts'
import { regressionSideWordings } from '#corpora/design-abstracts/regression-side-wordings.fixture.ts'
import { bodyWordsOf } from './body-sides.ts'
import { allotmentIn } from './side-allocation.ts'
import { contrastsSides } from './side-pairs.ts'
import { studyDesignExtractor } from './study-design.ts'

const withinPersons: ReadonlySet<StudyDesignCode> = new Set(['RCT-SPLIT', 'SPLIT-NR'])
const sure = 0.9

interface Read {
  readonly wording: SideWording
  readonly designs: readonly StudyDesignCode[]
  readonly confidence: number
}

function read(wording: SideWording): Read {
  const found = studyDesignExtractor.extract(prepareText(paperTextOf(wording.text), { title: wording.title }))
  return { wording, designs: found.map(({ value }) => value.design), confidence: found[0]?.confidence ?? 0 }
}

function isWithin({ designs: [first] }: Read): boolean {
  return first !== undefined && withinPersons.has(first)
}

function isRight(each: Read): boolean {
  const { design } = each.wording
  if (design === 'not-within-persons') return !isWithin(each)
  if (design === 'in-doubt')
    return (
      each.confidence < sure && each.designs.includes('RCT-PAR') && each.designs.some((code) => withinPersons.has(code))
    )
  return each.designs[0] === design
}

function titlesOf(some: readonly Read[]): readonly string[] {
  return some.map(({ wording, designs }) => `${wording.title}: ${wording.design} taken for ${designs[0] ?? 'none'}`)
}

const told = (each: Read): boolean => {
  const { design } = each.wording
  return design === 'RCT-SPLIT' || design === 'SPLIT-NR'
}

describe.each([
  ['the rules were mended on', developmentSideWordings, 4],
  ['were held back (at first sight: found 24 of 36, false 1 of 31, sure and wrong 2 of 34)', regressionSideWordings, 1],
  ['name sites and lots otherwise', siteWordings, 0],
  ['were held back with these (at first sight: found 11 of 13, false 0 of 7)', heldBackSiteWordings, 0],
  ['draw a side by lot and tell of the other in few words', otherSideWordings, 0],
  ['were held back with those (at first sight: found 9 of 10, false 0 of 6)', heldBackOtherSideWordings, 1],
  [
    'treat, measure or only name sides (at first sight: found 3 of 6, false 0 of 8, sure and wrong 1)',
    doubtfulSideWordings,
    0,
  ],
])('comparisons of sides in wordings that %s', (_name, wordings, missed) => {
  const all = wordings.map(read)

  it('are never found where people were compared with people, or nothing was compared', () => {
    expect(titlesOf(all.filter((each) => isWithin(each) && !told(each) && each.wording.design !== 'in-doubt'))).toEqual(
      [],
    )
  })

  it(`are found where sides were compared, but for ${missed}`, () => {
    expect(titlesOf(all.filter((each) => told(each) && !isRight(each))).length).toBeLessThanOrEqual(missed)
  })

  it('are sure only where they are right', () => {
    expect(titlesOf(all.filter((each) => isWithin(each) && each.confidence >= sure && !isRight(each)))).toEqual([])
  })

  it('have the parallel reading beside them where both are possible', () => {
    expect(titlesOf(all.filter((each) => each.wording.design === 'in-doubt' && !isRight(each)))).toEqual([])
  })
})

describe('the words of a body', () => {
  it.each([
    ['patients with dry eyes were randomized', 'Hpatients with dry Peyes were randomized'],
    ['two donor sites of each patient', 'two Mdonor_sites of each Hpatient'],
    ['the drug arm and the control arm', 'the drug group and the control group'],
    ['breast cancer, eye drops and side effects', 'breast cancer, eye drops and side effects'],
    ['half of the couples and the other half', 'part of the couples and the other part'],
    ['shops on one side of the road and the other side', 'shops on one group of the road and the other group'],
    ['one side of the chest wall', 'one Pside of the chest wall'],
    ['benefit on one hand, harm on the other hand', 'benefit  , harm'],
    ['of both hands, gel on one hand', 'of both Phands, gel on one Phand'],
    ['nails of one hand were painted', 'Mnails of one Phand were painted'],
  ])('in "%s"', (folded, marked) => {
    expect(bodyWordsOf(folded, false)).toBe(marked)
  })

  it('are arms where a text has arms of a body', () => {
    expect(bodyWordsOf('the other arm was shaved', true)).toBe('the other Parm was shaved')
  })
})

describe('chance', () => {
  it.each([
    ['each axilla was randomly assigned to a or b', 'of-sides'],
    ['in each patient, pockets were randomly assigned to a or b', 'of-sides'],
    ['warts were randomized to needling or freezing', 'of-parts'],
    ['patients with sore heels, most of them on both sides, were randomly allocated to cups', null],
    ['breast and womb cancer patients who had work were randomized to a or b', null],
    ['the legs were measured in random order', null],
    ['those randomized to mirrors showed the weak hand more often', null],
    ['the randomized trial showed side effects in both groups', null],
    ['implants were made by a computer', null],
    ['a thrown die settled which ankle was taped', 'of-sides'],
    ['allocation of sides was by throwing a coin', 'of-sides'],
    ['feet were randomly assigned, one to wool and its fellow to cotton', 'of-sides'],
    ["each man's armpits had been allotted at random to a or b", 'of-sides'],
  ])('shares out in "%s": %s', (folded, allotment) => {
    expect(allotmentIn(bodyWordsOf(folded, false))).toBe(allotment)
  })
})

describe('one side and the other', () => {
  it.each([
    ['cream was put on one cheek and gel on the other cheek', true],
    ['the left and right forearms received cream a and cream b, respectively', true],
    ['one foot was dusted with powder and the contralateral foot with talc', true],
    ['peel on the right and laser on the left was given to the face', true],
    ['a crease was filled with a and the symmetrical crease with b', true],
    ['in each man one ureter was fitted with a coated stent and one with a plain stent', true],
    ['from each man one biopsy was frozen and one was fixed', false],
    ['a village was given salt and the adjacent village was not', false],
    ['force of the operated leg was 12% lower than that of the other leg', false],
    ['the right hand was operated on in 58 and the left hand in 32', false],
    ['the right foot was massaged and then the left foot', false],
    ['the affected leg was treated and the healthy contralateral leg was measured', false],
  ])('are set against each other in "%s": %s', (folded, contrasted) => {
    expect(contrastsSides(bodyWordsOf(folded, false), { looksBack: false })).toBe(contrasted)
  })
})
