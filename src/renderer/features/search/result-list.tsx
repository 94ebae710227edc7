import { IconAlertTriangle, IconQuote } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { EntryKind } from '#core/search/search-entry.ts'
import { placesOfGroup, type FoundGroup } from '#renderer/background/search/find-everywhere.ts'
import { FieldBadge } from '#renderer/ui/field-badge.tsx'
import { DesignBadge, FictionalMark } from '#renderer/ui/study-marks.tsx'
import { MarkedText } from './marked-text.tsx'
import { groupWords, type ShownPlace } from './place-words.ts'
import { countWords } from './search-words.ts'
import classes from './search-page.module.css'

/** The element of the list, which has the keyboard while places are gone through. */
export const resultsId = 'search-results'

/** A group with what is shown of it. */
export interface ShownGroup extends Omit<FoundGroup, 'places'> {
  readonly places: readonly ShownPlace[]
}

/** What the arrows go through: places, and the lines that show more of a group. */
export type ResultItem =
  | { readonly kind: 'place'; readonly id: string; readonly group: EntryKind; readonly shown: ShownPlace }
  | { readonly kind: 'more'; readonly id: string; readonly group: EntryKind; readonly count: number }

/** The items of groups, in their order. */
export function itemsOf(groups: readonly ShownGroup[]): readonly ResultItem[] {
  return groups.flatMap(({ kind, count, places }): readonly ResultItem[] => {
    const shown = places.map((each) => ({ kind: 'place', id: each.place.id, group: kind, shown: each }) as const)
    return count > places.length ? [...shown, { kind: 'more', id: `more ${kind}`, group: kind, count }] : shown
  })
}

/** The places that were found, by group: one list, whose keys are those of the search box. */
export function ResultList({
  groups,
  current,
  onChoose,
  onOpen,
  onMore,
}: {
  readonly groups: readonly ShownGroup[]
  readonly current: ResultItem | null
  onChoose(id: string): void
  onOpen(item: ResultItem): void
  onMore(kind: EntryKind): void
}) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [current?.id])
  return (
    <div
      ref={list}
      id={resultsId}
      role="listbox"
      data-in-page
      aria-label="Places"
      aria-activedescendant={current ? optionId(current.id) : undefined}
      tabIndex={0}
      className={classes.results}
    >
      {groups.map(({ kind, count, counted, places }) => (
        <div key={kind} role="group" aria-labelledby={`group-${kind}`}>
          <div id={`group-${kind}`} role="presentation" className={classes.groupHead}>
            <strong>{groupWords[kind]}</strong> <span className="tabular">{countWords(count, counted)}</span>
          </div>
          {places.map((shown) => (
            <Result
              key={shown.place.id}
              shown={shown}
              isCurrent={current?.id === shown.place.id}
              onChoose={() => onChoose(shown.place.id)}
              onOpen={() => onOpen({ kind: 'place', id: shown.place.id, group: kind, shown })}
            />
          ))}
          {count > places.length && (
            // Its key is Enter in the search box.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              id={optionId(`more ${kind}`)}
              role="option"
              tabIndex={-1}
              aria-selected={current?.id === `more ${kind}`}
              className={classes.more}
              onClick={() => onMore(kind)}
            >
              {moreWords(count - places.length, counted)}
            </div>
          )}
        </div>
      ))}
    </div>
  )
}

/** The id of an option's element. */
export function optionId(id: string): string {
  return `found-${id.replaceAll(/[^\w-]/g, '-')}`
}

function moreWords(left: number, counted: FoundGroup['counted']): string {
  const next = Math.min(placesOfGroup, left)
  return left > next || counted !== 'exactly'
    ? `Show ${next} more of ${countWords(left, counted)}`
    : `Show ${next} more`
}

function Result({
  shown: { place, title, detail, fieldId, study },
  isCurrent,
  onChoose,
  onOpen,
}: {
  readonly shown: ShownPlace
  readonly isCurrent: boolean
  onChoose(): void
  onOpen(): void
}) {
  const { snippet, marks, isCut, ranges, placeWords, kind } = place
  return (
    // The keys are those of the search box and of the screen.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={optionId(place.id)}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      className={classes.result}
      onClick={onChoose}
      onDoubleClick={onOpen}
    >
      <div className={classes.resultHead}>
        {fieldId && <FieldBadge fieldId={fieldId} />}
        <bdi className={classes.resultName}>{study?.isRetracted ? <s>{title}</s> : title}</bdi>
        {study?.isRetracted && (
          <span className={classes.retracted}>
            <IconAlertTriangle size={13} aria-hidden /> retracted
          </span>
        )}
        {study?.isFictional && <FictionalMark />}
        {study?.design && <DesignBadge code={study.design} />}
        <span className={classes.quiet}>
          {[detail, ranges.length > 1 ? `${ranges.length} here` : null].filter(Boolean).join(', ')}
        </span>
        {placeWords && (
          <span className={classes.place}>
            {kind === 'quote' && <IconQuote size={11} stroke={2} aria-hidden />}
            {placeWords}
          </span>
        )}
      </div>
      <p className={`quoted ${classes.snippet}`} dir="auto">
        {isCut.before && '… '}
        <MarkedText text={snippet} ranges={marks} current={-1} />
        {isCut.behind && ' …'}
      </p>
    </div>
  )
}
