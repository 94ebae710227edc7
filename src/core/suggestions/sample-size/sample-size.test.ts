import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SampleSizeValue } from '#core/model/tag.ts'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { sampleSize } from './sample-size.ts'

// All texts are invented.
const candidatesOf = (text: string, title: string | null = null) =>
  sampleSize.extract(prepareText(paperTextOf(text), { title }))
const valueOf = (text: string, title: string | null = null) => candidatesOf(text, title)[0]?.value

/** A trial's abstract around the sentences of interest. */
const trial = (middle: string) =>
  `A night cream with azelaic acid for rosacea: a randomised trial. It is not known whether the cream helps. ${middle} Redness fell by 1.4 points more with the cream than with the vehicle (95% CI 0.6 to 2.2). The cream reduced redness and was well tolerated.`

describe('one plain count of people', () => {
  it.each<[string, number]>([
    ['We enrolled 64 adults with papular rosacea.', 64],
    ['Twenty-eight women with rosacea took part.', 28],
    ['One hundred and twelve participants were recruited from three clinics.', 112],
    ['A total of 1,204 patients were included.', 1204],
    ['A total of 1\u2009204 patients were included.', 1204],
    ['In all, 12\u202f480 women were enrolled.', 12480],
    ['Patients with rosacea (n = 57) were followed for 12 weeks.', 57],
    ['Patients with rosacea (N=57) were followed for 12 weeks.', 57],
    ['The sample consisted of 83 students aged 18 to 25 years.', 83],
    ['The study included 45 children.', 45],
    ['This 60-patient trial ran for two winters.', 60],
    ['Forty healthy, non-smoking, right-handed volunteers participated.', 40],
    ['Participants were 39 veterans with long-standing rosacea.', 39],
    ['Rosacea outpatients (ROP) kept diaries. A total of 52 ROPs took part.', 52],
  ])('%s', (sentence, expected) => {
    expect(valueOf(trial(sentence))?.headline).toBe(expected)
  })
})

describe('analysed before randomised before enrolled', () => {
  it.each<[string, Partial<SampleSizeValue>]>([
    ['We randomised 120 patients to cream or vehicle.', { headline: 120, basis: 'randomised', randomised: 120 }],
    [
      'Of 120 patients randomised, 111 were included in the analysis.',
      { headline: 111, basis: 'analysed', randomised: 120, analysed: 111 },
    ],
    [
      'Ninety patients were enrolled and 84 were analysed.',
      { headline: 84, basis: 'analysed', enrolled: 90, analysed: 84 },
    ],
    ['A total of 96 women were recruited for the study.', { headline: 96, basis: 'enrolled', enrolled: 96 }],
    ['Among 75 randomised patients, 70 (93%) completed the trial.', { randomised: 75, completed: 70 }],
    ['The intention-to-treat population comprised 412 patients.', { headline: 412, basis: 'analysed' }],
    [
      'Of 150 patients randomised, 141 had follow-up data and were analysed.',
      { headline: 141, basis: 'analysed', randomised: 150 },
    ],
    [
      'Forty patients were to be enrolled; the trial stopped after 19 patients were enrolled.',
      { headline: 19, enrolled: 19, planned: 40 },
    ],
    ['Of 767 people with severe rosacea, 500 were enrolled.', { headline: 500, basis: 'enrolled', enrolled: 500 }],
    [
      'Of 300 people screened, 88 were randomly assigned to cream or vehicle.',
      { headline: 88, basis: 'randomised', screened: 300 },
    ],
    [
      'Seventy-seven patients, all seen between March and June in one clinic (median age 41 years), were randomised.',
      { headline: 77, basis: 'randomised' },
    ],
  ])('%s', (sentence, expected) => {
    expect(valueOf(trial(sentence))).toMatchObject(expected)
  })
})

