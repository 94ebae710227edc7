import type { LabelledTokens, ReferenceLabel } from './reference-labels.ts'
import type { ReferenceToken } from './reference-tokens.ts'

/** Words of one label that stand together. `first` and `last` are indices of tokens, `confidence` is 0 to 1. */
interface Segment {
  readonly label: ReferenceLabel
  readonly first: number
  readonly last: number
  readonly text: string
  readonly confidence: number
}

type SegmentField = Exclude<ReferenceLabel, 'date' | 'link' | 'note'>

/** Of each label the segment that its field is read from; undefined where the reference has none. */
export interface ChosenSegments extends Readonly<Record<SegmentField, Segment | undefined>> {
  /** The date with a year, or the first one. */
  readonly date: Segment | undefined
  /** All other dates: one of them may hold the month. */
  readonly otherDates: readonly Segment[]
  /** Every segment that became a field or only connects; what is in none of them is left over. */
  readonly used: readonly Segment[]
}

// However sure the labels of its words, the edges of a segment may be wrong: a little is taken off every one.
const shareOfEdges = 0.985
const minPlaceLetters = 4

/** The labelled words of a reference as segments, in order; identifiers, which were found before, are in none. */
export function segmentsOf(
  text: string,
  tokens: readonly ReferenceToken[],
  labelled: LabelledTokens,
): readonly Segment[] {
  const segments: Segment[] = []
  let first = 0
  for (let at = 1; at <= tokens.length; at++) {
    const label = labelled.labels[first] ?? 'note'
    const isKnown = (index: number) => tokens[index]?.text.startsWith('<') === true
    // "Lagos, Nigeria. New York": where it was held, and where it was published.
    const isNewPlace =
      label === 'place' &&
      /[.;]\s/u.test(tokens[at]?.gap ?? '') &&
      (tokens[at - 1]?.text.length ?? 0) >= minPlaceLetters
    if (at < tokens.length && labelled.labels[at] === label && !isKnown(first) && !isKnown(at) && !isNewPlace) continue
    if (!isKnown(first)) {
      // A segment is as sure as its least sure word; a doubtful neighbour means a doubtful edge.
      const some = labelled.confidence.slice(Math.max(0, first - 1), at + 1)
      segments.push({
        label,
        first,
        last: at - 1,
        confidence: shareOfEdges * Math.min(...some),
        text:
          text.slice(tokens[first]?.start ?? 0, tokens[at - 1]?.end ?? 0) +
          tailOf(tokens[at]?.gap ?? text.slice(tokens[at - 1]?.end ?? 0)),
      })
    }
    first = at
  }
  return segments
}

/** Of the punctuation after a segment, what belongs to it: a closing bracket or quote, a full stop, "?" and "!". */
function tailOf(gap: string): string {
  return /^[.?!)\]”"’'»…*]*/u.exec(gap)?.[0] ?? ''
}

/** The segment of each field: the longest title and source, the last place, the first of everything else. */
export function chooseSegments(segments: readonly Segment[]): ChosenSegments {
  const all = (label: ReferenceLabel) => segments.filter((segment) => segment.label === label)
  const first = (label: ReferenceLabel) => segments.find((segment) => segment.label === label)
  const fields = {
    author: first('author'),
    title: longest(all('title')),
    container: longest(all('container')),
    volume: first('volume'),
    issue: first('issue'),
    page: first('page'),
    publisher: first('publisher'),
    place: all('place').at(-1),
    editor: first('editor'),
    edition: first('edition'),
    series: first('series'),
    genre: first('genre'),
    accessed: first('accessed'),
  }
  const dates = all('date')
  const date = dates.find((segment) => /\d{4}/u.test(segment.text)) ?? dates[0]
  const otherDates = dates.filter((each) => each !== date)
  const chosen = Object.values(fields).filter((segment) => segment !== undefined)
  return { ...fields, date, otherDates, used: [...chosen, ...dates, ...all('link')] }
}

/** The first of the longest; undefined of none. */
function longest(segments: readonly Segment[]): Segment | undefined {
  return segments.reduce<Segment | undefined>(
    (best, each) => (best === undefined || each.text.length > best.text.length ? each : best),
    undefined,
  )
}
