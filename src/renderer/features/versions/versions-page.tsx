import { Button } from '@mantine/core'
import { IconBookmarkPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { formatCount } from '#core/format-count.ts'
import { useCommands } from '#renderer/background/commands.ts'
import { startNaming } from '#renderer/background/naming.ts'
import { useVersionNames } from '#renderer/db/queries.ts'
import { Compared } from './compared.tsx'
import { SafePlaces } from './places/safe-places.tsx'
import { shortDay } from './version-dates.ts'
import { VersionsList } from './version-list.tsx'
import classes from './versions-page.module.css'
import { useVersionList } from './use-version-list.ts'

/** Where the library is safe, its versions, what changed between two of them, and the way back. */
export function VersionsPage() {
  const list = useVersionList(useVersionNames())
  const { versions, lastSeq, since } = list
  const [chosen, setChosen] = useState<number | 'now' | null>(null)
  const rows = useRef<HTMLDivElement>(null)
  // Until one is chosen: the newest that is not the library as it is. What is shown stays when more is done.
  const isKnown = lastSeq !== undefined && (versions.length > 0 || lastSeq === 0)
  if (chosen === null && isKnown) setChosen(versions.find(({ seq }) => seq !== lastSeq)?.seq ?? 'now')
  const choose = (seq: number) => setChosen(seq === lastSeq ? 'now' : seq)
  const version =
    typeof chosen !== 'number'
      ? null
      : (versions.find(({ seq }) => seq === chosen) ??
        // Its name was taken off: it is a part of a longer stretch of work now.
        versions.find(({ from, seq }) => from <= chosen && chosen <= seq) ??
        null)
  const focusList = () => document.querySelector<HTMLElement>('[data-version-list] [data-line][tabindex="0"]')?.focus()
  useCommands([
    {
      id: 'version-next',
      label: 'To the list of versions',
      group: 'Versions',
      keys: ['ArrowDown', 'ArrowUp'],
      run: focusList,
    },
    {
      id: 'version-open',
      label: 'To what changed',
      group: 'Versions',
      keys: ['Enter'],
      run: () => focusRow(rows.current),
    },
  ])
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <h1>Versions</h1>
        {lastSeq !== undefined && since !== null && (
          <p>
            everything since {shortDay(since)}, {formatCount(lastSeq, 'change')}
          </p>
        )}
        <div className={classes.actions}>
          {/* What else the page can do stands here, a button each. */}
          <Button
            leftSection={<IconBookmarkPlus size={15} aria-hidden />}
            disabled={!lastSeq}
            onClick={() => startNaming({ kind: 'now' })}
          >
            Name this moment
          </Button>
        </div>
      </div>
      <SafePlaces />
      {lastSeq !== undefined && chosen !== null && (
        <div className={classes.columns}>
          <VersionsList
            list={list}
            chosen={version?.seq ?? lastSeq}
            onChoose={choose}
            onEnter={() => focusRow(rows.current)}
          />
          <Compared
            key={version?.seq ?? 'now'}
            version={version}
            versions={versions}
            lastSeq={lastSeq}
            rowsRef={rows}
          />
        </div>
      )}
    </div>
  )
}

function focusRow(rows: HTMLElement | null): void {
  rows?.querySelector<HTMLElement>('[data-index][tabindex="0"]')?.focus()
}
