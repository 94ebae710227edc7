import { Button, Group, Loader, Modal } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { OfferedPlace } from '#core/host/host.ts'
import type { Failure, Result } from '#core/result.ts'
import { chooseSecondPlace, chooseSecondPlaceBeside } from '#renderer/background/follow-second-place.ts'
import { host } from '#renderer/host/current-host.ts'
import { fileSize } from '#renderer/ui/file-size.ts'
import classes from './second-place.module.css'

interface Offers {
  readonly places: readonly OfferedPlace[]
  readonly canPick: boolean
}

/** Lets the writer choose the second place among what this computer has; what is refused says why, and nothing is changed then. */
export function SecondPlaceDialog({ opened, onClose }: { readonly opened: boolean; onClose(): void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="A second place for the library" size="md" centered>
      {opened && <Choice onClose={onClose} />}
    </Modal>
  )
}

function Choice({ onClose }: { onClose(): void }) {
  const [offers, setOffers] = useState<Offers | null>(null)
  const [problem, setProblem] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const [looks, setLooks] = useState(0)
  useEffect(() => {
    let current = true
    void host.listSecondPlaces().then((answer) => {
      if (!current) return
      if (answer.ok) setOffers(answer.value)
      else setProblem(answer)
    })
    return () => {
      current = false
    }
  }, [looks])
  const take = async (choosing: () => Promise<Result<unknown>>) => {
    setBusy(true)
    setProblem(null)
    const answer = await choosing()
    setBusy(false)
    if (!answer.ok) setProblem(answer)
    else if (answer.value !== null) onClose()
  }
  return (
    <>
      <p className={classes.explain}>
        Choose another disk, or a folder that a program synchronises. The library and its papers are copied there by
        themselves: after a quarter of an hour of work, when you close Evidence Desk, and when the disk is connected
        again. Nothing else that is there is touched.
      </p>
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem.message}
        </p>
      )}
      {offers ? (
        <OfferList places={offers.places} busy={busy} take={(id) => void take(() => chooseSecondPlace(id))} />
      ) : (
        !problem && <Loader size="sm" aria-label="Looking for places" />
      )}
      {offers && !offers.canPick && (
        <p className={classes.explain}>
          For any other folder, start Evidence Desk with <code>--copy-to</code> and the folder.
        </p>
      )}
      <Group justify="flex-end" gap={8}>
        {problem?.kind === 'conflict' && (
          <Button loading={busy} onClick={() => void take(chooseSecondPlaceBeside)}>
            Keep it, begin a new copy beside it
          </Button>
        )}
        {offers?.canPick ? (
          <Button variant="default" disabled={busy} onClick={() => void take(() => chooseSecondPlace(null))}>
            Another folder …
          </Button>
        ) : null}
        <Button variant="default" disabled={busy} onClick={() => setLooks((count) => count + 1)}>
          Look again
        </Button>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
      </Group>
    </>
  )
}

function OfferList({
  places,
  busy,
  take,
}: {
  readonly places: readonly OfferedPlace[]
  readonly busy: boolean
  take(id: string): void
}) {
  if (places.length === 0)
    return (
      <p className={classes.explain}>
        No other disk and no folder that synchronises was found. Connect a disk, then look again.
      </p>
    )
  return (
    <ul className={classes.offers} aria-label="Places that were found">
      {places.map((place, index) => (
        <li key={place.id}>
          <button
            type="button"
            className={classes.offer}
            disabled={busy}
            data-autofocus={index === 0 || undefined}
            onClick={() => take(place.id)}
          >
            <strong>
              <bdi>{place.name}</bdi>
            </strong>
            <span>{offerWords(place)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

const kindWords: Readonly<Record<OfferedPlace['kind'], string>> = {
  disk: 'another disk',
  synchronised: 'a folder that synchronises',
  named: 'the folder that was named at the start',
}

function offerWords({ kind, freeBytes, isSameDisk }: OfferedPlace): string {
  const disk = isSameDisk
    ? kind === 'synchronised'
      ? '; on the same disk, so wait until it has synchronised'
      : '; on the same disk: it helps against a mistake, not against a lost disk'
    : ''
  return `${kindWords[kind]}, ${fileSize(freeBytes)} free${disk}`
}
