import type { BrowserWindow } from 'electron'

/**
 * True where `npm start` started this process and waits for word of it (scripts/electron-program.mjs): where none comes, or the process ends
 * badly before, it opens the app in a browser and says so.
 */
export function hasStarter(): boolean {
  return process.env['EVIDENCE_DESK_STARTER'] !== undefined && process.send !== undefined
}

/** Tells the starter when the window is seen. */
export function tellStarter(window: BrowserWindow): void {
  if (hasStarter()) window.once('show', () => process.send?.('window-shown'))
}
