import { expect, it } from 'vitest'
import { labelsInUse, longestLabel, readLabel, renamedLabel, withLabel, withoutLabel } from './labels.ts'

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
