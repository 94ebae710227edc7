// Put in by the bundler (scripts/source-versions.mjs); tests and tools that run the sources without it have no kept texts to compare.
declare const __TEXT_VERSION__: string | undefined
declare const __RULES_VERSION__: string | undefined
declare const __LISTS_VERSION__: string | undefined
declare const __SEARCH_VERSION__: string | undefined

/**
 * Names the sources that turn a PDF into text: a hash of them. Kept texts of another version are made again from the PDF, and quotes are
 * found anew by their words.
 */
export const textVersion: string = typeof __TEXT_VERSION__ === 'string' ? __TEXT_VERSION__ : 'sources'

/** Names the rules and weights that made a set of suggestions: a hash of them. Where it differs, papers are looked at again, and what was accepted stays. */
export const rulesVersion: string = typeof __RULES_VERSION__ === 'string' ? __RULES_VERSION__ : 'sources'

/** Names what lists take of a row and how it is kept between starts: a hash of its sources. Kept lists of another version are made again. */
export const listsVersion: string = typeof __LISTS_VERSION__ === 'string' ? __LISTS_VERSION__ : 'sources'

/** Names what the search index holds of rows and texts: a hash of its sources. An index of another version is made again. */
export const searchVersion: string = typeof __SEARCH_VERSION__ === 'string' ? __SEARCH_VERSION__ : 'sources'
