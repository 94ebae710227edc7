import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lightFieldColor, lightFieldColors } from './field-colors.ts'
import { fields } from './fields.ts'

describe('the colours of fields in files', () => {
  it('are those of the light window, one for every key', () => {
    const tokens = readFileSync(join(import.meta.dirname, '../../renderer/ui/tokens.css'), 'utf8')
    // The light colours stand first, before those of the dark look.
    const light = tokens.slice(0, tokens.indexOf("[data-mantine-color-scheme='dark']"))
    const inWindow = [...light.matchAll(/--field-([A-Z]): (#[0-9a-f]{6});/g)].map(([, key, color]) => [key!, color!])
    expect(Object.fromEntries(inWindow)).toEqual(lightFieldColors)
    for (const { id } of fields) expect(lightFieldColor(id)).toMatch(/^#[0-9a-f]{6}$/)
    expect(lightFieldColor('custom:own')).toBe(lightFieldColors['Q'])
  })
})
