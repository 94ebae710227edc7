import type { PreparedText, Sentence } from '#core/paper/structure/prepared-text.ts'
import type { SectionKind } from '#core/paper/text/section-headings.ts'
import { isWholePaper } from '#core/paper/structure/whole-paper.ts'
import { cuesOf } from './cue-words.ts'
import type { Count } from './count.ts'
import type { CountingSentence } from './mentions.ts'
import type { Token } from './sentence-tokens.ts'
import { leftAfterExclusion } from './exclusions.ts'
import { countRole } from './roles.ts'
import type { GroupSum } from './group-sum.ts'
import { groupSums } from './sums.ts'
import { anyOf, pattern } from '#core/word-patterns.ts'

/** What is known of the whole paper when one of its counts is looked at. */
export interface CountContext {
  readonly text: PreparedText
  readonly sentences: readonly CountingSentence[]
  readonly sums: readonly GroupSum[]
  /**
   * The sums that come to a value, and those that have a count of a value among their parts; the first of very many.
   */
  readonly sumsOfValue: ReadonlyMap<number, readonly GroupSum[]>
  readonly sumsWithPart: ReadonlyMap<number, readonly GroupSum[]>
  readonly isLong: boolean
  /** Value -> how many counts of the paper have it. */
  readonly repeats: ReadonlyMap<number, number>
  readonly largest: number
}

