import { ActionIcon, CloseButton, TextInput, Tooltip } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconLetterCase, IconList, IconSearch, IconTextSize } from '@tabler/icons-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { keyLabel } from '#renderer/ui/key-label.ts'
import { useRemembered } from '#renderer/ui/remembered.ts'
import { HitList } from './hit-list.tsx'
import classes from './reader-search.module.css'
import type { PaperSearch } from './use-search.ts'

/**
 * Looks for words in the paper: all matches are marked, counted and listed. Esc closes, and selects the sentence of the current match.
 * `without`: why there is no text to look in, in words; null where there is.
 */
export function ReaderSearch({
  search,
  without,
  pageName,
  onClose,
}: {
  readonly search: PaperSearch
  readonly without: string | null
  /** How a page is called. */
  pageName(pageIndex: number): string
  onClose(takeSentence: boolean): void
}) {
  const { query, hits, current } = search
  const [listed, setListed] = useRemembered('search-list', true)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    input.current?.focus()
  }, [])
  const onEscape = () => onClose(true)
  const none = hits.length === 0
  return (
    <search className={classes.search}>
      <div className={classes.bar}>
        <TextInput
          ref={input}
          className={classes.box}
          aria-label="Search in this paper"
          placeholder="Search in this paper"
          leftSection={<IconSearch size={14} aria-hidden />}
          value={query}
          onChange={(event) => search.setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault()
              search.step(event.shiftKey ? -1 : 1)
            }
            if (event.key === 'Escape') {
              event.preventDefault()
              event.stopPropagation()
              onEscape()
            }
          }}
        />
        <Choice label="Match case" on={search.matchCase} onChange={search.setMatchCase}>
          <IconLetterCase size={16} />
        </Choice>
        <Choice label="Whole words" on={search.wholeWords} onChange={search.setWholeWords}>
          <IconTextSize size={16} />
        </Choice>
        <span className={classes.count} role="status">
          {query.trim() === '' || search.searching
            ? ''
            : none
              ? (without ?? 'Not found')
              : `${(Math.max(0, current) + 1).toLocaleString('en-GB')} of ${hits.length.toLocaleString('en-GB')}`}
        </span>
        <Tooltip label={`Previous match (${keyLabel('Shift+Enter')})`}>
          <ActionIcon size={26} aria-label="Previous match" disabled={none} onClick={() => search.step(-1)}>
            <IconChevronUp size={16} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Next match (Enter)">
          <ActionIcon size={26} aria-label="Next match" disabled={none} onClick={() => search.step(1)}>
            <IconChevronDown size={16} />
          </ActionIcon>
        </Tooltip>
        <Choice label="List of matches" on={listed} onChange={setListed}>
          <IconList size={16} />
        </Choice>
        <span className={classes.tip}>{!none && 'Esc selects the sentence'}</span>
        <CloseButton size="sm" aria-label="Close the search" onClick={() => onClose(false)} />
      </div>
      {listed && !none && <HitList search={search} pageName={pageName} onEscape={onEscape} />}
    </search>
  )
}

function Choice({
  label,
  on,
  onChange,
  children,
}: {
  readonly label: string
  readonly on: boolean
  onChange(on: boolean): void
  readonly children: ReactNode
}) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        size={26}
        aria-label={label}
        aria-pressed={on}
        variant={on ? 'light' : undefined}
        onClick={() => onChange(!on)}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
