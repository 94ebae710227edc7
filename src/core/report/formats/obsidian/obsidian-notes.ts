import { fields } from '#core/model/fields.ts'
import { nameInList, yearOf } from '#core/model/reference.ts'
import { safeFileName } from '#core/safe-file-name.ts'
import { documentOf } from '#core/report/document/document-of.ts'
import type { Block, BlockQuote, ReportSection } from '#core/report/document/report-document.ts'
import type { EvidenceReport, ReportStudy } from '#core/report/evidence-report.ts'
import { linkOf } from '#core/report/reference-parts.ts'
import { answerInWords, answerStateWords, nameWithMarks, quoteCheckWords } from '#core/report/report-words.ts'
import { blockMarkdown, quoteLines, type MarkdownStyle } from '../markdown/blocks.ts'
import { markdownWords } from '../markdown/markdown-text.ts'
import { printedText } from '../printed-text.ts'
import { markedPart } from './note-parts.ts'
import { ourProperties, propertyLines, type OurProperty, type PropertyValue } from './properties.ts'

/** A note of the folder: what it is of, where it stands ("studies/Kim 2021.md"), its whole text. */
export interface ObsidianNote {
  readonly id: string
  readonly path: string
  readonly text: string
}

/**
 * A note for each study and one with the table. `pathOf`: where the notes of an export before stand now, by id, and `taken` which other
 * paths are not free: a note keeps its place, whatever its study is called by now.
 */
export function obsidianNotes(
  report: EvidenceReport,
  {
    pathOf = new Map(),
    taken = [],
  }: { readonly pathOf?: ReadonlyMap<string, string>; readonly taken?: readonly string[] } = {},
): readonly ObsidianNote[] {
  const used = new Set([...taken, ...pathOf.values()].map(pathKey))
  const place = (id: string, folder: string, name: string): string => {
    const before = pathOf.get(id)
    if (before !== undefined) return before
    const base = noteName(name)
    for (let count = 1; ; count += 1) {
      const path = `${folder}${base}${count === 1 ? '' : ` (${count})`}.md`
      if (used.has(pathKey(path))) continue
      used.add(pathKey(path))
      return path
    }
  }
  const { sections } = documentOf(report)
  const studySections = sections.filter(({ kind }) => kind === 'study')
  const tableId = tableNoteId(report)
  const tablePath = place(tableId, '', `${report.about.libraryName} – evidence table`)
  const places = report.studies.map(({ study, name }) => place(study.id, 'studies/', name))
  const pathOfSection = new Map(studySections.map(({ id }, index) => [id, places[index]!]))
  const style: MarkdownStyle = { ...noteStyle, section: (id) => linkBetween(tablePath, pathOfSection.get(id)!) }
  const table = {
    id: tableId,
    path: tablePath,
    text: noteText(
      { title: report.about.libraryName, tags: ['evidence-desk'], 'evidence-desk-id': tableId },
      sections
        .filter(({ kind }) => kind !== 'studies' && kind !== 'study')
        .flatMap((section) => sectionLines(section, style)),
    ),
  }
  return [
    table,
    ...report.studies.map((study, index): ObsidianNote => {
      const title = `## ${markdownWords(nameWithMarks(study)) || 'Study'}`
      const blocks = studySections[index]!.blocks.map((block) => blockMarkdown(block, noteStyle))
      return { id: study.study.id, path: places[index]!, text: noteText(propertiesOf(study), [title, ...blocks]) }
    }),
  ]
}

/** The id of the note with the table: that of its library's name. */
export function tableNoteId({ about }: Pick<EvidenceReport, 'about'>): string {
  return `table of ${about.libraryName}`
}

const noteStyle: MarkdownStyle = {
  quote: (quote, label) => [`[!quote] ${letterOf(label)} · ${pageOf(quote)}`, ...quoteLines(quote, placeOf(quote))],
  inTable: () => '',
  section: () => null,
}

