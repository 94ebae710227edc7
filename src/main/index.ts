import { join } from 'node:path'
import { app, session, type BrowserWindow } from 'electron'
import { registerAppScheme, serveApp } from './electron/app-protocol.ts'
import { dialogCalls, pickPlace } from './electron/dialogs.ts'
import { answerHostCalls } from './electron/ipc.ts'
import { libraryFolder, namedPlace, rememberFolder } from './electron/library-choice.ts'
import { setMenu } from './electron/menu.ts'
import { restrictContents, restrictSession } from './electron/permissions.ts'
import { openWindow } from './electron/window.ts'
import { createHostCalls, type HostSide } from './host-calls.ts'
import { knownLibraries } from './known-libraries.ts'

// The Electron shell: from start to quit, and nothing else. Built to out/main/index.js.
const outFolder = join(import.meta.dirname, '..')
let window: BrowserWindow | null = null
let calls: HostSide | null = null

app.enableSandbox()
registerAppScheme()

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  app.on('web-contents-created', (_event, contents) => restrictContents(contents))
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', finishWriting)
  // Not awaited: Electron is ready only after this module has run to its end.
  app.whenReady().then(start).catch(endWith)
} else {
  app.quit()
}

async function start(): Promise<void> {
  restrictSession(session.defaultSession)
  serveApp(session.defaultSession, join(outFolder, 'renderer'))
  setMenu(app.isPackaged)
  calls = createHostCalls({
    libraryFolder: await libraryFolder(process.argv),
    rememberFolder,
    known: knownLibraries(app.getPath('userData')),
    libraryOptions: { profileFolder: app.getPath('userData') },
    librariesFolder: app.getPath('documents'),
    secondPlace: {
      dataFolder: app.getPath('userData'),
      home: app.getPath('home'),
      named: namedPlace(process.argv),
      pickFolder: pickPlace(mainWindow),
    },
    ...dialogCalls(mainWindow),
  })
  calls.openAhead()
  answerHostCalls(calls)
  window = openWindow(outFolder)
}

// What is being written is finished and the folder given free before the process ends.
function finishWriting(event: { preventDefault(): void }): void {
  if (!calls) return
  event.preventDefault()
  const open = calls
  calls = null
  open
    .close()
    .then(() => app.quit())
    .catch(endWith)
}

function endWith(bug: unknown): void {
  process.stderr.write(`${bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)}\n`)
  app.exit(1)
}

function mainWindow(): BrowserWindow {
  if (!window) throw new Error('there is no window to ask in')
  return window
}
