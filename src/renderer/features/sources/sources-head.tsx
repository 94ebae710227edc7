import { Button, CloseButton, TextInput } from '@mantine/core'
import { IconFilter, IconPlus, IconUserQuestion } from '@tabler/icons-react'
import type { SourceFilter } from './list/source-rows.ts'
import classes from './sources-page.module.css'

/** The bar of the screen: how many sources, words to filter by, and the ways to add one. */
export function SourcesHead({
  count,
  shown,
  filter,
  onFilter,
  onAdd,
  onUnanswered,
}: {
  readonly count: number
  readonly shown: number
  readonly filter: SourceFilter
  onFilter(filter: SourceFilter): void
  onAdd(): void
  onUnanswered(): void
}) {
  return (
    <div className={classes.head}>
      <h1>
        Sources{' '}
        <span>
          {shown === count
            ? `${count.toLocaleString('en-GB')} that ${count === 1 ? 'is no paper' : 'are not papers'}`
            : `${shown.toLocaleString('en-GB')} of ${count.toLocaleString('en-GB')}`}
        </span>
      </h1>
      <TextInput
        id="sources-words"
        aria-label="Filter the sources by words"
        placeholder="Filter"
        className={classes.words}
        leftSection={<IconFilter size={14} aria-hidden />}
        rightSection={
          filter.words !== '' && (
            <CloseButton size="xs" aria-label="Clear the filter" onClick={() => onFilter({ ...filter, words: '' })} />
          )
        }
        value={filter.words}
        onChange={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          onFilter({ ...filter, words: '' })
          event.currentTarget.blur()
        }}
      />
      <div className={classes.actions}>
        <Button variant="default" leftSection={<IconUserQuestion size={15} aria-hidden />} onClick={onUnanswered}>
          Somebody who did not answer
        </Button>
        <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={onAdd}>
          Add a source
        </Button>
      </div>
    </div>
  )
}
