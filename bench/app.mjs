// The app as a writer feels it, in a real browser: start with N studies, "Saved" after an edit, import of N records.
//   node bench/app.mjs [--json] [--studies 1000]
// The peer of a durable edit is an append + fdatasync of the same bytes on the same disk, in the same run.
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { inAppWindow } from './app-window.mjs'

const asJson = process.argv.includes('--json')
const studies = Number(process.argv[process.argv.indexOf('--studies') + 1]) || 1000
const edits = 40
// Between two edits of a quick writer; without it, the list that the last edit changed is still being read.
const writersPauseMs = 300
await inAppWindow(async ({ page, address, folder }) => {
  await page.goto(address)
  const importMs = await importStudies(page)
  const starts = []
  for (let round = 0; round < 5; round++) starts.push(await start(page))
  const saved = []
  for (let round = 0; round < edits; round++) saved.push(await oneEdit(page, round, writersPauseMs))
  const atOnce = []
  for (let round = 0; round < edits; round++) atOnce.push(await oneEdit(page, edits + round, 0))
  const durable = appendsOf(600, edits, folder)
  const result = {
    studies,
    importMs: Math.round(importMs),
    startMs: Math.round(quantile(starts, 0.5)),
    savedMedianMs: round1(quantile(saved, 0.5)),
    savedP95Ms: round1(quantile(saved, 0.95)),
    atOnceMedianMs: round1(quantile(atOnce, 0.5)),
    atOnceP95Ms: round1(quantile(atOnce, 0.95)),
    fdatasyncMedianMs: round1(quantile(durable, 0.5)),
    savedToFdatasync: round1(quantile(saved, 0.5) / quantile(durable, 0.5)),
  }
  if (asJson) console.log(JSON.stringify(result))
  else {
    console.log(`import of ${studies} records     ${result.importMs} ms (preview to saved)`)
    console.log(`start with ${studies} studies    ${result.startMs} ms to a usable list (target 2000 with 20,000)`)
    console.log(
      `"Saved" after an edit        median ${result.savedMedianMs} ms, p95 ${result.savedP95Ms} ms (target p95 50)`,
    )
    console.log(`the same, without a pause    median ${result.atOnceMedianMs} ms, p95 ${result.atOnceP95Ms} ms`)
    console.log(
      `append + fdatasync alone     median ${result.fdatasyncMedianMs} ms; "Saved" is ${result.savedToFdatasync} x`,
    )
  }
})

async function importStudies(page) {
  await page.getByRole('button', { name: 'Open the sample library' }).waitFor()
  const records = Array.from(
    { length: studies },
    (_, i) =>
      `TY  - JOUR\nTI  - Invented study number ${i} of creams and faces\nAU  - Author${i}, A. B.\nPY  - ${1990 + (i % 35)}\nJO  - Journal of Benchmarks\nVL  - ${1 + (i % 80)}\nSP  - ${i}\nDO  - 10.5555/bench.${i}\nER  - \n`,
  ).join('\n')
  await page.evaluate((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'invented.ris'))
    document
      .getElementById('root')
      .dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  }, records)
  await page.getByRole('button', { name: /^Import [\d,]+ of/, disabled: false }).waitFor({ timeout: 120_000 })
  const before = performance.now()
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.getByRole('heading', { name: /^Library [\d,]+/ }).waitFor({ timeout: 120_000 })
  return performance.now() - before
}

async function start(page) {
  const before = performance.now()
  await page.reload({ waitUntil: 'commit' })
  await page.getByRole('row').filter({ hasText: 'Invented study' }).first().waitFor()
  return performance.now() - before
}

/** From the key press of an edit to "Saved" on screen, measured in the page. */
function oneEdit(page, round, pauseMs) {
  return page.evaluate(
    async ([state, pause]) => {
      await new Promise((over) => setTimeout(over, pause))
      await new Promise((settled) => requestIdleCallback(settled, { timeout: 2000 }))
      const mark = document.querySelector('[data-testid="save-state"]')
      document.querySelector('[aria-label^="State:"]').click()
      const item = await new Promise((found) => {
        const look = () => {
          const one = [...document.querySelectorAll('[role="menuitem"]')].find((each) => each.textContent === state)
          if (one) found(one)
          else requestAnimationFrame(look)
        }
        look()
      })
      const before = performance.now()
      return new Promise((done) => {
        let saving = false
        const watch = new MutationObserver(() => {
          const words = mark.textContent
          if (words.startsWith('Saving')) saving = true
          if (saving && words.startsWith('Saved')) {
            watch.disconnect()
            done(performance.now() - before)
          }
        })
        watch.observe(mark, { subtree: true, childList: true, characterData: true, attributes: true })
        item.click()
      })
    },
    [['In progress', 'Done', 'To read'][round % 3], pauseMs],
  )
}

function appendsOf(bytes, count, folder) {
  const file = openSync(join(folder, 'appends'), 'a')
  const line = 'x'.repeat(bytes - 1) + '\n'
  const times = Array.from({ length: count }, () => {
    const before = performance.now()
    writeSync(file, line)
    fdatasyncSync(file)
    return performance.now() - before
  })
  closeSync(file)
  return times
}

function quantile(values, share) {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]
}

function round1(value) {
  return Number(value.toFixed(1))
}
