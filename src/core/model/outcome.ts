import type { Quote } from './quote.ts'

/**
 * One thing that a study looked at, at one time, and what it found: in the numbers that the paper prints. Nothing in it is computed;
 * what follows from the numbers is `core/results`. After the data items of the Cochrane Handbook, section 5.3.6.
 */
export interface Outcome {
  readonly id: string
  readonly studyId: string
  /** What was measured: "Scar score". */
  readonly name: string
  /** When, in the paper's words: "week 8". */
  readonly time?: string
  /** It was looked at as an unwanted effect. */
  readonly isHarm?: true
  /** The study was planned for it. */
  readonly isPrimary?: true
  /** What is good for people: more of it (events, points) or less. Absent where nobody said. */
  readonly good?: 'more' | 'less'
  /** What came out for what was tested, as the writer judges it. */
  readonly direction?: Direction
  readonly found: Finding
  /** As the paper prints it. */
  readonly estimate?: Estimate
  readonly quotes: readonly Quote[]
  readonly setBy: 'writer' | 'accepted-suggestion'
  readonly addedAt: string
  /** The rule that proposed an accepted suggestion. */
  readonly rule?: string
}

/** What an outcome is called: "Scar score, week 8". */
export function outcomeTitle({ name, time }: Pick<Outcome, 'name' | 'time'>): string {
  return [name, time].filter(Boolean).join(', ')
}

/** Outcomes of a study as they are read: what it was planned for first, unwanted effects last, else as they were added. */
export function outcomesInOrder(outcomes: readonly Outcome[]): readonly Outcome[] {
  const weight = ({ isPrimary, isHarm }: Outcome) => (isPrimary ? 0 : isHarm ? 2 : 1)
  return outcomes.toSorted((one, other) => weight(one) - weight(other) || one.addedAt.localeCompare(other.addedAt))
}

/** What came out for what was tested, and how it is called. */
export const directionWords = {
  better: 'better',
  worse: 'worse',
  'no-clear-difference': 'no clear difference',
} as const

export type Direction = keyof typeof directionWords

/** What was counted or measured. The first arm is what was tested. */
export type Finding =
  | { readonly kind: 'events'; readonly arms: readonly EventsArm[] }
  | PairsFinding
  | PairedEventsFinding
  | MeansFinding
  | MediansFinding
  /** Nothing but `estimate`. */
  | { readonly kind: 'estimate' }
  | { readonly kind: 'words'; readonly text: string }

/** A group of people, and how many of them had the event. */
export interface EventsArm {
  readonly label: string
  readonly events: number
  /** People (or animals), never sides. */
  readonly total: number
}

/** Each person was their own comparison (split face): on how many what was tested did better, the same, or worse than the other side. */
export interface PairsFinding {
  readonly kind: 'pairs'
  readonly labels: readonly [tested: string, other: string]
  readonly better: number
  readonly same: number
  readonly worse: number
  /** Who said so: the people themselves, or others who looked at them. Absent where nobody said. */
  readonly judgedBy?: 'themselves' | 'others'
}

/** An event looked for on both sides of each person: the four cells of a table of pairs. */
export interface PairedEventsFinding {
  readonly kind: 'paired-events'
  readonly labels: readonly [tested: string, other: string]
  readonly both: number
  readonly testedOnly: number
  readonly otherOnly: number
  readonly neither: number
}

/** A score or amount by its mean. `sameBodies`: all arms are the same people. */
export interface MeansFinding {
  readonly kind: 'means'
  readonly sameBodies?: true
  /** The lowest and highest value that the scale has. */
  readonly scale?: readonly [low: number, high: number]
  readonly unit?: string
  readonly arms: readonly MeansArm[]
}

export interface MeansArm {
  readonly label: string
  readonly mean: number
  readonly sd?: number
  readonly total?: number
}

/** A score or amount by its median, with the range or quartiles. */
export interface MediansFinding {
  readonly kind: 'medians'
  readonly sameBodies?: true
  readonly scale?: readonly [low: number, high: number]
  readonly unit?: string
  readonly arms: readonly MediansArm[]
}

export interface MediansArm {
  readonly label: string
  readonly median: number
  readonly low?: number
  readonly high?: number
  /** What `low` and `high` are. */
  readonly spread?: 'quartiles' | 'range'
  readonly total?: number
}

/** What an estimate measures, as the paper prints it: mostly what was tested over, or minus, the other. */
export type Measure =
  | 'risk-ratio'
  | 'odds-ratio'
  | 'hazard-ratio'
  | 'rate-ratio'
  | 'risk-difference'
  | 'mean-difference'
  | 'standardised-mean-difference'
  | 'proportion'
  | 'mean'
  | 'median-difference'
  | 'correlation'

/** The value of no effect: 1 for ratios, 0 for differences; null where a number has none (a share, a mean). */
export const noEffect: Readonly<Record<Measure, 0 | 1 | null>> = {
  'risk-ratio': 1,
  'odds-ratio': 1,
  'hazard-ratio': 1,
  'rate-ratio': 1,
  'risk-difference': 0,
  'mean-difference': 0,
  'standardised-mean-difference': 0,
  'median-difference': 0,
  correlation: 0,
  proportion: null,
  mean: null,
}

/** True for measures of how many times as often, which say nothing of how many people. */
export function isRatio(measure: Measure): boolean {
  return noEffect[measure] === 1
}

/** A number with its uncertainty, as printed. */
export interface Estimate {
  /** Absent where the paper does not say what it is, or it is none of these. */
  readonly measure?: Measure
  readonly value: number
  /** The unit of `value`; `percent` for proportions and differences given in per cent. */
  readonly unit?: 'percent' | (string & {})
  readonly interval?: {
    readonly low: number
    readonly high: number
    /** In per cent, mostly 95; absent where the paper does not say. */ readonly level?: number
  }
  /** "P = 0.03", "p < 0.001": as printed. */
  readonly p?: string
}
