import { Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconLoader2, IconLock } from '@tabler/icons-react'
import { Link } from 'react-router'
import { saveState } from '../db/save-state.ts'
import { useStore } from '../ui/store.ts'
import classes from './save-mark.module.css'

const marks = {
  saved: { words: 'Saved', Icon: IconCheck },
  saving: { words: 'Saving', Icon: IconLoader2 },
  behind: { words: 'Saved, not shown', Icon: IconAlertTriangle },
  'not-saved': { words: 'Not saved', Icon: IconAlertTriangle },
  'read-only': { words: 'Read-only', Icon: IconLock },
} as const

/**
 * "Saved", "Saving", "Not saved" or "Read-only", with the reason on hover and focus; said aloud when it turns bad. Leads to the versions: what
 * was saved, and when.
 */
export function SaveMark() {
  const state = useStore(saveState)
  const { words, Icon } = marks[state.kind]
  const reason =
    state.kind !== 'saved' && state.message !== undefined
      ? state.message
      : state.kind === 'saved'
        ? 'Everything is saved in the library folder.'
        : 'Saving to the library folder.'
  return (
    <Tooltip label={`${reason} Click to see its versions.`}>
      <Link to="/versions" className={classes.mark} data-state={state.kind} aria-label={`${words}: show the versions`}>
        <span className={classes.status} role="status" data-testid="save-state">
          <Icon size={15} stroke={1.8} aria-hidden />
          <span className={classes.words}>{words}</span>
          {'message' in state && state.message !== undefined && (
            <span className="visually-hidden">{state.message}</span>
          )}
        </span>
      </Link>
    </Tooltip>
  )
}
