import { lazy, Suspense, useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { useCommands } from '../background/commands.ts'
import { openSample } from '../background/open-sample.ts'
import {
  librariesDialog,
  libraryList,
  lookForLibraries,
  showLibraries,
  switchToListed,
} from '../background/other-libraries.ts'
import { useStore } from '../ui/store.ts'

const LibrariesDialog = lazy(async () => ({ default: (await import('./libraries-dialog.tsx')).LibrariesDialog }))

const mostNamed = 8

/** Going to another library from every screen: the actions, the last libraries by name, and the dialog, which is fetched when it is asked for. */
export function Libraries() {
  const navigate = useNavigate()
  const named = (useStore(libraryList)?.libraries ?? [])
    .filter(({ isOpen, problem }) => !isOpen && problem?.kind !== 'missing')
    .slice(0, mostNamed)
  useEffect(() => {
    const idle = requestIdleCallback(() => void lookForLibraries())
    return () => cancelIdleCallback(idle)
  }, [])
  useCommands([
    {
      id: 'other-library',
      label: 'Open another library',
      group: 'Libraries',
      run: () => void showLibraries('list'),
    },
    { id: 'new-library', label: 'New library', group: 'Libraries', run: () => void showLibraries('new') },
    {
      id: 'sample-library',
      label: 'Open the sample library',
      group: 'Libraries',
      run: () => void openSample((path) => void navigate(path)),
    },
    ...named.map((library) => ({
      id: `library-${library.id}`,
      label: `Open the library “${library.name}”`,
      group: 'Libraries',
      run: () => void switchToListed(library),
    })),
  ])
  return <AskedForLibraries />
}

/** The dialog of libraries, where it is asked for. */
export function AskedForLibraries() {
  const at = useStore(librariesDialog)
  const [wasOpened, setOpened] = useState(false)
  if (at !== null && !wasOpened) setOpened(true)
  return <Suspense>{wasOpened && <LibrariesDialog at={at} />}</Suspense>
}
