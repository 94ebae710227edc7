import { protocol, type Session } from 'electron'
import { rendererFile } from '../renderer-files.ts'

/** The scheme and host of the app's pages. They are where the window's copy of the library lives: never change them. */
const appScheme = 'app'
export const appOrigin = `${appScheme}://evidence-desk`

/** Must be called before the app is ready. A standard, secure scheme has an origin of its own, as https has. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the built renderer in `session` under `appOrigin`; every other host of the scheme is not found. */
export function serveApp(session: Session, rendererFolder: string): void {
  session.protocol.handle(appScheme, async (request) => {
    const url = new URL(request.url)
    const isOurs = `${url.protocol}//${url.host}` === appOrigin && request.method === 'GET'
    const file = await rendererFile(rendererFolder, isOurs ? url.pathname : '/..')
    return new Response(new Uint8Array(file.body), { status: file.status, headers: file.headers })
  })
}

/** True for an address of the app itself. */
export function isAppAddress(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === `${appScheme}:` && address.startsWith(`${appOrigin}/`)
}
