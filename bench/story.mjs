// A long draft with many claims, in a real browser: until its words and claims are on screen, a key, proposals of evidence.
//   node bench/story.mjs [--json] [--words 10000] [--claims 300] [--studies 200] [--papers 0]
// With papers, the passages that are proposed out of them are measured too: read and indexed first, which takes a minute for 200.
// Peer in the same run: the same paragraphs with a mark for each claim, written as bare HTML.
import { join } from 'node:path'
import Document from 'pdfkit'
import { inAppWindow, settle } from './app-window.mjs'
import { bundled } from './bundled.mjs'

const asJson = process.argv.includes('--json')
const size = {
  words: argument('--words', 10_000),
  claims: argument('--claims', 300),
  studies: argument('--studies', 200),
  papers: argument('--papers', 0),
}
const { inventedArticle, writeInventedStory } = await bundled(join(import.meta.dirname, 'invented-story.ts'))

const figures = await inAppWindow(measure, {
  prepare: (folder) => writeInventedStory(join(folder, 'library'), { ...size, Document }),
})
if (asJson) console.log(JSON.stringify(figures))
else
  for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(28)} ${Math.round(value * 10) / 10}`)

function argument(name, otherwise) {
  const at = process.argv.indexOf(name)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}

async function measure({ page, context, address }) {
  await page.goto(address)
  await page.getByRole('grid', { name: 'Studies' }).getByRole('row').nth(2).waitFor({ timeout: 120_000 })
  await settle(page)
  if (size.papers > 0) await papersAreIndexed(page)
  const opened = []
  for (let round = 0; round < 5; round += 1) {
    opened.push(await openStory(page))
    await settle(page)
    if (round < 4) {
      await page.evaluate(() => {
        location.hash = '#/'
      })
      await page.getByRole('grid', { name: 'Studies' }).waitFor()
      await settle(page)
    }
  }
  const longestTaskMs = await longestTask(page, () => openAnew(page))
  await page.getByRole('document', { name: /^Draft/ }).focus()
  const keys = []
  for (let press = 0; press < 60; press += 1) keys.push(await pressKey(page, 'j'))
  const proposals = []
  for (let press = 0; press < 40; press += 1) proposals.push(await proposalsAfter(page))
  const first = proposals.map((each) => each.first)
  const all = proposals.map((each) => each.all)
  const peer = await openPeer(context)
  return {
    firstOpenMs: opened[0],
    openMedianMs: median(opened.slice(1)),
    openRatio: median(opened.slice(1)) / peer,
    peerOpenMs: peer,
    longestTaskMs,
    keyMedianMs: median(keys),
    keyP95Ms: p95(keys),
    keyWorstMs: Math.max(...keys),
    proposalsFirstMedianMs: median(first),
    proposalsFirstP95Ms: p95(first),
    proposalsMedianMs: median(all),
    proposalsP95Ms: p95(all),
    proposalsWorstTaskMs: Math.max(...proposals.map((each) => each.longestTask)),
  }
}

/** Milliseconds from going to the screen until all claims of the draft and the pane beside them are painted. */
function openStory(page) {
  return page.evaluate(
    (claims) =>
      new Promise((done) => {
        const start = performance.now()
        location.hash = '#/story'
        const look = () =>
          requestAnimationFrame(() =>
            document.querySelectorAll('[data-badge]').length >= claims && document.querySelector('aside mark')
              ? requestAnimationFrame(() => done(performance.now() - start))
              : look(),
          )
        look()
      }),
    size.claims,
  )
}

async function openAnew(page) {
  await page.evaluate(() => {
    location.hash = '#/'
  })
  await page.getByRole('grid', { name: 'Studies' }).waitFor()
  await openStory(page)
  await settle(page)
}

/** The longest time for which the window could not answer while `work` went on. */
async function longestTask(page, work) {
  await page.evaluate(() => {
    window.longest = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration)
    }).observe({ entryTypes: ['longtask'] })
  })
  await work()
  return page.evaluate(() => window.longest)
}

/** From a key until the next claim's sentence is painted. */
function pressKey(page, key) {
  return page.evaluate(
    (pressed) =>
      new Promise((done) => {
        const words = () => document.querySelector('aside h2')?.textContent
        const before = words()
        const start = performance.now()
        document.activeElement.dispatchEvent(
          new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }),
        )
        const look = () =>
          words() === before
            ? requestAnimationFrame(look)
            : requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
        look()
      }),
    key,
  )
}

/** From a key until evidence is proposed for the next claim: the first of it, and all, with passages of papers; the longest time without an answer. */
function proposalsAfter(page) {
  return page.evaluate(
    () =>
      new Promise((done) => {
        let longestTask = 0
        const tasks = new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration)
        })
        tasks.observe({ entryTypes: ['longtask'] })
        const title = () => document.querySelector('aside h2')?.textContent
        const isReady = () => document.querySelector('aside [aria-label="Proposals"][aria-busy="false"]')
        const hasFirst = () => document.querySelector('aside [aria-label="Proposed evidence"] li')
        const before = title()
        const start = performance.now()
        let first = null
        document.activeElement.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'j', bubbles: true, cancelable: true }),
        )
        const look = () => {
          const isNext = title() !== before
          if (isNext && (hasFirst() || isReady())) first ??= performance.now() - start
          if (isNext && isReady())
            requestAnimationFrame(() => {
              tasks.disconnect()
              done({ first, all: performance.now() - start, longestTask })
            })
          else requestAnimationFrame(look)
        }
        look()
      }),
  )
}

/** Waits until the search says that every paper is in its index. */
async function papersAreIndexed(page) {
  await page.keyboard.press('/')
  await page.getByText(new RegExp(`All ${size.papers} papers are searched$`)).waitFor({ timeout: 600_000 })
  await page.keyboard.press('Escape')
  await settle(page)
}

/** The same words and marks without the app. */
async function openPeer(context) {
  const page = await context.newPage()
  const paragraphs = inventedArticle(size.words)
  const times = []
  for (let round = 0; round < 5; round += 1)
    times.push(
      await page.evaluate(
        ({ texts, claims }) =>
          new Promise((done) => {
            const start = performance.now()
            const each = Math.ceil(claims / texts.length)
            document.body.innerHTML = texts
              .map((text) => {
                const sentences = text.split('. ')
                return `<p>${sentences.map((words, at) => (at < each ? `<mark>${words}</mark><sup>${at}</sup>` : words)).join('. ')}</p>`
              })
              .join('')
            requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
          }),
        { texts: paragraphs, claims: size.claims },
      ),
    )
  await page.close()
  return median(times)
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}

function p95(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)]
}
