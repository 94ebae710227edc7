import type { CslType } from '#core/model/reference.ts'
import type { ImportedRecord, ImportFormat, ImportProblem } from '#core/references/contract/import-format.ts'
import { familyAndGiven } from '#core/model/person-name.ts'
import { normalizePages } from '#core/references/fields/page-range.ts'
import { calendarDate, readDate } from '#core/references/fields/read-date.ts'
import { ReferenceDraft, type NameVariable, type TextVariable } from '#core/references/fields/reference-draft.ts'
import { readSerialNumbers } from '#core/references/fields/serial-numbers.ts'
import {
  child,
  children,
  descend,
  readXml,
  textOf,
  withoutPrefix,
  type XmlElement,
  type XmlRecord,
} from '#core/references/reading/xml-records.ts'

/** Word's own list of sources (Sources.xml, or the one inside a document), after ECMA-376, part 1, 22.6. */
export const wordSources: ImportFormat = {
  id: 'word-sources',
  detect: (head) =>
    /<(?:\w+:)?Sources[\s>]/.test(head) && /officeDocument\/2006\/bibliography|<(?:\w+:)?SourceType>/.test(head)
      ? 0.97
      : 0,
  read: (text, options) => readXml(text, ['b:Source', 'Source'], options, readSource),
}

const types: Readonly<Record<string, CslType>> = {
  JournalArticle: 'article-journal',
  ArticleInAPeriodical: 'article-magazine',
  Book: 'book',
  BookSection: 'chapter',
  ConferenceProceedings: 'paper-conference',
  Report: 'report',
  InternetSite: 'webpage',
  DocumentFromInternetSite: 'webpage',
  ElectronicSource: 'document',
  Patent: 'patent',
  Case: 'legal_case',
  Film: 'motion_picture',
  SoundRecording: 'song',
  Interview: 'interview',
}
const fields: readonly (readonly [string, TextVariable])[] = [
  ['Title', 'title'],
  ['JournalName', 'container-title'],
  ['PeriodicalTitle', 'container-title'],
  ['BookTitle', 'container-title'],
  ['ConferenceName', 'container-title'],
  ['InternetSiteTitle', 'container-title'],
  ['Volume', 'volume'],
  ['Issue', 'issue'],
  ['Publisher', 'publisher'],
  ['Institution', 'publisher'],
  ['City', 'publisher-place'],
  ['Edition', 'edition'],
  ['URL', 'URL'],
  ['PatentNumber', 'number'],
  ['Tag', 'citation-key'],
  ['Comments', 'note'],
  ['ShortTitle', 'title-short'],
  ['ThesisType', 'genre'],
]
const roles: Readonly<Record<string, NameVariable>> = {
  Author: 'author',
  Inventor: 'author',
  Editor: 'editor',
  BookAuthor: 'editor',
  Translator: 'translator',
}

function readSource({ element, raw, line }: XmlRecord, problems: ImportProblem[]): ImportedRecord {
  const source = withoutPrefix(element)
  const at = (name: string) => textOf(child(source, name))
  const isThesis = at('ThesisType') !== ''
  const draft = new ReferenceDraft(isThesis ? 'thesis' : (types[at('SourceType')] ?? 'document'), line, problems)
  for (const [name, variable] of fields) draft.set(variable, at(name), name)
  for (const group of children(child(source, 'Author'))) readNames(draft, group)
  const date = (prefix: string) => {
    const year = at(`Year${prefix}`)
    return /^\d{4}$/.test(year) ? calendarDate(Number(year), at(`Month${prefix}`), at(`Day${prefix}`)) : readDate(year)
  }
  const [issued, accessed] = [date(''), date('Accessed')]
  if (issued !== undefined) draft.reference.issued = issued
  if (accessed !== undefined) draft.reference.accessed = accessed
  draft.set('page', normalizePages(at('Pages')), 'Pages')
  if (at('DOI') !== '') draft.setDoi(at('DOI'), 'DOI')
  if (at('StandardNumber') !== '') readSerialNumbers(draft, at('StandardNumber'), 'StandardNumber')
  return draft.finish(raw)
}

function readNames(draft: ReferenceDraft, group: XmlElement): void {
  const role = roles[group.name]
  const body = textOf(child(group, 'Corporate'))
  if (role !== undefined && body !== '') draft.addName(role, { literal: body }, group.name)
  for (const person of children(descend(group, 'NameList'), 'Person')) {
    const [family, ...given] = ['Last', 'First', 'Middle'].map((name) => textOf(child(person, name)))
    const name = familyAndGiven(family ?? '', given.filter((word) => word !== '').join(' '))
    if (role === undefined) draft.keep(group.name, textOf(person))
    else draft.addName(role, name, group.name)
  }
}
