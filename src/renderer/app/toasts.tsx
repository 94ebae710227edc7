import { Anchor, CloseButton } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { closeToast, holdToasts, shownToasts } from '../background/toast.ts'
import { focusScreen } from '../ui/focus-screen.ts'
import { useStore } from '../ui/store.ts'
import classes from './toasts.module.css'

/** The keyboard was on the message: the screen has it again. */
function close(id: number): void {
  closeToast(id)
  holdToasts(false)
  focusScreen()
}

/** What was done last, and what went wrong last, each for a while: in one place, above whatever the screen has at its foot. */
export function Toasts() {
  const toasts = useStore(shownToasts)
  return (
    <div
      className={classes.toasts}
      role="region"
      aria-label="Messages"
      aria-live="polite"
      onPointerEnter={() => holdToasts(true)}
      onPointerLeave={() => holdToasts(false)}
      onFocus={() => holdToasts(true)}
      onBlur={() => holdToasts(false)}
    >
      {toasts.map((toast) => (
        <div
          key={toast.id}
          className={classes.toast}
          data-kind={toast.kind}
          role={toast.kind === 'problem' ? 'alert' : undefined}
        >
          {toast.kind === 'problem' ? <IconAlertTriangle size={16} aria-hidden /> : <IconCheck size={16} aria-hidden />}
          <span className={classes.words}>{toast.message}</span>
          {toast.action && (
            <Anchor
              component="button"
              size="sm"
              onClick={() => {
                toast.action?.run()
                close(toast.id)
              }}
            >
              {toast.action.label}
            </Anchor>
          )}
          <CloseButton size="sm" aria-label="Close this message" onClick={() => close(toast.id)} />
        </div>
      ))}
    </div>
  )
}
