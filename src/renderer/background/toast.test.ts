import { afterEach, expect, test, vi } from 'vitest'
import { closeToast, showToast, toastList } from './toast.ts'

afterEach(() => {
  vi.useRealTimers()
  for (const toast of toastList.get()) closeToast(toast.id)
})

const messages = () => toastList.get().map((toast) => toast.message)

test('a problem stays until it is closed, however much is done after it; three messages at once', () => {
  vi.useFakeTimers()
  showToast({ kind: 'problem', message: 'The paper could not be read.' })
  for (const message of ['One', 'Two', 'Three', 'Four']) showToast({ kind: 'done', message })
  expect(messages()).toEqual(['The paper could not be read.', 'Three', 'Four'])
  vi.advanceTimersByTime(60_000)
  expect(messages()).toEqual(['The paper could not be read.'])
})

test('the same words stand there once', () => {
  showToast({ kind: 'problem', message: 'It does not answer.' })
  showToast({ kind: 'problem', message: 'It does not answer.' })
  expect(messages()).toEqual(['It does not answer.'])
})
