import type { ReportPicture } from '#core/report/evidence-report.ts'
import { sizeInPoints } from '#core/report/report-words.ts'
import type { Writing } from './writing.ts'
import { nothing, oneLine, xml, type Xml } from './xml.ts'

// Lengths are English Metric Units, 914,400 an inch; a point is a 72nd of one, a twip the twentieth part of that.
const [perPoint, perTwip] = [12_700, 635]
/** Points. Word cuts off what is higher than the page. */
const highest = 600

/** A fine grey line: without it the words of the paper look like those of the document. */
const edge = xml`<a:ln w="6350"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln>`

/** A place of a quote as large as on its page, but no wider than `width` twips, with its words for those who do not see it; nothing of an empty one. */
export function pictureXml(picture: ReportPicture, words: string, width: number, writing: Writing): Xml {
  if (picture.widthPx < 1 || picture.heightPx < 1) return nothing
  const size = sizeInPoints(picture)
  const scale = Math.min(1, (width * perTwip) / (size.width * perPoint), highest / size.height)
  const [cx, cy] = [size.width, size.height].map((points) => Math.round(points * perPoint * scale))
  const { relation, number } = writing.pictureOf(picture)
  // ECMA-376 part 1, 20.4.2.5: any string, of any length.
  const shown = oneLine(words, Infinity)
  return xml`<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx!}" cy="${cy!}"/><wp:docPr id="${number}" name="Picture ${number}" descr="${shown}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${number}" name="Picture ${number}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx!}" cy="${cy!}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${edge}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
}
