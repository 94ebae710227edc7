import { ActionIcon, Anchor, Button, CloseButton, Select, Tooltip } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import type { ClaimLine } from '#core/claims/claim-lines.ts'
import {
  recordStatusWords,
  sourceFormWords,
  sourceKindWords,
  standingOf,
  type Source,
  type SourceStanding,
} from '#core/model/source.ts'
import { openOnline } from '#renderer/background/open-online.ts'
import { valueOrToast } from '#renderer/background/toast.ts'
import { changeSource } from '#renderer/db/source-edits.ts'
import { FictionalMark } from '#renderer/ui/study-marks.tsx'
import { dateWords } from '../list/source-rows.ts'
import type { OpenSource } from '../use-open-source.ts'
import { ClaimsPart } from './claims-part.tsx'
import { FilesPart } from './files-part.tsx'
import { PassagesPart } from './passages-part.tsx'
import { ReleasePart } from './release-part.tsx'
import classes from './source-pane.module.css'

interface SourcePaneProps {
  readonly open: OpenSource
  readonly lines: readonly ClaimLine[] | undefined
  readonly studyNames: ReadonlyMap<string, string>
  onEdit(): void
  onRemove(): void
  onLink(): void
  onAddFile(): void
  /** Given where the pane is a sheet over the text. */
  readonly onClose: (() => void) | undefined
}

/** Who or what a source is, what was agreed on, what it is used for, and its files. */
export function SourcePane(props: SourcePaneProps) {
  const { open, lines, studyNames, onEdit, onRemove, onLink, onAddFile, onClose } = props
  const { source } = open
  return (
    <div className={classes.pane}>
      <div className={classes.head}>
        <h2 dir="auto">{source.person ?? source.title}</h2>
        {source.fictional && <FictionalMark />}
        <span className={classes.grow} />
        <Tooltip label="Change (E)">
          <ActionIcon aria-label="Change what is said of this source" onClick={onEdit}>
            <IconPencil size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Remove (Shift+Delete)">
          <ActionIcon aria-label="Remove this source" onClick={onRemove}>
            <IconTrash size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        {onClose && <CloseButton aria-label="Close the details" onClick={onClose} />}
      </div>
      <Details source={source} studyNames={studyNames} />
      <RecordPart source={source} />
      <ReleasePart
        key={[source.aboutStudyId, open.file?.sha256].join(' ')}
        source={source}
        text={open.text?.ok ? open.text.value : undefined}
        onEdit={onEdit}
      />
      <PassagesPart open={open} lines={lines} onLink={onLink} />
      <ClaimsPart source={source} lines={lines} />
      <FilesPart open={open} onAddFile={onAddFile} />
    </div>
  )
}

function Details({
  source,
  studyNames,
}: {
  readonly source: Source
  readonly studyNames: ReadonlyMap<string, string>
}) {
  const { kind, title, person, role, affiliation, contact, date, form, url, savedOn, aboutStudyId, note } = source
  const when = [date && dateWords(date), form && sourceFormWords[form]].filter(Boolean).join(', ')
  return (
    <dl className={classes.details}>
      {person !== undefined && person !== title && <Line name="Title">{title}</Line>}
      <Line name="Kind">{sourceKindWords[kind]}</Line>
      <Line name="Role">{role}</Line>
      <Line name={kind === 'interview' || kind === 'email' ? 'Works at' : 'Publisher'}>{affiliation}</Line>
      {contact && (
        <Line name="Contact" isPlain>
          <Contact key={contact} contact={contact} />
        </Line>
      )}
      <Line name="When, how">{when}</Line>
      <Line name="Standing" isPlain>
        <Standing source={source} />
      </Line>
      {aboutStudyId && (
        <Line name="About" isPlain>
          {studyNames.has(aboutStudyId) ? (
            <Anchor component={Link} to={`/study/${aboutStudyId}`} size="sm" underline="always">
              <bdi>{studyNames.get(aboutStudyId)}</bdi>
            </Anchor>
          ) : (
            'a study that was removed'
          )}
        </Line>
      )}
      {url && (
        <Line name="Address" isPlain>
          <button type="button" className={classes.address} onClick={() => void openOnline(url)}>
            {url}
          </button>
        </Line>
      )}
      <Line name="Saved on">{savedOn && dateWords(savedOn)}</Line>
      {source.unanswered && (
        <Line name="Answer" isPlain>
          <span className={classes.warn}>asked, and did not answer</span>
        </Line>
      )}
      <Line name="Note">{note}</Line>
    </dl>
  )
}

/** A line of the details; none where nothing is said. */
function Line({
  name,
  isPlain = false,
  children,
}: {
  readonly name: string
  readonly isPlain?: boolean
  readonly children: ReactNode
}) {
  if (!children) return null
  return (
    <>
      <dt>{name}</dt>
      <dd dir={isPlain ? undefined : 'auto'}>{children}</dd>
    </>
  )
}

function Contact({ contact }: { readonly contact: string }) {
  const [isShown, setShown] = useState(false)
  return (
    <>
      {isShown ? <bdi>{contact}</bdi> : 'kept out of exports'}{' '}
      <Button variant="subtle" size="compact-xs" onClick={() => setShown(!isShown)}>
        {isShown ? 'Hide' : 'Show'}
      </Button>
    </>
  )
}

/** Primary or secondary: by its kind, or as the writer says. */
function Standing({ source }: { readonly source: Source }) {
  const byKind = standingOf({ kind: source.kind })
  return (
    <Select
      size="xs"
      aria-label="Primary or secondary"
      allowDeselect={false}
      data={[
        { value: 'kind', label: `${byKind}, by its kind` },
        { value: 'primary', label: 'primary, as you say' },
        { value: 'secondary', label: 'secondary, as you say' },
      ]}
      value={source.standing ?? 'kind'}
      onChange={(value) => {
        const standing = value === 'kind' ? undefined : (value as SourceStanding)
        void changeSource(source.id, { standing }).then(valueOrToast)
      }}
    />
  )
}

const statusHints: Readonly<Record<Source['record'], string>> = {
  'by-name': 'said with the name',
  'not-by-name': 'said without the name',
  background: 'known, in the writer’s own words at most',
  'off-the-record': 'never in exports unless you ask for it',
}

function RecordPart({ source }: { readonly source: Source }) {
  return (
    <fieldset className={classes.part}>
      <legend>On the record</legend>
      {(Object.keys(recordStatusWords) as Source['record'][]).map((status) => (
        <label key={status} className={classes.status}>
          <input
            type="radio"
            name={`record-${source.id}`}
            checked={source.record === status}
            onChange={() => void changeSource(source.id, { record: status }).then(valueOrToast)}
          />
          <span>
            {recordStatusWords[status]}
            {source.record === status && <small>{statusHints[status]}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
