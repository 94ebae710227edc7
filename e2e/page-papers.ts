import { deflateSync } from 'node:zlib'
import { written } from './study-papers.ts'

/** What the specs of the reader's pages look for in the papers made here. */
export const pageWords = {
  title: 'Lamps of invented ships: what the keepers wrote down',
  sentence: 'The keepers lit 214 lamps each evening, and put out 209 of them before the sun rose.',
  second: 'Nobody wrote down what became of the other five lamps, although the question was asked twice.',
  annex: 'Annex: a list of invented lamps',
  table: 'evening,lamps\n1,214\n2,209\n',
} as const

const look = { size: 'A4', margin: 72, info: { Title: pageWords.title, Author: 'Ada Example' } }

/** A paper with a photograph (red above, blue below) on its first page; its second page is a scan in strips, its third has text alone. */
export function paperWithPhotograph(): Promise<Uint8Array> {
  const photograph = picture((_, y) => (y < 20 ? [200, 40, 40] : [40, 60, 200]))
  const strip = picture(() => [250, 250, 250])
  return written(look, (doc) => {
    doc.font('Times-Bold').fontSize(17).text(pageWords.title, 72, 72).moveDown(0.5)
    doc.font('Times-Roman').fontSize(11).text(pageWords.sentence).moveDown(1)
    doc.text(pageWords.second)
    doc.image(photograph, 72, 200, { width: 300, height: 300 })
    doc.text('Figure 1. A lamp.', 72, 520)
    doc.addPage()
    for (let row = 0; row < 10; row++) doc.image(strip, 0, row * 84.2, { width: 595, height: 84.2 })
    doc.text('What a scanner read.', 72, 72)
    doc.addPage()
    doc.text('Words alone stand here.', 72, 72)
  })
}

/** A paper that holds two files: a table, whose name comes with a path, and the paper's annex, a PDF. */
export async function paperWithFiles(): Promise<Uint8Array> {
  const annex = await written({ ...look, info: { Title: pageWords.annex } }, (doc) => {
    doc.font('Times-Bold').fontSize(17).text(pageWords.annex, 72, 72).moveDown(0.5)
    doc.font('Times-Roman').fontSize(11).text('Each lamp, with the name of its ship.')
  })
  return written(look, (doc) => {
    doc.font('Times-Bold').fontSize(17).text(pageWords.title, 72, 72).moveDown(0.5)
    doc.font('Times-Roman').fontSize(11).text(pageWords.sentence)
    doc.file(Buffer.from(pageWords.table), { name: '../lamps/evenings.csv' })
    doc.file(Buffer.from(annex), { name: 'annex.pdf', description: 'All lamps' })
  })
}

/** A PNG of 40 by 40 dots. */
function picture(colour: (x: number, y: number) => readonly [number, number, number]): Buffer {
  const side = 40
  const rows = Array.from({ length: side }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: side }, (__, x) => colour(x, y)).flat()]),
  )
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** pdfkit does not look at the check sum. */
function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)])
}
