import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useMemo, useRef, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { Source } from '#core/model/source.ts'
import { useClaimLines } from '#renderer/background/claim-lines.ts'
import { useCommands } from '#renderer/background/commands.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { showToast } from '#renderer/background/toast.ts'
import { useEvidenceLibrary } from '#renderer/db/evidence-library.ts'
import { addSourceFiles } from '#renderer/db/source-edits.ts'
import { useClaims, useSources } from '#renderer/db/story-queries.ts'
import { chooseTextFile, TextDrop, TextFileField, type BringIn } from '#renderer/text/text-drop.tsx'
import { useRemembered } from '#renderer/ui/remembered.ts'
import { SkeletonPage } from '#renderer/ui/skeleton-rows.tsx'
import { AddDialog, ChangeDialog } from './form/source-dialogs.tsx'
import { sourceEndings, useAddSource } from './form/use-add-source.ts'
import { SourceList } from './list/source-list.tsx'
import { anySource, shownRows, sourceRows, type SourceFilter } from './list/source-rows.ts'
import { removeTheSource } from './source-actions.ts'
import { SourceView } from './source-view.tsx'
import { SourcesHead } from './sources-head.tsx'
import classes from './sources-page.module.css'

type Dialog = { readonly kind: 'add'; readonly unanswered: boolean } | { readonly kind: 'change' }

/** Everything that can be quoted and is no paper. `/sources/:sourceId` opens one, `/sources` the one that was open last. */
export function SourcesPage() {
  const sources = useSources()
  if (!sources)
    return (
      <SkeletonPage title="Sources" label="Reading the sources" columns={['minmax(0, 300px)', '1fr']} rowHeight={78} />
    )
  return <SourcesOf sources={sources} />
}

function SourcesOf({ sources }: { readonly sources: readonly Source[] }) {
  const { sourceId } = useParams()
  const navigate = useNavigate()
  const claims = useClaims()
  const library = useEvidenceLibrary()
  const lines = useClaimLines(claims, library)
  const adding = useAddSource()
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const [filter, setFilter] = useRemembered<SourceFilter>('sources-filter', anySource, sessionStorage)
  const [at, setAt] = useRemembered<string | null>('sources-at', null, sessionStorage)
  const isOneColumn = useMediaQuery('(max-width: 899px)', undefined, { getInitialValueInEffect: false }) ?? false
  const rows = useMemo(() => sourceRows(sources, claims ?? []), [sources, claims])
  const shown = useMemo(() => shownRows(rows, filter), [rows, filter])
  const ofPath = sources.find(({ id }) => id === sourceId)
  const current =
    ofPath ?? (sourceId === undefined ? (sources.find(({ id }) => id === at) ?? shown[0]?.source) : undefined)
  const fileField = useFilesFor(adding)

  const open = (id: string) => {
    setAt(id)
    void navigate(`/sources/${id}`)
  }
  const choose = (id: string) => {
    setAt(id)
    if (!isOneColumn) void navigate(`/sources/${id}`, { replace: true })
  }
  // A file that comes while a form is open waits until that is closed: what is typed must not be lost.
  const waiting = dialog ? null : adding.waiting
  const close = () => {
    if (waiting) adding.next()
    else setDialog(null)
  }
  const remove = async (source: Source) => {
    const index = shown.findIndex((row) => row.source.id === source.id)
    const next = (shown[index + 1] ?? shown[index - 1])?.source.id ?? null
    if (!(await removeTheSource(source))) return
    setAt(next)
    void navigate('/sources', { replace: true })
  }
  const add = (unanswered = false) => setDialog({ kind: 'add', unanswered })
  useCommands([
    { id: 'sources-add', label: 'Add a source', group: 'Sources', keys: ['A'], run: () => add() },
    {
      id: 'sources-unanswered',
      label: 'Add somebody who did not answer',
      group: 'Sources',
      keys: ['Shift+A'],
      run: () => add(true),
    },
    { id: 'sources-file', label: 'Add a source from a file', group: 'Sources', run: () => fileField.choose(null) },
    {
      id: 'sources-filter',
      label: 'Filter the sources',
      group: 'Sources',
      keys: ['F'],
      run: () => document.getElementById('sources-words')?.focus(),
    },
    {
      id: 'sources-list',
      label: 'Go to the list',
      group: 'Sources',
      keys: ['L'],
      run: () => document.getElementById('source-list')?.focus(),
    },
  ])

  const isTextShown = current !== undefined && (!isOneColumn || sourceId !== undefined)
  return (
    <TextDrop bringIn={adding} what="the source" words="Drop files of a source here. They are kept as they are.">
      <TextFileField bringIn={fileField.bringIn} endings={sourceEndings} several />
      {sources.length === 0 ? (
        <NoSources onAdd={() => add()} onFile={() => fileField.choose(null)} />
      ) : (
        <div className={classes.page}>
          <SourcesHead
            count={sources.length}
            shown={shown.length}
            filter={filter}
            onFilter={setFilter}
            onAdd={() => add()}
            onUnanswered={() => add(true)}
          />
          <div className={classes.desk}>
            {(!isOneColumn || !isTextShown) && (
              <SourceList
                rows={rows}
                shown={shown}
                filter={filter}
                currentId={current?.id ?? null}
                onFilter={setFilter}
                onChoose={choose}
                onOpen={open}
              />
            )}
            {isTextShown && (
              <SourceView
                key={current.id}
                source={current}
                lines={lines}
                studyNames={library?.names ?? noNames}
                onEdit={() => setDialog({ kind: 'change' })}
                onRemove={() => void remove(current)}
                onAddFile={() => fileField.choose(current)}
                onBack={isOneColumn ? () => void navigate('/sources') : undefined}
              />
            )}
            {!current && !isOneColumn && <NothingOpen isGone={sourceId !== undefined} />}
          </div>
        </div>
      )}
      {(dialog?.kind === 'add' || waiting) && (
        <AddDialog
          key={waiting?.sha256 ?? 'without a file'}
          waiting={waiting}
          more={adding.more}
          unanswered={dialog?.kind === 'add' && dialog.unanswered}
          current={current}
          sources={sources}
          studyNames={library?.names ?? noNames}
          onAdded={(id) => {
            close()
            open(id)
          }}
          onClose={close}
          onChooseFile={() => {
            setDialog(null)
            fileField.choose(null)
          }}
        />
      )}
      {dialog?.kind === 'change' && current && (
        <ChangeDialog source={current} studyNames={library?.names ?? noNames} onClose={() => setDialog(null)} />
      )}
    </TextDrop>
  )
}

