import { formatCount } from '../format-count.ts'
import { labelsInWords } from '../model/labels.ts'
import { editableFields, readField } from '../model/reference-fields.ts'
import { studyStateWords, type Study } from '../model/study.ts'
import { sameJson } from '../same-json.ts'

/** A part of a study that is different, in words; empty where there is nothing. */
interface ChangedPart {
  readonly label: string
  readonly before: string
  readonly after: string
}

type Part = readonly [label: string, words: (study: Study) => string]

const wordsOfParts: readonly Part[] = [
  ...editableFields.map(({ field, label }): Part => [label, ({ reference }) => readField(reference, field)]),
  ['State', ({ state }) => studyStateWords[state]],
  ['Star', ({ starred }) => (starred ? 'starred' : '')],
  ['Labels', ({ labels }) => labelsInWords(labels)],
  ['Notes', ({ notes }) => notes ?? ''],
  ['Points to look at', ({ problems }) => (problems.length === 0 ? '' : formatCount(problems.length, 'point'))],
  ['Merged records', ({ merged = [] }) => (merged.length === 0 ? '' : formatCount(merged.length, 'record'))],
  ['Invented', ({ fictional }) => (fictional ? 'marked as invented' : '')],
]

/**
 * The parts of a study that are different, each in words, in the order of the form. What differs without a word of these (a translator, how
 * an author's name is parted) is one part, "Other parts of the reference".
 */
export function changedParts(before: Study, after: Study): readonly ChangedPart[] {
  const parts = wordsOfParts.flatMap(([label, words]): readonly ChangedPart[] => {
    const part = { label, before: words(before), after: words(after) }
    return part.before === part.after ? [] : [part]
  })
  return parts.length > 0 || sameJson(before, after)
    ? parts
    : [{ label: 'Other parts of the reference', before: 'as it was', after: 'changed' }]
}
