import { Button } from '@mantine/core'
import { fieldsNotAsked } from '#core/model/fields-of-design.ts'
import { studyDesign, type StudyDesignValue } from '#core/model/study-design.ts'
import type { Study } from '#core/model/study.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { setTagMissing } from '#renderer/db/tag-edits.ts'
import { targetOf, type StudyField } from './study-fields.ts'
import classes from './not-applicable.module.css'

/**
 * Once a design is answered that leaves some questions without an answer: one step for all of them that are open. A field with a suggestion
 * is left to the writer. Not there where nothing of the kind is open.
 */
export function NotApplicable({ study, fields }: { readonly study: Study; readonly fields: readonly StudyField[] }) {
  const answer = fields.find((field) => field.id === 'study-design')?.tag?.value
  if (answer?.kind !== 'value') return null
  const { design } = answer.value as StudyDesignValue
  const notAsked = new Set<string>(fieldsNotAsked(design))
  const open = fields.filter((field) => field.state === 'open' && notAsked.has(field.id))
  if (open.length === 0) return null
  const names = open.map((field) => field.label.toLowerCase()).join(', ')
  return (
    <p className={classes.note}>
      <span>
        {studyDesign(design).label}: nothing to say on {names}.
      </span>
      <Button
        size="compact-xs"
        variant="default"
        onClick={() =>
          void setTagMissing(
            open.map((field) => targetOf(study.id, field)),
            'not-applicable',
          ).then((result) => toastWithUndo(result, `Set to “not applicable”: ${names}.`))
        }
      >
        Set to “not applicable”
      </Button>
    </p>
  )
}
