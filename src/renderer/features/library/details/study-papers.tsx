import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconFile } from '@tabler/icons-react'
import { useState } from 'react'
import { formatCount } from '#core/format-count.ts'
import type { ListedStudy, Paper } from '#core/model/study.ts'
import { openPaperOutside } from '#renderer/background/open-paper-outside.ts'
import { valueOrToast } from '#renderer/background/toast.ts'
import { savePaper } from '#renderer/background/save-paper.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { removePaper } from '#renderer/db/study-edits.ts'
import { ReplaceDialog } from './replace-dialog.tsx'
import { chooseReplacement, replacePaper, type Replacement } from './replace-paper.ts'
import classes from './study-details.module.css'
import { nameOf } from '#renderer/db/study-names.ts'
import { fileSize } from '#renderer/ui/file-size.ts'

/** The papers of a study, each with what can be done with it. */
export function StudyPapers({ study, papers }: { readonly study: ListedStudy; readonly papers: readonly Paper[] }) {
  const takeOff = async (paper: Paper) =>
    toastWithUndo(
      await removePaper(paper, study),
      `Took ${paper.fileName} off ${nameOf(study)}. What it suggested went with it; what you wrote stays.`,
    )
  const [replacing, setReplacing] = useState<{ readonly paper: Paper; readonly replacement: Replacement } | null>(null)
  const choose = async (paper: Paper) => {
    const replacement = valueOrToast(await chooseReplacement(study, paper))
    if (replacement) setReplacing({ paper, replacement })
  }
  const replace = async () => {
    if (!replacing) return
    const { paper, replacement } = replacing
    setReplacing(null)
    const { quoteCount, lost, fileName } = replacement
    toastWithUndo(
      await replacePaper(study, paper, replacement),
      `Replaced by ${fileName}${quoteCount > 0 ? `; ${quoteCount - lost.length} of ${formatCount(quoteCount, 'quote')} found again` : ''}.`,
    )
  }
  return (
    <section className={classes.section}>
      <h3>Papers</h3>
      {papers.length === 0 && <p className={classes.quiet}>No PDF yet. Attach one, or drop it on the row.</p>}
      {papers.map((paper) => (
        <p key={paper.sha256} className={classes.paper}>
          <IconFile size={15} stroke={1.6} aria-hidden />
          <bdi>{paper.fileName}</bdi>
          <span>
            {paper.pageCount > 0 ? `${formatCount(paper.pageCount, 'page')}, ` : ''}
            {fileSize(paper.sizeBytes)}
          </span>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon size="sm" aria-label={`Actions for ${paper.fileName}`}>
                <IconDots size={15} stroke={1.6} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => void openPaperOutside(paper)}>Open in the PDF viewer</Menu.Item>
              <Menu.Item onClick={() => void savePaper(paper)}>Save a copy</Menu.Item>
              <Menu.Item onClick={() => void choose(paper)}>Replace by another file</Menu.Item>
              <Menu.Item onClick={() => void takeOff(paper)}>Take off this study</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </p>
      ))}
      {replacing && (
        <ReplaceDialog {...replacing} onReplace={() => void replace()} onClose={() => setReplacing(null)} />
      )}
    </section>
  )
}
