import type { BlockQuote } from '#core/report/document/report-document.ts'
import type { Writing } from './writing.ts'
import { nothing, oneLine, xml, type Xml } from './xml.ts'

// Lengths are English Metric Units, 914,400 an inch; a pixel is a 96th of one.
const [perPixel, perTwip] = [9525, 635]

/** The place of a quote on its page, no wider than `width` twips, with its words for those who do not see it; nothing where there is none. */
export function pictureOf({ picture, words, place }: BlockQuote, width: number, writing: Writing): Xml {
  if (!picture || picture.widthPx < 1 || picture.heightPx < 1) return nothing
  const scale = Math.min(1, (width * perTwip) / (picture.widthPx * perPixel))
  const [cx, cy] = [picture.widthPx, picture.heightPx].map((pixels) => Math.round(pixels * perPixel * scale))
  const { relation, number } = writing.pictureOf(picture)
  const shown = oneLine(`The place in the paper, ${place}, with the words: ${words}`, 1000)
  return xml`<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx!}" cy="${cy!}"/><wp:docPr id="${number}" name="Picture ${number}" descr="${shown}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${number}" name="Picture ${number}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx!}" cy="${cy!}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
}
