import type { Evidence } from './evidence.ts'
import { leftAfterExclusion } from './exclusions.ts'
import type { CountContext } from './mention-features.ts'
import { pattern } from '#core/word-patterns.ts'

const namedExperiment = /\b(experiment|study|cohort|dataset|data set|sample)s? ?(\d|[ivx]{1,3}|one|two|three|a|b)\b/iu
const methodsOfExperiment = 'f?mri|eeg|meg|pet|tms|tdcs|behaviou?ral|imaging'
const partsOfProject = 'main|pilot|control|replication|validation|first|second|third|fasting|training|discovery'
const kindOfExperiment = pattern(
  'iu',
  String.raw`\b(${methodsOfExperiment}|${partsOfProject})(?:[ -][\w-]+)?[ -]`,
  /(?:experiment|study|sample|group|cohort|session|participants|subjects)s?\b/,
)
const morePeople =
  /\b(?:additional|another|separate|independent|second|further|new|different) (?:(?:group|sample|cohort|set|study) of )?$/iu
// Characters; a longer sentence without an end mark is a table or a caption.
const maxHeadingLength = 90
// Log-odds that those left after exclusions gain over those who came: 2.5 makes a count that is twelve times less
// likely win.
const bonusOfThoseLeft = 2.5
// Less likely counts (log-odds; 1 in 55) and fewer people are no sample of an experiment.
const minLogit = -4
const minPeople = 4
// Bounds, so that a paper with very many experiments takes no longer: of named ones, and of counts said to be further
// people.
const maxNamed = 3
const maxAdded = 10

/**
 * People of two experiments or cohorts of one paper, added up: of each named experiment ("Experiment 1", "EEG
 * experiment"), or of "an additional 46 volunteers" with those named before, the count that speaks best for itself.
 * Papers only, no abstracts.
 */
export function experimentSums(context: CountContext, found: readonly Evidence[]): Evidence[] {
  if (!context.isLong) return []
  const labels = experimentLabels(context)
  const bestOf = new Map<string, Evidence>()
  for (const evidence of found) {
    if (evidence.sum || evidence.logit < minLogit || evidence.value < minPeople || evidence.count.unit !== 'person')
      continue
    const label = labels.get(evidence.place)
    if (label === undefined) continue
    const best = bestOf.get(label)
    if (!best || strengthOf(context, evidence) > strengthOf(context, best)) bestOf.set(label, evidence)
  }
  const named = [...bestOf.values()].sort((a, b) => b.logit - a.logit).slice(0, maxNamed)
  const sums: Evidence[] = []
  for (const [index, first] of named.entries())
    for (const second of named.slice(index + 1)) sums.push(together(first, second))
  const added = found.filter(
    (more) => !more.sum && more.logit >= minLogit && more.value >= minPeople && isMore(context, more),
  )
  for (const more of added.slice(0, maxAdded)) {
    const before = found.filter(
      (other) =>
        !other.sum &&
        other.place <= more.place &&
        other.count !== more.count &&
        other.value >= minPeople &&
        other.logit > minLogit,
    )
    const best = before.sort((a, b) => b.logit - a.logit)[0]
    if (best) sums.push(together(best, more))
  }
  return sums
}

// Of one experiment those who were left after exclusions count, not those who came.
function strengthOf(context: CountContext, { logit, place, count }: Evidence): number {
  return logit + (leftAfterExclusion(context.sentences, place, count) ? bonusOfThoseLeft : 0)
}

function together(first: Evidence, second: Evidence): Evidence {
  const parts = [first, second].sort((a, b) => a.place - b.place).map(({ place, count }) => ({ place, count }))
  const value = first.value + second.value
  return {
    value,
    logit: Math.min(first.logit, second.logit),
    place: parts[0]?.place ?? first.place,
    count: parts[0]?.count ?? first.count,
    sum: { kind: 'experiments', value, parts },
  }
}

function isMore(context: CountContext, evidence: Evidence): boolean {
  const sentence = context.sentences[evidence.place]
  const number = sentence?.tokens[evidence.count.numberIndex]
  return number !== undefined && morePeople.test(context.text.text.slice(Math.max(0, number.start - 40), number.start))
}

/** Place of a counting sentence -> the experiment that the sentence or the heading above it names. */
function experimentLabels(context: CountContext): ReadonlyMap<number, string> {
  const labels = new Map<number, string>()
  let heading: string | undefined
  let next = 0
  for (const [place, { sentenceIndex }] of context.sentences.entries()) {
    for (; next <= sentenceIndex; next += 1) {
      const sentence = context.text.sentences[next]?.text ?? ''
      if (sentence.length > maxHeadingLength || /[.?!]$/u.test(sentence)) continue
      heading = labelIn(sentence) ?? heading
    }
    const own = labelIn(context.text.sentences[sentenceIndex]?.text ?? '') ?? heading
    if (own !== undefined) labels.set(place, own)
  }
  return labels
}

function labelIn(text: string): string | undefined {
  const named = namedExperiment.exec(text)
  if (named) return `${named[1] ?? ''} ${named[2] ?? ''}`.toLowerCase()
  return kindOfExperiment.exec(text)?.[1]?.toLowerCase()
}
