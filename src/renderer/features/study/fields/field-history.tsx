import { ActionIcon, Popover, Tooltip } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { tagId, type Tag } from '#core/model/tag.ts'
import { valueWords } from '#core/table/value-words.ts'
import { useHistory } from '#renderer/db/queries.ts'
import { missingWords } from '#renderer/ui/missing-mark.tsx'
import type { StudyField } from './study-fields.ts'
import classes from './field-history.module.css'

/** What a field held before, newest first, behind a small button. */
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
  if (!changes) return null
  return (
    <div className={classes.history} tabIndex={-1} data-autofocus>
      <p className={classes.name}>{field.label}</p>
      {changes.length === 0 && <p>Nothing was written here yet.</p>}
      <ol>
        {changes.map((change) => {
          const row = change.rows.find((each) => each.table === 'tags' && each.key === key)
          const after = row?.table === 'tags' ? row.after : null
          return (
            <li key={change.seq}>
              <span className={classes.value}>{after ? wordsOf(after) : 'Nothing'}</span>
              <span className={classes.what}>
                {change.label} ·{' '}
                <time dateTime={change.at}>
                  {new Date(change.at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
                </time>
              </span>
            </li>
          )
        })}
      </ol>
    </div>
  )
}

function wordsOf(tag: Tag): string {
  if (tag.value.kind === 'missing') return missingWords[tag.value.missing]
  const words = valueWords(tag.fieldId, tag.value.value, tag.quotes[0]?.anchor.exact)
  return [words.text, words.detail].filter(Boolean).join(' · ')
}
