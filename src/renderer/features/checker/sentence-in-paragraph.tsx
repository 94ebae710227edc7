import { useEffect, useRef } from 'react'
import type { StoryClaim } from '#core/claims/story-claims.ts'
import type { WrittenText } from '#core/sources/written-text.ts'
import classes from './claim-panel.module.css'

/** Characters of a paragraph that are shown on either side of the sentence: a draft can be one paragraph. */
const mostAround = 1200

/** The paragraph of a claim, quieter but for its sentence, with the words of the claim marked. */
export function SentenceInParagraph({
  text: { blocks },
  shown: { sentence, span },
}: {
  readonly text: WrittenText
  readonly shown: StoryClaim
}) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.querySelector('mark')?.scrollIntoView({ block: 'nearest' })
  }, [sentence])
  const block = blocks[span.start.pageIndex]!.text
  const from = span.start.offset - sentence.start
  const until = from + sentence.text.length
  const [start, end] = [Math.max(0, from - mostAround), Math.min(block.length, until + mostAround)]
  return (
    // It scrolls where it is long, so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div
      ref={box}
      className={classes.paragraph}
      dir="auto"
      tabIndex={0}
      role="group"
      aria-label="Paragraph of the draft"
    >
      {start > 0 && '… '}
      {block.slice(start, from)}
      <b>
        {sentence.text.slice(0, sentence.start)}
        <mark>{sentence.text.slice(sentence.start, sentence.end)}</mark>
        {sentence.text.slice(sentence.end)}
      </b>
      {block.slice(until, end)}
      {end < block.length && ' …'}
    </div>
  )
}