const maxAbstractLength = 8000 // characters: beyond it a text is a paper with sections, below an abstract
const maxWordsLeft = 7
const maxSumsOfValue = 100 // of one value; no paper has so many
const maxWordsRight = 8
const citation = /\[\s*[\d,\s–-]*\]|et al|\(\s*,|\(\w+,?\s(?:19|20)\d\d/u
/** Words just before a count that matter by themselves. */
const leftWords = new Set(
  [
    'of among in with from to on for by that involving',
    'and the all our these those were least first only',
    'total remaining additional another included enrolled recruited randomized randomised',
    '( , ; =',
  ].flatMap((line) => line.split(' ')),
)

/** The facts about the whole paper that every count's features draw on. */
export function countContext(text: PreparedText, sentences: readonly CountingSentence[]): CountContext {
  const sums = groupSums(sentences, ({ place, count }) => {
    const { tokens = [], sentenceIndex = -1 } = sentences[place] ?? {}
    return countRole(tokens, count, text.sentences[sentenceIndex]?.text ?? '')
  })
  const repeats = new Map<number, number>()
  let largest = 0
  for (const { counts } of sentences)
    for (const count of counts) {
      repeats.set(count.value, (repeats.get(count.value) ?? 0) + 1)
      if (count.unit === 'person') largest = Math.max(largest, count.value)
    }
  const sumsOfValue = new Map<number, GroupSum[]>()
  const sumsWithPart = new Map<number, GroupSum[]>()
  for (const sum of sums) {
    file(sumsOfValue, sum.value, sum)
    for (const value of new Set(sum.parts.map((part) => part.count.value))) file(sumsWithPart, value, sum)
  }
  return {
    text,
    sentences,
    sums,
    sumsOfValue,
    sumsWithPart,
    isLong: text.text.length > maxAbstractLength || isWholePaper(text),
    repeats,
    largest,
  }
}

function file(index: Map<number, GroupSum[]>, value: number, sum: GroupSum): void {
  const same = index.get(value)
  if (!same) index.set(value, [sum])
  else if (same.length < maxSumsOfValue) same.push(sum)
}

/**
 * What the model sees of one count: names of binary features. Only closed lists go in (shapes, units, classes of cue
 * words by place, sections, sizes), never the paper's own words.
 */
export function featuresOfCount(context: CountContext, place: number, count: Count): string[] {
  const { tokens, counts, cues, sentenceIndex } = context.sentences[place] as CountingSentence
  const features = new Set<string>([
    `shape:${count.shape}`,
    `unit:${count.unit}`,
    `${count.shape}/${count.people ?? count.unit}`,
  ])
  const add = (name: string) => features.add(name)
  if (count.inWords) add(count.numberIndex === 0 ? 'words-first' : 'words')
  if (count.isRatio) add('ratio')
  const before = tokens[count.numberIndex - 1]
  if (
    before?.lower === 'of' &&
    (tokens[count.numberIndex - 2]?.kind === 'number' || tokens[count.numberIndex - 2]?.lower === ')')
  )
    add('denominator')
  add(`gap:${bucket(Math.abs(count.nounIndex - count.numberIndex), [1, 2, 4, 7])}`)

  add(before ? (leftWords.has(before.lower) ? `L1=${before.lower}` : `L1-${before.kind}`) : 'L1=start')
  for (const cue of cuesOf(before?.lower ?? '')) add(`L1:${cue}`)
  for (let at = Math.max(0, count.numberIndex - maxWordsLeft); at < count.numberIndex; at += 1)
    for (const cue of cuesOf(tokens[at]?.lower ?? '')) add(`L:${cue}`)
  for (let at = count.numberIndex + 1; at < count.nounIndex; at += 1)
    for (const cue of cuesOf(tokens[at]?.lower ?? '')) add(`M:${cue}`)
  const last = Math.max(count.nounIndex, count.numberIndex)
  addRight(tokens, last, add)
  for (const cue of cues) add(`S:${cue}`)

  const sentence = context.text.sentences[sentenceIndex]?.text ?? ''
  const role = countRole(tokens, count, sentence)
  add(`role:${role}`)
  add(`role:${role}/${count.shape}`)
  for (const name of finalCues(tokens, count)) add(name)
  if (leftAfterExclusion(context.sentences, place, count)) add('left-after-exclusion')
  if (isBracketed(tokens, count.numberIndex)) add('bracketed')
  if (percentFollows(tokens, last)) add('percent')
  addPlace(context, sentenceIndex, add)
  addNeighbours(context, place, count, counts, add)
  add(`size:${bucket(count.value, [1, 4, 9, 19, 49, 99, 299, 999, 9999])}`)
  return context.isLong ? [...features, ...[...features].map((name) => `long:${name}`)] : [...features]
}

const wordsOfRest = [
  'final(?:ly)?|remaining|leaving|left with|were left|resulting in|resulted in|resulting',
  'total sample|final sample',
  'data (?:of|from|for)(?: the)?',
  'analys[ei]s (?:of|on|in)(?: the)?',
  'only',
]
const finalBefore = pattern('u', String.raw`\b`, anyOf(wordsOfRest), /(?: \S+){0,5}$/)
const wasAnalysed = String.raw`(?:were|was|are|could be|had been) (?:\w+ )?`
const wordsOfAnalysis = [
  String.raw`${wasAnalysed}(?:included in|used|entered|retained|analy[sz]ed|evaluable|eligible for)`,
  String.raw`(?:for|in|into) (?:\w+ ){0,5}analys[ei]s`,
  'remain(?:ed|ing)',
]
const finalAfter = pattern('u', /^(?:\S+ ){0,4}/, anyOf(wordsOfAnalysis))

/** Words that say "these are the ones that were analysed", to the left and to the right of a count. */
export function finalCues(tokens: readonly Token[], count: Count): string[] {
  const first = Math.min(count.numberIndex, count.nounIndex)
  const last = Math.max(count.numberIndex, count.nounIndex)
  const left = finalBefore.test(
    tokens
      .slice(Math.max(0, first - 9), first)
      .map((token) => token.lower)
      .join(' '),
  )
  const right = finalAfter.test(
    `${tokens
      .slice(last + 1, last + 14)
      .map((token) => token.lower)
      .join(' ')} `,
  )
  return [...(left ? ['final-left'] : []), ...(right ? ['final-right'] : []), ...(left && right ? ['final-both'] : [])]
}

function addRight(tokens: readonly Token[], last: number, add: (name: string) => void): void {
  let clause = true
  for (let at = last + 1; at <= Math.min(tokens.length - 1, last + maxWordsRight); at += 1) {
    const word = tokens[at]?.lower ?? ''
    if (word === ';' || word === '.' || word === ',') clause = false
    for (const cue of cuesOf(word)) add(at <= last + 3 ? `R3:${cue}` : clause ? `R:${cue}` : `RR:${cue}`)
  }
  const next = tokens[last + 1]?.lower ?? 'end'
  add(
    /^(?:were|was|with|in|to|who|\(|\)|,|of|and|at|from|received|completed|on|end|had|for|;|\.)$/u.test(next)
      ? `R1=${next}`
      : 'R1-other',
  )
}

const knownCited = new WeakMap<Sentence, boolean>()

function isCited(sentence: Sentence): boolean {
  const cited = knownCited.get(sentence) ?? citation.test(sentence.text)
  knownCited.set(sentence, cited)
  return cited
}

function addPlace(context: CountContext, sentenceIndex: number, add: (name: string) => void): void {
  const sentence = context.text.sentences[sentenceIndex]
  if (!sentence) return
  const size = context.isLong ? 'long' : 'short'
  add(`${size}/${sectionGroup(sentence.section)}`)
  if (context.isLong) {
    if (
      /participants|subjects|patients|sample|recruit/iu.test(
        context.text.sections[sentence.sectionIndex]?.heading ?? '',
      )
    )
      add('under-participants')
  } else add(`part:${Math.floor((5 * sentence.start) / context.text.text.length)}`)
  if (sentenceIndex === 0) add('first-sentence')
  if (isCited(sentence)) add(`cited/${size}`)
}

function addNeighbours(
  context: CountContext,
  place: number,
  count: Count,
  counts: readonly Count[],
  add: (name: string) => void,
): void {
  const index = counts.indexOf(count)
  const size = context.isLong ? 'long' : 'short'
  if (index === 0) add('first-in-sentence')
  if (place === 0 && index === 0) add(`first-in-paper/${size}`)
  else if (place <= 1) add(`early-in-paper/${size}`)
  if (counts.slice(0, index).some((other) => other.value > count.value && other.unit === count.unit))
    add('after-larger')
  if (counts.slice(0, index).some((other) => other.value < count.value && other.unit === count.unit))
    add('after-smaller')
  if (counts.slice(index + 1).some((other) => other.value < count.value && other.unit === count.unit))
    add('before-smaller')
  if (counts.slice(index + 1).some((other) => other.value > count.value && other.unit === count.unit))
    add('before-larger')
  if (count.value === context.largest) add(`largest/${size}`)
  else if (count.value * 2 >= context.largest) add(`over-half-of-largest/${size}`)
  else if (count.value * 10 < context.largest) add(`under-tenth-of-largest/${size}`)
  add(`repeats:${bucket(context.repeats.get(count.value) ?? 1, [1, 2, 4, 8])}/${size}`)
  for (const sum of context.sumsOfValue.get(count.value) ?? []) {
    if (!sum.parts.some((part) => part.count === count)) {
      const far = Math.min(...sum.parts.map((part) => Math.abs(part.place - place)))
      add(`equals-sum:${sum.kind}/${far <= 1 ? 'near' : 'far'}`)
    }
  }
  for (const sum of context.sumsWithPart.get(count.value) ?? []) {
    if (sum.parts.some((part) => part.count === count)) add(`part-of-sum:${sum.kind}`)
    else if (sum.kind !== 'sexes') add(`value-of-part:${sum.kind}/${size}`)
  }
}

/** What the model sees of groups added up. */
export function featuresOfSum(context: CountContext, sum: GroupSum): string[] {
  const first = sum.parts[0]
  const last = sum.parts.at(-1)
  if (!first || !last) return []
  const size = context.isLong ? 'long' : 'short'
  const features = new Set<string>([
    `sum:${sum.kind}`,
    `sum:${sum.kind}/${size}`,
    `sum-parts:${Math.min(4, sum.parts.length)}`,
    `sum-distance:${last.place - first.place}`,
    `sum-unit:${first.count.unit}`,
  ])
  const { cues, sentenceIndex } = context.sentences[first.place] as CountingSentence
  for (const cue of cues) features.add(`sum/S:${cue}`)
  for (const part of new Set([first, last])) {
    const own = context.sentences[part.place] as CountingSentence
    features.add(`sum-shape:${part.count.shape}`)
    features.add(`sum-role:${countRole(own.tokens, part.count, context.text.sentences[own.sentenceIndex]?.text ?? '')}`)
    for (const name of finalCues(own.tokens, part.count)) features.add(`sum-${name}`)
    if (leftAfterExclusion(context.sentences, part.place, part.count)) features.add('sum-left-after-exclusion')
  }
  const section = context.text.sentences[sentenceIndex]
  if (section) features.add(`sum/${size}/${sectionGroup(section.section)}`)
  const same = (context.sumsOfValue.get(sum.value) ?? []).filter((other) => other.kind === sum.kind).length
  features.add(`sum-repeats:${Math.min(3, same)}/${size}`)
  if (context.sums.find((other) => other.kind === sum.kind) === sum) features.add(`sum-first:${sum.kind}/${size}`)
  if (context.repeats.has(sum.value)) features.add(`sum-said:${sum.kind}`)
  else if (sum.value > context.largest) features.add(`sum-largest:${sum.kind}/${size}`)
  return context.isLong ? [...features, ...[...features].map((name) => `long:${name}`)] : [...features]
}

function sectionGroup(section: SectionKind): string {
  if (
    section === 'front' ||
    section === 'abstract' ||
    section === 'methods' ||
    section === 'results' ||
    section === 'introduction'
  )
    return section
  return section === 'discussion' || section === 'limitations' || section === 'conclusion' ? 'discussion' : 'other'
}

function bucket(value: number, edges: readonly number[]): string {
  const at = edges.findIndex((edge) => value <= edge)
  return at < 0 ? `>${edges.at(-1) ?? 0}` : `<=${edges[at] ?? 0}`
}

function isBracketed(tokens: readonly Token[], index: number): boolean {
  for (let left = index - 1; left >= Math.max(0, index - 30); left -= 1) {
    const word = tokens[left]?.lower
    if (word === '(' || word === '[') return true
    if (word === ')' || word === ']') return false
  }
  return false
}

function percentFollows(tokens: readonly Token[], last: number): boolean {
  return tokens.slice(last + 1, last + 5).some((token) => token.lower === '%') && tokens[last + 1]?.lower === '('
}
