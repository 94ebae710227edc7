import { anyOf, pattern } from '#core/word-patterns.ts'
import type { TextRange } from '../text/paper-text.ts'

/** Short forms that are always followed by more of the sentence. Lower case, without the last full stop. */
const neverLast = new Set(
  (
    'e.g i.e eg ie vs cf viz dr mr mrs ms prof fig figs eq eqs ref refs tab approx ca resp st suppl vol pp sect sec chap nos ed eds ' +
    'rev hon capt gen col sgt lt univ dept est min max incl excl spp sp subsp var ' +
    'z.b bzw d.h u.a vgl nr abb ggf sog bspw evtl inkl zzgl hrsg ' + // German
    'p.ej p. ej sra sr dra núm pág págs ud uds art cap ' + // Spanish, Portuguese
    'mme mlle éd env ' + // French
    'dott sig prof.ssa cfr pag pagg'
  ).split(' '), // Italian
)

/** Short forms that may end a sentence: they do where the next word is one that starts sentences. */
const seldomLast = new Set(
  (
    'inc ltd co corp jr sr llc gmbh s.a s.p.a b.v n.v plc ' + // names of firms and persons
    'u.s u.k u.s.a e.u a.m p.m ' + // countries, times of day
    'ph.d m.d b.sc m.sc d.o dipl ing ' + // degrees
    'jan feb mar apr jun jul aug sep sept oct nov dec no ' + // months, "number"
    'mg ml kg cm mm hr hrs wk yr yrs mo'
  ).split(' '), // units
)

/** Words that start sentences far more often than they are names. */
const starters = new Set(
  (
    'the a an this these those that there it its we our in on at to for from with without by ' +
    'as if when while although because since after before during all both each no none not only ' +
    'however moreover furthermore therefore thus hence finally overall additionally ' +
    'patients participants subjects women men results methods conclusion conclusions background objective data ' +
    'authors author he she they their one two three four five six of informed written ' +
    'el la los las un una este esta se no en o os as um uma este não em ' + // Spanish, Portuguese
    'le les une il elle ce cette aucun ' + // French
    'der die das ein eine es wir keine im ' + // German
    'il lo gli non'
  ).split(' '), // Italian
)

/** The end of a firm's name, and what may begin a sentence behind it: people by title or initials, and labels. */
const firmEnds: ReadonlySet<string> = new Set(['inc', 'ltd', 'co', 'corp', 's.a', 's.p.a', 'b.v', 'n.v'])
/** Legal forms that are written without a stop: one behind them ends the sentence. */
const stoplessFirmEnds: ReadonlySet<string> = new Set(['gmbh', 'llc', 'plc', 'ag', 'kg'])
const personVerb = anyOf([
  'has|have|is|are|was|were|receives?|received|holds?|owns?|serves?|reports?|declares?|gave|wrote|works?',
  String.raw`HAS|HAVE|IS|ARE|WAS|WERE|RECEIVED|HOLDS?|OWNS?|SERVES?|WORKS?|\p{Ll}+ed`,
])
const personName = String.raw`\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\. ?|\p{Lu} ){0,3}\p{Lu}[\p{L}’'-]+`
const furtherName = String.raw`(?:,? (?:and|AND) |, )${personName}`
const behindInitialName = '(?::|,? (?:and|has|have|is|are|was|were|received|reports?|holds?))'
const behindInitials = String.raw`(?:,? (?:and|AND) |, \p{Lu}| ${personVerb}\s)`
const firmFollower = anyOf([
  String.raw`(?:Drs?|Profs?)\.?\s|Address for |Correspond|Reprint|E-?mail`,
  String.raw`${personName}(?:${furtherName}){0,8},? ${personVerb}\s|Professor\s|Received\s?:`,
  String.raw`Accepted\s?:|(?:Conflicts?|Competing|Disclosures?|Funding|Other|Neither|Nothing|Some)\s`,
  String.raw`(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}’'-]+${behindInitialName}\s`,
  String.raw`(?:\p{Lu}\.?-?){2,4}${behindInitials}`,
])
const afterFirm = pattern('u', `^${firmFollower}`)

/** Words before a single letter that make the letter a name of something ("group A."), not an initial. */
const namesLetters =
  /(?:^|[\s(])(?:groups?|arms?|vitamins?|hepatitis|influenza|types?|grades?|class|stages?|phases?|panels?|factors?|parts?|cohorts?|toxin|figures?|tables?|appendix)\s$/i

const stop =
  /([.!?…])(?:["'”’»)\]]*)(?:\s*\[[\d,;\s–-]{1,30}\]|\(\d{1,3}(?:[,–-]\s?\d{1,3})*\)|(?<=\p{L}[.)"”’\]]{0,5})\d{1,3}(?:[,–-]\s?\d{1,3})*)?(?=\s|$|[A-Z][a-z])/gu

