import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { _electron, type ElectronApplication } from '@playwright/test'
import { whyNoWindow } from '../src/main/browser/app-window.ts'

/** What a desk runs in: the browser shell, Electron, or the stand-in for Electron's program (see e2e/electron-stand-in). */
export type Program = 'browser' | 'electron' | 'electron-stand-in'

/** Why specs cannot run in this program here; null where they can. */
export function whyNot(program: Program): string | null {
  if (program === 'electron-stand-in' && process.platform === 'win32')
    return 'The stand-in for Electron is a script with a first line that Windows does not read.'
  if (program !== 'electron') return null
  if (!hasElectron()) return 'The Electron binary is not on this machine, so these specs ran in the browser shell only.'
  const reason = whyNoWindow()
  return reason && `Electron has no window here, because ${reason}, so these specs ran in the browser shell only.`
}

function hasElectron(): boolean {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  const pathFile = join(folder, 'path.txt')
  return existsSync(pathFile) && existsSync(join(folder, 'dist', readFileSync(pathFile, 'utf8')))
}

/** Starts the built main side in Electron or its stand-in, with these words of the app and its surroundings. */
export function launchElectron(
  program: 'electron' | 'electron-stand-in',
  words: readonly string[],
  env: Record<string, string>,
): Promise<ElectronApplication> {
  return _electron.launch({
    args: ['.', ...words],
    env,
    ...(program === 'electron-stand-in' ? { executablePath: join('e2e', 'electron-stand-in', 'run.mjs') } : {}),
  })
}

/** From now on the save dialog answers `folder` with the name it was offered. */
export async function saveInto(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, at) => {
    dialog.showSaveDialog = (...words: unknown[]) => {
      const { defaultPath } = words.at(-1) as { readonly defaultPath: string }
      return Promise.resolve({ canceled: false, filePath: `${at}/${defaultPath.split(/[\\/]/).at(-1)}` })
    }
  }, folder)
}

/** From now on the open dialog answers this file. */
export async function chooseFile(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, path)
}

/** What is on the clipboard in that form, read by the main side: the pages of the app may not. Empty where there is none. */
export function clipboardOf(app: ElectronApplication, type: string): Promise<string> {
  return app.evaluate(async ({ clipboard }, kind) => {
    const item = (await clipboard.read()).find((one) => one.types.includes(kind))
    return item ? ((await item.getType(kind)) as Blob).text() : ''
  }, type)
}
