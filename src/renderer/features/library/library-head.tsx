import { Button, Menu, TextInput } from '@mantine/core'
import { IconArrowsSort, IconFilter, IconPlus } from '@tabler/icons-react'
import { useNavigate } from 'react-router'
import { formatCount } from '#core/format-count.ts'
import type { ListedStudy } from '#core/model/study.ts'
import { DuplicatesLink } from './duplicates-link.tsx'
import classes from './library-page.module.css'
import { libraryFilters, libraryOrders } from './list/library-filters.ts'
import type { LibraryList } from './list/use-library-list.ts'

/** Above the list: how many studies, search words, order, and the filters with their counts. */
export function LibraryHead({
  list: { rows, words, setWords, order, setOrder, filter, setFilter },
  studies,
}: {
  readonly list: LibraryList
  readonly studies: readonly ListedStudy[]
}) {
  const navigate = useNavigate()
  return (
    <>
      <div className={classes.head}>
        <h1>
          Library <span>{formatCount(rows.length, 'study', 'studies')}</span>
        </h1>
        <div className={classes.actions}>
          <TextInput
            id="library-words"
            aria-label="Filter the list by words"
            placeholder="Filter"
            leftSection={<IconFilter size={14} aria-hidden />}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') {
                setWords('')
                event.currentTarget.blur()
              }
            }}
            className={classes.words}
          />
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" leftSection={<IconArrowsSort size={15} aria-hidden />}>
                {libraryOrders.find((entry) => entry.id === order)!.short}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {libraryOrders.map((entry) => (
                <Menu.Item key={entry.id} onClick={() => setOrder(entry.id)} fw={entry.id === order ? 600 : undefined}>
                  {entry.label}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
          <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => void navigate('/import')}>
            Add papers
          </Button>
        </div>
      </div>
      <div className={classes.filters} role="toolbar" aria-label="Filters">
        {libraryFilters.map((entry) => (
          <button
            key={entry.id}
            type="button"
            className={classes.filter}
            aria-pressed={filter === entry.id}
            onClick={() => setFilter(entry.id)}
          >
            {entry.label} <span className="tabular">{rows.filter(entry.holds).length.toLocaleString('en-GB')}</span>
          </button>
        ))}
        <DuplicatesLink studies={studies} />
      </div>
    </>
  )
}
