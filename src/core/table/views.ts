import { closedTurns, withoutControls } from '../model/hidden-characters.ts'
import type { SavedView, ShownChoice } from '../model/saved-view.ts'
import { fail, ok, type Result } from '../result.ts'
import type { EvidenceTable } from './evidence-table.ts'

/** All columns and rows, as the library has them. */
export const everything: ShownChoice = { columns: null, sorting: [], filters: {}, groupBy: null }

/** What a claim is judged by, together in sight in a window of 1280 pixels: how a table looks before anybody changed it. */
export const headlineView: SavedView = {
  id: 'built-in:headline',
  name: 'Headline',
  choice: {
    ...everything,
    columns: ['reference', 'study-design', 'sample-size', 'main-result', 'conflict-of-interest', 'funding'],
  },
}

/** The views that every library has, and that nobody can change. */
export const builtInViews: readonly SavedView[] = [
  headlineView,
  { id: 'built-in:all-columns', name: 'All columns', choice: everything },
]

/** The columns of everything that is said of a study, by id: the reference and each field, but for plain quotes. */
export function fieldColumns({ columns }: EvidenceTable): readonly string[] {
  return columns
    .filter(({ id, fieldId }) => id === 'reference' || (fieldId !== null && id !== 'quote'))
    .map(({ id }) => id)
}

/** True for a view that every library has. */
export function isBuiltIn({ id }: Pick<SavedView, 'id'>): boolean {
  return builtInViews.some((view) => view.id === id)
}

const byName = new Intl.Collator('en', { numeric: true })

/** All views of a library: the built-in ones, then those that were saved in it, by name. */
export function viewsOf(saved: readonly SavedView[]): readonly SavedView[] {
  return [...builtInViews, ...saved.toSorted((one, other) => byName.compare(one.name, other.name))]
}

/** The most characters of a view's name: it has to fit into a menu. */
export const longestViewName = 80

/** A name as it is kept: one line, composed characters, no control characters and no spaces around it. */
export function viewName(typed: string): string {
  return withoutControls(typed.replaceAll(/\s+/g, ' ')).normalize('NFC').trim()
}

/** The name in a sentence, in quotation marks; what turns text round in it ends with it. */
export function quotedName({ name }: Pick<SavedView, 'name'>): string {
  return `“${closedTurns(name)}”`
}

/** What two names are compared by: whatever their case, their spaces, and characters that are not seen. */
function nameKey(name: string): string {
  const seen = viewName(name.normalize('NFKC').replaceAll(/\p{Cf}/gu, ''))
  // Upper case first: it makes "SS" of "ß", and one of the two small sigmas.
  return seen.toUpperCase().toLowerCase()
}

/** Why a view cannot be called so, in words; null where it can. `ownId`: the view that is renamed. */
export function viewNameProblem(name: string, views: readonly SavedView[], ownId?: string): string | null {
  const key = nameKey(name)
  if (key === '') return 'A view needs a name.'
  const length = [...viewName(name)].length
  if (length > longestViewName)
    return `A view’s name has ${longestViewName} characters at most; this one has ${length.toLocaleString('en-GB')}.`
  const taken = views.find((view) => view.id !== ownId && nameKey(view.name) === key)
  return taken ? 'There is a view of that name already.' : null
}

/** A name like this one that no view has: "Headline 2". */
export function freeViewName(name: string, views: readonly SavedView[]): string {
  const stem = name.replace(/ \d{1,4}$/, '')
  for (let number = 2; ; number += 1) {
    const end = ` ${number}`
    const free = [...stem].slice(0, longestViewName - end.length).join('') + end
    if (viewNameProblem(free, views) === null) return free
  }
}

/**
 * The view of that name, whatever its case; a failure in words where there is none, or where several have it (they can come from two
 * computers) and none is written exactly so.
 */
export function viewByName(views: readonly SavedView[], name: string): Result<SavedView> {
  const alike = views.filter((view) => nameKey(view.name) === nameKey(name))
  const exact = alike.filter((view) => view.name === viewName(name))
  const [found, second] = exact.length > 0 ? exact : alike
  if (!found)
    return fail(
      'not-found',
      `There is no view ${quotedName({ name })}. The views are: ${views.map((view) => closedTurns(view.name)).join(', ')}.`,
    )
  return second
    ? fail('bad-input', `Several views are called ${quotedName({ name })}. Rename all but one of them.`)
    : ok(found)
}
