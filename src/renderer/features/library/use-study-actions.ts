import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import type { CitationStyleId } from '#core/citations/citations.ts'
import type { StoredChange } from '#core/model/change.ts'
import { formatCount } from '#core/format-count.ts'
import { bestIdentifier } from '#core/model/reference-line.ts'
import { studyStateWords, type StudyState } from '#core/model/study.ts'
import type { Result } from '#core/result.ts'
import { choosePapers } from '#renderer/background/choose-files.ts'
import { copyCitations, copyQuotedCitations } from '#renderer/background/copy-citations.ts'
import { copyText } from '#renderer/background/copy-text.ts'
import { takeFiles } from '#renderer/background/import-inbox.ts'
import { showToast, valueOrToast } from '#renderer/background/toast.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { commitIncludedIn, commitSamePeople, type NamedStudy } from '#renderer/db/people-edits.ts'
import { removeStudies, setStar, setState } from '#renderer/db/study-edits.ts'
import type { StudyRow } from './list/study-row.ts'

/** What can be done with one study or several: the same from a line's menu, the bar of the selection, the details and the keys. */
export interface StudyActions {
  attach(row: StudyRow): void
  setTo(rows: readonly StudyRow[], state: StudyState): void
  /** Stars them; where all are starred, takes the stars off. */
  star(rows: readonly StudyRow[]): void
  remove(rows: readonly StudyRow[]): void
  /** Keeps that they are of the same people, who are counted once. */
  samePeople(rows: readonly StudyRow[]): void
  /** Keeps that the review holds the studies. */
  heldBy(review: StudyRow, rows: readonly StudyRow[]): void
  /** In the style of the last time where none is named. */
  copyReferences(rows: readonly StudyRow[], style?: CitationStyleId): void
  /** The same with the confirmed quotes of each. */
  copyQuotedReferences(rows: readonly StudyRow[], style?: CitationStyleId): void
  copyIdentifiers(rows: readonly StudyRow[]): void
}

/** The actions; `onDone` is called when studies were changed or removed, for what had the keyboard may be gone. */
export function useStudyActions(onDone: () => void): StudyActions {
  const navigate = useNavigate()
  return useMemo(() => {
    const tell = async (change: Promise<Result<StoredChange>>, words: string) => {
      const result = await change
      toastWithUndo(result, words)
      if (result.ok) onDone()
    }
    return {
      attach: async (row) => {
        const picked = await choosePapers()
        const files = valueOrToast(picked)
        if (!files || files.length === 0) return
        takeFiles(files, row.study.id)
        void navigate('/import')
      },
      setTo: (rows, state) =>
        void tell(setState(studiesOf(rows), state), `${wordsOf(rows)} set to “${studyStateWords[state]}”`),
      star: (rows) => {
        const starred = rows.some(({ study }) => !study.starred)
        // The star itself shows it; for several it is said.
        const change = setStar(studiesOf(rows), starred)
        if (rows.length === 1) void change.then(valueOrToast)
        else void tell(change, `${starred ? 'Starred' : 'Took the star off'} ${wordsOf(rows)}`)
      },
      remove: (rows) => void tell(removeStudies(studiesOf(rows)), removedWords(rows)),
      samePeople: (rows) =>
        void tell(commitSamePeople(rows.map(named), true), 'One group of people, counted once. Overview shows it.'),
      heldBy: (review, rows) =>
        void tell(
          commitIncludedIn(named(review), rows.map(named), true),
          `${wordsOf(rows)} held by ${review.reference}: the same evidence. Overview shows it.`,
        ),
      copyReferences: (rows, style) => copyCitations(studiesOf(rows), style),
      copyQuotedReferences: (rows, style) => void copyQuotedCitations(idsOf(rows), style),
      copyIdentifiers: (rows) => void copyIdentifiers(rows),
    }
  }, [navigate, onDone])
}

async function copyIdentifiers(rows: readonly StudyRow[]): Promise<void> {
  const found = rows.map((row) => ({ row, identifier: bestIdentifier(row.study.reference) }))
  const identifiers = found.flatMap(({ identifier }) => identifier ?? [])
  const without = found.filter(({ identifier }) => identifier === null).map(({ row }) => row.reference)
  if (identifiers.length === 0)
    showToast({
      kind: 'problem',
      message: `Nothing was copied: ${listed(without)} ${without.length === 1 ? 'has' : 'have'} no DOI, PMID or PMCID.`,
    })
  else
    await copyText(
      identifiers.join('\n'),
      [
        `Copied ${identifiers.length} of ${rows.length} (DOI, else PMID or PMCID), one a line.`,
        without.length > 0 ? `Left out, without any: ${listed(without)}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    )
}

const mostNamed = 4

/** "Kim 2021, Berg 2020 and 3 more". */
function listed(names: readonly string[]): string {
  const more = names.length - mostNamed
  return more > 0 ? `${names.slice(0, mostNamed).join(', ')} and ${more} more` : names.join(', ')
}

function studiesOf(rows: readonly StudyRow[]) {
  return rows.map(({ study }) => study)
}

function named({ study, reference }: StudyRow): NamedStudy {
  return { studyId: study.id, name: reference }
}

function idsOf(rows: readonly StudyRow[]): readonly string[] {
  return rows.map(({ study }) => study.id)
}

function wordsOf(rows: readonly StudyRow[]): string {
  return rows.length === 1 ? rows[0]!.reference : String(rows.length)
}

function removedWords(rows: readonly StudyRow[]): string {
  return rows.length === 1 ? `Removed ${rows[0]!.reference}` : `${formatCount(rows.length, 'study', 'studies')} removed`
}
