import { Button, Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useRef, useState } from 'react'
import { formatCount } from '#core/format-count.ts'
import type { MergeSide } from '#core/references/duplicates/merge.ts'
import { ComparedField } from './compared-field.tsx'
import classes from './compare-records.module.css'
import { KeyHint } from './key-hint.tsx'

/** One line of two records side by side: what each says, how they relate, and what is taken unless the writer says otherwise. */
export interface ComparedLine {
  readonly id: string
  readonly label: string
  readonly left: string
  readonly right: string
  readonly relation: 'same' | 'only-left' | 'only-right' | 'differ'
  readonly suggested: MergeSide
  /** True where both may be kept, one after the other. */
  readonly joinable?: boolean
}

/** Two records of one work, and what merging them would do. */
interface ComparedRecords {
  readonly title: string
  readonly leftName: string
  readonly rightName: string
  /** Why they were put side by side: "same DOI, same year". */
  readonly reasons: readonly string[]
  readonly lines: readonly ComparedLine[]
  /** What a merge does, in one sentence. */
  readonly outcome: string
  readonly mergeLabel: string
}

/**
 * Two records side by side, field by field. Up and down go through the fields, left and right (or B for both) choose, Enter merges, Esc
 * leaves everything as it is. `other` is a second way out, such as "Not a duplicate".
 */
export function CompareRecords({
  comparison,
  onMerge,
  onLeave,
  other,
}: {
  readonly comparison: ComparedRecords
  onMerge(choices: Readonly<Record<string, MergeSide>>): void
  onLeave(): void
  readonly other?: { readonly label: string; readonly keyName: string; run(): void }
}) {
  const [chosen, setChosen] = useState<Readonly<Record<string, MergeSide>>>({})
  const [showSame, setShowSame] = useState(false)
  const body = useRef<HTMLDivElement>(null)
  const narrow = useMediaQuery('(max-width: 799px)')
  const { lines } = comparison
  const same = lines.filter((line) => line.relation === 'same')
  const shown = showSame ? lines : lines.filter((line) => line.relation !== 'same')
  const sideOf = (line: ComparedLine): MergeSide => chosen[line.id] ?? line.suggested
  const choose = (line: ComparedLine, side: MergeSide) => {
    if (side !== 'both' || line.joinable) setChosen((before) => ({ ...before, [line.id]: side }))
  }
  const merge = () => onMerge(Object.fromEntries(lines.map((line) => [line.id, sideOf(line)])))

  const onKey = (event: React.KeyboardEvent) => {
    // What stands behind the dialog has keys of its own, which must not hear these.
    event.stopPropagation()
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const groups = [...(body.current?.querySelectorAll<HTMLElement>('[role="radiogroup"]') ?? [])]
    const at = groups.findIndex((group) => group.contains(document.activeElement))
    const line = shown[at]
    const key = event.key
    if (key === 'ArrowDown' || key === 'ArrowUp')
      focusChosen(groups[at < 0 ? 0 : Math.max(0, Math.min(groups.length - 1, at + (key === 'ArrowDown' ? 1 : -1)))])
    else if (line && (key === 'ArrowLeft' || key === 'ArrowRight')) choose(line, key === 'ArrowLeft' ? 'left' : 'right')
    else if (line && key.toLowerCase() === 'b') choose(line, 'both')
    else if (other && key.toLowerCase() === other.keyName.toLowerCase()) other.run()
    else if (key === 'Enter' && !isPressable(event.target)) merge()
    else if (key === 'Escape') onLeave()
    else return
    event.preventDefault()
  }
  return (
    <Modal
      opened
      onClose={onLeave}
      closeOnEscape={false}
      title={comparison.title}
      size={980}
      fullScreen={narrow}
      closeButtonProps={{ 'aria-label': 'Close without merging' }}
      classNames={{ content: classes.content, header: classes.header, body: classes.modalBody }}
      transitionProps={{ duration: 0 }}
      onKeyDown={onKey}
    >
      <div ref={body} className={classes.body}>
        {comparison.reasons.length > 0 && <p className={classes.reasons}>{sentence(comparison.reasons)}</p>}
        <div className={classes.columns}>
          <span />
          <strong>
            <bdi>{comparison.leftName}</bdi>
          </strong>
          <strong>
            <bdi>{comparison.rightName}</bdi>
          </strong>
        </div>
        {shown.map((line, index) => (
          <ComparedField
            key={line.id}
            line={line}
            side={sideOf(line)}
            first={index === 0}
            onChoose={(side) => choose(line, side)}
          />
        ))}
        {shown.length === 0 && <p className={classes.quiet}>The two records are identical in every field.</p>}
        {same.length > 0 && (
          <button
            type="button"
            className={classes.same}
            aria-expanded={showSame}
            onClick={() => setShowSame(!showSame)}
          >
            {showSame
              ? 'Hide identical fields'
              : `${formatCount(same.length, 'identical field')}: ${same.map((line) => line.label).join(', ')}`}
          </button>
        )}
      </div>
      <footer className={classes.foot}>
        <p>{comparison.outcome}</p>
        <span className={classes.keys} aria-hidden>
          <KeyHint keyName="ArrowUp" />
          <KeyHint keyName="ArrowDown" /> field <KeyHint keyName="ArrowLeft" />
          <KeyHint keyName="ArrowRight" /> side
        </span>
        {other && (
          <Button variant="default" onClick={other.run} rightSection={<KeyHint keyName={other.keyName} />}>
            {other.label}
          </Button>
        )}
        <Button variant="default" onClick={onLeave} rightSection={<KeyHint keyName="Escape" />}>
          Cancel
        </Button>
        <Button
          onClick={merge}
          data-autofocus={shown.length === 0 || undefined}
          rightSection={<KeyHint keyName="Enter" onButton />}
        >
          {comparison.mergeLabel}
        </Button>
      </footer>
    </Modal>
  )
}

function focusChosen(group: HTMLElement | undefined): void {
  group?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus()
}

/** Enter on a button presses it; on a choice it merges, because that is what the foot says. */
function isPressable(target: EventTarget): boolean {
  return target instanceof HTMLButtonElement && target.getAttribute('role') !== 'radio'
}

function sentence(reasons: readonly string[]): string {
  const words = reasons.join(', ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
