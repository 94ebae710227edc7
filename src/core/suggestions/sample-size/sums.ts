import type { Count } from './find-counts.ts'
import { exclusionDifferences } from './exclusions.ts'
import type { CountingSentence } from './mentions.ts'
import type { Token } from './sentence-tokens.ts'

/**
 * How numbers are put together: arms given as "(n = 34) ... (n = 36)"; patients and controls; "20 in each of two groups";
 * men and women; or taken away: those excluded from those who came, where the rest is not said.
 */
export type SumKind = 'arms' | 'patients-and-controls' | 'each' | 'groups' | 'sexes' | 'less-excluded' | 'experiments'

/** Groups that a paper gives apart, added up. */
export interface GroupSum {
  readonly kind: SumKind
  readonly value: number
  /** The counts added up, with the place of the sentence of each in the list of counting sentences. */
  readonly parts: readonly { readonly place: number; readonly count: Count }[]
}

const MOST_ARMS = 6
const MOST_BETWEEN = 40 // groups of one sentence, until the one to compare with
const FARTHEST_PAIR = 3 // sentences between "34 patients were recruited" and "35 healthy controls"

/** All sums that the counting sentences of a paper give cause for, in order. */
export function groupSums(sentences: readonly CountingSentence[]): GroupSum[] {
  return sentences.flatMap((sentence, place) => [
    ...armSums(sentence, place),
    ...parallelSums(sentences, place),
    ...eachSums(sentence, place),
    ...sexSums(sentence, place),
    ...groupPairs(sentences, place),
    ...pairSums(sentences, place),
    ...exclusionDifferences(sentences, place).map(({ value, counts }): GroupSum => ({
      kind: 'less-excluded',
      value,
      parts: counts,
    })),
  ])
}

function sumOf(kind: SumKind, place: number, counts: readonly Count[]): GroupSum {
  return {
    kind,
    value: counts.reduce((sum, count) => sum + count.value, 0),
    parts: counts.map((count) => ({ place, count })),
  }
}

/** Runs of two to six counts that are written the same way: "(n = 34) ... (n = 36)", "31 had A, 29 had B and 34 ...". */
function armSums(sentence: CountingSentence, place: number): GroupSum[] {
  const sums: GroupSum[] = []
  let run: Count[] = []
  const close = () => {
    // "Women (n = 112) were randomised to A (n = 57) or B (n = 55)": the total is no arm.
    const sum = run.reduce((total, count) => total + count.value, 0)
    run = run.filter((count) => run.length < 3 || count.value * 2 !== sum)
    if (run.length >= 2 && run.length <= MOST_ARMS) sums.push(sumOf('arms', place, run))
    run = []
  }
  for (const count of sentence.counts) {
    const previous = run.at(-1)
    const fits = isArmLike(count, sentence.tokens) && !isPerArm(count, sentence.tokens)
    if (!fits) continue
    if (
      previous &&
      (count.numberIndex - previous.numberIndex > 40 ||
        (count.shape !== previous.shape && !(isLoose(count) && isLoose(previous))))
    )
      close()
    run.push(count)
  }
  close()
  return sums
}

/** "Seven adults completed ... Six adults completed ...": sentences one after the other that begin alike. */
function parallelSums(sentences: readonly CountingSentence[], place: number): GroupSum[] {
  const opening = openingOf(sentences[place])
  if (opening === null || openingOf(sentences[place - 1]) === opening) return []
  const parts: GroupSum['parts'][number][] = []
  for (let at = place; at < Math.min(sentences.length, place + MOST_ARMS); at += 1) {
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
  return `${sentence.tokens[count.nounIndex]?.lower ?? ''} ${sentence.tokens.slice(count.nounIndex + 1).find((token) => token.kind === 'word' && /ed$|^(?:had|were|received)$/u.test(token.lower))?.lower ?? ''}`
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

function isArmLike(count: Count, tokens: readonly Token[]): boolean {
  // "Of the 42 women, 13 had ... and 29 had ...": the 42 are the whole, not an arm.
  if (
    /^(?:of|among|all)$/u.test(tokens[count.numberIndex - 1]?.lower ?? '') ||
    /^(?:of|among)$/u.test(tokens[count.numberIndex - 2]?.lower ?? '')
  )
    return false
  if (count.shape === 'n-equals' || count.shape === 'label-equals' || count.shape === 'arm') return true
  const last = Math.max(count.nounIndex, count.numberIndex)
  const after = tokens.slice(last + 1, last + 9).map((token) => token.lower)
  if (count.shape === 'verb')
    return (
      /^(?:received|to|had|got|underwent|were|was)$/u.test(tokens[count.numberIndex + 1]?.lower ?? '') &&
      !after.some((word) =>
        /^(?:excluded|lost|withdrew|evaluable|analy[sz]ed|assessed|included|evaluated|completed|followed|seen|tested|examined|interviewed|available|reached|retained)$/u.test(
          word,
        ),
      )
    )
  if (count.shape !== 'noun' || count.unit !== 'person') return false
  return (
    /^(?:in|to|on|received|receiving|assigned|allocated|randomized|randomised|were|who|with|treated|underwent)$/u.test(
      after[0] ?? '',
    ) &&
    after.some((word) =>
      /^(?:group|groups|arm|arms|placebo|control|received|receiving|assigned|allocated|to|on)$/u.test(word),
    )
  )
}

const GROUP_NUMBER: Readonly<Record<string, number>> = {
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
}

/** "n = 19 in each group", "three groups of 20 patients": the count times the number of groups said (two where none is). */
function eachSums(sentence: CountingSentence, place: number): GroupSum[] {
  const sums: GroupSum[] = []
  for (const count of sentence.counts) {
    if (count.unit !== 'person' && count.unit !== 'animal') continue
    const last = Math.max(count.nounIndex, count.numberIndex)
    const after = sentence.tokens.slice(last + 1, last + 6).map((token) => token.lower)
    const before = sentence.tokens
      .slice(Math.max(0, count.numberIndex - 5), count.numberIndex)
      .map((token) => token.lower)
    const isEach =
      /^(?:\) )?(?:(?:in |for |to |assigned to |allocated to )?(?:each\b|every\b|both (?:groups|arms))|per (?:group|arm))/u.test(
        after.join(' '),
      ) ||
      (/(?:groups|arms) of(?: n =)?$|\( n =$/u.test(before.join(' ')) && /^(?:each|per)/u.test(after[0] ?? '')) ||
      /(?:groups|arms) of$/u.test(before.join(' '))
    if (!isEach) continue
    const said = sentence.tokens.findIndex(
      (token, index) =>
        GROUP_NUMBER[token.lower] !== undefined &&
        sentence.tokens.slice(index + 1, index + 5).some((next) => /^(?:groups|arms|treatment)$/u.test(next.lower)),
    )
    const times = GROUP_NUMBER[sentence.tokens[said]?.lower ?? ''] ?? 2
    sums.push({
      kind: 'each',
      value: count.value * times,
      parts: Array.from({ length: times }, () => ({ place, count })),
    })
  }
  return sums
}

/** "12 people after a stroke and 12 unimpaired volunteers", or "24 patients received A. Another 20 patients received B." */
function groupPairs(sentences: readonly CountingSentence[], place: number): GroupSum[] {
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
      sums.push(sumOf('groups', place, [count, next]))
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
      /^(?:another|additional|other)$/u.test(following.tokens[other.numberIndex - 1]?.lower ?? '')
    )
      sums.push({
        kind: 'groups',
        value: count.value + other.value,
        parts: [
          { place, count },
          { place: place + 1, count: other },
        ],
      })
  }
  return sums
}

