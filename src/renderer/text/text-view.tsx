import { useMemo, type ReactNode, type Ref } from 'react'
import type { WrittenText } from '#core/sources/written-text.ts'
import { TextBlockView } from './text-block.tsx'
import type { TextHighlight } from './text-highlight.ts'
import classes from './text-view.module.css'

const none: readonly TextHighlight[] = []

/**
 * A text without pages as it is read: its blocks, with highlights and what stands beside each. Selections in it are read by `selectedSpan`.
 * `onHighlight`: the words of a highlight were clicked, the innermost that is there.
 */
export function TextView({
  text,
  highlights,
  label,
  gutterOf,
  onHighlight,
  ref,
}: {
  readonly text: WrittenText
  readonly highlights: readonly TextHighlight[]
  readonly label: string
  /** What stands under the number of a block; the same node for the same words, so that others are not drawn again. */
  readonly gutterOf?: (index: number) => ReactNode
  readonly onHighlight?: (id: string) => void
  readonly ref?: Ref<HTMLDivElement>
}) {
  const byBlock = useMemo(() => highlightsByBlock(highlights), [highlights])
  return (
    // Keys of the view are commands; what is clicked here can be reached by them too.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={ref}
      className={classes.view}
      role="document"
      aria-label={label}
      tabIndex={0}
      onClick={(event) => {
        const words = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-highlight]') : null
        const id = words?.dataset['highlight']
        if (id !== undefined && document.getSelection()?.isCollapsed !== false) onHighlight?.(id)
      }}
    >
      {text.blocks.map((block, index) => (
        <TextBlockView
          key={index}
          block={block}
          index={index}
          highlights={byBlock.get(index) ?? none}
          speaker={block.speaker === text.blocks[index - 1]?.speaker ? undefined : block.speaker}
          gutter={gutterOf?.(index)}
        />
      ))}
    </div>
  )
}

function highlightsByBlock(highlights: readonly TextHighlight[]): ReadonlyMap<number, readonly TextHighlight[]> {
  const byBlock = new Map<number, TextHighlight[]>()
  for (const highlight of highlights)
    for (let index = highlight.span.start.pageIndex; index <= highlight.span.end.pageIndex; index += 1) {
      const of = byBlock.get(index)
      if (of) of.push(highlight)
      else byBlock.set(index, [highlight])
    }
  return byBlock
}
