import { referenceLabels, type LabelledTokens } from './reference-labels.ts'
import type { ReferenceToken } from './reference-tokens.ts'
import { featuresOf } from './token-features.ts'

/**
 * The weights file, as `scripts/train-reference-labeller.mjs` writes it: two tables, a line an entry, weights in whole
 * steps.
 */
interface LabellerWeights {
  readonly version: number
  readonly labels: readonly string[]
  readonly step: number
  /** "feature, tab, a12c-3": a letter is a label. */
  readonly words: string
  /** "gap, tab, ab12": two letters are the label before and the label after. */
  readonly edges: string
}

/** Gives each word of a reference its label: a conditional random field, read by the Viterbi algorithm. */
export interface ReferenceLabeller {
  label(tokens: readonly ReferenceToken[], tail: string): LabelledTokens
}

const size = referenceLabels.length

/** A labeller from its weights. Throws where the weights were made for other labels: a build fault, not bad input. */
export function referenceLabeller(weights: LabellerWeights): ReferenceLabeller {
  if (weights.labels.join() !== referenceLabels.join())
    throw new Error('the labeller’s weights were made for other labels')
  const words = new Map<string, Float64Array>()
  for (const line of weights.words.split('\n')) {
    const [name = '', entries = ''] = splitAtTab(line)
    const row = new Float64Array(size)
    for (const [, letter = 'a', value = '0'] of entries.matchAll(/([a-z])(-?\d+)/gu))
      row[letter.charCodeAt(0) - 97] = Number(value) * weights.step
    words.set(name, row)
  }
  const every = new Float64Array(size * size)
  const edges = new Map<string, Float64Array>()
  for (const line of weights.edges.split('\n')) {
    const [name = '', entries = ''] = splitAtTab(line)
    const row = name === '*every' ? every : new Float64Array(size * size)
    for (const [, from = 'a', to = 'a', value = '0'] of entries.matchAll(/([a-z])([a-z])(-?\d+)/gu))
      row[(from.charCodeAt(0) - 97) * size + to.charCodeAt(0) - 97] = Number(value) * weights.step
    edges.set(name, row)
  }
  for (const [name, row] of edges)
    if (name !== '*every') row.forEach((value, index) => (row[index] = value + (every[index] ?? 0)))
  return {
    label(tokens, tail) {
      if (tokens.length === 0) return { labels: [], confidence: [] }
      const { features, gaps } = featuresOf(tokens, tail)
      const nodes = features.map((names) => {
        const scores = new Float64Array(size)
        for (const name of names) {
          const row = words.get(name)
          if (row === undefined) continue
          for (let label = 0; label < size; label++) scores[label] = (scores[label] ?? 0) + (row[label] ?? 0)
        }
        return scores
      })
      const steps = gaps.map((gap) => edges.get(gap) ?? every)
      const years = tokens.flatMap((token, at) => (/^(?:1[5-9]|20)\d\d$/u.test(token.text) ? [at] : []))
      const begins = tokens.flatMap((token, at) =>
        at > 0 && /[,.:;"“«‘„]/u.test(token.gap) && /^\p{L}/u.test(token.text) ? [at] : [],
      )
      const path = bestPathOnce(nodes, steps, years, begins.slice(0, maxBegins))
      return { labels: path.map((label) => referenceLabels[label] ?? 'note'), confidence: shares(nodes, steps, path) }
    },
  }
}

function splitAtTab(line: string): readonly [string, string] {
  const tab = line.lastIndexOf('\t')
  return [line.slice(0, tab), line.slice(tab + 1)]
}

// What a reference has once: a second stretch of one of these is nearly always a mistake of the first reading.
const once = (['author', 'title', 'container', 'volume', 'issue', 'page'] as const).map((label) =>
  referenceLabels.indexOf(label),
)

// Where a field seems to stand in more places than this, the shorter ones are hardly it.
const maxPlaces = 4

const dateLabel = referenceLabels.indexOf('date')
// How much likelihood (in nats) a reading with a date may cost against one without: nearly every reference has one.
const worthOfDate = 6

const titleLabel = referenceLabels.indexOf('title')
const containerLabel = referenceLabels.indexOf('container')
// The same for a reading with a title against one with neither title nor source: a reference is to something.
const worthOfTitle = 8
const maxBegins = 14

/**
 * The best labels in which no such field stands in two places (each place is tried as the only one, and all joined to
 * one), and in which one of the `years` is the date and one of the words in `begins` (after punctuation) the title, if
 * that is at all likely.
 */
function bestPathOnce(
  nodes: readonly Float64Array[],
  steps: readonly Float64Array[],
  years: readonly number[],
  begins: readonly number[],
): readonly number[] {
  let masks = nodes.map(() => -1)
  let best = bestPath(nodes, steps, masks)
  const demand = (label: number, places: readonly number[], worth: number) => {
    const demanded = places
      .map((place) => masks.map((mask, at) => (at === place ? 1 << label : mask)))
      .map((tried) => ({ tried, found: bestPath(nodes, steps, tried) }))
    const likeliest = demanded.toSorted((one, other) => other.found.score - one.found.score)[0]
    if (likeliest && likeliest.found.score > best.score - worth) [best, masks] = [likeliest.found, likeliest.tried]
  }
  if (!best.path.includes(dateLabel) && years.length <= 6) demand(dateLabel, years, worthOfDate)
  if (!best.path.includes(titleLabel) && !best.path.includes(containerLabel)) demand(titleLabel, begins, worthOfTitle)
  for (const label of once) {
    const stretches = stretchesOf(best.path, label)
    if (stretches.length < 2) continue
    const bit = 1 << label
    const from = stretches[0]?.[0] ?? 0
    const to = stretches.at(-1)?.[1] ?? 0
    const single = stretches
      .toSorted((one, other) => other[1] - other[0] - (one[1] - one[0]))
      .slice(0, maxPlaces)
      .map(([first, last]) => masks.map((mask, at) => (at >= first && at <= last ? mask : mask & ~bit)))
    const joined = to - from < 60 ? [masks.map((mask, at) => (at >= from && at <= to ? mask & bit : mask & ~bit))] : []
    const tries = [...single, ...joined]
      .map((tried) => ({ tried, found: bestPath(nodes, steps, tried) }))
      .filter(({ found }) => Number.isFinite(found.score))
    const winner = tries.toSorted((one, other) => other.found.score - one.found.score)[0]
    if (winner) [best, masks] = [winner.found, winner.tried]
  }
  return best.path
}

function stretchesOf(path: readonly number[], label: number): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = []
  for (const [at, each] of path.entries()) {
    if (each !== label) continue
    const open = stretches.at(-1)
    if (open && open[1] === at - 1) open[1] = at
    else stretches.push([at, at])
  }
  return stretches
}

