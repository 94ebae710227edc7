import { expect, it } from 'vitest'
import { isRetracted } from './retraction.ts'

it.each<[title: string | undefined, isSo: boolean]>([
  ['RETRACTED: Light and sleep', true],
  ['[Retracted] Light and sleep', true],
  ['RETRACTED ARTICLE: Light and sleep', true],
  ['Retracted papers and their readers', false],
  ['Light and sleep', false],
  [undefined, false],
])('sees by its title whether a study was retracted: %s', (title, isSo) => {
  const reference = title === undefined ? {} : { title }
  expect(isRetracted(reference, [])).toBe(isSo)
  expect(isRetracted(reference, ['retracted'])).toBe(true)
})
