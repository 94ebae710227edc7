import { describe, expect, it } from 'vitest'
import { letIn } from './let-in.ts'

const never = new Promise<never>(() => undefined)

describe('letting a window in', () => {
  it('is done when a browser has come with the cookie', async () => {
    const giveCookie = () => Promise.resolve(null)
    expect(await letIn({ giveCookie, entered: Promise.resolve(), ended: never })).toBeNull()
  })

  it('does not wait for ever for a browser that says nothing, or does not come', async () => {
    for (const giveCookie of [() => never, () => Promise.resolve(null)])
      expect(await letIn({ giveCookie, entered: never, ended: never, longestMs: 1 })).toMatch(/did not come in/)
  })

  it('says why the cookie could not be given, but not of a browser that ended', async () => {
    const giveCookie = () => Promise.resolve('it refused')
    expect(await letIn({ giveCookie, entered: never, ended: never })).toBe('it refused')
    expect(await letIn({ giveCookie, entered: never, ended: Promise.resolve('exit status 1') })).toBeNull()
  })
})
