import { IconBookmarkFilled } from '@tabler/icons-react'
import { workWords, type Version, type VersionDay } from '#core/history/versions.ts'
import { dayWords, timeWords } from './version-dates.ts'
import classes from './version-list.module.css'

/** What every line of the list is told. */
export interface LineProps {
  readonly chosen: number
  /** The line "Now" stands for this change; null where there is no such line. */
  readonly nowSeq: number | null
  /** The line that Tab comes to. */
  readonly tabStop: number | undefined
  onChoose(seq: number): void
}

/** A day with its versions. */
export function Day({ day, lines }: { readonly day: VersionDay; readonly lines: LineProps }) {
  const words = dayWords(day.date)
  return (
    <section aria-label={words}>
      <h2 className={classes.day}>{words}</h2>
      <ol>
        {day.versions.map((version) => (
          <Line key={version.seq} seq={version.seq} {...lines} time={timeWords(version.at)} {...lineWords(version)} />
        ))}
      </ol>
    </section>
  )
}

/** The names first, then what was done, then what came after. */
function lineWords(version: Version): { readonly words: string; readonly more: string; readonly isNamed: boolean } {
  const work = workWords(version)
  const before = version.before === null ? '' : `before “${version.before}”`
  const names = version.names.map(({ name }) => name).join(', ')
  return names
    ? { words: names, more: [work, before].filter(Boolean).join(', '), isNamed: true }
    : { words: work, more: before, isNamed: false }
}

/** A version in a line: when, what was done or its name, and what came after. Chosen by a press. */
export function Line({
  seq,
  chosen,
  nowSeq,
  tabStop,
  onChoose,
  time,
  words,
  more = '',
  isNamed = false,
  isNow = false,
}: LineProps & {
  readonly seq: number
  readonly time: string
  readonly words: string
  readonly more?: string
  readonly isNamed?: boolean
  readonly isNow?: boolean
}) {
  const isOwnLine = isNow || seq !== nowSeq
  return (
    <li>
      <button
        type="button"
        data-line
        data-seq={seq}
        data-strong={isNamed || isNow || undefined}
        className={classes.line}
        aria-current={(isOwnLine && seq === chosen) || undefined}
        tabIndex={isOwnLine && seq === tabStop ? 0 : -1}
        onClick={() => onChoose(seq)}
      >
        <span className={classes.time}>{time}</span>
        <span className={classes.sign} data-now={isNow || undefined} aria-hidden>
          {isNamed ? <IconBookmarkFilled size={14} /> : <i />}
        </span>
        <span className={classes.words}>
          <bdi>{words}</bdi>
          {isNamed && <span className="visually-hidden"> (named)</span>}
          {more && (
            <small>
              <bdi>{more}</bdi>
            </small>
          )}
        </span>
      </button>
    </li>
  )
}
