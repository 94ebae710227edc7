import type { ComponentType } from 'react'
import type { FieldId, FieldValue, ShapedValues, TextValue } from '#core/model/tag.ts'
import type { EditorEnds, EditorProps } from './editor-frame.tsx'
import { CoiEditor } from './coi-editor.tsx'
import { DesignEditor } from './design-editor.tsx'
import { FundingEditor } from './funding-editor.tsx'
import { RegistrationEditor } from './registration-editor.tsx'
import { SampleSizeEditor } from './sample-size-editor.tsx'
import { TextEditor } from './text-editor.tsx'
import { useFirstFocused } from './use-first-focused.ts'

/** The editor of a field's value, by field; the keyboard is on it when it opens. Custom fields hold text. */
export function FieldEditor(props: {
  readonly fieldId: FieldId
  readonly label: string
  readonly value: FieldValue | undefined
  readonly hasQuote: boolean
  readonly withinPerson: boolean
  readonly ends: EditorEnds<FieldValue>
}) {
  const root = useFirstFocused<HTMLDivElement>()
  return <div ref={root}>{editorOf(props)}</div>
}

interface ShapedEditorProps<V> extends EditorProps<V> {
  readonly withinPerson: boolean
}

// A field with a shape of its own has an editor of its own: the compiler asks for it.
const shapedEditors: { readonly [F in keyof ShapedValues]: ComponentType<ShapedEditorProps<ShapedValues[F]>> } = {
  'study-design': DesignEditor,
  'sample-size': SampleSizeEditor,
  'conflict-of-interest': CoiEditor,
  funding: FundingEditor,
  registration: RegistrationEditor,
}

function editorOf({ fieldId, label, value, hasQuote, withinPerson, ends }: Parameters<typeof FieldEditor>[0]) {
  const Shaped = shapedEditors[fieldId as keyof ShapedValues] as
    | ComponentType<ShapedEditorProps<FieldValue>>
    | undefined
  return Shaped ? (
    <Shaped value={value} withinPerson={withinPerson} ends={ends} />
  ) : (
    <TextEditor value={value as TextValue | undefined} label={label} hasQuote={hasQuote} ends={ends} />
  )
}
