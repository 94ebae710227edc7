/** How elements and attributes of WordprocessingML are written at a place of a part. */
export interface WordPrefix {
  /** With its colon: "w:". Never empty, because an attribute without a prefix is in no namespace. */
  readonly prefix: string
  /** What an element has to declare for it, with a space before: '' where the part has done so. */
  readonly declared: string
}

/** The namespace of strict documents; all others have that of the first edition (ECMA-376 parts 1 and 4, 17). */
export const strictNames = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
export const transitionalNames = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** True for the text of a part that is written in the strict form. */
export function isStrict(text: string): boolean {
  return rootOf(text).includes('http://purl.oclc.org/ooxml/')
}

/** The prefix that the root of a part has bound to WordprocessingML, or one that each element declares for itself. */
export function wordPrefixOf(text: string): WordPrefix {
  const bound =
    /\sxmlns:([\w.-]+)\s*=\s*["']http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main["']/.exec(
      rootOf(text),
    )?.[1]
  return bound === undefined
    ? { prefix: 'w:', declared: ` xmlns:w="${isStrict(text) ? strictNames : transitionalNames}"` }
    : { prefix: `${bound}:`, declared: '' }
}

function rootOf(text: string): string {
  return /<[^?!][^<]*/.exec(text.slice(0, 50_000))?.[0] ?? ''
}
