import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { CustomField } from '#core/model/custom-field.ts'
import { outcomesInOrder, type Outcome } from '#core/model/outcome.ts'
import type { NamedVersion } from '#core/model/named-version.ts'
import type { Setting } from '#core/model/change.ts'
import { reviewsOfStudies } from '#core/model/included-in.ts'
import { peopleGroups } from '#core/model/same-people.ts'
import { notDuplicatePrefix, peoplePrefixes, rejectedPrefix } from '#core/model/setting-keys.ts'
import type { ListedStudy, Paper, Study } from '#core/model/study.ts'
import { isConfirmed, type FieldId, type Tag } from '#core/model/tag.ts'
import {
  guessedRows,
  suggestionsOfPapers,
  withoutGuessed,
  type LibraryEvidence,
  type PaperSuggestions,
} from '#core/table/library-table.ts'
import { viewsOf } from '#core/table/views.ts'
import type { SavedView } from '#core/model/saved-view.ts'
import { originalLabel } from './change-heads.ts'
import { redoTarget, undoTarget } from './commit.ts'
import { db } from './current.ts'
import { forLast } from './for-last.ts'
import { groupBy } from '#core/group-by.ts'
import type { Source } from '#core/model/source.ts'
import { historyFrom, lookAtHistory } from './history.ts'
import { incrementalRows } from './incremental-rows.ts'
import { turnedDownOutcome } from './outcome-edits.ts'
import { suggestionsOfStudy } from './paper-suggestions.ts'
import { hasRemovals, removedSources, removedThings, type Removed } from './removed.ts'
import { sharedQuery } from './shared-query.ts'
import { stoppedImport, type StoppedImport } from './stopped-import.ts'
import type { ChangeRow, PageTextRow } from './schema.ts'
import { listedStudies, nameOf, namesOf } from './study-names.ts'

/** Everything the library list and the evidence table show, read live. Undefined while it is being read. */
export interface LibraryView extends LibraryEvidence {
  /** The short name of each study by its id: "Kim D-H 2021". */
  readonly names: ReadonlyMap<string, string>
}

// One copy for the list, the table and the search together.
const whole = {
  studies: listedStudies,
  papers: sharedQuery(incrementalRows('papers')),
  tags: sharedQuery(incrementalRows('tags')),
  suggestions: sharedQuery(() => db().suggestions.toArray()),
  rejected: sharedQuery(() => rejectedKeys()),
  onPeople: sharedQuery(() => db().settings.where('id').startsWithAnyOf(peoplePrefixes).toArray()),
}

/** The whole library, live. A change costs its own rows only: a tag does not read 20,000 studies again. */
export function useLibraryView(): LibraryView | undefined {
  const studies = useSyncExternalStore(whole.studies.subscribe, whole.studies.get)
  const papers = useSyncExternalStore(whole.papers.subscribe, whole.papers.get)
  const tags = useSyncExternalStore(whole.tags.subscribe, whole.tags.get)
  const suggestions = useSyncExternalStore(whole.suggestions.subscribe, whole.suggestions.get)
  const rejected = useSyncExternalStore(whole.rejected.subscribe, whole.rejected.get)
  const onPeople = usePeopleDecisions()
  return studies && papers && tags && suggestions && rejected && onPeople
    ? viewOf(studies, papers, tags, suggestions, rejected, onPeople)
    : undefined
}

/** What the writer decided on which studies are of the same people, and which are in a review, live: settings of `peoplePrefixes`. */
export function usePeopleDecisions(): readonly Setting[] | undefined {
  return useSyncExternalStore(whole.onPeople.subscribe, whole.onPeople.get)
}

