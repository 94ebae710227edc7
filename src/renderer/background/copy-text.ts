import { showToast } from './toast.ts'

/** Puts text on the clipboard and says `words`; where the clipboard cannot be reached (a window in the background, a policy), it says that. */
export async function copyText(text: string, words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    showToast({
      kind: 'problem',
      message: 'Nothing was copied: this window may not use the clipboard now. Click into it and try again.',
    })
    return
  }
  showToast({ kind: 'done', message: words })
}
