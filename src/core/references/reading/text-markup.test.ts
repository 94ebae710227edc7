import { describe, expect, it } from 'vitest'
import { withoutFullStop, withoutMarkup } from './text-markup.ts'

describe('markup of databases', () => {
  it.each([
    ['<i>Polytrichum</i> in 10<sup>6</sup> ml H<sub>2</sub>O', 'Polytrichum in 10⁶ ml H₂O'],
    ['x<sup><i>a</i></sup> and y<sup>AB!</sup>', 'xᵃ and y<sup>AB!</sup>'],
    ['<h4>Background</h4>We tried.<h4>Results:</h4>It <b>worked</b>.', '\nBackground: We tried.\nResults: It worked.'],
    ['<jats:p>One.</jats:p><jats:p>Two.</jats:p>', '\nOne.\n\nTwo.\n'],
    ['one<br/>two', 'one\ntwo'],
    ['p <b and a</b', 'p <b and a</b'],
    ['p<0.05 <i and </q> stay', 'p<0.05 <i and </q> stay'],
  ])('%s', (text, plain) => expect(withoutMarkup(text)).toBe(plain))
})

describe('the full stop behind a title', () => {
  it.each([
    ['A study of creams.', 'A study of creams'],
    ['Skin and vitamin D.', 'Skin and vitamin D'],
    ['Creams in the U.S.', 'Creams in the U.S.'],
    ['A reply to Ono et al.', 'A reply to Ono et al.'],
    ['Wait for it...', 'Wait for it...'],
    ['[Cream in winter].', '[Cream in winter]'],
    ['Why?', 'Why?'],
  ])('%s', (title, plain) => expect(withoutFullStop(title)).toBe(plain))
})
