import { anyOf, pattern } from '#core/word-patterns.ts'
import type { PastedLine } from '../lines/pasted-line.ts'

/** Words of links that journals and databases set behind a reference, longer ones before those that they begin with. */
const linkNames = [
  String.raw`pubmed\s?central(?:\s?full\s?text)?|pubmed\s?abstract|pubmed\s?\/\s?ncbi|pubmed|medline|pmc(?: free article| full text)?|free pmc article`,
  String.raw`google\s?scholar|cross-?\s?ref(?:\s?full\s?text)?|(?:(?:view\s(?:record\s)?|cited\sby\s)in\s)?scopus(?:\s?®)?(?:\s?\(\d{1,6}\))?|web\sof\sscience(?:\s?®)?(?::?\s?\(?\d{1,6}\)?)?`,
  String.raw`world\s?cat|search\sads|nasa\sads|inspire(?:\s?hep)?|mathscinet|zbmath|isi|chemport|infotrieve|openurl(?:\splaceholder\stext)?|find\s?it(?:\s@\s?\w+)?`,
  String.raw`(?:abstract\s?\/\s?)?free\s?full\s?text|full\s?text(?:\s?\(?pdf\)?)?|full-text(?:\s?pdf)?|view\s?(?:article|pdf|abstract|at\spublisher|full\s?text|in\sarticle|details|record|chapter|book)(?:\sin\sscopus)?`,
  String.raw`(?:\(?opens?\sin\sa?\s?new\s(?:window|tab)\)?)|green\sversion|publisher\sfull\stext|biomed\scentral(?:\sfull\stext)?|author\sinformation`,
  String.raw`taylor\s&\sfrancis\sonline|wiley\sonline\slibrary|sage\sjournals|ebsco|proquest|jstor|ovid|embase|semantic\sscholar|dimensions|europe\s?pmc`,
  String.raw`download(?:\s(?:citation|references?|pdf|\.nbib))?|export(?:\scitation)?|return\sto\sref(?:erence)?\s\d{0,4}(?:\sin\sarticle)?|(?:back|go)\sto\s(?:ref(?:erence|erences)?|top|text|citation)|go\sto:|show\sin\scontext`,
  String.raw`(?:save|cite|share|cited\sby:?\s\d{1,6}|related\sarticles|similar\sarticles|all\s\d{1,4}\sversions|\d{1,6}\s(?:citations|references|related\srecords)|times\scited:?\s\d{1,6}|library\ssearch|view\sas\shtml)(?!\p{L})`,
  String.raw`select\sresult\s\d{1,9}|item\sin\sclipboard|bibtex|endnote|refman|refworks|\.nbib|copy|cancel|format:|ama(?!\p{L})|apa(?!\p{L})|mla(?!\p{L})|nlm(?!\p{L})`,
  String.raw`(?:free|open\saccess|review|editorial|preprint|comment|letter|(?:randomized\scontrolled|clinical)\strial|meta-analysis|systematic\sreview|multicenter\sstudy|observational\sstudy|comparative\sstudy|case\sreports?|retracted)(?:\sarticle)?\.?(?!\p{L})`,
  String.raw`open\saccess|article|book|chapter|abstract|cas|ads|math|doi|pdf(?:\s\(\d{1,6}\s?[km]b?\))?|html|text|links?|free|preview|supplement|show\smore|show\sless|hide|more|there\sis\sno\scorresponding\srecord\sfor\sthis\sreference\.?|purchase\s(?:pdf|article)|buy\s(?:this\s)?(?:article|book)`,
]
const word = pattern('iuy', anyOf(linkNames), '®?')
const gap = /[\s|·•,;:/()[\].®®↵-]*/uy
// What no title ends with by chance when it stands behind a full stop, and what opens a run of such words.
const certain =
  /google\s?scholar|cross-?\s?ref|pubmed|scopus|openurl|world\s?cat|pmc free|full\s?text|web of science|view (?:article|in article)|new window|\bCAS\b|\bADS\b|search ads/iu
const runStart = /(?<=[.)\]”"’?!;\d®]\s{0,4})[[(|]?(?=[\p{L}[(|])/gu

/** Where a run of link words that begins at `from` ends. */
function endOfRun(text: string, from: number): number {
  let at = from
  for (;;) {
    gap.lastIndex = at
    gap.exec(text)
    const next = gap.lastIndex
    word.lastIndex = next
    if (word.exec(text) === null) return next
    at = word.lastIndex
  }
}

// A line of them is never longer.
const longestRun = 240
// Alone on a line these may be a title or a heading, so that it takes a second word or a sure one.
const scholarFile = /^\s*\[(?:PDF|HTML|BOOK|CITATION)\]\s+(?:from\s)?[\w-]+(?:\.[\w-]+)+\s*$/iu
const scholarKind = /^\s*(?:\[(?:PDF|HTML|BOOK|CITATION|B|C|FULL)\]\s*)+(?=\S)/u

/** A line without the link words at its end; '' where it is nothing else. */
export function withoutLinkWords(text: string): string {
  const plain = text.trim()
  if (/^(?:related|similar) articles$/iu.test(plain)) return text
  if (plain.length <= longestRun && /\p{L}/u.test(plain) && endOfRun(plain, 0) >= plain.length) return ''
  if (scholarFile.test(text)) return ''
  const titled = text.replace(scholarKind, '')
  if (!certain.test(titled)) return titled
  for (const match of titled.matchAll(runStart))
    if (titled.length - match.index <= longestRun && endOfRun(titled, match.index) >= titled.length) {
      const run = titled.slice(match.index)
      if (certain.test(run)) return titled.slice(0, match.index).trimEnd()
    }
  return titled
}

/** What was taken off: the first line of it, how many lines, and the words of the first few. */
export interface TakenWords {
  readonly line: number
  readonly count: number
  readonly words: readonly string[]
}

/** The lines without the link words of a page; a line of nothing else becomes a blank one. Null: there were none. */
export function withoutPageWords(lines: readonly PastedLine[]): {
  readonly lines: readonly PastedLine[]
  readonly taken: TakenWords | null
} {
  const words = new Set<string>()
  let [first, count] = [0, 0]
  const kept = lines.map((line) => {
    const text = withoutLinkWords(line.text)
    if (text === line.text) return line
    first ||= line.number
    count += 1
    if (words.size < 4)
      words.add(
        line.text
          .slice(line.text.startsWith(text) ? text.length : 0)
          .trim()
          .slice(0, 80),
      )
    return { ...line, text, source: line.source ?? line.text }
  })
  return { lines: kept, taken: count === 0 ? null : { line: first, count, words: [...words] } }
}