describe('traps: numbers that are not the sample', () => {
  it.each<[string, number]>([
    [
      'A sample size of 140 was needed to detect a difference of 1 point with 80% power. We randomised 92 patients.',
      92,
    ],
    ['We enrolled 44 patients aged 18 to 70 years with phototypes II to IV.', 44],
    ['Over 24 weeks, 36 patients applied 15 g of cream twice daily.', 36],
    ['In 2019, 48 patients were recruited; 12 months later they were seen again.', 48],
    ['We randomised 66 patients; 9 patients withdrew and 3 patients reported burning.', 66],
    ['We randomised 66 patients. Of these, 41 (62%) were women.', 66],
    ['Of 84 participants randomised, 20 had severe disease at baseline.', 84],
    ['Fifty-one patients with Fitzpatrick skin type I to III were enrolled in 6 hospitals.', 51],
    ['We randomised 58 patients; each completed 10 questionnaires over 4 visits.', 58],
    ['At least 25 patients per group were required. Sixty-two patients were randomised.', 62],
    ['We enrolled 30 patients. A previous study of 410 patients had found no effect.', 30],
    ['Twelve dermatologists rated the photographs of the 46 patients who were randomised.', 46],
  ])('%s', (sentence, expected) => {
    expect(valueOf(trial(sentence))?.headline).toBe(expected)
  })

  it.each([
    'Redness fell by 42%.',
    'The dose was 20 mg for 8 weeks.',
    'Nothing was counted here.',
    'The mean age was 41 years (range 18-70).',
    'HER2, IL-6 and COVID-19 are names.',
    'Values are means of n = 3 determinations.',
    'Bars show three independent experiments.',
  ])('proposes nothing for "%s"', (sentence) => {
    expect(candidatesOf(sentence)).toEqual([])
  })

  it('knows that a protocol only plans', () => {
    const value = valueOf(
      'Cream against rosacea: protocol of a randomised trial. We will recruit 150 adults with rosacea, who will be randomised 1:1 to cream or vehicle.',
    )
    expect(value).toMatchObject({ headline: 150, planned: 150, basis: 'not-said' })
  })

  it('keeps what a power calculation asked for beside the sample', () => {
    const value = valueOf(
      trial('A power calculation showed that 140 patients were required. We randomised 92 patients.'),
    )
    expect(value).toMatchObject({ headline: 92, planned: 140 })
  })
})

describe('groups put together', () => {
  it('adds up arms where no total is said, and names them', () => {
    const value = valueOf(trial('Patients were randomly assigned to cream (n = 34) or vehicle (n = 36).'))
    expect(value).toMatchObject({ headline: 70, basis: 'randomised' })
    expect(value?.arms).toEqual([
      { label: 'cream', allocated: 34 },
      { label: 'vehicle', allocated: 36 },
    ])
  })

  it('keeps the total that is said and adds its arms', () => {
    const value = valueOf(trial('Seventy patients were randomised to cream (n = 34) or vehicle (n = 36).'))
    expect(value?.headline).toBe(70)
    expect(value?.arms?.map((arm) => arm.allocated)).toEqual([34, 36])
  })

  it('adds up three arms', () => {
    expect(
      valueOf(trial('Women were randomly allocated to cream (n=21), gel (n=19) or vehicle (n=20).'))?.headline,
    ).toBe(60)
  })

  it('adds up patients and controls', () => {
    expect(
      valueOf(
        'Skin barrier in rosacea. We compared 19 patients with rosacea and 17 healthy controls. Water loss was higher in patients.',
      )?.headline,
    ).toBe(36)
  })

  it('does not add the arms to the total', () => {
    const values = candidatesOf(trial('We randomised 80 patients: 40 received cream and 40 received vehicle.')).map(
      ({ value }) => value.headline,
    )
    expect(values[0]).toBe(80)
    expect(values).not.toContain(160)
  })

  it.each<[string, number]>([
    ['Thirty patients in each group were randomised to gel or vehicle.', 60],
    ['Patients were allocated to three groups of 20 patients each.', 60],
    ['We recruited 205 cases and 210 controls.', 415],
    ['Thirty-two patients were seen in the cream group and 29 in the vehicle group.', 61],
    ['Ten amateur rowers and eleven office workers were tested.', 21],
  ])('adds up groups: %s', (sentence, expected) => {
    expect(valueOf(trial(sentence))?.headline).toBe(expected)
  })

  it('does not call one of the groups those enrolled', () => {
    expect(valueOf(trial('We recruited 205 cases and 210 controls.'))).toMatchObject({ headline: 415, enrolled: 415 })
  })

  it('does not add the control arm to the total', () => {
    expect(
      valueOf(trial('Forty-five patients were included and were given cream (n = 23) or nothing (22 controls).'))
        ?.headline,
    ).toBe(45)
  })

  it('says in its reason that it added', () => {
    expect(
      candidatesOf(trial('Patients were randomly assigned to cream (n = 34) or vehicle (n = 36).'))[0]?.rule,
    ).toContain('added up')
  })
})

