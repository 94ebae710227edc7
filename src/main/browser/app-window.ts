import { spawn, type ChildProcess } from 'node:child_process'
import { Launcher } from 'chrome-launcher'
import { commandBrowser, commandsInput } from './devtools-pipe.ts'

/** Why no window can be shown on this machine, or null. */
export function whyNoWindow(platform = process.platform, env = process.env): string | null {
  const needsDisplay = platform === 'linux' || platform === 'freebsd' || platform === 'openbsd'
  return needsDisplay && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']
    ? 'there is no display (DISPLAY and WAYLAND_DISPLAY are not set)'
    : null
}

/** The browser to open a window in: the one that was named, else what is installed; null where there is none. */
export function findInstalledBrowser(named: string | null): string | null {
  if (named ?? process.env['CHROME_PATH']) return named ?? process.env['CHROME_PATH'] ?? null
  try {
    return Launcher.getInstallations()[0] ?? null
  } catch (error) {
    // On some systems this is its way to say that there is none.
    if (error instanceof Error && /chrome|installation/i.test(error.message)) return null
    throw error
  }
}

/** A window of a browser that was started for it. */
export interface AppWindow {
  /** Ends when the window is closed. */
  readonly process: ChildProcess
  /** Puts the cookie into the browser, for `address` and its whole site; answers null when it is there, else why it is not. */
  readonly giveCookie: (name: string, value: string) => Promise<string | null>
}

/**
 * Opens `address` as a window of its own, with a profile of its own. Every user of the machine can read a command line, so no secret
 * may be in `address`: the cookie goes by a pipe.
 */
export async function openAppWindow(browser: string, address: string, profile: string): Promise<AppWindow> {
  const commands = await commandsInput()
  const child = spawn(browser, browserWords(address, profile), {
    stdio: ['ignore', 'ignore', 'ignore', commands, 'pipe'],
  })
  return {
    process: child,
    giveCookie: (name, value) =>
      commandBrowser(child, commands, 'Storage.setCookies', {
        cookies: [{ name, value, url: new URL('/', address).href, path: '/', httpOnly: true, sameSite: 'Strict' }],
      }),
  }
}

function browserWords(address: string, profile: string): readonly string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    // Never --remote-debugging-port: every program of the machine could reach it.
    '--remote-debugging-pipe',
    '--window-size=1280,860',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-breakpad',
    '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication,CertificateTransparencyComponentUpdater',
    '--no-pings',
    // Chromium refuses to start as root with its sandbox; as anybody else it keeps it.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
}
