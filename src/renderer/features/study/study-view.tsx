import { Button, useComputedColorScheme } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useEffect, useMemo, useState, useSyncExternalStore, type KeyboardEvent } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { shortReference } from '#core/model/reference.ts'
import type { FieldId } from '#core/model/tag.ts'
import type { Paper, Study } from '#core/model/study.ts'
import { readAhead } from '#renderer/background/paper-ahead.ts'
import { taskList } from '#renderer/background/tasks.ts'
import { FieldsPane, focusField } from './fields/fields-pane.tsx'
import { guessField } from './fields/guess.ts'
import { currentSection, paperSections, type PaperSection } from './reader/paper-sections.ts'
import { fieldMarks, marksOf } from './reader/quote-marks.ts'
import { whereIs } from './reader/quote-boxes.ts'
import { UnmountingStudy, useLeaving } from './unmounting.ts'
import { ReaderBar, type ReaderActions } from './reader/reader-bar.tsx'
import { ReaderPane } from './reader/reader-pane.tsx'
import { ReaderSearch } from './reader/reader-search.tsx'
import { ReaderSide } from './reader/reader-side.tsx'
import { useRemembered } from '#renderer/ui/remembered.ts'
import { sentenceAt } from './reader/sentence-choice.ts'
import { fieldsWidth, Splitter } from './splitter.tsx'
import { isQuestion, type FieldSuggestion, type StudyField } from './fields/study-fields.ts'
import { StudyHeader } from './study-header.tsx'
import type { QuotePlace } from './fields/tag-edits.ts'
import { TagPopover } from './reader/tag-popover.tsx'
import { useOnChange } from './use-on-change.ts'
import { useReading } from './reader/use-reading.ts'
import { useStudyCommands } from './use-study-commands.ts'
import { useFieldEditing } from './fields/use-field-editing.ts'
import classes from './study-page.module.css'