// Each is made once for all screens that show it, and again only where what it is made of changed.
const papersByStudyOf = forLast((papers: readonly Paper[]) => groupBy(papers, (paper) => paper.studyId))
const tagsByStudyOf = forLast((tags: readonly Tag[]) => groupBy(tags.filter(isConfirmed), (tag) => tag.studyId))
const suggestionsByStudyOf = forLast(
  (tags: readonly Tag[], suggestions: readonly PaperSuggestions[], papers: readonly Paper[]) =>
    groupBy([...guessedRows(tags), ...suggestionsOfPapers(suggestions, papers)], (row) => row.studyId),
)
const rejectedOf = forLast(withoutGuessed)
const samePeopleOf = forLast(peopleGroups)
const includedInOf = forLast(reviewsOfStudies)
const viewOf = forLast(
  (
    studies: readonly ListedStudy[],
    papers: readonly Paper[],
    tags: readonly Tag[],
    suggestions: readonly PaperSuggestions[],
    rejected: readonly string[],
    onPeople: readonly Setting[],
  ): LibraryView => ({
    studies,
    names: namesOf(studies),
    papersByStudy: papersByStudyOf(papers),
    tagsByStudy: tagsByStudyOf(tags),
    suggestionsByStudy: suggestionsByStudyOf(tags, suggestions, papers),
    rejected: rejectedOf(rejected, tags),
    samePeople: samePeopleOf(onPeople),
    includedIn: includedInOf(onPeople),
  }),
)

/** One study, live; null where it is not (or no longer) in the library, undefined while it is being read. */
export function useStudy(studyId: string): Study | null | undefined {
  return useLiveQuery(async () => (await db().studies.get(studyId)) ?? null, [studyId])
}

/** What a study is called in this library, live. */
export function useStudyName(study: Pick<Study, 'id' | 'reference'>): string {
  useSyncExternalStore(listedStudies.subscribe, listedStudies.get)
  return nameOf(study)
}

/** All studies by id, in the order they came in, live: the way of "previous" and "next". */
export function useStudyIds(): readonly string[] | undefined {
  return useLiveQuery(() => db().studies.orderBy('addedAt').primaryKeys(), [])
}

/** The papers of a study, live. */
export function usePapers(studyId: string): readonly Paper[] | undefined {
  return useLiveQuery(() => db().papers.where('studyId').equals(studyId).toArray(), [studyId])
}

/** The writer's answers of a study by field, live. */
export function useTags(studyId: string): ReadonlyMap<FieldId, Tag> | undefined {
  return useLiveQuery(
    async () => new Map((await tagsOf(studyId)).filter(isConfirmed).map((tag) => [tag.fieldId, tag])),
    [studyId],
  )
}

/** The text of a paper, live; null while it has not been read yet. */
export function usePageText(sha256: string | undefined): PageTextRow | null | undefined {
  return useLiveQuery(async () => (sha256 ? ((await db().pageTexts.get(sha256)) ?? null) : null), [sha256])
}

/** What selections and papers of a study suggest, live, with the fields the writer turned down. */
export function useSuggestions(
  studyId: string,
): { readonly rows: readonly PaperSuggestions[]; readonly rejected: ReadonlySet<string> } | undefined {
  return useLiveQuery(async () => {
    const [tags, rows, rejected] = await Promise.all([
      tagsOf(studyId),
      suggestionsOfStudy(studyId),
      rejectedKeys(`${studyId}/`),
    ])
    return { rows: [...guessedRows(tags), ...rows], rejected: withoutGuessed(rejected, tags) }
  }, [studyId])
}

function tagsOf(studyId: string): Promise<Tag[]> {
  return db().tags.where('studyId').equals(studyId).toArray()
}

/** The ids (`<studyId>/<fieldId>`) of suggestions that were turned down, of all studies or of those that begin with `of`. */
async function rejectedKeys(of = ''): Promise<readonly string[]> {
  const [journalled, earlier] = await Promise.all([
    db()
      .settings.where('id')
      .startsWith(rejectedPrefix + of)
      .primaryKeys(),
    db().rejected.where('id').startsWith(of).primaryKeys(),
  ])
  return [...journalled.map((key) => key.slice(rejectedPrefix.length)), ...earlier]
}

/** What a study found, live, in order, with the keys of suggestions that were turned down. */
export function useOutcomes(
  studyId: string,
): { readonly outcomes: readonly Outcome[]; readonly turnedDown: readonly string[] } | undefined {
  return useLiveQuery(async () => {
    const [rows, rejected] = await Promise.all([
      db().outcomes.where('studyId').equals(studyId).toArray(),
      rejectedKeys(turnedDownOutcome(studyId, '')),
    ])
    const from = turnedDownOutcome(studyId, '').length
    return { outcomes: outcomesInOrder(rows), turnedDown: rejected.map((key) => key.slice(from)) }
  }, [studyId])
}

const everyOutcome = sharedQuery(incrementalRows('outcomes'))

