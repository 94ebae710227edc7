import { IconAlertTriangle, IconQuote } from '@tabler/icons-react'
import type { BoardEntry } from '#core/claims/board/board-entries.ts'
import { payerWords } from '#core/claims/board/payers.ts'
import type { StudyFacts } from '#core/claims/study-facts.ts'
import { inWords } from '#core/in-words.ts'
import { formatNumber } from '#core/format-count.ts'
import { recordStatusWords, sourceKindWords } from '#core/model/source.ts'
import { countWords } from '#core/table/value-words.ts'
import { DesignBadge, FictionalMark } from '#renderer/ui/study-marks.tsx'
import classes from './entry-chip.module.css'

/** A study or source in a cell: what it is, its people, who paid; struck where it was retracted. */
export function EntryChip({
  id,
  entry,
  isAt,
  onFocus,
  onOpen,
}: {
  readonly id: string
  readonly entry: BoardEntry
  readonly isAt: boolean
  onFocus(): void
  onOpen(): void
}) {
  const { study, title, links, isGone } = entry
  const hasQuote = links.some(({ shown }) => shown.quote !== undefined)
  return (
    <button
      id={id}
      type="button"
      className={classes.chip}
      data-retracted={study?.isRetracted || undefined}
      data-gone={isGone || undefined}
      tabIndex={isAt ? 0 : -1}
      onFocus={onFocus}
      onClick={(event) => {
        event.stopPropagation()
        // Safari gives a button that is clicked no focus.
        onFocus()
        onOpen()
      }}
    >
      <span className={classes.name}>
        <span className={classes.title} data-struck={study?.isRetracted || isGone || undefined}>
          <bdi>{title}</bdi> {hasQuote && <IconQuote size={11} stroke={2} aria-label="with quote" />}
        </span>
        {study && !study.isRetracted && !isGone && <Size study={study} />}
      </span>
      <span className={classes.about}>
        {isGone ? (
          study || entry.source ? (
            'what was linked was taken off'
          ) : (
            'no longer in the library'
          )
        ) : (
          <About entry={entry} />
        )}
      </span>
    </button>
  )
}

function Size({ study: { people, size } }: { readonly study: StudyFacts }) {
  if (people === null) return null
  return (
    <span className={classes.size} title={size ? countWords(size.headline, size.unit) : undefined}>
      {formatNumber(people)}
      <span className="visually-hidden"> {people === 1 ? 'person' : 'people'}</span>
    </span>
  )
}

function About({ entry: { study, source, links } }: { readonly entry: BoardEntry }) {
  if (study?.isRetracted)
    return (
      <span className={classes.bad}>
        <IconAlertTriangle size={12} aria-hidden /> retracted
      </span>
    )
  if (study) return <AboutStudy study={study} />
  if (source)
    return (
      <>
        {sourceKindWords[source.kind]}
        {source.fictional && <FictionalMark />}
        {source.record !== 'by-name' && (
          <span className={classes.warn}>{recordStatusWords[source.record].toLowerCase()}</span>
        )}
      </>
    )
  return links[0]?.shown.detail ?? 'vouched for by the writer'
}

function AboutStudy({ study }: { readonly study: StudyFacts }) {
  const { design, isPreprint, isSecondary, isCompanyPaid, isRunByMaker, isFictional, payer, people, size } = study
  const isPayerKnown = payer !== null && payer !== 'not-stated'
  const missing = [
    ...(design ? [] : ['design']),
    ...(people === null && size === null && !isSecondary ? ['people'] : []),
    ...(isPayerKnown ? [] : ['payer']),
  ]
  return (
    <>
      {design && <DesignBadge code={design} />}
      {isSecondary && <span className={classes.warn}>second hand</span>}
      {people === null && size !== null && !isSecondary && <span>{countWords(size.headline, size.unit)}</span>}
      {isPreprint && <span className={classes.warn}>preprint</span>}
      {isPayerKnown && (
        <span className={isCompanyPaid || payer === 'mixed' ? classes.warn : undefined}>{payerWords[payer]}</span>
      )}
      {isRunByMaker && <span className={classes.warn}>run by the maker</span>}
      {missing.length > 0 && <span>{inWords(missing)} not stated</span>}
      {isFictional && <FictionalMark />}
    </>
  )
}
