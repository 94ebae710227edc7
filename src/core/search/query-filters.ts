import { studyDesigns, type StudyDesignCode } from '../model/study-design.ts'
import type { CoiStatus } from '../model/tag.ts'
import { plainWords } from '../table/words.ts'

/** What a filter asks of a study. Bounds are inclusive; null is open. */
export type StudyFilter =
  | { readonly field: 'n' | 'year'; readonly from: number | null; readonly to: number | null }
  | { readonly field: 'design'; readonly codes: readonly StudyDesignCode[] }
  | { readonly field: 'coi'; readonly statuses: readonly CoiStatus[]; readonly industry: boolean }
  | { readonly field: 'has'; readonly what: 'quote' | 'note' | 'paper' }

type ReadFilter =
  | { readonly ok: true; readonly filter: StudyFilter; readonly isKnown: true }
  | { readonly ok: false; readonly reason: string; readonly isKnown: boolean }

const readers: Readonly<Record<string, (value: string, name: string) => StudyFilter | string>> = {
  n: (value) => readNumbers('n', value, 'n:50, n:>50, n:<=20 or n:50..200'),
  year: (value) => readNumbers('year', value, 'year:2021, year:2021.., year:>2019 or year:2015..2020'),
  design: readDesigns,
  coi: readCoi,
  has: readHas,
}

/**
 * A filter by its name ("n", "year", "design", "coi", "has") and its value, as typed. What cannot be read has its reason, with what can. A
 * study without the value passes none of them.
 */
export function readFilter(name: string, value: string): ReadFilter {
  const reader = Object.hasOwn(readers, name.toLowerCase()) ? readers[name.toLowerCase()] : undefined
  if (!reader) {
    const known = Object.keys(readers).map((each) => `${each}:`)
    const reason = `There is no filter “${name}:”. There are ${known.join(' ')}. To find the words, put them in quotation marks.`
    return { ok: false, reason, isKnown: false }
  }
  const filter = reader(value, name)
  return typeof filter === 'string' ? { ok: false, reason: filter, isKnown: true } : { ok: true, filter, isKnown: true }
}

// "1,300" and "1 300" are typed as they are printed; a space ends the value, so only commas come here.
const number = String.raw`\d{1,9}(?:,\d{3}){0,3}`
const comparison = new RegExp(`^(>=|<=|>|<|=|≥|≤)?(${number})$`)
const between = new RegExp(`^(${number})?(?:\\.\\.|…|–)(${number})?$`)

function readNumbers(field: 'n' | 'year', value: string, examples: string): StudyFilter | string {
  const plain = (digits: string) => Number(digits.replaceAll(',', ''))
  const compared = comparison.exec(value)
  if (compared) {
    const [sign, bound] = [compared[1] ?? '=', plain(compared[2]!)]
    if (sign === '>') return { field, from: bound + 1, to: null }
    if (sign === '<') return { field, from: null, to: bound - 1 }
    if (sign === '>=' || sign === '≥') return { field, from: bound, to: null }
    if (sign === '<=' || sign === '≤') return { field, from: null, to: bound }
    return { field, from: bound, to: bound }
  }
  const range = between.exec(value)
  if (!range || (!range[1] && !range[2])) return `“${value}” is no number here: write ${examples}.`
  const [from, to] = [range[1] ? plain(range[1]) : null, range[2] ? plain(range[2]) : null]
  if (from !== null && to !== null && from > to) return `${range[1]} is more than ${range[2]}: write the smaller first.`
  return { field, from, to }
}

function readDesigns(value: string): StudyFilter | string {
  const wanted = plainWords(value)
  // "RCT" means all of them; a code by itself means that one.
  const exact = studyDesigns.filter(({ code }) => plainWords(code) === wanted)
  const found =
    exact.length > 0 && !studyDesigns.some(({ code }) => plainWords(code).startsWith(`${wanted} `))
      ? exact
      : studyDesigns.filter(
          ({ code, label, group, mesh }) =>
            [code, label, group, mesh].some((words) => ` ${plainWords(words)} `.includes(` ${wanted} `)) ||
            plainWords(group).startsWith(`${wanted} `),
        )
  if (wanted === '' || found.length === 0)
    return `No study design is called “${value}”. Write a code, such as design:RCT, design:COH-P or design:SR-MA, or a word of its name.`
  return { field: 'design', codes: found.map(({ code }) => code) }
}

const coiWords: ReadonlyMap<string, Omit<Extract<StudyFilter, { field: 'coi' }>, 'field'>> = new Map(
  (
    [
      ['none', ['declared-none'], false],
      ['present', ['declared-present'], false],
      ['declared', ['declared-present'], false],
      ['yes', ['declared-present'], false],
      ['no', ['declared-none'], false],
      ['unclear', ['unclear'], false],
      ['missing', ['no-statement-found'], false],
      ['no statement', ['no-statement-found'], false],
      ['company', [], true],
      ['industry', [], true],
    ] as const
  ).map(([word, statuses, industry]) => [word, { statuses, industry }]),
)

function readCoi(value: string): StudyFilter | string {
  const found = coiWords.get(plainWords(value))
  return found
    ? { field: 'coi', ...found }
    : `“${value}” is no answer about conflicts of interest: write coi:none, coi:present, coi:unclear, coi:missing or coi:company.`
}

function readHas(value: string): StudyFilter | string {
  const what = (['quote', 'note', 'paper'] as const).find((word) => [word, `${word}s`].includes(value.toLowerCase()))
  return what
    ? { field: 'has', what }
    : `“${value}” is nothing a study can have here: write has:quote, has:note or has:paper.`
}
