import { lazy, Suspense } from 'react'
import { askedLibraryFile, takeLibraryFile } from '../background/import-inbox.ts'
import { useStore } from '../ui/store.ts'

const OpenLibraryFile = lazy(async () => ({
  default: (await import('../features/versions/places/open-library-file.tsx')).OpenLibraryFile,
}))

/** The dialog for a library file that was opened with the app or dropped, over whichever screen. */
export function OpeningLibraryFile() {
  const file = useStore(askedLibraryFile)
  return <Suspense>{file && <OpenLibraryFile file={file} onClose={takeLibraryFile} />}</Suspense>
}
