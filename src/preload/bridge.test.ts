import { expect, it, vi } from 'vitest'
import { hostCalls } from '#core/host/host.ts'

// What the preload may use of Electron; anything else that it took would be undefined here.
const electron = vi.hoisted(() => ({
  contextBridge: {
    exposeInMainWorld:
      vi.fn<(name: string, calls: Readonly<Record<string, (...words: unknown[]) => Promise<unknown>>>) => void>(),
  },
  ipcRenderer: { invoke: vi.fn(async (..._words: unknown[]) => 'answered') },
}))
vi.mock('electron', () => electron)

it('gives the page the calls of the contract and nothing else, each with one argument', async () => {
  await import('./index.ts')
  const exposed = electron.contextBridge.exposeInMainWorld.mock.calls
  expect(exposed.map(([name]) => name)).toEqual(['host'])
  const calls = exposed[0]?.[1] ?? {}
  expect(Object.keys(calls).sort()).toEqual(Object.keys(hostCalls).sort())
  for (const [name, send] of Object.entries(calls)) {
    expect(await send('one', 'two')).toBe('answered')
    expect(electron.ipcRenderer.invoke.mock.lastCall).toEqual([`host:${name}`, 'one'])
  }
})
