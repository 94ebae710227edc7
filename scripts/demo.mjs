// `npm run demo`: drives the sample library through the whole job in a real browser, without a display, and leaves
// out/demo/evidence-table.csv and screenshots.
import { mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { ensureBrowser } from './get-browser.mjs'
import { browserArguments, buildIfMissing, serve } from './serve-for-scripts.mjs'

const out = resolve('out/demo')
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
buildIfMissing()
const { address, stop } = await serve(out)
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserArguments })
let step = 0
try {
  const page = await (
    await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true })
  ).newPage()
  const shot = async (name) => {
    step += 1
    await page.screenshot({ path: `${out}/${step}-${name}.png` })
    console.log(`  ${step}-${name}.png`)
  }
  console.log('The sample library, from references to an evidence table:')
  await page.goto(address)
  await page.getByRole('button', { name: 'Open the sample library' }).click()
  await page.getByRole('button', { name: /^Import 11 of 11/, disabled: false }).waitFor({ timeout: 60_000 })
  await shot('import-preview')
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.getByRole('heading', { name: /^Library/ }).waitFor()
  await shot('library')
  for (const [title, name] of [
    ['Adipose-derived exosome solution', 'split-face-trial'],
    ['Exosome gel on acne scars', 'pilot'],
    ['Exosomes for the ageing face', 'review'],
  ]) {
    await page.getByRole('row').filter({ hasText: title }).dblclick()
    await page
      .getByText(/\d+ of \d+ left|Nothing left/)
      .first()
      .waitFor()
    await page.locator('.textLayer span').first().waitFor()
    await shot(`${name}-suggested`)
    await acceptAll(page)
    await shot(`${name}-tagged`)
    await page.keyboard.press('Alt+1')
    await page.getByRole('heading', { name: /^Library/ }).waitFor()
  }
  await page.keyboard.press('Alt+3')
  await page.getByRole('grid', { name: 'Evidence table' }).waitFor()
  await shot('evidence-table')
  await page.emulateMedia({ colorScheme: 'dark' })
  await shot('evidence-table-dark')
  await page.keyboard.press('ControlOrMeta+e')
  await page
    .getByRole('dialog', { name: /^Export/ })
    .getByRole('radio', { name: 'CSV', exact: true })
    .check()
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('ControlOrMeta+Enter')])
  await download.saveAs(`${out}/evidence-table.csv`)
  console.log('  evidence-table.csv')
  console.log(`Everything is in ${out}`)
} finally {
  await browser.close()
  await stop()
}

/** Accepts every suggestion of the study on screen by keyboard: the head of the field, Enter. */
async function acceptAll(page) {
  const waiting = page.locator('[data-head]:has([data-state="suggestion"])')
  for (let count = await waiting.count(); count > 0; count = await waiting.count()) {
    await waiting.first().focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(
      (before) => document.querySelectorAll('[data-head]:has([data-state="suggestion"])').length < before,
      count,
    )
  }
  await page
    .getByTestId('save-state')
    .filter({ hasText: /^Saved/ })
    .waitFor()
}
