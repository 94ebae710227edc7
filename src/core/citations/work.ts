import { closedTurns } from '../model/hidden-characters.ts'
import type { CslDate, CslType, Name, Reference } from '../model/reference.ts'

/** What a style reads of a reference: texts without blanks around them or twice, empty ones left out. */
export interface Work {
  readonly type: CslType
  readonly authors: readonly Name[]
  readonly editors: readonly Name[]
  readonly translators: readonly Name[]
  /** Also where they were printed already and stand no longer in `editors`. */
  readonly hasEditors: boolean
  readonly title?: string
  readonly shortTitle?: string
  readonly container?: string
  readonly shortContainer?: string
  readonly series?: string
  readonly publisher?: string
  readonly place?: string
  readonly event?: string
  readonly genre?: string
  readonly volume?: string
  readonly issue?: string
  readonly page?: string
  readonly number?: string
  readonly edition?: string
  readonly pageCount?: string
  readonly issued?: CslDate
  readonly accessed?: CslDate
  readonly DOI?: string
  readonly PMID?: string
  readonly PMCID?: string
  readonly URL?: string
  /** English or not told: its title may be given capitals. */
  readonly isEnglish: boolean
}

/** The reference as the styles read it. */
export function workOf(reference: Reference): Work {
  const { language, issued, accessed } = reference
  return {
    type: reference.type,
    authors: namesOf(reference.author),
    editors: namesOf(reference.editor),
    hasEditors: namesOf(reference.editor).length > 0,
    translators: namesOf(reference.translator),
    title: clean(reference.title),
    shortTitle: clean(reference['title-short']),
    container: clean(reference['container-title']),
    shortContainer: clean(reference['container-title-short']),
    series: clean(reference['collection-title']),
    publisher: clean(reference.publisher),
    place: clean(reference['publisher-place']),
    event: clean(reference['event-title']),
    genre: clean(reference.genre),
    volume: clean(reference.volume),
    issue: clean(reference.issue),
    page: clean(reference.page),
    number: clean(reference.number),
    edition: clean(reference.edition),
    pageCount: clean(reference['number-of-pages']),
    issued,
    accessed,
    DOI: clean(reference.DOI),
    PMID: clean(reference.PMID),
    PMCID: clean(reference.PMCID),
    URL: clean(reference.URL),
    isEnglish: !language || /^en(?:[-_]|g|$)/iu.test(language.trim()),
  }
}

function clean(text: string | undefined): string | undefined {
  return closedTurns(text?.replace(/\s+/gu, ' ').trim() ?? '') || undefined
}

/** Names without empty ones. */
function namesOf(names: readonly Name[] | undefined): readonly Name[] {
  return (names ?? []).filter(({ family, given, literal }) => family?.trim() || given?.trim() || literal?.trim())
}
