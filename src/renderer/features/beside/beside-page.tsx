import { Anchor, Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import type { ChangesAside } from '#core/host/host.ts'
import type { Failure } from '#core/result.ts'
import { folderState } from '#renderer/db/folder-state.ts'
import { host } from '#renderer/host/current-host.ts'
import { useStore } from '#renderer/ui/store.ts'
import { AsideFile } from './aside-file.tsx'
import classes from './beside-page.module.css'

/** The files beside the library that hold changes of it: what they hold, and what the writer does with them. */
export function BesidePage() {
  const [files, setFiles] = useState<readonly ChangesAside[] | Failure | null>(null)
  const [looks, setLooks] = useState(0)
  const { filesAside } = useStore(folderState)
  useEffect(() => {
    let current = true
    void host.listChangesAside().then((answer) => {
      if (current) setFiles(answer.ok ? answer.value : answer)
    })
    return () => {
      current = false
    }
  }, [looks, filesAside])

  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <h1>Beside the library</h1>
        <p>
          {explain(files)}{' '}
          <Anchor component={Link} to="/" size="sm" underline="always">
            Back to the library
          </Anchor>
        </p>
      </div>
      {files === null ? (
        <Loader size="sm" aria-label="Looking through the folder" />
      ) : 'message' in files ? (
        <p role="alert" className={classes.none}>
          {files.message}
        </p>
      ) : (
        <ul className={classes.files}>
          {files.map((file) => (
            <AsideFile key={file.id} file={file} onDone={() => setLooks((count) => count + 1)} />
          ))}
        </ul>
      )}
    </div>
  )
}

function explain(files: readonly ChangesAside[] | Failure | null): string {
  if (Array.isArray(files) && files.length === 0)
    return 'Nothing stands beside the library. Copies that another program makes of its files, damaged files and changes that only a window had are shown here.'
  return 'Each of these files may hold work that the library does not have. Bring in what is missing, then settle the file: it goes to the folder’s trash.'
}
