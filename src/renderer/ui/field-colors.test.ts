import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fieldColorsOnWhite } from '#core/report/field-colors.ts'

it('the colours of fields in files are those of the window on light pages', () => {
  const tokens = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
  const light = tokens.slice(0, tokens.indexOf("[data-mantine-color-scheme='dark']"))
  const colors = [...light.matchAll(/--field-([A-Z]): (#[0-9a-f]{6});/g)].map(([, letter, color]) => [letter, color])
  expect(colors).toHaveLength(11)
  expect(fieldColorsOnWhite).toEqual(Object.fromEntries(colors))
})
