import { Anchor, Progress } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { formatCount } from '#core/format-count.ts'
import { duplicateSearch, searchDuplicates } from '#renderer/background/duplicate-search.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { commitNotDuplicate } from '#renderer/db/duplicate-edits.ts'
import { useLibraryView, useNotDuplicates } from '#renderer/db/queries.ts'
import { useCommands } from '#renderer/background/commands.ts'
import { CompareStudies } from './compare-studies.tsx'
import classes from './duplicates-page.module.css'
import { pairRows, type PairRow } from './pair-row.ts'
import { PairList } from './pair-list.tsx'
import { SkeletonPage, SkeletonRows } from '#renderer/ui/skeleton-rows.tsx'
import { useStore } from '#renderer/ui/store.ts'

/** Two records side by side, and the buttons. */
const skeleton = { columns: ['minmax(0, 1fr)', 'minmax(0, 1fr)', '190px'], rowHeight: 92 }

/** The pairs of the library that may be one work, or belong together. Nothing is merged by itself. */
export function DuplicatesPage() {
  const library = useLibraryView()
  const settled = useNotDuplicates()
  const search = useStore(duplicateSearch)
  const navigate = useNavigate()
  const [chosen, setChosen] = useState(0)
  const [comparing, setComparing] = useState<string | null>(null)
  useEffect(() => {
    if (library) void searchDuplicates(library.studies)
  }, [library])
  const rows = useMemo(
    () =>
      library && settled && search.pairs
        ? pairRows(search.pairs, library, settled).toSorted(
            (a, b) => Number(a.pair.relation === 'related') - Number(b.pair.relation === 'related'),
          )
        : [],
    [library, settled, search.pairs],
  )
  const at = Math.min(chosen, rows.length - 1)
  const current = rows[at]
  const compared = rows.find((row) => row.key === comparing)
  const apart = async (row: PairRow) => {
    setComparing(null)
    const result = await commitNotDuplicate(row.left, row.right)
    toastWithUndo(result, 'Marked as not a duplicate.')
  }
  useCommands([
    {
      id: 'pair-next',
      label: 'Next possible duplicate',
      group: 'Duplicates',
      keys: ['ArrowDown', 'J'],
      keyOnly: true,
      run: () => setChosen(Math.min(rows.length - 1, at + 1)),
    },
    {
      id: 'pair-previous',
      label: 'Previous possible duplicate',
      group: 'Duplicates',
      keys: ['ArrowUp', 'K'],
      keyOnly: true,
      run: () => setChosen(Math.max(0, at - 1)),
    },
    {
      id: 'pair-compare',
      label: 'Compare the records',
      group: 'Duplicates',
      keys: ['Enter'],
      enabled: !!current,
      run: () => {
        if (current) setComparing(current.key)
      },
    },
    {
      id: 'pair-apart',
      label: 'Not a duplicate',
      group: 'Duplicates',
      keys: ['X'],
      enabled: !!current,
      run: () => {
        if (current) void apart(current)
      },
    },
    {
      id: 'pair-leave',
      label: 'Back to the library',
      group: 'Duplicates',
      keys: ['Escape'],
      run: () => void navigate('/'),
    },
  ])
  if (!library)
    return (
      <div className={classes.page}>
        <SkeletonPage title="Duplicates" label="Reading the library" {...skeleton} />
      </div>
    )
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <h1>Duplicates</h1>
        <span role="status" className={classes.count}>
          {search.share !== null ? 'Searching the library' : pairsInWords(rows)}
        </span>
        <Anchor component="button" size="sm" onClick={() => void navigate('/')}>
          Back to the library
        </Anchor>
      </div>
      {search.share !== null && (
        <Progress
          className={classes.progress}
          value={100 * search.share}
          size="xs"
          aria-label="Searching the library"
        />
      )}
      {search.problem && <p className={classes.words}>{search.problem}</p>}
      {rows.length > 0 ? (
        <PairList
          rows={rows}
          library={library}
          current={at}
          onChoose={setChosen}
          onCompare={(row) => setComparing(row.key)}
          onApart={(row) => void apart(row)}
        />
      ) : search.problem ? null : settled && search.pairs && search.share === null ? (
        <p className={classes.words}>
          No possible duplicates found. What you marked “Not a duplicate” is not shown again.
        </p>
      ) : (
        <SkeletonRows label="Searching for possible duplicates" {...skeleton} />
      )}
      {compared && (
        <CompareStudies
          key={compared.key}
          row={compared}
          onDone={() => setComparing(null)}
          onNotDuplicate={() => void apart(compared)}
        />
      )}
    </div>
  )
}

function pairsInWords(rows: readonly PairRow[]): string {
  const related = rows.filter((row) => row.pair.relation === 'related').length
  const same = rows.length - related
  return `${formatCount(same, 'possible duplicate')}${related > 0 ? `, ${related.toLocaleString('en-GB')} related` : ''}`
}
