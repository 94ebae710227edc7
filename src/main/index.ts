import { join } from 'node:path'
import { app, dialog, session, type BrowserWindow } from 'electron'
import { registerAppScheme, serveApp } from './electron/app-protocol.ts'
import { dialogCalls, pickPlace } from './electron/dialogs.ts'
import { filesOfStart } from './electron/files-of-start.ts'
import { answerHostCalls } from './electron/ipc.ts'
import { setMenu } from './electron/menu.ts'
import { openedFiles } from './electron/opened-files.ts'
import { goOffline, restrictContents, restrictSession } from './electron/permissions.ts'
import { offerToStartAgain } from './electron/start-again.ts'
import { hasStarter, tellStarter } from './electron/starter.ts'
import { openWindow } from './electron/window.ts'
import { windowRequests } from './electron/window-requests.ts'
import { createHostCalls, type HostSide } from './host-calls.ts'
import { knownLibraries } from './known-libraries.ts'
import { recentLibraries } from './other-libraries/recent-libraries.ts'
import { thisHome } from './start/home-system.ts'
import { folderBehind, libraryAskedFor } from './start/option-words.ts'
import { startFolders } from './start/start-folders.ts'

// The Electron shell: from start to quit, and nothing else. Built to out/main/index.js.
const outFolder = join(import.meta.dirname, '..')
/** A disk that does not answer must not keep the process for ever: every further start would only show this one. */
const longestClosingMs = 10_000
/** What this start asks for. */
const named = {
  library: libraryAskedFor(process.argv, process.cwd()),
  files: filesOfStart(process.argv, process.cwd()),
}
const requests = windowRequests()
const files = openedFiles(mainWindow)
let window: BrowserWindow | null = null
let calls: HostSide | null = null

// With --no-sandbox (as root, in some containers) no process can have one, and to ask for it ends them.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
goOffline(app.commandLine)
registerAppScheme()

// Handed over as data: Chromium puts the words of a command line in another order on their way.
if (app.requestSingleInstanceLock(named)) {
  app.on('second-instance', (_event, _words, _folder, theirs) => startedAgain(theirs as typeof named))
  // The system's own way on a Mac, before the window is there too.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openInWindow([path])
  })
  app.on('web-contents-created', (_event, contents) => restrictContents(contents))
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', finishWriting)
  // Not awaited: Electron is ready only after this module has run to its end.
  app.whenReady().then(start).catch(endStart)
} else {
  app.quit()
}

async function start(): Promise<void> {
  restrictSession(session.defaultSession)
  serveApp(session.defaultSession, join(outFolder, 'renderer'))
  setMenu((id) => requests.ask({ kind: 'command', id }))
  const userData = app.getPath('userData')
  const asked = {
    library: named.library,
    libraries: folderBehind('--libraries', process.argv, process.cwd()),
  }
  // Earlier versions kept the choice in Electron's own folder.
  const folders = await startFolders(thisHome(), asked, [userData])
  calls = createHostCalls({
    libraryFolder: folders.library,
    isUsualFolder: folders.isUsual,
    rememberFolder: folders.remember,
    known: knownLibraries(folders.data, [userData]),
    recent: recentLibraries(folders.data),
    libraryOptions: { profileFolder: userData },
    librariesFolder: folders.libraries,
    secondPlace: {
      dataFolder: userData,
      home: app.getPath('home'),
      named: folderBehind('--copy-to', process.argv, process.cwd()),
      pickFolder: pickPlace(mainWindow),
    },
    openedFiles: files,
    requests: requests.calls,
    ...dialogCalls(mainWindow),
  })
  calls.openAhead()
  answerHostCalls(calls, writeBug)
  window = openWindow(outFolder)
  tellStarter(window)
  window.once('closed', () => {
    window = null
  })
  window.webContents.on('did-start-loading', requests.forget)
  offerToStartAgain(window)
  openInWindow(named.files)
}

/** Another start shows this window, and hands over what it named. */
function startedAgain(theirs: typeof named): void {
  if (!window) return
  if (window.isMinimized()) window.restore()
  window.focus()
  openInWindow(theirs.files)
  if (theirs.library === null) return
  void dialog.showMessageBox(window, {
    type: 'info',
    message: 'Evidence Desk is open already.',
    detail: `To work in ${theirs.library}, open it from Settings, or close this window first and start again.`,
    buttons: ['OK'],
    noLink: true,
  })
}

function openInWindow(paths: readonly string[]): void {
  if (paths.length > 0) requests.ask({ kind: 'files', files: paths.map(files.offer) })
}

// What is being written is finished and the folder given free before the process ends.
function finishWriting(event: { preventDefault(): void }): void {
  if (!calls) return
  event.preventDefault()
  const open = calls
  calls = null
  setTimeout(() => app.exit(1), longestClosingMs)
  open
    .close()
    .then(() => app.quit())
    .catch(endWith)
}

function endWith(bug: unknown): void {
  writeBug(bug)
  app.exit(1)
}

function endStart(bug: unknown): void {
  // Who started it by a click sees no standard error; npm start shows it and goes on in a browser.
  if (!window && !hasStarter()) dialog.showErrorBox('Evidence Desk could not start', wordsOf(bug))
  endWith(bug)
}

function writeBug(bug: unknown): void {
  process.stderr.write(`${wordsOf(bug)}\n`)
}

function wordsOf(bug: unknown): string {
  return bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)
}

function mainWindow(): BrowserWindow {
  if (!window) throw new Error('there is no window to ask in')
  return window
}
