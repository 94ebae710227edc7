import { anyOf, pattern } from '#core/word-patterns.ts'
import { yearOf, type Reference, type ReferenceField } from '#core/model/reference.ts'
import type { ReferenceProblem } from '#core/model/study.ts'
import { batchProblems } from './check-references-batch.ts'
import { doiProblems } from './check-references-doi.ts'
import { linkProblems, withIdentifiersOfLink } from './check-references-links.ts'
import { nameProblems } from './check-references-names.ts'
import { rangeProblems } from './check-references-ranges.ts'
import { textProblems } from './check-references-texts.ts'
import type { CheckedRecord } from './checked-record.ts'

const namelessAuthor = /^(?:et\s*al\.?|others|and others|…|\.\.\.|等|и др\.?)$/iu
const fieldNames: Partial<Readonly<Record<ReferenceField, string>>> = {
  title: 'title',
  author: 'authors',
  'container-title': 'journal',
  issued: 'year',
  volume: 'volume',
  issue: 'issue',
  page: 'pages',
  publisher: 'publisher',
  editor: 'editors',
  edition: 'edition',
}

/**
 * Points out what is odd about records before they are written: faults that one record shows, or the whole batch, or (for `against`)
 * the library. Nothing is corrected; only a PMID, PMCID or DOI that stands in the record's own link is read from it, and told.
 * Records come back in the same order, with problems added after those they brought. `thisYear` is the last year that can be.
 */
export function checkReferences(
  records: readonly CheckedRecord[],
  against: readonly Reference[] = [],
  thisYear: number = new Date().getFullYear(),
): readonly CheckedRecord[] {
  const read = records.map((record) => ({ ...record, reference: withIdentifiersOfLink(record.reference) }))
  const ofBatch = batchProblems(read, against)
  return read.map((record, index) => {
    const fragment = isFragment(record.reference)
    const problems = [
      ...(record.problems ?? []),
      ...(fragment ? [] : missing(record.reference)),
      ...(ofBatch[index] ?? []),
      ...hiddenAuthors(record),
      ...nameProblems(record.reference),
      ...textProblems(record.reference),
      ...linkProblems(record),
      ...doiProblems(record.reference),
      ...rangeProblems(record.reference, thisYear),
      ...(fragment ? [] : titleProblems(record.reference)),
      ...doubtful(record, fragment),
    ]
    return { ...record, problems: withoutRepeats(problems) }
  })
}

/** No title: perhaps the rest of another reference. */
function isFragment(reference: Reference): boolean {
  return !reference.title?.trim()
}

function hiddenAuthors({ reference, facts }: CheckedRecord): readonly ReferenceProblem[] {
  const authors = reference.author ?? []
  if (authors.length === 0) return []
  const inNames = authors.some((name) => namelessAuthor.test((name.literal ?? name.family ?? '').trim()))
  const mark = facts.authorsHiddenBy
  if (!inNames && !mark) return []
  const shown = mark?.includes('.') && /\.\s?\.\s?\./u.test(mark) ? '…' : (mark ?? 'et al.')
  return [
    {
      kind: 'incomplete-authors',
      field: 'author',
      message: `“${shown}” hides authors, so the list is incomplete; the paper or its PubMed record has them all.`,
    },
  ]
}

function missing(reference: Reference): readonly ReferenceProblem[] {
  const problems: ReferenceProblem[] = []
  const lacks = (field: ReferenceField, words: string) =>
    problems.push({ kind: 'missing-field', field, message: `No ${words} was found; it can be added from the paper.` })
  const institution =
    reference.type === 'webpage' ||
    reference.type === 'report' ||
    reference.type === 'legislation' ||
    reference.type === 'dataset' ||
    reference.type === 'software'
  if ((reference.author ?? []).length === 0 && (reference.editor ?? []).length === 0 && !institution)
    lacks('author', 'author')
  if (yearOf(reference) === null && reference.type !== 'webpage') lacks('issued', 'year')
  if (reference.type === 'article-journal' && !reference['container-title']) lacks('container-title', 'journal')
  return problems
}

const newsVerb = anyOf([
  'is|are|was|were|has|have|can|may|will|does|do|moves?|shows?|improves?|reveals?|promotes?',
  'reduces?|enters?|goes?|reach(?:es)?|becomes?|offers?|heads?|takes?|makes?|meets?|needs?|gets?',
  'comes?|remains?|suggests?|increases?|decreases?|induces?|inhibits?|predicts?|protects?',
  'regulates?|mediates?|leads?|plays?',
])
// Words that make a sentence: a title that changes from capitals to small letters and has one of these is likely two.
const verb = pattern('u', `^${newsVerb}$`)
const smallWord =
  /^(?:a|an|the|of|and|or|in|on|for|to|with|from|by|at|as|into|onto|via|its|their|be|but|not|than|per|vs)$/iu

/** "Red Light Therapy for candidates move into the clinic": capitals, then small letters with a verb of their own. */
function titleProblems(reference: Reference): readonly ReferenceProblem[] {
  const title = reference.title ?? ''
  if (/[:?!.]\s/u.test(title) || !/^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u.test(title)) return []
  const words = title.split(/\s+/u).filter((word) => /\p{L}/u.test(word) && !smallWord.test(word))
  const turn = words.findIndex((word) => /^\p{Ll}/u.test(word))
  const before = words.slice(0, turn)
  const after = words.slice(turn)
  const named = before.filter((word) => /^\p{Lu}[\p{Ll}]/u.test(word))
  if (turn < 2 || named.length < 2 || after.length < 3 || !after.every((word) => /^\p{Ll}/u.test(word))) return []
  if (!after.slice(1).some((word) => verb.test(word))) return []
  return [
    {
      kind: 'doubtful-field',
      field: 'title',
      message:
        'The title may be two titles run together: it begins in capitals and goes on in small letters. Compare it with the paper.',
    },
  ]
}

function doubtful({ confidence, reference }: CheckedRecord, fragment: boolean): readonly ReferenceProblem[] {
  if (confidence === undefined) return []
  const fields = (Object.keys(fieldNames) as ReferenceField[]).filter(
    (field) => (confidence[field] ?? 1) < 0.7 && reference[field as keyof Reference] !== undefined,
  )
  if (fields.length === 0 || fragment) return []
  return [
    {
      kind: 'doubtful-field',
      field: fields[0],
      message: `Read with doubt: ${fields.map((field) => fieldNames[field]).join(', ')}. Compare with the text as pasted.`,
    },
  ]
}

function withoutRepeats(problems: readonly ReferenceProblem[]): readonly ReferenceProblem[] {
  return problems.filter(
    (problem, index) =>
      problems.findIndex((other) => other.kind === problem.kind && other.message === problem.message) === index,
  )
}
