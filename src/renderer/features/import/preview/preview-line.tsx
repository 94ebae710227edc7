import { Anchor, Checkbox, TextInput, Textarea } from '@mantine/core'
import { useMemo, useState, type ReactNode } from 'react'
import { formatCount } from '#core/format-count.ts'
import { editableFields, fieldFault, readField, writeField, type EditableField } from '#core/model/reference-fields.ts'
import { nameInList, yearOf, type Reference, type ReferenceField } from '#core/model/reference.ts'
import { openOnline } from '#renderer/background/open-online.ts'
import { OnlineMenu } from '#renderer/ui/online-menu.tsx'
import { FictionalMark } from '#renderer/ui/study-marks.tsx'
import { isFictional } from '../read-inbox.ts'
import { isDoubtful, lineWords, sourceNames, standingOf, withChosenField, type PreviewRow } from './preview.ts'
import { PaperData } from './paper-data.tsx'
import classes from './preview-list.module.css'
import { RowIssues } from './row-issues.tsx'
import type { ImportPreview } from './use-import-preview.ts'
import { expandRow } from './expand-row.ts'

const namesShown = 4
/** Characters of a file's name that have room under the number, and beside it. */
const [briefName, briefestName] = [26, 11]

/**
 * One record in three lines: the tick, the text as it came, what was read of it, and what to look at. What it was
 * opened for shows it whole; a duplicate that is left out, and what stands outside the list, has one line.
 */
export function PreviewLine({ row, preview }: { readonly row: PreviewRow; readonly preview: ImportPreview }) {
  const [open, setOpen] = useState(false)
  const [editing, setEditing] = useState(false)
  // Lines of a filtered list lie in as many packs: each is opened once, not at every drawing.
  const raw = useMemo(() => expandRow(row).origin.raw.trim(), [row])
  const standing = standingOf(row)
  const names = sourceNames(preview.sources)
  const file = row.paper ? undefined : names.get(row.sourceId)
  const name = row.reference.title ?? lineWords(row, names) ?? row.origin.sourceName ?? 'a record'
  const whole = open || editing
  const isFolded = !whole && !row.ticked && (standing === 'duplicate' || row.isOutsideList === true)
  return (
    <div
      className={classes.row}
      role="row"
      data-standing={standing}
      data-off={!row.ticked || undefined}
      data-whole={whole || undefined}
      data-folded={isFolded || undefined}
    >
      <span role="cell">
        <Checkbox
          aria-label={`Import “${name}”`}
          checked={row.ticked}
          onChange={(event) => {
            const on = event.currentTarget.checked
            preview.change(row.id, (now) => ({ ...now, ticked: on, decided: true }))
          }}
        />
      </span>
      <span role="cell" className={`${classes.number} tabular`}>
        <span>{row.origin.line ?? ''}</span>
        {file !== undefined && (
          <span className={classes.file} title={file}>
            <bdi>{inBrief(file, isFolded ? briefestName : briefName)}</bdi>
          </span>
        )}
      </span>
      <div role="cell" className={classes.raw}>
        <bdi>{row.paper ? row.paper.file.name : raw}</bdi>
        {row.paper && !isFolded && <PaperFacts row={row} />}
        {/* A PDF that joins a reference brings its text; the reference keeps its own data. */}
        {row.paper && whole && !row.attachTo && row.keptAt === undefined && (
          <PaperData row={row} metadata={row.paper.read.metadata} preview={preview} />
        )}
      </div>
      <div role="cell" className={classes.read}>
        <ReadReference row={row} isFolded={isFolded} />
        <Anchor
          component="button"
          size="sm"
          className={classes.edit}
          aria-expanded={editing}
          onClick={() => {
            preview.expandRows(row.id)
            setEditing(!editing)
          }}
        >
          {editing ? 'Done' : 'Edit'}
          <span className="visually-hidden"> {name}</span>
        </Anchor>
        {whole && (
          <div className={classes.online}>
            <OnlineMenu reference={row.reference} look="small" onOpen={(url) => void openOnline(url)} />
          </div>
        )}
        {editing && <Editor row={row} preview={preview} />}
      </div>
      <div role="cell" className={classes.look}>
        <RowIssues row={row} preview={preview} open={whole} onToggle={() => setOpen(!open)} isFolded={isFolded} />
      </div>
    </div>
  )
}

