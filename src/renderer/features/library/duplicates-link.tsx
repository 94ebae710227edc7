import { IconCopy } from '@tabler/icons-react'
import { useEffect, useMemo } from 'react'
import { Link } from 'react-router'
import { formatCount } from '#core/format-count.ts'
import type { ListedStudy } from '#core/model/study.ts'
import { duplicateSearch, keepDuplicatesCurrent } from '#renderer/background/duplicate-search.ts'
import { duplicatePairKey } from '#renderer/db/duplicate-edits.ts'
import { useNotDuplicates } from '#renderer/db/queries.ts'
import { useStore } from '#renderer/ui/store.ts'
import classes from './library-page.module.css'

/** "Duplicates 3" among the filters, leading to where they are settled; nothing where there are none. Looks again when references change. */
export function DuplicatesLink({ studies }: { readonly studies: readonly ListedStudy[] }) {
  const { pairs } = useStore(duplicateSearch)
  const settled = useNotDuplicates()
  useEffect(() => {
    keepDuplicatesCurrent(studies)
  }, [studies])
  const count = useMemo(() => {
    const there = new Set(studies.map((study) => study.id))
    return (pairs ?? []).filter(
      (pair) =>
        pair.relation === 'duplicate' &&
        there.has(pair.a) &&
        there.has(pair.b) &&
        !settled?.has(duplicatePairKey(pair.a, pair.b)),
    ).length
  }, [pairs, settled, studies])
  if (count === 0) return null
  return (
    <Link to="/duplicates" className={classes.duplicates}>
      <IconCopy size={14} stroke={1.6} aria-hidden /> {formatCount(count, 'possible duplicate')}
    </Link>
  )
}
