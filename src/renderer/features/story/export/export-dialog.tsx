import { Button, Modal } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { formatCount } from '#core/format-count.ts'
import type { FactCheck } from '#core/report/fact-check/fact-check.ts'
import { takesOption, type StoryExport, type StoryExportOptions } from '#core/report/fact-check/story-export.ts'
import { useRemovedSources } from '#renderer/db/queries.ts'
import { ClaimMark } from '#renderer/ui/claim-marks.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { RadioList } from '#renderer/ui/radio-list.tsx'
import { useModEnter } from '#renderer/ui/use-mod-enter.ts'
import type { Story } from '../use-story.ts'
import classes from './export-dialog.module.css'
import { exportStory, factCheckOf } from './export-story.ts'

interface DialogProps {
  readonly story: Story
  readonly opened: boolean
  onClose(): void
  /** Shows a claim whose open point the writer wants to mend first. */
  onShow(claimId: string): void
}

/** What leaves the house of this draft: as what, with what, and what is open about it first. */
export function StoryExportDialog({ opened, ...props }: DialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={props.onClose}
      title={`Export draft ${props.story.draft.number}`}
      size={820}
      padding={0}
      classNames={{ content: classes.content, header: classes.header, title: classes.title, body: classes.body }}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {opened && <ExportForm {...props} />}
    </Modal>
  )
}

function ExportForm({ story, onClose, onShow }: Omit<DialogProps, 'opened'>) {
  const [what, setWhat] = useState<StoryExport>('annotated')
  const [ticked, setTicked] = useState<StoryExportOptions>({ contacts: false, offRecord: false, papers: false })
  const options = useMemo(() => optionsFor(what, ticked), [what, ticked])
  const removed = useRemovedSources()
  const { contacts, offRecord } = options
  const check = useMemo(
    () => factCheckOf(story, { contacts, offRecord }, removed ?? []),
    [story, contacts, offRecord, removed],
  )
  const run = () => {
    onClose()
    void exportStory(story, what, options)
  }
  useModEnter(run)
  const isWord = story.draft.file.mediaType.endsWith('wordprocessingml.document')
  return (
    <>
      <div className={classes.columns}>
        <div className={classes.column}>
          <RadioList<StoryExport>
            legend="As"
            name="story-export-as"
            look="rows"
            items={[
              {
                value: 'annotated',
                label: 'Annotated draft',
                says: isWord ? 'Word as it is, a comment on every claim' : 'Markdown, a footnote on every claim',
                autoFocus: true,
              },
              {
                value: 'package',
                label: 'Fact-check package',
                says: 'ZIP: annotated draft, one page to read, claims, sources, excerpts, sums',
              },
              { value: 'claims-xlsx', label: 'Claim list, XLSX', says: 'with what is open, and the sources' },
              { value: 'claims-csv', label: 'Claim list, CSV', says: 'a row for each piece of evidence' },
            ]}
            value={what}
            onChange={setWhat}
          />
          <Options what={what} options={options} onChange={(change) => setTicked({ ...ticked, ...change })} />
          <p className={classes.out} role="status">
            {check.staysOut.length > 0 ? check.staysOut.join(' ') : 'No source has to stay out.'}
            {!options.papers && what === 'package' && ' Whole papers stay out.'}
          </p>
        </div>
        <OpenPoints
          check={check}
          onShow={(id) => {
            onClose()
            onShow(id)
          }}
        />
      </div>
      <div className={classes.foot}>
        <span>{formatCount(check.claims.length, 'claim')}; the draft in the library stays as it came.</span>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button
          leftSection={<IconDownload size={15} aria-hidden />}
          rightSection={<KeyHint keyName="Mod+Enter" onButton />}
          onClick={run}
        >
          Export
        </Button>
      </div>
    </>
  )
}

const optionItems: readonly {
  readonly key: keyof StoryExportOptions
  readonly label: string
  readonly says: string
}[] = [
  { key: 'offRecord', label: 'What is off the record', says: 'marked so, for somebody who may know' },
  { key: 'contacts', label: 'Contacts', says: 'of people who are named' },
  { key: 'papers', label: 'Whole papers', says: 'the PDFs that claims rest on' },
]

/** What was ticked for another export does not go into one that has no such choice. */
function optionsFor(what: StoryExport, ticked: StoryExportOptions): StoryExportOptions {
  const isIn = (key: keyof StoryExportOptions) => ticked[key] && takesOption(what, key)
  return { contacts: isIn('contacts'), offRecord: isIn('offRecord'), papers: isIn('papers') }
}

function Options({
  what,
  options,
  onChange,
}: {
  readonly what: StoryExport
  readonly options: StoryExportOptions
  onChange(change: Partial<StoryExportOptions>): void
}) {
  return (
    <fieldset className={classes.options}>
      <legend>Goes in only when ticked</legend>
      {optionItems.map(({ key, label, says }) => (
        <label key={key} data-off={!takesOption(what, key) || undefined}>
          <input
            type="checkbox"
            checked={options[key]}
            disabled={!takesOption(what, key)}
            aria-describedby={`story-export-${key}`}
            onChange={(event) => onChange({ [key]: event.currentTarget.checked })}
          />
          <span>{label}</span>
          <small id={`story-export-${key}`}>{says}</small>
        </label>
      ))}
    </fieldset>
  )
}

function OpenPoints({ check, onShow }: { readonly check: FactCheck; onShow(claimId: string): void }) {
  const states = new Map(check.claims.map(({ id, state }) => [id, state]))
  return (
    <section className={classes.open} aria-labelledby="story-export-open">
      <h3 id="story-export-open">
        Still open <span>{check.open.length > 0 ? check.open.length : ''}</span>
      </h3>
      {check.open.length === 0 ? (
        <p>Nothing: every claim has its place, its numbers agree, and nobody asks anything.</p>
      ) : (
        <ul>
          {check.open.map(({ kind, claimId, number, words }) => (
            <li key={`${kind} ${claimId}`}>
              <button type="button" aria-label={`Show claim ${number}`} onClick={() => onShow(claimId)}>
                <ClaimMark number={number} state={states.get(claimId) ?? 'not-linked'} />
              </button>
              <span>{words}</span>
            </li>
          ))}
        </ul>
      )}
      <p className={classes.says}>The package and the workbook say the same, so that a reader sees it too.</p>
    </section>
  )
}
