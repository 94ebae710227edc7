import { useLayoutEffect, useRef } from 'react'
import type { StudyDesignValue } from '#core/model/study-design.ts'
import type {
  ConflictOfInterestValue,
  FieldValue,
  FundingValue,
  RegistrationValue,
  SampleSizeValue,
  TextValue,
} from '#core/model/tag.ts'
import type { StudyField } from '../study-fields.ts'
import { CoiEditor } from './coi-editor.tsx'
import { DesignEditor } from './design-editor.tsx'
import { FundingEditor } from './funding-editor.tsx'
import { RegistrationEditor } from './registration-editor.tsx'
import { SampleSizeEditor } from './sample-size-editor.tsx'
import { TextEditor } from './text-editor.tsx'

/** The editor of a field's value, by field; the keyboard is on it when it opens. Custom fields hold text. */
export function FieldEditor(props: {
  readonly field: StudyField
  readonly value: FieldValue | undefined
  readonly hasQuote: boolean
  readonly withinPerson: boolean
  onKeep(value: FieldValue): void
  onCancel(): void
}) {
  const root = useRef<HTMLDivElement>(null)
  // Before anything is drawn: what is typed right after the key belongs into the editor.
  useLayoutEffect(() => {
    const first = root.current?.querySelector<HTMLElement>('[data-autofocus]')
    first?.focus()
    if (first instanceof HTMLInputElement) first.select()
    root.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return <div ref={root}>{editorOf(props)}</div>
}

function editorOf({ field, value, hasQuote, withinPerson, onKeep, onCancel }: Parameters<typeof FieldEditor>[0]) {
  const ends = { onKeep, onCancel }
  switch (field.id) {
    case 'study-design':
      return <DesignEditor value={value as StudyDesignValue | undefined} {...ends} />
    case 'sample-size':
      return <SampleSizeEditor value={value as SampleSizeValue | undefined} withinPerson={withinPerson} {...ends} />
    case 'conflict-of-interest':
      return <CoiEditor value={value as ConflictOfInterestValue | undefined} {...ends} />
    case 'funding':
      return <FundingEditor value={value as FundingValue | undefined} {...ends} />
    case 'registration':
      return <RegistrationEditor value={value as RegistrationValue | undefined} {...ends} />
    default:
      return <TextEditor value={value as TextValue | undefined} label={field.label} hasQuote={hasQuote} {...ends} />
  }
}
