import { IconShieldCheck } from '@tabler/icons-react'
import { PlaceCard } from './place-card.tsx'

/** The first place: the library folder, which has every change from the moment it is saved. */
export function FolderCard() {
  return (
    <PlaceCard
      icon={<IconShieldCheck size={19} stroke={1.5} />}
      title="In the library folder"
      words="every change, from the moment it is saved"
    />
  )
}
