import { Button, Textarea } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { canDecide, whyOnlyAsked, type CheckItem } from '#core/claims/checking/check-queue.ts'
import { checkDecisionWords } from '#core/model/claim.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { ChangedWords } from '#renderer/ui/changed-words.tsx'
import { DecisionSign } from '#renderer/ui/decision-sign.tsx'
import { chooseAndWrite, decisionKeys, decisions, fieldIds } from './use-check-commands.ts'
import type { Checking } from './use-checking.ts'
import classes from './decision-bar.module.css'

/** The four decisions, the new words of a correction, a note, and why a decision cannot be kept. */
export function DecisionBar({ checking, item }: { readonly checking: Checking; readonly item: CheckItem }) {
  const { open, problem, write, keep } = checking
  const { shown } = item
  const { sentence, words } = shown
  const why = whyOnlyAsked(shown)
  // Enter keeps as it does outside, Shift+Enter begins a line, Escape gives the keys back to the screen.
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      event.currentTarget.closest('section')?.focus()
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      void keep()
    }
  }
  return (
    <section className={classes.bar} aria-label="Your decision" tabIndex={-1}>
      {open.decision === 'corrected' && (
        <div className={classes.correction}>
          <Textarea
            id={fieldIds.newWords}
            label="What should it say?"
            description="in place of the marked words; the draft stays as it is, the new words go into the comment"
            autosize
            minRows={1}
            maxRows={4}
            dir="auto"
            classNames={{ input: classes.newWords, description: classes.promise }}
            value={open.newWords}
            onChange={(event) => write({ newWords: event.currentTarget.value })}
            onKeyDown={onKeyDown}
          />
          <p className={classes.preview} dir="auto">
            {sentence.text.slice(0, sentence.start)}
            <ChangedWords before={words} after={open.newWords} />
            {sentence.text.slice(sentence.end)}
          </p>
        </div>
      )}
      <div className={classes.noteLine}>
        <Textarea
          id={fieldIds.note}
          aria-label="Note on your decision"
          placeholder={open.decision === 'ask-author' ? 'What is asked? (N)' : 'Note, if one is needed (N)'}
          size="xs"
          autosize
          minRows={1}
          maxRows={3}
          dir="auto"
          value={open.note}
          onChange={(event) => write({ note: event.currentTarget.value })}
          onKeyDown={onKeyDown}
        />
        <Button onClick={() => void keep()} rightSection={<KeyHint keyName="Enter" onButton />}>
          Keep and go on
        </Button>
      </div>
      {problem !== null && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={classes.decisions} role="group" aria-label="Decision">
        {decisions.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={open.decision === each}
            aria-disabled={!canDecide(shown, each) || undefined}
            title={canDecide(shown, each) ? undefined : (why ?? undefined)}
            // The mouse leaves the keyboard where it is: Enter then keeps, and does not press again.
            onMouseDown={(event) => event.preventDefault()}
            onClick={(event) =>
              event.detail === 0 && open.decision === each ? void keep() : chooseAndWrite(checking, each)
            }
          >
            <DecisionSign decision={each} size={16} />
            <span>{checkDecisionWords[each]}</span>
            <KeyHint keyName={decisionKeys[each]} />
          </button>
        ))}
      </div>
    </section>
  )
}