function sectionLines({ kind, title, blocks }: ReportSection, style: MarkdownStyle): readonly string[] {
  const heading = kind === 'about' ? [] : [`## ${markdownWords(title)}`]
  return [...heading, ...blocks.map((block: Block) => blockMarkdown(block, style))]
}

function noteText(properties: Partial<Record<OurProperty, PropertyValue | null>>, parts: readonly string[]): string {
  const lines = ourProperties.flatMap((key) => {
    const value = properties[key] ?? null
    return value === null ? [] : propertyLines(key, value)
  })
  return `---\n${lines.join('')}---\n${markedPart(parts.filter(Boolean).join('\n\n'))}`
}

function propertiesOf(study: ReportStudy): Partial<Record<OurProperty, PropertyValue | null>> {
  const { reference, id, fictional, labels = [] } = study.study
  const answer = (columnId: string) => study.answers[columnId]
  const words = (columnId: string) => {
    const found = answer(columnId)
    return found && (found.state === 'confirmed' || found.state === 'suggestion') ? answerInWords(found) : null
  }
  const state = (columnId: string) => {
    const found = answer(columnId)
    return found ? answerStateWords[found.state] : null
  }
  const tags = ['evidence-desk', answer('study-design')?.code ?? '', ...labels.map((label) => `label/${label}`)]
  return {
    title: reference.title ?? '',
    authors: (reference.author ?? []).map(nameInList),
    year: yearOf(reference),
    journal: reference['container-title'] ?? null,
    doi: reference.DOI ?? null,
    pmid: reference.PMID ?? null,
    url: linkOf(study) || null,
    design: words('study-design'),
    'design-state': state('study-design'),
    n: answer('sample-size')?.number ?? null,
    'n-state': state('sample-size'),
    coi: words('conflict-of-interest'),
    'coi-state': state('conflict-of-interest'),
    funding: words('funding'),
    'funding-state': state('funding'),
    retracted: study.isRetracted ? true : null,
    fictional: fictional ? true : null,
    tags: tags.flatMap((tag, index) => (tag === '' ? [] : [index === 0 ? tag : `evidence-desk/${tagWords(tag)}`])),
    'evidence-desk-id': id,
  }
}

/** Obsidian's tags hold letters, digits, "_", "-" and "/". */
function tagWords(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}/_-]+/gu, '-')
      .replaceAll(/^-+|-+$/g, '') || 'other'
  )
}

function letterOf(label: string): string {
  return fields.find(({ column }) => column === label)?.letter ?? markdownWords(label)
}

function pageOf({ place, fileName }: BlockQuote): string {
  return markdownWords(
    fileName !== null && place.endsWith(`, ${fileName}`) ? place.slice(0, -fileName.length - 2) : place,
  )
}

/** "[[trial.pdf#page=3]], found word for word"; a name that no such link can hold is a link of Markdown. */
function placeOf({ fileName, sheet, check, number }: BlockQuote): string {
  const found = `quote ${number}, ${quoteCheckWords[check]}`
  if (fileName === null) return found
  if (/^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,()+'-]*$/u.test(fileName)) return `[[${fileName}#page=${sheet}]] · ${found}`
  return `[${markdownWords(fileName) || 'PDF'}](${encoded(fileName)}#page=${sheet}) · ${found}`
}

function linkBetween(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1)
  return `${up}${to.split('/').map(encoded).join('/')}`
}

function encoded(name: string): string {
  return encodeURIComponent(printedText(name)).replace(
    /[!'()*~_]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** A name that every system and every link of Obsidian takes, at most 60 units: 180 bytes. */
function noteName(name: string): string {
  const words = name.normalize('NFC').replaceAll(/[[\]#^%\p{Cf}\p{Cs}\p{Co}\p{Cn}]+/gu, ' ')
  const safe = safeFileName(safeFileName(words, 'Study').slice(0, 60), 'Study')
  // Windows opens a device under these names, whatever their ending.
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu.test(safe) ? `Study ${safe}` : safe
}

/** What two paths have in common that some system takes for one: capitals and small letters, composed and decomposed letters. */
export function pathKey(path: string): string {
  return path.normalize('NFC').toLowerCase()
}
