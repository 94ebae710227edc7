// Fetches a Chromium where no browser is there, as a process of its own beside `npm start`. Exit status 1 where there is no way.
import { ensureBrowser } from './get-browser.mjs'

try {
  await ensureBrowser()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
