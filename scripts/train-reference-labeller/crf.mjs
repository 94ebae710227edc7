/**
 * A linear-chain conditional random field: a score for every feature and label, and for every change of label, the latter also by
 * the punctuation between. Trained by gradient steps (AdaGrad) on the likelihood; a token may be known only as "one of these labels".
 */
export class Crf {
  constructor(features, gaps, labels) {
    this.labels = labels
    this.words = new Float64Array(features * labels)
    this.edges = new Float64Array((gaps + 1) * labels * labels) // the last block holds for every gap
    this.gaps = gaps
    this.wordSteps = new Float64Array(features * labels).fill(0.01)
    this.edgeSteps = new Float64Array((gaps + 1) * labels * labels).fill(0.01)
  }

  clone() {
    const copy = Object.assign(Object.create(Crf.prototype), this)
    for (const key of ['words', 'edges', 'wordSteps', 'edgeSteps']) copy[key] = this[key].slice()
    return copy
  }

  /** Adds the weights as they are now to a mean, which `settle` takes over: the mean of many moments of training errs less than its last. */
  remember() {
    this.mean ??= { words: new Float64Array(this.words.length), edges: new Float64Array(this.edges.length), count: 0 }
    this.mean.count += 1
    for (let at = 0; at < this.words.length; at++) this.mean.words[at] += this.words[at]
    for (let at = 0; at < this.edges.length; at++) this.mean.edges[at] += this.edges[at]
  }

  /** Takes the mean of what was remembered for its weights. */
  settle() {
    if (!this.mean) return
    for (let at = 0; at < this.words.length; at++) this.words[at] = this.mean.words[at] / this.mean.count
    for (let at = 0; at < this.edges.length; at++) this.edges[at] = this.mean.edges[at] / this.mean.count
    this.mean = undefined
  }

  /** Scores of each token's labels, and of each step between tokens. */
  scores({ features, gaps }) {
    const L = this.labels
    const count = features.length
    const nodes = new Float64Array(count * L)
    const steps = new Float64Array(count * L * L)
    for (let at = 0; at < count; at++) {
      const base = at * L
      for (const id of features[at]) {
        const from = id * L
        for (let label = 0; label < L; label++) nodes[base + label] += this.words[from + label]
      }
      if (at === 0) continue
      const gap = gaps[at] * L * L
      const every = this.gaps * L * L
      for (let edge = 0; edge < L * L; edge++)
        steps[base * L + edge] = this.edges[every + edge] + (gaps[at] < this.gaps ? this.edges[gap + edge] : 0)
    }
    return { nodes, steps, count }
  }

  /** Forward and backward sums in logarithms; `masks` (bits of allowed labels) restricts the paths. */
  sums({ nodes, steps, count }, masks) {
    const L = this.labels
    const ahead = new Float64Array(count * L).fill(-Infinity)
    const back = new Float64Array(count * L).fill(-Infinity)
    const allowed = (at, label) => masks === null || (masks[at] >> label) & 1
    for (let label = 0; label < L; label++) if (allowed(0, label)) ahead[label] = nodes[label]
    for (let at = 1; at < count; at++) {
      for (let label = 0; label < L; label++) {
        if (!allowed(at, label)) continue
        let most = -Infinity
        for (let before = 0; before < L; before++)
          most = Math.max(most, ahead[(at - 1) * L + before] + steps[at * L * L + before * L + label])
        let sum = 0
        if (most > -Infinity)
          for (let before = 0; before < L; before++)
            sum += Math.exp(ahead[(at - 1) * L + before] + steps[at * L * L + before * L + label] - most)
        ahead[at * L + label] = nodes[at * L + label] + most + Math.log(sum)
      }
    }
    for (let label = 0; label < L; label++) if (allowed(count - 1, label)) back[(count - 1) * L + label] = 0
    for (let at = count - 2; at >= 0; at--) {
      for (let label = 0; label < L; label++) {
        if (!allowed(at, label)) continue
        let most = -Infinity
        const next = at + 1
        for (let after = 0; after < L; after++)
          most = Math.max(
            most,
            steps[next * L * L + label * L + after] + nodes[next * L + after] + back[next * L + after],
          )
        let sum = 0
        if (most > -Infinity)
          for (let after = 0; after < L; after++)
            sum += Math.exp(
              steps[next * L * L + label * L + after] + nodes[next * L + after] + back[next * L + after] - most,
            )
        back[at * L + label] = most + Math.log(sum)
      }
    }
    let most = -Infinity
    for (let label = 0; label < L; label++) most = Math.max(most, ahead[(count - 1) * L + label])
    let sum = 0
    for (let label = 0; label < L; label++) sum += Math.exp(ahead[(count - 1) * L + label] - most)
    return { ahead, back, total: most + Math.log(sum) }
  }

