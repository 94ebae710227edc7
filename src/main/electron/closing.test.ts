import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const dialog = vi.hoisted(() => ({
  showMessageBox: vi.fn(async (..._words: unknown[]) => ({ response: 0 })),
  showMessageBoxSync: vi.fn((..._words: unknown[]) => 0),
}))
vi.mock('electron', () => ({ dialog }))

/** A window as Electron closes one: it tells, asks the page, and is gone only where the page does not hold it. */
class ClosingWindow extends EventEmitter {
  readonly webContents = new EventEmitter()
  holds = true
  isGone = false
  close(): void {
    this.emit('close')
    if (this.leaves()) this.destroy()
  }
  /** True where the page goes: it holds nothing, or what it holds is not heeded. */
  leaves(): boolean {
    const event = { isIgnored: false, preventDefault: () => void (event.isIgnored = true) }
    if (this.holds) this.webContents.emit('will-prevent-unload', event)
    return !this.holds || event.isIgnored
  }
  destroy(): void {
    this.isGone = true
    this.emit('closed')
  }
  isDestroyed(): boolean {
    return this.isGone
  }
}

async function opened(): Promise<ClosingWindow> {
  const { closeWhenSaved } = await import('./closing.ts')
  const window = new ClosingWindow()
  closeWhenSaved(window as unknown as BrowserWindow)
  return window
}

describe('closing the window', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.clearAllMocks()
  })
  afterEach(() => vi.useRealTimers())

  it('is done without a question once the page has saved', async () => {
    const window = await opened()
    window.close()
    await vi.advanceTimersByTimeAsync(250)
    expect(window.isGone).toBe(false)
    window.holds = false
    await vi.advanceTimersByTimeAsync(100)
    expect(window.isGone).toBe(true)
    await vi.runAllTimersAsync()
    expect(dialog.showMessageBox).not.toHaveBeenCalled()
  })

  it('is asked about where the page goes on holding it, once however often it is closed meanwhile', async () => {
    const window = await opened()
    let answer: (said: { response: number }) => void = () => undefined
    dialog.showMessageBox.mockImplementation(() => new Promise((resolve) => (answer = resolve)))
    window.close()
    await vi.advanceTimersByTimeAsync(1200)
    window.close()
    await vi.advanceTimersByTimeAsync(1200)
    expect(dialog.showMessageBox).toHaveBeenCalledExactlyOnceWith(
      window,
      expect.objectContaining({ buttons: ['Keep the window open', 'Close without saving'], defaultId: 0, cancelId: 0 }),
    )
    answer({ response: 0 })
    await vi.runAllTimersAsync()
    expect(window.isGone).toBe(false)
    // The next time it is waited for and asked about anew.
    window.close()
    await vi.advanceTimersByTimeAsync(1200)
    answer({ response: 1 })
    await vi.runAllTimersAsync()
    expect(window.isGone).toBe(true)
  })

  it.each([
    ['stays where the writer wants it', 0, false],
    ['goes where the writer does not', 1, true],
  ])('is not meant by loading the page again, which %s', async (_what, said, goes) => {
    const window = await opened()
    dialog.showMessageBoxSync.mockReturnValue(said)
    expect(window.leaves()).toBe(goes)
    await vi.runAllTimersAsync()
    expect(window.isGone).toBe(false)
    expect(dialog.showMessageBox).not.toHaveBeenCalled()
  })
})
