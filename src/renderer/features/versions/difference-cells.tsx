import { Anchor } from '@mantine/core'
import {
  IconAdjustments,
  IconFile,
  IconFileText,
  IconListCheck,
  IconMessage,
  IconPencil,
  IconPlus,
  IconTrash,
  type Icon,
} from '@tabler/icons-react'
import { Link } from 'react-router'
import { studyOf, type DifferenceItem } from '#core/history/difference-items.ts'
import type { DifferenceSide, DifferenceWords, NamesOfThings } from '#core/history/difference-words.ts'
import { FieldBadge } from '#renderer/ui/field-badge.tsx'
import { MissingMark } from '#renderer/ui/missing-mark.tsx'
import classes from './difference-list.module.css'

const icons: Readonly<Record<DifferenceItem['kind'], Icon>> = {
  'study-added': IconPlus,
  'study-removed': IconTrash,
  'study-changed': IconPencil,
  value: IconPencil,
  quotes: IconPencil,
  'paper-added': IconFile,
  'paper-removed': IconFile,
  'paper-changed': IconFile,
  outcome: IconPencil,
  claim: IconListCheck,
  source: IconMessage,
  draft: IconFileText,
  setting: IconAdjustments,
}

/** What a difference is, how it was and how it is. What stands there no more is struck. */
export function DifferenceCells({
  item,
  words,
  names,
}: {
  readonly item: DifferenceItem
  readonly words: DifferenceWords
  readonly names: NamesOfThings
}) {
  const Icon = icons[item.kind]
  const [row] = item.rows
  const study = studyOf(row, 'after') ?? studyOf(row, 'before')
  const about = <bdi>{words.about}</bdi>
  return (
    <>
      <span role="cell" className={classes.what}>
        {words.fieldId ? <FieldBadge fieldId={words.fieldId} /> : <Icon size={16} stroke={1.6} aria-hidden />}
        <span>
          <strong>
            <bdi>{words.what}</bdi>
          </strong>
          {study !== undefined && names.isThere(study) ? (
            <Anchor component={Link} to={`/study/${study}`} size="xs" tabIndex={-1} className={classes.about}>
              {about}
            </Anchor>
          ) : (
            words.about && <span className={classes.about}>{about}</span>
          )}
        </span>
      </span>
      <Side side={words.before} isGone={words.before.isThere} label="Then" />
      <Side side={words.after} isGone={false} label="Now" />
    </>
  )
}

function Side({
  side: { lines, detail, missing, isThere, quotes },
  isGone,
  label,
}: {
  readonly side: DifferenceSide
  readonly isGone: boolean
  readonly label: string
}) {
  const [first] = quotes
  const more = quotes.length - 1
  return (
    <span role="cell" className={classes.side} data-there={isThere || undefined} data-gone={isGone || undefined}>
      <span className={classes.narrowLabel} aria-hidden>
        {label}
      </span>
      {missing && <MissingMark kind={missing} />}
      {lines.map((line, index) => (
        <span key={`${index} ${line}`} className={classes.line}>
          <bdi>{line}</bdi>
        </span>
      ))}
      {detail && (
        <span className={classes.detail}>
          <bdi>{detail}</bdi>
        </span>
      )}
      {first && (
        <span className={classes.quote}>
          <bdi className="quoted">“{first.words}”</bdi>
          <span className={classes.pages}>
            p. {first.pages}
            {more > 0 && `, ${more} more`}
          </span>
        </span>
      )}
    </span>
  )
}
