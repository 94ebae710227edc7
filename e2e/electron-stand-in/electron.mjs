// What `import ... from 'electron'` finds in the main side. A part that src/main begins to use is added where it belongs; until then
// the import itself fails, which is the clearest message.
export { app } from './app.mjs'
export { BrowserWindow } from './browser-window.mjs'
export { ipcMain } from './ipc.mjs'
export { protocol, session } from './session.mjs'
export { clipboard, dialog, Menu, nativeTheme, powerMonitor, screen, shell } from './system.mjs'
export { webContents } from './web-contents.mjs'
