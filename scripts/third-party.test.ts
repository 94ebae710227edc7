import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bundledPackages, licencesText, shippedComponents } from './third-party.mjs'

const root = resolve(import.meta.dirname, '..')
const packages = bundledPackages(root)

describe('what the packaged app ships of others', () => {
  it('is every package that the app imports', () => {
    const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
      .filter(({ name }) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|-for-tests\.ts$|\.fixture\.ts$|\.d\.ts$/.test(name))
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
    const importing =
      /^(?:\} from|(?:import|export) [^'\n]* from|import) '((?:@[a-z][\w.-]*\/)?[a-z][\w.-]*)(?:\/[^']*)?'/gm
    const imported = sources.flatMap((text) => [...text.matchAll(importing)].map(([, name]) => name!))
    const bundled = new Set([...packages.map(({ name }) => name), 'electron'])
    expect([...new Set(imported)].filter((name) => !bundled.has(name))).toEqual([])
    expect(new Set(imported)).toContain('dexie')
  })

  it('is no tool of the build', () => {
    const names = packages.map(({ name }) => name)
    for (const tool of ['electron', 'vite', 'typescript', '@playwright/test']) expect(names).not.toContain(tool)
  })

  it('comes with the words of each licence, data within a package among them', () => {
    const text = licencesText(root, packages)
    const titles = packages.map(({ name, version, licence }) => `\n${name} ${version} (${licence})\n`)
    expect(titles.filter((title) => !text.includes(title))).toEqual([])
    const within = ['SIL OPEN FONT LICENSE', 'Copyright 2014 PDFium', 'LIBERATION FONT SOFTWARE', 'CC0 1.0 Universal']
    expect(within.filter((words) => !text.includes(words))).toEqual([])
  })

  it('says where the words are the standard ones; a licence without any stops the packaging', () => {
    const saxes = packages.find(({ name }) => name === 'saxes')!
    expect(licencesText(root, [saxes])).toMatch(
      /standard words of the one that it declares\.\n\nCopyright Louis-Dominique/,
    )
    expect(() => licencesText(root, [{ ...saxes, licence: 'UNLICENSED' }])).toThrow(
      `saxes ${saxes.version} (UNLICENSED) has no file with its licence, and no standard words are known here`,
    )
  })

  it('is listed with Electron and without the tools, and who needs whom among them', () => {
    const one = (name: string, version = '1.0.0') => ({ 'bom-ref': `${name}@${version}`, name, version })
    const all = {
      metadata: { component: one('folder') },
      components: [one('fflate'), one('fflate', '0.1.0'), one('vitest'), one('electron'), one('saxes')],
      dependencies: [
        { ref: 'folder@1.0.0', dependsOn: ['fflate@1.0.0', 'vitest@1.0.0', 'electron@1.0.0'] },
        { ref: 'vitest@1.0.0', dependsOn: ['fflate@1.0.0'] },
      ],
    }
    const app = { name: 'Evidence Desk', electron: '1.0.0' }
    expect(shippedComponents(all, [one('fflate')], app)).toEqual({
      metadata: {
        component: { 'bom-ref': 'folder@1.0.0', name: 'Evidence Desk', version: '1.0.0', type: 'application' },
      },
      components: [one('fflate'), one('electron')],
      dependencies: [{ ref: 'folder@1.0.0', dependsOn: ['fflate@1.0.0', 'electron@1.0.0'] }],
    })
    expect(() => shippedComponents(all, [one('dexie')], app)).toThrow('The list of components lacks dexie@1.0.0')
  })
})
