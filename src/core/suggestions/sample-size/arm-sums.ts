import type { Count } from './count.ts'
import { sumOf, type GroupSum } from './group-sum.ts'
import type { CountingSentence } from './mentions.ts'
import { skipParenthesis } from './number-surroundings.ts'
import type { Token } from './sentence-tokens.ts'
import { anyOf, pattern } from '#core/word-patterns.ts'

const maxArms = 6
// Arms are told in one breath: further apart a second list has begun.
const maxTokensBetweenArms = 40

/**
 * Runs of two to six counts that are written the same way: "(n = 34) ... (n = 36)", "31 had A, 29 had B and 34 ...".
 */
export function armSums(sentence: CountingSentence, place: number): GroupSum[] {
  const sums: GroupSum[] = []
  let run: Count[] = []
  const close = () => {
    // "Women (n = 112) were randomised to A (n = 57) or B (n = 55)": the total is no arm.
    const sum = run.reduce((total, count) => total + count.value, 0)
    run = run.filter((count) => run.length < 3 || count.value * 2 !== sum)
    if (run.length >= 2 && run.length <= maxArms) sums.push(sumOf('arms', place, run))
    run = []
  }
  for (const count of sentence.counts) {
    const previous = run.at(-1)
    const fits = isArmLike(count, sentence.tokens) && !isPerArm(count, sentence.tokens)
    if (!fits) continue
    if (
      previous &&
      (count.numberIndex - previous.numberIndex > maxTokensBetweenArms ||
        // "500 were enrolled: 250 to A, 250 to B"
        sentence.tokens.slice(previous.numberIndex, count.numberIndex).some(({ lower }) => lower === ':') ||
        (count.shape !== previous.shape && !(isLoose(count) && isLoose(previous))))
    )
      close()
    run.push(count)
  }
  close()
  return sums
}

/** "Seven adults completed ... Six adults completed ...": sentences one after the other that begin alike. */
export function parallelSums(sentences: readonly CountingSentence[], place: number): GroupSum[] {
  const opening = openingOf(sentences[place])
  if (opening === null || openingOf(sentences[place - 1]) === opening) return []
  const parts: GroupSum['parts'][number][] = []
  for (let at = place; at < Math.min(sentences.length, place + maxArms); at += 1) {
    const sentence = sentences[at] as CountingSentence
    const count = sentence.counts[0]
    if (
      !count ||
      openingOf(sentence) !== opening ||
      sentence.sentenceIndex - (sentences[place]?.sentenceIndex ?? 0) > at - place
    )
      break
    parts.push({ place: at, count })
  }
  return parts.length < 2
    ? []
    : [{ kind: 'arms', value: parts.reduce((sum, { count }) => sum + count.value, 0), parts }]
}

/** The noun and the next word of a sentence that opens with a count of people, or null. */
function openingOf(sentence: CountingSentence | undefined): string | null {
  const count = sentence?.counts[0]
  if (!sentence || count?.numberIndex !== 0 || count.shape !== 'noun' || count.unit !== 'person') return null
  const verb = sentence.tokens
    .slice(count.nounIndex + 1)
    .find((token) => token.kind === 'word' && /ed$|^(?:had|were|received)$/u.test(token.lower))
  return `${sentence.tokens[count.nounIndex]?.lower ?? ''} ${verb?.lower ?? ''}`
}

/** "(26 per arm)", "20 in each group" give all arms at once. */
function isPerArm(count: Count, tokens: readonly Token[]): boolean {
  const after = tokens
    .slice(Math.max(count.nounIndex, count.numberIndex) + 1)
    .slice(0, 2)
    .map(({ lower }) => lower)
  return after[0] === 'per' || after[0] === 'each' || (after[0] === 'in' && after[1] === 'each')
}

const isLoose = (count: Count) => count.shape === 'arm' || count.shape === 'verb' || count.shape === 'noun'

// What happens to all arms alike, so that "were ... analysed" counts no arm.
const stationWords = [
  'excluded|lost|withdrew|evaluable|analy[sz]ed|assessed|included|evaluated|completed|followed',
  'seen|tested|examined|interviewed|available|reached|retained',
]

const stationWord = pattern('u', '^', anyOf(stationWords), '$')

const isGivenOut = /^(?:randomi[sz]ed|randomly|assigned|allocated|divided)$/u

