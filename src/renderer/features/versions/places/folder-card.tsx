import { IconShieldCheck, IconShieldExclamation } from '@tabler/icons-react'
import { useEffect } from 'react'
import { followFolder } from '#renderer/background/follow-folder.ts'
import { folderState } from '#renderer/db/folder-state.ts'
import { useStore } from '#renderer/ui/store.ts'
import { ageWords } from './age-words.ts'
import { PlaceCard } from './place-card.tsx'
import { useMinutes } from './use-minutes.ts'

/** The first place: the library folder, which has every change from the moment it is saved, and copies of the whole of it. */
export function FolderCard() {
  const { snapshots, readOnly } = useStore(folderState)
  const now = useMinutes()
  useEffect(() => void followFolder(), [])
  const words = !snapshots
    ? readOnly
      ? 'every change is there; no copies are written, because it is open to be read only'
      : 'every change is there, from the moment it is saved'
    : (snapshots.problem ??
      (snapshots.newest
        ? `copied ${ageWords(snapshots.newest.at, now)}, read back, ${snapshots.count.toLocaleString('en-GB')} kept`
        : 'every change is there; the first copy is written after a quarter of an hour of work, or at the end of it'))
  const isGood = !snapshots?.problem
  const Icon = isGood ? IconShieldCheck : IconShieldExclamation
  return (
    <PlaceCard
      icon={<Icon size={19} stroke={1.5} />}
      title="In the library folder"
      words={words}
      state={isGood ? 'good' : 'warning'}
    />
  )
}
