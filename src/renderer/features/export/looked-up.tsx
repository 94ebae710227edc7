import { Anchor, Progress } from '@mantine/core'
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconFileOff,
  IconFileSearch,
  IconQuoteOff,
  IconTextSpellcheck,
  type Icon,
} from '@tabler/icons-react'
import { useState } from 'react'
import { formatCount } from '#core/format-count.ts'
import type { QuoteCheck } from '#core/report/evidence-report.ts'
import type { WantedQuote } from '#core/report/wanted-quotes.ts'
import { placeOfQuote, quoteChecksInWords, quoteCheckWords } from '#core/report/report-words.ts'
import type { EvidenceTable } from '#core/table/evidence-table.ts'
import type { QuoteLookUps } from '#renderer/background/quote-look-ups.ts'
import classes from './looked-up.module.css'
import { useLookUps } from './use-look-ups.ts'

const icons: Readonly<Record<QuoteCheck, Icon>> = {
  'word-for-word': IconCircleCheck,
  nearly: IconTextSpellcheck,
  'page-only': IconFileSearch,
  'not-found': IconQuoteOff,
  'no-pdf': IconFileOff,
}
const inOrder = ['word-for-word', 'nearly', 'page-only', 'not-found', 'no-pdf'] as const satisfies readonly QuoteCheck[]
/** What to do about quotes that were not found word for word is asked of the worst first. */
const worstFirst = ['not-found', 'page-only', 'nearly', 'no-pdf'] as const satisfies readonly QuoteCheck[]
const shownAtFirst = 2
const shownAtMost = 200

/** How the quotes were found just now, with the way to each that was not found word for word; and the retracted studies. */
export function LookedUpQuotes({
  lookUps,
  table,
  withSuggestions,
  quotes,
  retracted,
  isWithoutRetracted,
  onRetracted,
  onLook,
}: {
  readonly lookUps: QuoteLookUps
  readonly table: EvidenceTable
  readonly withSuggestions: boolean
  /** How many there are. */
  readonly quotes: number
  /** Studies among those chosen. */
  readonly retracted: number
  readonly isWithoutRetracted: boolean
  onRetracted(isWithout: boolean): void
  onLook(quote: WantedQuote): void
}) {
  // Asked here: what is drawn anew ten times a second is this part alone.
  const lookedUp = useLookUps(lookUps, table, withSuggestions)
  return (
    <section className={classes.part} aria-labelledby="looked-up">
      <h2 id="looked-up">Quotes looked up again just now</h2>
      <div className={classes.card}>
        <State total={quotes} lookedUp={lookedUp} />
        {worstFirst.map((check) => (
          <Problems
            key={check}
            check={check}
            quotes={lookedUp.problems.filter((problem) => problem.check === check).map(({ quote }) => quote)}
            table={table}
            onLook={onLook}
          />
        ))}
        {retracted > 0 && (
          <div className={classes.group} data-check="retracted">
            <IconAlertTriangle size={15} aria-hidden />
            <p>
              <strong>{formatCount(retracted, 'retracted study', 'retracted studies')}</strong>{' '}
              {isWithoutRetracted
                ? 'left out; the file says how many'
                : `${retracted === 1 ? 'goes in and says' : 'go in and say'} so`}
            </p>
            <Anchor component="button" type="button" size="sm" onClick={() => onRetracted(!isWithoutRetracted)}>
              {isWithoutRetracted ? 'Put back' : 'Leave out'}
            </Anchor>
          </div>
        )}
      </div>
      <p className={classes.remark}>The file says the same, so that a reader sees it too.</p>
    </section>
  )
}

function State({
  total,
  lookedUp: { state, done, checks, message, stop, goOn },
}: {
  /** Quotes to look up. */
  readonly total: number
  readonly lookedUp: ReturnType<typeof useLookUps>
}) {
  const count = (quotes: number) => quotes.toLocaleString('en-GB')
  if (state === 'running' && total > 0)
    return (
      <div className={classes.state}>
        <p>
          Looking up {count(done)} of {formatCount(total, 'quote')}
          <Anchor component="button" type="button" size="sm" onClick={stop}>
            Stop
          </Anchor>
        </p>
        <Progress size="xs" value={(100 * done) / total} aria-label="Quotes looked up" />
      </div>
    )
  if (state === 'stopped' || state === 'failed')
    return (
      <div className={classes.state}>
        <p role={state === 'failed' ? 'alert' : undefined}>
          {state === 'failed'
            ? message
            : `Stopped: ${count(done)} of ${formatCount(total, 'quote')} looked up. The rest is looked up when you export.`}
          <Anchor component="button" type="button" size="sm" onClick={goOn}>
            Go on
          </Anchor>
        </p>
      </div>
    )
  return (
    <div className={classes.state}>
      <p role="status">
        <IconCircleCheck size={16} aria-hidden /> <strong>{quoteChecksInWords(checks)}</strong>
      </p>
      {total > 0 && (
        <div className={classes.bar} role="img" aria-label={quoteChecksInWords(checks)}>
          {inOrder.map((check) =>
            checks[check] > 0 ? <span key={check} data-check={check} style={{ flexGrow: checks[check] }} /> : null,
          )}
        </div>
      )}
    </div>
  )
}

function Problems({
  check,
  quotes,
  table,
  onLook,
}: {
  readonly check: QuoteCheck
  readonly quotes: readonly WantedQuote[]
  readonly table: EvidenceTable
  onLook(quote: WantedQuote): void
}) {
  const [isWhole, setWhole] = useState(false)
  if (quotes.length === 0) return null
  const CheckIcon = icons[check]
  const shown = quotes.slice(0, isWhole ? shownAtMost : shownAtFirst)
  return (
    <div className={classes.group} data-check={check}>
      <CheckIcon size={15} aria-hidden />
      <div>
        <strong>
          {quotes.length.toLocaleString('en-GB')} {quoteCheckWords[check]}
        </strong>
        <ul>
          {shown.map((quote) => {
            const where = placeInWords(quote, table)
            return (
              <li key={`${quote.studyId} ${quote.columnId} ${JSON.stringify(quote.anchor)}`}>
                <span>
                  <bdi>{where}</bdi>
                </span>
                <Anchor
                  component="button"
                  type="button"
                  size="sm"
                  aria-label={`Look at ${where}`}
                  onClick={() => onLook(quote)}
                >
                  Look
                </Anchor>
              </li>
            )
          })}
        </ul>
        {quotes.length > shown.length && !isWhole && (
          <Anchor component="button" type="button" size="sm" onClick={() => setWhole(true)}>
            Show {(Math.min(quotes.length, shownAtMost) - shown.length).toLocaleString('en-GB')} more
          </Anchor>
        )}
        {isWhole && quotes.length > shown.length && (
          <p>and {(quotes.length - shown.length).toLocaleString('en-GB')} more, which the file names too</p>
        )}
      </div>
    </div>
  )
}

function placeInWords({ studyId, label, pages, paper }: WantedQuote, { rows }: EvidenceTable): string {
  const study = rows.find((row) => row.studyId === studyId)?.cells['reference']?.text
  return [study, label, placeOfQuote({ pages, fileName: paper?.fileName ?? null })].join(', ')
}
