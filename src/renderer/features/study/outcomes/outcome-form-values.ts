import type { Direction, Estimate, Finding, Measure, Outcome } from '#core/model/outcome.ts'
import { fail, ok, type Result } from '#core/result.ts'
import type { OutcomeDetails } from '#renderer/db/outcome-edits.ts'
import { tidy } from '#core/tidy.ts'

type Kind = Finding['kind']

/** One line of a table of groups, as it is typed: what the kind does not ask for stays where another was chosen before. */
export interface ArmForm {
  readonly label: string
  readonly events?: number
  readonly mean?: number
  readonly sd?: number
  readonly median?: number
  readonly low?: number
  readonly high?: number
  readonly total?: number
}

/** An outcome as it stands in its form. A number that is not typed yet is undefined. */
export interface OutcomeForm {
  readonly name: string
  readonly time: string
  readonly kind: Kind
  readonly arms: readonly ArmForm[]
  readonly labels: readonly [tested: string, other: string]
  readonly better?: number
  readonly same?: number
  readonly worse?: number
  readonly judgedBy?: 'themselves' | 'others'
  readonly both?: number
  readonly testedOnly?: number
  readonly otherOnly?: number
  readonly neither?: number
  readonly sameBodies?: true
  readonly scaleLow?: number
  readonly scaleHigh?: number
  readonly unit: string
  readonly spread: 'quartiles' | 'range'
  readonly text: string
  readonly measure?: Measure
  readonly value?: number
  readonly estimateUnit?: string
  readonly low?: number
  readonly high?: number
  readonly level?: number
  readonly p: string
  readonly isPrimary?: true
  readonly isHarm?: true
  readonly good?: 'more' | 'less'
  readonly direction?: Direction
}

/** What is known of an outcome before it is written: a suggestion, or nothing. */
export type KnownOutcome = Partial<Pick<Outcome, 'name' | 'time' | 'isPrimary' | 'isHarm' | 'good' | 'direction'>> &
  Partial<Pick<Outcome, 'found' | 'estimate'>>

/** The form of an outcome, filled with what is known of it. */
export function formOf({ name = '', time = '', found, estimate, ...rest }: KnownOutcome): OutcomeForm {
  const { isPrimary, isHarm, good, direction } = rest
  return {
    name,
    time,
    kind: found?.kind ?? 'events',
    labels: ['', ''],
    unit: '',
    spread: 'quartiles',
    text: '',
    ...(found && formOfFinding(found)),
    arms: found && 'arms' in found && found.arms.length > 0 ? found.arms : [{ label: '' }, { label: '' }],
    p: estimate?.p ?? '',
    ...(estimate && {
      measure: estimate.measure,
      value: estimate.value,
      estimateUnit: estimate.unit,
      low: estimate.interval?.low,
      high: estimate.interval?.high,
      level: estimate.interval?.level,
    }),
    isPrimary,
    isHarm,
    good,
    direction,
  }
}

function formOfFinding(found: Finding): Partial<OutcomeForm> {
  switch (found.kind) {
    case 'events':
    case 'estimate':
      return {}
    case 'means':
    case 'medians': {
      const { scale, unit = '', sameBodies } = found
      const spread = found.kind === 'medians' ? found.arms.find((arm) => arm.spread)?.spread : undefined
      return { scaleLow: scale?.[0], scaleHigh: scale?.[1], unit, sameBodies, ...(spread && { spread }) }
    }
    case 'pairs':
    case 'paired-events':
    case 'words': {
      const { kind: _kind, ...values } = found
      return values
    }
  }
}

/** What a form says; `bad-input` in words where something that it needs is not there yet, or cannot be. */
export function detailsOf(form: OutcomeForm): Result<Omit<OutcomeDetails, 'quotes' | 'setBy' | 'rule'>> {
  const name = form.name.trim()
  if (name === '') return fail('bad-input', 'Write what was measured.')
  const found = findingOf(form)
  if (!found.ok) return found
  const estimate = estimateOf(form)
  if (!estimate.ok) return estimate
  if (found.value.kind === 'estimate' && !estimate.value) return fail('bad-input', 'Write the estimate.')
  const { isPrimary, isHarm, good, direction } = form
  return ok({
    name,
    time: form.time.trim() || undefined,
    isPrimary,
    isHarm,
    good,
    direction,
    found: found.value,
    estimate: estimate.value ?? undefined,
  })
}

