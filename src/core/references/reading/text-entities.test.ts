import { describe, expect, it } from 'vitest'
import { decodeEntities } from './text-entities.ts'

describe('character references in plain text', () => {
  it.each([
    ['&Sacute;wi&#261;tek, &Ouml;berg &amp; &Ccedil;elik', 'Świątek, Öberg & Çelik'],
    ['Wo&zacute;niak, Dvo&rcaron;&aacute;k, Erd&odblac;s, &Lstrok;ukasz', 'Woźniak, Dvořák, Erdős, Łukasz'],
    ['&Abreve;&ecaron;&Gbreve;&Idot;&ccaron;&Zdot;&eogon;&umacr;', 'ĂěĞİčŻęū'],
    ['Cream &amp; ointment; R&D; AT&T', 'Cream & ointment; R&D; AT&T'],
    ['&qacute; and &nosuch; stay', '&qacute; and &nosuch; stay'],
    ['&#0; &#xD800; stay', '&#0; &#xD800; stay'],
  ])('%s', (text, plain) => expect(decodeEntities(text)).toBe(plain))
})
