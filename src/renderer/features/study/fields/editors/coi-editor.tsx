import { ActionIcon, Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { CoiKind, CoiParty, CoiStatus, ConflictOfInterestValue } from '#core/model/tag.ts'
import { coiKindWords, coiStatusWords } from '#core/table/value-words.ts'
import { EditorFrame, type EditorProps } from './editor-frame.tsx'
import classes from './editors.module.css'

const statuses = Object.entries(coiStatusWords).map(([value, label]) => ({ value, label }))
const kinds = [
  { value: '', label: 'kind of tie' },
  ...Object.entries(coiKindWords).map(([value, label]) => ({ value, label })),
]

/** What the authors declare: status, and who is tied to whom (kinds of the ICMJE disclosure form). */
export function CoiEditor({ value, ends }: EditorProps<ConflictOfInterestValue>) {
  const [status, setStatus] = useState<CoiStatus>(value?.status ?? 'declared-none')
  const [industry, setIndustry] = useState(value?.industry ?? false)
  const [parties, setParties] = useState<readonly CoiParty[]>(value?.parties ?? [])
  const change = (index: number, part: CoiParty) =>
    setParties(parties.map((party, at) => (at === index ? { ...party, ...part } : party)))
  const read = (): ConflictOfInterestValue => {
    const present = status === 'declared-present'
    return {
      status,
      industry: present && industry,
      parties: present ? parties.filter((party) => party.author || party.organisation || party.kind) : [],
    }
  }
  return (
    <EditorFrame label="Edit conflict of interest" read={read} ends={ends}>
      <div className={classes.row}>
        <NativeSelect
          className={classes.grow}
          label="What the authors declare"
          data-autofocus
          data={statuses}
          value={status}
          onChange={(event) => setStatus(event.currentTarget.value as CoiStatus)}
        />
        {status === 'declared-present' && (
          <Checkbox
            label="Tie to a company"
            checked={industry}
            onChange={(event) => setIndustry(event.currentTarget.checked)}
            pb={6}
          />
        )}
      </div>
      {status === 'declared-present' && (
        <fieldset className={classes.part}>
          <legend>Who is tied to whom</legend>
          {parties.map((party, index) => (
            // The rows have no identity but their place.
            <div key={index} className={`${classes.row} ${classes.tie}`}>
              <TextInput
                className={classes.grow}
                aria-label={`Author ${index + 1}`}
                placeholder="Author"
                value={party.author ?? ''}
                onChange={(event) => change(index, { author: event.currentTarget.value || undefined })}
              />
              <TextInput
                className={classes.grow}
                aria-label={`Company ${index + 1}`}
                placeholder="Company or body"
                value={party.organisation ?? ''}
                onChange={(event) => change(index, { organisation: event.currentTarget.value || undefined })}
              />
              <NativeSelect
                className={classes.grow}
                aria-label={`Kind of tie ${index + 1}`}
                data={kinds}
                value={party.kind ?? ''}
                onChange={(event) =>
                  change(index, { kind: (event.currentTarget.value || undefined) as CoiKind | undefined })
                }
              />
              <ActionIcon
                aria-label={`Remove row ${index + 1}`}
                onClick={() => setParties(parties.filter((_, at) => at !== index))}
              >
                <IconTrash size={16} stroke={1.6} />
              </ActionIcon>
            </div>
          ))}
          <div>
            <Button
              variant="default"
              size="compact-xs"
              leftSection={<IconPlus size={14} />}
              onClick={() => setParties([...parties, {}])}
            >
              Add a tie
            </Button>
          </div>
        </fieldset>
      )}
    </EditorFrame>
  )
}