function findingOf(form: OutcomeForm): Result<Finding> {
  switch (form.kind) {
    case 'events': {
      const arms = typedArms(form).map(({ label, events, total }) => ({ label: label.trim(), events, total }))
      if (arms.length === 0 || !arms.every(hasCounts)) return fail('bad-input', 'Write how many had it, of how many.')
      return arms.some(({ events, total }) => events > total)
        ? fail('bad-input', 'More had it than there were people.')
        : ok({ kind: 'events', arms: arms.filter(hasCounts) })
    }
    case 'pairs': {
      const { better, same, worse, judgedBy, labels } = form
      return better === undefined || same === undefined || worse === undefined
        ? fail('bad-input', 'Write on how many people each did better, and on how many none.')
        : ok(tidy({ kind: 'pairs', labels, better, same, worse, judgedBy }))
    }
    case 'paired-events': {
      const { both, testedOnly, otherOnly, neither, labels } = form
      return both === undefined || testedOnly === undefined || otherOnly === undefined || neither === undefined
        ? fail('bad-input', 'Write all four numbers; those who had it on neither side count too.')
        : ok({ kind: 'paired-events', labels, both, testedOnly, otherOnly, neither })
    }
    case 'means': {
      const arms = typedArms(form).map(({ label, mean, sd, total }) => tidy({ label: label.trim(), mean, sd, total }))
      return arms.length > 0 && arms.every(hasMean)
        ? ok(tidy({ kind: 'means', ...measured(form), arms: arms.filter(hasMean) }))
        : fail('bad-input', 'Write the mean of each group.')
    }
    case 'medians': {
      const arms = typedArms(form).map(({ label, median, low, high, total }) =>
        tidy({
          label: label.trim(),
          median,
          low,
          high,
          spread: low === undefined && high === undefined ? undefined : form.spread,
          total,
        }),
      )
      return arms.length > 0 && arms.every(hasMedian)
        ? ok(tidy({ kind: 'medians', ...measured(form), arms: arms.filter(hasMedian) }))
        : fail('bad-input', 'Write the median of each group.')
    }
    case 'estimate':
      return ok({ kind: 'estimate' })
    case 'words':
      return form.text.trim() === ''
        ? fail('bad-input', 'Write what was found.')
        : ok({ kind: 'words', text: form.text.trim() })
  }
}

function estimateOf(form: OutcomeForm): Result<Estimate | null> {
  const { measure, value, estimateUnit, low, high, level } = form
  const p = form.p.trim()
  if (value === undefined)
    return low === undefined && high === undefined && p === ''
      ? ok(null)
      : fail('bad-input', 'Write the estimate that the interval or p belongs to.')
  if ((low === undefined) !== (high === undefined)) return fail('bad-input', 'Write both ends of the interval.')
  const interval = low === undefined || high === undefined ? undefined : tidy({ low, high, level })
  return ok(tidy({ measure, value, unit: estimateUnit, interval, p: p || undefined }))
}

// A line that nothing was typed into is not asked for.
function typedArms({ arms }: OutcomeForm): readonly ArmForm[] {
  return arms.filter(({ label, ...numbers }) => label.trim() !== '' || Object.values(numbers).some(isThere))
}

function measured({ scaleLow, scaleHigh, unit, sameBodies }: OutcomeForm) {
  const scale = scaleLow === undefined || scaleHigh === undefined ? undefined : ([scaleLow, scaleHigh] as const)
  return { sameBodies, scale, unit: unit.trim() || undefined }
}

function hasCounts<T extends ArmForm>(arm: T): arm is T & { readonly events: number; readonly total: number } {
  return arm.events !== undefined && arm.total !== undefined
}

function hasMean<T extends ArmForm>(arm: T): arm is T & { readonly mean: number } {
  return arm.mean !== undefined
}

function hasMedian<T extends ArmForm>(arm: T): arm is T & { readonly median: number } {
  return arm.median !== undefined
}

function isThere(value: unknown): boolean {
  return value !== undefined && typeof value === 'number'
}
