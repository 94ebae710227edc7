import type { CommandLine, Session, WebContents } from 'electron'
import { isAppAddress } from './app-protocol.ts'

/** The one thing a page may do beyond showing itself: write to the clipboard when the writer copies. */
const allowedPermission = 'clipboard-sanitized-write'

/** Before the app is ready: no name of a network is found, whatever part of the program asks for it. */
export function goOffline(commandLine: CommandLine): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** Denies every permission but one, and every request that leaves the app: nothing is ever fetched from a network. */
export function restrictSession(session: Session): void {
  // Before anything else of the session: it looks for a spelling dictionary as soon as it is made, and fetches a missing one, whatever the
  // window's own setting says (Electron's issue 22995). In the same turn the search is given up.
  session.setSpellCheckerLanguages([])
  session.setPermissionRequestHandler((contents, permission, answer) =>
    answer(permission === allowedPermission && isAppAddress(contents.getURL())),
  )
  session.setPermissionCheckHandler(
    (_contents, permission, origin) =>
      permission === allowedPermission && isAppAddress(`${origin.replace(/\/$/, '')}/`),
  )
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !staysInside(details.url) }))
  session.on('will-download', (event) => event.preventDefault())
}

/** Keeps a page where it is: no navigation, no frame, no redirect, no second window, no webview. It may only load itself again. */
export function restrictContents(contents: WebContents): void {
  const stay = (event: { readonly url: string; readonly isMainFrame: boolean; preventDefault(): void }) => {
    if (!event.isMainFrame || !isReload(contents, event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

// Electron asks before location.reload() too, which is how the app opens another library or starts anew after a fault.
function isReload(contents: WebContents, address: string): boolean {
  const withoutHash = (url: string) => url.replace(/#.*/s, '')
  return isAppAddress(address) && withoutHash(address) === withoutHash(contents.getURL())
}

function staysInside(address: string): boolean {
  return (
    isAppAddress(address) ||
    address.startsWith('blob:app://evidence-desk/') ||
    address.startsWith('data:') ||
    address.startsWith('devtools://')
  )
}
