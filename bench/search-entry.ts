import { databaseForTests } from '#core/search/index-for-tests.ts'
import { pageEntries, type SearchedPage } from '#core/search/passages.ts'
import { readQuery } from '#core/search/query.ts'
import { openSearchIndex } from '#core/search/search-index.ts'

export { databaseForTests, openSearchIndex, pageEntries, readQuery }

/** `count` invented papers of `pagesEach` pages, 550 words each, words as uneven as in English; the same every time. */
export function* inventedPapers(
  count: number,
  pagesEach = 10,
): Generator<{ id: string; pages: readonly SearchedPage[] }> {
  let state = 20_271
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state / 2 ** 32
  }
  const syllables = 'ba ce di fo gu ha ke li mo nu pa re si to vu ax en ir os ul'.split(' ')
  const wordOf = (rank: number): string => {
    let [word, left] = ['', rank + 7]
    while (left > 0) {
      word += syllables[left % 20]!
      left = Math.floor(left / 20)
    }
    return rank % 13 === 5 ? `${word}-like` : word
  }
  // Zipf: the share of a word goes down with its rank.
  const word = () => wordOf(Math.floor(60_000 ** random()) - 1)
  for (let paper = 0; paper < count; paper += 1)
    yield {
      id: String(paper).padStart(5, '0'),
      pages: Array.from({ length: pagesEach }, (_, pageIndex) => ({
        pageIndex,
        text: Array.from({ length: 30 }, (_each, index) => {
          const words = Array.from({ length: 18 }, word).join(' ')
          return `W${words} ${Math.floor(random() * 900)} %.${index % 5 === 4 ? '\n' : ' '}`
        }).join(''),
      })),
    }
}

/** 200 queries of words of the first paper: one, two, in a row, the beginning of one, one without another. */
export function inventedQueries(): readonly string[] {
  const [sample] = inventedPapers(1)
  const words = sample!.pages[3]!.text.split(/[^a-z-]+/).filter((word) => word.length > 4)
  return Array.from({ length: 200 }, (_, at) => {
    const word = (step: number) => words[(at * 7 + step) % words.length]!
    const pair = `${word(0)} ${word(1)}`
    return [word(0), `${word(0)} ${word(3)}`, `"${pair}"`, `${word(2).slice(0, 5)}*`, `${word(0)} NOT ${word(5)}`][
      at % 5
    ]!
  })
}
