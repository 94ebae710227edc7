import type { Count } from './count.ts'
import { sumOf, type GroupSum } from './group-sum.ts'
import type { CountingSentence } from './mentions.ts'
import type { Token } from './sentence-tokens.ts'

// Tokens between the name of a group and its number: "the group comprised a total of 58".
const maxTokensToNumber = 6
const maxArms = 6
// Arms that a trial gives at random are of one order of size.
const maxRatioOfArms = 3
const groupNouns = /^(?:group|arm|cohort|branch)$/u
const isMadeOf =
  /^(?:comprised|comprises|consisted|contained|included|numbered|counted|had|of|a|total|about|with|and|,)$/u
const verbsOfMakeUp = /^(?:comprised|comprises|consisted|contained|included|numbered|counted)$/u
const isGiven = /^(?:randomi[sz]ed|randomly|assigned|allocated)$/u

/** "The music group comprised 58 patients and the silence group 44 patients": groups named before their numbers. */
export function namedGroups({ tokens, counts }: CountingSentence, place: number): GroupSum[] {
  const named = counts.filter((count) => count.shape === 'noun' && nameOf(tokens, count) >= 0)
  const first = named[0]
  if (!first || named.length < 2 || named.length > maxArms) return []
  const says = tokens.slice(nameOf(tokens, first), first.numberIndex).some(({ lower }) => verbsOfMakeUp.test(lower))
  return says ? [sumOf('listed', place, named)] : []
}

/** Where "group" or "arm" stands before a count with nothing but a verb of making up between; -1 for none. */
function nameOf(tokens: readonly Token[], count: Count): number {
  for (let at = count.numberIndex - 1; at >= count.numberIndex - maxTokensToNumber; at -= 1) {
    const word = tokens[at]?.lower ?? ''
    if (groupNouns.test(word)) return at
    if (!isMadeOf.test(word)) return -1
  }
  return -1
}

/** "27 patients had a tube, 6 had a stent and 4 had neither": the last has none of it, so nobody is counted twice. */
export function exclusiveGroups({ tokens, counts }: CountingSentence, place: number): GroupSum[] {
  const last = counts.at(-1)
  if (!last) return []
  const verbOf = ({ numberIndex, nounIndex }: Count) => tokens[Math.max(numberIndex, nounIndex) + 1]?.lower ?? ''
  const behind = tokens.slice(Math.max(last.numberIndex, last.nounIndex) + 1).slice(0, 3)
  const alike = counts.filter(
    (count) =>
      count.unit === 'person' && (count.shape === 'noun' || count.shape === 'verb') && verbOf(count) === verbOf(last),
  )
  if (alike.length < 2 || alike.length > maxArms) return []
  const first = alike[0]?.numberIndex ?? 0
  const isOpening = first === 0 || tokens[first - 1]?.lower === ','
  return isOpening && behind.some(({ lower }) => /^(?:neither|none|nothing)$/u.test(lower))
    ? [sumOf('listed', place, alike)]
    : []
}

/**
 * "Were randomised to yoga (48) or a quiet room (48)": bare numbers in brackets behind the arms of a trial. A list of
 * references is none, as those follow no arm and are no group of one order of size.
 */
export function bareArms({ tokens }: Pick<CountingSentence, 'tokens'>): Count[] {
  const given = tokens.findIndex(
    ({ lower }, at) => isGiven.test(lower) && tokens.slice(at, at + 4).some((next) => next.lower === 'to'),
  )
  if (given < 0) return []
  const found: number[] = []
  for (let at = given; at < tokens.length; at += 1) {
    if (/^[.;]$/u.test(tokens[at]?.lower ?? '')) break
    const isBare = tokens[at - 1]?.lower === '(' && tokens[at + 1]?.lower === ')'
    if (tokens[at]?.kind === 'number' && isBare) found.push(at)
    else if (tokens[at]?.kind === 'number' && !tokens[at]?.inWords) return []
  }
  const values = found.map((at) => tokens[at]?.value ?? 0)
  const isOfArms = found.slice(1).every((at, index) => {
    const between = tokens.slice((found[index] ?? 0) + 2, at - 1)
    return (
      between.length > 1 && between.length <= 10 && between.some(({ lower }) => /^(?:or|and|,|versus|vs)$/u.test(lower))
    )
  })
  if (found.length < 2 || found.length > maxArms || !isOfArms) return []
  if (Math.min(...values) < 5 || Math.max(...values) > maxRatioOfArms * Math.min(...values)) return []
  return found.map((at) => armAt(tokens[at] as Token, at))
}

function armAt({ value, inWords }: Token, at: number): Count {
  return {
    value,
    inWords,
    numberIndex: at,
    nounIndex: at,
    shape: 'n-equals',
    unit: 'person',
    people: null,
    isRatio: false,
  }
}
