import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paperTextOf, prepareText } from './prepare-text.ts'
import { headingKind } from '../text/section-headings.ts'
import { findSections } from './sections.ts'

const long = 'Forty adults with dry skin were asked to use the cream twice a day for twelve weeks. '.repeat(12)
const kinds = (text: string) =>
  findSections(text).map((section) => (section.part ? `${section.kind}/${section.part}` : section.kind))

describe('headings', () => {
  it.each([
    ['Conflict of interest', 'conflict-of-interest'],
    ['CONFLICTS OF INTEREST STATEMENT', 'conflict-of-interest'],
    ['Declaration of Competing Interest', 'conflict-of-interest'],
    ['Disclosure of potential conflicts of interest', 'conflict-of-interest'],
    ['Financial disclosure', 'conflict-of-interest'],
    ['6. Competing interests', 'conflict-of-interest'],
    ['Conflicto de intereses', 'conflict-of-interest'],
    ['Conflito de interesses', 'conflict-of-interest'],
    ["Conflits d'intérêts", 'conflict-of-interest'],
    ['Interessenkonflikt', 'conflict-of-interest'],
    ['Conflitto d’interessi', 'conflict-of-interest'],
    ['Funding', 'funding'],
    ['Role of the funding source', 'funding'],
    ['Financial support and sponsorship', 'funding'],
    ['Fuentes de financiación', 'funding'],
    ['Financement', 'funding'],
    ['Förderung', 'funding'],
    ['Finanziamento', 'funding'],
    ['Acknowledgments', 'acknowledgements'],
    ['Agradecimientos', 'acknowledgements'],
    ['Remerciements', 'acknowledgements'],
    ['Danksagung', 'acknowledgements'],
    ['Ringraziamenti', 'acknowledgements'],
    ['A B S T R A C T', 'abstract'],
    ['M A T E R I A L S  A N D  M E T H O D S', 'methods'],
    ['2.3 Statistical analysis', 'methods'],
    ['IV. RESULTS', 'results'],
    ['Patients and Methods', 'methods'],
    ['Results and discussion', 'results'],
    ['Study limitations', 'limitations'],
    ['Strengths and limitations of this study', 'limitations'],
    ['Concluding remarks', 'conclusion'],
    ['Authors’ contributions', 'contributions'],
    ['CRediT authorship contribution statement', 'contributions'],
    ['Ethics approval and consent to participate', 'ethics'],
    ['Availability of data and materials', 'data-availability'],
    ['Trial registration', 'registration'],
    ['Key words', 'keywords'],
    ['References', 'references'],
    ['Supplementary materials', 'appendix'],
    ['1. Introduction', 'introduction'],
  ])('knows “%s”', (line, kind) => {
    expect(headingKind(line)).toBe(kind)
  })

  it.each([
    'Methods for measuring dry skin differ',
    'The results were clear',
    'Interest in creams has grown',
    'Patients with dry skin',
    'Funding bodies in Europe',
    'Table 2',
    'Cream',
    '',
  ])('takes “%s” for no heading', (line) => {
    expect(headingKind(line)).toBeNull()
  })
})

describe('sections of an article', () => {
  it('follow its headings; a structured abstract is one kind, its parts said', () => {
    const text = [
      'A cream for dry skin',
      'Anna Marlow, Benedikt Tóth',
      'Abstract',
      'Background',
      long,
      'Methods',
      long,
      'Results',
      long,
      'Conclusions',
      'It helps.',
      'Keywords: cream, skin',
      'Introduction',
      long,
      'Methods',
      long,
      'Results',
      long,
      'Discussion',
      long,
      'Conflict of interest',
      'None.',
      'References',
      '1. Doe J. An invented paper. 2001.',
    ].join('\n')
    expect(kinds(text)).toEqual([
      'front',
      'abstract',
      'abstract/introduction',
      'abstract/methods',
      'abstract/results',
      'abstract/conclusion',
      'keywords',
      'introduction',
      'methods',
      'results',
      'discussion',
      'conflict-of-interest',
      'references',
    ])
  })

  it('know an abstract without a heading of its own by the introduction behind it', () => {
    const text = [
      'A cream for dry skin',
      'IMPORTANCE',
      'Skin is dry.',
      'DESIGN, SETTING, AND PARTICIPANTS',
      'Forty adults.',
      'RESULTS',
      'It helped 30.',
      'CONCLUSIONS AND RELEVANCE',
      'It helps.',
      'TRIAL REGISTRATION',
      'ClinicalTrials.gov Identifier: NCT00000000',
      'Introduction',
      long,
      'Methods',
      long,
      'Results',
      long,
      'Discussion',
      long.repeat(3),
    ].join('\n')
    expect(kinds(text)).toEqual([
      'front',
      'abstract/introduction',
      'abstract/methods',
      'abstract/results',
      'abstract/conclusion',
      'registration',
      'introduction',
      'methods',
      'results',
      'discussion',
    ])
  })

  it('find statements that are run in at the start of a paragraph or a sentence', () => {
    const text = [
      'Discussion',
      long.repeat(6),
      'Funding: Paid for by the Invented Skin Fund. Conflict of interest: None declared.',
      'Author contributions AM had the idea.',
      'Acknowledgements We thank all adults.',
    ].join('\n')
    expect(kinds(text)).toEqual(['discussion', 'funding', 'conflict-of-interest', 'contributions', 'acknowledgements'])
  })

  it('do not take the head of a table for a section', () => {
    const text = [
      '1. Introduction',
      long,
      '2. Methods',
      long,
      '3. Results',
      long,
      'Patients',
      '40 38',
      long,
      '4. Discussion',
      long,
      long,
      long,
      long,
    ].join('\n')
    expect(kinds(text)).toEqual(['introduction', 'methods', 'results', 'discussion'])
  })

  it('end a statement at a heading of another kind', () => {
    const text = [
      'Discussion',
      long.repeat(7),
      'Funding',
      'None.',
      'Supplement to this paper',
      'More words stand here.',
    ].join('\n')
    expect(kinds(text).slice(-2)).toEqual(['funding', 'other'])
  })
})

