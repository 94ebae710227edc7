import type { ReactNode } from 'react'
import type { Paper } from '#core/model/study.ts'
import { Splitter } from '../splitter.tsx'
import { PaneHead } from './pane-head.tsx'
import classes from './reader-panes.module.css'
import type { PaneId, Panes } from './use-panes.ts'

/** How small a pane may be made, in per cent of the room for both. */
const shares = { least: 15, most: 85 } as const

/** One pane with pages, or two with a line between them. `pane` draws what is in one; `children` float over both. */
export function ReaderPanes({
  panes,
  papers,
  pane,
  children,
}: {
  readonly panes: Panes
  readonly papers: readonly Paper[]
  pane(id: PaneId, isSecond: boolean): ReactNode
  readonly children?: ReactNode
}) {
  const { shown, layout } = panes
  const isSplit = shown.length === 2
  return (
    // Measured only where it matters: one pane is not drawn twice for its size.
    <div ref={isSplit ? layout.ref : undefined} className={classes.panes} data-beside={layout.beside || undefined}>
      {shown.flatMap((id, index) => [
        isSplit && index === 1 && (
          <Splitter
            key="line"
            label="Size of the first pane, in per cent"
            orientation={layout.beside ? 'vertical' : 'horizontal'}
            value={layout.share}
            range={shares}
            pixels={(layout.beside ? layout.width : layout.height) / 100}
            step={5}
            onChange={layout.setShare}
            onReset={() => layout.setShare(null)}
          />
        ),
        // The pane itself does nothing: what is pressed or focused in it makes it the active one.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/prefer-tag-over-role, jsx-a11y/no-static-element-interactions
        <div
          key={id}
          className={classes.pane}
          style={{ flexGrow: !isSplit ? 1 : index === 0 ? layout.share : 100 - layout.share }}
          {...(isSplit ? { role: 'group', 'aria-label': index === 0 ? 'First pane' : 'Second pane' } : {})}
          data-active={(isSplit && id === panes.activeId) || undefined}
          onPointerDownCapture={() => panes.activate(id)}
          onFocusCapture={() => panes.activate(id)}
        >
          {isSplit && (
            <PaneHead
              reading={panes.readings[id]}
              papers={papers}
              isActive={id === panes.activeId}
              onClose={() => panes.close(id)}
            />
          )}
          {pane(id, index === 1)}
        </div>,
      ])}
      {children}
    </div>
  )
}
