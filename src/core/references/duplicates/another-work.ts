import { comparableRecord, type ComparedReference } from './comparable-record.ts'
import { compareRecords } from './compare-records.ts'
import { pairOf } from './record-pair.ts'

const alikeTitles = 0.6
/** Years between what is printed ahead of its issue and the issue. */
const nearYears = 1
// What belongs to a paper has a title of its own, or none.
const belonging = /\b(?:supplement\w*|supporting information|appendi(?:x|ces)|additional file|e-?methods)\b/iu

/**
 * What says that a paper is not the study that it is to be attached to, as words for a sentence ("title", "DOI", "first author", "year");
 * empty where they may belong together. The title must differ, or, as series have nearly one title, two of the others.
 */
export function signsOfAnotherWork(paper: ComparedReference, study: ComparedReference): readonly string[] {
  const [a, b] = [comparableRecord(paper), comparableRecord(study)]
  if (belonging.test(paper.title ?? '') || compareRecords(a, b) !== null) return []
  const { seen, titled } = pairOf(a, b)
  const isOtherTitle = titled && !seen.titleGoesOn && seen.title < alikeTitles
  const others = [
    seen.doi === 'different' ? 'DOI' : null,
    seen.firstAuthor === 'different' ? 'first author' : null,
    (seen.years ?? 0) > nearYears ? 'year' : null,
  ].filter((sign) => sign !== null)
  if (isOtherTitle) return ['title', ...others]
  return others.length >= 2 || (!titled && others.includes('DOI')) ? others : []
}
