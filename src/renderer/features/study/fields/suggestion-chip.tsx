import { ActionIcon, Tooltip } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconCircle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { quoteWords } from '#core/model/quote.ts'
import { valueWords } from '#core/table/value-words.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { PageLink } from './quote-block.tsx'
import { selectionRule } from '#core/suggestions/shared/selection-rule.ts'
import { certaintyOf, type Certainty } from '#core/suggestions/shared/field-extractor.ts'
import type { FieldSuggestion, StudyField } from './study-fields.ts'
import type { FieldEditing } from './use-field-editing.ts'
import classes from './suggestion-chip.module.css'

/** Which of several suggestions is shown, with buttons for the others. */
export function SuggestionSteps({ field, desk }: { readonly field: StudyField; readonly desk: FieldEditing }) {
  if (field.suggestions.length < 2) return null
  return (
    <span className={classes.steps}>
      <ActionIcon
        size={20}
        tabIndex={-1}
        data-inner
        aria-label="Previous suggestion"
        onClick={() => desk.cycleSuggestion(field, -1)}
      >
        <IconChevronLeft size={14} />
      </ActionIcon>
      <span className="tabular">
        {desk.suggestion(field).index + 1} of {field.suggestions.length}
      </span>
      <ActionIcon
        size={20}
        tabIndex={-1}
        data-inner
        aria-label="Next suggestion"
        onClick={() => desk.cycleSuggestion(field, 1)}
      >
        <IconChevronRight size={14} />
      </ActionIcon>
    </span>
  )
}

/** A suggestion: dashed, never filled, its sentence under it; keys below where the field is the current one. */
export function SuggestionChip({
  field,
  suggestion,
  desk,
  current,
  onJump,
}: {
  readonly field: StudyField
  readonly suggestion: FieldSuggestion
  readonly desk: FieldEditing
  readonly current: boolean
  onJump(): void
}) {
  const quote = suggestion.quote ? quoteWords(suggestion.quote) : undefined
  const words = valueWords(field.id, suggestion.value, quote)
  // Where the sentence itself is the answer, it is said once.
  const isQuoteItself = words.text === quote
  const value = (
    <div className={classes.value}>
      {!isQuoteItself && <span className={classes.text}>{words.text}</span>}
      {words.code && field.id === 'study-design' && <span className={classes.code}>{words.code}</span>}
      {words.detail && <span className={classes.detail}>{words.detail}</span>}
      <CertaintyMark suggestion={suggestion} />
    </div>
  )
  return (
    <div className={classes.suggestion} data-current={current || undefined}>
      <div className={classes.chip}>
        {!isQuoteItself && value}
        <div className={classes.sentence}>
          {suggestion.quote ? (
            <>
              <span className="quoted">
                <bdi>“{quote}”</bdi>
              </span>
              {current && (
                <>
                  {' '}
                  <PageLink quote={{ anchor: suggestion.quote, paperSha256: suggestion.paperSha256 }} onJump={onJump} />
                </>
              )}
            </>
          ) : (
            <span className={classes.detail}>no quote: nothing of the kind was found in the text</span>
          )}
        </div>
        {isQuoteItself && value}
      </div>
      {current && (
        <div className={classes.keys}>
          <button type="button" tabIndex={-1} data-inner className={classes.key} onClick={() => desk.accept(field)}>
            <KeyHint keyName="Enter" /> accepts
          </button>
          {field.suggestions.length > 1 && (
            <span className={classes.key}>
              <KeyHint keyName="ArrowLeft" />
              <KeyHint keyName="ArrowRight" /> other suggestions
            </span>
          )}
          <button type="button" tabIndex={-1} data-inner className={classes.key} onClick={() => desk.edit(field)}>
            <KeyHint keyName="E" /> edits
          </button>
          <button type="button" tabIndex={-1} data-inner className={classes.key} onClick={() => desk.reject(field)}>
            <KeyHint keyName="X" /> rejects
          </button>
          <Tooltip label={`Because: ${suggestion.rule}`}>
            <button type="button" tabIndex={-1} data-inner className={classes.why}>
              because …<span className="visually-hidden">{suggestion.rule}</span>
            </button>
          </Tooltip>
        </div>
      )}
    </div>
  )
}

const certaintyIcons = { sure: IconCircleCheck, likely: IconCircle, 'not sure': IconCircleDashed } as const

const certaintyNotes: Readonly<Record<Certainty, string>> = {
  sure: 'Of suggestions marked like this, more than nine in ten are right.',
  likely: 'More likely right than not: read the sentence before you accept.',
  'not sure': 'About as likely wrong as right: read the paper here.',
}

/** How sure a suggestion is, in a word and a mark. What was read from the writer's own selection is the writer's to judge. */
function CertaintyMark({ suggestion }: { readonly suggestion: FieldSuggestion }) {
  if (suggestion.rule === selectionRule) return null
  const certainty = certaintyOf(suggestion)
  const proof = certaintyOf({ confidence: suggestion.proofConfidence ?? suggestion.confidence })
  const Icon = certaintyIcons[certainty]
  return (
    <Tooltip label={certaintyNotes[certainty]}>
      <span className={classes.certainty} data-certainty={certainty}>
        <Icon size={13} stroke={1.8} aria-hidden />
        {proof === certainty ? certainty : `statement ${proof}, value ${certainty}`}
      </span>
    </Tooltip>
  )
}
