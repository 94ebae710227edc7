import type { CslType, Reference } from '#core/model/reference.ts'
import { anyOf, either, pattern } from '#core/word-patterns.ts'
import { typeOfCode } from '../works/east-asian-works.ts'
import type { StatedFacts } from './stated-facts.ts'

/** Newspapers by name, and by the words that end such names. */
const newspapers = [
  String.raw`(?:the )?(?:new york times|washington post|wall street journal|guardian|observer|independent|(?:daily |sunday )?telegraph|times)`,
  String.raw`(?:the )?(?:financial times|los angeles times|times of [a-z]+|usa today|boston globe|globe and mail|evening standard|sydney morning herald)`,
  'le monde|le figaro|libération|die zeit|die welt|süddeutsche zeitung|frankfurter allgemeine(?: zeitung)?|neue zürcher zeitung|der standard',
  'el país|el mundo|la vanguardia|la nación|clarín|folha de s.? ?paulo|o globo|público|la repubblica|corriere della sera|la stampa|de volkskrant',
  String.raw`(?:the )?[\p{L} ]{2,30} (?:times|post|tribune|herald|gazette|chronicle|daily news|daily mail|inquirer|examiner|courier|dispatch|observer|argus|echo|sentinel|advertiser|mercury|zeitung|tageblatt)`,
]
const newspaper = pattern('iu', '^', anyOf(newspapers), '$')
const magazines = [
  String.raw`(?:the )?(?:new yorker|atlantic|economist|new scientist|scientific american|national geographic|wired|vogue|elle|allure|cosmopolitan)`,
  'time|newsweek|forbes|der spiegel|stern|popular science|harper[\u2019\u0027]s(?: magazine| bazaar)?|women[\u2019\u0027]s health|men[\u2019\u0027]s health',
]
const magazine = pattern('iu', '^', anyOf(magazines), '$')

/** What a work calls itself in brackets behind its title, as APA, AMA and Vancouver have it. */
const genres: readonly (readonly [RegExp, CslType])[] = [
  [/\bpodcast\b|\b(?:radio|tv|television) (?:series|programme?|broadcast|show|episode)|\bbroadcast\b/iu, 'broadcast'],
  [/\bvideos?\b|\bfilm\b|\bmotion picture\b|\bdocumentary\b|\bmovie\b|\bDVD\b/iu, 'motion_picture'],
  [/\bblog\b/iu, 'post-weblog'],
  [/\btweet\b|\bpost\b/iu, 'post'],
  [
    /\b(?:conference|symposium|congress) (?:presentation|session|paper|abstract)\b|\bposter\b|\bpaper presentation\b/iu,
    'paper-conference',
  ],
  [/\bpatent\b/iu, 'patent'],
  [/\bstandard\b/iu, 'standard'],
  [/\binterview\b/iu, 'interview'],
]
// Where programs are kept.
const codePage = /\b(?:github|gitlab|bitbucket|sourceforge|codeberg|cran\.r-project|r-project|pypi|bioconductor)\b/iu
const pressRelease = either('iu', /\b(?:press|news|media) release\b/)
const registration = /\bNCT\d{8}\b|\bISRCTN\d{6,9}\b|\bEUCTR\d{4}-|\bChiCTR[\w-]{6}|\bACTRN\d{14}\b/u

/** The type that set phrases of the whole text give; nothing where they give none. */
export function typeStatedBy(text: string, stated: StatedFacts): { readonly type?: CslType } {
  const type = stated.type ?? typeOfCode(text)
  return type === undefined || type === 'article-journal' ? {} : { type }
}

/** A work that its genre or its source names, before anything is made of its fields; null for most. */
function namedType(reference: Reference, text: string): CslType | null {
  const genre = reference.genre ?? ''
  if (pressRelease.test(genre)) return reference.URL === undefined ? 'document' : 'webpage'
  const named = genre === '' ? undefined : genres.find(([words]) => words.test(genre))?.[1]
  if (named !== undefined && !(named === 'post' && reference.volume !== undefined)) return named
  const source = reference['container-title'] ?? reference.publisher ?? ''
  if (reference.volume === undefined && newspaper.test(source)) return 'article-newspaper'
  if (reference.volume === undefined && magazine.test(source)) return 'article-magazine'
  if (registration.test(text) && reference.volume === undefined && reference.DOI === undefined) return 'webpage'
  return null
}

