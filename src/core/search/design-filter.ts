import { studyDesign, type StudyDesignCode } from '../model/study-design.ts'
import { readFilter } from './query-filters.ts'
import { readQuery, type Query } from './query.ts'

/** Which designs a query is narrowed to, and what it asks without that. */
export interface DesignChoice {
  readonly chosen: readonly StudyDesignCode[]
  /** As it would be typed; empty where nothing else is asked. */
  readonly without: string
}

/** The designs that a query asks for beside everything else; those inside of alternatives and after NOT are part of what else it asks. */
export function designChoice(query: Query, typed: string): DesignChoice {
  const filters = (query.kind === 'and' ? query.parts : [query]).flatMap((part) =>
    part.kind === 'filter' && part.filter.field === 'design' ? [{ ...part, codes: part.filter.codes }] : [],
  )
  let without = typed
  // From the end, so that the places before stay right.
  for (const { range } of filters.toReversed()) without = cutOut(without, range)
  const [first, ...others] = filters.map(({ codes }) => codes)
  // All of them have to hold.
  const chosen = (first ?? []).filter((code) => others.every((codes) => codes.includes(code)))
  return { chosen, without }
}

/** What is typed to ask the same of studies of this design alone. */
export function withDesign({ without }: Pick<DesignChoice, 'without'>, code: StudyDesignCode): string {
  const filter = designFilter(code)
  if (without === '') return filter
  const side = `${without} ${filter}`
  // Behind OR it would narrow the last alternative only.
  return standsBeside(side, filter) ? side : `(${without}) ${filter}`
}

/** The filter that asks for one design and no other: by its code, or where that is the beginning of others too, by its name. */
export function designFilter(code: StudyDesignCode): string {
  const read = readFilter('design', code)
  const isAlone = read.ok && read.filter.field === 'design' && read.filter.codes.length === 1
  return isAlone ? `design:${code}` : `design:"${studyDesign(code).label}"`
}

function standsBeside(typed: string, filter: string): boolean {
  const read = readQuery(typed)
  if (!read.ok || read.query?.kind !== 'and') return false
  return read.query.parts.some(
    (part) => part.kind === 'filter' && typed.slice(part.range.start, part.range.end) === filter,
  )
}

/** A text without a part of it, and without the AND that tied it to the rest. */
function cutOut(typed: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const before = typed
    .slice(0, start)
    .replace(/\s+$/, '')
    .replace(/(?:^|\s+)AND$/, '')
  const behind = typed.slice(end).trimStart()
  return before === '' ? behind.replace(/^AND\s+/, '') : `${before} ${behind}`.trimEnd()
}