const noNames: ReadonlyMap<string, string> = new Map()

/** The field that chooses files: for a source that is there, or for a new one. */
function useFilesFor(adding: ReturnType<typeof useAddSource>): {
  readonly bringIn: BringIn
  choose(source: Source | null): void
} {
  const target = useRef<Source | null>(null)
  return {
    choose: (source) => {
      target.current = source
      chooseTextFile()
    },
    bringIn: {
      ...adding,
      begin: (inputs) => {
        const source = target.current
        if (!source) return adding.begin(inputs)
        adding.beginFor(inputs, async ({ file, sha256 }) => {
          if (source.files.some((known) => known.sha256 === sha256))
            return showToast({ kind: 'done', message: `“${file.fileName}” is with this source already.` })
          toastWithUndo(await addSourceFiles(source.id, [file]), `“${file.fileName}” is with “${source.title}”.`)
        })
      },
    },
  }
}

function NoSources({ onAdd, onFile }: { onAdd(): void; onFile(): void }) {
  return (
    <div className={classes.empty}>
      <h1>Sources</h1>
      <p className={classes.invite}>Interviews, letters, press releases and pages, with the care of papers.</p>
      <p>
        Drop .vtt, .srt, .docx, .txt, .md, .eml, .html, .mhtml or .pdf here, or paste a text. Each is kept as it is, and
        what it says of itself is proposed.
      </p>
      <div className={classes.actions} style={{ justifyContent: 'center', flex: 'none' }}>
        <Button onClick={onFile}>Choose a file</Button>
        <Button variant="default" onClick={onAdd}>
          Add a source without a file (A)
        </Button>
      </div>
    </div>
  )
}

function NothingOpen({ isGone }: { readonly isGone: boolean }) {
  return (
    <div className={classes.empty}>
      <p>
        {isGone
          ? 'This source is not in the library. It may have been removed: undo brings it back, and so does “Removed”.'
          : 'The filters show no source.'}
      </p>
    </div>
  )
}
