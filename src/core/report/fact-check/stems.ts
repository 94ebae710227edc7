import { bareWords } from './bare-text.ts'

/** Letters that `patternOf` takes for one another, as one of them each; those that may be there or not (the e of “ue”, the h of “dh”, an apostrophe) are none. */
const alike: Readonly<Record<string, string>> = {
  æ: 'a',
  œ: 'o',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ı: 'i',
  ς: 'σ',
  ʼ: '',
  e: '',
  h: '',
}

/**
 * A text by its letters and digits alone, with one spelling of those that stand for one another. Where a pattern of `patternOf` finds words, the
 * stems of both agree: that of the text has the stem of the words in it.
 */
export function stemOf(text: string): string {
  return bareWords(text)
    .toUpperCase()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll(/[æœøłđðþıςʼeh]/g, (letter) => alike[letter]!)
    .replaceAll(/([as])\1+/g, '$1')
}

/** Of words with an @, which is typed in words too, the longest stem on one of its sides. */
export function stemOfWords(words: string): string {
  const stems = words.split('@').map(stemOf)
  return stems.reduce((longest, stem) => (stem.length > longest.length ? stem : longest), '')
}

/** So many signs of a stem are looked up; of shorter ones there are few. */
const keyLength = 3

/** Things with a stem each, so that a text is looked through for the few that it may have: there can be thousands. */
export class StemIndex<T extends { readonly stem: string }> {
  private readonly all: readonly T[]
  private readonly byKey = new Map<string, number[]>()
  private readonly short: number[] = []

  constructor(all: readonly T[]) {
    this.all = all
    for (const [at, { stem }] of all.entries()) {
      const key = stem.slice(0, keyLength)
      const sameKey = key.length < keyLength ? this.short : this.byKey.get(key)
      if (sameKey) sameKey.push(at)
      else this.byKey.set(key, [at])
    }
  }

  /** Those whose stem stands in that of the text, in their order. */
  in(text: string): readonly T[] {
    const stem = stemOf(text)
    const found = new Set([this.short])
    for (let at = 0; at < stem.length; at += 1) {
      const sameKey = this.byKey.get(stem.slice(at, at + keyLength))
      if (sameKey) found.add(sameKey)
    }
    return [...found]
      .flat()
      .toSorted((one, other) => one - other)
      .map((at) => this.all[at]!)
      .filter((each) => stem.includes(each.stem))
  }
}
