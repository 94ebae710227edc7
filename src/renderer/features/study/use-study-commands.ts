import { citationStyles } from '#core/citations/citations.ts'
import type { FieldId } from '#core/model/tag.ts'
import { useCommands, type Command } from '#renderer/background/commands.ts'
import { copyQuotedCitations } from '#renderer/background/copy-citations.ts'
import { exportMarkedPapers } from '#renderer/background/export-marked-papers.ts'
import type { QuotePlace } from '#renderer/db/tag-edits.ts'
import { fieldCommands } from './commands/field-commands.ts'
import { readerCommands } from './commands/reader-commands.ts'
import { selectionCommands } from './commands/selection-commands.ts'
import { tagCommands } from './commands/tag-commands.ts'
import type { StudyField } from './fields/study-fields.ts'
import type { FieldEditing } from './fields/use-field-editing.ts'
import type { PaperSection } from './reader/paper-sections.ts'
import type { ReaderActions } from './reader/reader-bar.tsx'
import type { Panes } from './panes/use-panes.ts'

/** Everything that can be done on the study page, with its key. Where a key has two meanings, the earlier command wins. */
export function useStudyCommands({
  studyId,
  fields,
  fieldEditing,
  panes: { active: reading, choosing },
  actions,
  sections,
  head,
  onTag,
  onAddOutcome,
  onCopy,
  onStep,
  onDone,
  onTable,
  onJump,
  onFields,
  onTakeAll,
  onExport,
}: {
  readonly studyId: string
  readonly fields: readonly StudyField[]
  readonly fieldEditing: FieldEditing
  readonly panes: Panes
  readonly actions: ReaderActions
  readonly sections: readonly PaperSection[]
  /** The field whose head has the keyboard. */
  readonly head: FieldId | null
  onTag(field: StudyField): void
  /** Begins an outcome, on the selected words where there are any. */
  onAddOutcome(): void
  /** Copies the selected words with their reference and page. */
  onCopy(): void
  onStep(step: 1 | -1): void
  /** Sets the study to done and goes on to the next that is not. */
  onDone(): void
  readonly onTable: (() => void) | undefined
  onJump(place: QuotePlace): void
  /** Goes to the first open field. */
  onFields(): void
  /** Keeps the highlights of the file as plain quotes. */
  onTakeAll(): void
  onExport(): void
}): void {
  useCommands([
    ...tagCommands(fields, choosing.chosen !== null, onTag),
    ...fieldCommands(
      fields.find((each) => each.id === head),
      fieldEditing,
      onJump,
    ),
    { id: 'add-outcome', label: 'Add an outcome in numbers', group: 'Tag', keys: ['Shift+O'], run: onAddOutcome },
    ...selectionCommands(reading, choosing),
    ...readerCommands(actions, sections, () => reading.opened?.view.focus(), reading.view),
    {
      id: 'copy-quotation',
      label: 'Copy the selected words with reference and page',
      group: 'Read',
      keys: ['Mod+Shift+C'],
      enabled: choosing.chosen !== null,
      run: onCopy,
    },
    {
      id: 'study-copy-quoted',
      label: 'Copy the reference with its quotes',
      group: 'Study',
      run: () => void copyQuotedCitations([studyId]),
    },
    ...citationStyles.map(({ id, label }): Command => ({
      id: `study-copy-quoted-${id}`,
      label: `Copy the reference with its quotes in ${label}`,
      group: 'Study',
      run: () => void copyQuotedCitations([studyId], id),
    })),
    {
      id: 'export-marked',
      label: 'Export the paper with its marks',
      group: 'Study',
      run: () => void exportMarkedPapers([studyId]),
    },
    {
      id: 'take-highlights',
      label: 'Take all highlights in the file as plain quotes',
      group: 'Read',
      enabled: reading.fileNotes.highlights.length > 0,
      run: onTakeAll,
    },
    { id: 'to-fields', label: 'Go to the first open field', group: 'Study', keys: ['J'], run: onFields },
    {
      id: 'back-to-table',
      label: 'Back to the evidence table',
      group: 'Study',
      keys: ['Alt+ArrowLeft'],
      enabled: onTable !== undefined,
      run: () => onTable?.(),
    },
    { id: 'study-previous', label: 'Previous study', group: 'Study', keys: ['['], run: () => onStep(-1) },
    { id: 'study-next', label: 'Next study', group: 'Study', keys: [']'], run: () => onStep(1) },
    {
      id: 'study-export',
      label: 'Export…',
      group: 'Study',
      keys: ['Mod+E'],
      inTextFields: 'leave',
      run: onExport,
    },
    { id: 'study-done', label: 'Done, and on to the next study', group: 'Study', keys: ['Shift+D'], run: onDone },
  ])
}
