import PDFDocument from 'pdfkit'

/** The sentences that the specs look for, in papers made for them. */
export const words = {
  title: 'A gel against invented itching: a trial that never took place',
  design: 'This was a randomised, double-blind, parallel-group trial in two invented clinics.',
  size: 'In all, 112 healthy volunteers were randomised and 104 were analysed.',
  result: 'After eight weeks the itching score had fallen by 2.1 points with the gel and by 1.4 points with the base.',
  limitation: 'A limitation of this trial is that nobody was followed for longer than eight weeks.',
  interests: 'The authors declare that they have no competing interests.',
  funding: 'The work was funded by the Invented Research Council (grant 12-34).',
  registration: 'The trial was registered at ClinicalTrials.gov as NCT01234567 before the first visit.',
  acrossStart:
    'This sentence begins on the first page and takes its time, clause after clause, before it comes to an end, so that its last words,',
  acrossEnd: 'which matter as much as the first, stand on the second one.',
} as const

interface PaperOptions {
  readonly password?: string
  /** The statement of interests. */
  readonly interests?: string
}

/** A paper of two pages with all sections, each sentence findable, one of them across the page break. */
export function madePaper({ password, interests = words.interests }: PaperOptions = {}): Promise<Uint8Array> {
  return written(
    {
      size: 'A4',
      margin: 72,
      info: { Title: words.title, Author: 'Ada Example' },
      ...(password ? { userPassword: password, ownerPassword: 'owner', pdfVersion: '1.7' } : {}),
    },
    (doc) => {
      const heading = (text: string) =>
        doc.moveDown(0.6).font('Times-Bold').fontSize(12).text(text).font('Times-Roman').fontSize(11)
      doc
        .font('Times-Bold')
        .fontSize(17)
        .text(words.title)
        .moveDown(0.4)
        .font('Times-Roman')
        .fontSize(11)
        .text('Ada Example and Ben Sample')
      heading('Abstract')
      doc.text(
        'Invented itching troubles invented people. We compared a gel with its base. The gel did a little better than its base, by less than one point.',
      )
      heading('1. Introduction')
      doc.text('Nothing is known about invented itching, because nobody has it. Gels are sold against it all the same.')
      heading('2. Methods')
      doc.text(
        `${words.design} ${words.registration} ${words.size} The gel was rubbed in twice a day. The score ran from nought to ten.`,
      )
      heading('3. Results')
      doc.text(`${words.result} Three people had red skin for a day.`)
      heading('4. Discussion')
      doc.text(`The difference was small. ${words.limitation}`)
      // Filled up to its last line, so that the paragraph breaks over the page as in any journal.
      while (doc.y < doc.page.height - 72 - doc.currentLineHeight() * 2.5)
        doc.text('Much more could be said about this, and in a real paper it would be.')
      doc.text(`${words.acrossStart} ${words.acrossEnd} The next one is short.`)
      heading('Conflict of interest')
      doc.text(interests)
      heading('Funding')
      doc.text(words.funding)
      heading('References')
      doc.text('1. Sample B. On itching that is not there. J Invented Dermatol 2019;3:41-47.')
    },
  )
}

/** A paper without a single word in it: what a scanner makes. */
export function scannedPaper(): Promise<Uint8Array> {
  return written({ size: 'A4', margin: 72, info: { Title: 'A scan of nothing' } }, (doc) => {
    doc.rect(100, 100, 300, 400).fill('#999999')
  })
}

/** The bytes of a PDF that `write` draws with pdfkit. */
export function written(
  options: PDFKit.PDFDocumentOptions,
  write: (doc: PDFKit.PDFDocument) => void,
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const doc = new PDFDocument({ ...options })
    const parts: Buffer[] = []
    doc.on('data', (part: Buffer) => parts.push(part))
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))))
    doc.on('error', reject)
    write(doc)
    doc.end()
  })
}
