import { describe, expect, it } from 'vitest'
import { splitReferences } from './split-references.ts'

const references = [
  'Hallam PJ, Odili-Ress K. Lamps on the ward and the sleep of porters: a stepped-wedge trial. Ann Ward Sleep. 2019;41(7):812-819.',
  'Tennant, O. R., Li, W., & Zuberi, H. (2020). What do bakers remember? Journal of Everyday Bread, 8(2), Article e10145.',
  'R. K. Thorne and E. Páramo, "Drift-tolerant gauges for wooden legs," IEEE Trans. Legs, vol. 6, no. 11, pp. 2204–2213, Nov. 2018.',
  'MONTEIRO, A. C.; BASTOS, R. Vigilância do pão em feiras livres. Revista do Pão, Recife, v. 12, n. 4, p. 301-318, 2014.',
  'Iwu CC, Dahl KR. Snakebite. In: Porter MN, Quist A, eds. Far From Help. Vol 2. New York, NY: Outland Press; 2017:chap 14.',
  'Vander JD, Mbeki A. Tin-catalysed ring opening of soap. Org Lab Lett 2013, 15 (9), 2101–2104.',
  'Bukhari S, Wenzel O (2008) Pollen counts and ferry passengers in river towns. Int J Ferries 12:233–241',
  'World Roof Institute. Guideline on the sweeping of slates and their gutters, 2nd edn. Geneva: WRI, 2018.',
]