/** One study on the desk: pages, what is chosen on them, fields, and the keyboard between them. */
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
  const wide = useMediaQuery('(min-width: 1500px)', undefined, { getInitialValueInEffect: false }) ?? false
  const narrow = useMediaQuery('(max-width: 1099px)', undefined, { getInitialValueInEffect: false }) ?? false
  const scheme = useComputedColorScheme('light')
  const [printed, setPrinted] = useRemembered('pages-as-printed', false)
  const [width, setWidth] = useRemembered<number | null>('fields-width', null)
  const [sideChoice, setSideChoice] = useState<boolean | null>(null)
  const [searching, setSearching] = useState(false)
  const [sheetOpen, setSheetOpen] = useState(false)
  const [head, setHead] = useState<FieldId | null>(null)

  const reading = useReading(papers)
  const leaving = useLeaving()
  const desk = useFieldEditing(study, fields, (fieldId, fromPage) => {
    if (leaving.current) return
    if (fromPage) {
      reading.opened?.view.focus()
      if (narrow) setSheetOpen(false)
    } else requestAnimationFrame(() => focusField(fieldId))
  })
  // With this paper on screen, the next study's may come.
  const isOpen = reading.opened !== null
  const following = studyIds[studyIds.indexOf(study.id) + 1]
  useEffect(() => {
    if (isOpen) readAhead(following)
  }, [isOpen, following])
  const sections = useMemo(() => (reading.prepared ? paperSections(reading.prepared) : []), [reading.prepared])
  const section =
    reading.view && reading.opened
      ? currentSection(sections, reading.view.pageIndex, reading.opened.view.topOf(reading.view.pageIndex))
      : null
  const sideOpen = sideChoice ?? wide
  const dark = scheme === 'dark' && !printed
  const { chosen, prepared } = reading
  const { current, shown } = desk
  const tasks = useSyncExternalStore(taskList.subscribe, taskList.get)

  const jump = (place: QuotePlace) => {
    reading.jump(place)
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
    if (!chosen) return toField(field.id)
    reading.leave()
    void desk.tag(field, chosen)
  }
  const step = (by: 1 | -1) => {
    const next = studyIds[studyIds.indexOf(study.id) + by]
    if (next) void navigate(`/study/${next}`)
  }
  const actions: ReaderActions = {
    zoom: (direction) => reading.opened?.view.zoomBy(direction),
    fitWidth: () => reading.opened?.view.fitWidth(),
    rotate: () => reading.opened?.view.rotate(),
    toggleSide: () => setSideChoice(!sideOpen),
    toggleSearch: () => setSearching(true),
    asPrinted: scheme === 'dark' ? { on: printed, toggle: () => setPrinted(!printed) } : null,
    goToSection: (to) => goTo(to),
  }
  const goTo = (to: PaperSection) => {
    reading.opened?.view.reveal(to.pageIndex, to.boxes, 'top')
    if (narrow) setSideChoice(false)
  }
  const endSearch = (takeSentence: boolean) => {
    const view = reading.opened?.view
    const hit = takeSentence ? view?.currentHit() : null
    setSearching(false)
    view?.endFind()
    view?.focus()
    const found = hit && prepared ? sentenceAt(prepared, hit.pageIndex, hit.x, hit.y) : null
    if (found) reading.chooseSentences(found)
  }

  useStudyCommands({
    fields,
    desk,
    reading,
    actions,
    sections,
    head,
    onTag: tag,
    onStep: step,
    onJump: jump,
    onFields: toFields,
  })
  useOpenAt(fields, jump, toField)

  const currentField = fields.find((field) => field.id === desk.current)
  const currentCandidate = currentField && desk.candidate(currentField).shown
  const proof = currentField && proofOf(currentField, currentCandidate)
  const keepInSight = (place: QuotePlace | null | undefined) => {
    const at = place && prepared && place.paperSha256 === reading.paper?.sha256 ? whereIs(prepared.paper, place) : null
    if (at) reading.opened?.view.reveal(at.pageIndex, at.boxes)
  }
  // Tab to a field brings its proof into sight, without the flash of a jump; so does another candidate.
  useOnChange(head && `${head} ${proof?.anchor.exact ?? ''}`, () => {
    if (head) keepInSight(proof)
  })
  useOnChange(chosen?.by === 'sentence' ? chosen.anchor.exact : null, () => {
    if (chosen?.by === 'sentence') keepInSight(chosen)
  })

  const marks = useMemo(() => {
    if (!prepared || !reading.paper) return []
    const { paper } = prepared
    const flash =
      reading.flash && reading.flash.place.paperSha256 === reading.paper.sha256
        ? marksOf(paper, reading.flash.place.anchor, `flash ${reading.flash.turn}`, 'flash', {
            color: 'var(--desk-accent)',
          })
        : []
    const sentence =
      chosen?.by === 'sentence'
        ? marksOf(paper, chosen.anchor, 'chosen', 'chosen', { color: 'var(--desk-accent)' })
        : []
    return [...fieldMarks(paper, reading.paper.sha256, fields, shown, current), ...sentence, ...flash]
  }, [prepared, reading.paper, reading.flash, fields, current, shown, chosen])

  const guess = useMemo(() => (chosen ? guessField(chosen.anchor.exact, chosen.section) : null), [chosen])
  const readingText = reading.text === null && tasks.length > 0
  const notYet = chosen
    ? null
    : readingText
      ? 'Reading the text of this paper. Tagging works as soon as it is there.'
      : reading.text === null
        ? 'The text of this paper could not be read, so quotes cannot be taken from it. It can be tagged by hand.'
        : 'These words could not be found in the text of the paper. Choose a little more or less.'
  const onPoint = (pageIndex: number, x: number, y: number) => {
    if (chosen) reading.leave()
    const mark = marks.find(
      (each) =>
        each.kind !== 'chosen' &&
        each.pageIndex === pageIndex &&
        each.boxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom),
    )
    const field = mark && fields.find((each) => mark.id.startsWith(`${each.id} `))
    if (field && (!narrow || sheetOpen)) focusField(field.id)
  }
  // Enter on the pages takes the best guess, or opens the fields where they are a sheet; on buttons it presses them.
  const onReaderKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLDivElement)) return
    const guessed = chosen && fields.find((each) => each.id === guess)
    if (!guessed && !narrow) return
    event.preventDefault()
    if (guessed) tag(guessed)
    else toFields()
  }
  const left = fields.filter((field) => isQuestion(field) && field.state !== 'accepted').length
  const paneWidth = width ?? (wide ? fieldsWidth.usualWide : fieldsWidth.usual)
  const pane = (
    <UnmountingStudy value={leaving}>
      <FieldsPane
        study={study}
        fields={fields}
        desk={desk}
        onJump={jump}
        onHeadFocus={setHead}
        header={
          <StudyHeader
            study={study}
            position={studyIds.indexOf(study.id)}
            count={studyIds.length}
            onStep={step}
            onClose={
              narrow
                ? () => {
                    setSheetOpen(false)
                    reading.opened?.view.focus()
                  }
                : undefined
            }
          />
        }
      />
    </UnmountingStudy>
  )
  return (
    <div className={classes.desk}>
      {narrow && !sheetOpen && <h1 className="visually-hidden">{shortReference(study.reference)}</h1>}
      <div className={classes.left} onKeyDown={onReaderKey}>
        {(papers.length > 0 || narrow) && (
          <ReaderBar
            reading={reading}
            papers={papers}
            sections={sections}
            section={section}
            sideOpen={sideOpen}
            searchOpen={searching}
            actions={actions}
            end={
              narrow && (
                <Button size="compact-sm" onClick={toFields}>
                  {left === 0 ? 'Fields' : `Fields: ${left} left`}
                </Button>
              )
            }
          />
        )}
        {searching && reading.opened && (
          <ReaderSearch view={reading.opened.view} found={reading.found} onClose={endSearch} />
        )}
        <div className={classes.reading}>
          {sideOpen && papers.length > 0 && (
            <ReaderSide
              reading={reading}
              sections={sections}
              section={section}
              fields={fields}
              dark={dark}
              onSection={goTo}
              onJump={jump}
            />
          )}
          <ReaderPane study={study} reading={reading} marks={marks} dark={dark} onPoint={onPoint}>
            {(chosen || reading.loose) && (
              <div className={classes.floating}>
                <TagPopover
                  words={chosen?.anchor.exact ?? reading.loose?.text ?? ''}
                  fields={fields}
                  guess={guess}
                  notYet={notYet}
                  waiting={!chosen && readingText}
                  onTag={tag}
                  onLeave={reading.leave}
                  whereIs={() => {
                    const at = chosen && prepared ? whereIs(prepared.paper, chosen) : null
                    return at && reading.opened
                      ? reading.opened.view.whereInWindow(at.pageIndex, at.boxes)
                      : (reading.loose?.rect ?? null)
                  }}
                />
              </div>
            )}
          </ReaderPane>
        </div>
      </div>
      {!narrow && <Splitter width={paneWidth} onChange={setWidth} onReset={() => setWidth(null)} />}
      {!narrow && (
        <aside className={classes.fields} style={{ width: paneWidth }} aria-label="Fields">
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
              setSheetOpen(false)
              reading.opened?.view.focus()
            }
          }}
        >
          {pane}
        </aside>
      )}
    </div>
  )
}

/** Opens at `?quote=` or `?field=` of the address, once. */
function useOpenAt(
  fields: readonly StudyField[],
  jump: (place: QuotePlace) => void,
  open: (fieldId: FieldId) => void,
): void {
  const [params] = useSearchParams()
  const quoteId = params.get('quote')
  const fieldId = params.get('field')
  // Once for each address: later edits of the fields must not jump again.
  useOnChange(`${quoteId} ${fieldId}`, () => {
    const field = fields.find((each) =>
      quoteId ? each.tag?.quotes.some((quote) => quote.id === quoteId) : each.id === fieldId,
    )
    if (!field) return
    open(field.id)
    const quote = field.tag?.quotes.find((each) => !quoteId || each.id === quoteId)
    if (quote) jump({ paperSha256: quote.paperSha256, anchor: quote.anchor })
  })
}

/** The quote that a field stands on now: that of its value, else that of its suggestion. */
function proofOf(field: StudyField, candidate: FieldSuggestion | undefined): QuotePlace | null {
  const quote = field.tag?.quotes[0]
  if (quote) return { paperSha256: quote.paperSha256, anchor: quote.anchor }
  return candidate?.quote ? { paperSha256: candidate.paperSha256, anchor: candidate.quote } : null
}
