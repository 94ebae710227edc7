// The built app in a real browser for a benchmark: a folder of its own, the server over it, a window; all gone again at the end.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { ensureBrowser } from '../scripts/get-browser.mjs'
import { browserArguments, buildIfMissing, serve } from '../scripts/serve-for-scripts.mjs'

/**
 * Answers what `work({ page, context, address, folder })` answers; the page is empty until it goes to the address. `prepare(folder)` puts a
 * library into `${folder}/library` first; `browser` are more arguments for Chromium.
 */
export async function inAppWindow(work, { prepare = () => undefined, browser = [] } = {}) {
  buildIfMissing()
  const folder = mkdtempSync(join(tmpdir(), 'evidence-desk-bench-'))
  try {
    await prepare(folder)
    const server = await serve(folder)
    try {
      const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
        executablePath: await ensureBrowser(),
        args: [...browserArguments, ...browser],
        viewport: { width: 1280, height: 800 },
      })
      try {
        return await work({ page: context.pages()[0], context, address: server.address, folder })
      } finally {
        await context.close()
      }
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Waits until nothing of the app's own background work is under way. */
export async function settle(page) {
  await page.evaluate(async () => {
    for (let quiet = 0; quiet < 4;) {
      const start = performance.now()
      await new Promise((done) => setTimeout(done, 150))
      quiet = performance.now() - start < 200 ? quiet + 1 : 0
    }
  })
}
