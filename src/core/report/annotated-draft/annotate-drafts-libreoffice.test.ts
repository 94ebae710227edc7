import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { annotateDocx } from './annotate-docx.ts'
import { commentsOn, read, squeezed } from './commented-claims-for-tests.ts'
import { inventedDrafts } from './drafts-for-tests.ts'

/** The words at each of our comments, by the number it begins with, in a document that LibreOffice saved as flat XML. */
function wordsInLibreOffice(flat: string): ReadonlyMap<number, string> {
  const path: string[] = []
  const names: string[] = []
  const said = new Map<string, string>()
  const open = new Set<string>()
  const found = new Map<string, string>()
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name)
    const id = attributes['office:name'] ?? ''
    if (name === 'office:annotation') {
      names.push(id)
      found.set(id, '')
    } else if (name === 'office:annotation-end') open.delete(id)
    else if (/^text:(?:s|tab|line-break)$/.test(name)) for (const each of open) found.set(each, `${found.get(each)} `)
  })
  parser.on('closetag', ({ name }) => {
    path.pop()
    if (name === 'office:annotation') open.add(names.at(-1)!)
  })
  parser.on('text', (text) => {
    if (path.includes('office:annotation')) said.set(names.at(-1)!, (said.get(names.at(-1)!) ?? '') + text)
    else if (
      path.some((name) => /^text:(?:p|h|span|a)$/.test(name)) &&
      !path.some((name) => /^(?:text:note|draw:frame)$/.test(name))
    )
      for (const each of open) found.set(each, found.get(each) + text)
  })
  parser.write(flat).close()
  const ours = [...said].flatMap(([id, words]) => {
    const number = /claim (\d+) & its evidence/.exec(words)?.[1]
    return number === undefined ? [] : [[Number(number), found.get(id)!] as const]
  })
  return new Map(ours)
}

describe('LibreOffice', () => {
  const isThere = (() => {
    try {
      return execFileSync('soffice', ['--version'], { encoding: 'utf8', timeout: 60_000 }).trim() !== ''
    } catch {
      return false
    }
  })()

  it('opens every draft and has every comment at its words', { timeout: 300_000 }, async ({ skip }) => {
    skip(!isThere, 'LibreOffice (soffice) is not on this machine')
    const folder = mkdtempSync(join(tmpdir(), 'evidence-desk-drafts-'))
    try {
      const files: string[] = []
      const opened = inventedDrafts.filter(({ isRefusedByLibreOffice }) => !isRefusedByLibreOffice)
      for (const [at, { bytes, claims }] of opened.entries()) {
        const made = await annotateDocx(bytes, commentsOn(await read(bytes), claims))
        if (!made.ok) throw new Error(made.message)
        files.push(join(folder, `draft-${at}.docx`))
        writeFileSync(files.at(-1)!, made.value.bytes)
      }
      const profile = `-env:UserInstallation=file:\u002F/${folder}/profile`
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'fodt', '--outdir', folder, ...files], {
        stdio: 'ignore',
      })
      for (const [at, { make, claims }] of opened.entries()) {
        const saved = join(folder, `draft-${at}.fodt`)
        expect(existsSync(saved), `${make}: opened`).toBe(true)
        const found = wordsInLibreOffice(readFileSync(saved, 'utf8'))
        for (const [index, { words, between, how, inLibreOffice = between ?? words }] of claims.entries()) {
          if (inLibreOffice === null) continue
          const name = `${make}: ${words}`
          if (how === undefined) expect(squeezed(found.get(index + 1)), name).toBe(squeezed(inLibreOffice))
          else expect(found.has(index + 1), name).toBe(true)
        }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
