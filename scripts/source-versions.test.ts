import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sourceVersions, versionDefines } from './source-versions.mjs'

it('names the sources of texts and of rules, each the same every time', () => {
  const { text, rules } = sourceVersions()
  expect(text).toMatch(/^[0-9a-f]{16}$/)
  expect(rules).toMatch(/^[0-9a-f]{16}$/)
  expect(text).not.toBe(rules)
  expect(sourceVersions()).toEqual({ text, rules })
  expect(versionDefines()).toEqual({ __TEXT_VERSION__: `"${text}"`, __RULES_VERSION__: `"${rules}"` })
})

it('is of folders that are there', () => {
  for (const folder of ['src/pdfium', 'src/core/paper/text', 'src/core/suggestions', 'resources/models'])
    expect(readdirSync(folder).length).toBeGreaterThan(0)
})
