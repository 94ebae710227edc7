import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MadeLibrary } from '#core/host/host.ts'
import { followCopyWork } from '#renderer/background/copy-work.ts'
import { showToast } from '#renderer/background/toast.ts'
import { host } from '#renderer/host/current-host.ts'
import { MadeLibraryDialog } from './made-library-dialog.tsx'

/** Makes a library of its own of this one as it was at change `seq`, in a new folder beside it. `name`: what that version is called, to be read out. */
export function OpenAsLibraryButton({ seq, name }: { readonly seq: number; readonly name: string }) {
  const [isBusy, setBusy] = useState(false)
  const [made, setMade] = useState<MadeLibrary | null>(null)
  const make = async () => {
    setBusy(true)
    try {
      const begun = await host.copyLibrary({ seq })
      const copied = begun.ok ? await followCopyWork('Making a library of its own', begun.value.workId) : begun
      if (!copied.ok) showToast({ kind: copied.kind === 'cancelled' ? 'done' : 'problem', message: copied.message })
      else if (copied.value.kind === 'made') setMade(copied.value)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button
        variant="default"
        loading={isBusy}
        aria-label={`Open it all as a library of its own, as of ${name}`}
        onClick={() => void make()}
      >
        Open it all as a library of its own
      </Button>
      {made && <MadeLibraryDialog made={made} onClose={() => setMade(null)} />}
    </>
  )
}
