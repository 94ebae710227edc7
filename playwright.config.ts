import { defineConfig } from '@playwright/test'

const standInSpecs = [
  '**/electron-stand-in/*.spec.ts',
  '**/story.spec.ts',
  '**/library-safety.spec.ts',
  '**/export-dialog.spec.ts',
]

// Two workers, one a core of the smallest machine that runs this: each test has a library, a server and a browser of its own.
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'out/test/playwright.json' }]],
  use: { actionTimeout: 15_000, trace: 'off' },
  projects: [
    { name: 'browser', testIgnore: '**/electron-stand-in/**' },
    // The same specs. Without the Electron binary they are reported as skipped, with the reason.
    { name: 'electron', testIgnore: '**/electron-stand-in/**' },
    // The Electron shell without Electron: e2e/electron-stand-in/README.md says what that proves. A few specs, three minutes in all.
    { name: 'electron-stand-in', testMatch: standInSpecs },
  ],
})