describe('people against sides, eyes, teeth and lesions', () => {
  const split = (middle: string) =>
    `Split-face comparison of two lasers for acne scars: a randomised trial. ${middle} Scars improved on both sides.`

  it.each<[string, Partial<SampleSizeValue>]>([
    ['Twenty-eight patients (56 sides) were treated.', { headline: 28, units: { count: 56, unit: 'side' } }],
    ['We treated 56 hemifaces of 28 patients.', { headline: 28, units: { count: 56, unit: 'side' } }],
    [
      'Thirty people with acne scars took part; 60 half-faces were randomised.',
      { headline: 30, units: { count: 60, unit: 'side' } },
    ],
    ['In total, 48 hemifaces were treated.', { headline: 48, unit: 'side' }],
    ['We enrolled 35 patients with 112 lesions.', { headline: 35, units: { count: 112, unit: 'lesion' } }],
  ])('%s', (sentence, expected) => {
    expect(valueOf(split(sentence))).toMatchObject(expected)
  })

  it('counts people, not their eyes', () => {
    const value = valueOf(
      'Drops for dry eye: a randomised trial. Eighty-two eyes of 41 patients were randomised to drops or saline. Tear film improved.',
    )
    expect(value).toMatchObject({ headline: 41, units: { count: 82, unit: 'eye' } })
  })

  it('counts people, not their teeth', () => {
    const value = valueOf(
      'Split-mouth trial of a sealant. Ninety teeth in 45 children were included. Sealants held better on the test side.',
    )
    expect(value).toMatchObject({ headline: 45, units: { count: 90, unit: 'tooth' } })
  })

  it('counts pupils, and their schools as the clusters that were randomised', () => {
    const value = valueOf(
      'Sun protection at school: a cluster randomised trial. Twenty schools were randomised; 1,340 pupils took part. Sunburns fell.',
    )
    expect(value).toMatchObject({ headline: 1340, units: { count: 20, unit: 'cluster' } })
  })
})

describe('case reports', () => {
  it('counts one person where one is described', () => {
    expect(
      valueOf(
        'A giant wart: case report. We report a 54-year-old farmer with a giant wart. It was removed under local anaesthesia.',
      )?.headline,
    ).toBe(1)
  })

  it('counts the people of a series', () => {
    expect(
      valueOf('Melanoma in siblings. We report three patients with melanoma, aged 31, 35 and 40 years.')?.headline,
    ).toBe(3)
  })
})

describe('animals and samples', () => {
  it.each<[string, Partial<SampleSizeValue>]>([
    [
      'Wound healing in rats. Thirty-six male Wistar rats were randomly divided into four groups. Healing was faster with honey.',
      { headline: 36, unit: 'animal' },
    ],
    ['A total of 24 mice were used. Tumours shrank.', { headline: 24, unit: 'animal' }],
    ['We collected 120 skin samples at autopsy. Staining was patchy.', { headline: 120, unit: 'sample' }],
  ])('%s', (text, expected) => {
    expect(valueOf(text)).toMatchObject(expected)
  })
})

