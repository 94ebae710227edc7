import { expect, it, vi } from 'vitest'
import type { HostCalls } from '#core/host/host.ts'

const handlers = vi.hoisted(() => new Map<string, (event: unknown, argument?: unknown) => Promise<unknown>>())
vi.mock('electron', () => ({
  ipcMain: {
    handle: (name: string, handler: (event: unknown) => Promise<unknown>) => handlers.set(name, handler),
  },
}))

it('answers a call that throws with a failure, and tells what was thrown', async () => {
  const { answerHostCalls } = await import('./ipc.ts')
  const bug = new Error('EIO: i/o error')
  const onBug = vi.fn<(bug: unknown) => void>()
  const calls: Partial<HostCalls> = { openExternal: () => Promise.reject(bug) }
  answerHostCalls(calls as HostCalls, onBug)
  const ours = { senderFrame: { parent: null, url: 'app://evidence-desk/#/library' } }
  expect(await handlers.get('host:openExternal')?.(ours, { url: 'https://example.org/' })).toEqual({
    ok: false,
    kind: 'unavailable',
    message: 'An unexpected error occurred in Evidence Desk. What showed “Saved” is safe.',
  })
  expect(onBug).toHaveBeenCalledExactlyOnceWith(bug)
})