/** "A and B", or "we compared A with B". */
function areSetSideBySide(tokens: readonly Token[], first: Count, second: Count): boolean {
  const link = tokens[second.numberIndex - 1]?.lower ?? ''
  return (
    link === 'and' ||
    (/^(?:with|to)$/u.test(link) &&
      tokens
        .slice(Math.max(0, first.numberIndex - 3), first.numberIndex)
        .some(({ lower }) => /^compar(?:ed|ing)$/u.test(lower)))
  )
}

/** Groups of one study are of one order of size: "80 women ... and 2 nurses" are none. */
function areAlike(first: Count, second: Count): boolean {
  return Math.max(first.value, second.value) <= 8 * Math.min(first.value, second.value)
}

function isPlainGroup(count: Count, tokens: readonly Token[]): boolean {
  const before = tokens[count.numberIndex - 1]?.lower ?? ''
  return (
    count.shape === 'noun' &&
    (count.unit === 'person' || count.unit === 'animal') &&
    count.value >= 2 &&
    !/^(?:of|\(|,)$/u.test(before)
  )
}

/** "17 men, 15 women" next to each other. */
function sexSums(sentence: CountingSentence, place: number): GroupSum[] {
  const sums: GroupSum[] = []
  for (const [index, count] of sentence.counts.entries()) {
    const next = sentence.counts[index + 1]
    if (!next || next.numberIndex - count.nounIndex > 4) continue
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
function pairSums(sentences: readonly CountingSentence[], place: number): GroupSum[] {
  const sums: GroupSum[] = []
  const sentence = sentences[place] as CountingSentence
  for (const own of groupsOf(sentence)) {
    for (let other = place; other < sentences.length && other <= place + FARTHEST_PAIR; other += 1) {
      const later = sentences[other] as CountingSentence
      if (later.sentenceIndex - sentence.sentenceIndex > FARTHEST_PAIR + 1) break
      const second = groupsOf(later)
        .slice(other > place ? 0 : own.at + 1, (other > place ? 0 : own.at + 1) + MOST_BETWEEN)
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

function isGroup(count: Count, tokens: readonly Token[]): boolean {
  if (count.value < 3 || count.unit !== 'person') return false
  // "matched to four controls", "three controls per case": how many to one, not how many.
  if (
    count.people === 'controls' &&
    count.value <= 10 &&
    count.shape === 'noun' &&
    (/^(?:to|with|by|up)$/u.test(tokens[count.numberIndex - 1]?.lower ?? '') ||
      /^(?:per|each|for|were)$/u.test(tokens[count.nounIndex + 1]?.lower ?? ''))
  )
    return false
  if (
    (count.people === 'men' || count.people === 'women') &&
    /^[(,]$/u.test(tokens[count.numberIndex - 1]?.lower ?? '')
  )
    return false
  // "Mites were found in 71 cases and 33 controls": those who had something, not the groups.
  if (
    /^(?:found|seen|present|detected|noted|observed|positive|reported|told) (?:in|by|among)$/u.test(
      tokens
        .slice(Math.max(0, count.numberIndex - 2), count.numberIndex)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return false
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
