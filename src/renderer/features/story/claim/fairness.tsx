import { useMemo } from 'react'
import type { ShownEvidence } from '#core/claims/evidence-shown.ts'
import type { ClaimBasis } from '#core/claims/fairness/fairness-question.ts'
import { fairnessQuestions } from '#core/claims/fairness/fairness-questions.ts'
import type { ClaimLink } from '#core/model/claim.ts'
import { standingOf } from '#core/model/source.ts'
import type { StoryClaim } from '#core/claims/story-claims.ts'
import type { Story } from '../use-story.ts'
import classes from './item-pane.module.css'

/** What is to be asked of a claim, each question with its reason; never a verdict. */
export function Fairness({ story: { facts, cautions }, shown }: { readonly story: Story; readonly shown: StoryClaim }) {
  const questions = useMemo(() => {
    const { text: sentence, start, end } = shown.sentence
    const basis = shown.links.flatMap((link, index) => basisOf(link, shown.claim.links[index]!) ?? [])
    return fairnessQuestions({ sentence, start, end }, basis, facts())
  }, [shown, facts])
  const own = cautions.get(shown.id) ?? []
  if (questions.length + own.length === 0) return null
  return (
    <section className={classes.part}>
      <h3>
        Said fairly? <span>questions, no verdicts</span>
      </h3>
      <ul className={classes.questions}>
        {questions.map(({ kind, question, reason }) => (
          <li key={`${kind} ${question}`}>
            {question} <span>{reason}</span>
          </li>
        ))}
        {own.map(({ caution, sentence, paragraph }) => (
          <li key={`${caution.paragraph} ${caution.start}`}>
            Do readers meet the caution where they meet this?{' '}
            <span>
              The draft itself says{paragraph !== null && `, ¶ ${paragraph}`}: “{sentence}”
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function basisOf({ study, source, isGone }: ShownEvidence, { side }: ClaimLink): ClaimBasis | null {
  if (isGone) return null
  if (study) return { side, kind: 'study', facts: study }
  if (source) return { side, kind: 'source', sourceKind: source.kind, standing: standingOf(source), name: source.title }
  return { side, kind: 'other' }
}
