import { Anchor, Button, Progress } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { formatCount } from '#core/format-count.ts'
import { ok } from '#core/result.ts'
import { inbox } from '#renderer/background/import-inbox.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { startTask } from '#renderer/background/tasks.ts'
import { useCommands } from '#renderer/background/commands.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { showToast } from '#renderer/background/toast.ts'
import { ColumnMapping } from './columns/column-mapping.tsx'
import { ImportBox } from './import-box.tsx'
import classes from './import-page.module.css'
import { rememberTables } from './columns/known-tables.ts'
import { PreviewList } from './preview/preview-list.tsx'
import { standingOf, type RowStanding } from './preview/preview.ts'
import { SourceChips } from './preview/source-chips.tsx'
import { UnreadList } from './preview/unread-list.tsx'
import { useImportPreview, type ImportPreview } from './preview/use-import-preview.ts'
import { importedWords, writeImport } from './write-import.ts'

const standings: readonly { readonly id: RowStanding | 'all'; readonly label: string }[] = [
  { id: 'all', label: 'All' },
  { id: 'clean', label: 'Clean' },
  { id: 'doubtful', label: 'To check' },
  { id: 'fragment', label: 'Fragment' },
  { id: 'duplicate', label: 'Duplicate' },
]

const readingWords = { reading: 'Reading', checking: 'Checking for problems and duplicates' } as const

/** Import: one box that takes everything, then a preview; nothing is written before the button at its foot. */
export function ImportPage() {
  const preview = useImportPreview()
  const navigate = useNavigate()
  const [filter, setFilter] = useState<RowStanding | 'all'>('all')
  const [writing, setWriting] = useState(false)
  const ticked = useMemo(() => preview.rows.filter((row) => row.ticked), [preview.rows])
  const shown = useMemo(
    () => preview.rows.filter((row) => filter === 'all' || standingOf(row) === filter),
    [preview.rows, filter],
  )
  const counts = useMemo(() => countStandings(preview.rows), [preview.rows])
  const canImport = ticked.length > 0 && !writing && !preview.reading

  const write = async () => {
    if (!canImport) return
    setWriting(true)
    await rememberTables(preview.sources)
    const stop = new AbortController()
    const task = startTask('Importing', ticked.length, () => stop.abort())
    const result = await writeImport(preview.rows, { onProgress: (done) => task.update({ done }), signal: stop.signal })
    task.end()
    setWriting(false)
    if (!result.ok) {
      showToast({ kind: result.kind === 'cancelled' ? 'done' : 'problem', message: result.message })
      return
    }
    const { studies, papers, merged, problems, change } = result.value
    for (const problem of problems) showToast({ kind: 'problem', message: problem })
    if (change) toastWithUndo(ok(change), `Imported ${importedWords(studies, papers, merged)}.`)
    preview.clear()
    void navigate('/')
  }
  const cancel = () => {
    preview.cancelReading()
    preview.clear()
  }

  useCommands([
    {
      id: 'import-write',
      label: 'Import the ticked records',
      group: 'Import',
      keys: ['Mod+Enter'],
      inTextFields: 'leave',
      enabled: canImport,
      run: () => void write(),
    },
    {
      id: 'import-cancel',
      label: 'Cancel the import',
      group: 'Import',
      enabled: preview.rows.length > 0,
      run: cancel,
    },
  ])

  const empty =
    preview.rows.length === 0 &&
    preview.unread.length === 0 &&
    preview.sources.length === 0 &&
    !preview.reading &&
    inbox.get().length === 0
  if (empty) return <ImportBox />
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <h1>Import</h1>
        <SourceChips preview={preview} />
        <span className={classes.count} role="status">
          {formatCount(preview.rows.length, 'record')}, nothing written yet
        </span>
      </div>
      {preview.reading && (
        <div className={classes.reading} role="status">
          <span>
            {readingWords[preview.reading.doing]} <bdi>{preview.reading.name}</bdi>
            {preview.reading.left > 0 ? `, ${preview.reading.left} more` : ''}
          </span>
          <Progress
            value={100 * preview.reading.share}
            size="xs"
            aria-label={`${readingWords[preview.reading.doing]} ${preview.reading.name}`.trim()}
            className={classes.bar}
          />
          <Anchor component="button" size="sm" onClick={preview.cancelReading}>
            Stop
          </Anchor>
        </div>
      )}
      <div className={classes.filters} role="toolbar" aria-label="Filters">
        {standings.map((standing) => {
          const count = standing.id === 'all' ? preview.rows.length : (counts.get(standing.id) ?? 0)
          if (count === 0 && standing.id !== 'all') return null
          return (
            <button
              key={standing.id}
              type="button"
              className={classes.filter}
              aria-pressed={filter === standing.id}
              onClick={() => setFilter(standing.id)}
            >
              {standing.label} <span className="tabular">{count.toLocaleString('en-GB')}</span>
            </button>
          )
        })}
      </div>
      {preview.byIdentifierOnly && (
        <p className={classes.note}>
          An import of this size is compared by DOI and PMID only. “Find duplicates” in the library compares titles and
          authors too.
        </p>
      )}
      <UnreadList preview={preview} />
      {preview.sources.map(
        (source) =>
          source.table && (
            <ColumnMapping
              key={`${source.id} ${source.encoding}`}
              source={source}
              table={source.table}
              preview={preview}
            />
          ),
      )}
      <PreviewList rows={shown} preview={preview} />
      <footer className={classes.foot} data-foot>
        <p>Dotted underline: uncertain reading. “Edit” corrects any field; the original record is kept.</p>
        <span className={classes.undoHint}>One undo reverts the whole import</span>
        <Button variant="default" onClick={cancel}>
          Cancel
        </Button>
        <Button
          onClick={() => void write()}
          disabled={!canImport}
          loading={writing}
          rightSection={<KeyHint keyName="Mod+Enter" onButton />}
        >
          Import {ticked.length.toLocaleString('en-GB')} of {preview.rows.length.toLocaleString('en-GB')}
        </Button>
      </footer>
    </div>
  )
}

function countStandings(rows: ImportPreview['rows']): ReadonlyMap<RowStanding, number> {
  const counts = new Map<RowStanding, number>()
  for (const row of rows) counts.set(standingOf(row), (counts.get(standingOf(row)) ?? 0) + 1)
  return counts
}
