import { describe, expect, it } from 'vitest'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { conflictOfInterest } from './conflict-of-interest.ts'
import { inventedPaper, type InventedParts } from '#corpora/statement-placement/paper-with-statements.ts'

const silent: readonly { readonly name: string; readonly parts: InventedParts }[] = [
  { name: 'nothing at all', parts: {} },
  {
    name: 'conflict between family and work',
    parts: {
      discussion:
        'Work-family conflict was high among night cooks, and no conflict was seen among day cooks. Role conflict was of no interest here.',
    },
  },
  {
    name: 'what a review takes from its studies',
    parts: {
      methods:
        'From each trial we extracted the number of people, the funding source and the declared conflicts of interest of its authors.',
    },
  },
  {
    name: 'what included studies declared',
    parts: {
      results:
        'Of the 24 included trials, 11 reported no conflicts of interest and 5 did not state any conflict of interest.',
    },
  },
  {
    name: 'conflict of interest as a subject',
    parts: {
      discussion:
        'Financial conflicts of interest of physicians have been discussed widely. Conflict of interest policies differ between hospitals.',
    },
  },
  {
    name: 'a cited title',
    parts: {
      references: '4. Lane T, Poe R. Conflict of interest: no longer a private matter. J Invented Ethics. 2012;4:12-9.',
    },
  },
  {
    name: 'a cited title with authors who declare',
    parts: { references: '5. Moss J. Do authors disclose no conflicts of interest? Invented Med. 2010;22:88-90.' },
  },
  {
    name: 'author contributions and data',
    parts: {
      back: 'Author contributions\nIV and TB designed the trial. All authors approved the final version.\nData availability\nData are available from the authors on reasonable request, without conditions.',
    },
  },
  {
    name: 'patients with an employer',
    parts: { results: 'Forty participants were employees of one company and received free cream from Beiersdorf.' },
  },
  {
    name: 'money only',
    parts: { back: 'Acknowledgements\nThis study was supported by a grant from the Lindenau Foundation.' },
  },
  {
    name: 'financial disclosure about money for the study',
    parts: { back: 'Financial Disclosure: The authors declared that this study has received no financial support.' },
  },
  {
    name: 'a reviewer’s interests',
    parts: { back: 'Reviewer disclosures: The reviewers of this paper have no conflicts of interest to declare.' },
  },
  {
    name: 'disclosure of a diagnosis',
    parts: { discussion: 'Disclosure of skin disease to employers was rare. Disclosure was more common among women.' },
  },
  {
    name: 'patients’ financial interests',
    parts: {
      results: 'Patients had no financial interest in taking part, and no relationship with the staff was reported.',
    },
  },
  {
    name: 'a section that treats conflict of interest as a subject',
    parts: {
      discussion:
        'Conflict of interest\nConflicts of interest arise when physicians receive payments from makers of creams, and they may change what is prescribed. Hospitals differ in how they deal with it.',
    },
  },
  ...[
    'Of 150 authors, 45 had received honoraria from Pfizer.',
    'Most authors reported no financial ties to industry.',
    'A third of the authors disclosed financial relationships with pharmaceutical companies.',
    'We found that authors who had no conflicts of interest were more critical than others.',
    'Journals require that authors disclose any conflict of interest.',
    'There was no conflict of interest between nurses and managers in the focus groups.',
    'An independent nurse without any financial interest in the product scored the hands.',
    'The photographs were read by Dr. Poe, who is a consultant to Canfield.',
  ].map((results) => ({ name: results, parts: { results } })),
  { name: 'a table row', parts: { results: 'Conflict of interest\n12 (40)\n7 (23)' } },
  { name: 'a table row behind the references', parts: { afterReferences: 'Conflict of interest\nYes 12\nNo 18' } },
  {
    name: 'the authors of another study',
    parts: { discussion: 'In the study by Olander, the authors declared no conflict of interest.' },
  },
  {
    name: 'helpers with an employer',
    parts: {
      back: 'Acknowledgements\nWe thank Mara Lind, an employee of Beiersdorf, for typing. Dr. Poe (Pfizer Inc.) kindly provided the base.',
    },
  },
  {
    name: 'physicians in a survey',
    parts: { results: 'Physicians were asked whether they had received honoraria from Pfizer, and 12 had.' },
  },
  {
    name: 'a writer paid by a company',
    parts: { back: 'Acknowledgements\nWriting support was provided by Mara Lind of WordHouse Ltd, paid by Novartis.' },
  },
  {
    name: 'instructions in a box',
    parts: {
      back: 'Conflict of interest: Authors must disclose all financial ties when a paper is submitted to this journal.',
    },
  },
]

describe('what is no statement of the authors’ interests', () => {
  it.each(silent)('$name', ({ parts }) => {
    const found = conflictOfInterest.extract(prepareText(paperTextOf(inventedPaper(parts))))
    expect(found.map(({ value, quote }) => ({ status: value.status, quote: quote?.exact ?? null }))).toEqual([
      { status: 'no-statement-found', quote: null },
    ])
  })
})

describe('who is tied to whom', () => {
  it('names author, company and kind', () => {
    const text = inventedPaper({
      back: 'Declaration of interests\nIV has received honoraria from AbbVie and Novartis. TB is an employee of Dermalux GmbH. NH declares no competing interests.',
    })
    expect(conflictOfInterest.extract(prepareText(paperTextOf(text)))[0]?.value.parties).toEqual([
      { author: 'IV', organisation: 'AbbVie', kind: 'honoraria' },
      { author: 'IV', organisation: 'Novartis', kind: 'honoraria' },
      { author: 'TB', organisation: 'Dermalux GmbH', kind: 'employment' },
    ])
  })
  it('follows he and she, and full names', () => {
    const text = inventedPaper({
      back: 'Conflict of interest\nIlse Varga is a member of the advisory board of Galderma; she owns stock in Pfizer. The others have nothing to declare.',
    })
    expect(conflictOfInterest.extract(prepareText(paperTextOf(text)))[0]?.value.parties).toEqual([
      { author: 'Ilse Varga', organisation: 'Galderma', kind: 'advisory-board' },
      { author: 'Ilse Varga', organisation: 'Pfizer', kind: 'stock' },
    ])
  })
  it('says little of a text too short to be a paper', () => {
    const [only] = conflictOfInterest.extract(
      prepareText(paperTextOf('We randomised 20 people to two creams. Both helped.')),
    )
    expect(only?.value.status).toBe('no-statement-found')
    expect(only?.confidence).toBeLessThan(0.5)
  })
})
