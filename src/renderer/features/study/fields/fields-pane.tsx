import { Fragment, type ReactNode } from 'react'
import { isWithinPerson, type StudyDesignValue } from '#core/model/study-design.ts'
import type { Study } from '#core/model/study.ts'
import type { FieldId } from '#core/model/tag.ts'
import { FieldCard } from './field-card.tsx'
import type { StudyField } from './study-fields.ts'
import type { QuotePlace } from '#renderer/db/tag-edits.ts'
import type { FieldEditing } from './use-field-editing.ts'
import { NotApplicable } from './not-applicable.tsx'
import { ResultsBlock } from '../outcomes/results-block.tsx'
import type { OutcomeDesk } from '../outcomes/use-outcome-desk.ts'
import { FieldProgress } from './field-progress.tsx'
import classes from './fields-pane.module.css'

/** The form: header and "what is left" stay, the fields scroll. */
export function FieldsPane({
  study,
  fields,
  desk,
  outcomes,
  header,
  onAddOutcome,
  onToPages,
  onJump,
  onDone,
  onHeadFocus,
}: {
  readonly study: Study
  readonly fields: readonly StudyField[]
  readonly desk: FieldEditing
  readonly outcomes: OutcomeDesk
  readonly header: ReactNode
  onAddOutcome(): void
  onToPages(): void
  onJump(place: QuotePlace): void
  onDone(): void
  onHeadFocus(fieldId: FieldId | null): void
}) {
  const design = fields.find((field) => field.id === 'study-design')
  const chosen = (design?.tag?.value.kind === 'value' ? design.tag.value.value : design?.suggestions[0]?.value) as
    | StudyDesignValue
    | undefined
  const withinPerson = chosen !== undefined && isWithinPerson(chosen.design)
  const intervention = fields.find((field) => field.id === 'intervention')
  return (
    <div className={classes.pane}>
      {header}
      <FieldProgress fields={fields} current={desk.current} onChoose={focusField} onDone={onDone} />
      <NotApplicable study={study} fields={fields} />
      <div className={classes.list} data-testid="fields">
        {fields.map((field) => (
          <Fragment key={field.id}>
            <FieldCard
              study={study}
              field={field}
              desk={desk}
              withinPerson={withinPerson}
              intervention={intervention}
              onJump={onJump}
              onHeadFocus={(focused) => onHeadFocus(focused ? field.id : null)}
            />
            {field.id === 'main-result' && (
              <ResultsBlock desk={outcomes} onAdd={onAddOutcome} onJump={onJump} onToPages={onToPages} />
            )}
          </Fragment>
        ))}
      </div>
    </div>
  )
}

/** Puts the keyboard on a field's head, which opens the field. */
export function focusField(fieldId: FieldId): void {
  const head = document.querySelector<HTMLElement>(`[data-head="${CSS.escape(fieldId)}"]`)
  head?.focus({ preventScroll: true })
  head?.closest('section')?.scrollIntoView({ block: 'nearest' })
}
