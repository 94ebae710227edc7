import { useTextOfFile } from '#renderer/background/source-texts.ts'
import { useEvidenceLibrary } from '#renderer/db/evidence-library.ts'
import { useClaims, useDrafts } from '#renderer/db/story-queries.ts'
import { SkeletonPage } from '#renderer/ui/skeleton-rows.tsx'
import { BoardView } from './board-view.tsx'
import { useBoard } from './use-board.ts'

/** Claims and questions by what stands for and against them. */
export function ClaimsPage() {
  const drafts = useDrafts()
  const claims = useClaims()
  const library = useEvidenceLibrary()
  if (!drafts || !claims || !library)
    return (
      <SkeletonPage
        title="Claims"
        label="Reading the claims"
        columns={['200px', '1fr', '1fr', '1fr', '212px', '264px']}
        rowHeight={96}
      />
    )
  return <Loaded draft={drafts.at(-1)} claims={claims} library={library} />
}

function Loaded({
  draft,
  claims,
  library,
}: Pick<Parameters<typeof BoardView>[0]['board'], 'draft' | 'claims' | 'library'>) {
  const text = useTextOfFile(draft?.file)
  const board = useBoard(claims, library, draft, text?.ok ? text.value : undefined)
  return <BoardView board={board} />
}
