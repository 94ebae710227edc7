const common = new Set(
  'the and for with had has have was were are not all any that this these those who which than then from into after before about both each per group groups arm arms side sides people patient patients participant participants person persons volunteers subjects week weeks month months day days year years hour hours at of in on by found said saw seen reported thought had more most less one two three four five six seven eight nine ten eleven twelve percent cent'.split(
    ' ',
  ),
)

/** The words that name what a sentence is about, by their first five letters: no numbers, no common words, no words for people. */
export function namingWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return new Set(words.filter((word) => !common.has(word)).map((word) => word.slice(0, 5)))
}

/** Whether all words of the first set, of which there is one, are in the second. */
export function holdsAll(words: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return words.size > 0 && [...words].every((word) => all.has(word))
}

const times =
  /\b(hour|day|week|month|year)s?\s(\d+)|\b(\d+|one|two|three|six|twelve)[\s-](hour|day|week|month|year)s?\b/gi

/** The points in time that a text names: "week 8" and "8 weeks" alike. */
export function timesIn(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(times)].map(([, before, after, count, unit]) =>
      `${before ?? unit} ${after ?? count}`.toLowerCase(),
    ),
  )
}

/** Whether two texts name the same points in time, or neither does. */
export function sameTimes(one: string, other: string): boolean {
  const [a, b] = [timesIn(one), timesIn(other)]
  return a.size === b.size && [...a].every((time) => b.has(time))
}
