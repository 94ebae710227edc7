import { expect, it } from 'vitest'
import { oncePerText } from './once-per-text.ts'

it('answers as the function does, each text worked out once until there are too many', () => {
  const asked: string[] = []
  const lengthOf = oncePerText((text) => {
    asked.push(text)
    return text.length || undefined
  }, 3)
  for (const text of ['one', '', 'three', 'one', '', 'three']) expect(lengthOf(text)).toBe(text.length || undefined)
  expect(asked).toEqual(['one', '', 'three'])
  expect([lengthOf('seven'), lengthOf('one'), lengthOf('seven')]).toEqual([5, 3, 5])
  expect(asked).toEqual(['one', '', 'three', 'seven', 'one'])
})
