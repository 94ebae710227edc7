import { host } from '../host/current-host.ts'
import { copyText } from './copy-text.ts'
import { showToast } from './toast.ts'

/** Opens a page in the writer's own browser: only ever called by a press on its address. Where that fails the address can be copied. */
export async function openOnline(url: string): Promise<void> {
  const opened = await host.openExternal({ url })
  if (opened.ok || opened.kind === 'cancelled') return
  showToast({
    kind: 'problem',
    message: opened.message,
    action: { label: 'Copy the address', run: () => void copyText(url, 'Copied the address') },
  })
}
