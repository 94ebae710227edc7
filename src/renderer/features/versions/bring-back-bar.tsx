import { Button } from '@mantine/core'
import { IconRestore } from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import { bringBackLabel, bringBackPlan, bringBackWords } from '#core/history/bring-back.ts'
import type { DifferenceItem } from '#core/history/difference-items.ts'
import { differenceWords, type NamesOfThings } from '#core/history/difference-words.ts'
import type { Version } from '#core/history/versions.ts'
import { startTask } from '#renderer/background/tasks.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { commitBringBack } from '#renderer/db/bring-back.ts'
import { host } from '#renderer/host/current-host.ts'
import classes from './difference-list.module.css'
import { OpenAsLibraryButton } from './places/open-as-library-button.tsx'
import { titleOf } from './version-title.tsx'

/** Says in words what bringing back will do, and does it: one change, which one undo takes back. */
export function BringBackBar({
  items,
  names,
  ticked,
  isNow,
  version,
  onCompareNow,
  onDone,
}: {
  readonly items: readonly DifferenceItem[]
  readonly names: NamesOfThings
  readonly ticked: ReadonlySet<string>
  /** False where another version than the library as it is stands on the other side: then nothing can be brought back. */
  readonly isNow: boolean
  /** The version that is looked at; null for the library as it is. */
  readonly version: Version | null
  onCompareNow(): void
  onDone(): void
}) {
  const [isWorking, setWorking] = useState(false)
  const hasBytes = usePapersInFolder()
  const plan = useMemo(() => bringBackPlan(items, ticked, hasBytes ?? (() => true)), [items, ticked, hasBytes])
  const wordsOf = (item: DifferenceItem) => differenceWords(item, names)
  const bringBack = async () => {
    setWorking(true)
    const what = bringBackLabel(plan, wordsOf)
    const task = plan.rows.length > 1000 ? startTask('Bringing back', plan.rows.length) : null
    const result = await commitBringBack(what, plan.rows, (done) => task?.update({ done }))
    task?.end()
    setWorking(false)
    toastWithUndo(result, `Brought back ${what}`)
    if (result.ok) onDone()
  }
  const all = items.length.toLocaleString('en-GB')
  const count = plan.chosen.length
  if (!isNow)
    return (
      <div className={classes.foot} data-foot>
        <p>To bring something back, compare the version with the library as it is now.</p>
        <Button variant="default" onClick={onCompareNow}>
          Compare with Now
        </Button>
      </div>
    )
  return (
    <div className={classes.foot} data-foot>
      <p aria-live="polite">
        {count === 0 ? (
          items.length === 1 ? (
            'Tick it to have it as it was then.'
          ) : (
            `Tick what is to be as it was then: one, several, or all ${all}.`
          )
        ) : (
          <>
            <strong>
              Bring back {count.toLocaleString('en-GB')} of {all}:
            </strong>{' '}
            {bringBackWords(plan, wordsOf).join(' ')} It is a change like any other: one undo takes it back, and nothing
            written since is lost.
          </>
        )}
      </p>
      <div className={classes.buttons}>
        {version && <OpenAsLibraryButton seq={version.seq} name={titleOf(version)} />}
        <Button
          variant="default"
          leftSection={<IconRestore size={15} aria-hidden />}
          disabled={plan.rows.length === 0 || hasBytes === null}
          loading={isWorking}
          onClick={() => void bringBack()}
        >
          {count === 0
            ? 'Bring back'
            : count === items.length && count > 1
              ? `Bring back all ${all}`
              : `Bring back ${count.toLocaleString('en-GB')}`}
        </Button>
      </div>
    </div>
  )
}

type HasBytes = (sha256: string) => boolean

/** Tells whether the bytes of a paper are in the folder; null while that is asked. Where it cannot be told, none is said to be missing. */
function usePapersInFolder(): HasBytes | null {
  const [hasBytes, setHasBytes] = useState<HasBytes | null>(null)
  useEffect(() => {
    let current = true
    void host.listPapers().then((answer) => {
      const there = answer.ok ? new Set(answer.value.map(({ sha256 }) => sha256)) : null
      if (current) setHasBytes(() => (sha256: string) => there === null || there.has(sha256))
    })
    return () => {
      current = false
    }
  }, [])
  return hasBytes
}
