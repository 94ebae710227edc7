import { ownCustomField } from '#core/references/fields/round-trip-fields.ts'
import { pubmedText } from './pubmed-text.ts'

/**
 * A database whose "text" export has a form of its own: the sign it is known by, and its lines as RIS, one, several (with `\n`
 * between) or none (null) for each line of the source. What has no tag of RIS is kept under its label.
 */
export interface DatabaseTextExport {
  matches(head: string): boolean
  toRis(lines: readonly string[]): readonly (string | null)[]
}

/** The tags of the Cochrane Library's text export that RIS has under another name. */
const cochraneTags: Readonly<Record<string, string>> = {
  ID: 'AN',
  SO: 'JF',
  YR: 'PY',
  NO: 'IS',
  PG: 'SP',
  DOI: 'DO',
  KY: 'KW',
  US: 'UR',
  PT: 'M3',
}

/** "Record #1 of 23", then "TI: ..." a line; the blank line before the next record is its end. */
const cochrane: DatabaseTextExport = {
  matches: (head) => /^Record #\d{1,6} of \d{1,6}\s*$/m.test(head) && /^(?:TI|AU): \S/m.test(head),
  toRis(lines) {
    const begin = lines.findIndex((line) => line.startsWith('Record #'))
    const tagged = lines.map((line, index) => {
      if (/^Record #\d+ of \d+\s*$/.test(line)) return 'TY  - JOUR'
      const [, tag, value] = /^([A-Z]{2,3}):[ \t](.*)$/.exec(line) ?? []
      if (tag !== undefined) return `${Object.hasOwn(cochraneTags, tag) ? cochraneTags[tag] : tag}  - ${value}`
      return index > begin && line.trim() === '' && /^Record #\d+ of/.test(lines[index + 1] ?? '') ? 'ER  - ' : line
    })
    return [...tagged, 'ER  - ']
  },
}

/** ProQuest's labels and the tags of RIS that mean the same. */
const proquestTags: ReadonlyMap<string, string> = new Map(
  Object.entries({
    title: 'TI',
    author: 'AU',
    editor: 'ED',
    'publication title': 'JF',
    'book title': 'JF',
    volume: 'VL',
    issue: 'IS',
    pages: 'SP',
    'number of pages': 'SP',
    'publication year': 'PY',
    'publication date': 'DA',
    publisher: 'PB',
    'university/institution': 'PB',
    'place of publication': 'CY',
    issn: 'SN',
    'e-issn': 'SN',
    isbn: 'SN',
    'language of publication': 'LA',
    language: 'LA',
    'document type': 'M3',
    degree: 'M3',
    doi: 'DO',
    'proquest document id': 'AN',
    'document url': 'UR',
    database: 'DB',
    subject: 'KW',
    'identifier / keyword': 'KW',
    'mesh subject': 'KW',
    keywords: 'KW',
    abstract: 'AB',
    'abstract (summary)': 'AB',
    notes: 'N1',
    'pubmed id': 'PM',
    edition: 'ET',
    advisor: 'A3',
  }),
)
/** Labels whose value may go on over several lines. */
const longLabels = new Set(['abstract', 'abstract (summary)', 'notes', 'full text'])
const proquestTypes: readonly (readonly [RegExp, string])[] = [
  [/dissertation|thes[ie]s/i, 'THES'],
  [/conference/i, 'CPAPER'],
  [/book/i, 'BOOK'],
  [/newspaper/i, 'NEWS'],
  [/magazine/i, 'MGZN'],
  [/report/i, 'RPRT'],
  [/working paper/i, 'UNPB'],
]

/** "Document 1 of 23" behind a rule, the title, then "Label: value" lines. */
const proquest: DatabaseTextExport = {
  matches: (head) =>
    /^_{20,}\s*$/m.test(head) && /^(?:Document \d{1,6} of \d{1,6}|ProQuest document (?:link|ID:.*))\s*$/m.test(head),
  toRis(lines) {
    let [open, label] = [false, '']
    const tagged = lines.map((line, index) => {
      if (/^_{20,}\s*$/.test(line)) {
        const ends = open
        ;[open, label] = [false, '']
        return ends ? 'ER  - ' : ''
      }
      if (/^Document \d+ of \d+\s*$/.test(line)) {
        ;[open, label] = [true, '']
        const ahead = lines.slice(index + 1, index + 400)
        const end = ahead.findIndex((one) => /^_{20,}\s*$/.test(one))
        const type = ahead.slice(0, end < 0 ? ahead.length : end).find((one) => /^Source type: /i.test(one)) ?? ''
        return `TY  - ${proquestTypes.find(([words]) => words.test(type))?.[1] ?? 'JOUR'}`
      }
      if (!open) return ''
      const [, words, value = ''] = /^([A-Z][\w /()-]{2,40}):(?:\s(.*))?$/.exec(line) ?? []
      const known = words?.toLowerCase() ?? ''
      if (words !== undefined && (proquestTags.has(known) || !longLabels.has(label))) {
        label = known
        return proquestLine(known, words, value.trim())
      }
      if (longLabels.has(label)) return line
      return label === 'author' && line.trim() !== '' ? `AD  - ${line.trim()}` : ''
    })
    return [...tagged, open ? 'ER  - ' : '']
  },
}

function proquestLine(known: string, label: string, value: string): string {
  const tag = proquestTags.get(known)
  if (value === '') return ''
  if (tag === undefined) return `U5  - ${ownCustomField(label, value)}`
  // Behind a name stand the numbers of its affiliations, behind a journal its place.
  if (tag === 'AU')
    return `AU  - ${value
      .split(';')
      .map((name) => name.replace(/(?:\s\d{1,3}){1,9}\s*$/, '').trim())
      .filter(Boolean)
      .join('; ')}`
  return `${tag}  - ${tag === 'JF' ? value.replace(/\s?;[^;]{0,80}$/, '') : value}`
}

const scienceDirectLink = /^\(https?:\/\/www\.sciencedirect\.com\/science\/\S+\)\s*$/

/** "Names,", "Title,", "Journal,", "Volume 12, Issue 3,", "2020,", "Pages 1-9,", "ISSN ...,", the DOI, the link in brackets, "Abstract: ...": a line each. */
const scienceDirect: DatabaseTextExport = {
  matches: (head) =>
    /^\(https?:\/\/www\.sciencedirect\.com\/science\/\S+\)\s*$/m.test(head) && /^IS[SB]N [\dX-]+,\s*$/m.test(head),
  toRis(lines) {
    const tagged = [...lines]
    let isFirst = true
    for (const [at, line] of lines.entries()) {
      if (!scienceDirectLink.test(line)) continue
      let first = at
      while (first > 0 && (lines[first - 1] ?? '').trim() !== '' && at - first < 14) first -= 1
      const head = lines.slice(first, at).map((one) => one.trim().replace(/,$/, ''))
      const names = head.findIndex((one) => /^(?:Editor\(s\):|In |Volume \d|\d{4}$|Pages? |ISSN |ISBN )/.test(one))
      for (const [i, one] of head.entries()) tagged[first + i] = scienceDirectLine(one, i, names)
      const isChapter = head.some((one) => one.startsWith('ISBN '))
      if (!isFirst) tagged[first - 1] = 'ER  - '
      isFirst = false
      tagged[first] = `TY  - ${isChapter ? 'CHAP' : 'JOUR'}\n${tagged[first]}`
      tagged[at] = `UR  - ${line.trim().slice(1, -1)}`
    }
    return [...tagged.map((line) => line.replace(/^Abstract: ?/, 'AB  - ').replace(/^Keywords: ?/, 'KW  - ')), 'ER  - ']
  },
}

/** A line of the head, by what it begins with, else by where it stands: names, title, journal (two lines where no names are given). */
function scienceDirectLine(line: string, index: number, named: number): string {
  const [, editors] = /^Editor\(s\): (.*)$/.exec(line) ?? []
  if (editors !== undefined) return `ED  - ${editors.replace(/, /g, '; ')}`
  if (line.startsWith('In ') && index >= named) return `T2  - ${line.slice(3)}`
  const [, volume, issue] = /^Volume ([^,]{1,30})(?:, (?:Issue |Supplement |Part )?(.{1,30}))?$/.exec(line) ?? []
  if (volume !== undefined) return `VL  - ${volume}${issue === undefined ? '' : `\nIS  - ${issue}`}`
  if (/^\d{4}$/.test(line)) return `PY  - ${line}`
  if (/^Pages? /.test(line)) return `SP  - ${line.replace(/^Pages? /, '')}`
  if (/^IS[SB]N /.test(line)) return `SN  - ${line.slice(5)}`
  if (/^https?:\/\/doi\.org\//.test(line)) return `DO  - ${line.replace(/\.$/, '')}`
  if (/^[A-Za-z]?\d{2,9}$/.test(line)) return `C7  - ${line}`
  const place = index + (named === 2 ? 1 : 0)
  if (index >= named) return `PB  - ${line}`
  return place === 0 ? `AU  - ${line.replace(/, /g, '; ')}` : place === 1 ? `TI  - ${line}` : `JF  - ${line}`
}

/** The databases with a text of their own. */
export const databaseTextExports: readonly DatabaseTextExport[] = [cochrane, proquest, scienceDirect, pubmedText]
