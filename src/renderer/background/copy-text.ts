import type { Result } from '#core/result.ts'
import { showToast } from './toast.ts'

const notAllowed = 'Nothing was copied: this window may not use the clipboard now. Click into it and try again.'

/** Puts text on the clipboard and says `words`; where the clipboard cannot be reached (a window in the background, a policy), it says that. */
export async function copyText(text: string, words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    showToast({ kind: 'problem', message: notAllowed })
    return
  }
  showToast({ kind: 'done', message: words })
}

/**
 * Puts a picture on the clipboard, with `text` for programs that take no pictures, and says `words`. The picture may come later: the
 * clipboard is asked at once, while the writer's key press still allows it.
 */
export async function copyPicture(png: Promise<Result<Blob>>, text: string, words: string): Promise<void> {
  let problem = notAllowed
  const picture = png.then((drawn) => {
    if (drawn.ok) return drawn.value
    problem = drawn.message
    throw new Error(drawn.message)
  })
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ 'image/png': picture, 'text/plain': new Blob([text], { type: 'text/plain' }) }),
    ])
  } catch {
    showToast({ kind: 'problem', message: problem })
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
