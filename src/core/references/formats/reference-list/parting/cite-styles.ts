import type { PastedLine } from '../lines/pasted-line.ts'

const labels = ['MLA', 'APA', 'Chicago', 'Harvard', 'Vancouver', 'AMA', 'NLM', 'IEEE', 'ISO 690', 'Turabian']
const label = new RegExp(String.raw`^\s*(${labels.join('|')})(?:\s*:?\s+(?=\S)|\s*:?\s*$)`, 'u')
// The style that says most in the plainest order is read.
const best = ['APA', 'Harvard', 'Vancouver', 'AMA', 'NLM']
const fewest = 3

/** One work given in several styles, each behind the name of its style: the lines of one style, and the others. */
export interface OneOfStyles {
  readonly lines: readonly PastedLine[]
  /** For each work the line of its first style, of its last, how many there are, and which is kept. */
  readonly works: readonly {
    readonly line: number
    readonly lastLine: number
    readonly count: number
    readonly style: string
  }[]
}

/** Keeps one of the citations that a "Cite" window shows of one work; other texts come back as they are. */
export function oneOfStyles(lines: readonly PastedLine[]): OneOfStyles {
  const marks = lines.flatMap((line, index) => {
    const match = label.exec(line.text)
    return match ? [{ index, style: match[1] ?? '', length: match[0].length }] : []
  })
  const runs: (typeof marks)[] = []
  for (const mark of marks) {
    const run = runs.at(-1)
    const isNext = run !== undefined && !run.some(({ style }) => style === mark.style)
    if (isNext && mark.index - (run.at(-1)?.index ?? 0) <= 4) run.push(mark)
    else runs.push([mark])
  }
  const texts = new Map<number, string>()
  const works = runs.flatMap((run) => {
    if (run.length < fewest) return []
    const kept = run.toSorted((one, other) => rank(one.style) - rank(other.style))[0]
    const end = Math.min(lines.length, (run.at(-1)?.index ?? 0) + 2)
    for (const [at, mark] of run.entries()) {
      const own = run[at + 1]?.index ?? endOf(lines, mark.index, end)
      for (let index = mark.index; index < own; index++)
        texts.set(index, mark === kept ? (lines[index]?.text ?? '').slice(index === mark.index ? mark.length : 0) : '')
    }
    const numbers = [run[0]?.index ?? 0, run.at(-1)?.index ?? 0].map((index) => lines[index]?.number ?? 1)
    return [{ line: numbers[0] ?? 1, lastLine: numbers[1] ?? 1, count: run.length, style: kept?.style ?? '' }]
  })
  if (works.length === 0) return { lines, works }
  return {
    lines: lines.map((line, index) =>
      texts.has(index) ? { ...line, text: texts.get(index) ?? '', source: line.source ?? line.text } : line,
    ),
    works,
  }
}

/** The last style is its own line, or the one below a label that stands alone. */
function endOf(lines: readonly PastedLine[], index: number, end: number): number {
  const isAlone = (lines[index]?.text ?? '').replace(label, '').trim() === ''
  return isAlone ? end : index + 1
}

function rank(style: string): number {
  const at = best.indexOf(style)
  return at < 0 ? best.length : at
}
