import { readdirSync } from 'node:fs'
import * as path from 'node:path'

const programs = {
  linux: /^linux.*-unpacked\/evidence-desk$/,
  darwin: /^mac[^/]*\/Evidence Desk\.app\/Contents\/MacOS\/Evidence Desk$/,
  win32: /^win.*-unpacked\/Evidence Desk\.exe$/,
}

/** The program of the app that was packaged into `folder` for `platform`; null where there is none. */
export function packagedProgram(folder, platform = process.platform) {
  try {
    const files = readdirSync(folder, { recursive: true }).map((name) => name.replaceAll(path.sep, '/'))
    const found = files.find((name) => programs[platform]?.test(name))
    return found ? path.join(folder, found) : null
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}

/** The servers that Chromium's log of the network names, each once; this computer is none. */
export function addressesIn(log) {
  const origins = [...log.matchAll(/"(?:https?|wss?):\/\/[^"/\s]+/g)].map(([address]) => address.slice(1))
  return [...new Set(origins)].filter((address) => !/^\w+:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::|$)/.test(address))
}
