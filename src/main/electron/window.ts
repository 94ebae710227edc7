import { join } from 'node:path'
import { BrowserWindow, nativeTheme } from 'electron'
import { appOrigin } from './app-protocol.ts'
import { closeWhenSaved } from './closing.ts'

/** A window that paints nothing, for a fault of the graphics or the installation, is shown all the same: an invisible one says nothing. */
const latestShowMs = 5_000

/** Opens the app's window. It has no Node, no way out, and one bridge: the preload's `window.host`. */
export function openWindow(outFolder: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 640,
    minHeight: 480,
    title: 'Evidence Desk',
    // Electron keeps place and size under the name, and moves a window back that would be out of sight.
    name: 'main',
    windowStatePersistence: true,
    // As --desk-app in tokens.css: what is seen before the page is.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#191816' : '#f3f1ec',
    show: false,
    webPreferences: {
      preload: join(outFolder, 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  })
  closeWhenSaved(window)
  const show = (): void => {
    if (!window.isDestroyed() && !window.isVisible()) window.show()
  }
  window.once('ready-to-show', show)
  const late = setTimeout(show, latestShowMs)
  window.once('closed', () => clearTimeout(late))
  window.loadURL(`${appOrigin}/`).catch((error: unknown) => {
    show()
    throw error
  })
  return window
}