function isArmLike(count: Count, tokens: readonly Token[]): boolean {
  // "Of the 42 women, 13 had ... and 29 had ...": the 42 are the whole, not an arm.
  if (
    /^(?:of|among|all)$/u.test(tokens[count.numberIndex - 1]?.lower ?? '') ||
    /^(?:of|among)$/u.test(tokens[count.numberIndex - 2]?.lower ?? '')
  )
    return false
  if (count.shape === 'n-equals' || count.shape === 'label-equals' || count.shape === 'arm') return true
  const last = Math.max(count.nounIndex, count.numberIndex)
  // "130 children (411 molars) received"
  const next = skipParenthesis(tokens, last + 1)
  const after = tokens.slice(next, next + 8).map((token) => token.lower)
  if (count.shape === 'verb')
    return (
      /^(?:received|to|had|got|underwent|were|was)$/u.test(tokens[count.numberIndex + 1]?.lower ?? '') &&
      !after.some((word) => stationWord.test(word))
    )
  if (count.shape !== 'noun' || count.unit !== 'person') return false
  // "Were randomised to cream (51 nurses) or none (49 nurses)"
  if (tokens[count.numberIndex - 1]?.lower === '(' && tokens[count.nounIndex + 1]?.lower === ')')
    return tokens.slice(0, count.numberIndex).some(({ lower }) => isGivenOut.test(lower))
  return (
    /^(?:in|to|on|received|receiving|assigned|allocated|randomized|randomised|were|who|with|treated|underwent)$/u.test(
      after[0] ?? '',
    ) &&
    after.some((word) =>
      /^(?:group|groups|arm|arms|placebo|control|received|receiving|assigned|allocated|to|on)$/u.test(word),
    )
  )
}

const groupNumber: Readonly<Record<string, number>> = {
  two: 2,
  both: 2,
  '2': 2,
  three: 3,
  '3': 3,
  four: 4,
  '4': 4,
  five: 5,
  '5': 5,
  six: 6,
  '6': 6,
  seven: 7,
  '7': 7,
  eight: 8,
  '8': 8,
}

// Pens, cages and groups of one study, at most.
const maxGroups = 60

const inEach = '(?:in |for |to |assigned to |allocated to )?'

/** "Sixteen women each had two scars" is all of them. */
const ofEachPerson = '(?: (?:had|has|have|received|underwent|were|was|gave|contributed|with|completed|took))'
const eachOfGroups = [
  `${inEach}(?:each\\b(?!${ofEachPerson})|every (?:group|arm)|both (?:groups|arms))`,
  'per (?:group|arm)',
]
const inEachAfter = pattern('u', /^(?:\) )?/, anyOf(eachOfGroups))

const groupNouns = '(?:groups|arms|treatments?|diets|doses|regimens|conditions)'
const holders = '(?:groups|arms|pens|cages|blocks|tanks|litters|replicates|teams|classes)'
const behindHolders = pattern('u', String.raw`\b`, holders, ' of(?: n =)?$')
const groupNoun = pattern('u', '^', groupNouns, '$')
// Sentences back in which the number of groups may have been told.
const maxSentencesToGroups = 2

/**
 * "n = 19 in each group", "three groups of 20 patients", "eight pens of ten birds": the count times the number of groups
 * said there or shortly before (two where none is).
 */
export function eachSums(sentences: readonly CountingSentence[], place: number): GroupSum[] {
  const sums: GroupSum[] = []
  const sentence = sentences[place] as CountingSentence
  for (const count of sentence.counts) {
    if (count.unit !== 'person' && count.unit !== 'animal') continue
    if (!isOfEach(sentence.tokens, count)) continue
    const times = groupsSaid(sentences, place, count) ?? 2
    sums.push({
      kind: 'each',
      value: count.value * times,
      parts: Array.from({ length: times }, () => ({ place, count })),
    })
  }
  return sums
}

/** Whether a count is of each group: "20 in each group", "n = 4 per group", "pens of ten birds". */
export function isOfEach(tokens: readonly Token[], count: Count): boolean {
  const last = Math.max(count.nounIndex, count.numberIndex)
  const after = tokens.slice(last + 1, last + 6).map((token) => token.lower)
  const before = tokens.slice(Math.max(0, count.numberIndex - 5), count.numberIndex).map((token) => token.lower)
  return (
    inEachAfter.test(after.join(' ')) ||
    (before.join(' ').endsWith('( n =') && /^(?:each|per)/u.test(after[0] ?? '')) ||
    behindHolders.test(before.join(' '))
  )
}

/** The number of groups that a count is of each of: told in its sentence or shortly before; null where it is not. */
export function groupsSaid(sentences: readonly CountingSentence[], place: number, count: Count): number | null {
  const tokens = sentences[place]?.tokens ?? []
  // "Eight pens of ten birds": the number stands before the word, with up to two words between.
  const before = tokens.slice(Math.max(0, count.numberIndex - 5), count.numberIndex)
  const held = behindHolders.test(before.map(({ lower }) => lower).join(' '))
    ? before.findLast(({ kind }) => kind === 'number')
    : undefined
  if (held && held.value >= 2 && held.value <= maxGroups) return held.value
  for (let at = place; at >= Math.max(0, place - maxSentencesToGroups); at -= 1) {
    const found = groupsIn(sentences[at]?.tokens ?? [])
    if (found !== null) return found
  }
  return null
}

function groupsIn(tokens: readonly Token[]): number | null {
  const said = tokens.findIndex(
    (token, index) =>
      groupNumber[token.lower] !== undefined &&
      tokens.slice(index + 1, index + 5).some((next) => groupNoun.test(next.lower)),
  )
  return groupNumber[tokens[said]?.lower ?? ''] ?? null
}
