import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fail, ok, type Result } from '#core/result.ts'

/** Work that ends when it is told to. */
function work() {
  let end: (result: Result<null>) => void = () => undefined
  const promise = new Promise<Result<null>>((resolve) => (end = resolve))
  return {
    promise,
    end: async (result: Result<null>) => {
      end(result)
      await promise
    },
  }
}

const kept = ok(null)
const refused = fail('read-only', 'The library is open read-only.')

describe('leaving the window', () => {
  beforeEach(() => vi.resetModules())
  const fresh = async () => ({
    ...(await import('./unsaved.ts')),
    ...(await import('./save-state.ts')),
  })

  it('is free where nothing is being kept', async () => {
    const { leavesUnsaved } = await fresh()
    expect(leavesUnsaved(() => undefined)).toBe(false)
  })

  it('waits for what leaving the field began to keep, and no longer', async () => {
    const { leavesUnsaved, untilKept } = await fresh()
    const saving = work()
    expect(leavesUnsaved(() => void untilKept(saving.promise))).toBe(true)
    await saving.end(kept)
    expect(leavesUnsaved(() => undefined)).toBe(false)
  })

  it('is not free where that could not be kept, until something is again', async () => {
    const { leavesUnsaved, untilKept } = await fresh()
    const saving = work()
    leavesUnsaved(() => void untilKept(saving.promise))
    await saving.end(refused)
    expect(leavesUnsaved(() => undefined)).toBe(true)
    const again = work()
    void untilKept(again.promise)
    await again.end(kept)
    expect(leavesUnsaved(() => undefined)).toBe(false)
  })

  it('keeps its mind where, of two things that were kept at once, one was refused', async () => {
    const { leavesUnsaved, untilKept } = await fresh()
    const [one, other] = [work(), work()]
    leavesUnsaved(() => {
      void untilKept(one.promise)
      void untilKept(other.promise)
    })
    await one.end(refused)
    await other.end(kept)
    expect(leavesUnsaved(() => undefined)).toBe(true)
  })

  it('asks nothing about a refusal that the writer was told of before', async () => {
    const { leavesUnsaved, untilKept } = await fresh()
    const undoing = work()
    void untilKept(undoing.promise)
    await undoing.end(fail('conflict', 'This was changed since.'))
    expect(leavesUnsaved(() => undefined)).toBe(false)
  })

  it('is not free while the top bar says that something is not saved', async () => {
    const { leavesUnsaved, setSaveState } = await fresh()
    setSaveState({ kind: 'not-saved', message: 'The disk is full.' })
    expect(leavesUnsaved(() => undefined)).toBe(true)
  })
})
