// Dialogs, menus and the rest of the system. Nobody answers here: a dialog was cancelled unless a test puts another in its place.
import { EventEmitter } from 'node:events'
import { BrowserWindow } from './browser-window.mjs'
import { readingClipboard } from './session.mjs'

export const dialog = {
  showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showMessageBox: async (...words) => ({ response: words.at(-1).cancelId ?? 0, checkboxChecked: false }),
  showMessageBoxSync: (...words) => words.at(-1).cancelId ?? 0,
  showErrorBox: (title, content) => console.error(`${title}: ${content}`),
}

export const shell = {
  openExternal: async () => undefined,
  openPath: async () => '',
  showItemInFolder: () => undefined,
}

let menu = null

export const Menu = {
  buildFromTemplate(template) {
    checkItems(template)
    return { items: template }
  },
  setApplicationMenu: (set) => (menu = set),
  getApplicationMenu: () => menu,
}

function checkItems(items) {
  for (const { label, role, type, submenu } of items) {
    if (label === undefined && role === undefined && type !== 'separator')
      throw new Error('Invalid template for MenuItem: must have at least one of label, role or type')
    if (Array.isArray(submenu)) checkItems(submenu)
  }
}

const readItems = `navigator.clipboard.read().then((items) => Promise.all(items.map(async (item) =>
  Object.fromEntries(await Promise.all(item.types.map(async (type) => [type, await (await item.getType(type)).text()]))))))`

export const clipboard = {
  async read() {
    const contents = BrowserWindow.getFocusedWindow().webContents
    const items = await readingClipboard(contents, () => contents.executeJavaScript(readItems))
    return items.map((item) => ({
      types: Object.keys(item),
      getType: async (type) => new Blob([item[type]], { type }),
    }))
  },
}

export const nativeTheme = Object.assign(new EventEmitter(), { shouldUseDarkColors: false, themeSource: 'system' })
export const powerMonitor = new EventEmitter()

const display = { workArea: { x: 0, y: 0, width: 1920, height: 1080 } }
export const screen = Object.assign(new EventEmitter(), {
  getAllDisplays: () => [display],
  getPrimaryDisplay: () => display,
  getDisplayMatching: () => display,
})
