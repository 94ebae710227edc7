import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { RegistrationValue } from '#core/model/tag.ts'
import { guessRegistration } from '../guess-value.ts'
import { EditorFrame, type EditorProps } from './editor-frame.tsx'
import classes from './editors.module.css'

/** The registry's number of a study. The registry follows from the number where it is a known kind. */
export function RegistrationEditor({ value, onKeep, onCancel }: EditorProps<RegistrationValue>) {
  const [id, setId] = useState(value?.id ?? '')
  const [registry, setRegistry] = useState(value?.registry ?? '')
  const known = guessRegistration(id)?.registry
  const keep = () =>
    onKeep({ id: id.trim(), ...(registry.trim() || known ? { registry: registry.trim() || known } : {}) })
  return (
    <EditorFrame
      label="Edit registration"
      valid={id.trim() !== ''}
      missing="Write the number, such as NCT01234567."
      onKeep={keep}
      onCancel={onCancel}
    >
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
