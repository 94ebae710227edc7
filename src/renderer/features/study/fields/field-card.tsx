import { ActionIcon, Tooltip } from '@mantine/core'
import { IconCheck, IconLink, IconPencil, IconTrash, IconUsers } from '@tabler/icons-react'
import { quoteWords, type Quote } from '#core/model/quote.ts'
import type { Study } from '#core/model/study.ts'
import type { SampleSizeValue, Tag, TextValue } from '#core/model/tag.ts'
import { countWords, valueWords } from '#core/table/value-words.ts'
import { FieldBadge } from '#renderer/ui/field-badge.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { MissingMark } from '#renderer/ui/missing-mark.tsx'
import { DesignBadge } from '#renderer/ui/study-marks.tsx'
import type { StudyDesignValue } from '#core/model/study-design.ts'
import { FieldEditor } from './editors/field-editor.tsx'
import { FieldHistory } from './field-history.tsx'
import { manufacturerTie } from '#core/suggestions/shared/manufacturer-tie.ts'
import { noteOnQuote, removeQuote, type QuotePlace } from '#renderer/db/tag-edits.ts'
import { valueOrToast } from '#renderer/background/toast.ts'
import { copyQuotation } from '../reader/quotation.ts'
import { roveInside } from './rove-inside.ts'
import { PageLink, QuoteBlock } from './quote-block.tsx'
import { targetOf, type StudyField } from './study-fields.ts'
import { SuggestionChip, SuggestionSteps } from './suggestion-chip.tsx'
import type { FieldEditing } from './use-field-editing.ts'
import classes from './field-card.module.css'

interface FieldCardProps {
  readonly study: Study
  readonly field: StudyField
  readonly desk: FieldEditing
  readonly withinPerson: boolean
  /** The field of what was done or given, to tell whether a tie is to its manufacturer. */
  readonly intervention: StudyField | undefined
  onJump(place: QuotePlace): void
  onHeadFocus(focused: boolean): void
}

/** One field: compact until it is the current one, then with its proof and everything that can be done. Tab goes from head to head. */
export function FieldCard({ study, field, desk, withinPerson, intervention, onJump, onHeadFocus }: FieldCardProps) {
  const current = desk.current === field.id
  const editing = desk.editing?.field.id === field.id ? desk.editing : null
  const { shown } = desk.suggestion(field)
  const { tag } = field
  const target = targetOf(study.id, field)
  const value = tag?.value.kind === 'value' ? tag.value.value : shown?.value
  const jumpToShown = () => {
    if (shown?.quote) onJump({ paperSha256: shown.paperSha256, anchor: shown.quote })
  }
  const manufacturer = current && value ? manufacturerTie(field.id, value, wordsOf(intervention)) : null
  return (
    <section className={classes.card} data-current={current || undefined} data-field={field.id} onKeyDown={roveInside}>
      <div className={classes.top}>
        <button
          type="button"
          className={classes.head}
          data-head={field.id}
          aria-expanded={current}
          onFocus={() => {
            desk.setCurrent(field.id)
            onHeadFocus(true)
          }}
          onBlur={() => onHeadFocus(false)}
          onClick={() => desk.setCurrent(field.id)}
        >
          <FieldBadge fieldId={field.id} state={field.state} size={18} />
          <span className={classes.label}>{field.label}</span>
          <span className="visually-hidden">{spokenState(field)}</span>
        </button>
        <div className={classes.side}>
          {tag && <Answered tag={tag} />}
          {shown && !editing && <SuggestionSteps field={field} desk={desk} />}
          {shown?.quote && !current && (
            <PageLink quote={{ anchor: shown.quote, paperSha256: shown.paperSha256 }} onJump={jumpToShown} />
          )}
          {field.state === 'open' && !current && <MissingMark kind="not-looked-at" />}
          {tag && !current && tag.quotes[0] && (
            <PageLink
              quote={tag.quotes[0]}
              more={tag.quotes.length - 1}
              onJump={() => onJump(placeOf(tag.quotes[0]!))}
            />
          )}
        </div>
      </div>
      <div className={classes.body}>
        {editing ? (
          <FieldEditor
            key={editing.id}
            fieldId={field.id}
            label={field.label}
            value={editing.start}
            // What the key has just saved may not have come back from the database yet.
            hasQuote={Boolean(tag?.quotes.length) || editing.pending !== null || editing.saved !== null}
            withinPerson={withinPerson}
            ends={{
              onSave: (value) => void desk.save(editing, value),
              onCancel: () => void desk.cancel(editing),
              onLeave: () => void desk.leave(editing),
            }}
          />
        ) : (
          <>
            {tag && <TagBody tag={tag} field={field} current={current} />}
            {shown && (
              <SuggestionChip field={field} suggestion={shown} desk={desk} current={current} onJump={jumpToShown} />
            )}
            {field.state === 'open' && current && <OpenBody field={field} />}
          </>
        )}
        {current &&
          tag &&
          (tag.value.kind === 'value' || tag.quotes.length > 0) &&
          tag.quotes.map((quote) => (
            <QuoteBlock
              key={quote.id}
              field={field}
              quote={quote}
              onJump={() => onJump(placeOf(quote))}
              onCopy={() => copyQuotation(quote.anchor, study)}
              onNote={(note) => void noteOnQuote(target, quote.id, note).then(valueOrToast)}
              onRemove={() => void removeQuote(target, quote.id).then(valueOrToast)}
            />
          ))}
        {manufacturer && !editing && (
          <p className={classes.warning}>
            <IconLink size={15} stroke={1.6} aria-hidden />
            <span>
              <b>Tied to the manufacturer of the product</b>: <bdi>{manufacturer}</bdi>, named in{' '}
              <FieldBadge fieldId="intervention" size={15} /> Intervention
            </span>
          </p>
        )}
        {current && !editing && (tag || !shown) && <Actions study={study} field={field} desk={desk} />}
      </div>
    </section>
  )
}

