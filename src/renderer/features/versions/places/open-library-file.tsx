import { useState } from 'react'
import type { MadeLibrary } from '#core/host/host.ts'
import { LibraryFileDialog } from './library-file-dialog.tsx'
import { MadeLibraryDialog } from './made-library-dialog.tsx'

/** From a library file, given or still to be chosen, to the library that was made of it. */
export function OpenLibraryFile({ file, onClose }: { readonly file: File | null; onClose(): void }) {
  const [made, setMade] = useState<MadeLibrary | null>(null)
  return made ? (
    <MadeLibraryDialog made={made} onClose={onClose} />
  ) : (
    <LibraryFileDialog first={file} onClose={onClose} onMade={setMade} />
  )
}
