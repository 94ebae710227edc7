import { useEffect, useMemo, useState } from 'react'
import type { Paper } from '#core/model/study.ts'
import type { EvidenceTable } from '#core/table/evidence-table.ts'
import { papersPassedOver, papersToRead } from '#renderer/background/read-papers.ts'
import { watch } from '#renderer/db/watch.ts'
import { useStore } from '#renderer/ui/store.ts'

/** Papers of the studies of a table whose suggestions are not there yet, live: `reading` are about to be read, `stopped` wait for the writer. */
export interface UnreadPapers {
  readonly reading: number
  readonly stopped: number
}

/** Counts them. A paper that cannot be read is none of them: it never suggests anything. */
export function useUnreadPapers({ rows }: EvidenceTable): UnreadPapers {
  const [papers, setPapers] = useState<readonly Paper[]>([])
  useEffect(() => watch(papersToRead, setPapers), [])
  const passedOver = useStore(papersPassedOver)
  return useMemo(() => {
    const chosen = new Set(rows.map(({ studyId }) => studyId))
    const states = papers.flatMap(({ studyId, sha256 }) => (chosen.has(studyId) ? [passedOver.get(sha256)] : []))
    return {
      reading: states.filter((state) => state === undefined).length,
      stopped: states.filter((state) => state === 'stopped').length,
    }
  }, [papers, passedOver, rows])
}