/** A name with its middle left out: those of one search are alike at their beginnings, and differ at their ends. */
function inBrief(name: string, most: number): string {
  if (name.length <= most) return name
  const end = Math.ceil(most * 0.65)
  return `${name.slice(0, most - end - 1)}…${name.slice(-end)}`
}

function PaperFacts({ row }: { readonly row: PreviewRow }) {
  const { text } = row.paper!.read
  const facts = [
    formatCount(text.pageCount, 'page'),
    text.noTextLayer ? 'no text layer' : null,
    text.activeContent.length > 0 ? 'active content ignored' : null,
  ]
  return <div className={classes.quiet}>{facts.filter(Boolean).join(' · ')}</div>
}

function ReadReference({ row, isFolded }: { readonly row: PreviewRow; readonly isFolded: boolean }) {
  const { reference } = row
  const doubt = (field: ReferenceField, content: ReactNode) =>
    content ? <bdi className={isDoubtful(row, field) ? classes.doubt : undefined}>{content}</bdi> : null
  const year = yearOf(reference)
  const identifiers = [
    reference.DOI && doubt('DOI', `DOI ${reference.DOI}`),
    reference.PMID && `PMID ${reference.PMID}`,
    reference.PMCID,
  ].filter(Boolean)
  const title = (
    <div>
      <span className={`${classes.title} ${isDoubtful(row, 'title') ? classes.doubt : ''}`}>
        <bdi>{reference.title ?? 'No title'}</bdi>
      </span>{' '}
      {isFictional(row) && <FictionalMark />}
    </div>
  )
  if (isFolded) return title
  return (
    <>
      {title}
      <div className={classes.quiet}>
        {doubt('author', authorsInShort(reference))}
        {year === null ? ' · no year' : <> · {doubt('issued', year)}</>}
        {identifiers.length > 0
          ? identifiers.map((part, index) => <span key={index}> · {part}</span>)
          : ' · no identifier'}
      </div>
      <div className={classes.quiet}>
        {doubt('container-title', reference['container-title'])}{' '}
        {doubt(
          'volume',
          reference.volume && (reference['container-title'] ? reference.volume : `vol. ${reference.volume}`),
        )}
        {reference.issue && <>({doubt('issue', reference.issue)})</>}
        {reference.page && (
          <>
            {reference['container-title'] || reference.volume ? ', ' : 'p. '}
            {doubt('page', reference.page)}
          </>
        )}
      </div>
    </>
  )
}

function authorsInShort(reference: Reference): string {
  const authors = reference.author ?? []
  if (authors.length === 0) return 'no authors'
  const names = authors.slice(0, namesShown).map(nameInList).join(', ')
  return authors.length > namesShown ? `${names} + ${authors.length - namesShown}` : names
}

function Editor({ row, preview }: { readonly row: PreviewRow; readonly preview: ImportPreview }) {
  const [faults, setFaults] = useState<Readonly<Partial<Record<EditableField, string | null>>>>({})
  return (
    <div className={classes.editor}>
      {editableFields
        .filter(({ field }) => field !== 'keyword' && field !== 'note')
        .map(({ field, label, long }) => {
          const props = {
            'aria-label': label,
            error: faults[field],
            defaultValue: readField(row.reference, field),
            onBlur: (event: React.FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => {
              const text = event.currentTarget.value.trim()
              const fault = text === readField(row.reference, field) ? null : fieldFault(field, text)
              setFaults((now) => ({ ...now, [field]: fault }))
              if (fault === null && text !== readField(row.reference, field))
                preview.change(row.id, (now) => withChosenField(now, field, writeField(now.reference, field, text)))
            },
          }
          return [
            <span key={`${field}-label`} className={classes.quiet}>
              {label}
            </span>,
            long ? <Textarea key={field} {...props} autosize maxRows={6} /> : <TextInput key={field} {...props} />,
          ]
        })}
    </div>
  )
}
