import { readPubmedPlace } from '#core/references/fields/cited-place.ts'
import type { DatabaseTextExport } from './database-text-export.ts'
import { ownCustomField } from '#core/references/fields/round-trip-fields.ts'

const recordStart = /^\d{1,6}\. \S/
const bookSource = /^In: (.{2,300}?)(?: \[Internet\])?\. ([^:]{2,80}): ([^;]{2,120}); (\d{4}[^.]{0,20})\./
/** Notes on the record, each a paragraph; kept under their own words. */
const remarks =
  /^(Collaborators|Comment (?:in|on)|Erratum (?:in|for)|Update (?:in|of)|Republished (?:in|from)|Retraction (?:in|of)|Retracted and republished (?:in|from)|Expression of concern (?:in|for)|Summary for patients in|Conflict of interest statement|Conflict of Interest|Copyright|©)/i
const name = /\s\p{Lu}{1,4}(?:\s(?:Jr|Sr|II|III|2nd|3rd|4th))?$/u

/**
 * PubMed's "Abstract (text)": paragraphs in a set order, the place of publication first, then title, names, affiliations, abstract,
 * identifiers. Each paragraph is wrapped, so it comes as one line, at the line it begins on.
 */
export const pubmedText: DatabaseTextExport = {
  matches(head) {
    const start = /(?:^|\n)\s{0,3}\d{1,6}\. ([^\n]{5,300}(?:\n[^\n]{1,300}){0,3})\n\s{0,3}\n[^\n]{2,300}/.exec(
      head.slice(0, 5000),
    )
    if (
      start?.[1] === undefined ||
      start.index > 500 ||
      !/^(?:PMID: \d{1,8}(?: \[[^\]]{1,60}\])?\s*$|Author information:)/m.test(head)
    )
      return false
    const place = start[1].replace(/\s*\n\s*/g, ' ')
    return readPubmedPlace(place) !== null || bookSource.test(place)
  },
  toRis(lines) {
    const out: (string | null)[] = lines.map(() => null)
    let [paragraph, number, hasNames, hasEnd]: [number, number, boolean, boolean] = [-1, 0, false, true]
    for (let at = 0; at < lines.length; at += 1) {
      if ((lines[at] ?? '').trim() === '') continue
      let end = at
      while (end < lines.length && (lines[end] ?? '').trim() !== '') end += 1
      const block = lines.slice(at, end).map((line) => line.trim())
      const isNext = Number(/^\d+/.exec(block[0] ?? '')?.[0]) === number + 1 && (lines[at - 2] ?? '').trim() === ''
      const isStart = recordStart.test(block[0] ?? '') && (hasEnd || isNext)
      if (isStart) {
        if (paragraph >= 0) out[at - 1] = 'ER  - '
        ;[paragraph, number, hasNames, hasEnd] = [0, Number.parseInt(block[0] ?? '', 10), false, false]
        out[at] = placeLines(block.join(' ').replace(/^\d+\. /, ''))
      } else if (paragraph >= 0) {
        paragraph += 1
        const text = block.join(' ')
        if (/^(?:DOI|PMCID|PMID): /m.test(block.join('\n'))) {
          hasEnd ||= block.some((line) => line.startsWith('PMID: '))
          for (const [i, line] of block.entries()) out[at + i] = identifierLine(line)
        } else if (paragraph === 1) out[at] = `TI  - ${text}`
        else if (/^\[Article in [^\]]+\]$/.test(text)) out[at] = `LA  - ${text.slice(12, -1)}`
        else if (!hasNames && isNames(text)) {
          hasNames = true
          out[at] = `AU  - ${namesOf(text)}`
        } else if (text.startsWith('Author information:')) out[at] = `AD  - ${text.slice(19).trim()}`
        else if (remarks.test(text)) out[at] = `U5  - ${ownCustomField(remarks.exec(text)?.[1] ?? '', text)}`
        else for (const [i, part] of sectionsOf(block)) out[at + i] = i === 0 ? `AB  - ${part}` : part
      }
      at = end
    }
    return [...out, paragraph >= 0 ? 'ER  - ' : '']
  },
}

/** The lines that the first paragraph gives. */
function placeLines(text: string): string {
  const book = bookSource.exec(text)
  if (book !== null) return `TY  - CHAP\nT2  - ${book[1]}\nCY  - ${book[2]}\nPB  - ${book[3]}\nPY  - ${book[4]}`
  const place = readPubmedPlace(text)
  if (place === null) return `TY  - JOUR\nU5  - ${ownCustomField('Source', text)}`
  const given: readonly (readonly [string, string | undefined])[] = [
    ['JF', place.journal],
    ['PY', place.date],
    ['VL', place.volume],
    ['IS', place.issue],
    ['SP', place.pages],
  ]
  return [
    `TY  - ${/\[Preprint\]/.test(place.journal) ? 'PREP' : 'JOUR'}`,
    ...given.filter(([, value]) => value !== undefined).map(([tag, value]) => `${tag}  - ${value}`),
    `U5  - ${ownCustomField('Source', text)}`,
  ].join('\n')
}

function identifierLine(line: string): string {
  const [, kind, value] = /^(DOI|PMCID|PMID): (\S+)/.exec(line) ?? []
  if (kind === undefined) return `U5  - ${ownCustomField('Identifiers', line)}`
  return `${kind === 'DOI' ? 'DO' : kind === 'PMID' ? 'PM' : 'C2'}  - ${value}`
}

function withoutMarks(text: string): string {
  return text.replace(/(?:\(\d{1,3}\)|\(#\)|[#*†‡]){1,9}/g, '').replace(/\.\s*$/, '')
}

/** Names have their initials behind them, groups stand behind a semicolon. */
function isNames(text: string): boolean {
  return (
    name.test(withoutMarks(text).split(/[,;]/)[0]?.trim() ?? '') &&
    withoutMarks(text)
      .split(';')[0]
      ?.split(',')
      .every((one) => name.test(one.trim())) === true
  )
}

function namesOf(text: string): string {
  const [people = '', ...groups] = withoutMarks(text).split(';')
  return [...people.split(',').map((one) => one.trim()), ...groups.map((group) => `${group.trim()},`)].join('; ')
}

/** An abstract's parts with the line each begins on: "METHODS: ..." begins a new one, other lines go on. */
function sectionsOf(block: readonly string[]): readonly (readonly [number, string])[] {
  const sections: [number, string][] = []
  for (const [i, line] of block.entries()) {
    const last = sections.at(-1)
    if (last === undefined || /^[A-Z][A-Z &/,'()-]{2,60}: /.test(line)) sections.push([i, line])
    else last[1] += ` ${line}`
  }
  return sections
}
