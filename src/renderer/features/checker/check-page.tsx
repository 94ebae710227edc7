import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { Claim } from '#core/model/claim.ts'
import type { Draft } from '#core/model/draft.ts'
import { useTextOfFile } from '#renderer/background/source-texts.ts'
import { useEvidenceLibrary } from '#renderer/db/evidence-library.ts'
import { useClaims, useDraft } from '#renderer/db/story-queries.ts'
import { useRemembered } from '#renderer/ui/remembered.ts'
import { SkeletonPage } from '#renderer/ui/skeleton-rows.tsx'
import { CheckView } from './check-view.tsx'
import { InitialsForm } from './initials-form.tsx'
import classes from './check-page.module.css'

/** One person goes through the claims of a draft, one at a time. */
export function CheckPage() {
  const { draftId = '' } = useParams()
  const draft = useDraft(draftId)
  if (draft === undefined) return <Loading />
  if (draft === null)
    return (
      <Instead words="This draft is not in the library. It may have been removed; undo brings it back." to="/story" />
    )
  return <CheckOf key={draft.id} draft={draft} />
}

function CheckOf({ draft }: { readonly draft: Draft }) {
  const text = useTextOfFile(draft.file)
  const claims = useClaims()
  const library = useEvidenceLibrary()
  const [initials, setInitials] = useRemembered('checker-initials', '')
  const [isChanging, setChanging] = useState(false)
  if (text && !text.ok)
    return (
      <Instead words={`Draft ${draft.number} could not be read: ${text.message} Its claims are kept.`} to="/story" />
    )
  if (!text || !claims || !library) return <Loading />
  const placed = claims.filter(({ places }) => places.some(({ draftId, anchor }) => draftId === draft.id && anchor))
  if (placed.length === 0)
    return <Instead words="This draft has no claims yet. They are taken in Story." to={`/story/${draft.id}`} />
  if (initials === '' || isChanging)
    return (
      <div className={classes.instead}>
        <InitialsForm
          first={initials}
          others={initialsOf(placed)}
          onStart={(next) => {
            setInitials(next)
            setChanging(false)
          }}
          onCancel={initials === '' ? undefined : () => setChanging(false)}
        />
      </div>
    )
  return (
    <CheckView
      key={initials}
      draft={draft}
      text={text.value}
      claims={placed}
      library={library}
      initials={initials}
      onInitials={() => setChanging(true)}
    />
  )
}

function initialsOf(claims: readonly Claim[]): readonly string[] {
  return [...new Set(claims.flatMap(({ checks }) => checks.map(({ initials }) => initials)))].toSorted()
}

function Instead({ words, to }: { readonly words: string; readonly to: string }) {
  return (
    <div className={classes.instead}>
      <h1>Check claims</h1>
      <p role="alert">{words}</p>
      <Button component={Link} to={to}>
        To the story
      </Button>
    </div>
  )
}

function Loading() {
  return (
    <SkeletonPage title="Check claims" label="Reading the draft" columns={['320px', 'minmax(0, 1fr)']} rowHeight={56} />
  )
}
