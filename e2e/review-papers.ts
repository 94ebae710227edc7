import { written } from './study-papers.ts'

const authors = [
  { family: 'Moss', given: 'Ada' },
  { family: 'Birk', given: 'Ben' },
]
const titles = [
  'Warm salt baths before bed in invented islanders: a randomised trial',
  'Sleep a year after warm salt baths: what became of invented islanders',
]
const reviewTitle = 'Warm baths and sleep in invented islanders: a systematic review'

/** Two invented trials of the same authors with 40 people each, as a file of evidence. */
export function twoTrials(): Uint8Array {
  const at = '2026-01-02T10:00:00.000Z'
  const answer = (column: string, value: unknown) => ({
    column,
    state: 'confirmed',
    value,
    quotes: [],
    setBy: 'writer',
    setAt: at,
  })
  const column = (id: string) => ({ id, label: id, kind: 'text', fieldId: id, meaning: '' })
  const studies = titles.map((title, index) => ({
    name: `Moss ${2020 + index}`,
    isRetracted: false,
    study: {
      id: `trial-${index}`,
      reference: { type: 'article-journal', title, author: authors, issued: { 'date-parts': [[2020 + index]] } },
      state: 'to-read',
      addedAt: at,
      labels: [],
      problems: [],
      merged: [],
    },
    papers: [],
    answers: [answer('sample-size', { headline: 40 }), answer('study-design', { design: 'RCT-PAR', flags: [] })],
  }))
  const head = { format: 'evidence-desk/evidence', version: 1, about: { libraryName: 'Baths' } }
  const file = { ...head, columns: [column('sample-size'), column('study-design')], studies }
  return new TextEncoder().encode(JSON.stringify(file))
}

/** An invented review whose list of references has both trials. */
export function reviewOfBoth(): Promise<Uint8Array> {
  return written({ size: 'A4', margin: 72, info: { Title: reviewTitle, Author: 'Cleo Noor' } }, (doc) => {
    const part = (heading: string, text: string) =>
      doc.moveDown(0.6).font('Times-Bold').fontSize(12).text(heading).font('Times-Roman').fontSize(11).text(text)
    doc.font('Times-Bold').fontSize(17).text(reviewTitle).font('Times-Roman').fontSize(11).text('Cleo Noor')
    part('Abstract', 'We did a systematic review of randomised trials of warm baths. Two trials were included.')
    part('Methods', 'We searched MEDLINE and Embase from inception to May 2022. Two reviewers screened all records.')
    part('Results', 'Of 212 records, 2 trials met the inclusion criteria. No meta-analysis was done.')
    part('Discussion', 'Little is known about warm baths, and less about islanders who were invented.')
    part(
      'References',
      titles
        .map((title, index) => `${index + 1}. Moss A, Birk B. ${title}. J Invented Rest. ${2020 + index};4:1-9.`)
        .join('\n'),
    )
  })
}
