import { useMemo } from 'react'
import { wordChanges } from '#core/claims/checking/word-changes.ts'
import classes from './changed-words.module.css'

/** Words of the draft as a checker would have them: what goes is struck, what comes is underlined. */
export function ChangedWords({ before, after }: { readonly before: string; readonly after: string }) {
  const changes = useMemo(() => wordChanges(before, after), [before, after])
  return (
    <bdi className={classes.words}>
      {changes.map(({ kind, text }, index) => {
        const key = `${index} ${kind}`
        if (kind === 'gone') return <del key={key}>{text}</del>
        return kind === 'new' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>
      })}
    </bdi>
  )
}
