import { Button, Checkbox, Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import { formatCount } from '#core/format-count.ts'
import type { ChangesAside } from '#core/host/host.ts'
import { changesFile } from '#core/model/changes-file.ts'
import type { StoredChange } from '#core/model/change.ts'
import { ok, type Result } from '#core/result.ts'
import { followFolder } from '#renderer/background/follow-folder.ts'
import { showToast, valueOrToast } from '#renderer/background/toast.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { bringIn, rowsToBringIn, type RowToBringIn } from '#renderer/db/bring-in.ts'
import { host } from '#renderer/host/current-host.ts'
import { newNumberWords, renumberedWords } from './new-numbers.ts'
import { rowWords } from './row-words.ts'
import classes from './beside-page.module.css'

// More are brought in all the same; nobody reads a thousand lines.
const mostShown = 200

const kinds: Readonly<Record<ChangesAside['kind'], string>> = {
  'conflict-copy':
    'A copy that another program made, as programs that synchronise folders do when two computers wrote.',
  damaged: 'A file of the library that was damaged. All that could be read of it is in the library again.',
  snapshot: 'What the newest snapshot of the library still has of changes that were lost from its journal.',
  window: 'What a window of Evidence Desk had and the folder had not.',
}

/** One file beside the library: what it is, what the library lacks of it, and what can be done. */
export function AsideFile({ file, onDone }: { readonly file: ChangesAside; onDone(): void }) {
  const [read, setRead] = useState<Read | null>(null)
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    let current = true
    if (file.changes === 0) setRead({ changes: [], rows: [] })
    else
      void readAll(file).then((answer) => {
        const value = valueOrToast(answer)
        if (current && value) setRead(value)
      })
    return () => {
      current = false
    }
  }, [file])

  const rows = read?.rows ?? []
  const fresh = rows.filter((row) => row.state === 'new')
  const both = rows.filter((row) => row.state === 'both-changed')
  const isAllHere = rows.length > 0 && rows.every((row) => row.state === 'same')
  const count = fresh.length + both.filter((row) => taken.has(keyOf(row))).length
  const doing = async (work: () => Promise<void>) => {
    setBusy(true)
    await work()
    setBusy(false)
  }
  const settle = () =>
    doing(async () => {
      const settled = await host.settleChangesAside({ id: file.id })
      if (!settled.ok) showToast({ kind: 'problem', message: settled.message })
      await followFolder()
      onDone()
    })
  const bring = () =>
    doing(async () => {
      const change = valueOrToast(await bringIn(rows, taken))
      if (!change) return
      const words = [`Brought in ${formatCount(count, 'entry', 'entries')}.`, ...renumberedWords(rows, change)]
      toastWithUndo(ok(change), words.join(' '))
      setRead(valueOrToast(await readAll(file)))
      onDone()
    })
  const save = () =>
    doing(async () => {
      const bytes = new TextEncoder().encode(changesFile(read?.changes ?? []))
      const saved = valueOrToast(await host.saveFile({ suggestedName: 'evidence-desk-changes.ndjson', bytes }))
      if (saved) showToast({ kind: 'done', message: `Saved ${saved.savedAs}.` })
    })

  return (
    <li className={classes.file}>
      <h2>
        <bdi>{file.fileName}</bdi>
      </h2>
      <p>{kinds[file.kind]}</p>
      <p className={file.isOfThisLibrary ? undefined : classes.warning}>
        {isAllHere ? 'Everything in it is in the library.' : lackWords(file)}
      </p>
      {read === null ? (
        <Loader size="xs" aria-label="Reading the file" />
      ) : (
        <>
          {rows.length > 0 && <p>{stateWords(rows)}</p>}
          <RowList rows={[...both, ...fresh]} taken={taken} onTake={setTaken} />
          <div className={classes.buttons}>
            {rows.length > 0 && (
              <Button size="xs" loading={busy} disabled={count === 0} onClick={() => void bring()}>
                Bring in {count > 0 ? formatCount(count, 'entry', 'entries') : 'what is missing'}
              </Button>
            )}
            {read.changes.length > 0 && (
              <Button size="xs" variant="default" disabled={busy} onClick={() => void save()}>
                Save as a file
              </Button>
            )}
            <Button size="xs" variant="default" disabled={busy} onClick={() => void settle()}>
              Settle: move to the trash
            </Button>
          </div>
        </>
      )}
    </li>
  )
}

