import { SafePlaces } from './places/safe-places.tsx'
import classes from './versions-page.module.css'

/** Where the library is safe, its versions, what changed between two of them, and the way back. */
export function VersionsPage() {
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <h1>Versions</h1>
        <div className={classes.actions}>{/* What the page can do stands here, a button each. */}</div>
      </div>
      <SafePlaces />
    </div>
  )
}
