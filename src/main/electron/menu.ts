import { Menu, type MenuItemConstructorOptions } from 'electron'

/**
 * The menu of the system: editing, view and window by their usual keys. Undo and redo are the app's own (they go through the
 * page's key handling), and reload and developer tools are for those who build it.
 */
export function setMenu(isPackaged: boolean): void {
  const forBuilders: MenuItemConstructorOptions[] = isPackaged
    ? []
    : [{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }]
  const first: MenuItemConstructorOptions =
    process.platform === 'darwin' ? { role: 'appMenu' } : { label: 'File', submenu: [{ role: 'quit' }] }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      first,
      { label: 'Edit', submenu: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }] },
      {
        label: 'View',
        submenu: [
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          { role: 'resetZoom' },
          { role: 'togglefullscreen' },
          ...forBuilders,
        ],
      },
      { role: 'windowMenu' },
    ]),
  )
}
