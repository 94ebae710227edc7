import type { ReportPicture } from '#core/report/evidence-report.ts'
import type { Footnotes } from './footnotes.ts'
import type { LinkTargets } from './runs.ts'
import { xml, type Xml } from './xml.ts'

/** What the pieces of a document share while it is written. */
export interface Writing extends LinkTargets {
  readonly footnotes: Footnotes
  /** A number that no other bookmark has. */
  readonly nextBookmark: () => number
  /** The relation of a picture. */
  readonly pictureOf: (picture: ReportPicture) => { readonly relation: string; readonly number: number }
  /** What stands behind the name of the study with that section: its citation where it is live, else nothing. */
  readonly citation: (sectionId: string) => readonly Xml[]
  /** The code of the field around the list of references; null where the list is plain. */
  readonly bibliographyCode: string | null
}

/** Word refuses longer ones. */
const longestAddress = 2000

/**
 * An address as a relation may hold it (RFC 3986), or null: Word calls a document damaged in which one is not. Host in ASCII; what may not
 * stand in a path is encoded.
 */
function webAddress(url: string): string | null {
  const [, host, rest = ''] = /^https:\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?)([/?#].*)?$/isu.exec(url) ?? []
  if (host === undefined) return null
  const [path = '', ...fragment] = rest
    .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
    .replace(/%(?![0-9a-f]{2})/giu, '%25')
    .replace(/[^\w.~:/?#@!$&'()*+,;=%-]/gu, (sign) => encodeURIComponent(sign))
    .split('#')
  const address = `https://${host}${path}${fragment.length > 0 ? `#${fragment.join('%23')}` : ''}`
  return address.length > longestAddress ? null : address
}

/** What a document points to outside its own text: addresses of the web, https only, and pictures. */
export class Relations {
  readonly #links = new Map<string, string>()
  readonly #pictures: ReportPicture[] = []

  relationOf(url: string): string | null {
    const address = webAddress(url)
    if (address === null) return null
    const known = this.#links.get(address)
    if (known) return known
    const relation = `link${this.#links.size + 1}`
    this.#links.set(address, relation)
    return relation
  }

  pictureOf(picture: ReportPicture): { readonly relation: string; readonly number: number } {
    const number = this.#pictures.push(picture)
    return { relation: `picture${number}`, number }
  }

  /** The files of the pictures, by name within the folder `word`. */
  get pictures(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
    return this.#pictures.map(({ png }, index) => ({ name: `media/picture${index + 1}.png`, bytes: png }))
  }

  /** The part `word/_rels/document.xml.rels`. */
  part(): Xml {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const own = ['styles', 'numbering', 'settings', 'footnotes', 'footer'].map(
      (name) => xml`<Relationship Id="${name}" Type="${type}/${name}" Target="${name}.xml"/>`,
    )
    const links = [...this.#links].map(
      ([url, id]) => xml`<Relationship Id="${id}" Type="${type}/hyperlink" Target="${url}" TargetMode="External"/>`,
    )
    const pictures = this.pictures.map(
      ({ name }, index) => xml`<Relationship Id="picture${index + 1}" Type="${type}/image" Target="${name}"/>`,
    )
    return xml`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${own}${links}${pictures}</Relationships>`
  }
}
