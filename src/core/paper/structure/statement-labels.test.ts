import { describe, expect, it } from 'vitest'
import { paperTextOf, prepareText } from './prepare-text.ts'
import { statementParagraphs, statementLabels } from './statement-labels.ts'

function kindsOf(line: string): readonly (readonly string[])[] {
  const prepared = prepareText(paperTextOf(line))
  return statementLabels(prepared, statementParagraphs(prepared.text)).map((label) => label.kinds)
}

describe('labels of statements', () => {
  it.each([
    'Conflict of interest',
    'CONFLICTS OF INTEREST',
    '7. Declaration of competing interests',
    'Conflict-of-interest statement',
    'Competing interest(s)',
    'COI statement',
    'Financial/nonfinancial disclosures',
    'Authors’ disclosures of potential conflicts of interest',
    'Declaration of interest statement',
    'Duality of interest',
    'Competing financial interests',
    'Disclosure of interest',
    'Conflicto de intereses',
    'Conflitos de interesse',
    'Déclaration de liens d’intérêts',
    'Interessenkonflikt',
    'Conflitto di interessi',
  ])('%s announces interests', (words) => {
    for (const line of [words, `${words}: none.`]) expect(kindsOf(line)[0]).toContain('conflict-of-interest')
  })
  it.each([
    'Funding',
    'Funding/Support',
    'Source of support',
    'Financial support and sponsorship',
    'Grant support',
    'Sources of funding',
    'Funding information',
    'Financiación',
    'Financement',
    'Förderung',
  ])('%s announces money', (words) => {
    expect(kindsOf(`${words}: none.`)[0]).toContain('funding')
  })
  it('reads a label for two things', () => {
    expect(kindsOf('Conflicts of interest and source of funding: none.')[0]).toEqual([
      'conflict-of-interest',
      'funding',
    ])
  })
  it.each([
    'Funding was provided by the hospital.',
    'Conflicts of interest were not reported in two trials.',
    'Disclosure was rare among the cooks.',
    'Support from colleagues helped.',
  ])('"%s" is a sentence and has no label', (sentence) => {
    expect(kindsOf(sentence)).toEqual([])
  })
  it('finds labels inside a note', () => {
    expect(
      kindsOf('From the Department of Skin, Lindenau. Supported by a grant. Disclosure: none. Reprints: none.').slice(
        0,
        1,
      ),
    ).toEqual([['disclosure']])
  })
})