describe('reviews', () => {
  const review = 'Lasers for acne scars: a systematic review and meta-analysis.'

  it('counts the included studies, not those found', () => {
    const value = valueOf(`${review} We searched three databases. Of 1240 records screened, 18 studies were included.`)
    expect(value).toMatchObject({ headline: 18, basis: 'studies', unit: 'study', studies: 18 })
  })

  it('counts studies, with the people in them where the review says how many', () => {
    const value = valueOf(`${review} Twenty-two trials with 2345 participants met the inclusion criteria.`)
    expect(value).toMatchObject({ headline: 22, unit: 'study', basis: 'studies', studies: 22 })
    expect(value?.units).toEqual({ count: 2345, unit: 'person' })
  })

  it('does not add up the cases and controls of the included studies', () => {
    const value = valueOf(`${review} In total 1200 cases and 1300 controls in 9 studies were included.`)
    expect(value).toMatchObject({ headline: 9, studies: 9 })
    expect(value?.units).toBeUndefined()
  })

  it('offers no number twice, and the best first', () => {
    const found = candidatesOf(
      `${review} Twenty-two trials with 2345 participants met the inclusion criteria. Forty-one full texts were read.`,
    )
    expect(new Set(found.map(({ value }) => value.headline)).size).toBe(found.length)
    expect(found.map(({ confidence }) => confidence)).toEqual(
      found.map(({ confidence }) => confidence).toSorted((a, b) => b - a),
    )
  })

  it('does not take a trial that mentions other trials for a review', () => {
    expect(valueOf(trial('We enrolled 64 adults. Two earlier trials were small.'))?.studies).toBeUndefined()
  })
})

describe('a whole paper', () => {
  const filler = (words: string) =>
    Array.from(
      { length: 45 },
      (_, index) =>
        `${words} in the setting number ${String.fromCharCode(97 + (index % 26))} of the work as it was done there.`,
    ).join(' ')
  const paper = (abstract: string, methods: string, results: string) =>
    `Face cream and memory\n\nAbstract\n\n${abstract}\n\nIntroduction\n\nAn earlier study of 950 patients found nothing. ${filler('Rosacea is common and was described')}\n\nMethods\n\n${methods} ${filler('Redness was measured with a camera')}\n\nResults\n\n${results} ${filler('The change was steady and was seen')}\n\nDiscussion\n\n${filler('These findings agree with others')}`

  it('ignores the numbers of cited studies', () => {
    const found = candidatesOf(
      paper(
        'We studied 42 adults with rosacea.',
        'Participants\n\nForty-two adults with rosacea took part.',
        'All 42 participants completed the study.',
      ),
    )
    expect(found[0]?.value.headline).toBe(42)
    expect(found.map(({ value }) => value.headline)).not.toContain(950)
  })

  it('offers both numbers where the abstract and the body disagree, and says so', () => {
    const found = candidatesOf(
      paper(
        'We scanned 25 women with rosacea.',
        'Participants\n\nThe sample was recruited by posters.',
        'Three participants were excluded because of motion and four because of missing data. The remaining 18 participants were included in all analyses.',
      ),
    )
    expect(found.slice(0, 3).map(({ value }) => value.headline)).toEqual(expect.arrayContaining([18, 25]))
    expect(found.some(({ rule }) => /abstract says|body says/u.test(rule))).toBe(true)
  })

  it('takes a paper of ordinary length in far less time than a reader would notice', () => {
    const text = prepareText(
      paperTextOf(
        paper('We studied 42 adults.', 'Forty-two adults took part.', 'All 42 completed the study.').repeat(6),
      ),
      { title: null },
    )
    sampleSize.extract(text)
    const start = process.cpuUsage()
    sampleSize.extract(text)
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000)
  })
})

