import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { outcomeSuggestions } from './outcome-suggestions.ts'
import type { OutcomeText } from './outcome-texts.ts'

const shortNames: Readonly<Record<string, string>> = {
  'hazard-ratio': 'hr',
  'odds-ratio': 'or',
  'risk-ratio': 'rr',
  'rate-ratio': 'ir',
  'risk-difference': 'rd',
  'mean-difference': 'md',
  'median-difference': 'md50',
  'standardised-mean-difference': 'smd',
  proportion: 'p',
  mean: 'm',
  correlation: 'r',
}

/** What the rules give for a text, in the short form of the benchmark; counts whose percentage does not fit are left out. */
export function readShort(text: string): Required<Omit<OutcomeText, 'text'>> {
  const { outcomes } = outcomeSuggestions(prepareText(paperTextOf(text)))
  const sure = outcomes.filter(({ doubts }) => !doubts.some(({ kind }) => kind === 'percent-does-not-fit'))
  return {
    pairs: sure.flatMap(({ estimate: e }) =>
      e ? [`${e.measure ? shortNames[e.measure] : '?'} ${e.value} ${e.interval.low} ${e.interval.high}`] : [],
    ),
    counts: sure.flatMap(({ found }) =>
      found.kind === 'events' ? found.arms.map(({ events, total }) => `${events}/${total}`) : [],
    ),
    means: sure.flatMap(({ found }) =>
      found.kind === 'means' ? found.arms.map(({ mean, sd }) => `${mean} ${sd}`) : [],
    ),
  }
}

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly given: number
  readonly due: number
  /** What was given and is not due, and what was due and not given ("- "). */
  readonly wrong: readonly string[]
}

const figuresOnly = (pair: string) => pair.replace(/^\S+ /, '')

/** How many of the figures given are due, and how many of those due are given. */
export function scoreOf(texts: readonly OutcomeText[], kind: 'pairs' | 'counts' | 'means'): Score {
  const plain = (entries: readonly string[]) => (kind === 'pairs' ? entries.map(figuresOnly) : entries)
  let given = 0
  let due = 0
  let right = 0
  const wrong: string[] = []
  for (const example of texts) {
    const got = plain(readShort(example.text)[kind])
    const wanted = plain(example[kind] ?? [])
    given += got.length
    due += wanted.length
    right += got.filter((entry) => wanted.includes(entry)).length
    wrong.push(...got.filter((entry) => !wanted.includes(entry)).map((entry) => `${entry} in: ${example.text}`))
    wrong.push(...wanted.filter((entry) => !got.includes(entry)).map((entry) => `- ${entry} in: ${example.text}`))
  }
  return { precision: right / given, recall: right / due, given, due, wrong }
}

/** Pairs that are given a measure which is not theirs; none is never wrong. */
export function wrongMeasures(texts: readonly OutcomeText[]): readonly string[] {
  return texts.flatMap(({ text, pairs }) =>
    readShort(text).pairs.filter(
      (pair) => !pair.startsWith('?') && pairs.some((due) => figuresOnly(due) === figuresOnly(pair) && due !== pair),
    ),
  )
}