/** The answer itself: one line when compact, whole when current. */
function TagBody({
  tag,
  field,
  current,
}: {
  readonly tag: Tag
  readonly field: StudyField
  readonly current: boolean
}) {
  if (tag.value.kind === 'missing') {
    return (
      <div className={classes.line}>
        <MissingMark kind={tag.value.missing} />
        {tag.quotes.length === 0 && <span className={classes.quiet}>no quote</span>}
      </div>
    )
  }
  const first = tag.quotes[0]
  const quote = first && quoteWords(first.anchor)
  const words = valueWords(field.id, tag.value.value, quote)
  const isQuoteItself = words.text === quote
  if (!current) {
    return (
      <div className={classes.line}>
        {!isQuoteItself && <span className={classes.value}>{words.text}</span>}
        <span className={classes.rest}>
          {words.detail && <span className={classes.quiet}>{words.detail} </span>}
          {first ? <span className="quoted">“{quote}”</span> : <span className={classes.quiet}>no quote</span>}
        </span>
      </div>
    )
  }
  return (
    <>
      {!isQuoteItself && (
        <div className={classes.whole}>
          <span className={classes.value}>
            <bdi>{words.text}</bdi>
          </span>
          {field.id === 'study-design' && <DesignBadge code={(tag.value.value as StudyDesignValue).design} />}
          {words.detail && <span className={classes.detail}>{words.detail}</span>}
        </div>
      )}
      {field.id === 'sample-size' && <SampleDetail value={tag.value.value as SampleSizeValue} />}
      {!first && <span className={classes.quiet}>no quote</span>}
    </>
  )
}

/** Arms, and people and sides apart. */
function SampleDetail({ value }: { readonly value: SampleSizeValue }) {
  const arms = value.arms ?? []
  const sides = value.units && (value.unit ?? 'person') === 'person' ? value.units : null
  return (
    <>
      {arms.length > 0 && (
        <div className={classes.detail}>
          {arms.map((arm, index) => (
            <span key={index} className={classes.arm}>
              {arm.label || `Arm ${index + 1}`}{' '}
              <b className="tabular">{(arm.analysed ?? arm.allocated)?.toLocaleString('en-GB') ?? '?'}</b>
            </span>
          ))}
        </div>
      )}
      {sides && (
        <div className={classes.counted}>
          <IconUsers size={14} stroke={1.6} aria-hidden />
          Counted once in totals: {value.headline.toLocaleString('en-GB')}, not {countWords(sides.count, sides.unit)}.
        </div>
      )}
    </>
  )
}

function OpenBody({ field }: { readonly field: StudyField }) {
  return (
    <div className={classes.open}>
      <MissingMark kind="not-looked-at" />
      <span className={classes.quiet}>{field.hint}</span>
      <span className={classes.hint}>
        {field.key && (
          <>
            Select the words and press <KeyHint keyName={field.key} />.{' '}
          </>
        )}
        {field.id !== 'quote' && (
          <>
            <KeyHint keyName="0" /> not stated, unclear, not applicable.
          </>
        )}
      </span>
    </div>
  )
}

function Actions({
  study,
  field,
  desk,
}: {
  readonly study: Study
  readonly field: StudyField
  readonly desk: FieldEditing
}) {
  return (
    <div className={classes.actions}>
      <button type="button" tabIndex={-1} data-inner className={classes.action} onClick={() => desk.edit(field)}>
        <IconPencil size={14} stroke={1.6} aria-hidden />
        {field.tag ? 'Edit' : 'Write'} <KeyHint keyName="E" />
      </button>
      <button type="button" tabIndex={-1} data-inner className={classes.action} onClick={() => desk.missing(field)}>
        No value <KeyHint keyName="0" />
      </button>
      <span className={classes.grow} />
      <FieldHistory studyId={study.id} field={field} />
      {field.tag && (
        <Tooltip label="Clear: back to not looked at yet (Delete)">
          <ActionIcon
            size={22}
            tabIndex={-1}
            data-inner
            aria-label={`Clear ${field.label.toLowerCase()}`}
            onClick={() => desk.clear(field)}
          >
            <IconTrash size={15} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  )
}

function Answered({ tag }: { readonly tag: Tag }) {
  return (
    <span className={classes.answered}>
      <IconCheck size={13} stroke={2.2} aria-hidden />
      {tag.setBy === 'accepted-suggestion' ? 'accepted' : 'set by you'}
    </span>
  )
}

function placeOf(quote: Quote): QuotePlace {
  return { paperSha256: quote.paperSha256, anchor: quote.anchor }
}

function spokenState(field: StudyField): string {
  if (field.state === 'suggestion') return ', suggested'
  return field.state === 'open' ? ', not looked at yet' : ''
}

/** What is known of what was given or done: the writer's words and their quotes, else the sentences that are suggested. */
function wordsOf(intervention: StudyField | undefined): readonly string[] {
  const tag = intervention?.tag
  if (!tag)
    return (intervention?.suggestions ?? []).map((suggestion) => (suggestion.quote ? quoteWords(suggestion.quote) : ''))
  const own = tag.value.kind === 'value' ? ((tag.value.value as TextValue).text ?? '') : ''
  return [own, ...tag.quotes.map((quote) => quoteWords(quote.anchor))]
}
