/** A name at the head of a line of speech, and how long the head is. */
export interface SpeakerHead {
  readonly name: string
  readonly length: number
}

/** Words that end in a colon at the head of a line and are nobody's name. */
const noNames =
  /^(?:note|notes|warning|remember|update|correction|example|today|yesterday|tomorrow|tip|summary|conclusions?|results?|methods?|background|objectives?|design|sources?|references?|figure|fig|table|box|photo|image|caption|credits?|date|time|place|location|subject|re|fwd?|to|from|cc|bcc|sent|title|headline|author|authors|by|contact|phone|tel|telephone|e-?mail|web|website|url|doi|funding|disclosure|disclosures|conclusion|introduction|however|first|second|third|finally|important|nb|ps|p\.s|https?|chapter|part|section|step|day|week|month|year|music|applause|laughter|transcript|recording|duration|topics?|keywords?|key points?|in short|bottom line|the bottom line|spoiler|disclaimer|embargo|pros?|cons?|price|ingredients?|directions|serves|makes)$/i
const roles =
  /^(?:interviewer|interviewee|host|guest|moderator|narrator|presenter|reporter|operator|audience(?: member)?|question|answer|q|a|q\d|a\d|unknown(?: speaker)?|speaker(?: [\dA-Z]{1,3})?|participant(?: [\dA-Z]{1,3})?|man|woman|patient|doctor|voice-?over|all|both)$/i

/**
 * The head "Name:" of a line: one to five words of a name, a role, or capitals, also in brackets or behind ">>". Null where the line begins
 * otherwise. Whether it is a speaker's is for `speakersOf` to say: "New York:" looks like one.
 */
export function speakerHead(line: string): SpeakerHead | null {
  const match =
    /^\s{0,8}(?:(?:>>|&gt;&gt;|-|–)\s{0,3})?[[(]?(\p{L}[\p{L}\p{M}\p{N}.'’ -]{0,50}?)(?:\s?\([^()]{1,40}\))?[\])]?\s?[:：](?=\s|$)\s*/u.exec(
      line,
    )
  const name = match?.[1]?.trim().replace(/\s+/g, ' ')
  if (match === null || name === undefined || noNames.test(name)) return null
  const words = name.split(' ')
  const isName =
    words.length <= 5 &&
    words.every((word) =>
      /^(?:\p{Lu}|\d|(?:de|del|della|da|di|dos|van|von|der|den|le|la|bin|al|y|und|and)$)/u.test(word),
    )
  return roles.test(name) || isName ? { name, length: match[0].length } : null
}

/**
 * The names among these heads that are speakers': a role, or one that comes twice or more. A single "Boston:" is a place, and no one is
 * given words that somebody else may have said.
 */
export function speakersOf(heads: readonly (SpeakerHead | null)[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const head of heads) if (head) counts.set(head.name, (counts.get(head.name) ?? 0) + 1)
  const names = [...counts].filter(([name, count]) => count > 1 || roles.test(name)).map(([name]) => name)
  // Where others speak in turns, a name in capitals that comes once is one more of them.
  const isTalk = names.length > 0
  return new Set([...names, ...[...counts.keys()].filter((name) => isTalk && /^\p{Lu}[\p{Lu} .'’-]{2,}$/u.test(name))])
}
