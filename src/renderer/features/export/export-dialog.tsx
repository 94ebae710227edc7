import { Loader, Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import type { EvidenceTable } from '#core/table/evidence-table.ts'
import { endExport, type ExportAsk } from '#renderer/background/exporting.ts'
import { useEvidenceTable } from '#renderer/db/use-evidence-table.ts'
import classes from './export-dialog.module.css'
import { ExportForm } from './export-form.tsx'
import { recallLastExport, type LastExport } from './last-export.ts'

/** The export of table, library and study: one dialog over whichever screen. */
export function ExportDialog({ ask }: { readonly ask: ExportAsk | null }) {
  const isNarrow = useMediaQuery('(max-width: 899px)') ?? false
  const last = recallLastExport()
  // It is there closed for a moment: what has the keyboard when it opens gets it back.
  const [isThere, setThere] = useState(false)
  useEffect(() => setThere(true), [])
  return (
    <Modal
      opened={isThere && ask !== null}
      onClose={endExport}
      title={
        <>
          Export{' '}
          {last && (
            <span className={classes.last}>
              last time: {last.label}, {dayInWords(last.at)}
            </span>
          )}
        </>
      }
      size={1044}
      padding={0}
      fullScreen={isNarrow}
      classNames={{ content: classes.content, header: classes.header, title: classes.title, body: classes.body }}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {ask && <OfLibrary ask={ask} last={last} />}
    </Modal>
  )
}

/** With the table of the library as it is when the dialog opens: it stays so while the writer chooses, until what came since is asked for. */
function OfLibrary({ ask, last }: { readonly ask: ExportAsk; readonly last: LastExport | null }) {
  const live = useEvidenceTable()
  const [table, setTable] = useState<EvidenceTable | null>(ask.table)
  if (live && !table) setTable(live)
  if (!table)
    return (
      <p className={classes.reading} role="status">
        <Loader size={16} aria-hidden /> Reading the library
      </p>
    )
  return <ExportForm ask={ask} table={table} newest={live ?? table} onNewest={setTable} last={last} />
}

function dayInWords(at: string): string {
  return new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })
}
