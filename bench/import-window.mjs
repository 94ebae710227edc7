// Large imports through the real import screen, in a real browser: N invented RIS records (1.4 kB each, with abstracts) from a file on disk.
//   node bench/import-window.mjs [records ..., default 10000 100000] [--json]
// Memory is the peak resident size of the tab's process, in which the page and its workers live (Linux: VmHWM, reset before each step).
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inAppWindow } from './app-window.mjs'
import { asRis, inventedReference } from './synthetic-references.mjs'

const asJson = process.argv.includes('--json')
const counts = process.argv
  .slice(2)
  .map(Number)
  .filter((count) => count > 0)
const patience = { timeout: 600_000 }
for (const count of counts.length > 0 ? counts : [10_000, 100_000]) await measure(count)

function measure(count) {
  return inAppWindow(async ({ page, address, folder }) => {
    const file = join(folder, 'invented.ris')
    writeFileSync(file, Array.from({ length: count }, (_, i) => asRis(inventedReference(i))).join('\r\n'))
    await page.goto(address)
    const tab = await tabProcesses(page)
    await page.getByRole('button', { name: 'Open the sample library' }).waitFor()
    const empty = resident(tab, 'VmRSS')
    const choose = async () => {
      await page.keyboard.press('Alt+7')
      const chooser = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: 'Choose files' }).click()
      await (await chooser).setFiles(file)
    }
    const importButton = page.getByRole('button', { name: /^Import [\d,]+ of [1-9]/, disabled: false })
    const isLarge = count > 20_000
    const preview = await step(page, tab, 'main', async () => {
      await choose()
      await importButton.waitFor(patience)
    })
    await page.getByRole('button', { name: 'Cancel', exact: true }).click()
    const stopReading = !isLarge
      ? null
      : await step(page, tab, 'main', async () => {
          await choose()
          await barBeyond(page, 'main', 30)
          await page.getByRole('button', { name: 'Stop', exact: true }).click()
          await page.getByText(/^(Reading|Checking for problems)/).waitFor({ ...patience, state: 'detached' })
        })
    if (stopReading) {
      stopReading.rowsLeft = await page.getByRole('button', { name: /^Import [\d,]+ of/ }).textContent()
      await page.getByRole('button', { name: 'Cancel', exact: true }).click()
    }
    await choose()
    await importButton.waitFor(patience)
    const stopWriting = !isLarge
      ? null
      : await step(page, tab, 'aside', async () => {
          await page.keyboard.press('ControlOrMeta+Enter')
          await barBeyond(page, 'aside', 30)
          await page
            .getByRole('complementary', { name: 'Background tasks' })
            .getByRole('button', { name: 'Cancel' })
            .click()
          await page.getByText('The import was cancelled. Nothing was imported.').waitFor(patience)
        })
    await importButton.waitFor(patience)
    const library = page.getByRole('heading', { name: /^Library [1-9]/ })
    const write = await step(page, tab, 'aside', async () => {
      await page.keyboard.press('ControlOrMeta+Enter')
      await library.waitFor(patience)
    })
    const undo = await step(page, tab, 'aside', async () => {
      await page.keyboard.press('ControlOrMeta+z')
      await page.getByRole('button', { name: 'Open the sample library' }).waitFor(patience)
    })
    const peakMegabytes = Math.max(
      ...[preview, stopReading, stopWriting, write, undo].map((each) => each?.peakMegabytes ?? 0),
    )
    const result = {
      records: count,
      fileMegabytes: Math.round(statSync(file).size / 1e6),
      emptyMegabytes: empty,
      preview,
      stopReading,
      stopWriting,
      write,
      undo,
      peakMegabytes,
      secondsInAll: round1(preview.seconds + write.seconds),
    }
    if (asJson) console.log(JSON.stringify(result))
    else print(result)
  })
}

/** One step with a stopwatch: seconds, peak memory of the tab's process, the steps its progress bar made, and the longest time without a frame. */
async function step(page, tab, bar, work) {
  for (const id of tab) writeFileSync(`/proc/${id}/clear_refs`, '5')
  await page.evaluate((within) => {
    const watch = { values: new Set(), longest: 0, last: performance.now(), on: true }
    window.benchWatch = watch
    const look = (now) => {
      watch.longest = Math.max(watch.longest, now - watch.last)
      watch.last = now
      const value = document.querySelector(`${within} [role="progressbar"]`)?.getAttribute('aria-valuenow')
      if (value) watch.values.add(value)
      if (watch.on) requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }, bar)
  const before = performance.now()
  await work()
  const seconds = round1((performance.now() - before) / 1000)
  const { longest, steps } = await page.evaluate(() => {
    window.benchWatch.on = false
    return { longest: window.benchWatch.longest, steps: window.benchWatch.values.size }
  })
  return { seconds, peakMegabytes: resident(tab, 'VmHWM'), barSteps: steps, longestStillMs: Math.round(longest) }
}

/** Waits until the progress bar within `where` stands beyond `percent`. */
function barBeyond(page, where, percent) {
  return page.waitForFunction(
    ([within, least]) =>
      Number(document.querySelector(`${within} [role="progressbar"]`)?.getAttribute('aria-valuenow')) > least,
    [where, percent],
    { ...patience, polling: 'raf' },
  )
}

/** The process ids of the browser's renderers. The page and its workers live in one; the others, which the browser keeps spare, stay small. */
async function tabProcesses(page) {
  const session = await page.context().browser().newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  return processInfo.filter((each) => each.type === 'renderer').map((each) => each.id)
}

/** A line of /proc/<id>/status in megabytes, of the largest of the processes. */
function resident(ids, name) {
  return Math.max(
    ...ids.map((id) =>
      Math.round(
        Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1000,
      ),
    ),
  )
}

function print({ records, fileMegabytes, emptyMegabytes, peakMegabytes, secondsInAll, ...steps }) {
  console.log(
    `${records.toLocaleString('en')} records (${fileMegabytes} MB): ${secondsInAll} s to preview and write, peak ${peakMegabytes} MB (the empty window ${emptyMegabytes} MB)`,
  )
  for (const [name, each] of Object.entries(steps))
    if (each)
      console.log(
        `  ${name.padEnd(14)}${String(each.seconds).padStart(6)} s, ${each.peakMegabytes} MB, bar moved ${each.barSteps} times, longest still ${each.longestStillMs} ms${each.rowsLeft ? `, then "${each.rowsLeft}"` : ''}`,
      )
}

function round1(value) {
  return Number(value.toFixed(1))
}
