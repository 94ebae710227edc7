// End-to-end tests in a real browser, which is found or fetched first. Arguments go to Playwright.
import { spawnSync } from 'node:child_process'
import { ensureBrowser } from './get-browser.mjs'
import { packageBin } from './package-bin.mjs'

const browser = await ensureBrowser()
const [node, playwright] = packageBin('@playwright/test', 'playwright')
const run = spawnSync(node, [playwright, 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, EVIDENCE_DESK_BROWSER: browser },
})
process.exit(run.status ?? 1)
