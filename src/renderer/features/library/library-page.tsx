import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { formatCount } from '#core/format-count.ts'
import { takeCitedReferences } from '#renderer/background/cited-references.ts'
import { readAhead } from '#renderer/background/paper-ahead.ts'
import { showToast } from '#renderer/background/toast.ts'
import { useLibraryView } from '#renderer/db/queries.ts'
import { openedFrom } from '#renderer/ui/study-sequence.ts'
import { StudyDetails } from './details/study-details.tsx'
import { useExportCommands } from './export/export-menu.tsx'
import { FirstStart } from './first-start.tsx'
import { LibraryHead } from './library-head.tsx'
import classes from './library-page.module.css'
import { BulkBar } from './list/bulk-bar.tsx'
import { StudyList } from './list/study-list.tsx'
import { useLibraryList } from './list/use-library-list.ts'
import { useSelection } from './list/use-selection.ts'
import { useLibraryCommands } from './use-library-commands.ts'

// A little more than the pause that most people need between the clicks of a double click.
const doubleClickMs = 300

/** The library: the list with its filters, and the details of the chosen study. */
export function LibraryPage() {
  const library = useLibraryView()
  const navigate = useNavigate()
  const list = useLibraryList(library)
  const { rows, shown } = list
  const selection = useSelection(shown.map((row) => row.study.id))
  const details = useDetails()
  const current = shown.find((row) => row.study.id === selection.current)
  const currentId = current?.study.id
  useEffect(() => readAhead(currentId), [currentId])
  const endSelection = () => {
    selection.clear()
    focusList()
  }
  const open = (studyId: string) => {
    openedFrom(shown.map((row) => row.study.id))
    void navigate(`/study/${studyId}`)
  }
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
  useLibraryCommands({
    selection,
    current,
    studyCount: rows.length,
    detailsOpen: details.open,
    onOpen: open,
    onDetails: details.showAndFocus,
    onCloseDetails: details.close,
    onCited: () => void showCited(),
  })

  if (!library) return null
  if (library.studies.length === 0) return <FirstStart />
  return (
    <div className={classes.page}>
      <div className={classes.left}>
        <LibraryHead list={list} studies={library.studies} />
        <StudyList rows={shown} selection={selection} onOpen={open} onDetails={details.showSoon} />
        {selection.selected.size > 1 ? (
          <BulkBar rows={shown.filter((row) => selection.selected.has(row.study.id))} onDone={endSelection} />
        ) : (
          <div className={classes.foot} data-foot>
            {list.filter === 'no-pdf' ? (
              <BulkBar rows={shown} onDone={endSelection} onlyIdentifiers />
            ) : (
              <p className={classes.hint}>
                <strong>Drop PDFs, a folder or a reference file anywhere.</strong> A PDF dropped on a row is attached to
                that study.
              </p>
            )}
          </div>
        )}
      </div>
      {current && (
        <StudyDetails
          row={current}
          papers={library.papersByStudy.get(current.study.id) ?? []}
          open={details.open}
          onClose={details.close}
          onRead={() => open(current.study.id)}
          onCited={() => void showCited()}
        />
      )}
    </div>
  )
}

/** Whether the details are open as a sheet (on a narrow window), and the ways to open and close them. */
function useDetails() {
  const [open, setOpen] = useState(false)
  const soon = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(soon.current), [])
  return {
    open,
    /** After a moment: a sheet under the pointer would take the second click of a double click. */
    showSoon: () => {
      clearTimeout(soon.current)
      soon.current = setTimeout(() => setOpen(true), doubleClickMs)
    },
    showAndFocus: () => {
      setOpen(true)
      requestAnimationFrame(() => document.getElementById('study-details')?.focus())
    },
    close: () => {
      clearTimeout(soon.current)
      setOpen(false)
      focusList()
    },
  }
}

/** What had the keyboard is gone; the list has it again. */
function focusList(): void {
  document.getElementById('library-list')?.focus({ preventScroll: true })
}
