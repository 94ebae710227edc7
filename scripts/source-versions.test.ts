import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sourceVersions, versionDefines } from './source-versions.mjs'

it('names the sources of texts, of rules and of lists, each the same every time', () => {
  const { text, rules, lists } = sourceVersions()
  expect(text).toMatch(/^[0-9a-f]{16}$/)
  expect(rules).toMatch(/^[0-9a-f]{16}$/)
  expect(lists).toMatch(/^[0-9a-f]{16}$/)
  expect(new Set([text, rules, lists]).size).toBe(3)
  expect(sourceVersions()).toEqual({ text, rules, lists })
  expect(versionDefines()).toEqual({
    __TEXT_VERSION__: `"${text}"`,
    __RULES_VERSION__: `"${rules}"`,
    __LISTS_VERSION__: `"${lists}"`,
  })
})

it('is of folders that are there', () => {
  for (const folder of ['src/pdfium', 'src/core/paper/text', 'src/core/suggestions', 'resources/models'])
    expect(readdirSync(folder).length).toBeGreaterThan(0)
})
