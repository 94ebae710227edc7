import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useNavigate } from 'react-router'
import { formatCount } from '#core/format-count.ts'
import { takeCitedReferences } from '#renderer/background/cited-references.ts'
import { startExport, type ExportScope } from '#renderer/background/exporting.ts'
import { readAhead } from '#renderer/background/paper-ahead.ts'
import { showToast } from '#renderer/background/toast.ts'
import { useLibraryView } from '#renderer/db/queries.ts'
import { openedFrom } from '#renderer/ui/study-sequence.ts'
import { SkeletonPage } from '#renderer/ui/skeleton-rows.tsx'
import { rememberOpener } from '#renderer/ui/table-place.ts'
import { StudyDetails } from './details/study-details.tsx'
import { useExportCommands } from './export/export-menu.tsx'
import { FirstStart } from './first-start.tsx'
import { LabelDialog } from './labels/label-dialog.tsx'
import { ManageLabels } from './labels/manage-labels.tsx'
import { LibraryHead } from './library-head.tsx'
import classes from './library-page.module.css'
import { BulkBar, MissingBar } from './list/bulk-bar.tsx'
import { StudyList, studyRowHeight } from './list/study-list.tsx'
import type { StudyRow } from './list/study-row.ts'
import { useLibraryList } from './list/use-library-list.ts'
import { useSelection } from './list/use-selection.ts'
import { useTypeAhead } from './list/use-type-ahead.ts'
import { MissingPdfs } from './missing/missing-pdfs.tsx'
import { useLibraryCommands } from './use-library-commands.ts'
import { useStudyActions } from './use-study-actions.ts'

// A little more than the pause that most people need between the clicks of a double click.
const doubleClickMs = 300

/** The study, its design, number of people, what to check, state. */
const skeletonColumns = ['minmax(120px, 1fr)', '92px', '56px', '108px', '92px']

/** The library: the list with its filters, and the details of the chosen study. */
export function LibraryPage() {
  const library = useLibraryView()
  const navigate = useNavigate()
  const list = useLibraryList(library)
  const { rows, shown } = list
  const shownIds = useMemo(() => shown.map((row) => row.study.id), [shown])
  const selection = useSelection(shownIds)
  const details = useDetails()
  const dialogs = useDialogs(rows)
  const current = shown.find((row) => row.study.id === selection.current)
  const currentId = current?.study.id
  useEffect(() => readAhead(currentId), [currentId])
  const { clear } = selection
  const actions = useStudyActions(
    useCallback(() => {
      clear()
      focusList()
    }, [clear]),
  )
  const open = (studyId: string) => {
    rememberOpener('library')
    openedFrom(shownIds)
    void navigate(`/study/${studyId}`)
  }
  // Asked only where several are picked: the lines are 100,000 at times.
  const picked = useMemo(
    () => (selection.picked ? shown.filter((row) => selection.selected.has(row.study.id)) : null),
    [selection.picked, selection.selected, shown],
  )
  useExportCommands(
    picked ?? shown,
    picked
      ? `the ${formatCount(picked.length, 'selected study', 'selected studies')}`
      : `${shown.length === rows.length ? 'all' : 'the'} ${formatCount(shown.length, 'study', 'studies')} shown`,
  )
  const startExporting = () =>
    startExport({ table: null, filters: [], scopes: libraryScopes(rows, shown, picked ?? []) })
  const showCited = async () => {
    if (!current) return
    const taken = await takeCitedReferences(current.study.id)
    if (taken.ok) void navigate('/import')
    else showToast({ kind: 'problem', message: taken.message })
  }
  useTypeAhead(shown, selection.choose)
  useLibraryCommands({
    selection,
    list,
    current,
    chosen: picked ?? (current ? [current] : []),
    actions,
    detailsOpen: details.open,
    onOpen: open,
    onDetails: details.showAndFocus,
    onCloseDetails: details.close,
    onCited: () => void showCited(),
    onLabels: dialogs.showLabels,
    onManageLabels: () => dialogs.show('manage-labels'),
    onMissing: () => dialogs.show('missing'),
    onExport: startExporting,
  })

  if (!library)
    return (
      <SkeletonPage title="Library" label="Reading the library" columns={skeletonColumns} rowHeight={studyRowHeight} />
    )
  if (library.studies.length === 0) return <FirstStart />
  const closeDialog = () => {
    dialogs.show(null)
    focusList()
  }
  return (
    <div className={classes.page}>
      <div className={classes.left}>
        <LibraryHead
          list={list}
          studies={library.studies}
          onManageLabels={() => dialogs.show('manage-labels')}
          onExport={startExporting}
        />
        <StudyList
          list={list}
          selection={selection}
          actions={actions}
          onOpen={open}
          onDetails={details.showSoon}
          onLabels={dialogs.showLabels}
        />
        {picked ? (
          <BulkBar
            rows={picked}
            actions={actions}
            onLabels={dialogs.showLabels}
            onExport={startExporting}
            onClear={() => {
              clear()
              focusList()
            }}
          />
        ) : (
          <div className={classes.foot} data-foot>
            {list.filter === 'no-pdf' ? (
              <MissingBar rows={shown} actions={actions} onList={() => dialogs.show('missing')} />
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
          actions={actions}
          open={details.open}
          onClose={details.close}
          onRead={() => open(current.study.id)}
          onCited={() => void showCited()}
          onLabels={() => dialogs.showLabels([current])}
        />
      )}
      {dialogs.labelled.length > 0 && <LabelDialog rows={dialogs.labelled} inUse={list.labels} onClose={closeDialog} />}
      {dialogs.shown === 'manage-labels' && <ManageLabels inUse={list.labels} onClose={closeDialog} />}
      {dialogs.shown === 'missing' && (
        <MissingPdfs rows={shown.filter((row) => row.paperCount === 0)} onClose={closeDialog} />
      )}
    </div>
  )
}

/** What can be exported from here; what was picked comes first. */
function libraryScopes(
  rows: readonly StudyRow[],
  shown: readonly StudyRow[],
  picked: readonly StudyRow[],
): readonly ExportScope[] {
  const idsOf = (some: readonly StudyRow[]) => some.map(({ study }) => study.id)
  return [
    { id: 'chosen', label: 'Selected studies', studyIds: idsOf(picked), whyEmpty: 'No studies are selected.' },
    {
      id: 'shown',
      label: 'List as shown',
      studyIds: idsOf(shown),
      whyEmpty: 'No study passes the filters of the list.',
    },
    { id: 'all', label: 'Whole library', studyIds: idsOf(rows), whyEmpty: 'There is no study yet.' },
  ]
}

type Dialog = 'manage-labels' | 'missing' | readonly string[]

/** Which dialog is open: labels are shown of the studies as they are now, not as they were when it was opened. */
function useDialogs(rows: readonly StudyRow[]) {
  const [shown, show] = useState<Dialog | null>(null)
  const labelled = useMemo(() => {
    if (shown === null || typeof shown === 'string') return []
    const ids = new Set(shown)
    return rows.filter(({ study }) => ids.has(study.id))
  }, [shown, rows])
  return {
    shown,
    show,
    labelled,
    showLabels: (chosen: readonly StudyRow[]) => show(chosen.map(({ study }) => study.id)),
  }
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
      // At once: the next frame may come before the sheet is there.
      flushSync(() => setOpen(true))
      document.getElementById('study-details')?.focus()
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
