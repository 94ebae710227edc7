import { Button, Loader } from '@mantine/core'
import { useMemo } from 'react'
import { Link, useParams } from 'react-router'
import type { CustomField } from '#core/model/custom-field.ts'
import type { Paper, Study } from '#core/model/study.ts'
import { usePapers, useSetting, useStudy, useStudyIds, useSuggestions, useTags } from '#renderer/db/queries.ts'
import { sequenceOf } from '#renderer/ui/study-sequence.ts'
import { StudyView } from './study-view.tsx'
import { studyFields, type StudyField } from './fields/study-fields.ts'
import classes from './study-page.module.css'

const noFields: readonly CustomField[] = []

/** Read and tag: the paper on the left, the fields on the right. `?quote=` and `?field=` open at a quote or a field. */
export function StudyPage() {
  const { studyId = '' } = useParams()
  const loaded = useLoaded(studyId)
  if (loaded === undefined)
    return (
      <div className={classes.empty}>
        <Loader size="sm" aria-label="Opening the study" />
      </div>
    )
  if (loaded === null) {
    return (
      <div className={classes.empty}>
        <h1>This study is not in the library</h1>
        <p>It may have been removed. Undo restores it with its tags.</p>
        <Button component={Link} to="/">
          Back to the library
        </Button>
      </div>
    )
  }
  // A study of its own: no state of the one before may stay.
  return <StudyView key={studyId} {...loaded} />
}

interface Loaded {
  readonly study: Study
  readonly papers: readonly Paper[]
  readonly fields: readonly StudyField[]
  readonly studyIds: readonly string[]
}

/** Everything the page shows, live; undefined while it is being read, null where the study is gone. */
function useLoaded(studyId: string): Loaded | null | undefined {
  const study = useStudy(studyId)
  const papers = usePapers(studyId)
  const tags = useTags(studyId)
  const suggested = useSuggestions(studyId)
  const custom = useSetting<readonly CustomField[]>('custom-fields', noFields)
  const all = useStudyIds()
  const studyIds = useMemo(() => all && sequenceOf(studyId, all), [studyId, all])
  // Live queries keep the last study's answer for a moment after the address has changed.
  if (study === null) return null
  if (!study || !papers || !tags || !suggested || !studyIds || study.id !== studyId) return undefined
  const fresh =
    papers.every((paper) => paper.studyId === studyId) &&
    [...tags.values()].every((tag) => tag.studyId === studyId) &&
    suggested.rows.every((row) => row.studyId === studyId)
  return fresh
    ? { study, papers, fields: studyFields(tags, suggested.rows, suggested.rejected, custom, studyId), studyIds }
    : undefined
}
