import { useEffect } from 'react'
import type { WindowRequest } from '#core/host/host.ts'
import { readOpenedFiles } from '../background/choose-files.ts'
import { runCommandById } from '../background/commands.ts'
import { takeFiles } from '../background/import-inbox.ts'
import { showToast } from '../background/toast.ts'
import { host } from '../host/current-host.ts'

/** Does what the system asks of the window: entries of the menu, and files that were opened with the app. `goTo` shows a screen. */
export function useWindowRequests(goTo: (path: string) => void): void {
  useEffect(() => {
    let isOver = false
    const follow = async () => {
      for (;;) {
        const requests = await host.nextRequests()
        // Refused: this shell has no menu. Or the program has ended, which other calls tell.
        if (isOver || !requests.ok) return
        for (const request of requests.value) await answer(request, goTo)
      }
    }
    void follow()
    return () => {
      isOver = true
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
}

async function answer(request: WindowRequest, goTo: (path: string) => void): Promise<void> {
  if (request.kind === 'command') return runCommandById(request.id)
  const files = await readOpenedFiles(request.files)
  if (!files.ok) return showToast({ kind: 'problem', message: files.message })
  if (files.value.length === 0) return
  goTo('/import')
  takeFiles(files.value)
}
