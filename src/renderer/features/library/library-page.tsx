import { Button, Menu, TextInput } from '@mantine/core'
import { IconArrowsSort, IconFilter, IconPlus } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { formatCount } from '#core/format-count.ts'
import { useLibraryView } from '#renderer/db/queries.ts'
import { useCommands } from '#renderer/background/commands.ts'
import { useRemembered } from '#renderer/ui/remembered.ts'
import { openedFrom } from '#renderer/ui/study-sequence.ts'
import { BulkBar } from './list/bulk-bar.tsx'
import { readAhead } from '#renderer/background/paper-ahead.ts'
import { takeCitedReferences } from '#renderer/background/cited-references.ts'
import { showToast } from '#renderer/background/toast.ts'
import { DuplicatesLink } from './duplicates-link.tsx'
import { useExportCommands } from './export/export-menu.tsx'
import { FirstStart } from './first-start.tsx'
import {
  libraryFilters,
  libraryOrders,
  filterStudies,
  type LibraryFilterId,
  type LibraryOrderId,
} from './list/library-filters.ts'
import classes from './library-page.module.css'
import { StudyDetails } from './details/study-details.tsx'
import { StudyList } from './list/study-list.tsx'
import { studyRows } from './list/study-row.ts'
import { useSelection } from './list/use-selection.ts'

// A little more than the pause that most people need between the clicks of a double click.
const doubleClickMs = 300

