import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { isImportable } from '../src/core/references/contract/importable-files.ts'

const { fileAssociations } = parse(readFileSync(join(import.meta.dirname, '..', 'electron-builder.yml'), 'utf8')) as {
  readonly fileAssociations: readonly { readonly ext: string; readonly name: string; readonly rank: string }[]
}

describe('a file type of the packaged app', () => {
  it.each(fileAssociations)('.$ext ($name) is one that the app opens', ({ ext }) => {
    expect(isImportable(`file.${ext}`)).toBe(true)
  })

  it('is taken from no other program, but for its own', () => {
    const owned = fileAssociations.filter(({ rank }) => rank !== 'Alternate').map(({ ext }) => ext)
    expect(owned).toEqual(['evidencedesk'])
  })
})
