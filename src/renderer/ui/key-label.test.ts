import { expect, it, vi } from 'vitest'
vi.hoisted(() => vi.stubGlobal('navigator', { platform: 'Linux x86_64' }))
import { keyLabel } from './key-label.ts'

it.each([
  ['Mod+K', 'Ctrl K', '⌘ K'],
  ['Alt+2', 'Alt 2', '⌥ 2'],
  ['Alt+ArrowLeft', 'Alt ←', '⌥ ←'],
  ['+', '+', '+'],
])('prints %s as the keyboard has it', (key, elsewhere, onMac) => {
  expect(keyLabel(key)).toBe(elsewhere)
  expect(keyLabel(key, true)).toBe(onMac)
})
