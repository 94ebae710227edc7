import type { Paper } from '#core/model/study.ts'
import { host } from '../host/current-host.ts'
import { showToast } from './toast.ts'

/** Saves a copy of a paper where the writer says, its bytes as they came. */
export async function savePaper(paper: Paper): Promise<void> {
  const found = await host.getPaper({ sha256: paper.sha256 })
  if (!found.ok) {
    showToast({ kind: 'problem', message: `${paper.fileName}: ${found.message}` })
    return
  }
  const saved = await host.saveFile({ suggestedName: paper.fileName, bytes: found.value.bytes })
  if (!saved.ok) showToast({ kind: 'problem', message: saved.message })
  else if (saved.value) showToast({ kind: 'done', message: `Saved ${saved.value.savedAs}.` })
}
