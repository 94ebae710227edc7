import { Button, CloseButton, Menu, TextInput } from '@mantine/core'
import { IconArrowsSort, IconDownload, IconFilter, IconPlus, IconTrash } from '@tabler/icons-react'
import { Link, useNavigate } from 'react-router'
import { formatCount } from '#core/format-count.ts'
import type { ListedStudy } from '#core/model/study.ts'
import { useHasRemovals } from '#renderer/db/queries.ts'
import { useSources } from '#renderer/db/story-queries.ts'
import { DuplicatesLink } from './duplicates-link.tsx'
import classes from './library-page.module.css'
import { libraryFilters, libraryOrders, orderOf } from './list/library-filters.ts'
import { MarkFilters } from './list/mark-filters.tsx'
import type { LibraryList } from './list/use-library-list.ts'

/** Above the list: how many studies, search words, order, and the filters with their counts. */
export function LibraryHead({
  list,
  studies,
  onManageLabels,
  onExport,
}: {
  readonly list: LibraryList
  readonly studies: readonly ListedStudy[]
  onManageLabels(): void
  onExport(): void
}) {
  const { rows, shown, words, setWords, filter, setFilter, counts, marks, setMarks } = list
  const navigate = useNavigate()
  const hasRemovals = useHasRemovals()
  const sourceCount = useSources()?.length ?? 0
  const all = formatCount(rows.length, 'study', 'studies')
  return (
    <>
      <div className={classes.head}>
        <h1>
          Library{' '}
          <span>{shown.length === rows.length ? all : `${shown.length.toLocaleString('en-GB')} of ${all}`}</span>
        </h1>
        <div className={classes.actions}>
          <TextInput
            id="library-words"
            aria-label="Filter the list by words"
            placeholder="Filter"
            leftSection={<IconFilter size={14} aria-hidden />}
            rightSection={
              words !== '' && (
                <CloseButton
                  size="xs"
                  aria-label="Clear the filter"
                  onClick={() => {
                    setWords('')
                    document.getElementById('library-words')?.focus()
                  }}
                />
              )
            }
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
          <SortMenu list={list} />
          <Button variant="default" leftSection={<IconDownload size={15} aria-hidden />} onClick={onExport}>
            Export…
          </Button>
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
            {entry.label} <span className="tabular">{counts[entry.id].toLocaleString('en-GB')}</span>
          </button>
        ))}
        <MarkFilters rows={rows} marks={marks} labels={list.labels} onMarks={setMarks} onManage={onManageLabels} />
        <DuplicatesLink studies={studies} />
        {sourceCount > 0 && (
          <Link to="/sources" className={classes.sources}>
            Sources <span className="tabular">{sourceCount.toLocaleString('en-GB')}</span>
          </Link>
        )}
        {hasRemovals && (
          <Link to="/removed" className={classes.removed}>
            <IconTrash size={14} stroke={1.6} aria-hidden /> Removed
          </Link>
        )}
      </div>
    </>
  )
}

function SortMenu({ list: { sort, setSort } }: { readonly list: LibraryList }) {
  const ways = ({ first }: ReturnType<typeof orderOf>) =>
    first === 'up' ? (['up', 'down'] as const) : (['down', 'up'] as const)
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          aria-label={`Sort: ${orderOf(sort.by).label}`}
          leftSection={<IconArrowsSort size={15} aria-hidden />}
        >
          {orderOf(sort.by).label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={420} style={{ overflowY: 'auto' }}>
        {libraryOrders.map((entry) =>
          ways(entry).map((way) => (
            <Menu.Item
              key={`${entry.id} ${way}`}
              onClick={() => setSort({ by: entry.id, way })}
              fw={entry.id === sort.by && way === sort.way ? 600 : undefined}
            >
              {entry.label}, {way === 'up' ? entry.upwards : entry.downwards}
            </Menu.Item>
          )),
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
