import type { Reference } from '#core/model/reference.ts'
import { field, run } from './runs.ts'
import type { Xml } from './xml.ts'

/**
 * References as fields that Zotero's add-in for Word takes for its own, so that a writer can change their style and add to them. The
 * format is what the add-in itself writes: a field `ADDIN ZOTERO_ITEM CSL_CITATION` with a citation by the schema csl-citation.json, a field
 * `ADDIN ZOTERO_BIBL`, and the document's preferences as properties. The references lie within; no Zotero library is needed.
 */
export function zoteroCitation(
  { id, reference }: { readonly id: string; readonly reference: Reference },
  number: number,
  citationId: string,
): Xml {
  const shown = `(${number})`
  const citation = {
    citationID: citationId,
    // The add-in asks about a citation whose words are not these.
    properties: { formattedCitation: shown, plainCitation: shown, noteIndex: 0 },
    citationItems: [
      {
        id: number,
        // Without an address of its own a study that is cited twice would be listed twice.
        uris: [`urn:evidence-desk:study:${encodeURIComponent(id)}`],
        itemData: { id: number, ...whatIsCited(reference) },
      },
    ],
    schema: 'https://github.com/citation-style-language/schema/raw/master/csl-citation.json',
  }
  return field(`ADDIN ZOTERO_ITEM CSL_CITATION ${JSON.stringify(citation)}`, [run(shown)])
}

/** A reference is a CSL item already; what no style prints stays out: it may be long, or the writer's own. */
function whatIsCited(reference: Reference): Partial<Reference> {
  const { abstract: _abstract, keyword: _keyword, note: _note, custom: _custom, source: _source, ...cited } = reference
  return cited
}

/** The code of the field around the list of references. */
export const zoteroBibliography = 'ADDIN ZOTERO_BIBL {"uncited":[],"omitted":[],"custom":[]} CSL_BIBLIOGRAPHY'

/** A property of a document holds no more. */
const longestProperty = 255

/** What the add-in keeps in a document's properties `ZOTERO_PREF_1` and on: the style, and that citations are fields. */
export function zoteroProperties(): readonly { readonly name: string; readonly value: string }[] {
  const preferences =
    '<data data-version="3"><session id="evidence"/>' +
    '<style id="http://www.zotero.org/styles/vancouver" locale="en-GB" hasBibliography="1" bibliographyStyleHasBeenSet="0"/>' +
    '<prefs><pref name="fieldType" value="Field"/></prefs></data>'
  const pieces = preferences.match(new RegExp(`[^]{1,${longestProperty}}`, 'g')) ?? []
  return pieces.map((value, index) => ({ name: `ZOTERO_PREF_${index + 1}`, value }))
}
