import { ActionIcon, Button, Group, Text, TextInput, Title } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { commit } from '#renderer/db/commit.ts'
import { useSetting } from '#renderer/db/queries.ts'
import type { CustomField } from '#core/model/custom-field.ts'

/** The writer's own fields: added to the form, the table and the exports like any other. */
export function CustomFields() {
  const fields = useSetting<readonly CustomField[]>('custom-fields', [])
  const [label, setLabel] = useState('')
  const write = (words: string, next: readonly CustomField[]) => commit(words, [{ table: 'settings', key: 'custom-fields', after: { id: 'custom-fields', value: next } }])
  const add = () => {
    const words = label.trim()
    if (!words) return
    void write(`Added the field ${words}`, [...fields, { id: `custom:${crypto.randomUUID()}`, label: words }])
    setLabel('')
  }
  return (
    <section>
      <Title order={2}>Your own fields</Title>
      <Text size="sm" mb="sm">Besides the fields that are there: “Dose”, “Setting”, “Asked the author” … Each gets a place in the form, the table and the exports.</Text>
      {fields.map((field) => (
        <Group key={field.id} gap="xs" mb={6}>
          <TextInput aria-label={`Name of the field ${field.label}`} defaultValue={field.label} w={280}
            onBlur={(event) => { const words = event.currentTarget.value.trim(); if (words && words !== field.label) void write(`Renamed the field ${field.label}`, fields.map((other) => (other.id === field.id ? { ...other, label: words } : other))) }} />
          <ActionIcon aria-label={`Remove the field ${field.label}`} onClick={() => void write(`Removed the field ${field.label}`, fields.filter((other) => other.id !== field.id))}><IconTrash size={16} stroke={1.6} /></ActionIcon>
        </Group>
      ))}
      <Group gap="xs">
        <TextInput aria-label="Name of a new field" placeholder="Name of a new field" w={280} value={label} onChange={(event) => setLabel(event.currentTarget.value)} onKeyDown={(event) => { if (event.key === 'Enter') add() }} />
        <Button variant="default" onClick={add} disabled={!label.trim()}>Add</Button>
      </Group>
    </section>
  )
}
