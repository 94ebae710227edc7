import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconFile } from '@tabler/icons-react'
import { formatCount } from '#core/format-count.ts'
import type { ListedStudy, Paper } from '#core/model/study.ts'
import { savePaper } from '#renderer/background/save-paper.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { removePaper } from '#renderer/db/study-edits.ts'
import classes from './study-details.module.css'
import { nameOf } from '#renderer/db/study-names.ts'

/** The papers of a study, each with what can be done with it. */
export function StudyPapers({ study, papers }: { readonly study: ListedStudy; readonly papers: readonly Paper[] }) {
  const takeOff = async (paper: Paper) =>
    toastWithUndo(
      await removePaper(paper, study),
      `Took ${paper.fileName} off ${nameOf(study)}. What it suggested went with it; what you wrote stays.`,
    )
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
            {sizeWords(paper.sizeBytes)}
          </span>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon size="sm" aria-label={`Actions for ${paper.fileName}`}>
                <IconDots size={15} stroke={1.6} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => void savePaper(paper)}>Save a copy</Menu.Item>
              <Menu.Item onClick={() => void takeOff(paper)}>Take off this study</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </p>
      ))}
    </section>
  )
}

function sizeWords(bytes: number): string {
  return bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
