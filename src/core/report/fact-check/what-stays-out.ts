import { isOffRecord } from '#core/claims/off-record.ts'
import { lazily, oncePer } from '#core/lazily.ts'
import type { Source } from '#core/model/source.ts'
import { wordsOfContact } from './words-of-contact.ts'
import { wordsOfName } from './words-of-name.ts'
import { inOrder, runsOfPassage, withoutWords, wordsOfPassage } from './words-that-stay-out.ts'

/** What the writer lets out beside what always may go. */
export interface LetOut {
  readonly contacts: boolean
  readonly offRecord: boolean
}

export const nothingMore: LetOut = { contacts: false, offRecord: false }

/**
 * How much an export may say of a source or of a passage of it: all; all but who it is; that it is there, without its words and who it is;
 * its kind alone.
 */
export type Openness = 'all' | 'without-name' | 'background' | 'kind-only'

/**
 * What no export says, by what was agreed on with the people asked (the four grounds of the Associated Press). It holds for everything
 * that leaves the library beside a draft; the words of the draft itself are the writer's to publish.
 */
export interface WhatStaysOut {
  /** How open a source is, or the passage that a quote of it stands in. */
  openness(source: Source, quoteId?: string): Openness
  /** How a source can be reached, where that may be said. */
  contactOf(source: Source): string | undefined
  /** Where a page was saved from; nothing where it tells who stays out. */
  addressOf(source: Source): string | undefined
  /** Words that somebody typed, or that a source says, without names, contacts and passages that stay out. */
  cleaned(words: string): string
  /** True where words name somebody who is not to be named. */
  namesSomebody(words: string): boolean
}

// The same whatever is let out: patterns that were made for one rule serve the next.
const namesOf = oncePer(wordsOfName)
const contactsOf = oncePer((source: Source) => wordsOfContact(source, true))
const contactsOfUnnamed = oncePer((source: Source) => wordsOfContact(source, false))

/**
 * The rule for these sources: all of the library, since a note on any claim may speak of any of them, and `removed`, those that were taken out
 * of it: what was agreed on with somebody holds still. Somebody who is in the library by name again is named.
 */
export function whatStaysOut(
  inLibrary: readonly Source[],
  letOut: LetOut = nothingMore,
  removed: readonly Source[] = [],
): WhatStaysOut {
  const byName = new Set(inLibrary.flatMap(({ record, person }) => (record === 'by-name' && person ? [person] : [])))
  const sources = [...inLibrary, ...removed.filter(({ person }) => person === undefined || !byName.has(person))]
  const openness: WhatStaysOut['openness'] = (source, quoteId) => {
    const use = source.quotes.find(({ id }) => id === quoteId)?.use
    if (isOffRecord(source, quoteId)) {
      if (!letOut.offRecord) return 'kind-only'
      if (source.record === 'off-the-record') return use === 'background' ? 'background' : 'all'
    }
    if (source.record === 'background' || use === 'background') return 'background'
    return source.record === 'not-by-name' ? 'without-name' : 'all'
  }
  const isNamed = (source: Source) =>
    source.record === 'by-name' || (source.record === 'off-the-record' && letOut.offRecord)
  const names = lazily(() => sources.filter((source) => !isNamed(source)).flatMap(namesOf))
  const namesInOrder = lazily(() => inOrder(names()))
  const passages = lazily(() =>
    sources.flatMap((source) => [
      ...(letOut.offRecord ? [] : (source.offRecord ?? []).map(({ anchor }) => anchor)),
      ...source.quotes.flatMap(({ id, anchor }) =>
        ['kind-only', 'background'].includes(openness(source, id)) ? [anchor] : [],
      ),
    ]),
  )
  const runs = lazily(() => new Set(passages().flatMap(runsOfPassage)))
  const words = lazily(() =>
    inOrder([
      ...names(),
      ...sources
        .filter((source) => !letOut.contacts || !isNamed(source))
        .flatMap((source) => (isNamed(source) ? contactsOf : contactsOfUnnamed)(source)),
    ]),
  )
  const sentences = lazily(() => inOrder(passages().flatMap(wordsOfPassage)))
  // Titles and roles stand behind many claims.
  const cleanedOnce = new Map<string, string>()
  const cleaned = (text: string) => {
    const left = cleanedOnce.get(text) ?? withoutWords(text, { words: words(), sentences: sentences(), runs: runs() })
    cleanedOnce.set(text, left)
    return left
  }
  return {
    openness,
    contactOf: (source) => (letOut.contacts && isNamed(source) ? source.contact : undefined),
    addressOf: (source) => {
      const { url } = source
      return url !== undefined && openness(source) === 'all' && cleaned(url) === url.normalize('NFC') ? url : undefined
    },
    cleaned,
    namesSomebody: (text) => withoutWords(text, { words: namesInOrder() }) !== text.normalize('NFC'),
  }
}
