import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { memo, useEffect, useRef, useState } from 'react'
import type { CheckItem, CheckParagraph } from '#core/claims/checking/check-queue.ts'
import { claimStateWords } from '#core/claims/claim-state.ts'
import { checkDecisionWords, type ClaimCheck } from '#core/model/claim.ts'
import type { TextBlock } from '#core/sources/written-text.ts'
import { undoChange } from '#renderer/background/undo-actions.ts'
import { ClaimSign } from '#renderer/ui/claim-marks.tsx'
import { ChangedWords } from '#renderer/ui/changed-words.tsx'
import { checkTime } from '#renderer/ui/check-time.ts'
import { DecisionSign } from '#renderer/ui/decision-sign.tsx'
import type { CheckFilter, Checking } from './use-checking.ts'
import classes from './check-queue.module.css'

/** The claims by paragraph with what is decided, and what was decided last with the way back. */
export function CheckQueue({ checking }: { readonly checking: Checking }) {
  const { paragraphs, current, isShown, goTo, text } = checking
  const [folds, setFolds] = useState<ReadonlyMap<number, boolean>>(new Map())
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [current?.id])
  const shown = paragraphs.flatMap((paragraph) => {
    const items = paragraph.items.filter((item) => isShown(item) || item.id === current?.id)
    return items.length > 0 ? [{ paragraph, items }] : []
  })
  return (
    <nav className={classes.queue} aria-label="Claims to check">
      <Filters checking={checking} />
      <div ref={list} className={classes.list} data-scrolls>
        {shown.map(({ paragraph, items }) => {
          const isCurrent = items.some(({ id }) => id === current?.id)
          const isOpen = isCurrent || (folds.get(paragraph.index) ?? items.length < paragraph.items.length)
          return (
            <Paragraph
              key={paragraph.index}
              paragraph={paragraph}
              name={blockName(text.blocks[paragraph.index])}
              isOpen={isOpen}
              onFold={() => setFolds((now) => new Map(now).set(paragraph.index, !isOpen))}
            >
              {items.map((item) => (
                <QueueItem key={item.id} item={item} isCurrent={item.id === current?.id} onGo={goTo} />
              ))}
            </Paragraph>
          )
        })}
        {shown.length === 0 && <p className={classes.nothing}>No claim here.</p>}
      </div>
      <LastDecision checking={checking} />
    </nav>
  )
}

/** What a block of the draft is called: "¶ 4", "heading". */
export function blockName(block: TextBlock | undefined): string {
  return block?.paragraph ? `¶ ${block.paragraph}` : (block?.kind ?? 'text')
}

function Filters({ checking: { items, filter, setFilter } }: { readonly checking: Checking }) {
  const disputed = items.filter(({ isDisputed }) => isDisputed).length
  const filters: readonly (readonly [CheckFilter, string, number])[] = [
    ['all', 'All', items.length],
    ['to-check', 'To check', items.filter(({ mine }) => mine === null).length],
    ['asked', 'Asked', items.filter(({ mine }) => mine?.decision === 'ask-author').length],
  ]
  const shown =
    disputed > 0 || filter === 'disputed' ? [...filters, ['disputed', 'Disagree', disputed] as const] : filters
  return (
    <div className={classes.filters} role="group" aria-label="Show">
      {shown.map(([each, words, count]) => (
        <button key={each} type="button" aria-pressed={filter === each} onClick={() => setFilter(each)}>
          {words} <span>{count}</span>
        </button>
      ))}
    </div>
  )
}

function Paragraph({
  paragraph: { items, decided },
  name,
  isOpen,
  onFold,
  children,
}: {
  readonly paragraph: CheckParagraph
  readonly name: string
  readonly isOpen: boolean
  onFold(): void
  readonly children: React.ReactNode
}) {
  return (
    <section>
      <button type="button" className={classes.paragraph} aria-expanded={isOpen} onClick={onFold}>
        {isOpen ? <IconChevronDown size={14} aria-hidden /> : <IconChevronRight size={14} aria-hidden />}
        <b>{name}</b>
        <span className={classes.bar} aria-hidden>
          <i style={{ width: `${(100 * decided) / items.length}%` }} />
        </span>
        <span className="tabular">
          {decided} of {items.length}
        </span>
      </button>
      {isOpen && <ol>{children}</ol>}
    </section>
  )
}

const QueueItem = memo(function QueueItem({
  item: { id, shown, mine, isDisputed },
  isCurrent,
  onGo,
}: {
  readonly item: CheckItem
  readonly isCurrent: boolean
  onGo(id: string): void
}) {
  const { claim, words, state } = shown
  return (
    <li>
      <button type="button" className={classes.item} aria-current={isCurrent || undefined} onClick={() => onGo(id)}>
        <DecisionSign decision={mine?.decision ?? null} />
        <span className={classes.number}>
          <span className="visually-hidden">Claim </span>
          {claim.number}
        </span>
        <span className={classes.words} dir="auto">
          {mine?.newWords ? <ChangedWords before={words} after={mine.newWords} /> : words}
        </span>
        <span className="visually-hidden">{mine ? checkDecisionWords[mine.decision] : 'not decided'}</span>
        {shown.checks.length > 0 ? (
          <span className={classes.who} data-disputed={isDisputed || undefined}>
            {isDisputed && <span className="visually-hidden">disagree: </span>}
            {shown.checks.map(({ initials }) => initials).join(isDisputed ? ' ≠ ' : ' ')}
          </span>
        ) : (
          <>
            <ClaimSign state={state} />
            <span className="visually-hidden">{claimStateWords[state]}</span>
          </>
        )}
      </button>
    </li>
  )
})

function LastDecision({ checking: { last, items } }: { readonly checking: Checking }) {
  const item = last && items.find(({ id }) => id === last.claimId)
  const check: ClaimCheck | undefined = item?.shown.claim.checks.find(({ id }) => id === last?.checkId)
  return (
    <div className={classes.last} role="status">
      {last && item && check && (
        <>
          <DecisionSign decision={check.decision} />
          <span>
            Claim {item.shown.claim.number}: {checkDecisionWords[check.decision].toLowerCase()}, {check.initials},{' '}
            {checkTime(check.at)}
          </span>
          <button type="button" onClick={() => void undoChange(last.change)}>
            Undo
          </button>
        </>
      )}
    </div>
  )
}
