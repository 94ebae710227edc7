import { safeFileName } from '#core/safe-file-name.ts'
import type { Paper } from '#core/model/study.ts'
import { host } from '../host/current-host.ts'
import { savePaper } from './save-paper.ts'
import { showToast } from './toast.ts'

/** Opens a copy of a paper in the system's PDF viewer; where that cannot be, a copy can be saved. */
export async function openPaperOutside(paper: Paper): Promise<void> {
  const opened = await host.openPaper({
    sha256: paper.sha256,
    name: safeFileName(paper.fileName.replace(/\.pdf$/iu, ''), 'Paper'),
  })
  if (!opened.ok)
    showToast({
      kind: 'problem',
      message: opened.message,
      action: { label: 'Save a copy', run: () => void savePaper(paper) },
    })
}
