import { FolderCard } from './folder-card.tsx'
import { OneFileCard } from './one-file-card.tsx'
import { SecondPlaceCard } from './second-place-card.tsx'
import classes from './places.module.css'

/** The places where the library is safe, side by side. */
export function SafePlaces() {
  return (
    <ul className={classes.places} aria-label="Where the library is safe">
      <FolderCard />
      <SecondPlaceCard />
      <OneFileCard />
    </ul>
  )
}
