import { IconBookmarkFilled, IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { countsInWords } from '#core/history/change-facts.ts'
import { countsOf, versionDays, type Version, type VersionDay } from '#core/history/versions.ts'
import { formatCount } from '#core/format-count.ts'
import { monthWords } from './version-dates.ts'
import { Day, Line } from './version-line.tsx'
import type { VersionList } from './use-version-list.ts'
import classes from './version-list.module.css'

/** What of the list is shown. */
type Filter = 'all' | 'named' | 'before'

const filters: readonly {
  readonly id: Filter
  readonly label: string
  readonly holds: (version: Version) => boolean
}[] = [
  { id: 'all', label: 'All', holds: () => true },
  { id: 'named', label: 'Named', holds: ({ names }) => names.length > 0 },
  { id: 'before', label: 'Before a big change', holds: ({ before }) => before !== null },
]

/** Days that stand open; those before are folded by months. */
const openDays = 14

/** The versions by days, the newest first, with filters. Arrow keys go through them; Enter goes on to what changed. */
export function VersionsList({
  list,
  chosen,
  onChoose,
  onEnter,
}: {
  readonly list: VersionList
  readonly chosen: number
  onChoose(seq: number): void
  onEnter(): void
}) {
  const [filterId, setFilter] = useState<Filter>('all')
  const [openMonths, setOpenMonths] = useState<ReadonlySet<string>>(new Set())
  const box = useRef<HTMLDivElement>(null)
  const { versions, lastSeq = 0, notRead } = list
  const filter = filters.find(({ id }) => id === filterId)!
  const days = useMemo(() => versionDays(versions.filter(filter.holds)), [versions, filter])
  const months = useMemo(() => foldedMonths(days.slice(openDays)), [days])
  // "Now" and the version that ended with the last change are one state: one of the two lines is marked.
  const nowSeq = filterId === 'all' ? lastSeq : null
  const isShown =
    chosen === nowSeq || days.slice(0, openDays).some((day) => day.versions.some(({ seq }) => seq === chosen))
  const tabStop = isShown ? chosen : (nowSeq ?? days[0]?.versions[0]?.seq)
  const lines = { chosen, nowSeq, tabStop, onChoose }

  useEffect(() => {
    box.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  const onKeyDown = (event: KeyboardEvent) => {
    const lines = [...(box.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])]
    const at = lines.indexOf(document.activeElement as HTMLElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key]
    if (at === -1 || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'Enter' && lines[at]?.dataset.seq !== undefined) {
      event.preventDefault()
      onChoose(Number(lines[at].dataset.seq))
      onEnter()
    } else if (to !== undefined) {
      event.preventDefault()
      const line = lines[Math.max(0, Math.min(lines.length - 1, to))]
      line?.focus()
      if (line?.dataset.seq !== undefined) onChoose(Number(line.dataset.seq))
    }
  }

  return (
    <section className={classes.side} aria-label="Versions">
      <div className={classes.filters} role="group" aria-label="Which versions are shown">
        {filters.map(({ id, label, holds }) => (
          <button key={id} type="button" aria-pressed={id === filterId} onClick={() => setFilter(id)}>
            {id === 'named' && <IconBookmarkFilled size={13} aria-hidden />}
            {label} <span className="tabular">{versions.filter(holds).length.toLocaleString('en-GB')}</span>
          </button>
        ))}
      </div>
      <div className={classes.scroller} ref={box} onKeyDown={onKeyDown} data-version-list>
        {filterId === 'all' && (
          <ol className={classes.now}>
            <Line seq={lastSeq} {...lines} time="" isNow words="Now" />
          </ol>
        )}
        {days.slice(0, openDays).map((day, index) => (
          <Day key={`${day.date} ${index}`} day={day} lines={lines} />
        ))}
        {months.map(({ month, days: ofMonth }, index) => {
          const id = `${month} ${index}`
          const isOpen = openMonths.has(id)
          const inside = ofMonth.flatMap((day) => day.versions)
          return (
            <div key={id}>
              <button
                type="button"
                data-line
                className={classes.month}
                aria-expanded={isOpen}
                onClick={() => {
                  const next = new Set(openMonths)
                  if (!next.delete(id)) next.add(id)
                  setOpenMonths(next)
                }}
              >
                {isOpen ? <IconChevronDown size={14} aria-hidden /> : <IconChevronRight size={14} aria-hidden />}
                <strong>{month}</strong>
                <span>
                  {[formatCount(inside.length, 'version'), ...countsInWords(countsOf(inside)).slice(0, 2)].join(', ')}
                </span>
              </button>
              {isOpen && ofMonth.map((day) => <Day key={day.date} day={day} lines={lines} />)}
            </div>
          )
        })}
        <Remarks list={list} filter={filterId} isEmpty={days.length === 0} />
        {notRead > 0 && !list.problem && (
          <p className={`${classes.remark} ${classes.reading}`} role="status">
            {notRead.toLocaleString('en-GB')} earlier changes are still being read.
          </p>
        )}
      </div>
    </section>
  )
}

function Remarks({
  list: { versions, lastSeq, notRead, problem },
  filter,
  isEmpty,
}: {
  readonly list: VersionList
  readonly filter: Filter
  readonly isEmpty: boolean
}) {
  if (problem)
    return (
      <p className={classes.problem} role="alert">
        The earlier history could not be read: {problem}
      </p>
    )
  if (lastSeq === 0) return <p className={classes.remark}>Nothing was done in this library yet.</p>
  if (notRead > 0) return null
  if (isEmpty && filter === 'named')
    return (
      <p className={classes.remark}>No version has a name. “Name this moment” gives one to the library as it is.</p>
    )
  if (isEmpty && filter === 'before')
    return <p className={classes.remark}>No import, and no change of 100 rows and more, came after another version.</p>
  if (versions.length === 1)
    return <p className={classes.remark}>The library is new: each pause in the work makes a version.</p>
  return null
}

function foldedMonths(
  days: readonly VersionDay[],
): readonly { readonly month: string; readonly days: readonly VersionDay[] }[] {
  const months: { readonly month: string; readonly days: VersionDay[] }[] = []
  for (const day of days) {
    const month = monthWords(day.date)
    const last = months.at(-1)
    if (last?.month === month) last.days.push(day)
    else months.push({ month, days: [day] })
  }
  return months
}
