import { run } from '#core/sources/docx-for-tests.ts'
import { documentXml, wordNames, zipped, type TestPackage } from './package-for-tests.ts'

/** An invented draft of one make, and words in it that are to be commented on. */
export interface InventedDraft {
  readonly make: string
  readonly bytes: Uint8Array
  readonly claims: readonly InventedClaim[]
  /** LibreOffice 7.4 does not open it as it came either. */
  readonly isRefusedByLibreOffice?: true
}

/** Words as the draft is read; `to`: the last words, where they go over several blocks. */
export interface InventedClaim {
  readonly words: string
  readonly to?: string
  readonly how?: 'at-note' | 'at-text-box'
  /** What stands between the comment's ends, where that is more than the words: what cannot be parted. */
  readonly between?: string
  /**
   * What LibreOffice has there, where that is something else: a formula is an object to it. Null where it reads no comment, Word's own neither
   * (7.4: in contents, and in the first paragraph of a content control).
   */
  readonly inLibreOffice?: string | null
}

/** A draft; words alone are a claim that stands in one block. */
export const draft = (
  make: string,
  bytes: Uint8Array,
  ...claims: readonly (string | InventedClaim)[]
): InventedDraft => ({
  make,
  bytes,
  claims: claims.map((claim) => (typeof claim === 'string' ? { words: claim } : claim)),
})
/** A package of this body. */
export const made = (body: string, more: Omit<TestPackage, 'text'> = {}) => zipped({ text: documentXml(body), ...more })
/** A comment of somebody else. */
export const comment = (id: number, words: string) =>
  `<w:comment w:id="${id}" w:author="Ida Lund" w:initials="IL"><w:p w14:paraId="0A00000${id}"><w:r><w:annotationRef/></w:r>${run(words)}</w:p></w:comment>`
/** Styles of which one is a heading. */
export const styles = `<w:styles ${wordNames}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>`
/** A part of its usual kind. */
export const part = (kind: string, xml: string, file = `${kind}.xml`) => ({ file, kind, xml })
