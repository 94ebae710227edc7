import type { ComparableRecord } from './comparable-record.ts'
import { evidenceOf, type Evidence } from './record-evidence.ts'

/** Two records with what was seen of them, and what follows from it: the facts that the tables of rules ask for. */
export interface Pair {
  readonly a: ComparableRecord
  readonly b: ComparableRecord
  readonly seen: Evidence
  /** Both have a title. */
  readonly titled: boolean
  /** Share of authors that agree; one half where a record names none: no proof, and no doubt. */
  readonly people: number
  /** Titles of so few words or letters that strangers share them ("Editorial", "Acne vulgaris"). */
  readonly short: boolean
  /** No year apart by more than one: online at the turn of a year, in print after it. */
  readonly near: boolean
  readonly sameIdentifier: boolean
  readonly identifiersDiffer: boolean
  /** The same first page, in no other volume. */
  readonly placeSame: boolean
  /** Another first page in another volume. */
  readonly placeDiffers: boolean
  /** A preprint or a protocol beside something that is none: another form of the work. */
  readonly otherForm: boolean
  /** One has no volume yet, and page 1: printed ahead of its issue. */
  readonly aheadOfPrint: boolean
  /** Both give a first and a last page in figures, and end on different ones: no page is cut short or an article number. */
  readonly bothWholeRanges: boolean
}

const fewWords = 4
const fewLetters = 22

/** The facts about two records. */
export function pairOf(a: ComparableRecord, b: ComparableRecord): Pair {
  const seen = evidenceOf(a, b)
  const doiDiffers = seen.doi === 'different'
  return {
    a,
    b,
    seen,
    titled: a.titleWords.length > 0 && b.titleWords.length > 0,
    people: seen.authors ?? 0.5,
    short:
      Math.min(a.titleWords.length, b.titleWords.length) < fewWords ||
      Math.min(a.titleLetters.length, b.titleLetters.length) < fewLetters,
    near: seen.years === null || seen.years <= 1,
    sameIdentifier: seen.doi === 'same' || seen.pmid === 'same',
    // A second DOI alone is no proof: publishers give one to the version ahead of print.
    identifiersDiffer:
      (doiDiffers && seen.pmid !== 'unknown') || ((doiDiffers || seen.pmid === 'different') && seen.page !== 'same'),
    placeSame: seen.page === 'same' && seen.volume !== 'different',
    placeDiffers: seen.page === 'different' && seen.volume === 'different',
    otherForm: a.isPreprint !== b.isPreprint || a.isProtocol !== b.isProtocol,
    aheadOfPrint: seen.volume === 'unknown' && (a.volume === '' ? a : b).firstPage === '1',
    bothWholeRanges:
      a.lastPage !== '' && b.lastPage !== '' && a.lastPage !== b.lastPage && inFigures(a) && inFigures(b),
  }
}

function inFigures(record: ComparableRecord): boolean {
  return /^\d/u.test(record.firstPage)
}
