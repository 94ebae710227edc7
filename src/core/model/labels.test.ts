import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  labelsInUse,
  labelsInWords,
  longestLabel,
  readLabel,
  readLabels,
  renamedLabel,
  withLabel,
  withoutLabel,
} from './labels.ts'

it('takes what is typed without spaces around it, and never endless', () => {
  expect(readLabel('  key \n paper ')).toBe('key paper')
  expect(readLabel(' \t')).toBe('')
  expect(readLabel('x'.repeat(500))).toHaveLength(longestLabel)
})

it('takes labels that differ in case and spaces for one', () => {
  const labels = ['Key paper']
  expect(withLabel(labels, 'key  PAPER')).toBe(labels)
  expect(withLabel(labels, '  ')).toBe(labels)
  expect(withLabel(labels, 'Skin')).toEqual(['Key paper', 'Skin'])
  expect(withoutLabel(labels, 'KEY paper')).toEqual([])
  expect(withoutLabel(labels, 'other')).toBe(labels)
})

it('renames in place, and makes one of two', () => {
  expect(renamedLabel(['a', 'b', 'c'], 'B', 'Skin')).toEqual(['a', 'Skin', 'c'])
  expect(renamedLabel(['a', 'b', 'c'], 'b', 'C')).toEqual(['a', 'C'])
  expect(renamedLabel(['rct'], 'rct', 'RCT')).toEqual(['RCT'])
})

it('counts each label once a study, in the first spelling', () => {
  expect(labelsInUse([{ labels: ['skin', 'Gel'] }, {}, { labels: ['Skin'] }])).toEqual([
    { label: 'Gel', count: 1 },
    { label: 'skin', count: 2 },
  ])
})

it('reads a line of labels: each once, commas their own, one with a semicolon whole where the study has it', () => {
  const of = (line: string, had?: readonly string[]) => readLabels(line, had).labels
  expect(of(' skin ;; Key, paper\nSKIN ; ')).toEqual(['skin', 'Key, paper'])
  expect(of('new; for box; sidebar', ['For box;sidebar'])).toEqual(['new', 'For box;sidebar'])
  expect(of('for box; other', ['for box;sidebar'])).toEqual(['for box', 'other'])
  expect(of('')).toEqual([])
  expect(readLabels(`a; ${'x'.repeat(longestLabel)}`).tooLong).toBeNull()
  expect(readLabels(`a; ${'x'.repeat(longestLabel + 1)}`).tooLong).toHaveLength(longestLabel + 1)
})

it('reads what it wrote', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'B', 'é', ' ', ','), maxLength: 8 })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 4 }), (words) => {
      const labels = words.reduce<readonly string[]>(withLabel, [])
      expect(readLabels(labelsInWords(labels))).toEqual({ labels, tooLong: null })
    }),
  )
})
