import { ActionIcon, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { Paper } from '#core/model/study.ts'
import { PaperMenu } from '../reader/paper-menu.tsx'
import type { Reading } from '../reader/use-reading.ts'
import classes from './reader-panes.module.css'

/** Over the pages of each of two panes: which paper it is (of several, a menu chooses), which page, and the way to close it. */
export function PaneHead({
  reading,
  papers,
  isActive,
  onClose,
}: {
  readonly reading: Reading
  readonly papers: readonly Paper[]
  readonly isActive: boolean
  onClose(): void
}) {
  const { paper, view } = reading
  return (
    <div className={classes.head}>
      {papers.length > 1 ? (
        <PaperMenu reading={reading} papers={papers} className={classes.name}>
          <bdi>{paper?.fileName}</bdi>
        </PaperMenu>
      ) : (
        <bdi className={classes.name}>{paper?.fileName}</bdi>
      )}
      {view && (
        <span className={classes.page}>
          page {view.pageIndex + 1} of {view.pageCount}
        </span>
      )}
      {isActive && <span className="visually-hidden">The bar and the keys are about this pane.</span>}
      <Tooltip label="Close this pane">
        <ActionIcon size={24} aria-label="Close this pane" onClick={onClose}>
          <IconX size={15} />
        </ActionIcon>
      </Tooltip>
    </div>
  )
}
