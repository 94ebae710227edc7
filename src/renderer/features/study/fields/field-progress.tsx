import { Button, Tooltip } from '@mantine/core'
import type { FieldId } from '#core/model/tag.ts'
import { FieldBadge } from '#renderer/ui/field-badge.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { isQuestion, type StudyField } from './study-fields.ts'
import classes from './field-progress.module.css'

const stateWords = { accepted: 'answered', suggestion: 'suggested', open: 'not looked at yet' } as const

/** How many questions are open, and every field with a key as its letter: a click goes there. */
export function FieldProgress({
  fields,
  current,
  onChoose,
  onDone,
}: {
  readonly fields: readonly StudyField[]
  readonly current: FieldId | null
  onChoose(fieldId: FieldId): void
  onDone(): void
}) {
  const questions = fields.filter(isQuestion)
  const left = questions.filter((field) => field.state !== 'accepted').length
  return (
    <div className={classes.strip}>
      <span className={classes.words} role="status">
        {left === 0 ? (
          'Nothing left'
        ) : (
          <>
            <b className="tabular">
              {left} of {questions.length}
            </b>{' '}
            left
          </>
        )}
      </span>
      <span className={classes.letters}>
        {fields
          .filter((field) => field.letter !== null)
          .map((field) => (
            <Tooltip
              key={field.id}
              label={`${field.label}: ${field.id === 'quote' && field.state === 'open' ? 'none kept' : stateWords[field.state]}`}
            >
              <button
                type="button"
                className={classes.letter}
                data-current={field.id === current || undefined}
                tabIndex={-1}
                aria-label={`${field.label}: ${stateWords[field.state]}`}
                onClick={() => onChoose(field.id)}
              >
                <FieldBadge fieldId={field.id} state={field.state} size={17} />
              </button>
            </Tooltip>
          ))}
      </span>
      <span className={classes.next}>
        {left === 0 ? (
          <Button size="compact-xs" onClick={onDone} rightSection={<KeyHint keyName="Shift+D" onButton />}>
            Done and next
          </Button>
        ) : current === null ? (
          <>
            <KeyHint keyName="J" /> start
          </>
        ) : (
          <>
            <KeyHint keyName="Tab" /> next
          </>
        )}
      </span>
    </div>
  )
}
