import { describe, expect, it } from 'vitest'
import { whyNoWindow } from './app-window.ts'

describe('a window', () => {
  const none = 'there is no display (DISPLAY and WAYLAND_DISPLAY are not set)'
  it.each([
    { platform: 'linux', env: {}, why: none },
    { platform: 'linux', env: { DISPLAY: '' }, why: none },
    { platform: 'linux', env: { DISPLAY: ':0' }, why: null },
    { platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' }, why: null },
    { platform: 'darwin', env: {}, why: null },
    { platform: 'win32', env: {}, why: null },
  ] as const)('on $platform with $env: $why', ({ platform, env, why }) => {
    expect(whyNoWindow(platform, env)).toBe(why)
  })
})
