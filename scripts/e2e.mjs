// End-to-end tests in a real browser, which is found or fetched first. Arguments go to Playwright.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ensureBrowser } from './get-browser.mjs'

const browser = await ensureBrowser()
const cli = join(createRequire(import.meta.url).resolve('@playwright/test/package.json'), '..', 'cli.js')
const run = spawnSync(process.execPath, [cli, 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, EVIDENCE_DESK_BROWSER: browser },
})
process.exit(run.status ?? 1)
