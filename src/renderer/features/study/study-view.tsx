import { useEffect, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Outcome } from '#core/model/outcome.ts'
import type { Paper, Study } from '#core/model/study.ts'
import type { FieldId } from '#core/model/tag.ts'
import { remember } from '#renderer/ui/remembered.ts'
import { startExport } from '#renderer/background/exporting.ts'
import { readAhead } from '#renderer/background/paper-ahead.ts'
import { showToast, valueOrToast } from '#renderer/background/toast.ts'
import { firstNotDone, setState } from '#renderer/db/study-edits.ts'
import type { QuotePlace } from '#renderer/db/tag-edits.ts'
import { isOpenedFromTable } from '#renderer/ui/table-place.ts'
import { FieldsPane, focusField } from './fields/fields-pane.tsx'
import { StudyPapers } from './fields/paper-names.ts'
import type { StudyField } from './fields/study-fields.ts'
import { useFieldEditing } from './fields/use-field-editing.ts'
import { usePanes, type Panes } from './panes/use-panes.ts'
import { currentSection, paperSections } from './reader/paper-sections.ts'
import { printReading } from './reader/print-reading.ts'
import { copyQuotation } from './reader/quotation.ts'
import type { ReaderActions } from './reader/reader-bar.tsx'
import { takeHighlights } from './reader/take-highlights.ts'
import { usualFitKey, usualSpreadKey } from './reader/reader-pane.tsx'
import type { Reading } from './reader/use-reading.ts'
import { Splitter } from './splitter.tsx'
import { StudyHeader } from './study-header.tsx'
import { nameOf } from '#renderer/db/study-names.ts'
import classes from './study-page.module.css'
import { StudyReader } from './study-reader.tsx'
import { UnmountingStudy, useLeaving } from './unmounting.ts'
import { focusOutcome, focusOutcomeEditor } from './outcomes/results-block.tsx'
import { useOutcomeDesk } from './outcomes/use-outcome-desk.ts'
import { splitActions } from './panes/split-actions.ts'
import { useKeepInSight } from './use-keep-in-sight.ts'
import { useOpenAt } from './use-open-at.ts'
import { useStudyCommands } from './use-study-commands.ts'
import { fieldsWidth, useStudyLayout, type StudyLayout } from './use-study-layout.ts'

const noOutcomes: readonly Outcome[] = []

