import { EventEmitter } from 'node:events'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { BrowserWindow } from 'electron'
import { hasStarter, tellStarter } from './starter.ts'

const realSend = process.send
afterEach(() => {
  vi.unstubAllEnvs()
  process.send = realSend
})

describe('who started Electron', () => {
  it('is told when the window is seen, and not before', () => {
    const send = vi.fn()
    process.send = send
    vi.stubEnv('EVIDENCE_DESK_STARTER', '1')
    const window = new EventEmitter()
    tellStarter(window as unknown as BrowserWindow)
    expect(send).not.toHaveBeenCalled()
    window.emit('show')
    expect(send.mock.calls).toEqual([['window-shown']])
  })

  it('is told nothing where it is not npm start', () => {
    const send = vi.fn()
    process.send = send
    const window = new EventEmitter()
    tellStarter(window as unknown as BrowserWindow)
    window.emit('show')
    expect([hasStarter(), send.mock.calls]).toEqual([false, []])
  })
})
