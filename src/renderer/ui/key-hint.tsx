import { Kbd } from '@mantine/core'
import { keyLabel } from './key-label.ts'
import classes from './key-hint.module.css'

/** A key as it is printed on the writer's keyboard. `onButton`: drawn in the button's own colour. */
export function KeyHint({ keyName, onButton = false }: { readonly keyName: string; readonly onButton?: boolean }) {
  return onButton ? (
    <kbd className={classes.onButton}>{keyLabel(keyName)}</kbd>
  ) : (
    <Kbd className={classes.key}>{keyLabel(keyName)}</Kbd>
  )
}
