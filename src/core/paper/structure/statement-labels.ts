import { anyOf, pattern } from '#core/word-patterns.ts'
import type { PreparedText } from './prepared-text.ts'
import { labelWords, type StatementKind } from './statement-label-words.ts'

/** A label such as "Competing interests:", wherever it stands. Offsets into the prepared text. */
export interface StatementLabel {
  /** All that it announces: "Funding and conflicts of interest" announces two things. */
  readonly kinds: readonly StatementKind[]
  readonly start: number
  /** Where the words under the label begin. */
  readonly contentStart: number
  /** It is a paragraph of its own, a heading. */
  readonly ownLine: boolean
  /** The label as printed, without its colon. */
  readonly words: string
}

/** A paragraph of the prepared text. */
export interface StatementParagraph {
  readonly start: number
  readonly end: number
}

const order: readonly StatementKind[] = [
  'funder-role',
  'conflict-of-interest',
  'funding',
  'disclosure',
  'acknowledgements',
  'registration',
  'limitations',
  'declarations',
  'other',
]
const phrases = order.map((kind) => ({
  kind,
  pattern: new RegExp(`(?:${labelWords[kind].join('|')})(?![\\p{L}\\p{N}])`, 'uy'),
}))
const joiner = /\s*(?:,? and |,? & |\s?[/&;,|]\s?|,? y |,? e | et | und )(?:the |of |any |other )?/iy
const leadMarks =
  /(?:[\s*†‡§¶#•●▪■◆►·"“”'([«–—-]+|\(?(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[a-f])[.)]\s+|\d{1,2}(?:\.\d{1,2})+\s+|\d{1,2}\s+(?=\p{Lu}))*/uy
const stop = /[)\]»*]*\s*(?:\.?\s?[:：]|\.?\s?[—–―]|\s-\s|\.|-(?=\s?\p{Lu})|\)|\||\?)["”'’*»\])]*\s*/uy
const bareStop = /[^\S\n]+(?=["“(]?(?:\p{Lu}|[\d(]|none\b|nil\b|no\b))/uy

/** Far more than a volume of papers has; a text of nothing but labels must not take for ever. */
const maxLabels = 3000

/** The paragraphs of the text, in order, without empty ones. */
export function statementParagraphs(text: string): readonly StatementParagraph[] {
  const found: StatementParagraph[] = []
  for (let start = 0; start < text.length;) {
    const lineEnd = text.indexOf('\n', start)
    const end = lineEnd < 0 ? text.length : lineEnd
    if (text.slice(start, end).trim() !== '') found.push({ start, end })
    start = end + 1
  }
  return found
}

/**
 * Every label of a statement in the text, in order: headings, run-in labels at the start of a paragraph, and labels at the
 * start of a sentence inside one (a first-page note, a block of declarations printed in one piece).
 */
export function statementLabels(
  prepared: PreparedText,
  paragraphs: readonly StatementParagraph[],
): readonly StatementLabel[] {
  const { text } = prepared
  const labels: StatementLabel[] = []
  const lower = lowerCase(text)
  const starts = labelStarts(prepared, paragraphs)
  let paragraphIndex = 0
  for (const { at, opensParagraph } of starts) {
    if (labels.length >= maxLabels) break
    while ((paragraphs[paragraphIndex]?.end ?? Infinity) <= at) paragraphIndex += 1
    const paragraph = paragraphs[paragraphIndex]
    const previous = labels.at(-1)
    if (!paragraph || (previous && at < previous.contentStart)) continue
    // Where one label of a paragraph is told by its bold print only, the next ones are too.
    const inChain =
      previous !== undefined &&
      previous.start >= paragraph.start &&
      !previous.ownLine &&
      /^\s/.test(text.slice(previous.start + previous.words.length)) &&
      !opensParagraph
    const label = labelAt(text, lower, at, paragraph.end, opensParagraph, inChain)
    if (label) labels.push(label)
  }
  return labels
}

const freeLabel = anyOf([
  // interests
  'Conflicts? of [Ii]nterests?|CONFLICTS? OF INTERESTS?|Competing [Ii]nterests?',
  'COMPETING INTERESTS?|Declarations? of [Ii]nterests?|Financial [Dd]isclosures?|Disclosures?',
  'DISCLOSURES?',
  // money
  'Funding|FUNDING|Financial [Ss]upport|Sources? of [Ss]upport|Sources? of [Ff]unding',
  'Grant [Ss]upport',
  // people
  "Acknowledge?ments?|Author [Cc]ontributions?|Authors['’] [Cc]ontributions?",
  // ethics, registration, data
  'Ethical [Aa]pproval|Ethics [Aa]pproval|Informed [Cc]onsent|Trial [Rr]egistration',
  'Data [Aa]vailability|Role of the (?:[Ss]ponsors?|[Ff]under)',
  // history of the paper
  'Correspondence|Received|Accepted|Submitted',
  // interests in Spanish, Portuguese, French, German
  "Conflictos? de [Ii]nter[eé]s(?:es)?|Conflitos? de [Ii]nteresses?|Conflits? d['’][Ii]ntérêts?",
  'Interessenkonflikte?',
])
const freeLabels = pattern('gu', String.raw`(?<=[\s.;)(*†‡§|])${freeLabel}(?=[^\p{L}]|$)`)
function labelStarts(
  prepared: PreparedText,
  paragraphs: readonly StatementParagraph[],
): readonly { at: number; opensParagraph: boolean }[] {
  const opening = new Set(paragraphs.map((paragraph) => paragraph.start))
  const inside = new Set(prepared.sentences.map((sentence) => sentence.start))
  // Labels that no sentence break announces: "... Boston, MA. Disclosure: none" or "(...) Conflict of interest: none".
  for (const match of prepared.text.matchAll(freeLabels)) {
    // In the middle of a sentence these words are a label only with a colon: "Form for Disclosure of Conflicts of Interest" is none.
    const opens = /[.;:)\]*†‡§|"”\n]\s*$/.test(prepared.text.slice(Math.max(0, match.index - 3), match.index))
    if (
      opens ||
      /^\s?[:：]/.test(prepared.text.slice(match.index + match[0].length, match.index + match[0].length + 2))
    )
      inside.add(match.index)
  }
  return [...new Set([...opening, ...inside])]
    .sort((a, b) => a - b)
    .map((at) => ({ at, opensParagraph: opening.has(at) }))
}

function labelAt(
  text: string,
  lower: string,
  start: number,
  paragraphEnd: number,
  opensParagraph: boolean,
  inChain: boolean,
): StatementLabel | null {
  const from = start + matchLength(leadMarks, text, start)
  if (
    from >= paragraphEnd ||
    (!/[\p{Lu}\p{N}]/u.test(text[from] ?? '') && !(opensParagraph && /\p{Ll}/u.test(text[from] ?? '')))
  )
    return null
  const kinds: StatementKind[] = []
  let end = from
  for (let more = true; more;) {
    const joined = kinds.length > 0 ? matchLength(joiner, text, end) : 0
    if (kinds.length > 0 && joined === 0) break
    const phrase = maxPhraseLength(lower, end + joined, paragraphEnd)
    more = phrase !== null
    if (phrase) {
      if (!kinds.includes(phrase.kind)) kinds.push(phrase.kind)
      end = phrase.end
    }
  }
  if (kinds.length === 0) return null
  const words = text.slice(from, end)
  // "(COI)" or a note mark after the label belongs to it.
  end += /^\s?(?:\([A-Za-z,& ]{2,20}\)|[*†‡§]|\[[^\]]{1,12}\])/.exec(text.slice(end, end + 26))?.[0].length ?? 0
  const stopped = matchLength(stop, text, end)
  const atEnd = text.slice(end + stopped, paragraphEnd).trim() === ''
  if (atEnd && opensParagraph)
    return { kinds, start: from, contentStart: Math.min(text.length, paragraphEnd + 1), ownLine: true, words }
  if (stopped > 0) {
    // "Disclosure." inside a paragraph may just end a sentence; a colon or a dash may not.
    const weakStop =
      /^\s*[.?)]\s*$/.test(text.slice(end, end + stopped)) &&
      !opensParagraph &&
      kinds.every((kind) => kind === 'other' || kind === 'disclosure')
    return weakStop ? null : { kinds, start: from, contentStart: end + stopped, ownLine: false, words }
  }
  const bare = matchLength(bareStop, text, end)
  const speaks =
    inChain ||
    kinds.some((kind) => kind !== 'other' && kind !== 'limitations') ||
    /^(?:Ethic|Informed|Authors?['’]? |Data |Abbrev|Human and)/.test(words)
  if (bare > 0 && speaks && /^\p{Lu}/u.test(words) && (inChain || bareContent(text, end + bare)))
    return { kinds, start: from, contentStart: end + bare, ownLine: false, words }
  return null
}

const statementStart = anyOf([
  // articles and quantities
  'The|This|These|That|All|Each|Both|Neither|None|No|Nil|Not|There',
  // the authors and persons
  'We|I|Our|Authors?|Dr|Drs|Prof|Professor',
  // support
  'Supported|Funded|Sponsored|Funding|Financial|Support|Research|Partial',
  // more words that open a sentence
  String.raw`In|One|Two|Any|Other|Apart|Except|Outside|Drs?\.|Received|Disclosures?`,
  // Spanish, Portuguese, French, German, Italian
  'Los|Las|El|La|Les|Le|Os|As|O|Die|Der|Das|Gli|Il|Es|Não|Aucun|Keine?|Nessun|Ningun[oa]|Nenhum',
  'Este|Esta|Cette|Diese|Questo|Al[lt]',
  // denials and prepositions
  'Nothing|On|For|During|As|From|With|Apart',
])
const startsStatement = pattern('', String.raw`^["“(]?${statementStart}\b`)
const authorVerb = anyOf([
  'is|are|was|were|has|have|had|holds?|reports?|declares?|discloses?|received|receives|serves?',
  'served|owns?|works?|states?|acts?|participated|worked|consults?',
])
const startsWithAuthor = pattern(
  'u',
  String.raw`^\p{Lu}[\p{L}.\- ]{0,40}?(?:\p{Lu}\.?)?,? (?:and \p{Lu}[\p{L}.\- ]{0,30} )?${authorVerb}\b`,
)
/** Whether what follows a label without a colon can begin a statement: "Funding The study ...", not "Funding Agency X". */
function bareContent(text: string, at: number): boolean {
  const next = text.slice(at, at + 90)
  return (
    startsStatement.test(next) ||
    startsWithAuthor.test(next) ||
    /^(?:\p{Lu}\.?[-\s]?){2,4}(?:,| and| is| are| has| have| was| were| reports| received| holds)/u.test(next)
  )
}

function maxPhraseLength(lower: string, at: number, limit: number): { kind: StatementKind; end: number } | null {
  let best: { kind: StatementKind; end: number } | null = null
  for (const { kind, pattern } of phrases) {
    const end = at + matchLength(pattern, lower, at)
    if (end > at && end <= limit && (best === null || end > best.end)) best = { kind, end }
  }
  return best
}

/** Lower case with every character in its place: matching without regard to case is slow to set up for patterns of this size. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/[A-ZÀ-ÖØ-Þ]/g, (letter) => letter.toLowerCase())
}

function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}
