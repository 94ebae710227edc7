import { test as base, expect } from '@playwright/test'
import { AppUnderTest } from './app-under-test.ts'
import { whyNot, type Program } from './electron-program.ts'

// The projects of playwright.config.ts are named for what they run in.
const programs: readonly Program[] = ['browser', 'electron', 'electron-stand-in']

interface Fixtures {
  /** A started desk over an empty library. At the end: nothing went outside, nothing was complained about. */
  readonly desk: AppUnderTest
  /** The words a test expects in the console (a killed server, say); anything else fails it. */
  readonly expectedComplaints: RegExp[]
}

/** What the console of a window says whose program was killed, by whichever call meets it. */
export const programGone = /ERR_(?:CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|FAILED)|Failed to (?:load|fetch)/

export const test = base.extend<Fixtures>({
  expectedComplaints: [async ({}, use) => use([]), { scope: 'test' }],
  desk: async ({ expectedComplaints }, use, testInfo) => {
    const program = programs.find((name) => name === testInfo.project.name) ?? 'browser'
    const reason = whyNot(program)
    testInfo.skip(reason !== null, reason ?? '')
    const desk = await AppUnderTest.create(program)
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
