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

const exposed = async () => {
  await import('./index.ts')
  return electron.contextBridge.exposeInMainWorld.mock.calls
}

it('gives the page the calls of the contract and nothing else, each with one argument', async () => {
  const worlds = await exposed()
  expect(worlds.map(([name]) => name)).toEqual(['host'])
  const calls = worlds[0]?.[1] ?? {}
  expect(Object.keys(calls).sort()).toEqual(Object.keys(hostCalls).sort())
  for (const [name, send] of Object.entries(calls)) {
    expect(await send('one', 'two')).toBe('answered')
    expect(electron.ipcRenderer.invoke.mock.lastCall).toEqual([`host:${name}`, 'one'])
  }
})

it('answers a call that is rejected on its way with a failure in words, as over HTTP', async () => {
  electron.ipcRenderer.invoke.mockRejectedValue(new Error("Error invoking remote method 'host:openPaper'"))
  const [[, calls] = []] = await exposed()
  for (const [name, send] of Object.entries(calls ?? {}))
    expect(await send()).toEqual({
      ok: false,
      kind: 'unavailable',
      message: expect.stringMatching(/^Evidence Desk is not responding.*“Saved” is safe/),
      detail: `${name}: Error: Error invoking remote method 'host:openPaper'`,
    })
})
