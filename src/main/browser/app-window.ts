import { spawn, type ChildProcess } from 'node:child_process'
import { Launcher } from 'chrome-launcher'

/** Why no window can be shown on this machine, or null. */
export function whyNoWindow(): string | null {
  const needsDisplay = process.platform === 'linux' || process.platform === 'freebsd' || process.platform === 'openbsd'
  return needsDisplay && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']
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

/** Opens `address` as a window of its own, with a profile of its own. The process ends when the window is closed. */
export function openAppWindow(browser: string, address: string, profile: string): ChildProcess {
  return spawn(
    browser,
    [
      `--app=${address}`,
      `--user-data-dir=${profile}`,
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
    ],
    { stdio: 'ignore' },
  )
}
