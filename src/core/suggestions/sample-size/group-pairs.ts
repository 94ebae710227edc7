import type { Count } from './count.ts'
import { sumOf, type GroupSum } from './group-sum.ts'
import type { CountingSentence } from './mentions.ts'
import { isParenthesised } from './number-surroundings.ts'
import type { Token } from './sentence-tokens.ts'

// Groups of one sentence, until the one to compare with.
const maxGroupsBetween = 40
// Sentences between "34 patients were recruited" and "35 healthy controls".
const maxSentencesBetween = 3
// Groups of one study are of one order of size: "80 women ... and 2 nurses" are none.
const maxGroupRatio = 8
// A group to compare has three people or more; up to ten controls may be how many each case has.
const minGroup = 3
const maxControlsPerCase = 10
// "17 men, 15 women" stand next to each other.
const maxTokensBetweenSexes = 4

/**
 * "12 people after a stroke and 12 unimpaired volunteers", or "24 patients received A. Another 20 patients received B."
 */
export function groupPairs(sentences: readonly CountingSentence[], place: number): GroupSum[] {
  const sums: GroupSum[] = []
  const sentence = sentences[place] as CountingSentence
  for (const [index, count] of sentence.counts.entries()) {
    if (!isPlainGroup(count, sentence.tokens)) continue
    const next = sentence.counts[index + 1]
    if (
      next &&
      isPlainGroup(next, sentence.tokens) &&
      areAlike(count, next) &&
      areSetSideBySide(sentence.tokens, count, next) &&
      isComparison(count, sentence.tokens) === isComparison(next, sentence.tokens)
    )
      sums.push(sumOf(isAndMore(sentence.tokens, next) ? 'listed' : 'groups', place, [count, next]))
    const following = sentences[place + 1]
    const other = following?.counts[0]
    if (
      !following ||
      !other ||
      following.sentenceIndex !== sentence.sentenceIndex + 1 ||
      index !== sentence.counts.length - 1
    )
      continue
    if (
      isPlainGroup(other, following.tokens) &&
      areAlike(count, other) &&
      moreOf.test(following.tokens[other.numberIndex - 1]?.lower ?? '')
    ) {
      const isTreatedToo = treatedToo.test(following.tokens[other.nounIndex + 1]?.lower ?? '')
      const parts = [
        { place, count },
        { place: place + 1, count: other },
      ]
      sums.push({ kind: isTreatedToo ? 'listed' : 'groups', value: count.value + other.value, parts })
    }
  }
  return sums
}

/** "Another 20 patients received placebo": a second group, not some of the first. */
const treatedToo = /^(?:received|underwent|got|took|had|used|were)$/u
const moreOf = /^(?:another|further|additional|other)$/u
// "A compared with B", with as many tokens of A and of its noun between.
const maxTokensToCompared = 12

/** "And another 35 subjects". */
function isAndMore(tokens: readonly Token[], count: Count): boolean {
  return moreOf.test(tokens[count.numberIndex - 1]?.lower ?? '') && tokens[count.numberIndex - 2]?.lower === 'and'
}

/** "A and B", "A and another B", "we compared A with B", "A were compared with B". */
function areSetSideBySide(tokens: readonly Token[], first: Count, second: Count): boolean {
  const link = tokens[second.numberIndex - 1]?.lower ?? ''
  return (
    link === 'and' ||
    isAndMore(tokens, second) ||
    (/^(?:with|to)$/u.test(link) &&
      (tokens
        .slice(Math.max(0, first.numberIndex - 3), first.numberIndex)
        .some(({ lower }) => /^compar(?:ed|ing)$/u.test(lower)) ||
        tokens.slice(Math.max(first.nounIndex, second.numberIndex - maxTokensToCompared), second.numberIndex - 1).at(-1)
          ?.lower === 'compared'))
  )
}

function areAlike(first: Count, second: Count): boolean {
  return Math.max(first.value, second.value) <= maxGroupRatio * Math.min(first.value, second.value)
}

// "100 people (50-70 y; 68 women)", "256 patients, including 74 smokers": some of those just counted.
const endsInPart = /\b(?:including|of which|(?:of|among) (?:whom|these|them|those))(?: ,)?$/u

/** Whether a count is of some of the people counted before it. */
function isPartOfThose(count: Count, tokens: readonly Token[]): boolean {
  const isOfOneSex = count.people === 'men' || count.people === 'women'
  const before = tokens.slice(Math.max(0, count.numberIndex - 3), count.numberIndex).map(({ lower }) => lower)
  return (isOfOneSex && isParenthesised(tokens, count.numberIndex)) || endsInPart.test(before.join(' '))
}