/** One study: pages, what is selected on them, fields, and the keyboard between them. */
export function StudyView({
  study,
  papers,
  fields,
  studyIds,
}: {
  readonly study: Study
  readonly papers: readonly Paper[]
  readonly fields: readonly StudyField[]
  readonly studyIds: readonly string[]
}) {
  const navigate = useNavigate()
  const layout = useStudyLayout()
  const { narrow, sheetOpen, setSheetOpen } = layout
  const [head, setHead] = useState<FieldId | null>(null)
  const panes = usePanes(study.id, papers)
  const { active: reading, choosing } = panes
  const leaving = useLeaving()
  const fieldEditing = useFieldEditing(study, fields, (fieldId, fromPage) => {
    if (leaving.current) return
    if (fromPage) {
      reading.opened?.view.focus()
      if (narrow) setSheetOpen(false)
    } else requestAnimationFrame(() => focusField(fieldId))
  })
  const outcomeDesk = useOutcomeDesk(study, papers, fields, (of) => {
    if (!leaving.current) requestAnimationFrame(() => focusOutcome(of))
  })
  const position = studyIds.indexOf(study.id)
  useReadAhead(reading.opened !== null, studyIds[position + 1])
  const { sections, section } = useSections(reading)

  const jump = (place: QuotePlace) => {
    panes.jump(place)
    if (narrow) setSheetOpen(false)
  }
  const toField = (fieldId: FieldId) => {
    if (!narrow || sheetOpen) return focusField(fieldId)
    setSheetOpen(true)
    // The sheet is there after the next frame.
    requestAnimationFrame(() => focusField(fieldId))
  }
  const toFields = () => {
    const first = fields.find((field) => field.state !== 'accepted') ?? fields[0]
    if (first) toField(first.id)
  }
  const tag = (field: StudyField) => {
    if (narrow) setSheetOpen(true)
    const { chosen } = choosing
    if (!chosen) return toField(field.id)
    choosing.leave()
    void fieldEditing.tag(field, chosen)
  }
  const addOutcome = () => {
    if (narrow) setSheetOpen(true)
    const { chosen } = choosing
    if (chosen) choosing.leave()
    outcomeDesk.add(chosen)
    if (outcomeDesk.editing) requestAnimationFrame(focusOutcomeEditor)
  }
  const [fromTable] = useState(isOpenedFromTable)
  const onTable = fromTable ? () => void navigate('/table') : undefined
  const step = (by: 1 | -1) => {
    const next = studyIds[position + by]
    if (next) void navigate(`/study/${next}`)
  }
  const doneAndNext = async () => {
    if (!valueOrToast(await setState([study], 'done'))) return
    const next = await firstNotDone(studyIds.slice(position + 1))
    if (next) return navigate(`/study/${next}`)
    showToast({ kind: 'done', message: 'Done. No study after this one is left to do.' })
  }
  const startExporting = () =>
    startExport({
      table: null,
      filters: [],
      scopes: [
        { id: 'study', label: 'This study', studyIds: [study.id], whyEmpty: 'The study is not there any more.' },
      ],
    })
  const toPages = () => {
    if (narrow) setSheetOpen(false)
    reading.opened?.view.focus()
  }
  const takeAll = () => void takeHighlights(reading, study.id, fields)
  const actions = readerActions(panes, layout, fields, papers)
  useStudyCommands({
    studyId: study.id,
    fields,
    fieldEditing,
    panes,
    actions,
    sections,
    head,
    onTag: tag,
    onAddOutcome: addOutcome,
    onCopy: () => {
      if (choosing.chosen) copyQuotation(choosing.chosen.anchor, study)
    },
    onStep: step,
    onDone: () => void doneAndNext(),
    onTable,
    onJump: jump,
    onFields: toFields,
    onTakeAll: takeAll,
    onExport: startExporting,
  })
  useOpenAt(study.id, papers, fields, jump, toField)
  useKeepInSight(panes, fields, fieldEditing, head)

  const pane = (
    <UnmountingStudy value={leaving}>
      <StudyPapers value={papers}>
        <FieldsPane
          study={study}
          fields={fields}
          desk={fieldEditing}
          outcomes={outcomeDesk}
          onAddOutcome={addOutcome}
          onToPages={toPages}
          onJump={jump}
          onDone={() => void doneAndNext()}
          onHeadFocus={setHead}
          header={
            <StudyHeader
              study={study}
              position={position}
              count={studyIds.length}
              onStep={step}
              onDone={() => void doneAndNext()}
              onTable={onTable}
              onExport={startExporting}
              onClose={narrow ? toPages : undefined}
            />
          }
        />
      </StudyPapers>
    </UnmountingStudy>
  )
  return (
    <div className={classes.desk}>
      {narrow && !sheetOpen && <h1 className="visually-hidden">{nameOf(study)}</h1>}
      <StudyReader
        study={study}
        papers={papers}
        fields={fields}
        fieldEditing={fieldEditing}
        outcomes={outcomeDesk.results?.outcomes ?? noOutcomes}
        panes={panes}
        layout={layout}
        sections={sections}
        section={section}
        actions={actions}
        onTag={tag}
        onAddOutcome={addOutcome}
        onJump={jump}
        onFields={toFields}
        onTable={onTable}
        onTakeAll={takeAll}
      />
      {!narrow && (
        <Splitter
          label="Width of the fields"
          orientation="vertical"
          value={layout.fieldsWidth}
          range={fieldsWidth}
          pixels={-1}
          step={16}
          onChange={layout.setFieldsWidth}
          onReset={() => layout.setFieldsWidth(null)}
        />
      )}
      {!narrow && (
        <aside className={classes.fields} style={{ width: layout.fieldsWidth }} aria-label="Fields">
          {pane}
        </aside>
      )}
      {narrow && sheetOpen && (
        <aside
          className={classes.sheet}
          aria-label="Fields"
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.defaultPrevented) {
              event.preventDefault()
              toPages()
            }
          }}
        >
          {pane}
        </aside>
      )}
    </div>
  )
}

/** The sections of the paper, and the one that is on screen. */
function useSections({ prepared, view, opened }: Reading) {
  const sections = useMemo(() => (prepared ? paperSections(prepared) : []), [prepared])
  const section = view && opened ? currentSection(sections, view.pageIndex, opened.view.topOf(view.pageIndex)) : null
  return { sections, section }
}

/** What the bar over the pages does. */
function readerActions(
  panes: Panes,
  layout: StudyLayout,
  fields: readonly StudyField[],
  papers: readonly Paper[],
): ReaderActions {
  const { active: reading } = panes
  const moves = reading.opened?.view.moves
  return {
    zoom: (direction) => moves?.zoomBy(direction),
    zoomTo: (factor) => moves?.zoomTo(factor),
    fit: (fit) => {
      remember(usualFitKey, fit)
      moves?.fit(fit)
    },
    setSpread: (spread) => {
      remember(usualSpreadKey, spread)
      moves?.setSpread(spread)
    },
    rotate: () => moves?.rotate(),
    goBack: () => moves?.goBack(),
    goForward: () => moves?.goForward(),
    stepLink: (by) => {
      if (reading.opened && !reading.opened.view.links.step(by))
        showToast({ kind: 'done', message: 'No more links or notes here.' })
    },
    toggleSide: () => layout.setSideOpen(!layout.sideOpen),
    toggleSearch: () => layout.setSearching(true),
    split: splitActions(panes, papers),
    print: (withMarks) => void printReading(reading, fields, withMarks),
    asPrinted: layout.asPrinted,
    goToSection: (to) => {
      reading.opened?.view.reveal(to.pageIndex, to.boxes, 'top')
      if (layout.narrow) layout.setSideOpen(false)
    },
  }
}

/** With this study's paper on screen, the next study's may come. */
function useReadAhead(isOpen: boolean, next: string | undefined): void {
  useEffect(() => {
    if (isOpen) readAhead(next)
  }, [isOpen, next])
}
