import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, useSyncExternalStore } from 'react'
import type { ListedStudy, Paper, Study } from '#core/model/study.ts'
import { tagId, type FieldId, type Tag } from '#core/model/tag.ts'
import { redoTarget, undoTarget } from './commit.ts'
import { db } from './current.ts'
import { notDuplicatePrefix } from './duplicate-edits.ts'
import { incrementalRows } from './incremental-rows.ts'
import { listed } from './map-rows.ts'
import { sharedQuery } from './shared-query.ts'
import type { ChangeRow, PageTextRow, SuggestionRow } from './schema.ts'

/** Everything the library list and the evidence table show, read live. Undefined while it is being read. */
export interface LibraryView {
  readonly studies: readonly ListedStudy[]
  readonly papersByStudy: ReadonlyMap<string, readonly Paper[]>
  readonly tagsByStudy: ReadonlyMap<string, readonly Tag[]>
  readonly suggestionsByStudy: ReadonlyMap<string, readonly SuggestionRow[]>
  /** `<studyId>/<fieldId>` of suggestions the writer turned down. */
  readonly rejected: ReadonlySet<string>
}

// One copy for the list, the table and the search together.
const whole = {
  studies: sharedQuery(incrementalRows('studies', listed)),
  papers: sharedQuery(incrementalRows('papers', (paper) => paper)),
  tags: sharedQuery(incrementalRows('tags', (tag) => tag)),
  suggestions: sharedQuery(() => db().suggestions.toArray()),
  rejected: sharedQuery(() => db().rejected.toArray()),
}

/** The whole library, live. A change costs its own rows only: a tag does not read 20,000 studies again. */
export function useLibraryView(): LibraryView | undefined {
  const studies = useSyncExternalStore(whole.studies.subscribe, whole.studies.get)
  const papers = useSyncExternalStore(whole.papers.subscribe, whole.papers.get)
  const tags = useSyncExternalStore(whole.tags.subscribe, whole.tags.get)
  const suggestions = useSyncExternalStore(whole.suggestions.subscribe, whole.suggestions.get)
  const rejected = useSyncExternalStore(whole.rejected.subscribe, whole.rejected.get)
  const papersByStudy = useMemo(() => papers && groupBy(papers, (paper) => paper.studyId), [papers])
  const tagsByStudy = useMemo(() => tags && groupBy(tags, (tag) => tag.studyId), [tags])
  const suggestionsByStudy = useMemo(() => suggestions && groupBy(suggestions, (row) => row.studyId), [suggestions])
  const rejectedIds = useMemo(() => rejected && new Set(rejected.map((row) => row.id)), [rejected])
  return useMemo(
    () =>
      studies && papersByStudy && tagsByStudy && suggestionsByStudy && rejectedIds
        ? { studies, papersByStudy, tagsByStudy, suggestionsByStudy, rejected: rejectedIds }
        : undefined,
    [studies, papersByStudy, tagsByStudy, suggestionsByStudy, rejectedIds],
  )
}

/** One study, live; null where it is not (or no longer) in the library, undefined while it is being read. */
export function useStudy(studyId: string): Study | null | undefined {
  return useLiveQuery(async () => (await db().studies.get(studyId)) ?? null, [studyId])
}

/** All studies by id, in the order they came in, live: the way of "previous" and "next". */
export function useStudyIds(): readonly string[] | undefined {
  return useLiveQuery(() => db().studies.orderBy('addedAt').primaryKeys(), [])
}

/** The papers of a study, live. */
export function usePapers(studyId: string): readonly Paper[] | undefined {
  return useLiveQuery(() => db().papers.where('studyId').equals(studyId).toArray(), [studyId])
}

/** The tags of a study by field, live. */
export function useTags(studyId: string): ReadonlyMap<FieldId, Tag> | undefined {
  return useLiveQuery(
    async () => new Map((await db().tags.where('studyId').equals(studyId).toArray()).map((tag) => [tag.fieldId, tag])),
    [studyId],
  )
}

/** The text of a paper, live; null while it has not been read yet. */
export function usePageText(sha256: string | undefined): PageTextRow | null | undefined {
  return useLiveQuery(async () => (sha256 ? ((await db().pageTexts.get(sha256)) ?? null) : null), [sha256])
}

/** What the papers of a study suggest, live, with the fields the writer turned down. */
export function useSuggestions(
  studyId: string,
): { readonly rows: readonly SuggestionRow[]; readonly rejected: ReadonlySet<string> } | undefined {
  return useLiveQuery(
    async () => ({
      rows: await db().suggestions.where('studyId').equals(studyId).toArray(),
      rejected: new Set((await db().rejected.where('studyId').equals(studyId).toArray()).map((row) => row.id)),
    }),
    [studyId],
  )
}

/** Turns a field's suggestion down, or (`false`) lets it stand again. Kept on this machine only. */
export async function rejectSuggestion(studyId: string, fieldId: FieldId, rejected: boolean): Promise<void> {
  if (rejected) await db().rejected.put({ id: tagId(studyId, fieldId), studyId })
  else await db().rejected.delete(tagId(studyId, fieldId))
}

/** The changes of one row, newest first: the history of a field (`tags`, `<studyId>/<fieldId>`) or of a study. */
export function useHistory(table: 'tags' | 'studies', key: string): readonly ChangeRow[] | undefined {
  return useLiveQuery(
    async () => (await db().changes.where('touched').equals(`${table}/${key}`).sortBy('seq')).reverse(),
    [table, key],
  )
}

/** What undo and redo would do now, in words; null where nothing. Live. */
export function useUndoRedo(): { readonly undo: string | null; readonly redo: string | null } {
  return (
    useLiveQuery(
      async () => ({
        undo: (await undoTarget())?.label ?? null,
        redo: (await redoTarget())?.label.replace(/^Undid: /, '') ?? null,
      }),
      [],
    ) ?? { undo: null, redo: null }
  )
}

/** A setting of the library, live, or `fallback` where it was never set. Written through `commit`. */
export function useSetting<T>(id: string, fallback: T): T {
  return useLiveQuery(async () => ((await db().settings.get(id))?.value as T | undefined) ?? fallback, [id]) ?? fallback
}

/** The keys (`duplicatePairKey`) of pairs of studies that the writer said are not one work, live. */
export function useNotDuplicates(): ReadonlySet<string> | undefined {
  return useLiveQuery(
    async () => new Set(await db().settings.where('id').startsWith(notDuplicatePrefix).primaryKeys()),
    [],
  )
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}
