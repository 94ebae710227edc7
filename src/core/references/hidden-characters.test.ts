import { describe, expect, it } from 'vitest'
import { checkReferences } from './checks/check-references.ts'
import { withFacts } from './checks/checked-record.ts'
import { readReferences } from './import-formats.ts'

const ris = (title: string, author: string) =>
  `TY  - JOUR\nTI  - ${title}\nAU  - ${author}\nJO  - J Moss\nPY  - 2020\nER  - \n`
const checked = (text: string) => checkReferences(readReferences(text).records.map(withFacts))

describe('characters that nobody sees', () => {
  it('that turn the text round are kept, and told once a record', () => {
    const [turned, plain] = checked(ris('Moss\u202E on stone', 'Ad\u2067der, A') + ris('Ferns', 'Berg, K'))
    expect(turned?.reference.title).toBe('Moss\u202E on stone')
    expect(turned?.problems?.filter(({ message }) => /hidden characters .* turn the text round/.test(message))).toEqual(
      [expect.objectContaining({ field: 'title' })],
    )
    expect(plain?.problems?.some(({ message }) => message.includes('hidden'))).toBe(false)
  })

  it.each([
    ['RIS', ris('Moss\u0007 on\u001b stone', 'Ad\u0001der, A')],
    ['BibTeX', '@article{k, title = {Moss\u0007 on\u001b stone}, author = {Ad\u0001der, A}, year = 2020}'],
    [
      'CSL-JSON',
      '[{"type":"article-journal","title":"Moss\\u0007 on\\u001b stone","author":[{"family":"Ad\\u0001der"}]}]',
    ],
    ['a table', 'Title,Authors,Year\nMoss\u0007 on\u001b stone,"Ad\u0001der, A",2020\n'],
  ])('that are control characters come off in %s, and that is told', (_, text) => {
    const [record] = readReferences(text).records
    expect(record?.reference).toMatchObject({ title: 'Moss on stone', author: [{ family: 'Adder' }] })
    expect(record?.problems?.map(({ message }) => message)).toContain(
      'Control characters, which cannot be seen, were taken out of: title, author.',
    )
    expect(record?.raw).toContain('Moss')
  })
})

describe('problems of one kind', () => {
  it('are one for all the authors that are too many', () => {
    const authors = Array.from({ length: 30_000 }, (_, n) => `AU  - Adder, A${n}`).join('\n')
    const { problems, records } = readReferences(`TY  - JOUR\nTI  - Moss\n${authors}\nER  - \n`)
    expect(problems).toHaveLength(1)
    expect(records[0]?.reference.author).toHaveLength(20_000)
  })

  it('are summed up beyond a handful, and other kinds beside them are not', () => {
    const rows = Array.from(
      { length: 300 },
      (_, n) => `Moss ${n},Adder A,2020,J Moss,${n === 200 ? '"open' : 'more'},x`,
    )
    const { problems, records } = readReferences(`Title,Authors,Year,Journal,Notes\n${rows.join('\n')}\n`)
    expect(records).toHaveLength(300)
    expect(problems.length).toBeLessThan(10)
    expect(problems.find(({ message }) => message.startsWith('295 more'))?.line).toBe(7)
    expect(problems.some(({ message }) => message.includes('never closed'))).toBe(true)
  })
})
