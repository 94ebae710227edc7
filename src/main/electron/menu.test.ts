import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { menuTemplate } from './menu.ts'

vi.mock('electron', () => ({}))

const entries = (platform: NodeJS.Platform, isPackaged = true) =>
  menuTemplate({ platform, isPackaged, run: () => undefined }).flatMap((menu): MenuItemConstructorOptions[] =>
    Array.isArray(menu.submenu) ? menu.submenu : [menu],
  )
const roles = (platform: NodeJS.Platform, isPackaged?: boolean) =>
  entries(platform, isPackaged).flatMap(({ role }) => role ?? [])

describe.each(['win32', 'linux', 'darwin'] as const)('the menu on %s', (platform) => {
  it('has the way out, and what texts are edited with', () => {
    expect(roles(platform)).toEqual(expect.arrayContaining(['quit', 'about', 'cut', 'copy', 'paste', 'selectAll']))
    // Elsewhere the app's own undo answers the key, in text fields the browser's.
    expect(roles(platform).includes('undo')).toBe(platform === 'darwin')
    expect(roles(platform).includes('close')).toBe(platform === 'darwin')
  })

  it('enlarges by Ctrl or Cmd and =, without Shift', () => {
    expect(entries(platform)).toContainEqual(
      expect.objectContaining({ role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false }),
    )
  })

  it('has the tools of those who build it only where it is not installed', () => {
    expect(roles(platform)).not.toContain('toggleDevTools')
    expect(roles(platform, false)).toContain('toggleDevTools')
  })

  it('names an entry once', () => {
    const labels = entries(platform).flatMap(({ label }) => label ?? [])
    expect(labels).toEqual([...new Set(labels)])
    expect(labels).toContain('Settings…')
  })
})
