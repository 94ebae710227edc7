import { Button } from '@mantine/core'
import { useMemo, type ClipboardEvent, type KeyboardEvent } from 'react'
import type { Outcome } from '#core/model/outcome.ts'
import { quoteWords } from '#core/model/quote.ts'
import type { Paper, Study } from '#core/model/study.ts'
import type { FieldId } from '#core/model/tag.ts'
import type { SectionKind } from '#core/paper/text/section-headings.ts'
import { sentenceOfSpan } from '#core/paper/structure/sentence-selection.ts'
import { fieldOfSelection } from '#core/suggestions/from-selection.ts'
import { taskList } from '#renderer/background/tasks.ts'
import type { QuotePlace } from '#renderer/db/tag-edits.ts'
import { focusField } from './fields/fields-pane.tsx'
import { isQuestion, type StudyField } from './fields/study-fields.ts'
import type { FieldEditing } from './fields/use-field-editing.ts'
import { ReaderPanes } from './panes/reader-panes.tsx'
import { StudyPane } from './panes/study-pane.tsx'
import type { PaneId, Panes } from './panes/use-panes.ts'
import type { PaperSection } from './reader/paper-sections.ts'
import { whereIs } from './reader/quote-boxes.ts'
import { ReaderBar, type ReaderActions } from './reader/reader-bar.tsx'
import { ReaderSearch } from './reader/reader-search.tsx'
import { ReaderSide } from './reader/reader-side.tsx'
import { TagPopover } from './reader/tag-popover.tsx'
import type { Reading } from './reader/use-reading.ts'
import { useSearch } from './reader/use-search.ts'
import classes from './study-page.module.css'
import type { StudyLayout } from './use-study-layout.ts'
import { isMac } from '#renderer/ui/key-label.ts'
import { useStore } from '#renderer/ui/store.ts'

/** The left side of the study page: the bar, the outline, the pages with their marks, and the popover at the selection. */
export function StudyReader({
  study,
  papers,
  fields,
  fieldEditing,
  outcomes,
  panes,
  layout,
  sections,
  section,
  actions,
  onTag,
  onAddOutcome,
  onJump,
  onFields,
  onTable,
  onTakeAll,
}: {
  readonly study: Study
  readonly papers: readonly Paper[]
  readonly fields: readonly StudyField[]
  readonly fieldEditing: FieldEditing
  /** Whose quotes are marked, too. */
  readonly outcomes: readonly Outcome[]
  readonly panes: Panes
  readonly layout: StudyLayout
  readonly sections: readonly PaperSection[]
  /** The section that is on screen. */
  readonly section: SectionKind | null
  readonly actions: ReaderActions
  onTag(field: StudyField): void
  /** Begins an outcome in numbers on the chosen words. */
  onAddOutcome(): void
  onJump(place: QuotePlace): void
  /** Goes to the first open field. */
  onFields(): void
  /** Back to the evidence table, where the study was opened from there. */
  readonly onTable: (() => void) | undefined
  /** Keeps highlights of the file as plain quotes. */
  onTakeAll(): void
}) {
  const { narrow, sideOpen, dark } = layout
  const { active: reading, choosing } = panes
  const { prepared } = reading
  const { chosen } = choosing
  const search = useSearch(reading, panes.activeId, layout.searching)
  const guess = useMemo(() => (chosen ? fieldOfSelection(quoteWords(chosen.anchor), chosen.section) : null), [chosen])
  const tasks = useStore(taskList)
  const isReadingText = (each: Reading) => each.text === null && tasks.length > 0
  const onPoint = (fieldId: FieldId | undefined) => {
    if (choosing.current) choosing.leaveCurrent()
    if (fieldId && (!narrow || layout.sheetOpen)) focusField(fieldId)
  }
  // Enter on the pages takes the best guess, or opens the fields where they are a sheet; on buttons it presses them.
  const onReaderKey = (event: KeyboardEvent) => {
    if (zoomByKey(event, actions)) return
    if (event.key !== 'Enter' || !(event.target instanceof HTMLDivElement)) return
    const guessed = chosen && fields.find((each) => each.id === guess)
    if (!guessed && !narrow) return
    event.preventDefault()
    if (guessed) onTag(guessed)
    else onFields()
  }
  // Clean words, as they are read: without line ends, hyphens of line breaks, running heads and the letters of marks.
  const onCopy = (event: ClipboardEvent) => {
    if (!chosen || event.target instanceof HTMLInputElement) return
    event.clipboardData.setData('text/plain', quoteWords(chosen.anchor))
    event.preventDefault()
  }
  const endSearch = (takeSentence: boolean) => {
    const hit = takeSentence ? search.hits[Math.max(0, search.current)] : undefined
    layout.setSearching(false)
    reading.opened?.view.focus()
    const found = hit && prepared ? sentenceOfSpan(prepared, hit.span) : null
    if (found) reading.chooseByKeyboard({ sentences: found, from: hit?.span })
  }
  const left = fields.filter((field) => isQuestion(field) && field.state !== 'accepted').length
  return (
    <div className={classes.left} onKeyDown={onReaderKey} onCopy={onCopy}>
      {(papers.length > 0 || narrow) && (
        <ReaderBar
          reading={reading}
          papers={papers}
          sections={sections}
          section={section}
          sideOpen={sideOpen}
          searchOpen={layout.searching}
          actions={actions}
          isSplit={panes.shown.length === 2}
          end={
            narrow && (
              <>
                {onTable && !layout.sheetOpen && (
                  <Button size="compact-sm" variant="default" aria-label="Back to the table" onClick={onTable}>
                    ← Table
                  </Button>
                )}
                <Button size="compact-sm" onClick={onFields}>
                  {left === 0 ? 'Fields' : `Fields: ${left} left`}
                </Button>
              </>
            )
          }
        />
      )}
      {layout.searching && reading.opened && (
        <ReaderSearch
          search={search}
          without={whyNoSearch(reading, isReadingText(reading))}
          pageName={(pageIndex) => prepared?.paper.pages[pageIndex]?.label ?? String(pageIndex + 1)}
          onClose={endSearch}
        />
      )}
      <div className={classes.reading}>
        {sideOpen && papers.length > 0 && (
          <ReaderSide
            reading={reading}
            sections={sections}
            section={section}
            fields={fields}
            dark={dark}
            onSection={actions.goToSection}
            onJump={onJump}
            onChoose={(highlight) => {
              // Over the pages it would hide the words.
              if (narrow) layout.setSideOpen(false)
              reading.chooseInFile(highlight)
            }}
            onTakeAll={onTakeAll}
          />
        )}
        <ReaderPanes
          panes={panes}
          papers={papers}
          pane={(id, isSecond) => (
            <StudyPane
              study={study}
              reading={panes.readings[id]}
              fields={fields}
              fieldEditing={fieldEditing}
              outcomes={outcomes}
              hits={id === panes.activeId ? search.marks : undefined}
              dark={dark}
              {...secondOf(panes, isSecond)}
              ownWorker={ownWorkers[id]}
              onPoint={onPoint}
            />
          )}
        >
          {(chosen || choosing.loose) && (
            <div className={classes.floating}>
              <TagPopover
                chosen={chosen}
                loose={choosing.loose?.text ?? ''}
                places={choosing.kept.length + (choosing.current ? 1 : 0)}
                selecting={choosing.current !== null}
                fields={fields}
                guess={guess}
                notYet={whyNotYet(choosing, isReadingText(choosing))}
                waiting={!chosen && isReadingText(choosing)}
                onTag={onTag}
                onAddOutcome={onAddOutcome}
                onLeave={choosing.leave}
                onAddPlace={choosing.addPlace}
                whereIs={() => {
                  const { current } = choosing
                  const at = current && choosing.prepared ? whereIs(choosing.prepared.paper, current) : null
                  return at && choosing.opened
                    ? choosing.opened.view.whereInWindow(at.pageIndex, at.boxes)
                    : (choosing.loose?.rect ?? null)
                }}
              />
            </div>
          )}
        </ReaderPanes>
      </div>
    </div>
  )
}

