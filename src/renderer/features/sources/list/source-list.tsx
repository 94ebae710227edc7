import { NativeSelect } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { recordStatusWords, sourceKindWords } from '#core/model/source.ts'
import type { SourceFilter, SourceRow } from './source-rows.ts'
import { SourceIcon } from './source-icon.tsx'
import classes from './source-list.module.css'

const rowHeight = 78

/** The list of sources: virtual, with its filters; the arrows go through it and Enter opens. */
export function SourceList({
  rows,
  shown,
  filter,
  currentId,
  onFilter,
  onChoose,
  onOpen,
}: {
  readonly rows: readonly SourceRow[]
  readonly shown: readonly SourceRow[]
  readonly filter: SourceFilter
  readonly currentId: string | null
  onFilter(filter: SourceFilter): void
  /** The arrows have come to it. */
  onChoose(id: string): void
  /** A click, or Enter. */
  onOpen(id: string): void
}) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const at = shown.findIndex(({ source }) => source.id === currentId)
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at)
  }, [at, virtual])
  const onKeyDown = (event: React.KeyboardEvent) => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key]
    const next = to === undefined ? undefined : shown[Math.max(0, Math.min(shown.length - 1, to))]
    if (next) onChoose(next.source.id)
    else if (event.key === 'Enter' && currentId !== null) onOpen(currentId)
    else return
    event.preventDefault()
  }
  return (
    <div className={classes.list}>
      <div className={classes.filters}>
        <FilterChoice
          label="Kind"
          any="Any kind"
          words={sourceKindWords}
          value={filter.kind}
          countOf={(kind) => rows.filter(({ source }) => source.kind === kind).length}
          onChange={(kind) => onFilter({ ...filter, kind })}
        />
        <FilterChoice
          label="On the record"
          any="Any record"
          words={recordStatusWords}
          value={filter.record}
          countOf={(record) => rows.filter(({ source }) => source.record === record).length}
          onChange={(record) => onFilter({ ...filter, record })}
        />
      </div>
      <div
        ref={scroller}
        id="source-list"
        className={classes.scroller}
        role="grid"
        aria-label="Sources"
        aria-rowcount={shown.length}
        tabIndex={0}
        aria-activedescendant={at >= 0 ? `source-${currentId}` : undefined}
        onKeyDown={onKeyDown}
      >
        <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start }) => (
            <SourceLine
              key={shown[index]!.source.id}
              row={shown[index]!}
              index={index}
              top={start}
              isCurrent={index === at}
              onOpen={onOpen}
            />
          ))}
        </div>
        {shown.length === 0 && (
          <p className={classes.none}>{rows.length === 0 ? 'No source yet.' : 'The filters show no source.'}</p>
        )}
      </div>
    </div>
  )
}

function SourceLine({
  row: { source, under, uses, warning },
  index,
  top,
  isCurrent,
  onOpen,
}: {
  readonly row: SourceRow
  readonly index: number
  readonly top: number
  readonly isCurrent: boolean
  onOpen(id: string): void
}) {
  return (
    // The keys are those of the list.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={`source-${source.id}`}
      className={classes.row}
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 1}
      aria-selected={isCurrent}
      style={{ transform: `translateY(${top}px)`, height: rowHeight }}
      onClick={() => onOpen(source.id)}
    >
      <div role="gridcell" className={classes.cell}>
        <SourceIcon source={source} />
        <div className={classes.words}>
          <strong dir="auto" title={source.title}>
            {source.title}
          </strong>
          <span title={under}>{under}</span>
          <span title={[uses, warning].filter(Boolean).join(' · ')}>
            {uses}
            {warning && <em> · {warning}</em>}
          </span>
        </div>
      </div>
    </div>
  )
}

function FilterChoice<T extends string>({
  label,
  any,
  words,
  value,
  countOf,
  onChange,
}: {
  readonly label: string
  readonly any: string
  readonly words: Readonly<Record<T, string>>
  readonly value: T | ''
  countOf(value: T): number
  onChange(value: T | ''): void
}) {
  const options = (Object.entries(words) as [T, string][]).map(([each, name]) => ({
    value: each as string,
    label: `${name} (${countOf(each)})`,
  }))
  return (
    <NativeSelect
      aria-label={label}
      className={classes.filter}
      data={[{ value: '', label: any }, ...options]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as T | '')}
    />
  )
}
