import { cslTypeOf } from '../types/csl-types.ts'
import type { ReferenceDraft, TextVariable } from './reference-draft.ts'

/**
 * Formats without a tag for a variable carry it on a line of our own: `variable: text`, or `custom <tag>: text`, or `type: text`. Written by the exports,
 * read back here. Variables that may stand so, in the order they are written:
 */
export const roundTripVariables = [
  'title-short',
  'container-title-short',
  'collection-title',
  'event-title',
  'number',
  'issue',
  'volume',
  'page',
  'number-of-pages',
  'edition',
  'publisher',
  'publisher-place',
  'genre',
  'source',
  'language',
  'note',
  'PMID',
  'PMCID',
  'ISSN',
  'ISBN',
  'DOI',
  'URL',
  'abstract',
  'keyword',
  'citation-key',
  'container-title',
  'title',
] as const satisfies readonly TextVariable[]

/** One line of our own; line ends are written as `\n` and a backslash as `\\`. */
export function roundTripLine(name: string, value: string): string {
  return `${name}: ${value
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('¦', '\\b')
    .replace(/(?<=\s)\s/g, '\\s')}`
}

/** The line that keeps a value of `custom`; the tag's colons are written as `\c`. */
export function ownCustomField(tag: string, value: string): string {
  return roundTripLine(`custom ${tag.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll(':', '\\c')}`, value)
}

function unescaped(text: string): string {
  return text.replace(/\\([ncbs\\])/g, (_, letter: string) => ({ n: '\n', c: ':', b: '¦', s: ' ' })[letter] ?? '\\')
}

/** Reads such a line into the draft; anything else under the tag is kept as it is. */
export function readOwnField(draft: ReferenceDraft, value: string, tag: string): void {
  const colon = value.indexOf(': ')
  const name = colon < 0 ? '' : value.slice(0, colon)
  const text = unescaped(value.slice(colon + 2))
  const variable = roundTripVariables.find((known) => known === name)
  const type = name === 'type' ? cslTypeOf(text) : undefined
  if (type !== undefined) draft.reference.type = type
  else if (name.startsWith('custom ') && name.length > 7) draft.keep(unescaped(name.slice(7)), text)
  else if (variable !== undefined) draft.set(variable, text, tag)
  else draft.keep(tag, value)
}
