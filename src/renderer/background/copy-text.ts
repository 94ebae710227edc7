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

/**
 * Puts the same on the clipboard as text and as HTML, so that it pastes well into a text, a letter and a spreadsheet, and says `words`;
 * false, and said, where that is not possible. By a copy of the window's own: `navigator.clipboard` would read the HTML as a page of ours,
 * and the content security policy complain of its styles.
 */
export function copyTextAndHtml(
  { text, html }: { readonly text: string; readonly html: string },
  words: string,
): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.clipboardData?.setData('text/html', html)
    event.preventDefault()
    event.stopPropagation()
  }
  document.addEventListener('copy', fill, { once: true, capture: true })
  const copied = document.execCommand('copy')
  document.removeEventListener('copy', fill, { capture: true })
  showToast(
    copied
      ? { kind: 'done', message: words }
      : { kind: 'problem', message: 'The clipboard could not be written. Nothing was copied; try again.' },
  )
  return copied
}
