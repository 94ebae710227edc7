import { Anchor } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { formatCount } from '#core/format-count.ts'
import type { ListedStudy } from '#core/model/study.ts'
import { settleProblem } from '#renderer/db/study-edits.ts'
import { problemHeading } from '#renderer/ui/problem-headings.ts'
import { showToast } from '#renderer/background/toast.ts'
import classes from './reference-problems.module.css'

/** What was pointed out about the reference when it came in: one sentence each, and what can be done. Nothing is corrected silently. */
export function ReferenceProblems({ study }: { readonly study: ListedStudy }) {
  const settle = async (index: number, withoutLink: boolean) => {
    const result = await settleProblem(study, index, withoutLink ? ({ URL: _gone, ...rest }) => rest : undefined)
    if (!result.ok) showToast({ kind: 'problem', message: result.message })
  }
  return (
    <section className={classes.block} aria-label="Problems in the reference">
      <h3>
        <IconAlertTriangle size={15} aria-hidden /> {formatCount(study.problems.length, 'problem')} in the reference
      </h3>
      <ul>
        {study.problems.map((problem, index) => (
          <li key={`${problem.kind}-${problem.message}`}>
            <strong>{problemHeading(problem.kind)}</strong>
            <p>{problem.message}</p>
            <div className={classes.actions}>
              <Anchor component="button" size="sm" onClick={() => void settle(index, false)}>
                {problem.kind === 'seller-link' ? 'Keep the link' : 'Mark as checked'}
              </Anchor>
              {problem.kind === 'seller-link' && study.reference.URL && (
                <Anchor component="button" size="sm" onClick={() => void settle(index, true)}>
                  Remove link
                </Anchor>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