/** Lines no longer than `width`, long words parted at their ends. */
function broken(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const room = width - line.length - 2
    if (line === '' || line.length + word.length < width) line = line === '' ? word : `${line} ${word}`
    else if (/^\p{L}{8,}$/u.test(word) && room >= 3 && room <= word.length - 4) {
      lines.push(`${line} ${word.slice(0, room)}-`)
      line = word.slice(room)
    } else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

const raised = (number: number) => String(number).replace(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '')
const marked = (mark: (number: number) => string) => references.map((each, index) => `${mark(index + 1)}${each}`)
const paged = (lines: readonly string[], furniture: (page: number) => readonly string[]) =>
  lines.flatMap((line, index) => (index % 9 === 8 ? [line, ...furniture((index + 1) / 9)] : [line])).join('\n')

const ways: Readonly<Record<string, string>> = {
  'a line each': references.join('\r\n'),
  'a line each under a heading': `References\n\n${references.join('\n')}`,
  'blank lines between broken ones': references.map((each) => broken(each, 65).join('\n')).join('\n\n'),
  '[1]': marked((number) => `[${number}] `).join('\n'),
  '1.': marked((number) => `${number}.\t`).join('\n'),
  '(1)': marked((number) => `(${number}) `).join('\n'),
  '1:': marked((number) => `${number}: `).join('\n'),
  '1-': marked((number) => `${number}- `).join('\n'),
  '#1': marked((number) => `#${number} `).join('\n'),
  'Ref. 1:': marked((number) => `Ref. ${number}: `).join('\n'),
  'a)': marked((number) => `${String.fromCharCode(96 + number)}) `)
    .flatMap((each) => broken(each, 70))
    .join('\n'),
  'i.': marked((number) => `${['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'][number - 1] ?? ''}. `).join('\n'),
  '- [1]': marked((number) => `- [${number}] `).join('\n'),
  'links on lines of their own': marked((number) => `${number}. `)
    .map((each) => `${each}\n[PubMed]\n[Google Scholar]`)
    .join('\n'),
  'a line before the list': `The studies of this review:\n\n${marked((number) => `[${number}] `)
    .flatMap((each) => broken(each, 70))
    .join('\n')}`,
  'raised numbers': marked(raised).join('\n'),
  'raised numbers, broken lines': marked((number) => `${raised(number)} `)
    .flatMap((each) => broken(each, 80))
    .join('\n'),
  'numbers on lines of their own': marked((number) => `${number}.\n`).join('\n'),
  'plain numbers on lines of their own': marked((number) => `${number}\n`).join('\n'),
  'bullets, broken lines': marked(() => '• ')
    .flatMap((each) => broken(each, 75))
    .join('\n'),
  'hanging indents': references
    .flatMap((each) => broken(each, 70).map((line, index) => (index === 0 ? line : `    ${line}`)))
    .join('\r\n'),
  'two columns of a PDF': marked((number) => `[${number}] `)
    .flatMap((each) => broken(each, 42))
    .join('\n'),
  'pages with running heads': paged(
    marked((number) => `${number}. `).flatMap((each) => broken(each, 60)),
    (page) =>
      page % 2 === 1 ? ['P. Hallam et al.', `Page ${page} of 9`] : ['The Sleep of Porters', `Page ${page} of 9`],
  ),
  'pages with a notice': paged(
    references.flatMap((each) => broken(each, 70).map((line, index) => (index === 0 ? line : `   ${line}`))),
    (page) => ['', `Downloaded from journal.example.org by guest on May ${page}, 2020`, ''],
  ),
  'one paragraph, [1]': marked((number) => `[${number}] `).join(' '),
  'one paragraph, 1.': marked((number) => `${number}. `).join(' '),
  'one paragraph, (1) and semicolons': marked((number) => `(${number}) `).join('; '),
  'one paragraph broken anywhere, 1.': broken(marked((number) => `${number}. `).join(' '), 80).join('\n'),
  'one paragraph broken anywhere, [1]': broken(marked((number) => `[${number}] `).join(' '), 80).join('\n'),
  'double spacing, 1.': marked((number) => `${number}. `)
    .flatMap((each) => broken(each, 80))
    .join('\n\n'),
}

describe('a list pasted in many ways', () => {
  it.each(Object.entries(ways))('%s', (_, text) => {
    const bare = (each: string) => each.replace(/[;\s]+$/u, '')
    expect(splitReferences(text).references.map((each) => bare(each.text))).toEqual(references)
  })

  it('finds most references in broken lines with no sign at all', () => {
    for (const width of [65, 75, 90]) {
      const found = new Set(
        splitReferences(references.flatMap((each) => broken(each, width)).join('\n')).references.map(
          (each) => each.text,
        ),
      )
      expect(references.filter((each) => found.has(each)).length).toBeGreaterThanOrEqual(6)
    }
  })

  it('tells the line and the words as pasted of references within one paragraph', () => {
    const { references: found } = splitReferences(
      '\n[1] Almgren T. Moss. Roofs. 2003;1:2-\n9. [2] Silva A. Lichen of\nharbours. Roofs. 2004;2:3. [3] Dale K.\nRain. Roofs. 2005;3:4.',
    )
    expect(found.map(({ line, raw }) => [line, raw])).toEqual([
      [2, '[1] Almgren T. Moss. Roofs. 2003;1:2-\n9.'],
      [3, '[2] Silva A. Lichen of\nharbours. Roofs. 2004;2:3.'],
      [4, '[3] Dale K.\nRain. Roofs. 2005;3:4.'],
    ])
  })

  it('keeps pages that stand on a line of their own', () => {
    const { references: found, leftOut } = splitReferences(
      '[1] Almgren T. Moss and its roofs. Roofs 2003; 12:\n123-5.\n[2] Silva A. Lichen of harbours. Roofs 2004; 13:\n114-121.\n[3] Dale K. Rain on tin roofs. Roofs 2005; 14:\n203-227.',
    )
    expect(leftOut).toEqual([])
    expect(found.map(({ text }) => text.endsWith('.'))).toEqual([true, true, true])
  })

  it.each(['[1] ', '(1) ', '1. ', '1\t', '• ', ''])('parts thirty thousand references, marked as “%s”', (mark) => {
    const list = Array.from(
      { length: 30_000 },
      (_, index) =>
        `${mark.replace('1', String(index + 1))}Almgren T, Silva K. Moss on roof ${index} of the village. J Roof Ecol. ${1950 + (index % 70)};${index % 90}:${index}-9.`,
    )
    const found = splitReferences(list.join('\n')).references
    expect(found).toHaveLength(30_000)
    expect(found.filter(({ text }) => !text.startsWith('Almgren'))).toEqual([])
  })

  it('is quick with a number that stands in thousands of places', () => {
    const started = process.cpuUsage()
    splitReferences(`1. Alm ${'2. Bxx '.repeat(30_000)}`)
    splitReferences(`[1] Alm ${'[2] Bxx '.repeat(30_000)}`)
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000)
  })
})
