import { ActionIcon, Button, Group, Text, TextInput, Title } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useHalfFilled } from '#renderer/background/leaving.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { commit } from '#renderer/db/commit.ts'
import { useSetting } from '#renderer/db/queries.ts'
import { showToast } from '#renderer/background/toast.ts'
import type { CustomField } from '#core/model/custom-field.ts'
import { fields } from '#core/model/fields.ts'

/** The writer's own fields: added to the form, the table and the exports like any other. */
export function CustomFields() {
  const own = useSetting<readonly CustomField[]>('custom-fields', [])
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
  const fault = faultOf(label, own)
  useHalfFilled(label.trim() !== '')
  const add = () => {
    const words = label.trim()
    if (!words || fault) return
    void write(`Added the field ${words}`, (now) => [...now, { id: `custom:${crypto.randomUUID()}`, label: words }])
    setLabel('')
  }
  return (
    <section>
      <Title order={2}>Custom fields</Title>
      <Text size="sm" mb="sm">
        In addition to the built-in fields: “Dose”, “Setting”, “Asked the author” … Each gets a place in the form and a
        column, which is shown where the view of the table has it.
      </Text>
      {own.map((field) => (
        <FieldLine
          key={`${field.id} ${field.label}`}
          field={field}
          others={own.filter((other) => other.id !== field.id)}
          onRename={(words) =>
            void write(`Renamed the field ${field.label}`, (now) =>
              now.map((other) => (other.id === field.id ? { ...other, label: words } : other)),
            )
          }
          onRemove={() => void remove(field)}
        />
      ))}
      <Group gap="xs">
        <TextInput
          aria-label="Name of a new field"
          placeholder="Name of a new field"
          w={280}
          value={label}
          error={fault}
          onChange={(event) => setLabel(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add()
          }}
        />
        <Button variant="default" onClick={add} disabled={!label.trim() || fault !== null}>
          Add
        </Button>
      </Group>
    </section>
  )
}

function FieldLine({
  field,
  others,
  onRename,
  onRemove,
}: {
  readonly field: CustomField
  readonly others: readonly CustomField[]
  onRename(words: string): void
  onRemove(): void
}) {
  const [label, setLabel] = useState(field.label)
  const fault = faultOf(label, others)
  return (
    <Group gap="xs" mb={6} align="flex-start">
      <TextInput
        aria-label={`Name of the field ${field.label}`}
        value={label}
        error={fault}
        w={280}
        onChange={(event) => setLabel(event.currentTarget.value)}
        onBlur={() => {
          const words = label.trim()
          if (!words || fault) setLabel(field.label)
          else if (words !== field.label) onRename(words)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur()
        }}
      />
      <ActionIcon aria-label={`Remove the field ${field.label}`} onClick={onRemove}>
        <IconTrash size={16} stroke={1.6} />
      </ActionIcon>
    </Group>
  )
}

/** Why a field cannot be called so, in words: two of one name could not be told apart in the form and in an export. */
function faultOf(label: string, others: readonly CustomField[]): string | null {
  const name = (words: string) => words.trim().toLowerCase()
  const taken = [...fields, ...others].find((other) => name(other.label) === name(label))
  return taken ? `There is a field “${taken.label}” already.` : null
}
