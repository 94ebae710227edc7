import type { CslType } from '#core/model/reference.ts'
import { familyAndGiven, readPersonName } from '#core/model/person-name.ts'
import { anyOf, pattern } from '#core/word-patterns.ts'
import type {
  ImportedRecord,
  ImportFormat,
  ImportProblem,
  ImportResult,
  ReadOptions,
} from '#core/references/contract/import-format.ts'
import { readAuthorList } from '#core/references/fields/author-list.ts'
import { normalizePages } from '#core/references/fields/page-range.ts'
import { readDate } from '#core/references/fields/read-date.ts'
import { ReferenceDraft, type NameVariable, type TextVariable } from '#core/references/fields/reference-draft.ts'
import { ReadProgress } from '#core/references/reading/read-progress.ts'
import { LineCounter, withLineEnds } from '#core/references/reading/source-lines.ts'
import { decodeEntities } from '#core/references/reading/text-entities.ts'
import { wikiTemplates, type WikiTemplate } from './wiki-templates.ts'

/** Templates of Wikipedia in which references stand: `{{cite journal |last=… |title=…}}`, also German and French ones. */
export const wikiCitations: ImportFormat = { id: 'wiki-citations', detect, read }

const templateNames = anyOf([
  String.raw`cite[ _-]?\p{L}[\p{L} -]{1,20}|citation|vcite2? \p{L}{3,10}|vancite \p{L}{3,10}`,
  'literatur|internetquelle|ouvrage|article|lien web|chapitre|cita (?:libro|web|publicación|pubblicazione|news)',
])
const citation = pattern('iu', '^', templateNames, '$')
const opening = pattern('iu', /\{\{\s*/, templateNames, /\s*(?:\||\n)/)

function detect(head: string): number {
  return opening.test(head) ? 0.85 : 0
}

const types: readonly (readonly [RegExp, CslType])[] = [
  [/journal|publicaci|pubblicaz|^article|^literatur/, 'article-journal'],
  [/book|ouvrage|libro|encyclop/, 'book'],
  [/chapitre/, 'chapter'],
  [/news/, 'article-newspaper'],
  [/magazine/, 'article-magazine'],
  [/thesis/, 'thesis'],
  [/conference/, 'paper-conference'],
  [/report/, 'report'],
  [/arxiv|biorxiv|medrxiv|ssrn/, 'article'],
  [/web|internetquelle/, 'webpage'],
]

/** Parameters that hold one variable, the first of several that is there counts. */
const texts: readonly (readonly [TextVariable, readonly string[]])[] = [
  [
    'container-title',
    [
      'journal',
      'work',
      'newspaper',
      'magazine',
      'website',
      'periodical',
      'encyclopedia',
      'sammelwerk',
      'périodique',
      'werk',
      'rivista',
      'publicación',
      'book-title',
    ],
  ],
  ['collection-title', ['series', 'reihe', 'collection']],
  ['volume', ['volume', 'band', 'vol', 'volumen']],
  ['issue', ['issue', 'number', 'nummer', 'numéro', 'número', 'numero']],
  ['publisher', ['publisher', 'institution', 'verlag', 'éditeur', 'hrsg-verlag', 'editorial', 'editore']],
  ['publisher-place', ['location', 'place', 'ort', 'lieu', 'ubicación', 'città']],
  ['edition', ['edition', 'auflage', 'numéro d’édition']],
  ['PMID', ['pmid']],
  ['ISBN', ['isbn']],
  ['ISSN', ['issn', 'eissn']],
  ['URL', ['url', 'lire en ligne', 'chapter-url']],
  ['language', ['language', 'langue', 'sprache']],
  ['abstract', ['abstract']],
  ['genre', ['degree', 'type']],
]
const titles = ['title', 'titel', 'titre', 'título', 'titolo']
const chapters = ['chapter', 'contribution', 'entry', 'chapitre', 'kapitel']
const dates = ['date', 'year', 'datum', 'jahr', 'année', 'fecha', 'año', 'anno', 'publication-date']
const accesses = ['access-date', 'accessdate', 'abruf', 'zugriff', 'consulté le', 'fechaacceso']
const pageNames = ['pages', 'page', 'at', 'seiten', 'p', 'pp', 'páginas', 'pagine', 'article-number']
const families = [
  ['last', 'first'],
  ['surname', 'given'],
  ['author-last', 'author-first'],
  ['nom', 'prénom'],
  ['apellidos', 'nombre'],
  ['cognome', 'nome'],
] as const
const editorFamilies = [
  ['editor-last', 'editor-first'],
  ['editor-surname', 'editor-given'],
] as const

function read(source: string, options?: ReadOptions): ImportResult {
  const text = withLineEnds(source)
  const lines = new LineCounter(text)
  const progress = new ReadProgress(text.length, options)
  const records: ImportedRecord[] = []
  const problems: ImportProblem[] = []
  let end = 0
  for (const template of wikiTemplates(text, citation)) {
    const between = text.slice(end, template.start)
    if (/\p{L}{3}[^{}<>]{20,}\p{L}{3}/u.test(between.replace(/<ref\b[^<>]*>|<\/ref>/gu, '')))
      problems.push({ line: lines.at(end), message: 'Text beside the citations was passed over.' })
    const line = lines.at(template.start)
    records.push(readTemplate(template, line, text.slice(template.start, template.end), problems))
    end = template.end
    if (!progress.goOn(end)) return { records, problems: [...problems, progress.stopped(line)] }
  }
  return { records, problems }
}

function readTemplate(
  { name, parameters }: WikiTemplate,
  line: number,
  raw: string,
  problems: ImportProblem[],
): ImportedRecord {
  const used = new Set<string>()
  const take = (names: readonly string[]): string | undefined => {
    const found = names.find((each) => parameters.has(each))
    if (found !== undefined) used.add(found)
    return found === undefined ? undefined : decodeEntities(parameters.get(found) ?? '')
  }
  const chapter = take(chapters)
  const draft = new ReferenceDraft(typeOf(name, parameters, chapter !== undefined), line, problems)
  const title = take(titles)
  if (chapter !== undefined) draft.set('title', chapter, 'chapter')
  if (title !== undefined) draft.set(chapter === undefined ? 'title' : 'container-title', title, 'title')
  for (const [variable, names] of texts) {
    const value = take(names)
    if (value !== undefined) draft.set(variable, value, names[0] ?? '')
  }
  const doi = take(['doi'])
  if (doi !== undefined) draft.setDoi(doi, 'doi')
  const pmc = take(['pmc'])
  if (pmc !== undefined) draft.set('PMCID', /^PMC/i.test(pmc) ? pmc.toUpperCase() : `PMC${pmc}`, 'pmc')
  const arXiv = take(['arxiv', 'eprint'])
  if (arXiv !== undefined) draft.set('number', `arXiv:${arXiv}`, 'arxiv')
  const pages = take(pageNames)
  if (pages !== undefined) draft.set('page', normalizePages(pages), 'pages')
  const issued = readDate(take(dates) ?? '')
  if (issued !== undefined) draft.reference.issued = issued
  const accessed = readDate(take(accesses) ?? '')
  if (accessed !== undefined) draft.reference.accessed = accessed
  addPeople(draft, 'author', families, parameters, used)
  addPeople(draft, 'editor', editorFamilies, parameters, used)
  for (const [key, value] of parameters) if (!used.has(key)) draft.keep(key, decodeEntities(value))
  return draft.finish(raw)
}

function typeOf(name: string, parameters: ReadonlyMap<string, string>, isChapter: boolean): CslType {
  if (isChapter) return 'chapter'
  const known = types.find(([words]) => words.test(name))?.[1]
  const isBook = name === 'literatur' && parameters.has('verlag') && !parameters.has('sammelwerk')
  if (known !== undefined) return isBook ? 'book' : known
  if (parameters.has('journal')) return 'article-journal'
  return parameters.has('isbn') || parameters.has('publisher') ? 'book' : 'document'
}

// More people than this stand in no template.
const mostPeople = 200

/** "last1=", "first1=" and so on, "author2=", "vauthors=": people in their order. */
function addPeople(
  draft: ReferenceDraft,
  role: NameVariable,
  pairs: readonly (readonly [string, string])[],
  parameters: ReadonlyMap<string, string>,
  used: Set<string>,
): void {
  const take = (key: string) => {
    if (parameters.has(key)) used.add(key)
    return parameters.get(key)
  }
  const lists =
    role === 'author' ? ['vauthors', 'authors', 'autor', 'auteur', 'autore'] : ['veditors', 'editors', 'hrsg']
  for (const key of lists) for (const name of readAuthorList(take(key) ?? '')) draft.addName(role, name, key)
  for (let index = 1; index <= mostPeople; index++) {
    const numbers = index === 1 ? ['', '1'] : [String(index)]
    const person = numbers.flatMap((number) => {
      for (const [last, first] of pairs) {
        const dash = (key: string) => [
          `${key}${number}`,
          key.includes('-') ? key.replace('-', `${number}-`) : `${key}-${number}`,
        ]
        const family = dash(last)
          .map(take)
          .find((value) => value !== undefined)
        const given = dash(first)
          .map(take)
          .find((value) => value !== undefined)
        if (family !== undefined) return [given === undefined ? readPersonName(family) : familyAndGiven(family, given)]
      }
      const whole = take(`${role}${number}`)
      return whole === undefined ? [] : [readPersonName(whole)]
    })[0]
    if (person !== undefined) draft.addName(role, person, role)
    else if (index > 1) return
  }
}
