import { lazy, Suspense, useState } from 'react'
import { exportAsk } from '../background/exporting.ts'
import { useStore } from '../ui/store.ts'

const ExportDialog = lazy(async () => ({
  default: (await import('../features/export/export-dialog.tsx')).ExportDialog,
}))

/** The export dialog over whichever screen; what it is made of is fetched when it is opened for the first time. */
export function Exporting() {
  const ask = useStore(exportAsk)
  const [wasOpened, setOpened] = useState(false)
  if (ask !== null && !wasOpened) setOpened(true)
  return <Suspense>{wasOpened && <ExportDialog ask={ask} />}</Suspense>
}
