import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { findXmp, parseXmp } from './xmp.ts'

const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/" prism:volume="12">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">A cream for dry skin &amp;amp; hands</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>Anna Marlow</rdf:li><rdf:li>Benedikt T&#xF3;th</rdf:li></rdf:Seq></dc:creator>
<prism:doi>10.9999/isl.2019.0042</prism:doi><prism:publicationName>Invented Skin Letters</prism:publicationName>
<prism:coverDate>2019-02-04</prism:coverDate><prism:startingPage>101</prism:startingPage><prism:endingPage>112</prism:endingPage>
</rdf:Description></rdf:RDF></x:xmpmeta>`
const picture = '<x:xmpmeta><dc:title><rdf:Alt><rdf:li>Fig 1</rdf:li></rdf:Alt></dc:title></x:xmpmeta>'
const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('an XMP packet', () => {
  it('is read with lists, attributes and entities', () => {
    expect(parseXmp(packet)).toEqual({
      title: 'A cream for dry skin & hands',
      creators: ['Anna Marlow', 'Benedikt Tóth'],
      doi: '10.9999/isl.2019.0042',
      publicationName: 'Invented Skin Letters',
      volume: '12',
      startingPage: '101',
      endingPage: '112',
      publicationDate: '2019-02-04',
    })
  })

  it('is found among the bytes of a file, before those of pictures', async () => {
    const file = bytesOf(`%PDF-1.4\n${picture}\n stream ${packet} endstream \n${picture}`)
    expect((await findXmp(file))?.doi).toBe('10.9999/isl.2019.0042')
  })

  it('is found where it is compressed', async () => {
    const stream = deflateSync(bytesOf(packet))
    const head = bytesOf(
      `%PDF-1.4\n7 0 obj <</Type /Metadata /Subtype /XML /Filter /FlateDecode /Length ${stream.length}>> stream\n`,
    )
    const file = new Uint8Array([...head, ...stream, ...bytesOf('\nendstream endobj')])
    expect((await findXmp(file))?.publicationName).toBe('Invented Skin Letters')
  })

  it('is none in a file without one, cut, or with a broken stream', async () => {
    expect(await findXmp(bytesOf('%PDF-1.4 nothing'))).toBeNull()
    expect(await findXmp(bytesOf(packet.slice(0, 300)))).toBeNull()
    expect(
      await findXmp(
        bytesOf('<</Type /Metadata /Subtype /XML /Filter /FlateDecode>> stream\nnot zlib at all endstream'),
      ),
    ).toBeNull()
    expect(parseXmp('<x:xmpmeta><dc:title>')).toEqual({ creators: [] })
  })
})
