import { NativeSelect, TagsInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { FundingStatus, FundingType, FundingValue } from '#core/model/tag.ts'
import { fundingTypeWords } from '#core/table/value-words.ts'
import { EditorFrame, type EditorProps } from './editor-frame.tsx'
import classes from './editors.module.css'

const statuses: readonly { readonly value: FundingStatus; readonly label: string }[] = [
  { value: 'stated', label: 'Funders are named' },
  { value: 'none', label: 'There was no funding' },
  { value: 'not-stated', label: 'The paper does not say' },
]
const types = (Object.keys(fundingTypeWords) as FundingType[]).filter((type) => type !== 'none')

/** Who paid, what kind of payer that is, and what they did in the study (CONSORT 2025 item 5a). */
export function FundingEditor({ value, ends }: EditorProps<FundingValue>) {
  const [status, setStatus] = useState<FundingStatus>(value?.status ?? 'stated')
  const [type, setType] = useState<FundingType>(value?.type ?? 'not-stated')
  const [funders, setFunders] = useState<string[]>([...(value?.funders ?? [])])
  const [typing, setTyping] = useState('')
  const [role, setRole] = useState(value?.role ?? '')
  const read = (): FundingValue => {
    const named = typing.trim() ? [...funders, typing.trim()] : funders
    return {
      status,
      funders: status === 'stated' ? named : [],
      type: status === 'none' ? 'none' : status === 'not-stated' ? 'not-stated' : type,
      ...(role.trim() ? { role: role.trim() } : {}),
    }
  }
  return (
    <EditorFrame label="Edit funding" read={read} ends={ends}>
      <div className={classes.row}>
        <NativeSelect
          className={classes.grow}
          label="Funding"
          data-autofocus
          data={statuses.map((each) => ({ ...each }))}
          value={status}
          onChange={(event) => setStatus(event.currentTarget.value as FundingStatus)}
        />
        {status === 'stated' && (
          <NativeSelect
            className={classes.grow}
            label="Kind of funder"
            data={types.map((each) => ({ value: each, label: fundingTypeWords[each] }))}
            value={type}
            onChange={(event) => setType(event.currentTarget.value as FundingType)}
          />
        )}
      </div>
      {status === 'stated' && (
        <TagsInput
          label="Funders"
          size="xs"
          placeholder={funders.length === 0 ? 'Name, then a comma' : undefined}
          splitChars={[',', ';']}
          value={funders}
          onChange={setFunders}
          searchValue={typing}
          onSearchChange={setTyping}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && typing.trim() === '') return
            if (event.key === 'Enter') {
              event.preventDefault()
              setFunders([...funders, typing.trim()])
              setTyping('')
            }
          }}
        />
      )}
      {status !== 'not-stated' && (
        <TextInput
          label="What the funder did, in the paper’s words"
          value={role}
          onChange={(event) => setRole(event.currentTarget.value)}
        />
      )}
    </EditorFrame>
  )
}
