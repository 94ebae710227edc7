import { Button } from '@mantine/core'
import { Link, useParams } from 'react-router'
import type { Draft } from '#core/model/draft.ts'
import { useCommands } from '#renderer/background/commands.ts'
import { sampleDraft } from '#renderer/background/sample-library.ts'
import { useTextOfFile } from '#renderer/background/source-texts.ts'
import { valueOrToast } from '#renderer/background/toast.ts'
import { useLibraryView } from '#renderer/db/queries.ts'
import { useClaims, useDrafts } from '#renderer/db/story-queries.ts'
import { SkeletonPage } from '#renderer/ui/skeleton-rows.tsx'
import { chooseTextFile, TextDrop, TextFileField, type BringIn } from '#renderer/text/text-drop.tsx'
import { draftEndings } from './bring-in/read-draft.ts'
import { useBringIn } from './bring-in/use-bring-in.ts'
import { StoryView } from './story-view.tsx'
import { useEvidenceLibrary } from '#renderer/db/evidence-library.ts'
import classes from './story-page.module.css'

/** The writer's draft with every claim on its evidence. `/story/:draftId` shows one of its versions, `/story` the newest. */
export function StoryPage() {
  const { draftId } = useParams()
  const drafts = useDrafts()
  if (!drafts) return <Loading />
  return <StoryOf drafts={drafts} draftId={draftId} />
}

function StoryOf({ drafts, draftId }: { readonly drafts: readonly Draft[]; readonly draftId: string | undefined }) {
  const bringIn = useBringIn(drafts)
  const next = (drafts.at(-1)?.number ?? 0) + 1
  useCommands([
    {
      id: 'story-bring-in',
      label: drafts.length === 0 ? 'Bring in a draft' : 'Bring in a new draft',
      group: 'Story',
      keys: ['B'],
      run: chooseTextFile,
    },
  ])
  const draft = draftId === undefined ? drafts.at(-1) : drafts.find(({ id }) => id === draftId)
  return (
    <TextDrop
      what="the draft"
      bringIn={bringIn}
      words={
        drafts.length === 0
          ? 'Drop a draft here. It is kept as it is.'
          : `Drop draft ${next} here. It is kept as it is.`
      }
    >
      <TextFileField bringIn={bringIn} endings={draftEndings} />
      {draft ? (
        <OpenDraft key={draft.id} draft={draft} drafts={drafts} bringIn={bringIn} />
      ) : (
        <NoDraft isGone={draftId !== undefined && drafts.length > 0} bringIn={bringIn} />
      )}
    </TextDrop>
  )
}

function NoDraft({ isGone, bringIn }: { readonly isGone: boolean; readonly bringIn: BringIn }) {
  const hasSample = useLibraryView()?.studies.some(({ fictional }) => fictional) ?? false
  return (
    <div className={classes.empty}>
      <h1>Story</h1>
      {isGone ? (
        <>
          <p>This draft is not in the library. It may have been removed; undo brings it back.</p>
          <Button component={Link} to="/story">
            To the newest draft
          </Button>
        </>
      ) : (
        <>
          <p className={classes.invite}>Drop a draft here, or paste it. It is kept as it is.</p>
          <p>Word (DOCX), Markdown, HTML or plain text. Claims in it are proposed; you take them or set them aside.</p>
          <Button onClick={chooseTextFile}>Choose a file</Button>
          {hasSample && (
            <Button variant="subtle" onClick={() => void bringInSample(bringIn)}>
              Try it with the invented article of the sample library
            </Button>
          )}
        </>
      )}
    </div>
  )
}

async function bringInSample(bringIn: BringIn): Promise<void> {
  const sample = valueOrToast(await sampleDraft())
  if (sample) bringIn.begin([{ kind: 'file', file: new File([sample.blob], sample.name) }])
}

function OpenDraft({
  draft,
  drafts,
  bringIn,
}: {
  readonly draft: Draft
  readonly drafts: readonly Draft[]
  readonly bringIn: BringIn
}) {
  const text = useTextOfFile(draft.file)
  const claims = useClaims()
  const library = useEvidenceLibrary()
  if (text && !text.ok)
    return (
      <div className={classes.empty} role="alert">
        <h1>Story</h1>
        <p>
          Draft {draft.number} could not be read: {text.message} Its claims are kept.
        </p>
        {drafts
          .filter(({ id }) => id !== draft.id)
          .map(({ id, number }) => (
            <Button key={id} variant="default" component={Link} to={`/story/${id}`}>
              Draft {number}
            </Button>
          ))}
      </div>
    )
  if (!text || !claims || !library) return <Loading />
  return (
    <StoryView draft={draft} drafts={drafts} text={text.value} claims={claims} library={library} bringIn={bringIn} />
  )
}

function Loading() {
  return <SkeletonPage title="Story" label="Reading the draft" columns={['64px', 'minmax(0, 640px)']} rowHeight={56} />
}
