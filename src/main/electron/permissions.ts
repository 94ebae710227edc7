import type { Session, WebContents } from 'electron'
import { isAppAddress } from './app-protocol.ts'

/** The one thing a page may do beyond showing itself: write to the clipboard when the writer copies. */
const allowedPermission = 'clipboard-sanitized-write'

/** Denies every permission but one, and every request that leaves the app: nothing is ever fetched from a network. */
export function restrictSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer) => answer(permission === allowedPermission && isAppAddress(contents.getURL())))
  session.setPermissionCheckHandler((_contents, permission, origin) => permission === allowedPermission && isAppAddress(`${origin.replace(/\/$/, '')}/`))
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !staysInside(details.url) }))
  session.on('will-download', (event) => event.preventDefault())
}

/** Keeps a page where it is: no navigation, no frame, no redirect, no second window, no webview. */
export function restrictContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

function staysInside(address: string): boolean {
  return isAppAddress(address) || address.startsWith('blob:app://evidence-desk/') || address.startsWith('data:') || address.startsWith('devtools://')
}
