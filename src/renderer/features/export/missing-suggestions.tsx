import { Anchor } from '@mantine/core'
import { formatCount } from '#core/format-count.ts'
import { readOn } from '#renderer/background/read-papers.ts'
import classes from './in-the-file.module.css'
import type { UnreadPapers } from './use-unread-papers.ts'

/** Which suggestions are not in the table that goes into the file, and how they come in. */
export function MissingSuggestions({
  unread: { reading, stopped },
  arrived,
  onTake,
}: {
  readonly unread: UnreadPapers
  /** Suggestions that came since the dialog was opened. */
  readonly arrived: number
  onTake(): void
}) {
  return (
    <div className={classes.missing} role="status">
      {reading > 0 && (
        <p>
          {formatCount(reading, 'paper is', 'papers are')} still being read; {itsOrTheir(reading)} suggestions are not
          in yet.
        </p>
      )}
      {stopped > 0 && (
        <p>
          {formatCount(stopped, 'paper is', 'papers are')} not read, because the reading was stopped;{' '}
          {itsOrTheir(stopped)} suggestions are not in.{' '}
          <Anchor component="button" type="button" size="sm" onClick={() => readOn()}>
            Read on
          </Anchor>
        </p>
      )}
      {arrived > 0 && (
        <p>
          {formatCount(arrived, 'suggestion')} came in since this was opened.{' '}
          <Anchor component="button" type="button" size="sm" onClick={onTake}>
            Take {arrived === 1 ? 'it' : 'them'} in
          </Anchor>
        </p>
      )}
    </div>
  )
}

function itsOrTheir(count: number): string {
  return count === 1 ? 'its' : 'their'
}