/** Viterbi; `masks` holds the bits of the labels that each token may have. */
function bestPath(
  nodes: readonly Float64Array[],
  steps: readonly Float64Array[],
  masks: readonly number[],
): { readonly path: readonly number[]; readonly score: number } {
  const from: Int32Array[] = []
  const allowed = (at: number, row: Float64Array) =>
    row.map((score, label) => (((masks[at] ?? -1) >> label) & 1 ? score : -Infinity))
  let value = allowed(0, nodes[0] ?? new Float64Array(size))
  for (let at = 1; at < nodes.length; at++) {
    const next = new Float64Array(size)
    const back = new Int32Array(size)
    for (let label = 0; label < size; label++) {
      let best = -Infinity
      for (let before = 0; before < size; before++) {
        const score = (value[before] ?? 0) + (steps[at]?.[before * size + label] ?? 0)
        if (score > best) [best, back[label]] = [score, before]
      }
      next[label] = best + (nodes[at]?.[label] ?? 0)
    }
    from.push(back)
    value = allowed(at, next)
  }
  const score = Math.max(...value)
  let label = Math.max(0, value.indexOf(score))
  const path = [label]
  for (const back of from.toReversed()) {
    label = back[label] ?? 0
    path.push(label)
  }
  return { path: path.toReversed(), score }
}

/** How much of all probability goes through the chosen label of each token (forward-backward). */
function shares(
  nodes: readonly Float64Array[],
  steps: readonly Float64Array[],
  path: readonly number[],
): readonly number[] {
  const count = nodes.length
  const ahead: Float64Array[] = [nodes[0] ?? new Float64Array(size)]
  const terms = new Float64Array(size)
  for (let at = 1; at < count; at++) {
    const [row, before, step, node] = [
      new Float64Array(size),
      ahead[at - 1] ?? terms,
      steps[at] ?? terms,
      nodes[at] ?? terms,
    ]
    for (let label = 0; label < size; label++) {
      for (let from = 0; from < size; from++) terms[from] = (before[from] ?? 0) + (step[from * size + label] ?? 0)
      row[label] = (node[label] ?? 0) + logSum(terms)
    }
    ahead.push(row)
  }
  let back = new Float64Array(size)
  const result = Array.from({ length: count }, () => 0)
  for (let at = count - 1; at >= 0; at--) {
    const [here, before, step, node] = [
      ahead[at] ?? terms,
      new Float64Array(size),
      steps[at] ?? terms,
      nodes[at] ?? terms,
    ]
    for (let label = 0; label < size; label++) terms[label] = (here[label] ?? 0) + (back[label] ?? 0)
    const chosen = path[at] ?? 0
    result[at] = Math.exp((here[chosen] ?? 0) + (back[chosen] ?? 0) - logSum(terms))
    for (let label = 0; label < size; label++) {
      for (let to = 0; to < size; to++) terms[to] = (step[label * size + to] ?? 0) + (node[to] ?? 0) + (back[to] ?? 0)
      before[label] = logSum(terms)
    }
    back = before
  }
  return result
}

function logSum(terms: Float64Array): number {
  let most = -Infinity
  for (let at = 0; at < size; at++) if ((terms[at] ?? 0) > most) most = terms[at] ?? 0
  let sum = 0
  for (let at = 0; at < size; at++) {
    const below = (terms[at] ?? 0) - most
    if (below > -30) sum += Math.exp(below)
  }
  return most + Math.log(sum)
}
