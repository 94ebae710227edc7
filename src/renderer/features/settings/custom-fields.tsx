import { ActionIcon, Button, Group, Text, TextInput, Title } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { commit } from '#renderer/db/commit.ts'
import { useSetting } from '#renderer/db/queries.ts'
import { showToast } from '#renderer/background/toast.ts'
import type { CustomField } from '#core/model/custom-field.ts'

/** The writer's own fields: added to the form, the table and the exports like any other. */
export function CustomFields() {
  const fields = useSetting<readonly CustomField[]>('custom-fields', [])
  const [label, setLabel] = useState('')
  const write = async (words: string, change: (now: readonly CustomField[]) => readonly CustomField[]) => {
    const result = await commit(words, [
      {
        table: 'settings',
        key: 'custom-fields',
        after: (now) => ({
          id: 'custom-fields',
          value: change((now?.value as readonly CustomField[] | undefined) ?? []),
        }),
      },
    ])
    if (!result.ok) showToast({ kind: 'problem', message: result.message })
    return result
  }
  const remove = async (field: CustomField) => {
    const removed = await write(`Removed the field ${field.label}`, (now) =>
      now.filter((other) => other.id !== field.id),
    )
    if (removed.ok)
      toastWithUndo(removed, `The field “${field.label}” was removed. Its values are kept and come back with it.`)
  }
  const add = () => {
    const words = label.trim()
    if (!words) return
    void write(`Added the field ${words}`, (now) => [...now, { id: `custom:${crypto.randomUUID()}`, label: words }])
    setLabel('')
  }
  return (
    <section>
      <Title order={2}>Custom fields</Title>
      <Text size="sm" mb="sm">
        In addition to the built-in fields: “Dose”, “Setting”, “Asked the author” … Each gets a place in the form, the
        table and the exports.
      </Text>
      {fields.map((field) => (
        <Group key={field.id} gap="xs" mb={6}>
          <TextInput
            aria-label={`Name of the field ${field.label}`}
            defaultValue={field.label}
            w={280}
            onBlur={(event) => {
              const words = event.currentTarget.value.trim()
              if (words && words !== field.label)
                void write(`Renamed the field ${field.label}`, (now) =>
                  now.map((other) => (other.id === field.id ? { ...other, label: words } : other)),
                )
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.currentTarget.blur()
            }}
          />
          <ActionIcon aria-label={`Remove the field ${field.label}`} onClick={() => void remove(field)}>
            <IconTrash size={16} stroke={1.6} />
          </ActionIcon>
        </Group>
      ))}
      <Group gap="xs">
        <TextInput
          aria-label="Name of a new field"
          placeholder="Name of a new field"
          w={280}
          value={label}
          onChange={(event) => setLabel(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add()
          }}
        />
        <Button variant="default" onClick={add} disabled={!label.trim()}>
          Add
        </Button>
      </Group>
    </section>
  )
}
