import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { whyNoWindow } from '../src/main/browser/app-window.ts'
import { AppUnderTest } from './app-under-test.ts'

/** Why the Electron project cannot run here; null where it can. */
function whyNoElectron(): string | null {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  const pathFile = join(folder, 'path.txt')
  const there = existsSync(pathFile) && existsSync(join(folder, 'dist', readFileSync(pathFile, 'utf8')))
  if (!there) return 'The Electron binary is not on this machine, so these specs ran in the browser shell only.'
  const whyNot = whyNoWindow()
  return whyNot && `Electron has no window here, because ${whyNot}, so these specs ran in the browser shell only.`
}

interface Fixtures {
  /** A started desk over an empty library. At the end: nothing went outside, nothing was complained about. */
  readonly desk: AppUnderTest
  /** The words a test expects in the console (a killed server, say); anything else fails it. */
  readonly expectedComplaints: RegExp[]
}

export const test = base.extend<Fixtures>({
  expectedComplaints: [async ({}, use) => use([]), { scope: 'test' }],
  desk: async ({ expectedComplaints }, use, testInfo) => {
    const reason = testInfo.project.name === 'electron' ? whyNoElectron() : null
    testInfo.skip(reason !== null, reason ?? '')
    const desk = await AppUnderTest.create(testInfo.project.name === 'electron' ? 'electron' : 'browser')
    try {
      await desk.start()
      await use(desk)
      expect(desk.outsideRequests(), 'requests outside the app’s own origin').toEqual([])
      expect(
        desk.complaints.filter((words) => !expectedComplaints.some((expected) => expected.test(words))),
        'errors in the window',
      ).toEqual([])
    } finally {
      await desk.dispose()
    }
  },
})

export { expect }
