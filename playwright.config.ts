import { defineConfig } from '@playwright/test'

// One worker: the library, the server and the browser of a test share two cores with nothing else, so nothing has to wait long.
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'out/test/playwright.json' }]],
  use: { actionTimeout: 15_000, trace: 'off' },
  // The same specs in both shells. Without the Electron binary its project is reported as skipped, with the reason.
  projects: [{ name: 'browser' }, { name: 'electron' }],
})
