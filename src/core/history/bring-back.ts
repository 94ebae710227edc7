import { formatCount } from '../format-count.ts'
import type { RowChange } from '../model/change.ts'
import type { Paper } from '../model/study.ts'
import { neededToo, type DifferenceItem } from './difference-items.ts'
import type { DifferenceWords } from './difference-words.ts'

/** What bringing things back comes to. */
export interface BringBackPlan {
  /** The rows to be set to what they were, studies first. */
  readonly rows: readonly RowChange[]
  readonly chosen: readonly DifferenceItem[]
  /** What comes along, because what is chosen cannot stand without it. */
  readonly along: readonly DifferenceItem[]
  /** Papers that stay out, because their bytes are not in the folder any more. */
  readonly missing: readonly Paper[]
}

/** The plan for the things that are ticked. `hasBytes` says whether the bytes of a paper are in the folder. */
export function bringBackPlan(
  items: readonly DifferenceItem[],
  ticked: ReadonlySet<string>,
  hasBytes: (sha256: string) => boolean,
): BringBackPlan {
  const needed = neededToo(items, ticked)
  const chosen = items.filter(({ id }) => ticked.has(id))
  const along = items.filter(({ id }) => needed.has(id))
  const missing: Paper[] = []
  const rows = [...chosen, ...along]
    .flatMap((item) => item.rows)
    .filter((row) => {
      const isMissing = row.table === 'papers' && row.before !== null && row.after === null && !hasBytes(row.key)
      if (isMissing) missing.push(row.before)
      return !isMissing
    })
  const isStudy = (row: RowChange) => row.table === 'studies'
  return {
    rows: [...rows.filter(isStudy), ...rows.filter((row) => !isStudy(row))],
    chosen,
    along,
    missing,
  }
}

/** What will happen, in sentences, before it does. Empty where nothing is chosen. */
export function bringBackWords(
  plan: BringBackPlan,
  wordsOf: (item: DifferenceItem) => DifferenceWords,
): readonly string[] {
  if (plan.chosen.length === 0) return []
  const outOf = (items: readonly DifferenceItem[]) => items.filter(({ kind }) => kind === 'study-added')
  const goes = [...outOf(plan.chosen), ...outOf(plan.along)].length
  const along = plan.along.filter(({ kind }) => kind !== 'study-added')
  return [
    `${listed(plan.chosen.map((item) => itemPhrase(item, wordsOf(item))))}.`,
    ...(goes > 0
      ? [
          goes === 1
            ? 'The study that was added since goes out of the library, with all that it has.'
            : `${formatCount(goes, 'study', 'studies')} that were added since go out of the library, with all that they have.`,
        ]
      : []),
    ...(along.length > 0
      ? [
          `${upperFirst(listed(along.map((item) => itemPhrase(item, wordsOf(item)))))} ${along.length === 1 ? 'comes' : 'come'} along: the rest cannot stand without ${along.length === 1 ? 'it' : 'them'}.`,
        ]
      : []),
    ...(plan.missing.length > 0
      ? [
          `Not brought back, because ${plan.missing.length === 1 ? 'its file is' : 'their files are'} not in the library folder any more: ${listed(plan.missing.map(({ fileName }) => fileName))}.`,
        ]
      : []),
  ]
}

/** What was brought back, for the history: "the limitations of Tadesse 2022 and 1 more". */
export function bringBackLabel(plan: BringBackPlan, wordsOf: (item: DifferenceItem) => DifferenceWords): string {
  return listed(
    plan.chosen.map((item) => itemPhrase(item, wordsOf(item))),
    1,
  )
}

/** One thing in the midst of a sentence. */
function itemPhrase({ kind, rows: [row] }: DifferenceItem, { what, about }: DifferenceWords): string {
  switch (kind) {
    case 'study-removed':
      return `the study ${about}`
    case 'study-added':
      return `the library without ${about}`
    case 'quotes':
      return `the quotes of ${about}`
    case 'paper-removed':
      return `the PDF of ${about}`
    case 'paper-added':
      return `${about} without its new PDF`
    case 'paper-changed':
      return `the place of the PDF ${about}`
    case 'value':
      return `the ${lowerFirst(what)} of ${about}${row.before === null ? ' (open then)' : ''}`
    default:
      return about ? `the ${lowerFirst(what)} of ${about}` : `the ${lowerFirst(what)}`
  }
}

/** The first of them by name, the others counted. */
function listed(phrases: readonly string[], most = 2): string {
  const [named, more] = [phrases.slice(0, most), phrases.length - most]
  if (more > 0) return `${named.join(', ')} and ${more.toLocaleString('en-GB')} more`
  return named.join(' and ')
}

/** In the midst of a sentence; what is written in capitals stays. */
function lowerFirst(words: string): string {
  return /^\p{Lu}{2}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
