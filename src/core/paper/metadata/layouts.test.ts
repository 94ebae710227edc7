import { describe, expect, it } from 'vitest'
import { plainKey } from './choose-metadata.ts'
import { metadataDoubts } from './doubts.ts'
import { familyName } from './first-author-signs.ts'
import { pdfOfLayout, type FrontLayout } from './front-layout-for-tests.ts'
import { largeMedicalJournals } from './layouts/large-medical-journals.fixture.ts'
import { largePublishers } from './layouts/large-publishers.fixture.ts'
import { regionalJournals } from './layouts/regional-journals.fixture.ts'
import { regressionJournals } from './layouts/regression-journals.fixture.ts'
import { regressionOthers } from './layouts/regression-others.fixture.ts'
import { regressionPublishers } from './layouts/regression-publishers.fixture.ts'
import { regressionSecond } from './layouts/regression-second.fixture.ts'
import { sheetsAndManuscripts } from './layouts/sheets-and-manuscripts.fixture.ts'
import { societyJournals } from './layouts/society-journals.fixture.ts'
import { metadataReference, readPaperMetadata } from './paper-metadata.ts'

const all = [
  ...largePublishers,
  ...largeMedicalJournals,
  ...societyJournals,
  ...regionalJournals,
  ...sheetsAndManuscripts,
  ...regressionPublishers,
  ...regressionJournals,
  ...regressionOthers,
  ...regressionSecond,
]

/** What an archive, a typesetter or a template leaves in a file: nothing of it is true of the paper. */
const strangersData: Pick<FrontLayout, 'info' | 'xmp'> = {
  info: { title: 'Figure 3 Redraw of the flow chart', author: 'Senthil Layout' },
  xmp: { title: 'Template for the new series', creators: ['Typesetter Seven'], publicationDate: '2010-04-23' },
}

function readLayout(layout: FrontLayout) {
  const metadata = readPaperMetadata(pdfOfLayout(layout))
  const { title = '', author = [], issued, 'container-title': journal } = metadataReference(metadata)
  return {
    doubts: metadataDoubts(metadata),
    title: plainKey(title),
    first: plainKey(author[0] ? familyName(author[0]) : ''),
    year: issued?.['date-parts']?.[0]?.[0],
    journal: plainKey(journal ?? ''),
  }
}

describe('first pages in the layouts of publishers', () => {
  it.each(all)('are read: $name', (layout) => {
    const { expected } = layout
    const read = readLayout(layout)
    expect(read).toMatchObject({
      title: plainKey(expected.title),
      first: plainKey(expected.first),
      year: expected.year,
      ...(expected.journal === null ? {} : { journal: plainKey(expected.journal) }),
    })
  })

  it('leave few of their true data in doubt', () => {
    const doubted = all.flatMap((layout) => readLayout(layout).doubts)
    expect(doubted.length).toBeLessThan(0.05 * 4 * all.length)
  })

  it.each(all)('give title and first author without the data of the file, or against wrong ones: $name', (layout) => {
    for (const data of [{ info: {}, xmp: undefined }, strangersData]) {
      const { title, first } = readLayout({ ...layout, ...data })
      expect({ title, first }).toEqual({
        title: plainKey(layout.expected.title),
        first: plainKey(layout.expected.first),
      })
    }
  })
})