interface Read {
  readonly changes: readonly StoredChange[]
  readonly rows: readonly RowToBringIn[]
}

/** The rows that would change, those changed in both places with a choice. */
function RowList({
  rows,
  taken,
  onTake,
}: {
  readonly rows: readonly RowToBringIn[]
  readonly taken: ReadonlySet<string>
  onTake(next: ReadonlySet<string>): void
}) {
  if (rows.length === 0) return null
  return (
    <>
      <ul className={classes.rows}>
        {rows.slice(0, mostShown).map((row) => {
          const key = keyOf(row)
          const isChoice = row.state === 'both-changed'
          return (
            <li key={key}>
              <span className={classes.label}>
                <bdi>{row.label}</bdi>{' '}
                <time dateTime={row.at}>
                  {new Date(row.at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
                </time>
              </span>
              <span className={classes.values}>
                {isChoice && (
                  <>
                    Here: <bdi>{rowWords(row.table, row.here)}</bdi> · In the file:{' '}
                  </>
                )}
                <bdi>{rowWords(row.table, row.there)}</bdi>
                {row.newNumber !== undefined && ` · ${newNumberWords(row)}`}
              </span>
              {isChoice && (
                <Checkbox
                  size="xs"
                  label="Take the file’s"
                  checked={taken.has(key)}
                  onChange={(event) => {
                    const next = new Set(taken)
                    if (event.currentTarget.checked) next.add(key)
                    else next.delete(key)
                    onTake(next)
                  }}
                />
              )}
            </li>
          )
        })}
      </ul>
      {rows.length > mostShown && (
        <p>{formatCount(rows.length - mostShown, 'more entry', 'more entries')} not shown.</p>
      )}
    </>
  )
}

async function readAll(file: ChangesAside): Promise<Result<Read>> {
  const changes: StoredChange[] = []
  for (;;) {
    const answer = await host.readChangesAside({ id: file.id, from: changes.length, limit: 500 })
    if (!answer.ok) return answer
    changes.push(...answer.value.changes)
    if (answer.value.changes.length === 0 || changes.length >= answer.value.total) break
  }
  return ok({ changes, rows: await rowsToBringIn(changes) })
}

function lackWords({ changes, isOfThisLibrary, lastAt }: ChangesAside): string {
  if (changes === 0) return 'Everything in it is in the library.'
  const last = lastAt
    ? `, the last of ${new Date(lastAt).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}`
    : ''
  const words = `It holds ${formatCount(changes, 'change')} that the library does not have${last}.`
  return isOfThisLibrary ? words : `${words} It shares none with this library: it may be of another one.`
}

function stateWords(rows: readonly RowToBringIn[]): string {
  const count = (state: RowToBringIn['state']) => rows.filter((row) => row.state === state).length
  return [
    count('new') > 0 &&
      `${formatCount(count('new'), 'entry', 'entries')} can be brought in without touching anything here`,
    count('both-changed') > 0 &&
      `${formatCount(count('both-changed'), 'was', 'were')} changed here too: choose which to keep`,
    count('same') > 0 && `${formatCount(count('same'), 'is', 'are')} here already`,
    count('homeless') > 0 && `${formatCount(count('homeless'), 'belongs', 'belong')} to a study that is not here`,
  ]
    .filter(Boolean)
    .join('; ')
    .concat('.')
}

function keyOf({ table, key }: RowToBringIn): string {
  return `${table}/${key}`
}
