import { Button, Textarea } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { ClaimLine } from '#core/claims/claim-lines.ts'
import { placeOfQuote, quoteWords } from '#core/model/quote.ts'
import type { SourceQuote } from '#core/model/source.ts'
import { valueOrToast } from '#renderer/background/toast.ts'
import { changeSourceQuote } from '#renderer/db/source-edits.ts'
import { changeUse, letterOf, removePassage, uses } from '../source-actions.ts'
import type { Passage } from '../text/passages.ts'
import type { OpenSource } from '../use-open-source.ts'
import classes from './source-pane.module.css'

/** The passages of a source; the one that the writer is at is open, with everything that can be done with it. */
export function PassagesPart({
  open,
  lines,
  onLink,
}: {
  readonly open: OpenSource
  readonly lines: readonly ClaimLine[] | undefined
  onLink(): void
}) {
  const { passages, current, goTo } = open
  return (
    <section className={classes.part}>
      <h3>
        Passages <span>{passages.length === 0 ? 'none yet: select words' : passages.length}</span>
      </h3>
      {passages.length > 0 && (
        <ul className={classes.passages} aria-label="Passages">
          {passages.map((passage) => (
            <PassageLine
              key={passage.id}
              open={open}
              passage={passage}
              isCurrent={passage.id === current?.id}
              claims={claimsOn(passage, lines)}
              onGo={() => goTo(passage.id)}
              onLink={onLink}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

function claimsOn(passage: Passage, lines: readonly ClaimLine[] | undefined): readonly number[] {
  if (passage.kind === 'off-record') return []
  const isOn = ({ claim }: ClaimLine) =>
    claim.links.some(({ evidence }) => evidence.kind === 'passage' && evidence.quoteId === passage.quote.id)
  return lines?.filter(isOn).map(({ claim }) => claim.number) ?? []
}

function PassageLine({
  open,
  passage,
  isCurrent,
  claims,
  onGo,
  onLink,
}: {
  readonly open: OpenSource
  readonly passage: Passage
  readonly isCurrent: boolean
  readonly claims: readonly number[]
  onGo(): void
  onLink(): void
}) {
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isCurrent) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  return (
    <li ref={line} data-current={isCurrent || undefined}>
      <button type="button" className={classes.passage} aria-expanded={isCurrent} onClick={onGo}>
        <span className={classes.letter}>
          {passage.kind === 'quote' ? letterOf(passage.quote.use) : <IconLock size={12} stroke={2} aria-hidden />}
        </span>
        <span className={classes.passageWords} dir="auto">
          {quoteWords(passage.anchor)}
        </span>
        <span className={classes.place}>{placeOfQuote(passage.anchor)}</span>
      </button>
      <p className={classes.under}>
        {passage.kind === 'off-record' && 'off the record, kept out of exports'}
        {passage.kind === 'quote' && passage.isOffRecord && (
          <span className={classes.warn}>words of it are off the record </span>
        )}
        {passage.isLost && <span className={classes.warn}>not found in the text any more </span>}
        {claims.length > 0 && `${claims.length === 1 ? 'claim' : 'claims'} ${claims.join(', ')}`}
      </p>
      {isCurrent && (
        <div className={classes.parts}>
          {passage.kind === 'quote' && <QuoteParts key={passage.id} open={open} quote={passage.quote} />}
          <div className={classes.buttons}>
            {passage.kind === 'quote' && (
              <Button size="compact-xs" onClick={onLink}>
                To a claim (T)
              </Button>
            )}
            <Button size="compact-xs" variant="default" onClick={() => void removePassage(open.source, passage)}>
              {passage.kind === 'quote' ? 'Remove (Delete)' : 'On the record again (O)'}
            </Button>
          </div>
        </div>
      )}
    </li>
  )
}

/** What a quote is for, and the writer's own words and note. */
function QuoteParts({ open: { source }, quote }: { readonly open: OpenSource; readonly quote: SourceQuote }) {
  return (
    <>
      <div className={classes.uses} role="group" aria-label="What it is for">
        {uses.map(({ use, label }, index) => (
          <button
            key={use}
            type="button"
            aria-pressed={quote.use === use}
            onClick={() => void changeUse(source, quote.id, use)}
          >
            <span aria-hidden>{index + 1}</span> {label.replace(', word for word', '')}
          </button>
        ))}
      </div>
      {quote.use === 'own-words' && (
        <KeptText
          key={`own ${quote.ownWords ?? ''}`}
          id="passage-own-words"
          label="In your own words (W)"
          text={quote.ownWords}
          onKeep={(ownWords) => void changeSourceQuote(source.id, quote.id, { ownWords }).then(valueOrToast)}
        />
      )}
      <KeptText
        key={`note ${quote.note ?? ''}`}
        id="passage-note"
        label="Note (N)"
        text={quote.note}
        onKeep={(note) => void changeSourceQuote(source.id, quote.id, { note }).then(valueOrToast)}
      />
    </>
  )
}

/** A text that is kept when its field is left. */
function KeptText({
  id,
  label,
  text,
  onKeep,
}: {
  readonly id: string
  readonly label: string
  readonly text: string | undefined
  onKeep(text: string | undefined): void
}) {
  const [words, setWords] = useState(text ?? '')
  const keep = () => {
    const next = words.trim() === '' ? undefined : words.trim()
    if (next !== text) onKeep(next)
  }
  return (
    <Textarea
      id={id}
      label={label}
      autosize
      minRows={1}
      maxRows={6}
      dir="auto"
      value={words}
      onChange={(event) => setWords(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        event.currentTarget.blur()
      }}
    />
  )
}
