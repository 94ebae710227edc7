// The icons of the packaged app from resources/public/icon.svg, drawn by an installed Chromium: PNGs for Linux, icon.ico for Windows,
// icon.icns for macOS. They are checked in; run this again when the drawing changes: node scripts/make-icons.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { ensureBrowser } from './get-browser.mjs'
import { icnsOf, icoOf, icnsKinds } from './icon-files.mjs'
import { browserArguments } from './serve-for-scripts.mjs'

const root = resolve(import.meta.dirname, '..')
const folder = join(root, 'resources/icons')
const svg = readFileSync(join(root, 'resources/public/icon.svg'), 'utf8')
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512]
const windowsSizes = [16, 24, 32, 48, 64, 128, 256]

const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserArguments })
const page = await browser.newPage()
mkdirSync(folder, { recursive: true })
for (const size of linuxSizes) writeFileSync(join(folder, `${size}x${size}.png`), await drawn(size))
writeFileSync(join(folder, 'icon.ico'), icoOf(await drawnAll(windowsSizes)))
// Apple's icons stand inside a margin of about a tenth.
const macSizes = [...new Set(icnsKinds.map(({ size }) => size))]
writeFileSync(join(folder, 'icon.icns'), icnsOf(await drawnAll(macSizes, (size) => Math.round(size * 0.09))))
await browser.close()

async function drawnAll(sizes, marginOf = () => 0) {
  const images = []
  for (const size of sizes) images.push({ size, png: await drawn(size, marginOf(size)) })
  return images
}

async function drawn(size, margin = 0) {
  await page.setViewportSize({ width: size, height: size })
  const inner = size - 2 * margin
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${inner}px;height:${inner}px;padding:${margin}px}</style>${svg}`,
  )
  return page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } })
}