describe('what a suggestion shows', () => {
  it('quotes the sentence word for word', () => {
    const text = trial('We randomised 120 patients to cream or vehicle.')
    const [first] = candidatesOf(text)
    expect(first?.quote?.exact).toBe('We randomised 120 patients to cream or vehicle.')
    expect(text).toContain(first?.quote?.exact)
  })

  it('is surer of a plain total than of one of several numbers', () => {
    const plain = candidatesOf(trial('We randomised 120 patients to cream or vehicle.'))[0]?.confidence ?? 0
    const unclear =
      candidatesOf('Two children had hives. Some of 9 relatives of 4 of them were seen, 5 at home.')[0]?.confidence ?? 1
    expect(plain).toBeGreaterThanOrEqual(0.9)
    expect(unclear).toBeLessThan(plain)
  })

  // Right or wrong, such words leave open whether all are meant.
  it.each([
    'The 9 patients with high levels improved by 59%.',
    'Overall, 25,997 patients (69%) were taking a statin before surgery.',
    'A single dose of the drug (115 patients) was given in the evening.',
    'We used data of the child, 1 sibling and 2 parents.',
    'Twenty-one volunteers and 14 of like age in another town walked for an hour.',
  ])('is not sure of %s', (sentence) => {
    expect(candidatesOf(sentence)[0]?.confidence ?? 0).toBeLessThan(0.9)
  })

  it('gives at most three candidates, the best first, each with a reason', () => {
    const found = candidatesOf(
      trial(
        'Of 300 people screened, 150 were enrolled, 140 were randomised, 131 were analysed and 120 completed the study.',
      ),
    )
    expect(found.length).toBeLessThanOrEqual(3)
    for (const { rule, confidence } of found) {
      expect(rule).not.toBe('')
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
    expect(found.map(({ confidence }) => confidence)).toEqual(
      found.map(({ confidence }) => confidence).toSorted((a, b) => b - a),
    )
  })

  it('gives the same answer every time', () => {
    const text = trial('Of 300 people screened, 88 were randomly assigned to cream (n = 45) or vehicle (n = 43).')
    expect(candidatesOf(text)).toEqual(candidatesOf(text))
  })

  it('quotes what stands in the text, whatever the text', () => {
    const piece = fc.constantFrom(
      'Forty',
      '48',
      '1,204',
      'patients',
      'women',
      '(n = 30)',
      'were',
      'randomised',
      'analysed',
      'in each group',
      'and',
      'controls',
      '. ',
      '; ',
      ', ',
      '\n\n',
      'sides',
      'of',
      'the',
      'Methods\n',
      '%',
      '±',
      '2-3',
      'excluded',
      'remaining',
      'study 2',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ')
        const squeezed = text.replace(/\s+/gu, ' ')
        const found = candidatesOf(text)
        expect(found.length).toBeLessThanOrEqual(3)
        for (const { quote } of found) expect(squeezed).toContain(quote?.exact.replace(/\s+/gu, ' '))
      }),
    )
  })

  it.each([
    ['numbers without end', '(n = 12) '.repeat(8000)],
    ['number words without end', 'one hundred and two thousand and forty '.repeat(3000)],
    ['digits without end', '1 234 567 '.repeat(8000)],
    ['one endless sentence of patients', '31 patients with acne, '.repeat(5000)],
    ['short sentences without end', 'Another 20 patients came. '.repeat(6000)],
    ['brackets that never close', '40 patients (of whom ('.repeat(4000)],
  ])('is done in a moment with %s', (_, text) => {
    const prepared = prepareText(paperTextOf(text), { title: null })
    const start = process.cpuUsage()
    sampleSize.extract(prepared)
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000)
  })

  it('has nothing to say about an empty text', () => {
    expect(candidatesOf('')).toEqual([])
  })
})