function isPlainGroup(count: Count, tokens: readonly Token[]): boolean {
  if (isPartOfThose(count, tokens)) return false
  const before = tokens[count.numberIndex - 1]?.lower ?? ''
  return (
    count.shape === 'noun' &&
    (count.unit === 'person' || count.unit === 'animal') &&
    count.value >= 2 &&
    !/^(?:of|\(|,)$/u.test(before)
  )
}

/** "17 men, 15 women" next to each other. */
export function sexSums(sentence: CountingSentence, place: number): GroupSum[] {
  const sums: GroupSum[] = []
  for (const [index, count] of sentence.counts.entries()) {
    const next = sentence.counts[index + 1]
    if (!next || next.numberIndex - count.nounIndex > maxTokensBetweenSexes) continue
    const pair = [count.people, next.people]
    if (
      pair.includes('men') &&
      pair.includes('women') &&
      !sentence.counts.some((other) => other.value === count.value + next.value)
    )
      sums.push(sumOf('sexes', place, [count, next]))
  }
  return sums
}

interface GroupCount {
  readonly count: Count
  /** Its place among the groups of the sentence. */
  readonly at: number
  readonly isControl: boolean
}

const knownGroups = new WeakMap<CountingSentence, readonly GroupCount[]>()

/** The counts of a sentence that may be of a group, worked out once. */
function groupsOf(sentence: CountingSentence): readonly GroupCount[] {
  const before = knownGroups.get(sentence)
  if (before) return before
  const groups = sentence.counts
    .filter((count) => isGroup(count, sentence.tokens))
    .map((count, at) => ({ count, at, isControl: isComparison(count, sentence.tokens) }))
  knownGroups.set(sentence, groups)
  return groups
}

/** "19 patients and 17 healthy controls", in one sentence or in neighbouring ones. */
export function pairSums(sentences: readonly CountingSentence[], place: number): GroupSum[] {
  const sums: GroupSum[] = []
  const sentence = sentences[place] as CountingSentence
  for (const own of groupsOf(sentence)) {
    for (let other = place; other < sentences.length && other <= place + maxSentencesBetween; other += 1) {
      const later = sentences[other] as CountingSentence
      if (later.sentenceIndex - sentence.sentenceIndex > maxSentencesBetween + 1) break
      const second = groupsOf(later)
        .slice(other > place ? 0 : own.at + 1, (other > place ? 0 : own.at + 1) + maxGroupsBetween)
        .find(({ isControl }) => isControl !== own.isControl)
      if (!second) continue
      // "1019 people (489 patients and 530 controls)": the 1019 are both.
      if (
        sentence.counts.some(
          (part) => part !== own.count && part !== second.count && part.value + second.count.value === own.count.value,
        )
      )
        break
      sums.push({
        kind: 'patients-and-controls',
        value: own.count.value + second.count.value,
        parts: [
          { place, count: own.count },
          { place: other, count: second.count },
        ],
      })
      break
    }
  }
  return sums
}

const maxTokensToFound = 8
/** "Mites were found in 71 cases and 33 controls": those who had something, not the groups. */
const foundIn =
  /\b(?:found|seen|present|detected|noted|observed|positive|reported|told) (?:in|by|among)(?: [^\s,;.()]+){0,6}$/u

function isGroup(count: Count, tokens: readonly Token[]): boolean {
  if (count.value < minGroup || count.unit !== 'person') return false
  // "matched to four controls", "three controls per case": how many to one, not how many.
  if (
    count.people === 'controls' &&
    count.value <= maxControlsPerCase &&
    count.shape === 'noun' &&
    (/^(?:to|with|by|up)$/u.test(tokens[count.numberIndex - 1]?.lower ?? '') ||
      /^(?:per|each|for|were)$/u.test(tokens[count.nounIndex + 1]?.lower ?? ''))
  )
    return false
  if (isPartOfThose(count, tokens)) return false
  if ((count.people === 'men' || count.people === 'women') && tokens[count.numberIndex - 1]?.lower === ',') return false
  const before = tokens.slice(Math.max(0, count.numberIndex - maxTokensToFound), count.numberIndex)
  if (foundIn.test(before.map(({ lower }) => lower).join(' '))) return false
  return count.shape !== 'of-the' && count.shape !== 'verb' && count.shape !== 'said'
}

/** The count's own words name controls: "35 healthy volunteers", "21 in the control group", "controls (n = 17)". */
function isComparison(count: Count, tokens: readonly Token[]): boolean {
  if (count.people === 'controls') return true
  const from = Math.max(0, count.nounIndex < count.numberIndex ? count.nounIndex - 3 : count.numberIndex + 1)
  for (let at = from; at <= Math.max(count.nounIndex, count.numberIndex) + (count.shape === 'noun' ? 4 : 6); at += 1) {
    const word = tokens[at]?.lower ?? '.'
    if (/^(?:controls?|healthy|normal|comparison|unaffected|neurotypical|nondiabetic|hc|hcs|nc)$/u.test(word))
      return true
    if (at > count.nounIndex && (/^(?:and|,|;|\.|\()$/u.test(word) || tokens[at]?.kind === 'number')) return false
  }
  return false
}