/** What hangs or is slow in the second pane holds the first one up nowhere; the first has the worker that is warm. */
const ownWorkers: Readonly<Record<PaneId, boolean>> = { a: false, b: true }

/** What is particular to the second pane. Of one paper in both, what is to be known about it stands over the first alone. */
function secondOf({ shown, readings }: Panes, isSecond: boolean) {
  const [first, second] = shown.map((id) => readings[id].paper?.sha256)
  const isSame = first === second
  const name = !isSecond ? 'Pages of the paper' : isSame ? 'Pages of the second place' : 'Pages of the second paper'
  return { name, second: isSecond, notices: !isSecond || !isSame }
}

/** Ctrl (or Cmd) with + - 0 is about the pages while the keyboard is on the reader; elsewhere it stays the browser's. */
function zoomByKey(event: KeyboardEvent, actions: ReaderActions): boolean {
  if (!(isMac ? event.metaKey : event.ctrlKey) || event.altKey) return false
  if (event.key === '+' || event.key === '=') actions.zoom(1)
  else if (event.key === '-') actions.zoom(-1)
  else if (event.key === '0') actions.fit('width')
  else return false
  event.preventDefault()
  return true
}

/** Why there is no text to search, in words; null where there is. */
function whyNoSearch(reading: Reading, readingText: boolean): string | null {
  if (reading.prepared) return null
  if (readingText) return 'The text is still being read'
  return reading.text?.noTextLayer ? 'A scan: it has no text to search' : 'The text could not be read'
}

/** Why the selection cannot be tagged yet, in words; null where it can. */
function whyNotYet(reading: Reading, readingText: boolean): string | null {
  if (reading.chosen) return null
  if (readingText) return 'Reading the text of this paper. Tagging works as soon as it is there.'
  return reading.text === null
    ? 'The text of this paper could not be read, so quotes cannot be taken from it. It can be tagged by hand.'
    : 'The selected words could not be found in the text of the paper. Select a little more or less.'
}
