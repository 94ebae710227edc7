import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { WantedQuote } from '#core/report/wanted-quotes.ts'
import { safeFileName } from '#core/safe-file-name.ts'
import type { EvidenceTable } from '#core/table/evidence-table.ts'
import { endExport, type ExportAsk, type ExportScope } from '#renderer/background/exporting.ts'
import { startLookUps } from '#renderer/background/quote-look-ups.ts'
import { currentLibrary } from '#renderer/db/current.ts'
import { useSetting } from '#renderer/db/queries.ts'
import { openedFrom } from '#renderer/ui/study-sequence.ts'
import { rememberOpener } from '#renderer/ui/table-place.ts'
import { firstChoice, targetOfChoice, type ExportChoice } from './export-choice.ts'
import { exportTargets } from './export-targets.ts'
import { rememberExport, type LastExport } from './last-export.ts'
import { scopeInWords } from './selection-words.ts'
import { useChosenTable } from './use-chosen-table.ts'

/** What is chosen in the dialog, what follows from it, and what its buttons do. */
export function useExport(ask: ExportAsk, whole: EvidenceTable, last: LastExport | null) {
  const navigate = useNavigate()
  const [choice, setChoice] = useState<ExportChoice>(() => last?.choice ?? firstChoice(exportTargets))
  const [typedName, setTypedName] = useState<string | null>(null)
  const libraryName = useSetting('library-name', '').trim() || currentLibrary().info.folderName

  const target = targetOfChoice(choice, exportTargets)
  const options = choice.options[target.id] ?? noOptions
  // What means nothing for this target is as it is there, whatever the switch was left at.
  const withSuggestions = target.fixed?.('suggestions', options)?.isIn ?? choice.withSuggestions
  const chosen = useChosenTable(ask, whole, { columns: choice.columns, withSuggestions })
  const { scope, table, leftOut } = chosen
  const about = {
    libraryName,
    selection: scopeInWords({
      scope: scope.id,
      count: table.rows.length,
      all: whole.rows.length,
      filters: ask.filters,
      leftOut,
    }),
    withSuggestions,
    withNotes: choice.withNotes,
  }
  const proposedName = nameFor(libraryName, scope, table)
  const [lookUps] = useState(startLookUps)
  const isHandedOver = useRef(false)
  useEffect(
    () => () => {
      if (!isHandedOver.current) lookUps.end()
    },
    [lookUps],
  )
  return {
    ...chosen,
    choice,
    change: (part: Partial<ExportChoice>) => setChoice((now) => ({ ...now, ...part })),
    target,
    options,
    about,
    lookUps,
    name: typedName ?? proposedName,
    setName: setTypedName,
    run: () => {
      if (table.rows.length === 0) return
      rememberExport({ choice, label: target.label, at: new Date().toISOString() })
      isHandedOver.current = true
      endExport()
      void target.run({
        table,
        about,
        options: choice.options[target.id],
        fileName: typedName?.trim() || proposedName,
        lookUps,
      })
    },
    look: ({ studyId, columnId, quote }: WantedQuote) => {
      endExport()
      if (scope.id !== 'study') {
        rememberOpener(ask.table ? 'table' : 'library')
        openedFrom(table.rows.map((row) => row.studyId))
      }
      const fieldId = whole.columns.find(({ id }) => id === columnId)?.fieldId
      void navigate(`/study/${studyId}${quote ? `?quote=${quote.id}` : fieldId ? `?field=${fieldId}` : ''}`)
    },
  }
}

const noOptions = {}

function nameFor(libraryName: string, scope: ExportScope, { rows }: EvidenceTable): string {
  const study = scope.id === 'study' ? rows[0]?.cells['reference']?.text : undefined
  return safeFileName(`${libraryName} ${study ?? 'evidence table'}`, 'Evidence')
}
