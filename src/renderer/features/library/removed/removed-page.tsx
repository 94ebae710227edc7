import { Anchor, Button, Checkbox, TextInput } from '@mantine/core'
import { IconFeather, IconFile, IconFilter, IconMessages, IconRestore } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import { Link } from 'react-router'
import { valueOrToast } from '#renderer/background/toast.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { useIsHistoryBeingRead, useLibraryView, useRemoved } from '#renderer/db/queries.ts'
import { importedAgain, restore, thingsInWords, type Removed } from '#renderer/db/removed.ts'
import { ok } from '#core/result.ts'
import { SkeletonPage } from '#renderer/ui/skeleton-rows.tsx'
import classes from './removed-page.module.css'
import { heldWords, isRestorable, nameOfThing, restoredWords, searchText, titleOfThing } from './removed-words.ts'

const rowHeight = 58
/** What it is, when it was removed, its button. */
const skeletonColumns = ['minmax(0, 1fr)', '130px', '76px']

/** What the page says of itself. */
function wordsOf(removed: number, isBeingRead: boolean): string {
  const more = 'The older history is still being read from the library folder; what was removed earlier follows.'
  if (removed > 0)
    return `Everything comes back as it was, with its files, values and quotes.${isBeingRead ? ` ${more}` : ''}`
  return isBeingRead
    ? more
    : 'Nothing was removed. Studies, PDFs, sources and drafts that you take out of the library stand here until you want them back.'
}

/** What was removed from the library and can be restored, with everything it had, at any time later. */
export function RemovedPage() {
  const removed = useRemoved()
  const isBeingRead = useIsHistoryBeingRead()
  const library = useLibraryView()
  const [words, setWords] = useState('')
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const again = useMemo(
    () => (removed && library ? importedAgain(removed, library.studies) : new Map<string, never>()),
    [removed, library],
  )
  const shown = useMemo(() => {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
    return (removed ?? []).filter((thing) => wanted.every((word) => searchText(thing).includes(word)))
  }, [removed, words])
  const chosen = shown.filter((thing) => ticked.has(thing.key))
  const putBack = async (things: readonly Removed[]) => {
    const change = valueOrToast(await restore(things))
    if (!change) return
    setTicked(new Set())
    toastWithUndo(ok(change), restoredWords(things, change, again.size > 0 && things.some(({ key }) => again.has(key))))
  }

  if (!removed)
    return (
      <div className={classes.page}>
        <SkeletonPage
          title="Removed"
          label="Looking through the history"
          columns={skeletonColumns}
          rowHeight={rowHeight}
        />
      </div>
    )
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <div>
          <h1>
            Removed <span>{removed.length === 0 ? '' : thingsInWords(removed)}</span>
          </h1>
          <p>
            {wordsOf(removed.length, isBeingRead)}{' '}
            <Anchor component={Link} to="/" size="sm" underline="always">
              Back to the library
            </Anchor>
          </p>
        </div>
        {removed.length > 0 && (
          <div className={classes.actions}>
            <TextInput
              aria-label="Filter what was removed by words"
              placeholder="Filter"
              leftSection={<IconFilter size={14} aria-hidden />}
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
            <Button
              leftSection={<IconRestore size={15} aria-hidden />}
              disabled={chosen.length === 0}
              onClick={() => void putBack(chosen)}
            >
              Restore{chosen.length > 0 ? ` ${thingsInWords(chosen)}` : ''}
            </Button>
          </div>
        )}
      </div>
      {removed.length > 0 && (
        <RemovedList
          things={shown}
          ticked={ticked}
          again={new Set(again.keys())}
          onTick={setTicked}
          onRestore={(thing) => void putBack([thing])}
        />
      )}
    </div>
  )
}

function RemovedList({
  things,
  ticked,
  again,
  onTick,
  onRestore,
}: {
  readonly things: readonly Removed[]
  readonly ticked: ReadonlySet<string>
  readonly again: ReadonlySet<string>
  onTick(ticked: ReadonlySet<string>): void
  onRestore(thing: Removed): void
}) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: things.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  })
  const all = things.filter(isRestorable)
  const count = all.filter(({ key }) => ticked.has(key)).length
  const toggle = (key: string) => {
    const next = new Set(ticked)
    if (!next.delete(key)) next.add(key)
    onTick(next)
  }
  return (
    <>
      <div className={classes.all}>
        <Checkbox
          label={`Select all ${things.length.toLocaleString('en-GB')} shown`}
          checked={count > 0 && count === all.length}
          indeterminate={count > 0 && count < all.length}
          onChange={() => onTick(new Set(count === all.length ? [] : all.map(({ key }) => key)))}
        />
      </div>
      <div ref={scroller} className={classes.scroller}>
        <div role="list" aria-label="Removed" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map((item) => {
            const thing = things[item.index]!
            return (
              <div
                key={`${thing.kind} ${thing.key}`}
                role="listitem"
                className={classes.row}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <RemovedLine
                  thing={thing}
                  isTicked={ticked.has(thing.key)}
                  isAgain={again.has(thing.key)}
                  onTick={() => toggle(thing.key)}
                  onRestore={() => onRestore(thing)}
                />
              </div>
            )
          })}
        </div>
        {things.length === 0 && <p className={classes.none}>No matches</p>}
      </div>
    </>
  )
}

function RemovedLine({
  thing,
  isTicked,
  isAgain,
  onTick,
  onRestore,
}: {
  readonly thing: Removed
  readonly isTicked: boolean
  readonly isAgain: boolean
  onTick(): void
  onRestore(): void
}) {
  const name = nameOfThing(thing)
  const title = titleOfThing(thing)
  return (
    <>
      <Checkbox aria-label={`Select ${name}`} checked={isTicked} disabled={!isRestorable(thing)} onChange={onTick} />
      <div className={classes.words}>
        <strong title={title}>
          {thing.kind === 'paper' && <IconFile size={14} stroke={1.6} aria-hidden />}
          {thing.kind === 'source' && <IconMessages size={14} stroke={1.6} aria-hidden />}
          {thing.kind === 'draft' && <IconFeather size={14} stroke={1.6} aria-hidden />}
          <bdi>{title}</bdi>
        </strong>
        <span>
          {[name !== '' && thing.kind === 'study' ? name : null, ...heldWords(thing)].filter(Boolean).join(' · ')}
          {isAgain && <em> In the library again: restoring it gives you both.</em>}
        </span>
      </div>
      <time dateTime={thing.at}>
        {new Date(thing.at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
      </time>
      <Button variant="default" disabled={!isRestorable(thing)} aria-label={`Restore ${name}`} onClick={onRestore}>
        Restore
      </Button>
    </>
  )
}
