import { app, Menu, type MenuItemConstructorOptions } from 'electron'

/** What is behind an entry of ours: the id of a command of the page. */
type RunCommand = (id: string) => void

/**
 * The menu of the system: what the app does by the names of the page's commands, editing, view and window by their usual keys. Undo and redo
 * are the app's own (they go through the page's key handling), and reload and developer tools are for those who build it.
 */
export function setMenu(run: RunCommand): void {
  app.setAboutPanelOptions({
    applicationName: 'Evidence Desk',
    applicationVersion: app.getVersion(),
    copyright: 'Everything stays on this machine.',
  })
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate({ platform: process.platform, isPackaged: app.isPackaged, run })),
  )
}

/** The entries of the menu on a platform. */
export function menuTemplate({
  platform,
  isPackaged,
  run,
}: {
  readonly platform: NodeJS.Platform
  readonly isPackaged: boolean
  readonly run: RunCommand
}): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin'
  const command = (label: string, id: string, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => run(id),
    ...(accelerator ? { accelerator } : {}),
  })
  const settings = command('Settings…', 'go/settings', isMac ? 'Cmd+,' : undefined)
  const forMac: MenuItemConstructorOptions[] = [
    {
      label: 'Evidence Desk',
      submenu: [
        { role: 'about' },
        { type: 'separator' },
        settings,
        { type: 'separator' },
        { role: 'hide' },
        { role: 'hideOthers' },
        { role: 'unhide' },
        { type: 'separator' },
        { role: 'quit' },
      ],
    },
  ]
  const file: MenuItemConstructorOptions[] = [
    command('Import…', 'go/import'),
    { type: 'separator' },
    command('New Library…', 'new-library'),
    command('Open Another Library…', 'other-library'),
    command('Versions and Copies…', 'go/versions'),
    ...(isMac ? [] : [settings]),
    { type: 'separator' },
    { role: isMac ? 'close' : 'quit' },
  ]
  // On a Mac a text field has Cmd+Z from the menu only. The page is asked first, so that elsewhere the app's own undo stays what it is.
  const undo: MenuItemConstructorOptions[] = isMac ? [{ role: 'undo' }, { role: 'redo' }, { type: 'separator' }] : []
  const forBuilders: MenuItemConstructorOptions[] = isPackaged
    ? []
    : [{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }]
  return [
    ...(isMac ? forMac : []),
    { label: 'File', submenu: file },
    {
      label: 'Edit',
      submenu: [...undo, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
    },
    {
      label: 'View',
      submenu: [
        { role: 'zoomIn' },
        // The role's own key is that of the sign +, which most keyboards have above = only.
        { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false, acceleratorWorksWhenHidden: true },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        { role: 'togglefullscreen' },
        ...forBuilders,
      ],
    },
    { role: 'windowMenu' },
    {
      role: 'help',
      submenu: [
        command('Keys of This View', 'keys'),
        command('How Good Are the Suggestions?', 'go/quality'),
        ...(isMac ? [] : [{ role: 'about' } as const]),
      ],
    },
  ]
}
