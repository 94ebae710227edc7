import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots, IconUsb } from '@tabler/icons-react'
import { useState } from 'react'
import type { SecondPlaceState } from '#core/host/host.ts'
import { chooseSecondPlaceBeside, copyNow, stopSecondPlace } from '#renderer/background/follow-second-place.ts'
import { showToast } from '#renderer/background/toast.ts'
import { secondPlaceState } from '#renderer/db/second-place-state.ts'
import { useStore } from '#renderer/ui/store.ts'
import { PlaceCard } from './place-card.tsx'
import classes from './second-place.module.css'
import { SecondPlaceDialog } from './second-place-dialog.tsx'
import { secondPlaceWords } from './second-place-words.ts'
import { useMinutes } from './use-minutes.ts'

/** The second place: another disk or a folder that synchronises, to which the library is copied by itself. Not where it is read-only. */
export function SecondPlaceCard() {
  const { isKept, place } = useStore(secondPlaceState)
  const now = useMinutes()
  const [isChoosing, setChoosing] = useState(false)
  if (!isKept) return null
  const choose = () => setChoosing(true)
  return (
    <>
      {place ? (
        <PlaceCard
          icon={<IconUsb size={19} stroke={1.5} />}
          title={
            <>
              Second place: “<bdi>{place.name}</bdi>”
            </>
          }
          words={<Words place={place} now={now} />}
          state={place.level === 'good' && place.problem ? 'none' : place.level}
          action={<Actions place={place} choose={choose} />}
        />
      ) : (
        <PlaceCard
          icon={<IconUsb size={19} stroke={1.5} />}
          title="Second place"
          words="none: a lost disk would take everything with it"
          state="none"
          action={
            <Button variant="default" onClick={choose}>
              Choose one
            </Button>
          }
        />
      )}
      <SecondPlaceDialog opened={isChoosing} onClose={() => setChoosing(false)} />
    </>
  )
}

function Words({ place, now }: { readonly place: SecondPlaceState; readonly now: number }) {
  const { copying } = place
  return (
    <>
      <span role="status" title={place.folderPath}>
        {secondPlaceWords(place, now)}
      </span>
      {copying && (
        <progress
          className={classes.progress}
          aria-label="Copied so far"
          max={Math.max(1, copying.wholeBytes)}
          value={copying.doneBytes}
        />
      )}
    </>
  )
}

function Actions({ place, choose }: { readonly place: SecondPlaceState; choose(): void }) {
  const kind = place.problem?.kind
  return (
    <div className={classes.actions}>
      {kind === 'other-changes' ? (
        <Button variant="default" onClick={() => void beside()}>
          Keep it, begin a new one
        </Button>
      ) : kind === 'another-library' ? (
        <Button variant="default" onClick={choose}>
          Choose another
        </Button>
      ) : (
        <Button variant="default" disabled={place.copying !== null} onClick={() => void copyNow(false)}>
          Copy now
        </Button>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size={28} aria-label="More about the second place" title="More about the second place">
            <IconDots size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label className={classes.path}>{place.folderPath}</Menu.Label>
          <Menu.Item disabled={place.copying !== null} onClick={() => void copyNow(true)}>
            Copy, and check every file there
          </Menu.Item>
          <Menu.Item onClick={choose}>Choose another place</Menu.Item>
          <Menu.Item onClick={() => void stop(place)}>Stop using it</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}

async function beside(): Promise<void> {
  const answer = await chooseSecondPlaceBeside()
  if (!answer.ok) showToast({ kind: 'problem', message: answer.message })
}

async function stop({ name }: SecondPlaceState): Promise<void> {
  await stopSecondPlace()
  if (!secondPlaceState.get().place)
    showToast({ kind: 'done', message: `“${name}” is not the second place any more. The copy that is there stays.` })
}
