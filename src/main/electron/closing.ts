import { dialog, type BrowserWindow } from 'electron'

const triesEveryMs = 100
/** So long the page may take to save before the writer is asked. */
const patienceMs = 1000

/**
 * Lets the window close as soon as its page has nothing unsaved. Electron itself asks nobody: a page that holds its window would simply stay. What
 * was being typed is saved in a moment mostly; where it is not, or a form is half filled, the writer is asked, so that a window can always be closed.
 */
export function closeWhenSaved(window: BrowserWindow): void {
  let isClosing = false
  let heldSince: number | null = null
  let timer: NodeJS.Timeout | undefined
  window.on('close', () => {
    isClosing = true
  })
  window.on('closed', () => clearTimeout(timer))
  window.webContents.on('will-prevent-unload', (event) => {
    if (!isClosing) {
      // It is loaded again; nobody could be asked later.
      if (dialog.showMessageBoxSync(window, question('Load it again without saving')) === 1) event.preventDefault()
      return
    }
    isClosing = false
    clearTimeout(timer)
    if (heldSince === Infinity) return
    heldSince ??= Date.now()
    if (Date.now() - heldSince < patienceMs) timer = setTimeout(() => window.close(), triesEveryMs)
    else void ask()
  })

  async function ask(): Promise<void> {
    heldSince = Infinity
    const { response } = await dialog.showMessageBox(window, question('Close without saving'))
    heldSince = null
    if (response === 1 && !window.isDestroyed()) window.destroy()
  }
}

function question(goes: string) {
  return {
    type: 'warning' as const,
    message: 'Something in this window is not saved.',
    detail:
      'It is still being saved, could not be saved, or stands in a form that is not finished. The window says which. What showed “Saved” is safe.',
    buttons: ['Keep the window open', goes],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  }
}
