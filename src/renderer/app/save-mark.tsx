import { Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconLoader2, IconLock } from '@tabler/icons-react'
import { saveState } from '../db/save-state.ts'
import { useStore } from '../ui/store.ts'
import classes from './save-mark.module.css'

/** "Saved", "Saving", "Not saved" or "Read-only", with the reason on hover and focus; said aloud when it turns bad. */
export function SaveMark() {
  const state = useStore(saveState)
  const words = { saved: 'Saved', saving: 'Saving', 'not-saved': 'Not saved', 'read-only': 'Read-only' }[state.kind]
  const Icon = { saved: IconCheck, saving: IconLoader2, 'not-saved': IconAlertTriangle, 'read-only': IconLock }[
    state.kind
  ]
  const reason =
    'message' in state
      ? state.message
      : state.kind === 'saved'
        ? 'Everything is saved in the library folder.'
        : 'Saving to the library folder.'
  return (
    <Tooltip label={reason}>
      <div className={classes.mark} data-state={state.kind} role="status" tabIndex={0} data-testid="save-state">
        <Icon size={15} stroke={1.8} aria-hidden />
        <span className={classes.words}>{words}</span>
        {'message' in state && <span className="visually-hidden">{state.message}</span>}
      </div>
    </Tooltip>
  )
}