/** The outcomes of all studies, live; undefined while they are read. */
export function useAllOutcomes(): readonly Outcome[] | undefined {
  return useSyncExternalStore(everyOutcome.subscribe, everyOutcome.get)
}

/** The changes of one row, newest first: the history of a field (`tags`, `<studyId>/<fieldId>`) or of a study. */
export function useHistory(table: 'tags' | 'studies', key: string): readonly ChangeRow[] | undefined {
  return useLiveQuery(
    async () => (await db().changes.where('touched').equals(`${table}/${key}`).sortBy('seq')).reverse(),
    [table, key],
  )
}

/** True while the older history is still being read from the folder: what it would say is not known yet. Live. */
export function useIsHistoryBeingRead(): boolean {
  return useLiveQuery(async () => (await historyFrom(db())) > 1, []) ?? false
}

/** What undo and redo would do now, in words; null where nothing. Live. */
export function useUndoRedo(): { readonly undo: string | null; readonly redo: string | null } {
  return (
    useLiveQuery(async () => {
      const [undo, redo] = await lookAtHistory(() => Promise.all([undoTarget(), redoTarget()]), [null, null])
      return { undo: undo && (await originalLabel(undo)), redo: redo && (await originalLabel(redo)) }
    }, []) ?? { undo: null, redo: null }
  )
}

/** What can be restored, live, newest first; undefined while the history is looked through. */
export function useRemoved(): readonly Removed[] | undefined {
  return useLiveQuery(removedThings, [])
}

/** The sources that were taken out of the library, live; undefined while the history is looked through. */
export function useRemovedSources(): readonly Source[] | undefined {
  return useLiveQuery(removedSources, [])
}

/** Whether anything was ever removed, live. */
export function useHasRemovals(): boolean {
  return useLiveQuery(hasRemovals, []) ?? false
}

/** A setting of the library, live, or `fallback` where it was never set. Written through `commit`. */
export function useSetting<T>(id: string, fallback: T): T {
  return useLiveQuery(async () => ((await db().settings.get(id))?.value as T | undefined) ?? fallback, [id]) ?? fallback
}

/** The number of the library's last change in this window, live; undefined while it is read. */
export function useLastSeq(): number | undefined {
  return useLiveQuery(async () => (await db().meta.get('library'))?.lastSeq ?? 0, [])
}

let fieldsBefore: readonly CustomField[] = []
const ownFields = sharedQuery(async () => {
  const now = ((await db().settings.get('custom-fields'))?.value as readonly CustomField[] | undefined) ?? []
  // The same fields are the same list: the table of a library, which is made of it, is not made again.
  if (JSON.stringify(now) !== JSON.stringify(fieldsBefore)) fieldsBefore = now
  return fieldsBefore
})

/** The writer's own fields, live; undefined while they are read: a table without them would look as if they were gone. */
export function useCustomFields(): readonly CustomField[] | undefined {
  return useSyncExternalStore(ownFields.subscribe, ownFields.get)
}

const views = sharedQuery(async () => viewsOf(await db().views.toArray()))

/** The views of the evidence table, the built-in ones first, live; undefined while they are read. */
export function useViews(): readonly SavedView[] | undefined {
  return useSyncExternalStore(views.subscribe, views.get)
}

const noNames: readonly NamedVersion[] = []

/** The names of versions, live. */
export function useVersionNames(): readonly NamedVersion[] {
  return useLiveQuery(() => db().versions.toArray(), []) ?? noNames
}

/** The keys (`duplicatePairKey`) of pairs of studies that the writer said are not one work, live. */
export function useNotDuplicates(): ReadonlySet<string> | undefined {
  return useLiveQuery(
    async () => new Set(await db().settings.where('id').startsWith(notDuplicatePrefix).primaryKeys()),
    [],
  )
}

/**
 * The newest import that is half in the library, live until it is settled; undefined while it is looked for, null where there is none. Only a
 * window that was killed leaves one, so after a start without one nobody looks again at every change.
 */
export function useStoppedImport(): StoppedImport | null | undefined {
  const [isSettled, setSettled] = useState(false)
  const found = useLiveQuery(() => (isSettled ? null : lookAtHistory(stoppedImport, undefined)), [isSettled])
  useEffect(() => {
    if (found === null) setSettled(true)
  }, [found])
  return found
}
