import { SegmentedControl } from '@mantine/core'
import { useEffect, useState } from 'react'
import { quoteWords } from '#core/model/quote.ts'
import type { SectionKind } from '#core/paper/text/section-headings.ts'
import { valueWords } from '#core/table/value-words.ts'
import { readOutline, type OutlineEntry } from '#renderer/pdf/paper-outline.ts'
import { Thumbnails } from '#renderer/pdf/thumbnails.tsx'
import { FieldBadge } from '#renderer/ui/field-badge.tsx'
import { FileHighlightList, mostListed, NotListed } from './file-highlight-list.tsx'
import type { FileHighlight } from './file-highlights.ts'
import type { PaperSection } from './paper-sections.ts'
import { useRemembered } from '#renderer/ui/remembered.ts'
import type { StudyField } from '../fields/study-fields.ts'
import type { QuotePlace } from '#renderer/db/tag-edits.ts'
import type { Reading } from './use-reading.ts'
import classes from './reader-side.module.css'

/** Left of the pages: sections, the PDF's own outline, what was highlighted, and the notes that came with the PDF; or all pages small. */
export function ReaderSide({
  reading,
  sections,
  section,
  fields,
  dark,
  onSection,
  onJump,
  onChoose,
  onTakeAll,
}: {
  readonly reading: Reading
  readonly sections: readonly PaperSection[]
  readonly section: SectionKind | null
  readonly fields: readonly StudyField[]
  readonly dark: boolean
  onSection(section: PaperSection): void
  onJump(place: QuotePlace): void
  /** Chooses words that are marked in the file. */
  onChoose(highlight: FileHighlight): void
  /** Keeps highlights of the file as plain quotes. */
  onTakeAll(): void
}) {
  const [shown, setShown] = useRemembered<'outline' | 'pages'>('side', 'outline')
  const { opened, view } = reading
  return (
    <nav className={classes.side} aria-label="Outline and pages">
      <SegmentedControl
        size="xs"
        fullWidth
        className={classes.choice}
        aria-label="What to show"
        value={shown}
        onChange={(next) => setShown(next as 'outline' | 'pages')}
        data={[
          { value: 'outline', label: 'Outline' },
          { value: 'pages', label: 'Pages' },
        ]}
      />
      <div className={classes.scroll}>
        {shown === 'pages' ? (
          opened && (
            <Thumbnails
              paper={opened.document}
              current={view?.pageIndex ?? 0}
              dark={dark}
              onChoose={(pageIndex) => opened.view.goToPage(pageIndex)}
            />
          )
        ) : (
          <>
            <Sections sections={sections} section={section} onSection={onSection} />
            <OwnOutline reading={reading} bare={sections.length === 0} />
            <Highlights reading={reading} fields={fields} onJump={onJump} />
            <FileHighlightList reading={reading} fields={fields} onChoose={onChoose} onTakeAll={onTakeAll} />
            <NotesInPaper reading={reading} />
          </>
        )}
      </div>
    </nav>
  )
}

function Sections({
  sections,
  section,
  onSection,
}: {
  readonly sections: readonly PaperSection[]
  readonly section: SectionKind | null
  onSection(section: PaperSection): void
}) {
  if (sections.length === 0) return null
  return (
    <ul className={classes.list} aria-label="Sections">
      {sections.map((each) => (
        <li key={each.kind}>
          <button
            type="button"
            className={classes.entry}
            aria-current={each.kind === section || undefined}
            onClick={() => onSection(each)}
          >
            <span>{each.label}</span>
            <span className="tabular">{each.pageIndex + 1}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** The outline that the PDF carries, where it says more than the sections do. */
function OwnOutline({ reading, bare }: { readonly reading: Reading; readonly bare: boolean }) {
  const [entries, setEntries] = useState<readonly OutlineEntry[]>([])
  const paper = reading.opened?.document
  useEffect(() => {
    let current = true
    setEntries([])
    if (paper)
      void readOutline(paper).then((found) => {
        if (current) setEntries(found)
      })
    return () => {
      current = false
    }
  }, [paper])
  if (entries.length === 0)
    return bare && reading.opened ? <p className={classes.nothing}>No sections were found in this paper.</p> : null
  return (
    <>
      <h2 className={classes.heading}>In the PDF</h2>
      <ul className={classes.list} aria-label="Outline of the PDF">
        {entries.map((entry, index) => (
          <li key={index}>
            <button
              type="button"
              className={classes.entry}
              disabled={!entry.destination}
              style={{ paddingLeft: 10 + entry.depth * 12 }}
              onClick={() => {
                if (entry.destination) void reading.opened?.view.links.goToDestination(entry.destination)
              }}
            >
              <span>{entry.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function Highlights({
  reading,
  fields,
  onJump,
}: {
  readonly reading: Reading
  readonly fields: readonly StudyField[]
  onJump(place: QuotePlace): void
}) {
  const marked = fields
    .flatMap((field) =>
      (field.tag?.quotes ?? [])
        .filter((quote) => quote.paperSha256 === reading.paper?.sha256)
        .map((quote) => ({ field, quote })),
    )
    .toSorted(
      (a, b) =>
        a.quote.anchor.start.pageIndex - b.quote.anchor.start.pageIndex ||
        a.quote.anchor.start.offset - b.quote.anchor.start.offset,
    )
  if (marked.length === 0) return null
  return (
    <>
      <h2 className={classes.heading}>
        Highlights <span className="tabular">{marked.length}</span>
      </h2>
      <ul className={classes.list} aria-label="Highlights">
        {marked.map(({ field, quote }) => (
          <li key={quote.id}>
            <button
              type="button"
              className={classes.entry}
              title={quoteWords(quote.anchor)}
              onClick={() => onJump({ paperSha256: quote.paperSha256, anchor: quote.anchor })}
            >
              <FieldBadge fieldId={field.id} size={16} />
              <span>
                {field.tag?.value.kind === 'value'
                  ? valueWords(field.id, field.tag.value.value, quoteWords(quote.anchor)).text
                  : field.label}
              </span>
              <span className="tabular">{quote.anchor.start.pageLabel ?? quote.anchor.start.pageIndex + 1}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Comments and marks that came with the PDF and are about no words of its text: page, author, words. A click goes there. */
function NotesInPaper({ reading: { opened, fileNotes } }: { readonly reading: Reading }) {
  const { notes } = fileNotes
  if (!opened || notes.length === 0) return null
  return (
    <>
      <h2 className={classes.heading}>
        Notes in this PDF <span className="tabular">{notes.length}</span>
      </h2>
      <p className={classes.nothing}>In the file already, not yours.</p>
      <ul className={classes.list} aria-label="Notes in this PDF">
        {notes.slice(0, mostListed).map((note) => (
          <li key={`${note.pageIndex} ${note.id}`}>
            <button
              type="button"
              className={classes.entry}
              title={note.words || undefined}
              onClick={() => opened.view.goToNote(note)}
            >
              <span>
                {note.author && <b>{note.author}: </b>}
                {note.words || note.name}
              </span>
              <span className="tabular">{note.pageIndex + 1}</span>
            </button>
          </li>
        ))}
      </ul>
      <NotListed count={notes.length} />
    </>
  )
}
