import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { designQuestions, firstDesignQuestion, type DesignQuestionId } from '#core/model/decide-design.ts'
import { studyDesign, type StudyDesignCode } from '#core/model/study-design.ts'
import classes from './editors.module.css'

/** At most four questions about how the study was made; the answers decide the design. */
export function HelpMeDecide({ onDecide, onClose }: { onDecide(code: StudyDesignCode): void; onClose(): void }) {
  const [asked, setAsked] = useState<readonly DesignQuestionId[]>([firstDesignQuestion])
  const question = designQuestions[asked.at(-1) ?? firstDesignQuestion]
  const answers = useRef<HTMLDivElement>(null)
  useEffect(() => {
    answers.current?.querySelector('button')?.focus()
  }, [question])
  return (
    <div className={classes.question}>
      <p aria-live="polite">{question.text}</p>
      <div ref={answers} className={classes.answers}>
        {question.answers.map((answer) => (
          <button
            key={answer.text}
            type="button"
            className={classes.answer}
            title={'design' in answer ? `${studyDesign(answer.design).label} (${answer.design})` : undefined}
            onClick={() => {
              if ('design' in answer) onDecide(answer.design)
              else setAsked([...asked, answer.next])
            }}
          >
            {answer.text}
          </button>
        ))}
      </div>
      <div className={classes.row}>
        {asked.length > 1 && (
          <Button variant="default" size="compact-xs" onClick={() => setAsked(asked.slice(0, -1))}>
            One question back
          </Button>
        )}
        <Button variant="subtle" size="compact-xs" onClick={onClose}>
          Choose from the list
        </Button>
      </div>
    </div>
  )
}
