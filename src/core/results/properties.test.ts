import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareGroups, type Counted } from './compared-groups.ts'
import { compareMeans } from './compared-means.ts'
import { comparePairs } from './compared-pairs.ts'
import type { Estimated } from './estimated.ts'
import { perPeople } from './per-people.ts'
import { shareOfPeople } from './share-of-people.ts'

const counted: fc.Arbitrary<Counted> = fc
  .integer({ min: 1, max: 5000 })
  .chain((total) => fc.record({ events: fc.integer({ min: 0, max: total }), total: fc.constant(total) }))
const pairs = fc
  .tuple(fc.nat(300), fc.nat(300), fc.nat(300))
  .filter((cells) => cells.some((cell) => cell > 0))
  .map(([better, same, worse]) => ({ better, worse, people: better + same + worse }))
const group = fc.record({
  mean: fc.double({ min: -1000, max: 1000, noNaN: true }),
  sd: fc.double({ min: 0.001, max: 500, noNaN: true }),
  total: fc.integer({ min: 2, max: 5000 }),
})
const times = fc.integer({ min: 2, max: 9 })
const hair = 1e-9

describe('every interval', () => {
  it('holds its estimate and stays where shares can be', () => {
    fc.assert(
      fc.property(counted, counted, pairs, (one, two, { better, worse, people }) => {
        expectWithin(shareOfPeople(one.events, one.total), 0)
        expectWithin(compareGroups(one, two).difference, -1)
        expectWithin(comparePairs(better, worse, people), -1)
      }),
    )
  })

  it('is the same turned round when the two sides change places', () => {
    fc.assert(
      fc.property(counted, counted, pairs, group, group, (one, two, { better, worse, people }, mean, other) => {
        expectTurned(compareGroups(one, two).difference, compareGroups(two, one).difference)
        expectTurned(comparePairs(better, worse, people), comparePairs(worse, better, people))
        expectTurned(compareMeans(mean, other), compareMeans(other, mean))
        const there = compareGroups(one, two).ratio
        const back = compareGroups(two, one).ratio
        if ('missing' in there || 'missing' in back) expect(there).toEqual(back)
        else expect(there.low * back.high).toBeCloseTo(1, 9)
      }),
    )
  })

  it('has no width of nothing, and is narrower with more people of whom the same share had it', () => {
    fc.assert(
      fc.property(
        times,
        counted,
        counted,
        pairs,
        group,
        group,
        (more, one, two, { better, worse, people }, mean, other) => {
          const grown = ({ events, total }: Counted) => ({ events: events * more, total: total * more })
          const larger = (sample: typeof mean) => ({ ...sample, total: sample.total * more })
          expectNarrower(shareOfPeople(one.events * more, one.total * more), shareOfPeople(one.events, one.total))
          expectNarrower(compareGroups(grown(one), grown(two)).difference, compareGroups(one, two).difference)
          expectNarrower(comparePairs(better * more, worse * more, people * more), comparePairs(better, worse, people))
          expectNarrower(compareMeans(larger(mean), larger(other)), compareMeans(mean, other))
        },
      ),
    )
  })

  it('of those without an event is that of those with it, seen from the other end', () => {
    fc.assert(
      fc.property(counted, ({ events, total }) => {
        const had = shareOfPeople(events, total)
        const not = shareOfPeople(total - events, total)
        expect(had.low).toBeCloseTo(1 - not.high, 12)
        expect(had.high).toBeCloseTo(1 - not.low, 12)
      }),
    )
  })

  it('comes with a difference on the same side as its ratio', () => {
    fc.assert(
      fc.property(counted, counted, (one, two) => {
        const { difference, ratio } = compareGroups(one, two)
        if ('missing' in ratio) return
        expect(Math.sign(difference.value)).toBe(Math.sign(ratio.value - 1))
        expect(ratio.low).toBeLessThanOrEqual(ratio.value)
        expect(ratio.high).toBeGreaterThanOrEqual(ratio.value)
      }),
    )
  })

  it('is told in whole people without changing sides or leaving its estimate out', () => {
    fc.assert(
      fc.property(counted, counted, (one, two) => {
        const { difference, tested, other } = compareGroups(one, two)
        const { of, value, low, high } = perPeople(difference, Math.max(tested.value, other.value))
        expect(low).toBeLessThanOrEqual(value)
        expect(high).toBeGreaterThanOrEqual(value)
        expect(Math.abs(value - difference.value * of)).toBeLessThanOrEqual(0.5 + hair)
        expect(value * difference.value).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it.each([
    [5, 0.1],
    [12, 0.3],
    [20, 0.5],
    [40, 0.05],
  ])('of a share holds the true one in at least 90 %% of all samples of %i where it is %f', (total, truth) => {
    let kept = 0
    for (let events = 0; events <= total; events += 1) {
      const { low, high } = shareOfPeople(events, total)
      if (low <= truth && truth <= high) kept += chanceOf(events, total, truth)
    }
    expect(kept).toBeGreaterThan(0.9)
  })

  it.each([
    [12, 0.4, 0.35],
    [12, 0.1, 0.1],
    [20, 0.6, 0.1],
    [30, 0.05, 0.3],
  ])('of pairs holds the true difference in at least 93 %% of all samples of %i people', (people, better, worse) => {
    let kept = 0
    for (let up = 0; up <= people; up += 1)
      for (let down = 0; down + up <= people; down += 1) {
        const { low, high } = comparePairs(up, down, people)
        const isKept = low <= better - worse && better - worse <= high
        if (isKept) kept += chanceOf(up, people, better) * chanceOf(down, people - up, worse / (1 - better))
      }
    expect(kept).toBeGreaterThan(0.93)
  })
})

function expectWithin({ value, low, high }: Estimated, lowest: number): void {
  expect(low).toBeGreaterThanOrEqual(lowest)
  expect(high).toBeLessThanOrEqual(1)
  expect(low).toBeLessThanOrEqual(value + hair)
  expect(high).toBeGreaterThanOrEqual(value - hair)
}

function expectTurned(one: Estimated, two: Estimated): void {
  expect(one.value).toBeCloseTo(-two.value, 9)
  expect(one.low).toBeCloseTo(-two.high, 9)
  expect(one.high).toBeCloseTo(-two.low, 9)
}

function expectNarrower(more: Estimated, fewer: Estimated): void {
  expect(more.high - more.low).toBeGreaterThan(0)
  expect(more.high - more.low).toBeLessThan(fewer.high - fewer.low + hair)
}

/** The chance that just `events` of `total` have what each has with chance `share`. */
function chanceOf(events: number, total: number, share: number): number {
  let chance = 1
  for (let at = 1; at <= events; at += 1) chance *= ((total - events + at) / at) * share
  return chance * (1 - share) ** (total - events)
}
