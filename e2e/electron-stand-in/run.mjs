#!/usr/bin/env node
// Started where Electron's program would be, with Electron's words: run.mjs <folder of the app> [--user-data-dir=...] [words of the app]
import { existsSync, readFileSync } from 'node:fs'
import { open as openInspector } from 'node:inspector'
import Module, { register } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

register('./hooks.mjs', import.meta.url)
const electron = await import('./electron.mjs')
const { becomeReady, describeApp, gaveUp } = await import('./app.mjs')
const { startChromium } = await import('./chromium.mjs')
const { downloadBegins, serveSchemes } = await import('./session.mjs')
const { followTargets } = await import('./web-contents.mjs')

const words = process.argv.slice(2)
const valueOf = (option) => words.find((word) => word.startsWith(`--${option}=`))?.split('=')[1]
const appFolder = resolve(words.find((word) => !word.startsWith('-')) ?? '.')
if (!existsSync(join(appFolder, 'package.json'))) {
  console.error(`${appFolder} has no package.json: the first word is the folder of the app.`)
  process.exit(1)
}
const info = JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8'))

// What Playwright asks of the main side goes through Node's inspector, and asks for `require('electron')` there.
const load = Module._load
Module._load = (request, ...rest) => (request === 'electron' ? electron : load(request, ...rest))
if (valueOf('inspect') !== undefined) openInspector(Number(valueOf('inspect')), '127.0.0.1')

process.argv = [process.execPath, ...words]
process.versions.electron = '0.0.0-stand-in'
// Electron shows these in a box and goes on.
process.on('uncaughtException', (error) => console.error('A JavaScript error occurred in the main process', error))
process.on('unhandledRejection', (error) => console.error('UnhandledPromiseRejectionWarning', error))

const userData = valueOf('user-data-dir')
describeApp({
  name: info.productName ?? info.name,
  version: info.version,
  folder: appFolder,
  userData: userData === undefined ? undefined : resolve(userData),
  words,
})
try {
  await import(pathToFileURL(join(appFolder, info.main)).href)
} catch (error) {
  endWith(error)
}
if (!gaveUp()) await start().catch(endWith)

async function start() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => electron.app.quit())
  const browser = await startChromium({
    profileFolder: electron.app.getPath('userData'),
    port: await serveSchemes(),
    debuggingPort: valueOf('remote-debugging-port'),
  })
  browser.on('Browser.downloadWillBegin', downloadBegins)
  followTargets()
  becomeReady()
}

function endWith(error) {
  console.error('The app could not be started', error)
  process.exit(1)
}
