import type { StoredChange } from '#core/model/change.ts'
import type { SavedView, ShownChoice } from '#core/model/saved-view.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { sameJson } from '#core/same-json.ts'
import { quotedName, viewName, viewNameProblem, viewsOf } from '#core/table/views.ts'
import { commit } from './commit.ts'
import { db } from './current.ts'

/** Saves a new view. Refused in words where its name cannot be used. */
export function saveView(view: SavedView): Promise<Result<StoredChange>> {
  const name = viewName(view.name)
  return commit(`Saved the view ${quotedName(view)}`, async () => {
    const problem = await nameProblem(name)
    return problem ?? ok([{ table: 'views', key: view.id, after: { ...view, name } }])
  })
}

/** Lets a view show something else. Refused where it does not show `before` any more: that would be written over unseen. */
export function saveViewChanges(
  view: SavedView,
  before: ShownChoice,
  choice: ShownChoice,
): Promise<Result<StoredChange>> {
  return commit(`Changed the view ${quotedName(view)}`, async () => {
    const now = await db().views.get(view.id)
    if (now && !sameJson(now.choice, before))
      return fail(
        'conflict',
        `The view ${quotedName(now)} was changed since you chose it, in another window or by undo, so it was left as it is. Save what is shown as a view of its own, or go back to the view.`,
      )
    return ok([{ table: 'views', key: view.id, after: (row) => row && { ...row, choice } }])
  })
}

/** Gives a view another name. Refused in words where that cannot be used. */
export function renameView(view: SavedView, typed: string): Promise<Result<StoredChange>> {
  const name = viewName(typed)
  return commit(`Renamed the view ${quotedName(view)} to ${quotedName({ name })}`, async () => {
    const problem = await nameProblem(name, view.id)
    return problem ?? ok([{ table: 'views', key: view.id, after: (row) => row && { ...row, name } }])
  })
}

/** Takes a view out of the library; undo brings it back. */
export function removeView(view: SavedView): Promise<Result<StoredChange>> {
  return commit(`Deleted the view ${quotedName(view)}`, [{ table: 'views', key: view.id, after: null }])
}

async function nameProblem(name: string, ownId?: string) {
  const problem = viewNameProblem(name, viewsOf(await db().views.toArray()), ownId)
  return problem === null ? null : fail('bad-input', problem)
}
