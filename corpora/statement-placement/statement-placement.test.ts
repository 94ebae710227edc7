import { describe, expect, it } from 'vitest'
import { inventedPaper } from './paper-with-statements.ts'
import { heldBackPlaces } from './regression.fixture.ts'
import { heldBackLater } from './regression-later.fixture.ts'
import { heldBackStyles } from './regression-styles.fixture.ts'
import { judgeOddPlace, type OddJudgement } from './score-placement.ts'
import type { OddPlace } from './placed-statement.ts'
import { seenPlaces } from './development.fixture.ts'

type Question = OddJudgement['question']

/** How many answers to a question are right, and which are not. */
function answersTo(
  question: Question,
  places: readonly OddPlace[],
): { readonly right: number; readonly wrong: readonly string[] } {
  const asked = places.flatMap(judgeOddPlace).filter((judgement) => judgement.question === question)
  return {
    right: asked.filter(({ right }) => right).length,
    wrong: asked.filter(({ right }) => !right).map(({ place, found }) => `${place}: ${found}`),
  }
}

describe('statements in odd places of invented papers', () => {
  it('have names of their own and hold what they say', () => {
    const places = [...seenPlaces, ...heldBackPlaces, ...heldBackStyles, ...heldBackLater]
    expect(new Set(places.map(({ name }) => name)).size).toBe(places.length)
    for (const { name, parts, coi, funding } of places)
      for (const words of [coi?.says, funding?.says])
        expect(words === undefined || inventedPaper(parts).includes(words), `${name}: ${words}`).toBe(true)
  })

  // Before any rule was mended: 19 of 24, 19 of 24, 5 of 6, 13 of 16, 14 of 16 and 14 of 14.
  it.each<readonly [Question, number]>([
    ['interest quote', 23],
    ['interest class', 23],
    ['interest silent', 6],
    ['funding quote', 16],
    ['funding status', 16],
    ['funding silent', 14],
  ])('%s: right in at least %i of the papers that the rules were mended on', (question, floor) => {
    const { right, wrong } = answersTo(question, seenPlaces)
    expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(floor)
  })

  // At the first look, unseen by the rules: 18 of 25, 17 of 25, 4 of 5, 9 of 14, 10 of 14 and 15 of 16; mended on the other half only:
  // 19, 19, 4, 10, 11 and 15. Then they were looked at, and kinds of error were mended.
  it.each<readonly [Question, number]>([
    ['interest quote', 23],
    ['interest class', 24],
    ['interest silent', 5],
    ['funding quote', 13],
    ['funding status', 14],
    ['funding silent', 16],
  ])('%s: right in at least %i of the papers that were held back', (question, floor) => {
    const { right } = answersTo(question, heldBackPlaces)
    expect(right).toBeGreaterThanOrEqual(floor)
  })

  // At the first look at them, after the first mending: 14 of 19, 16 of 19, 4 of 4, 14 of 17, 15 of 17 and 5 of 6; then looked at and mended.
  it.each<readonly [Question, number]>([
    ['interest quote', 19],
    ['interest class', 19],
    ['interest silent', 4],
    ['funding quote', 16],
    ['funding status', 16],
    ['funding silent', 6],
  ])('%s: right in at least %i of the house styles', (question, floor) => {
    const { right } = answersTo(question, heldBackStyles)
    expect(right).toBeGreaterThanOrEqual(floor)
  })

  // Written last. At the first look, when all others had been mended on: 10 of 14, 11 of 14, 5 of 5, 6 of 8, 6 of 8 and 10 of 11; then mended too.
  it.each<readonly [Question, number]>([
    ['interest quote', 14],
    ['interest class', 14],
    ['interest silent', 5],
    ['funding quote', 8],
    ['funding status', 8],
    ['funding silent', 11],
  ])('%s: right in at least %i of the papers written last', (question, floor) => {
    const { right, wrong } = answersTo(question, heldBackLater)
    expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(floor)
  })
})
