import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressesIn, packagedProgram } from './packaged-app.mjs'

const layouts = {
  linux: 'linux-unpacked/evidence-desk',
  win32: 'win-arm64-unpacked/Evidence Desk.exe',
  darwin: 'mac-arm64/Evidence Desk.app/Contents/MacOS/Evidence Desk',
} as const

describe('the packaged app', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'packaged-'))
    for (const name of [...Object.values(layouts), 'win-arm64-unpacked/resources/elevate.exe', 'evidence-desk.deb']) {
      await mkdir(join(folder, dirname(name)), { recursive: true })
      await writeFile(join(folder, name), '')
    }
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it.each(['linux', 'win32', 'darwin'] as const)('is found on %s', (platform) => {
    expect(packagedProgram(folder, platform)).toBe(join(folder, layouts[platform]))
  })

  it('is null where nothing was packaged, or for another system', () => {
    expect(packagedProgram(join(folder, 'nowhere'))).toBeNull()
    expect(packagedProgram(join(folder, 'linux-unpacked'), 'win32')).toBeNull()
  })
})

describe('what was asked of the network', () => {
  it.each([
    {
      log: '{"url":"https://dictionaries.example/en.bdic"},{"url":"https://dictionaries.example/de.bdic"}',
      asked: ['https://dictionaries.example'],
    },
    { log: '{"origin":"http://127.0.0.1:9222"},{"origin":"http://localhost/"},{"host":"ws://[::1]:1"}', asked: [] },
    { log: '{"url":"http://127.0.0.1.example/"}', asked: ['http://127.0.0.1.example'] },
    { log: '{"url":"app://evidence-desk/index.html"}', asked: [] },
  ])('in $log: $asked', ({ log, asked }) => {
    expect(addressesIn(log)).toEqual(asked)
  })
})
