import { app, dialog, type BrowserWindow } from 'electron'

/** Where the page of a window crashes (mostly for lack of memory), an empty window would stay: asks whether to start it again. */
export function offerToStartAgain(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void ask(window, reason)
  })
}

async function ask(window: BrowserWindow, reason: string): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window stopped working and has to start again.',
    detail: `What showed “Saved” is safe in the library folder. (${reason})`,
    buttons: ['Start the window again', 'Quit'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  if (response !== 0) app.quit()
  else if (!window.isDestroyed()) window.webContents.reload()
}
