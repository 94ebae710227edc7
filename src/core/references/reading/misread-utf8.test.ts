import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text.ts'
import { withMisreadLetters } from './misread-utf8.ts'

const mended: readonly (readonly [string, string])[] = [
  ['MÃ¼ller K. DÃ¤cher â€“ MoosfÃ¤nger', 'Müller K. Dächer – Moosfänger'],
  ['the â€œgreenâ€\u009D roof', 'the “green” roof'],
  ['the â€œgreenâ€ roof', 'the “green” roof'],
  ['Lâ€™Ã©tÃ©', 'L’été'],
  ['GarcÃ\u00ADa and MuÃ±oz', 'García and Muñoz'],
  ['plain words\nMÃ¼ller\nŠimek', 'plain words\nMüller\nŠimek'],
  ['Ã–berg and BjÃ¸rn', 'Öberg and Bjørn'],
  ['æ–‡çŒ® and MÃ¼ller', '文献 and Müller'],
]
const kept: readonly string[] = [
  'IRMÃ” AND CAFÉ”',
  'SÃO PAULO – NAÇÕES',
  'Müller, Ångström, Łódź, Çelik',
  'château, âgé, âne',
  '“CAFÉ” – 12 Â',
  'Ã',
  'plain words',
  'Müller read as MÃ¼ller',
]

describe('UTF-8 that was read as Windows-1252', () => {
  it.each(mended)('%j is %j', (text, wanted) => expect(withMisreadLetters(text)).toBe(wanted))
  it.each(kept)('%j stays', (text) => expect(withMisreadLetters(text)).toBeNull())
  it('is mended in files, and said', () => {
    const { text, notice } = decodeText(new TextEncoder().encode('GarcÃ\u00ADa'))
    expect([text, notice]).toEqual(['García', expect.stringContaining('Windows-1252')])
  })
})
