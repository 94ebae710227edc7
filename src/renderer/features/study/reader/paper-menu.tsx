import { Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Paper } from '#core/model/study.ts'
import type { Reading } from './use-reading.ts'

/** Which of the study's papers is shown; `children` are the words on its button. */
export function PaperMenu({
  reading,
  papers,
  className,
  children,
}: {
  readonly reading: Reading
  readonly papers: readonly Paper[]
  readonly className: string | undefined
  readonly children: ReactNode
}) {
  return (
    <Menu>
      <Menu.Target>
        <button type="button" className={className}>
          {children}
          <IconChevronDown size={13} stroke={1.8} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {papers.map((paper) => (
          <Menu.Item
            key={paper.sha256}
            aria-current={paper.sha256 === reading.paper?.sha256 || undefined}
            onClick={() => reading.show(paper.sha256)}
          >
            {paper.fileName}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
