import { ActionIcon, CloseButton, TextInput, Tooltip } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { keyLabel } from '#renderer/ui/key-label.ts'
import type { FindState, PaperView } from '#renderer/pdf/paper-view.ts'
import classes from './reader-search.module.css'

/** Looks for words in the paper: all matches are marked and counted. Esc closes, and selects the sentence of the current match. */
export function ReaderSearch({
  view,
  found,
  onClose,
}: {
  readonly view: PaperView
  readonly found: FindState
  onClose(takeSentence: boolean): void
}) {
  const [query, setQuery] = useState('')
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    input.current?.focus()
  }, [])
  useEffect(() => {
    if (query.trim() === '') {
      view.endFind()
      return undefined
    }
    const timer = setTimeout(() => view.find(query), 150)
    return () => clearTimeout(timer)
  }, [query, view])
  const step = (direction: 'next' | 'previous') => {
    if (query.trim()) view.find(query, direction)
  }
  return (
    <search className={classes.search}>
      <TextInput
        ref={input}
        className={classes.box}
        aria-label="Search in this paper"
        placeholder="Search in this paper"
        leftSection={<IconSearch size={14} aria-hidden />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault()
            step(event.shiftKey ? 'previous' : 'next')
          }
          if (event.key === 'Escape') {
            event.preventDefault()
            event.stopPropagation()
            onClose(true)
          }
        }}
      />
      <span className={classes.count} role="status">
        {query.trim() === ''
          ? ''
          : found.total > 0
            ? `${found.current} of ${found.total}`
            : found.searching
              ? 'Searching …'
              : 'Not found'}
      </span>
      <Tooltip label={`Previous match (${keyLabel('Shift+Enter')})`}>
        <ActionIcon size={26} aria-label="Previous match" disabled={found.total === 0} onClick={() => step('previous')}>
          <IconChevronUp size={16} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Next match (Enter)">
        <ActionIcon size={26} aria-label="Next match" disabled={found.total === 0} onClick={() => step('next')}>
          <IconChevronDown size={16} />
        </ActionIcon>
      </Tooltip>
      <span className={classes.tip}>{found.total > 0 && 'Esc selects the sentence'}</span>
      <CloseButton size="sm" aria-label="Close the search" onClick={() => onClose(false)} />
    </search>
  )
}
