import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { RegistrationValue } from '#core/model/tag.ts'
import { suggestFromSelection } from '#core/suggestions/from-selection.ts'
import { EditorFrame, type EditorProps } from './editor-frame.tsx'
import classes from './editors.module.css'

/** The registry's number of a study. The registry follows from the number where it is a known kind. */
export function RegistrationEditor({ value, ends }: EditorProps<RegistrationValue>) {
  const [id, setId] = useState(value?.id ?? '')
  const [registry, setRegistry] = useState(value?.registry ?? '')
  const known = (suggestFromSelection('registration', id) as RegistrationValue | null)?.registry
  const read = (): RegistrationValue | null => {
    const named = registry.trim() || known
    return id.trim() === '' ? null : { id: id.trim(), ...(named ? { registry: named } : {}) }
  }
  return (
    <EditorFrame label="Edit registration" missing="Write the number, such as NCT01234567." read={read} ends={ends}>
      <div className={classes.row}>
        <TextInput
          className={classes.grow}
          label="Number"
          data-autofocus
          value={id}
          onChange={(event) => setId(event.currentTarget.value)}
        />
        <TextInput
          className={classes.grow}
          label="Registry"
          placeholder={known}
          value={registry}
          onChange={(event) => setRegistry(event.currentTarget.value)}
        />
      </div>
    </EditorFrame>
  )
}
