import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sourceVersions, versionDefines } from './source-versions.mjs'

it('names the sources of texts, of rules, of lists and of the search, each the same every time', () => {
  const { text, rules, lists, search } = sourceVersions()
  expect(text).toMatch(/^[0-9a-f]{16}$/)
  expect(rules).toMatch(/^[0-9a-f]{16}$/)
  expect(lists).toMatch(/^[0-9a-f]{16}$/)
  expect(search).toMatch(/^[0-9a-f]{16}$/)
  expect(new Set([text, rules, lists, search]).size).toBe(4)
  expect(sourceVersions()).toEqual({ text, rules, lists, search })
  expect(versionDefines()).toEqual({
    __TEXT_VERSION__: `"${text}"`,
    __RULES_VERSION__: `"${rules}"`,
    __LISTS_VERSION__: `"${lists}"`,
    __SEARCH_VERSION__: `"${search}"`,
  })
})

it('is of folders that are there', () => {
  for (const folder of ['src/pdfium', 'src/core/paper/text', 'src/core/suggestions', 'resources/models'])
    expect(readdirSync(folder).length).toBeGreaterThan(0)
})
