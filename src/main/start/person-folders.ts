import { posix, win32 } from 'node:path'
import type { HomeSystem } from './home-system.ts'

const shellFolders = String.raw`HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders`

/**
 * The folder of a person's documents: on Windows what the registry says (it may lie in OneDrive or on another disk), on Linux what
 * user-dirs.dirs says (XDG user directories), `Documents` in the home folder where neither says anything, and on macOS.
 */
export async function documentsFolder(system: HomeSystem): Promise<string> {
  const usual = pathsOf(system).join(system.home, 'Documents')
  if (system.platform === 'win32') return (await windowsDocuments(system)) ?? usual
  if (system.platform === 'darwin') return usual
  return (await linuxDocuments(system)) ?? usual
}

/** Where `Documents` lies by its English name: what the browser shell took before it asked the system. */
export function plainDocumentsFolder(system: HomeSystem): string {
  return pathsOf(system).join(system.home, 'Documents')
}

/** Where Evidence Desk keeps what belongs to this machine and person, whichever shell it runs in. Never a library. `EVIDENCE_DESK_DATA` names another. */
export function dataFolder({ platform, home, env }: HomeSystem): string {
  const named = env['EVIDENCE_DESK_DATA']
  if (named) return named
  if (platform === 'win32') return win32.join(env['APPDATA'] ?? win32.join(home, 'AppData', 'Roaming'), 'Evidence Desk')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Evidence Desk')
  return posix.join(env['XDG_DATA_HOME'] ?? posix.join(home, '.local', 'share'), 'evidence-desk')
}

async function windowsDocuments(system: HomeSystem): Promise<string | null> {
  const said = await system.readRegistry(shellFolders, 'Personal')
  // Names of variables know no case on Windows; one that is not set leaves a path that leads nowhere.
  const folder = said?.replace(/%([^%]+)%/g, (whole, name: string) => variable(system, name) ?? whole)
  return folder && win32.isAbsolute(folder) && !folder.includes('%') ? win32.normalize(folder) : null
}

function variable({ env, home }: HomeSystem, name: string): string | undefined {
  const found = Object.entries(env).find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1]
  return found ?? (name.toLowerCase() === 'userprofile' ? home : undefined)
}

async function linuxDocuments(system: HomeSystem): Promise<string | null> {
  const config = system.env['XDG_CONFIG_HOME'] || posix.join(system.home, '.config')
  const text = await system.readText(posix.join(config, 'user-dirs.dirs'))
  // A line of a shell: the home folder is "$HOME", and signs in quotes have a backslash before them.
  const quoted = text?.match(/^\s*XDG_DOCUMENTS_DIR\s*=\s*"((?:[^"\\]|\\.)*)"/m)?.[1]
  const folder = quoted?.replace(/^\$HOME(?=\/|$)/, () => system.home).replace(/\\(.)/g, '$1')
  // The home folder itself is how user-dirs.dirs says that there is none.
  if (!folder || !posix.isAbsolute(folder) || posix.relative(folder, system.home) === '') return null
  return posix.normalize(folder)
}

function pathsOf({ platform }: HomeSystem): typeof posix {
  return platform === 'win32' ? win32 : posix
}
