import { Kbd } from '@mantine/core'
import { keyLabel } from './commands.ts'

/** A key as it is printed on the writer's keyboard. */
export function KeyHint({ keyName }: { readonly keyName: string }) {
  return <Kbd>{keyLabel(keyName)}</Kbd>
}
