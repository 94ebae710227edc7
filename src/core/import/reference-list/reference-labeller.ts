import { referenceLabels, type LabelledTokens } from './reference-labels.ts'
import type { ReferenceToken } from './reference-tokens.ts'
import { featuresOf } from './token-features.ts'

/** The weights file, as `scripts/train-reference-labeller.mjs` writes it: two tables, a line an entry, weights in whole steps. */
export interface LabellerWeights {
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
  if (weights.labels.join() !== referenceLabels.join()) throw new Error('the labeller’s weights were made for other labels')
  const words = new Map<string, Float64Array>()
  for (const line of weights.words.split('\n')) {
    const [name = '', entries = ''] = splitAtTab(line)
    const row = new Float64Array(size)
    for (const [, letter = 'a', value = '0'] of entries.matchAll(/([a-z])(-?\d+)/gu)) row[letter.charCodeAt(0) - 97] = Number(value) * weights.step
    words.set(name, row)
  }
  const every = new Float64Array(size * size)
  const edges = new Map<string, Float64Array>()
  for (const line of weights.edges.split('\n')) {
    const [name = '', entries = ''] = splitAtTab(line)
    const row = name === '*every' ? every : new Float64Array(size * size)
    for (const [, from = 'a', to = 'a', value = '0'] of entries.matchAll(/([a-z])([a-z])(-?\d+)/gu)) row[(from.charCodeAt(0) - 97) * size + to.charCodeAt(0) - 97] = Number(value) * weights.step
    edges.set(name, row)
  }
  for (const [name, row] of edges) if (name !== '*every') row.forEach((value, index) => (row[index] = value + (every[index] ?? 0)))
  return {
    label(tokens, tail) {
      if (tokens.length === 0) return { labels: [], confidence: [] }
      const { features, gaps } = featuresOf(tokens, tail)
      const nodes = features.map((names) => {
        const scores = new Float64Array(size)
        for (const name of names) words.get(name)?.forEach((weight, label) => (scores[label] = (scores[label] ?? 0) + weight))
        return scores
      })
      const steps = gaps.map((gap) => edges.get(gap) ?? every)
      const path = bestPath(nodes, steps)
      return { labels: path.map((label) => referenceLabels[label] ?? 'note'), confidence: shares(nodes, steps, path) }
    },
  }
}

function splitAtTab(line: string): readonly [string, string] {
  const tab = line.lastIndexOf('\t')
  return [line.slice(0, tab), line.slice(tab + 1)]
}

function bestPath(nodes: readonly Float64Array[], steps: readonly Float64Array[]): readonly number[] {
  const from: Int32Array[] = []
  let value = nodes[0] ?? new Float64Array(size)
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
    value = next
  }
  let label = value.indexOf(Math.max(...value))
  const path = [label]
  for (const back of from.toReversed()) {
    label = back[label] ?? 0
    path.push(label)
  }
  return path.toReversed()
}

/** How much of all probability goes through the chosen label of each token (forward-backward). */
function shares(nodes: readonly Float64Array[], steps: readonly Float64Array[], path: readonly number[]): readonly number[] {
  const count = nodes.length
  const ahead: Float64Array[] = [nodes[0] ?? new Float64Array(size)]
  for (let at = 1; at < count; at++) {
    const row = new Float64Array(size)
    for (let label = 0; label < size; label++) row[label] = (nodes[at]?.[label] ?? 0) + logSum((before) => (ahead[at - 1]?.[before] ?? 0) + (steps[at]?.[before * size + label] ?? 0))
    ahead.push(row)
  }
  let back = new Float64Array(size)
  const result = Array.from({ length: count }, () => 0)
  for (let at = count - 1; at >= 0; at--) {
    const here = back
    const total = logSum((label) => (ahead[at]?.[label] ?? 0) + (here[label] ?? 0))
    const chosen = path[at] ?? 0
    result[at] = Math.exp((ahead[at]?.[chosen] ?? 0) + (here[chosen] ?? 0) - total)
    const before = new Float64Array(size)
    for (let label = 0; label < size; label++) before[label] = logSum((after) => (steps[at]?.[label * size + after] ?? 0) + (nodes[at]?.[after] ?? 0) + (here[after] ?? 0))
    back = before
  }
  return result
}

function logSum(of: (label: number) => number): number {
  let most = -Infinity
  const values = new Float64Array(size)
  for (let label = 0; label < size; label++) {
    values[label] = of(label)
    most = Math.max(most, values[label] ?? 0)
  }
  let sum = 0
  for (let label = 0; label < size; label++) sum += Math.exp((values[label] ?? 0) - most)
  return most + Math.log(sum)
}
