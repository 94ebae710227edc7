import type { NamedVersion } from '../model/named-version.ts'
import { addedUp, countsInWords, noRows, type ChangeFacts, type RowCounts } from './change-facts.ts'

/** A state of the library that a writer may want to see again: as it was after change `seq`. */
export interface Version {
  readonly seq: number
  /** The first change of the stretch of work that ended with it. */
  readonly from: number
  /** When it was so, ISO 8601; empty where no clock is known. */
  readonly at: string
  readonly counts: RowCounts
  /** The words of the work where it was one step: "Imported 12 studies". */
  readonly label: string | null
  /** The names that the writer gave it. */
  readonly names: readonly NamedVersion[]
  /** The words of the large step that came right after it; null where none did. */
  readonly before: string | null
}

/** A day with its versions, the newest first; `date` is its local date as YYYY-MM-DD, empty where no clock is known. */
export interface VersionDay {
  readonly date: string
  readonly versions: readonly Version[]
}

/** A pause so long, in milliseconds, ends a stretch of work. */
const pause = 30 * 60_000

/**
 * The changes, in their order, as stretches of work, the newest first: a pause of half an hour, a new day, a large step or a name ends one.
 * A large step is a stretch of its own, with all changes of its batch. Changes that only give names are not work.
 */
export function versionsOf(changes: readonly ChangeFacts[], names: readonly NamedVersion[]): readonly Version[] {
  const found: Version[] = []
  // Those of states that are not among these changes wait until theirs are.
  const waiting = names.filter(({ seq }) => seq >= (changes[0]?.seq ?? 0)).toSorted((one, other) => one.seq - other.seq)
  const work = changes.filter(({ isWork }) => isWork)
  let open: Stretch | null = null
  let at = ''
  for (const [index, change] of work.entries()) {
    // A change without a time is of the time of the one before.
    at = change.at || at
    if (open) open.add(change, at)
    else open = new Stretch(change, at)
    const next = work[index + 1]
    const isHalf = next !== undefined && open.isSameBatch(next)
    // A name may be given to a state in the midst of a stretch, not to one half-way through a batch.
    const isNamed = (waiting[0]?.seq ?? Infinity) < (next?.seq ?? Infinity)
    if (next && (isHalf || (!isNamed && open.goesOn(next, next.at || at)))) continue
    const own: NamedVersion[] = []
    while (waiting[0] && waiting[0].seq < (next?.seq ?? Infinity)) own.push(waiting.shift()!)
    found.push(open.version(own, next?.isBig ? next.label : null))
    open = null
  }
  return found.toReversed()
}

/** A stretch of work as it grows. */
class Stretch {
  readonly #first: ChangeFacts
  readonly #dayEnds: number
  #last: ChangeFacts
  #at: string
  #counts: RowCounts
  #isOneStep = true

  constructor(first: ChangeFacts, at: string) {
    this.#first = first
    this.#last = first
    this.#at = at
    this.#counts = first.counts
    const day = new Date(at)
    this.#dayEnds = new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime()
  }

  add(change: ChangeFacts, at: string): void {
    this.#isOneStep &&= this.isSameBatch(change)
    this.#last = change
    this.#at = at
    this.#counts = addedUp(this.#counts, change.counts)
  }

  isSameBatch({ batch }: ChangeFacts): boolean {
    return batch !== undefined && batch === this.#first.batch
  }

  /** True where the next change, at the time `at`, is of the same work. */
  goesOn(next: ChangeFacts, at: string): boolean {
    const time = Date.parse(at)
    const since = time - Date.parse(this.#at)
    return !this.#first.isBig && !next.isBig && Math.abs(since) < pause && time < this.#dayEnds
  }

  version(names: readonly NamedVersion[], before: string | null): Version {
    return {
      seq: this.#last.seq,
      from: this.#first.seq,
      at: this.#at,
      counts: this.#counts,
      label: this.#isOneStep ? this.#first.label : null,
      names,
      before,
    }
  }
}

/** Versions by their days, in their order; where a clock went back a day stands twice. */
export function versionDays(versions: readonly Version[]): readonly VersionDay[] {
  const days: { readonly date: string; readonly versions: Version[] }[] = []
  for (const version of versions) {
    const date = localDate(version.at)
    const last = days.at(-1)
    if (last?.date === date) last.versions.push(version)
    else days.push({ date, versions: [version] })
  }
  return days
}

/** The local date of a moment as YYYY-MM-DD; empty for what is no time. */
export function localDate(at: string): string {
  const time = new Date(at)
  if (Number.isNaN(time.getTime())) return ''
  const two = (part: number) => String(part).padStart(2, '0')
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
}

/** What was done in a version's stretch of work: the words of a single step, or its rows counted. */
export function workWords({ label, counts }: Pick<Version, 'label' | 'counts'>): string {
  return label || countsInWords(counts).join(', ') || 'nothing that shows'
}

/** Several versions as one line: their work counted together. */
export function countsOf(versions: readonly Version[]): RowCounts {
  return versions.reduce((sum, { counts }) => addedUp(sum, counts), noRows)
}