/** A source that has an address, no numbers of a journal and a day on which it was looked at. */
function isPageOfSite(reference: Reference): boolean {
  const { URL, DOI, PMID, PMCID, volume, issue, page, ISBN, accessed, issued } = reference
  const hasDay = (issued?.['date-parts']?.[0]?.length ?? 0) > 2
  return (
    URL !== undefined &&
    (accessed !== undefined || hasDay) &&
    !(DOI ?? PMID ?? PMCID ?? volume ?? issue ?? page ?? ISBN)
  )
}

/** Whether a genre says data or software: what is named behind it publishes it and is no journal. */
export function isDataOrSoftware(genre: string): 'dataset' | 'software' | null {
  if (/\bdata\s?(?:set|file|base)\b/iu.test(genre)) return 'dataset'
  return /\b(?:software|computer programm?e?|source code)\b/iu.test(genre) ? 'software' : null
}

/** What kind of work a reference is to, from the fields it has and the words of its whole text. */
export function referenceType(reference: Reference, text: string): CslType {
  const hasSource = reference['container-title'] !== undefined
  const genre = reference.genre ?? ''
  const data = isDataOrSoftware(genre)
  if (data !== null && !hasSource) return data
  const isNumberedVersion = /^version\b/iu.test(reference.edition ?? '') && reference.volume === undefined
  if (isNumberedVersion && codePage.test(reference.URL ?? '')) return 'software'
  const named = namedType(reference, text)
  if (named !== null) return named
  if (
    /thesis|학위논문|博士論文|修士論文|学位论文|thèse|tesi[s]?\b|tese\b|dissert|diplomarbeit|habilitation/iu.test(
      genre,
    ) ||
    /\b(?:ph\.?\s?d\.?|doctoral|master['’]?s)\s+(?:thesis|dissertation)\b/iu.test(text)
  )
    return 'thesis'
  if (
    /\b(?:biorxiv|medrxiv|arxiv|research square|ssrn|preprints?(?:\.org)?|chemrxiv|psyarxiv|osf preprints)\b/iu.test(
      reference['container-title'] ?? '',
    ) ||
    (reference.number?.startsWith('arXiv:') === true && !hasSource) ||
    (/\bpreprint (?:at|available|posted)\b|\[preprint\]/iu.test(text) && reference.volume === undefined)
  )
    return 'article'
  if (
    /\b(?:proceedings?|proc\.?|conference|symposium|workshop|congress|meeting)\b/iu.test(
      reference['container-title'] ?? '',
    ) &&
    (reference.volume === undefined || /conference|workshop|symposium/iu.test(reference['container-title'] ?? ''))
  )
    return 'paper-conference'
  if (/\breport\b|working paper|\btech/iu.test(genre)) return 'report'
  // Volume, issue and pages are a journal's, unless "In:" says that the source holds the work.
  const isOfJournal = reference.volume !== undefined && reference.issue !== undefined && reference.page !== undefined
  if (hasSource && isOfJournal && !/(?:[.,;:!?”"’')\]]|^)\s*In:?\s+\S/u.test(text)) return 'article-journal'
  if (
    hasSource &&
    (reference.editor !== undefined || (reference.publisher !== undefined && reference.volume === undefined))
  )
    return 'chapter'
  if (hasSource) return isPageOfSite(reference) ? 'webpage' : 'article-journal'
  const isPage =
    reference.URL !== undefined &&
    reference.DOI === undefined &&
    reference['publisher-place'] === undefined &&
    reference.edition === undefined &&
    reference.ISBN === undefined
  if (isPage && reference.publisher !== undefined) return 'webpage'
  if (reference.publisher !== undefined || reference.edition !== undefined || reference.ISBN !== undefined)
    return 'book'
  if (reference.volume !== undefined && reference.page !== undefined) return 'article-journal'
  if (
    reference.URL !== undefined &&
    reference.DOI === undefined &&
    reference.PMID === undefined &&
    reference.PMCID === undefined
  )
    return 'webpage'
  return reference.title === undefined && (reference.PMID ?? reference.PMCID ?? reference.DOI) !== undefined
    ? 'article-journal'
    : 'document'
}
