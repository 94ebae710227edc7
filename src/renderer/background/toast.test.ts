import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { closeToast, holdToasts, messageLog, showToast, shownToasts } from './toast.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  for (const toast of shownToasts.get()) closeToast(toast.id)
  vi.useRealTimers()
})

const messages = () => shownToasts.get().map((toast) => toast.message)

test('what went wrong stands above what was done, and the newest of each takes the place of the last', () => {
  showToast({ kind: 'done', message: 'One' })
  showToast({ kind: 'problem', message: 'The paper could not be read.' })
  for (const message of ['Two', 'Three']) showToast({ kind: 'done', message })
  expect(messages()).toEqual(['The paper could not be read.', 'Three'])
  showToast({ kind: 'problem', message: 'The disk is full.' })
  expect(messages()).toEqual(['The disk is full.', 'Three'])
})

test('what left can be read again, the same words once, newest first', () => {
  showToast({ kind: 'problem', message: 'It does not answer.' })
  showToast({ kind: 'done', message: 'Copied.' })
  showToast({ kind: 'problem', message: 'It does not answer.' })
  vi.advanceTimersByTime(60_000)
  expect(messages()).toEqual([])
  expect(
    messageLog
      .get()
      .slice(0, 2)
      .map((toast) => toast.message),
  ).toEqual(['It does not answer.', 'Copied.'])
})

test('nothing leaves while it is pointed at', () => {
  showToast({ kind: 'problem', message: 'Long words that take a while to read.' })
  holdToasts(true)
  showToast({ kind: 'done', message: 'Meanwhile' })
  vi.advanceTimersByTime(60_000)
  expect(messages()).toHaveLength(2)
  holdToasts(false)
  vi.advanceTimersByTime(60_000)
  expect(messages()).toEqual([])
})
