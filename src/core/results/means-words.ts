import type { MeansResult } from './outcome-results.ts'
import { amountWords, decimalsOf, decimalsOfWidth, spanWords } from './span-words.ts'
import type { ResultWords, Told } from './told.ts'
import { countOf, type Subject } from './subject-words.ts'

/** Two means compared, in words: "On average, A came out 2.1 points lower than B (4.1 against 6.2)." */
export function meansWords(result: MeansResult, { good }: Told, subject: Subject): ResultWords {
  const { labels, means, difference, unit } = result
  const [one, two] = means
  const decimals = decimalsOfWidth(difference.high - difference.low)
  // As exact as the means beside it, so that the reader can take one from the other.
  const shown = amountWords(difference.value, Math.max(decimals, decimalsOf(one.mean), decimalsOf(two.mean)))
  const [lower, higher] = ['lower', 'higher'].map((word) => (unit === undefined ? word : `${unit} ${word}`)) as [
    string,
    string,
  ]
  const both = [one, two].map(({ mean }) => amountWords(mean, decimalsOf(mean))).join(' against ')
  const than = `${labels[1]} (${both})`
  const limits = { low: rounded(difference.low, decimals), high: rounded(difference.high, decimals) }
  const span = spanWords(limits, [lower, higher], (size) => amountWords(size, decimals))
  return {
    main:
      shown === '0'
        ? `On average, ${labels[0]} came out the same as ${than}.`
        : `On average, ${labels[0]} came out ${shown.replace('−', '')} ${difference.value < 0 ? lower : higher} than ${than}.`,
    range: `Anything ${span} fits what these ${countOf(one.total + two.total, subject)} showed.`,
    notes: good === undefined ? [] : [good === 'more' ? 'Higher is better here.' : 'Lower is better here.'],
  }
}

function rounded(limit: number, decimals: number): number {
  const size = Number(Math.abs(limit).toFixed(decimals))
  return size === 0 ? 0 : Math.sign(limit) * size
}