  /** One gradient step towards the allowed labels of one reference; gives its log-likelihood. */
  learn(example, rate, decay) {
    const L = this.labels
    const scores = this.scores(example)
    const { nodes, steps, count } = scores
    const all = this.sums(scores, null)
    const wanted = this.sums(scores, example.masks)
    if (!Number.isFinite(wanted.total)) return -50
    const gradient = new Float64Array(L)
    const stepIn = (weights, sizes, index, amount) => {
      const pulled = amount - decay * weights[index]
      sizes[index] += pulled * pulled
      weights[index] += (rate * pulled) / Math.sqrt(sizes[index])
    }
    for (let at = 0; at < count; at++) {
      let largest = 0
      for (let label = 0; label < L; label++) {
        const index = at * L + label
        gradient[label] =
          Math.exp(wanted.ahead[index] + wanted.back[index] - wanted.total) -
          Math.exp(all.ahead[index] + all.back[index] - all.total)
        largest = Math.max(largest, Math.abs(gradient[label]))
      }
      if (largest > 1e-4) {
        for (const id of example.features[at]) {
          for (let label = 0; label < L; label++)
            if (Math.abs(gradient[label]) > 1e-4) stepIn(this.words, this.wordSteps, id * L + label, gradient[label])
        }
      }
      if (at === 0) continue
      for (let before = 0; before < L; before++) {
        for (let label = 0; label < L; label++) {
          const through = steps[at * L * L + before * L + label] + nodes[at * L + label]
          const amount =
            Math.exp(wanted.ahead[(at - 1) * L + before] + through + wanted.back[at * L + label] - wanted.total) -
            Math.exp(all.ahead[(at - 1) * L + before] + through + all.back[at * L + label] - all.total)
          if (!(Math.abs(amount) > 1e-4)) continue
          if (example.gaps[at] < this.gaps)
            stepIn(this.edges, this.edgeSteps, example.gaps[at] * L * L + before * L + label, amount)
          stepIn(this.edges, this.edgeSteps, this.gaps * L * L + before * L + label, amount)
        }
      }
    }
    return wanted.total - all.total
  }

  /** The best labels. */
  best(example) {
    const L = this.labels
    const { nodes, steps, count } = this.scores(example)
    const value = new Float64Array(count * L).fill(-Infinity)
    const from = new Int32Array(count * L)
    for (let label = 0; label < L; label++) value[label] = nodes[label]
    for (let at = 1; at < count; at++) {
      for (let label = 0; label < L; label++) {
        for (let before = 0; before < L; before++) {
          const score = value[(at - 1) * L + before] + steps[at * L * L + before * L + label]
          if (score > value[at * L + label]) [value[at * L + label], from[at * L + label]] = [score, before]
        }
        value[at * L + label] += nodes[at * L + label]
      }
    }
    const path = Array.from({ length: count }, () => 0)
    let label = 0
    for (let other = 1; other < L; other++)
      if (value[(count - 1) * L + other] > value[(count - 1) * L + label]) label = other
    for (let at = count - 1; at >= 0; at--) {
      path[at] = label
      label = from[at * L + label]
    }
    return path
  }
}