/** The library: the list with its filters, and the details of the chosen study. */
export function LibraryPage() {
  const library = useLibraryView()
  const navigate = useNavigate()
  const [filter, setFilter] = useRemembered<LibraryFilterId>('library-filter', 'all', sessionStorage)
  const [order, setOrder] = useRemembered<LibraryOrderId>('library-order', 'added')
  const [words, setWords] = useRemembered('library-words', '', sessionStorage)
  const [detailsOpen, setDetailsOpen] = useState(false)
  const rows = useMemo(() => (library ? studyRows(library) : []), [library])
  const shown = useMemo(() => filterStudies(rows, filter, words, order), [rows, filter, words, order])
  const selection = useSelection(shown.map((row) => row.study.id))
  const current = shown.find((row) => row.study.id === selection.current)
  const currentId = current?.study.id
  useEffect(() => readAhead(currentId), [currentId])
  // A sheet under the pointer would take the second click of a double click.
  const detailsSoon = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(detailsSoon.current), [])
  const showDetails = () => {
    clearTimeout(detailsSoon.current)
    detailsSoon.current = setTimeout(() => setDetailsOpen(true), doubleClickMs)
  }
  const closeDetails = () => {
    clearTimeout(detailsSoon.current)
    setDetailsOpen(false)
    focusList()
  }
  const endSelection = () => {
    selection.clear()
    focusList()
  }
  const open = (studyId: string) => {
    openedFrom(shown.map((row) => row.study.id))
    void navigate(`/study/${studyId}`)
  }
  // A filter that has run empty (its last study was settled) would look like an empty library.
  useEffect(() => {
    if (filter !== 'all' && shown.length === 0 && rows.length > 0 && words === '') setFilter('all')
  }, [filter, setFilter, shown.length, rows.length, words])

  const several = selection.selected.size > 1 ? shown.filter((row) => selection.selected.has(row.study.id)) : shown
  useExportCommands(
    several,
    selection.selected.size > 1
      ? `the ${formatCount(several.length, 'selected study', 'selected studies')}`
      : `${shown.length === rows.length ? 'all' : 'the'} ${formatCount(shown.length, 'study', 'studies')} shown`,
  )
  const showCited = async () => {
    if (!current) return
    const taken = await takeCitedReferences(current.study.id)
    if (taken.ok) void navigate('/import')
    else showToast({ kind: 'problem', message: taken.message })
  }

  useCommands([
    {
      id: 'library-next',
      label: 'Next study',
      group: 'Library',
      keys: ['ArrowDown', 'J'],
      keyOnly: true,
      run: () => selection.move(1),
    },
    {
      id: 'library-previous',
      label: 'Previous study',
      group: 'Library',
      keys: ['ArrowUp', 'K'],
      keyOnly: true,
      run: () => selection.move(-1),
    },
    {
      id: 'library-extend-down',
      label: 'Select the next one too',
      group: 'Library',
      keys: ['Shift+ArrowDown'],
      keyOnly: true,
      run: () => selection.move(1, true),
    },
    {
      id: 'library-extend-up',
      label: 'Select the previous one too',
      group: 'Library',
      keys: ['Shift+ArrowUp'],
      keyOnly: true,
      run: () => selection.move(-1, true),
    },
    {
      id: 'library-all',
      label: 'Select all that are shown',
      group: 'Library',
      keys: ['Mod+A'],
      run: () => selection.selectAll(),
    },
    {
      id: 'library-open',
      label: 'Read and tag the study',
      group: 'Library',
      keys: ['Enter'],
      enabled: !!current,
      run: () => {
        if (current) open(current.study.id)
      },
    },
    {
      id: 'library-add',
      label: 'Add papers or references',
      group: 'Library',
      keys: ['A'],
      run: () => void navigate('/import'),
    },
    {
      id: 'library-filter',
      label: 'Filter the list',
      group: 'Library',
      keys: ['F'],
      run: () => document.getElementById('library-words')?.focus(),
    },
    {
      id: 'library-details',
      label: 'Show the details of the study',
      group: 'Library',
      keys: ['D'],
      enabled: !!current,
      run: () => {
        setDetailsOpen(true)
        requestAnimationFrame(() => document.getElementById('study-details')?.focus())
      },
    },
    {
      id: 'library-close-details',
      label: 'Close the details',
      group: 'Library',
      keys: ['Escape'],
      keyOnly: true,
      enabled: detailsOpen,
      run: closeDetails,
    },
    {
      id: 'library-duplicates',
      label: 'Find duplicates',
      group: 'Library',
      enabled: rows.length > 1,
      run: () => void navigate('/duplicates'),
    },
    {
      id: 'library-cited',
      label: 'Papers this article cites',
      group: 'Library',
      enabled: !!current && current.paperCount > 0,
      run: () => void showCited(),
    },
  ])

  if (!library) return null
  if (library.studies.length === 0) return <FirstStart />
  return (
    <div className={classes.page}>
      <div className={classes.left}>
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
                  {libraryOrders.find((entry) => entry.id === order)!.label.split(',')[0]}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {libraryOrders.map((entry) => (
                  <Menu.Item
                    key={entry.id}
                    onClick={() => setOrder(entry.id)}
                    fw={entry.id === order ? 600 : undefined}
                  >
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
          <DuplicatesLink studies={library.studies} />
        </div>
        <StudyList rows={shown} selection={selection} onOpen={open} onDetails={showDetails} />
        {selection.selected.size > 1 ? (
          <BulkBar rows={shown.filter((row) => selection.selected.has(row.study.id))} onDone={endSelection} />
        ) : (
          <div className={classes.foot}>
            {filter === 'no-pdf' ? (
              <BulkBar rows={shown} onDone={endSelection} onlyIdentifiers />
            ) : (
              <p className={classes.hint}>
                <strong>Drop PDFs, a folder or a reference file anywhere.</strong> Onto a row, a PDF is attached to that
                study.
              </p>
            )}
          </div>
        )}
      </div>
      {current && (
        <StudyDetails
          row={current}
          papers={library.papersByStudy.get(current.study.id) ?? []}
          open={detailsOpen}
          onClose={closeDetails}
          onRead={() => open(current.study.id)}
          onCited={() => void showCited()}
        />
      )}
    </div>
  )
}

/** What had the keyboard is gone; the list has it again. */
function focusList(): void {
  document.getElementById('library-list')?.focus({ preventScroll: true })
}
