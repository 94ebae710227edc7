import { describe, expect, it } from 'vitest'
import { humanBodyWords } from './human-body-words.ts'

describe('words of the body that also name animals', () => {
  it.each([
    ['runners with sore calves wore sleeves', 'runners with sore shins wore sleeves'],
    ['women massaged one calf', 'women massaged one shin'],
    ['dairy calves were fed by two men', 'dairy calves were fed by two men'],
    ['calves were housed in pens', 'calves were housed in pens'],
    ['canine retraction in patients with crowded teeth', 'cuspid retraction in patients with crowded teeth'],
    ['teeth of beagles: canine and molar, as in patients', 'teeth of beagles: canine and molar, as in patients'],
  ])('in "%s"', (folded, changed) => {
    expect(humanBodyWords(folded)(folded)).toBe(changed)
  })
})
