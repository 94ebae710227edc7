import { ActionIcon, Anchor, Popover, Tooltip } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { tagId, type Tag } from '#core/model/tag.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { useHistory, useIsHistoryBeingRead } from '#renderer/db/queries.ts'
import { putBackTag } from '#renderer/db/tag-edits.ts'
import { tagWords } from '#renderer/ui/tag-words.ts'
import { targetOf, type StudyField } from './study-fields.ts'
import classes from './field-history.module.css'

/** What a field held before, newest first, behind a small button; each can be put back. */
export function FieldHistory({ studyId, field }: { readonly studyId: string; readonly field: StudyField }) {
  return (
    <Popover position="bottom-end" width={320} shadow="md" withinPortal trapFocus returnFocus>
      <Popover.Target>
        <Tooltip label="What was here before">
          <ActionIcon size={22} tabIndex={-1} data-inner aria-label={`History of ${field.label.toLowerCase()}`}>
            <IconHistory size={15} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-labelledby={undefined} aria-label={`History of ${field.label.toLowerCase()}`}>
        <Changes studyId={studyId} field={field} />
      </Popover.Dropdown>
    </Popover>
  )
}

function Changes({ studyId, field }: { readonly studyId: string; readonly field: StudyField }) {
  const key = tagId(studyId, field.id)
  const changes = useHistory('tags', key)
  const isBeingRead = useIsHistoryBeingRead()
  if (!changes) return null
  const heldAfter = (change: (typeof changes)[number]) => {
    const row = change.rows.find((each) => each.table === 'tags' && each.key === key)
    return row?.table === 'tags' ? row.after : null
  }
  const [newest] = changes
  const present = newest ? heldAfter(newest) : null
  const putBack = async (tag: Tag) =>
    toastWithUndo(await putBackTag(targetOf(studyId, field), tag), `Put back ${tagWords(tag)}`)
  return (
    <div className={classes.history} tabIndex={-1} data-autofocus>
      <p className={classes.name}>{field.label}</p>
      {changes.length === 0 && !isBeingRead && <p>Nothing was written here yet.</p>}
      <ol>
        {changes.map((change) => {
          const after = heldAfter(change)
          return (
            <li key={change.seq}>
              <span className={classes.value}>{after ? tagWords(after) : 'Nothing'}</span>
              <span className={classes.what}>
                {change.label} ·{' '}
                <time dateTime={change.at}>
                  {new Date(change.at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
                </time>
              </span>
              {after && !isSame(after, present) && (
                <Anchor
                  component="button"
                  size="sm"
                  className={classes.back}
                  aria-label={`Put back ${tagWords(after)}`}
                  onClick={() => void putBack(after)}
                >
                  Put back
                </Anchor>
              )}
            </li>
          )
        })}
      </ol>
      {isBeingRead && <p>What was here earlier is still being read from the library folder.</p>}
    </div>
  )
}

/** The same answer with the same proof: there is nothing to put back. */
function isSame(tag: Tag, other: Tag | null): boolean {
  const held = ({ value, quotes, setBy }: Tag) => JSON.stringify([value, quotes, setBy])
  return other !== null && held(tag) === held(other)
}