describe('sections of an abstract', () => {
  it('are its labels, in capitals or with a stop', () => {
    expect(
      kinds(
        'BACKGROUND: Skin is dry. METHODS: Forty adults used a cream. RESULTS: It helped 30. CONCLUSION: It helps.',
      ),
    ).toEqual(['abstract/introduction', 'abstract/methods', 'abstract/results', 'abstract/conclusion'])
    expect(
      kinds('Aim. To try a cream. Methods. Forty adults used it. Results. It helped 30. Conclusions. It helps.'),
    ).toEqual(['abstract/introduction', 'abstract/methods', 'abstract/results', 'abstract/conclusion'])
  })

  it('are one where there are no labels', () => {
    expect(kinds('Skin is dry. Forty adults used a cream, with good results: it helped 30.')).toEqual(['abstract'])
  })

  it('hold a registration or funding line apart', () => {
    expect(
      kinds(
        'METHODS: Forty adults used it. RESULTS: It helped. FUNDING: Invented Skin Fund. TRIAL REGISTRATION: NCT00000000.',
      ),
    ).toEqual(['abstract/methods', 'abstract/results', 'funding', 'registration'])
  })
})

describe('prepared text', () => {
  it('covers the text with sections, and gives each sentence its own', () => {
    const line = fc.constantFrom(
      'Methods',
      'Results:',
      'Funding: None.',
      'Conflict of interest',
      'We saw 12 adults. They were well.',
      'REFERENCES',
      'Abstract',
      long,
      '',
      '2. Discussion',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const prepared = prepareText(paperTextOf(lines.join('\n')))
        let end = 0
        for (const section of prepared.sections) {
          expect(section.start).toBe(end)
          end = section.end
        }
        if (prepared.sections.length > 0) expect(end).toBe(prepared.text.length)
        for (const sentence of prepared.sentences) {
          const section = prepared.sections[sentence.sectionIndex]
          expect(section?.kind).toBe(sentence.section)
          expect(sentence.start).toBeGreaterThanOrEqual(section?.start ?? 0)
          expect(sentence.end).toBeLessThanOrEqual(section?.end ?? 0)
          expect(sentence.text).toBe(prepared.text.slice(sentence.start, sentence.end))
        }
      }),
    )
  })

  it('quotes plain text verbatim, and turns line breaks inside a paragraph into spaces', () => {
    const text =
      'Forty adults with dry skin on both forearms were allocated\nto cream or vehicle for twelve weeks.\n\nFunding\nNone.'
    const prepared = prepareText(paperTextOf(text), { title: 'A cream' })
    expect(prepared.title).toBe('A cream')
    const first = prepared.sentences[0]
    expect(first?.text).toBe(
      'Forty adults with dry skin on both forearms were allocated to cream or vehicle for twelve weeks.',
    )
    const quote = prepared.quote(first?.start ?? 0, first?.end ?? 0)
    expect(text.slice(quote.start.offset, quote.end.offset).replace('\n', ' ')).toBe(quote.exact)
    expect(prepared.sentences.at(-1)?.section).toBe('funding')
  })

  it.each([
    ['stops', '.'],
    ['capital letters', 'A. '],
    ['labels', 'Results: '],
    ['line breaks', '\n'],
    ['short lines', 'Aim b\n'],
    ['quotation marks', '.”” '],
    ['brackets', 'x.[1,2,3 '],
  ])('takes a text of nothing but %s in linear time', (_, part) => {
    const started = process.cpuUsage()
    prepareText(paperTextOf(part.repeat(100_000 / part.length)))
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(5000)
  })

  it('is empty for an empty text', () => {
    const prepared = prepareText(paperTextOf(''))
    expect(prepared.sentences).toEqual([])
    expect(prepared.quote(0, 5).exact).toBe('')
  })
})