/**
 * The sentences of a text, trimmed, in order; every line break ends one. Knows short forms, initials, decimals, numbered
 * headings and references after the full stop ("...healed.[12] The", "...healed.12 The"), which stay with their sentence. No sentence goes over one of the `breaks`.
 */
export function splitSentences(text: string, breaks: readonly number[] = []): TextRange[] {
  const sentences: TextRange[] = []
  let lineStart = 0
  let nextBreak = 0
  while (lineStart < text.length) {
    const newline = text.indexOf('\n', lineStart)
    while ((breaks[nextBreak] ?? Infinity) <= lineStart) nextBreak += 1
    const lineEnd = Math.min(newline < 0 ? text.length : newline, breaks[nextBreak] ?? Infinity)
    splitLine(text, lineStart, lineEnd, sentences)
    lineStart = lineEnd === newline ? lineEnd + 1 : lineEnd
  }
  return sentences
}

function splitLine(text: string, lineStart: number, lineEnd: number, sentences: TextRange[]): void {
  const line = text.slice(lineStart, lineEnd)
  let start = 0
  stop.lastIndex = 0
  for (let match = stop.exec(line); match; match = stop.exec(line)) {
    const end = match.index + match[0].length
    if (!endsSentence(line, start, match.index, end)) continue
    push(sentences, text, lineStart + start, lineStart + end)
    start = end
  }
  push(sentences, text, lineStart + start, lineEnd)
}

function push(sentences: TextRange[], text: string, from: number, to: number): void {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start] ?? '')) start += 1
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1
  if (end > start) sentences.push({ start, end })
}

/** Whether the mark at `mark` ends the sentence that began at `start`; `after` is behind its quotes and references. */
function endsSentence(line: string, start: number, mark: number, after: number): boolean {
  const rest = line.slice(after, after + 90)
  const next = rest.trimStart()
  if (next === '') return true
  const glued = rest.length === next.length
  const startsNew =
    /^["'“‘«([¿¡•*†‡§#]*[\p{Lu}\d]/u.test(next) || /^\p{Ll}{1,2}\p{Lu}/u.test(next) || /^[α-ωµ]-/u.test(next)
  if (!startsNew) return false
  if (line[mark] !== '.') return !glued
  const before = line.slice(Math.max(start, mark - 40), mark)
  if (glued)
    return /(?:\p{Ll}{3}|[)\]%])$/u.test(before) && /^\p{Lu}\p{Ll}+\s/u.test(next) && !/[/@]\S*$|www\S*$/.test(before)
  return endsAfterWord(line.slice(start, mark), before, next, after > mark + 1)
}

function endsAfterWord(sentence: string, before: string, next: string, closed: boolean): boolean {
  const word = (/(?:[^\s([“"'‘*†‡§¶]|(?<=\p{L})')*$/u.exec(before)?.[0] ?? '').toLowerCase()
  const nextWord = (/[\p{L}\d'’-]+/u.exec(next)?.[0] ?? '').toLowerCase()
  const startsLikely = starters.has(nextWord)
  // A number alone, or a lettered item, numbers what follows: "2.1. Participants", "Fig. 1. Flow of patients".
  if (
    /^\s*(?:[\divxl]+(?:\.\d+)*|[a-z]|(?:fig(?:ure)?s?|tab(?:le)?s?|box|appendix|suppl\w*)\.?\s*\S{1,5})\s*$/i.test(
      sentence,
    )
  )
    return false
  if (closed && word !== '' && !neverLast.has(word)) return true
  if (word === 'al' || word === 'etc' || word === 'usw' || word === 'ecc') return /^["“'‘]?\p{Lu}/u.test(next)
  if (neverLast.has(word)) return false
  if (word === 'no' || word === 'nº' || word === 'art') return !/^\d/.test(next)
  if (stoplessFirmEnds.has(word) || (firmEnds.has(word) && afterFirm.test(next))) return true
  if (seldomLast.has(word))
    return startsLikely || (/^(?:mg|ml|kg|cm|mm|hr|hrs|wk|yr|yrs|mo)$/.test(word) && /^\p{Lu}\p{Ll}/u.test(next))
  if (/^\p{L}$/u.test(word)) return endsAfterLetter(before, nextWord, startsLikely)
  if (/^(?:\p{L}\.)+(?:-?\p{L})$/u.test(word)) return startsLikely
  return true
}

/** After a single letter: an initial goes on ("J. Smith"), the name of a group ends ("group A."). */
function endsAfterLetter(before: string, nextWord: string, startsLikely: boolean): boolean {
  if (namesLetters.test(before.slice(0, -1))) return nextWord.length > 1
  return startsLikely && /\p{Ll}\s.$/u.test(before)
}
