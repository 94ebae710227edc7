import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { formatCount } from '#core/format-count.ts'
import type { SecondPlaceState } from '#core/host/host.ts'
import { showToast } from '../background/toast.ts'
import { undoStoppedImport } from '../background/undo-actions.ts'
import { batchState } from '../db/batch-state.ts'
import { folderState } from '../db/folder-state.ts'
import { secondPlaceState } from '../db/second-place-state.ts'
import { useStoppedImport } from '../db/queries.ts'
import type { StoppedImport } from '../db/stopped-import.ts'
import { host } from '../host/current-host.ts'
import { useStore } from '../ui/store.ts'
import classes from './notices.module.css'

interface Bar {
  readonly id: string
  /** `bad`: something may be lost. `warning`: something is to be settled. */
  readonly kind: 'bad' | 'warning'
  readonly words: string
  readonly actions: readonly { readonly words: string; run(): void }[]
}

/** What is not well with the library's folder, said until it is settled: one bar each, with what can be done. */
export function FolderBars() {
  const folder = useStore(folderState)
  const { place } = useStore(secondPlaceState)
  const stopped = useUnsettledImport()
  const navigate = useNavigate()
  const bars: Bar[] = []
  if (folder.problem) bars.push({ id: 'problem', kind: 'bad', words: folder.problem, actions: [reload('Try again')] })
  if (folder.readOnly?.kind === 'changed-outside')
    bars.push({
      id: 'changed',
      kind: 'bad',
      words: folder.readOnly.message,
      actions: [reload('Open the folder again')],
    })
  else if (folder.readOnly)
    bars.push({
      id: 'read-only',
      kind: 'warning',
      words: folder.readOnly.message,
      actions: folder.readOnly.canTakeOver
        ? [{ words: 'Take it over', run: () => void takeOver() }]
        : folder.readOnly.kind === 'copy'
          ? [{ words: 'Make a library of it', run: () => void makeLibraryOfCopy() }]
          : [],
    })
  if (folder.filesAside > 0)
    bars.push({
      id: 'aside',
      kind: 'bad',
      words: `${formatCount(folder.filesAside, 'file stands', 'files stand')} beside the library in its folder and may hold work that the library does not have.`,
      actions: [{ words: 'Look at what is there', run: () => void navigate('/beside') }],
    })
  if (folder.space) bars.push({ id: 'space', kind: 'warning', words: folder.space, actions: [] })
  else if (folder.snapshots?.problem)
    bars.push({ id: 'snapshots', kind: 'warning', words: folder.snapshots.problem, actions: [] })
  if (place?.level === 'bad') bars.push(placeBar(place, () => void navigate('/versions')))
  if (stopped) bars.push(stoppedBar(stopped.found, stopped.keep, () => void navigate('/import')))
  return bars.map(({ id, kind, words, actions }) => (
    <div key={id} className={classes.bar} data-kind={kind} role="alert">
      <IconAlertTriangle size={16} stroke={1.7} aria-hidden />
      <span>{words}</span>
      {actions.map((action) => (
        <Button key={action.words} size="compact-sm" variant="default" onClick={action.run}>
          {action.words}
        </Button>
      ))}
    </div>
  ))
}

function reload(words: string): Bar['actions'][number] {
  return { words, run: () => location.reload() }
}

async function takeOver(): Promise<void> {
  const answer = await host.takeOverLibrary()
  if (!answer.ok) return showToast({ kind: 'problem', message: answer.message })
  // Whatever was written elsewhere is read first.
  location.reload()
}

async function makeLibraryOfCopy(): Promise<void> {
  const answer = await host.makeLibraryOfCopy()
  if (!answer.ok) return showToast({ kind: 'problem', message: answer.message })
  // The window is of the new library from now on.
  location.reload()
}

function placeBar({ name, problem, ageDays, lastCopy }: SecondPlaceState, look: () => void): Bar {
  const age = lastCopy ? `is ${formatCount(ageDays, 'day')} old` : `was not finished in ${formatCount(ageDays, 'day')}`
  return {
    id: 'second-place',
    kind: 'bad',
    words:
      ageDays >= 7
        ? `The copy of the library in the second place “${name}” ${age}. ${problem?.message ?? ''}`.trimEnd()
        : `The second place “${name}”: ${problem?.message ?? ''}`,
    actions: [{ words: 'Look at the second place', run: look }],
  }
}

function stoppedBar(found: StoppedImport, keep: () => void, goOn: () => void): Bar {
  const { label, written, whole, isUndo, batch } = found
  const count = `${written.toLocaleString('en-GB')} of ${whole.toLocaleString('en-GB')} entries`
  return {
    id: 'stopped',
    kind: 'warning',
    words: isUndo
      ? `Taking back “${label}” stopped half-way: ${count} are still in the library.`
      : `“${label}” stopped half-way: ${count} were written. Importing the same file again offers what is missing.`,
    actions: [
      { words: isUndo ? 'Take back the rest' : 'Take it back', run: () => void undoStoppedImport(batch) },
      ...(isUndo ? [] : [{ words: 'Import the rest', run: goOn }]),
      { words: 'Keep it so', run: keep },
    ],
  }
}

/** An import that was stopped half-way and that the writer has not settled; null while one is being written. */
function useUnsettledImport(): { readonly found: StoppedImport; keep(): void } | null {
  const writing = useStore(batchState)
  const found = useStoppedImport()
  const [kept, setKept] = useState(() => localStorage.getItem(keptKey))
  if (writing || !found || kept === found.batch) return null
  return {
    found,
    keep: () => {
      localStorage.setItem(keptKey, found.batch)
      setKept(found.batch)
    },
  }
}

const keptKey = 'stopped-import-kept'
