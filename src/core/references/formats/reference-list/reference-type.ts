import type { CslType, Reference } from '#core/model/reference.ts'

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
  if (
    /thesis|thèse|tesi[s]?\b|tese\b|dissert|diplomarbeit|habilitation/iu.test(genre) ||
    /\b(?:ph\.?\s?d\.?|doctoral|master['’]?s)\s+(?:thesis|dissertation)\b/iu.test(text)
  )
    return 'thesis'
  if (
    /\b(?:biorxiv|medrxiv|arxiv|research square|ssrn|preprints?(?:\.org)?|chemrxiv|psyarxiv|osf preprints)\b/iu.test(
      reference['container-title'] ?? '',
    ) ||
    (reference.number?.startsWith('arXiv:') === true && !hasSource)
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
  if (
    hasSource &&
    (reference.editor !== undefined || (reference.publisher !== undefined && reference.volume === undefined))
  )
    return 'chapter'
  if (hasSource) return 'article-journal'
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
