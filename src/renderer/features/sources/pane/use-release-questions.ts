import { useEffect, useState } from 'react'
import { releaseQuestions, type ReleaseQuestion } from '#core/claims/press-release/release-questions.ts'
import { answerOf } from '#core/claims/study-facts.ts'
import type { Source } from '#core/model/source.ts'
import type { WrittenText } from '#core/sources/written-text.ts'
import { plainTextAtHand } from '#renderer/background/read-papers.ts'
import { useLibraryView, type LibraryView } from '#renderer/db/queries.ts'
import { afterPaint } from '#renderer/ui/after-paint.ts'

/** What comes of setting a press release against the paper of its study. */
export type ReleaseCheck =
  | { readonly state: 'no-study' | 'no-paper' | 'no-text' | 'reading' }
  | { readonly state: 'checked'; readonly paperSha256: string; readonly questions: readonly ReleaseQuestion[] }

/** The check of a press release whose text is shown, live; null for every other source. */
export function useReleaseCheck(source: Source, text: WrittenText | undefined): ReleaseCheck | null {
  const view = useLibraryView()
  const [check, setCheck] = useState<ReleaseCheck>({ state: 'reading' })
  const { kind, aboutStudyId } = source
  const isRelease = kind === 'press-release'
  useEffect(() => {
    if (!isRelease || !text || !view) return undefined
    let isOver = false
    const stop = afterPaint(() => {
      void checkOf(text, aboutStudyId, view).then((made) => {
        if (!isOver) setCheck(made)
      })
    })
    return () => {
      isOver = true
      stop()
    }
  }, [isRelease, text, aboutStudyId, view])
  if (!isRelease) return null
  return aboutStudyId === undefined ? { state: 'no-study' } : check
}

async function checkOf(text: WrittenText, studyId: string | undefined, view: LibraryView): Promise<ReleaseCheck> {
  if (studyId === undefined || !view.studies.some(({ id }) => id === studyId)) return { state: 'no-study' }
  const papers = view.papersByStudy.get(studyId) ?? []
  if (papers.length === 0) return { state: 'no-paper' }
  for (const paper of papers) {
    const read = await plainTextAtHand(paper)
    if (!read || read.noTextLayer) continue
    const tags = view.tagsByStudy.get(studyId) ?? []
    const questions = releaseQuestions(text, read.paper, {
      design: answerOf(tags, 'study-design')?.design ?? null,
      funding: answerOf(tags, 'funding') ?? null,
    })
    return { state: 'checked', paperSha256: paper.sha256, questions }
  }
  return { state: 'no-text' }
}
