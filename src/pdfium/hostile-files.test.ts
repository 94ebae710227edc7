import { deflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { createPdfReader } from './read-pdf.ts'
import { pdfOf, wasm } from './pdfs-for-tests.ts'

/** A page whose content, packed twice, unfolds to so many bytes: a few words, then blanks. */
function unfolding(size: number): Uint8Array {
  const content = Buffer.alloc(size, ' ')
  content.write('BT /F1 12 Tf 72 700 Td (Moss on stone) Tj ET')
  const packed = deflateSync(deflateSync(content, { level: 1 }))
  const parts = [
    '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n',
    '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n',
    `4 0 obj<</Filter[/FlateDecode/FlateDecode]/Length ${packed.length}>>stream\n`,
    packed,
    '\nendstream endobj\ntrailer<</Size 6/Root 1 0 R>>\n%%EOF\n',
  ]
  return new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))))
}

it('a page that unfolds to more memory than a paper takes is one that cannot be read, and the next paper is read', async () => {
  const reader = createPdfReader(wasm)
  const small = await reader.read(unfolding(1_000_000))
  expect(small.ok && small.value.paper.pages[0]?.text).toBe('Moss on stone')
  expect(reader.isSpent()).toBe(false)
  const large = await reader.read(unfolding(700_000_000))
  expect(large.ok && large.value.damagedPages).toEqual([0])
  expect(reader.isSpent()).toBe(true)
  const next = await reader.read(await pdfOf((pdf) => pdf.text('Ferns on stone')))
  expect(next.ok && next.value.paper.pages[0]?.text).toBe('Ferns on stone')
}, 60_000)
