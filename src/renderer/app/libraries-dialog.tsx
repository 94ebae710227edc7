import { Button, Modal, TextInput } from '@mantine/core'
import { useEffect, useState, type SyntheticEvent } from 'react'
import type { LibraryInfo, LibraryList, ListedLibrary } from '#core/host/host.ts'
import type { Result } from '#core/result.ts'
import { hideLibraries, libraryList, switchLibrary, type LibrariesPlace } from '../background/other-libraries.ts'
import { host } from '../host/current-host.ts'
import { RadioList } from '../ui/radio-list.tsx'
import { useStore } from '../ui/store.ts'
import classes from './libraries-dialog.module.css'

/** The libraries of this machine, to be opened, and the name of a new one. */
export function LibrariesDialog({ at }: { readonly at: LibrariesPlace | null }) {
  const list = useStore(libraryList)
  // It is there closed for a moment: what has the keyboard when it opens gets it back.
  const [isThere, setThere] = useState(false)
  useEffect(() => setThere(true), [])
  return (
    <Modal
      opened={isThere && at !== null}
      onClose={hideLibraries}
      title="Libraries"
      size={560}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {list && at !== null && <OtherLibraries list={list} at={at} />}
    </Modal>
  )
}

function OtherLibraries({ list, at }: { readonly list: LibraryList; readonly at: LibrariesPlace }) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const go = async (open: () => Promise<Result<LibraryInfo | null>>) => {
    setBusy(true)
    setProblem(null)
    const failure = await switchLibrary(open)
    setBusy(false)
    setProblem(failure?.message ?? null)
  }
  const canOpen = list.libraries.some(isToOpen)
  return (
    <div className={classes.dialog}>
      {problem && <p role="alert">{problem}</p>}
      <OpenForm
        list={list}
        busy={busy}
        autoFocus={at === 'list'}
        onOpen={(id) => void go(() => host.openListedLibrary({ id }))}
        onChoose={list.canChoose ? () => void go(() => host.chooseLibrary()) : null}
      />
      <NewForm
        newOnesIn={list.newOnesIn}
        busy={busy}
        autoFocus={at === 'new' || !canOpen}
        onMake={(name) => void go(() => host.newLibrary({ name }))}
      />
    </div>
  )
}

function OpenForm({
  list,
  busy,
  autoFocus,
  onOpen,
  onChoose,
}: {
  readonly list: LibraryList
  readonly busy: boolean
  readonly autoFocus: boolean
  onOpen(id: string): void
  /** Null where there is no dialog for folders. */
  readonly onChoose: (() => void) | null
}) {
  const first = list.libraries.find(isToOpen)?.id ?? null
  const [chosen, setChosen] = useState(first)
  const open = (event: SyntheticEvent) => {
    event.preventDefault()
    if (chosen !== null && !busy) onOpen(chosen)
  }
  return (
    <form onSubmit={open}>
      <RadioList
        legend="Open"
        name="library"
        look="rows"
        value={chosen}
        items={list.libraries.map((library) => ({
          value: library.id,
          label: library.name,
          says: saysOf(library),
          disabled: !isToOpen(library),
          autoFocus: autoFocus && library.id === first,
        }))}
        onChange={setChosen}
      />
      <div className={classes.buttons}>
        {onChoose && (
          <Button variant="default" onClick={onChoose} disabled={busy}>
            Choose another folder
          </Button>
        )}
        <Button type="submit" loading={busy} disabled={chosen === null}>
          Open
        </Button>
      </div>
    </form>
  )
}

function NewForm({
  newOnesIn,
  busy,
  autoFocus,
  onMake,
}: {
  readonly newOnesIn: string
  readonly busy: boolean
  readonly autoFocus: boolean
  onMake(name: string): void
}) {
  const [name, setName] = useState('')
  const make = (event: SyntheticEvent) => {
    event.preventDefault()
    if (name.trim() !== '' && !busy) onMake(name)
  }
  return (
    <form className={classes.making} onSubmit={make}>
      <TextInput
        label="Name of a new library"
        description={`Its folder is made in ${newOnesIn}`}
        inputWrapperOrder={['label', 'input', 'description']}
        value={name}
        maxLength={100}
        data-autofocus={autoFocus || undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit" variant="default" loading={busy} disabled={name.trim() === ''}>
          Make and open it
        </Button>
      </div>
    </form>
  )
}

function isToOpen({ isOpen, problem }: ListedLibrary): boolean {
  return !isOpen && problem?.kind !== 'missing'
}

function saysOf({ isOpen, problem, openedAt, folderPath }: ListedLibrary): string {
  const state = isOpen ? 'Open now.' : (problem?.message ?? (openedAt && `Last opened on ${dayOf(openedAt)}.`))
  return [state, folderPath].filter(Boolean).join(' ')
}

function dayOf(at: string): string {
  return new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
}
