import { describe, expect, it } from 'vitest'
import type { SecondPlaceState } from '#core/host/host.ts'
import { secondPlaceWords } from './second-place-words.ts'

const now = Date.parse('2026-11-29T16:48:00Z')
const place: SecondPlaceState = {
  name: 'Blue stick',
  folderPath: '/media/ada/Blue stick/Eyes - Evidence Desk copy',
  lastCopy: { at: '2026-11-29T16:44:00Z', seq: 40 },
  isCurrent: true,
  ageDays: 0,
  level: 'good',
  isSameDisk: false,
  copying: null,
  problem: null,
  leftOut: [],
  checkedAt: '2026-11-29T16:44:00Z',
}
const missing = { kind: 'missing', message: 'It is not connected.' } as const
const old = (days: number, level: SecondPlaceState['level']): Partial<SecondPlaceState> => ({
  isCurrent: false,
  ageDays: days,
  level,
  lastCopy: { at: new Date(now - days * 86_400_000).toISOString(), seq: 40 },
})

describe('the words about a second place', () => {
  it.each<[string, Partial<SecondPlaceState>]>([
    ['everything is there, copied 4 minutes ago, read back', {}],
    ['not connected; it holds everything, copied 4 minutes ago, read back', { problem: missing }],
    ['copied 2 days ago; what is newer follows by itself', old(2, 'good')],
    ['copied 2 days ago; not connected', { ...old(2, 'good'), problem: missing }],
    ['5 days old; plug it in before it is 7', { ...old(5, 'warning'), problem: missing }],
    ['8 days old; plug it in now', { ...old(8, 'bad'), problem: missing }],
    ['8 days old; copy now', old(8, 'bad')],
    ['nothing is copied yet; not connected', { ...old(0, 'good'), lastCopy: null, problem: missing }],
    ['copying, 12.0 MB of 48.0 MB', { copying: { doneBytes: 12e6, wholeBytes: 48e6 } }],
    ['There is no room left there.', { problem: { kind: 'full', message: 'There is no room left there.' } }],
    [
      'everything is there, copied 4 minutes ago, read back. On the same disk: it helps against a mistake, not against a lost disk',
      { isSameDisk: true },
    ],
    [
      'everything is there, copied 4 minutes ago, read back; 1 file could not be copied, being missing or damaged: eyes.pdf',
      { leftOut: ['eyes.pdf'], level: 'warning' },
    ],
  ])('say “%s”', (words, change) => expect(secondPlaceWords({ ...place, ...change }, now)).toBe(words))
})
